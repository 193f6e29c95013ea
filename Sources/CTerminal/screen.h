/* What is asked of the screen by the other files. */
#ifndef SCREEN_H
#define SCREEN_H

/* Whether there is a screen to paint on. */
int screen_is_taken(void);

/* Takes the window's new size; everything is to be painted again. */
void screen_take_size(void);

/* Gives the terminal back, stops, and takes it again when the shell lets us go on. */
void screen_stop(void);

#endif
