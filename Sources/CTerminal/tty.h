/* The terminal as a device: its size, and bytes sent to it. */
#ifndef TTY_H
#define TTY_H

#include <stddef.h>

/* Sends everything, also where the terminal takes it in pieces; gives up when it is gone. */
void send_all(const char *bytes, size_t length);

/* How many columns and rows the window has; 80 and 24 where it does not say, and
 * never more than 1,000 of either: what is beyond stays empty. */
void window_size(int *width, int *height);

#endif
