/* Giving the terminal back however the program ends, and hearing of signals without painting in them. */
#ifndef GUARD_H
#define GUARD_H

#include <stddef.h>
#include <termios.h>

/* What a signal asked for since it was last taken. */
enum { WANTS_END = 1, WANTS_SIZE = 2, WANTS_STOP = 4 };

/* Keeps the modes to give back and those to take again, and installs the handlers. Until somebody listens, whoever asks
 * for the end or a stop gets it at once. Where the program may not be stopped, the wish to stop is not heard. */
int guard_install(const struct termios *original, const struct termios *ours, int may_stop);

/* Gives signals back their old meaning. */
void guard_remove(void);

/* From now on wishes wait until they are taken, and a crash sends these bytes too. */
void guard_listen(const char *reset, size_t length);

/* Nobody listens any more. */
void guard_leave(void);

/* The descriptor that becomes readable when a signal has come. */
int guard_descriptor(void);

/* Makes it unreadable again, before what was wanted is taken: a signal that comes between the two wakes us once more. */
void guard_hush(void);

/* Takes what signals asked for, as WANTS_ bits. */
int guard_take(void);

/* Whether a signal ever asked for the end. */
int guard_was_asked(void);

/* Whether the wish to stop is meant: in the middle of a paste Ctrl-Z is a character like any other. */
int guard_may_stop(void);

/* Stops the process as Ctrl-Z does, and returns when it goes on. */
void guard_stop(void);

#endif
