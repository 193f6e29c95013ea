/* Taking the terminal, giving it back, and painting on it.
 *
 * ncurses paints into a file in memory, and each frame goes to the terminal in one write: it would write once for
 * nearly every row, and half-painted frames would be seen. So the terminal's modes and size are ours to set. */
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

#include "colours.h"
#include "guard.h"
#include "keys.h"
#include "modes.h"
#include "mouse.h"
#include "screen.h"
#include "terminfo.h"
#include "tty.h"

enum { ESCAPE_DELAY_MS = 40 };

static SCREEN *screen;
static FILE *canvas;
static int is_unicode = -1;
static const char *paste_on = "", *paste_off = "";

/* What was painted, as bytes; the view grows with the largest frame and is kept, as is the file. */
static const void *canvas_bytes(size_t size) {
    enum { STEP = 1 << 16 };
    static void *view = MAP_FAILED;
    static size_t room;
    if (size > room) {
        if (view != MAP_FAILED) munmap(view, room);
        room = (size + STEP - 1) / STEP * STEP;
        view = mmap(NULL, room, PROT_READ, MAP_SHARED, fileno(canvas), 0);
        if (view == MAP_FAILED) room = 0;
    }
    return view == MAP_FAILED ? NULL : view;
}

/* What ncurses has painted since this was last asked; good until it paints again. */
static ct_bytes take_canvas(void) {
    fflush(canvas);
    off_t size = lseek(fileno(canvas), 0, SEEK_CUR);
    const void *bytes = size > 0 ? canvas_bytes((size_t)size) : NULL;
    lseek(fileno(canvas), 0, SEEK_SET);
    return (ct_bytes){.start = bytes, .count = bytes ? (int32_t)size : 0};
}

static void send_canvas(void) {
    ct_bytes painted = take_canvas();
    ct_send(painted.start, painted.count);
}

/* A terminal that is woken twice for one picture takes the processor's time from it. */
static void send_with_frame(const char *text) {
    fputs(text, canvas);
    fflush(canvas);
}

/* Until a screen was left once, ncurses writes after every move of the cursor; from then on when a frame is whole. What
 * leaving would say to the terminal is not sent: it was not entered yet. */
static void gather_writes(void) {
    endwin();
    take_canvas();
}

/* What puts the terminal right again, for the moment when nothing else works. */
static void tell_guard(uint32_t wishes) {
    char reset[512] = "";
    if (wishes & CT_MOUSE) add_text(reset, sizeof reset, "\033[?1000l\033[?1006l");
    add_text(reset, sizeof reset, paste_off);
    add_capability(reset, sizeof reset, "sgr0");
    add_capability(reset, sizeof reset, "cnorm");
    add_capability(reset, sizeof reset, "rmkx");
    add_capability(reset, sizeof reset, "clear");
    add_capability(reset, sizeof reset, "rmcup");
    add_text(reset, sizeof reset, "\r");
    guard_listen(reset, strlen(reset));
}

static void set_paste(void) {
    if (!capability("smcup")) return;
    paste_on = "\033[?2004h";
    paste_off = "\033[?2004l";
    keys_know_paste();
}

static SCREEN *new_screen(void) {
    char number[16];
    int width, height;
    int file = memfd_create("frame", MFD_CLOEXEC);
    if (file < 0 || !(canvas = fdopen(file, "w"))) return NULL;
    window_size(&width, &height);
    snprintf(number, sizeof number, "%d", height);
    setenv("LINES", number, 1);
    snprintf(number, sizeof number, "%d", width);
    setenv("COLUMNS", number, 1);
    SCREEN *made = newterm(NULL, canvas, stdin);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    return made;
}

ct_opening ct_open(uint32_t wishes) {
    ct_shows_unicode();
    if (!ct_silence(wishes)) return CT_NO_TERMINAL;
    int known = 0;
    if (setupterm(NULL, STDOUT_FILENO, &known) != OK) return CT_UNKNOWN;
    int addresses = capability("cup") != NULL;
    del_curterm(cur_term);
    if (!addresses) return CT_TOO_POOR;
    if (!getenv("ESCDELAY")) set_escdelay(ESCAPE_DELAY_MS);
    screen = new_screen();
    if (!screen) return CT_FAILED;
    gather_writes();
    set_paste();
    tell_guard(wishes);
    modes_take();
    typeahead(-1);
    nonl();
    if (keys_open()) return CT_FAILED;
    if (wishes & CT_MOUSE) mouse_open();
    send_with_frame(paste_on);
    return CT_OPENED;
}

void ct_close(void) {
    if (!screen) return;
    /* The last picture must not be seen by whoever comes next, not even for a moment. */
    colours_leave();
    werase(newscr);
    doupdate();
    send_canvas();
    endwin();
    send_canvas();
    send_all(paste_off, strlen(paste_off));
    char reset[128] = "";
    add_capability(reset, sizeof reset, "sgr0");
    send_all(reset, strlen(reset));
    guard_leave();
    screen = NULL;
}

int ct_shows_unicode(void) {
    if (is_unicode < 0) {
        setlocale(LC_CTYPE, ""); /* what characters there are; nothing here is told in another language */
        is_unicode = !strcmp(nl_langinfo(CODESET), "UTF-8");
    }
    return is_unicode;
}

void ct_size(int *width, int *height) {
    window_size(width, height);
}

int screen_is_taken(void) {
    return screen != NULL;
}

ct_bytes ct_paint(int row, int column) {
    if (!screen || COLS < 2) return (ct_bytes){.count = 0};
    wmove(newscr, row < LINES ? row : LINES - 1, column < COLS ? column : COLS - 1);
    doupdate();
    return take_canvas();
}

void ct_send(const uint8_t *bytes, int count) {
    if (screen && count > 0) send_all((const char *)bytes, (size_t)count);
}

void screen_take_size(void) {
    int width, height;
    window_size(&width, &height);
    resizeterm(height, width);
    werase(newscr);
    clearok(curscr, TRUE);
}

void screen_stop(void) {
    endwin();
    send_canvas();
    send_all(paste_off, strlen(paste_off));
    modes_give_back();
    guard_stop();
    modes_take();
    send_with_frame(paste_on);
    screen_take_size();
}
