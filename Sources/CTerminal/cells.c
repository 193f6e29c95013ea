/* Writing cells into ncurses' next frame.
 *
 * There is one window, and it fills the screen: cells go straight into newscr, not by way of stdscr, and ASCII without
 * setcchar. That takes 0.1 ms less a frame. */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <ncurses.h>

#include "colours.h"
#include "screen.h"

enum { RUN = 256 };

static int is_plain(const ct_cell *cell) {
    return cell->base > 0 && cell->base < 0x80 && !cell->first_mark && !cell->second_mark;
}

static chtype plain_look(uint32_t look) { return look_attributes(look) | COLOR_PAIR(look_pair(look)); }

/* How many cells from the first one on are ASCII, or are not; what is behind a wide character belongs to it. */
static int run_length(const ct_cell *cells, int count) {
    int plain = is_plain(cells), length = 1;
    while (length < count && is_plain(&cells[length]) == plain && (length < RUN || !cells[length].base)) length++;
    return length;
}

/* A run of ASCII, which ncurses takes as it is; wide cells it would measure and compare each. */
static void write_plain(int row, int column, const ct_cell *cells, int count) {
    chtype run[RUN], look = plain_look(cells[0].look);
    for (int filled = 0; filled < count; filled++) {
        if (filled > 0 && cells[filled].look != cells[filled - 1].look) look = plain_look(cells[filled].look);
        run[filled] = cells[filled].base | look;
    }
    mvwaddchnstr(newscr, row, column, run, count);
}

/* setcchar would measure each character again. */
static cchar_t ready_cell(const ct_cell *cell) {
    short pair = look_pair(cell->look);
    cchar_t ready = {.attr = look_attributes(cell->look) | (attr_t)COLOR_PAIR(pair)};
    ready.chars[0] = (wchar_t)cell->base;
    ready.chars[1] = (wchar_t)cell->first_mark;
    ready.chars[2] = (wchar_t)cell->second_mark;
#if NCURSES_EXT_COLORS
    ready.ext_color = pair;
#endif
    return ready;
}

/* A run of anything else. */
static void write_wide(int row, int column, const ct_cell *cells, int count) {
    cchar_t run[RUN];
    int filled = 0;
    for (int at = 0; at < count; at++)
        if (cells[at].base) run[filled++] = ready_cell(&cells[at]);
    mvwadd_wchnstr(newscr, row, column, run, filled);
}

void ct_write_cells(int row, int column, const ct_cell *cells, int count) {
    if (!screen_is_open() || row < 0 || row >= LINES || column < 0 || COLS < 2) return;
    /* A frame for a larger window is cut, but not within a wide character. */
    if (count > COLS - column)
        for (count = COLS - column; count > 0 && !cells[count].base;) count--;
    /* ASCII last: where another character goes into a wide one that was there, ncurses blanks what is before it. */
    for (int plain = 0; plain < 2; plain++)
        for (int at = 0, length; at < count; at += length) {
            length = run_length(&cells[at], count - at);
            if (is_plain(&cells[at]) != plain) continue;
            (plain ? write_plain : write_wide)(row, column + at, &cells[at], length);
        }
}

void ct_send_whole(int row) {
    if (screen_is_open() && row >= 0 && row < LINES && COLS >= 2) wredrawln(curscr, row, 1);
}
