/* What the terminal's description says it can do. */
#ifndef TERMINFO_H
#define TERMINFO_H

#include <stddef.h>

/* A capability's text by its name; NULL where the terminal has none. */
const char *capability(const char *name);

/* Lets ncurses never set the terminal's colours back; once a screen is open, before colours are used. */
void keep_palette(void);

/* Adds a capability's text without its padding notes; nothing where the terminal has none. */
void add_capability(char *text, size_t room, const char *name);

/* Adds text as far as there is room. */
void add_text(char *text, size_t room, const char *more);

#endif
