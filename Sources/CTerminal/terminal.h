/* The life of the terminal: raw mode, the screen and signals together. */
#ifndef TERMINAL_H
#define TERMINAL_H

/* Gives the terminal back, suspends the process, and takes the terminal again when the shell continues it. */
void terminal_suspend(void);

#endif
