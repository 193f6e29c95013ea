/* The terminal, in our own words. Behind this header stands ncurses, and no other room knows it. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/* A cell's attributes, as bits; the low byte holds the number of a pair of colours, 0 for the terminal's own. */
enum {
    CT_BOLD = 1 << 8,
    CT_REVERSE = 1 << 9,
    CT_UNDERLINE = 1 << 10,
};

/* Two colours by the terminal's numbers, below 0 its own; the pair's number is at least 1. */
typedef struct {
    int16_t number, foreground, background;
} ct_pair;

/* One character with up to two combining marks. A wide one is followed by a cell whose base is 0. */
typedef struct {
    uint32_t base, first_mark, second_mark;
    uint32_t look;
} ct_cell;

typedef enum {
    CT_NOTHING,    /* the time ran out */
    CT_INPUT,      /* bytes, count: what the terminal sent; they stay until the next wait */
    CT_RESIZED,    /* the window has another size, or the program was suspended: the next frame is painted whole */
    CT_WOKEN,      /* the watched descriptor can be read; never_again when it never will be */
    CT_TERMINATE,  /* asked to end, by a signal */
    CT_CLOSED,     /* the terminal is gone */
} ct_kind;

typedef struct {
    ct_kind kind;
    const uint8_t *bytes;
    int32_t count, never_again;
} ct_event;

typedef enum {
    CT_OPENED,
    CT_NO_TERMINAL,  /* input or output is no terminal */
    CT_UNKNOWN,      /* terminfo does not know the terminal */
    CT_TOO_POOR,     /* it cannot move its cursor */
    CT_FAILED,       /* the system refused */
} ct_open_result;

/* Options, as bits. */
enum {
    CT_MOUSE = 1 << 0,   /* the mouse is reported; otherwise no code for it is ever sent */
    CT_LOCKED = 1 << 1,  /* no typed key sends a signal: Ctrl-C and Ctrl-Z arrive as characters */
};

/* Enters raw mode: nothing is echoed, keys arrive one by one. Installs signal handlers, so that the terminal is given
 * back however the program ends, and while it is suspended. 0 where input or output is no terminal. */
int ct_enter_raw_mode(uint32_t options);

/* Whether raw mode was entered. */
int ct_is_raw(void);

/* Whether the program was suspended and continued since this was last asked. Only where no screen is open; else
 * CT_RESIZED tells of it. */
int ct_was_suspended(void);

/* Enters raw mode and opens the screen; the alternate screen is entered with the first frame. */
ct_open_result ct_open(uint32_t options);

/* Closes the screen, leaves the alternate screen; raw mode stays until the program ends. May be called at any time,
 * more than once. */
void ct_close(void);

/* Forbids debuggers of the same user to attach, and core files to be written. */
void ct_forbid_debugging(void);

/* Terminfo's entry for TERM: how many colours, 0 for none, and whether the cursor can be moved. 0 where there is no
 * entry. Not while the screen is open. */
int ct_terminfo(int *colours, int *moves_cursor);

/* Whether the locale's character set is UTF-8; reads the environment the first time. */
int ct_shows_unicode(void);

/* What terminfo has by a name for the open terminal; NULL for nothing. */
const char *ct_capability(const char *name);

/* The character that a byte is by itself in the locale; 0 for none. */
uint32_t ct_character(uint8_t byte);

/* How many bytes a character has at the most in the locale. */
int ct_longest_character(void);

/* How many milliseconds a lone ESC waits for the rest of a sequence: what ESCDELAY says, else longer over SSH. */
int ct_escape_delay(void);

/* How many colours the open terminal has; 0 for none. */
int ct_colours(void);

/* Whether the open terminal can underline what is coloured. */
int ct_underlines_in_colour(void);

/* Turns colours on, and uses the pair numbered `background`, if not 0, for all that is blank. 0 where the terminal has
 * not enough of them. Before this no colour code is ever sent. */
int ct_use_pairs(const ct_pair *pairs, int count, int background);

/* The speed of the terminal's line in bits a second; 0 where it is not known. */
int ct_baud(void);

/* The screen's columns and rows: those of the window, 1,000 of either at the most; 80 and 24 where it does not say. */
void ct_size(int *columns, int *rows);

/* Writes cells into a row of the next frame, from a column on; what does not fit is left out. */
void ct_write_cells(int row, int column, const ct_cell *cells, int count);

/* Sends a row of the next frame whole, also where it begins or ends as it did. */
void ct_send_whole(int row);

/* Shows the next frame: sends what changed, in one write, and leaves the cursor there. */
void ct_show(int row, int column);

/* Whether the terminal may have a clipboard that OSC 52 reaches. 0 where it is of a kind that certainly has none:
 * the Linux console, ansi, dumb, the VT terminals, and screen without tmux. */
int ct_can_copy(void);

/* Copies text, written in base64, to the clipboard (OSC 52); between frames. */
void ct_copy(const uint8_t *base64, int length);

/* Milliseconds of a clock that only goes forward, also while the machine sleeps. */
int64_t ct_now(void);

/* Waits for the next event until ct_now shows the deadline; below 0 waits for ever. A descriptor can be watched too,
 * which the caller reads; below 0 is none. */
ct_event ct_wait(int64_t deadline, int watched);

#endif
