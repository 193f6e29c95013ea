/* The ncurses screen: opened on a file in memory, whose bytes go to the terminal a frame at a time. */
#ifndef SCREEN_H
#define SCREEN_H

#include <stddef.h>

#include "CTerminal.h"

/* Opens the screen; the alternate screen is entered with the first frame. */
ct_open_result screen_open(uint32_t options);

/* Clears the screen, leaves the alternate screen and frees nothing more: the program ends soon. */
void screen_close(void);

/* Whether there is a screen to paint on. */
int screen_is_open(void);

/* Leaves the alternate screen, for a suspension. */
void screen_leave(void);

/* Is ready to paint again after a suspension; the next frame is painted whole. */
void screen_return(void);

/* Takes the window's new size; the next frame is painted whole. */
void screen_resize(void);

/* Fills in the bytes that put the terminal right when the program crashes. */
void screen_reset_bytes(char *bytes, size_t room);

#endif
