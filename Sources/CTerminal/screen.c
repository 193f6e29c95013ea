/* ncurses would write about once for every row, and half-painted frames would be seen. Writing into a file in memory, and
 * each frame to the terminal in one write, takes 0.7 of the time. The terminal's modes and size are ours to set then. */
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "screen.h"

#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "colours.h"
#include "terminfo.h"
#include "tty.h"

/* A picture of so few bytes comes whole anyway. */
enum { LARGE_PICTURE = 512 };

/* Synchronized output (DEC mode 2026), where terminfo says that the terminal has it. It is not asked: one that does not
 * know the question may show it, and the answer may come when nobody waits for it any more. */
static const char hold[] = "\033[?2026h", show_held[] = "\033[?2026l";

static SCREEN *screen;
static FILE *canvas;
static const char *paste_on = "", *paste_off = "", *mouse_on = "", *mouse_off = "";
static char keypad_on[64], keypad_off[64];
static int holds_pictures;

/* Goes out with the next frame: a terminal that is woken twice for one frame takes the processor's time from it. */
static void send_with_frame(const char *text) {
    fputs(text, canvas);
    fflush(canvas);
}

/* Empties the canvas. The code that holds a picture back has its place before the picture. */
static void discard_canvas(void) {
    fflush(canvas);
    lseek(fileno(canvas), sizeof hold - 1, SEEK_SET);
}

/* Sends what ncurses has written since the canvas was emptied; a frame is one write unless it is larger than 64 KB. */
static void send_canvas(void) {
    static char bytes[1 << 16];
    fflush(canvas);
    off_t size = lseek(fileno(canvas), 0, SEEK_CUR), at = sizeof hold - 1;
    if (holds_pictures && size > LARGE_PICTURE) {
        at = 0;
        if (pwrite(fileno(canvas), hold, sizeof hold - 1, 0) < 0) at = sizeof hold - 1;
        send_with_frame(show_held);
        size = lseek(fileno(canvas), 0, SEEK_CUR);
    }
    while (at < size) {
        size_t wanted = size - at < (off_t)sizeof bytes ? (size_t)(size - at) : sizeof bytes;
        ssize_t count = pread(fileno(canvas), bytes, wanted, at);
        if (count <= 0) break;
        tty_write(bytes, (size_t)count);
        at += count;
    }
    discard_canvas();
}

/* newterm asks a terminal for its size, and the canvas is none: the variables tell it. */
static SCREEN *new_screen(void) {
    char number[16];
    int columns, rows;
    int file = memfd_create("frame", MFD_CLOEXEC);
    if (file < 0 || !(canvas = fdopen(file, "w"))) return NULL;
    tty_size(&columns, &rows);
    snprintf(number, sizeof number, "%d", rows);
    setenv("LINES", number, 1);
    snprintf(number, sizeof number, "%d", columns);
    setenv("COLUMNS", number, 1);
    SCREEN *made = newterm(NULL, canvas, stdin);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    return made;
}

/* Bracketed paste, where the terminal has an alternate screen and so is no simple one. */
static void prepare_paste(void) {
    if (!capability("smcup")) return;
    paste_on = "\033[?2004h";
    paste_off = "\033[?2004l";
}

/* The mouse, where terminfo says that the terminal has one. */
static void prepare_mouse(void) {
    if (!capability("kmous")) return;
    mouse_on = "\033[?1000h\033[?1006h";
    mouse_off = "\033[?1006l\033[?1000l";
}

/* Keys that would act within the terminal are asked for. But no VT's: its numeric keypad shall type its digits. */
static void prepare_keypad(void) {
    const char *on = capability("smkx");
    if (!on || strstr(on, "\033=")) return;
    add_capability(keypad_on, sizeof keypad_on, "smkx");
    add_capability(keypad_off, sizeof keypad_off, "rmkx");
}

static void ask_for_input(void) {
    send_with_frame(keypad_on);
    send_with_frame(paste_on);
    send_with_frame(mouse_on);
}

ct_open_result screen_open(uint32_t options) {
    int colours, moves_cursor;
    if (!ct_terminfo(&colours, &moves_cursor)) return CT_UNKNOWN;
    if (!moves_cursor) return CT_TOO_POOR;
    ct_shows_unicode();
    screen = new_screen();
    if (!screen) return CT_FAILED;
    /* Until a screen was left once, ncurses writes after every move of the cursor; from then on when a frame is whole.
     * What leaving says is not sent: the alternate screen was not entered yet. */
    endwin();
    discard_canvas();
    holds_pictures = capability("Sync") != NULL;
    prepare_keypad();
    prepare_paste();
    if (options & CT_MOUSE) prepare_mouse();
    keep_palette();
    typeahead(-1);
    nonl();
    ask_for_input();
    return CT_OPENED;
}

int screen_is_open(void) { return screen != NULL; }

void screen_leave(void) {
    send_with_frame(mouse_off);
    send_with_frame(paste_off);
    send_with_frame(keypad_off);
    endwin();
    send_canvas();
}

void screen_close(void) {
    if (!screen) return;
    /* The last frame must not be seen by whoever comes next, not even for a moment. */
    colours_leave();
    werase(newscr);
    doupdate();
    send_canvas();
    screen_leave();
    char reset[128] = "";
    add_capability(reset, sizeof reset, "sgr0");
    tty_write(reset, strlen(reset));
    screen = NULL;
}

void screen_resize(void) {
    int columns, rows;
    tty_size(&columns, &rows);
    resizeterm(rows, columns);
    werase(newscr);
    clearok(curscr, TRUE);
}

void screen_return(void) {
    ask_for_input();
    screen_resize();
}

void screen_reset_bytes(char *bytes, size_t room) {
    bytes[0] = '\0';
    add_text(bytes, room, mouse_off);
    add_text(bytes, room, paste_off);
    add_capability(bytes, room, "sgr0");
    add_capability(bytes, room, "cnorm");
    add_capability(bytes, room, "rmkx");
    add_capability(bytes, room, "clear");
    add_capability(bytes, room, "rmcup");
    add_text(bytes, room, "\r");
}

void ct_show(int row, int column) {
    if (!screen || COLS < 2) return;
    wmove(newscr, row < LINES ? row : LINES - 1, column < COLS ? column : COLS - 1);
    doupdate();
    send_canvas();
}
