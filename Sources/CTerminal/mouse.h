/* The mouse: presses of its first button, and its wheel. */
#ifndef MOUSE_H
#define MOUSE_H

#include "CTerminal.h"

/* Asks the terminal to report the mouse. */
void mouse_open(void);

/* Collects the reports that ncurses has decoded. */
void mouse_collect(void);

/* The oldest report that was collected; CT_NOTHING when there is none. */
ct_event mouse_event(void);

#endif
