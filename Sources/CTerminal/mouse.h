/* The mouse: presses of its first button, and its wheel. */
#ifndef MOUSE_H
#define MOUSE_H

#include "CTerminal.h"

/* Asks the terminal to report the mouse. */
void mouse_open(void);

/* Takes in what ncurses has read of the mouse. */
void mouse_take(void);

/* The next thing that the mouse did; CT_NOTHING when there is none. */
ct_event mouse_event(void);

#endif
