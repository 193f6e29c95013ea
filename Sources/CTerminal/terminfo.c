#define _GNU_SOURCE
#include "terminfo.h"

#include "CTerminal.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

const char *ct_capability(const char *name) { return capability(name); }

/* `oc` sets every colour back, also those that somebody chose for their eyes. */
void keep_palette(void) {
    char *reset = tigetstr("oc");
    if (reset && reset != (char *)-1) *reset = '\0';
}

int ct_terminfo(int *colours, int *moves_cursor) {
    int known = 0;
    if (setupterm(NULL, STDOUT_FILENO, &known) != OK) return 0;
    int count = tigetnum("colors");
    *colours = count > 0 ? count : 0;
    *moves_cursor = capability("cup") != NULL;
    del_curterm(cur_term);
    return 1;
}

void add_capability(char *text, size_t room, const char *name) {
    const char *value = capability(name);
    if (!value) return;
    size_t used = strlen(text);
    while (*value && used + 1 < room) {
        if (value[0] == '$' && value[1] == '<') {
            const char *end = strchr(value, '>');
            if (end) {
                value = end + 1;
                continue;
            }
        }
        text[used++] = *value++;
    }
    text[used] = '\0';
}

void add_text(char *text, size_t room, const char *more) {
    strncat(text, more, room - strlen(text) - 1);
}
