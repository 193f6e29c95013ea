#define _GNU_SOURCE
#include "rawmode.h"

#include <termios.h>
#include <unistd.h>

static struct termios original, raw;

int raw_mode_prepare(int is_locked) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &original)) return 0;
    raw = original;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
    /* Else Ctrl-C and Ctrl-Z throw away what was typed and painted: a read that was promised a byte would wait for
     * ever, and half a control sequence would be seen. */
    raw.c_lflag |= NOFLSH;
    raw.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IXON);
    if (is_locked) {
        raw.c_lflag &= ~(tcflag_t)ISIG;
        raw.c_iflag |= IGNBRK;
    }
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    return 1;
}

void raw_mode_on(int when) { tcsetattr(STDIN_FILENO, when, &raw); }

void raw_mode_off(int when) { tcsetattr(STDIN_FILENO, when, &original); }
