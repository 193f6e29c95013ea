/* What waiting asks of the screen. */
#ifndef SCREEN_H
#define SCREEN_H

/* Takes the window's new size; everything is to be painted again. */
void screen_take_size(void);

/* Gives the terminal back, stops, and takes it again when the shell lets us go on. */
void screen_stop(void);

#endif
