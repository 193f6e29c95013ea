/* Keys, as ncurses tells them from the bytes that a terminal sends. */
#ifndef KEYS_H
#define KEYS_H

#include "CTerminal.h"

/* Makes ready to read keys; below 0 where there is no memory. */
int keys_open(void);

/* Lets a bracketed paste be told from typing; only where the terminal has a screen of its own for us. */
void keys_know_paste(void);

/* Reads what waits; 0 where nothing does. What means nothing is CT_NOTHING. */
int keys_read(ct_event *event);

#endif
