#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "colours.h"

#include <ncurses.h>

enum { NO_UNDERLINE_IN_COLOUR = 1 << 1 }; /* a bit of terminfo's ncv */

static int are_used;

int ct_colours(void) {
    int count = tigetnum("colors");
    return count > 0 ? count : 0;
}

int ct_underlines_in_colour(void) {
    int lost = tigetnum("ncv");
    return lost <= 0 || !(lost & NO_UNDERLINE_IN_COLOUR);
}

/* Frames are drawn on newscr; what ncurses clears takes its blank from stdscr. */
static void fill_blanks(chtype blank) {
    bkgd(blank);
    wbkgd(newscr, blank);
}

int ct_use_pairs(const ct_pair *pairs, int count, int background) {
    if (start_color() != OK) return 0;
    /* Nothing is painted yet; else ncurses would look for cells whose colours change now. */
    clearok(curscr, TRUE);
    int has_own = use_default_colors() == OK;
    for (int i = 0; i < count; i++) {
        if (!has_own && (pairs[i].foreground < 0 || pairs[i].background < 0)) return 0;
        if (pairs[i].number >= COLOR_PAIRS) return 0;
        if (init_pair(pairs[i].number, pairs[i].foreground, pairs[i].background) != OK) return 0;
    }
    are_used = 1;
    if (background) fill_blanks(' ' | COLOR_PAIR(background));
    return 1;
}

void colours_leave(void) {
    fill_blanks(' ');
}

unsigned look_attributes(uint32_t look) {
    attr_t bits = A_NORMAL;
    if (look & CT_BOLD) bits |= A_BOLD;
    if (look & CT_REVERSE) bits |= A_REVERSE;
    if (look & CT_UNDERLINE) bits |= A_UNDERLINE;
    return bits;
}

short look_pair(uint32_t look) {
    return are_used ? (short)(look & 0xFF) : 0;
}
