/* The terminal, in our own words. Behind this header stands ncurses, and nothing else of the program knows it. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/* How a cell looks, as bits; the low byte holds the number of a pair of colours, 0 for the terminal's own. */
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

/* What was painted; good until something is painted again. */
typedef struct {
    const uint8_t *start;
    int32_t count;
} ct_bytes;

typedef enum {
    CT_NOTHING,    /* the time ran out */
    CT_CHARACTER,  /* code: the character */
    CT_KEY,        /* code: one of ct_key */
    CT_PRESSED,    /* row, column: where the mouse's first button was pressed */
    CT_WHEEL,      /* lines: how far the mouse's wheel was turned; below 0 is up */
    CT_RESIZED,
    CT_WOKEN,      /* what is watched can be read; code is not 0 when it never will be again */
    CT_TERMINATE,  /* asked to end, by a signal */
    CT_CLOSED,     /* the terminal is gone */
} ct_kind;

typedef enum {
    CT_KEY_UP, CT_KEY_DOWN, CT_KEY_LEFT, CT_KEY_RIGHT, CT_KEY_PAGE_UP, CT_KEY_PAGE_DOWN, CT_KEY_HOME, CT_KEY_END,
    CT_KEY_ENTER, CT_KEY_BACKSPACE, CT_KEY_DELETE, CT_KEY_BACK_TAB, CT_KEY_PASTE_BEGIN, CT_KEY_PASTE_END,
} ct_key;

typedef struct {
    ct_kind kind;
    uint32_t code;
    int32_t row, column, lines;
} ct_event;

typedef enum {
    CT_OPENED,
    CT_NO_TERMINAL,  /* input or output is no terminal */
    CT_UNKNOWN,      /* the terminal's kind is not known */
    CT_TOO_POOR,     /* it cannot move its cursor */
    CT_FAILED,       /* the system refused */
} ct_opening;

/* What can be wished for, as bits. */
enum {
    CT_MOUSE = 1 << 0,   /* the mouse is reported; otherwise no code for it is ever sent */
    CT_LOCKED = 1 << 1,  /* no typed key ends or stops the program: all arrive as characters */
};

/* Takes typing over from the kernel, which then shows nothing of it; keys arrive one by one. The terminal is itself
 * again when the program ends, however it ends, and while it is stopped. 0 where input or output is no terminal. */
int ct_silence(uint32_t wishes);

/* Whether typing was taken over. */
int ct_is_silent(void);

/* Whether the program was stopped and went on since this was last asked. */
int ct_was_stopped(void);

/* Takes the screen. */
ct_opening ct_open(uint32_t wishes);

/* Gives the screen back as it was; may be called at any time, more than once. */
void ct_close(void);

/* From now on no debugger of the same user may look into the program, and no core file is written of it. */
void ct_refuse_onlookers(void);

/* What is known of the terminal's kind without taking it: 0 where the kind is not known. */
int ct_kind_facts(int *colours, int *moves_cursor);

/* Whether the locale can show more than ASCII; asks the environment the first time. */
int ct_shows_unicode(void);

/* How many colours the terminal has; 0 for none. */
int ct_colours(void);

/* Whether what is coloured can be underlined too. */
int ct_underlines_in_colour(void);

/* Uses pairs of colours, and the one called paper, if any, for all that is blank. 0 where they cannot be used. Before
 * this no colour code is ever sent. */
int ct_use_pairs(const ct_pair *pairs, int count, int paper);

/* How many columns and rows are painted: those of the window, 1,000 of either at the most. */
void ct_size(int *columns, int *rows);

/* Puts cells into a row, from a column on; what does not fit is left out. */
void ct_put(int row, int column, const ct_cell *cells, int count);

/* What the terminal must be sent for everything that changed, with the cursor left at the place. From now on the
 * terminal is taken to show that: whoever does not send it paints the way back, and does not send that either. */
ct_bytes ct_paint(int row, int column);

/* Sends what was painted, in one write. */
void ct_send(const uint8_t *bytes, int count);

/* Whether the terminal may have a clipboard that we reach. 0 where it is of a kind that certainly has none:
 * the Linux console, ansi, dumb, the VT terminals, and screen without tmux. */
int ct_can_copy(void);

/* Puts text, written in base64, on the clipboard; between frames. */
void ct_copy(const uint8_t *base64, int length);

/* A clock in milliseconds that only goes forward, also while the machine sleeps. */
int64_t ct_now(void);

/* Waits for the next event until that clock shows a time; below 0 waits as long as it takes. What means nothing does
 * not count. One more descriptor can be watched; below 0 is none. */
ct_event ct_wait(int64_t until, int watched);

#endif
