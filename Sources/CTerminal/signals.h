/* Signal handlers: the terminal is given back however the program ends, and requests wait until nothing is painted. */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <signal.h>
#include <stddef.h>

/* What signals asked for, as bits. */
enum { SIGNAL_END = 1, SIGNAL_RESIZE = 2, SIGNAL_SUSPEND = 4 };

/* Installs the handlers; raw mode must have been prepared. Until requests are deferred, the end or a suspension happens
 * within the handler. Where may_suspend is 0, SIGTSTP is ignored. Below 0 where the system refuses. */
int signals_install(int may_suspend);

/* Gives signals their old handlers back. */
void signals_remove(void);

/* From now on requests wait until they are taken, and a crash sends the terminal these bytes first. */
void signals_defer(const char *reset, size_t length);

/* Requests happen within the handler again. */
void signals_stop_deferring(void);

/* A descriptor that is readable when a signal has come. */
int signals_descriptor(void);

/* Makes it unreadable again. Comes before signals_take: a signal between the two wakes us once more. */
void signals_drain(void);

/* The requests since this was last asked, as SIGNAL_ bits. */
int signals_take(void);

/* Set once a signal has asked for the end. */
extern volatile sig_atomic_t signals_end_requested;

/* Whether a suspension is meant: in the middle of a paste Ctrl-Z is a character like any other. May wait 120 ms. */
int signals_suspension_is_meant(void);

/* Suspends the process as Ctrl-Z does, and returns when it is continued. */
void signals_suspend(void);

#endif
