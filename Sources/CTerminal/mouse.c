#define _GNU_SOURCE
#include "mouse.h"

#include <ncurses.h>
#include <stdlib.h>

enum { LINES_A_NOTCH = 3, ROOM = 16 };

static ct_event pending[ROOM]; /* the newest first */
static int count;

/* No other mouse than the terminal's is asked: the console's server would bring signal handlers of its own. */
void mouse_open(void) {
    setenv("NCURSES_GPM_TERMS", "none", 1);
    mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    unsetenv("NCURSES_GPM_TERMS");
    mouseinterval(0);
}

static ct_event event_of(MEVENT mouse) {
    if (mouse.bstate & BUTTON4_PRESSED) return (ct_event){.kind = CT_WHEEL, .lines = -LINES_A_NOTCH};
    if (mouse.bstate & BUTTON5_PRESSED) return (ct_event){.kind = CT_WHEEL, .lines = LINES_A_NOTCH};
    if (mouse.bstate & BUTTON1_PRESSED) return (ct_event){.kind = CT_PRESSED, .row = mouse.y, .column = mouse.x};
    return (ct_event){.kind = CT_NOTHING};
}

/* ncurses tells once of all reports that came together, and gives out the newest first. */
void mouse_collect(void) {
    MEVENT mouse;
    while (count < ROOM && getmouse(&mouse) == OK) pending[count++] = event_of(mouse);
}

ct_event mouse_event(void) {
    while (count > 0)
        if (pending[--count].kind != CT_NOTHING) return pending[count];
    return (ct_event){.kind = CT_NOTHING};
}
