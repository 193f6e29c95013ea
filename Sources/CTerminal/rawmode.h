/* Raw mode: no echo, no line editing, every key at once. */
#ifndef RAWMODE_H
#define RAWMODE_H

/* Keeps the terminal's own modes and works out ours. Where is_locked, Ctrl-C and Ctrl-Z arrive as characters; else
 * they send signals. 0 where input or output is no terminal. */
int raw_mode_prepare(int is_locked);

/* Sets our modes; `when` is tcsetattr's: TCSANOW, TCSADRAIN or TCSAFLUSH. Safe within a signal handler. */
void raw_mode_on(int when);

/* Sets the terminal's own modes again. Safe within a signal handler. */
void raw_mode_off(int when);

#endif
