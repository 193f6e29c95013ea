/* Typing without the kernel's echo, from the first moment to the last. */
#define _GNU_SOURCE
#include "modes.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "guard.h"

/* A held key repeats about every 33 ms; a busy machine passes it on late. */
enum { QUIET_MS = 120, LONGEST_MS = 3000 };

static struct termios original, ours;
static int is_silent;

void modes_take(void) { tcsetattr(STDIN_FILENO, TCSADRAIN, &ours); }

void modes_give_back(void) { tcsetattr(STDIN_FILENO, TCSADRAIN, &original); }

static void choose_modes(int is_locked) {
    ours = original;
    ours.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
    /* Else Ctrl-C and Ctrl-Z throw away what was typed and painted: a read that was promised a byte would wait for
     * ever, and half a control sequence would be seen. */
    ours.c_lflag |= NOFLSH;
    ours.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IXON);
    if (is_locked) {
        ours.c_lflag &= ~(tcflag_t)ISIG;
        ours.c_iflag |= IGNBRK;
    }
    ours.c_cc[VMIN] = 1;
    ours.c_cc[VTIME] = 0;
}

int modes_more_is_typed(void) {
    struct pollfd typed = {.fd = STDIN_FILENO, .events = POLLIN};
    int64_t until = ct_now() + LONGEST_MS;
    while (!guard_was_asked() && ct_now() < until) {
        int ready = poll(&typed, 1, QUIET_MS);
        if (ready > 0) return typed.revents & POLLIN;
        if (ready == 0 || errno != EINTR) return 0; /* else the window is being resized: something is going on */
    }
    return 0;
}

/* A held key and the rest of a paste are not meant for the shell, which would run them. But where the system asked
 * for the end, or the terminal is gone, nothing waits. */
static void let_typing_end(void) {
    char thrown[512];
    int64_t until = ct_now() + LONGEST_MS;
    while (!guard_was_asked() && ct_now() < until && modes_more_is_typed())
        if (read(STDIN_FILENO, thrown, sizeof thrown) <= 0) return;
}

static void give_back(void) {
    if (!is_silent) return;
    ct_close();
    let_typing_end();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &original);
    guard_remove();
    is_silent = 0;
}

int ct_silence(uint32_t wishes) {
    int is_locked = (wishes & CT_LOCKED) != 0;
    if (is_silent) return 1;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &original)) return 0;
    choose_modes(is_locked);
    if (guard_install(&original, &ours, !is_locked) || atexit(give_back)) return 0;
    modes_take();
    is_silent = 1;
    return 1;
}

int ct_is_silent(void) { return is_silent; }
