/* The mouse: presses of its first button, and its wheel. */
#ifndef MOUSE_H
#define MOUSE_H

#include "CTerminal.h"

/* Asks the terminal to report the mouse. */
void mouse_open(void);

/* What the mouse did; CT_NOTHING for what we do not use. */
ct_event mouse_event(void);

#endif
