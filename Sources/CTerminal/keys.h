/* Keys, decoded by ncurses from the bytes that a terminal sends. */
#ifndef KEYS_H
#define KEYS_H

#include "CTerminal.h"

/* Prepares to read keys; below 0 where there is no memory. */
int keys_open(void);

/* Tells a bracketed paste from typing. */
void keys_know_paste(void);

/* Reads one key without waiting; 0 where there is none. A key that means nothing is CT_NOTHING. */
int keys_read(ct_event *event);

#endif
