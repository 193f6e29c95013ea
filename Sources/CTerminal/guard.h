/* Giving the terminal back however the program ends, and hearing of signals without acting in them. */
#ifndef GUARD_H
#define GUARD_H

#include <stddef.h>
#include <termios.h>

/* What a signal asked for since it was last taken. */
enum { WANTS_END = 1, WANTS_SIZE = 2, WANTS_STOP = 4 };

/* Keeps what gives the terminal back: its modes and the bytes to send. Then installs the handlers. Where the
 * program may not be stopped, the wish to stop is not heard. */
int guard_install(const struct termios *modes, const char *reset, size_t length, int may_stop);

/* Gives signals back their old meaning. */
void guard_remove(void);

/* The descriptor that becomes readable when a signal has come. */
int guard_descriptor(void);

/* Takes what signals asked for, as WANTS_ bits. */
int guard_take(void);

/* Stops the process as Ctrl-Z does, and returns when it goes on. */
void guard_stop(void);

#endif
