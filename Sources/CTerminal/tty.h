/* The terminal as a device: its size, bytes written to it, and whether input goes on. Safe within a signal handler. */
#ifndef TTY_H
#define TTY_H

#include <signal.h>
#include <stddef.h>

/* Writes everything, also where the terminal takes it in pieces; gives up when the terminal is gone. */
void tty_write(const char *bytes, size_t length);

/* The window's columns and rows; 80 and 24 where it does not say, and never more than 1,000 of either: what is beyond
 * stays empty. */
void tty_size(int *columns, int *rows);

/* Waits up to 120 ms for more input, as a paste or a held key goes on and a person does not. Gives up as soon as
 * *cancelled is set. */
int tty_input_goes_on(const volatile sig_atomic_t *cancelled);

#endif
