/* The terminal's modes: how it was when we came, and how we need it. */
#ifndef MODES_H
#define MODES_H

/* Sets the modes that we need. */
void modes_take(void);

/* Sets the modes that we found; what nobody has read yet stays to be read. */
void modes_give_back(void);

/* Throws away what is still typed until nobody types: a held key and the rest of a paste are not meant for the shell,
 * which would run them. Not where the system asked for the end, or the terminal is gone. May be called in a signal. */
void modes_let_typing_end(void);

#endif
