/* Colours and attributes, as ncurses has them. */
#ifndef COLOURS_H
#define COLOURS_H

#include "CTerminal.h"

/* The attributes of a look, as ncurses writes them. */
unsigned look_attributes(uint32_t look);

/* The pair of colours of a look; 0 where no colour is used. */
short look_pair(uint32_t look);

/* Leaves blank cells to the terminal's own colours again. */
void colours_leave(void);

#endif
