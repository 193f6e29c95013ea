/* Writing cells into ncurses' next frame. */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <ncurses.h>

#include "colours.h"
#include "screen.h"

enum { LONGEST_ROW = 1000 };

static cchar_t curses_cell(const ct_cell *cell) {
    wchar_t characters[] = {(wchar_t)cell->base, (wchar_t)cell->first_mark, (wchar_t)cell->second_mark, 0};
    cchar_t made;
    setcchar(&made, characters, look_attributes(cell->look), look_pair(cell->look), NULL);
    return made;
}

void ct_write_cells(int row, int column, const ct_cell *cells, int count) {
    cchar_t run[LONGEST_ROW];
    int filled = 0;
    if (!screen_is_open() || row < 0 || row >= LINES || column < 0 || COLS < 2) return;
    /* A frame for a larger window is cut, but not within a wide character. */
    if (count > COLS - column)
        for (count = COLS - column; count > 0 && !cells[count].base;) count--;
    for (int at = 0; at < count; at++)
        if (cells[at].base) run[filled++] = curses_cell(&cells[at]);
    mvadd_wchnstr(row, column, run, filled);
}
