/* Taking the terminal and giving it back. Everything below knows one part of it; this file knows their order. */
#define _GNU_SOURCE
#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "rawmode.h"
#include "screen.h"
#include "signals.h"
#include "tty.h"

enum { LONGEST_DRAIN_MS = 3000 };

static int is_raw;

/* A held key and the rest of a paste are not meant for the shell, which would run them. But where the system asked
 * for the end, or the terminal is gone, nothing waits. */
static void drain_input(void) {
    char thrown[512];
    int64_t deadline = ct_now() + LONGEST_DRAIN_MS;
    while (!signals_end_requested && ct_now() < deadline && tty_input_goes_on(&signals_end_requested))
        if (read(STDIN_FILENO, thrown, sizeof thrown) <= 0) return;
}

static void leave_at_exit(void) {
    if (!is_raw) return;
    ct_close();
    drain_input();
    raw_mode_off(TCSAFLUSH);
    signals_remove();
    is_raw = 0;
}

int ct_enter_raw_mode(uint32_t options) {
    int is_locked = (options & CT_LOCKED) != 0;
    if (is_raw) return 1;
    if (!raw_mode_prepare(is_locked)) return 0;
    if (signals_install(!is_locked) || atexit(leave_at_exit)) return 0;
    raw_mode_on(TCSADRAIN);
    is_raw = 1;
    return 1;
}

int ct_is_raw(void) { return is_raw; }

ct_open_result ct_open(uint32_t options) {
    char reset[512];
    if (!ct_enter_raw_mode(options)) return CT_NO_TERMINAL;
    ct_open_result result = screen_open(options);
    if (!screen_is_open()) return result;
    screen_reset_bytes(reset, sizeof reset);
    signals_defer(reset, strlen(reset));
    return result;
}

void ct_close(void) {
    if (!screen_is_open()) return;
    screen_close();
    signals_stop_deferring();
}

void terminal_suspend(void) {
    screen_leave();
    raw_mode_off(TCSADRAIN);
    signals_suspend();
    raw_mode_on(TCSADRAIN);
    screen_return();
}
