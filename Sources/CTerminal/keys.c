#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "keys.h"

#include <ncurses.h>

#include "mouse.h"

enum { PASTE_BEGIN = KEY_MAX + 1, PASTE_END };

static WINDOW *input;

int keys_open(void) {
    input = newpad(1, 1);
    if (!input) return -1;
    keypad(input, TRUE);
    nodelay(input, TRUE);
    return 0;
}

void keys_know_paste(void) {
    define_key("\033[200~", PASTE_BEGIN);
    define_key("\033[201~", PASTE_END);
}

static ct_event key_event(wint_t code) {
    static const struct { int from; ct_key to; } keys[] = {
        {KEY_UP, CT_KEY_UP}, {KEY_DOWN, CT_KEY_DOWN}, {KEY_LEFT, CT_KEY_LEFT}, {KEY_RIGHT, CT_KEY_RIGHT},
        {KEY_PPAGE, CT_KEY_PAGE_UP}, {KEY_NPAGE, CT_KEY_PAGE_DOWN}, {KEY_HOME, CT_KEY_HOME}, {KEY_END, CT_KEY_END},
        {KEY_ENTER, CT_KEY_ENTER}, {KEY_BACKSPACE, CT_KEY_BACKSPACE}, {KEY_DC, CT_KEY_DELETE},
        {KEY_BTAB, CT_KEY_BACK_TAB}, {PASTE_BEGIN, CT_KEY_PASTE_BEGIN}, {PASTE_END, CT_KEY_PASTE_END},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].from == (int)code) return (ct_event){.kind = CT_KEY, .code = keys[i].to};
    if (code == KEY_MOUSE) mouse_collect();
    return mouse_event();
}

int keys_read(ct_event *event) {
    wint_t code;
    *event = mouse_event();
    if (event->kind != CT_NOTHING) return 1;
    int got = wget_wch(input, &code);
    if (got == ERR) return 0;
    *event = got == OK ? (ct_event){.kind = CT_CHARACTER, .code = (uint32_t)code} : key_event(code);
    return 1;
}
