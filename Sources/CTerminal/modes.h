/* The terminal's modes: how it was when we came, and how we need it. */
#ifndef MODES_H
#define MODES_H

/* Sets the modes that we need. */
void modes_take(void);

/* Sets the modes that we found; what nobody has read yet stays to be read. */
void modes_give_back(void);

/* Whether more is typed within a moment, as a paste goes on and a person does not. May be asked in a signal. */
int modes_more_is_typed(void);

#endif
