#define _GNU_SOURCE
#include "tty.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"

/* A held key repeats about every 33 ms; a busy machine passes it on late. */
enum { QUIET_MS = 120, LONGEST_MS = 3000 };

void tty_write(const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, length);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno == EAGAIN) {
            struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
            if (poll(&room, 1, 1000) <= 0) return;
            continue;
        }
        if (sent <= 0) return;
        bytes += sent;
        length -= (size_t)sent;
    }
}

/* ncurses counts in signed 16 bits, and keeps three copies of each cell. */
enum { LARGEST = 1000 };

static int no_larger(int length) { return length < LARGEST ? length : LARGEST; }

int ct_baud(void) {
    static const struct { speed_t code; int bits; } speeds[] = {
        {B300, 300}, {B600, 600}, {B1200, 1200}, {B2400, 2400}, {B4800, 4800}, {B9600, 9600}, {B19200, 19200},
        {B38400, 38400}, {B57600, 57600}, {B115200, 115200},
    };
    struct termios modes;
    if (tcgetattr(STDOUT_FILENO, &modes)) return 0;
    for (size_t at = 0; at < sizeof speeds / sizeof *speeds; at++)
        if (speeds[at].code == cfgetospeed(&modes)) return speeds[at].bits;
    return 0;
}

void tty_size(int *columns, int *rows) {
    struct winsize size;
    int known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *columns = known ? no_larger(size.ws_col) : 80;
    *rows = known ? no_larger(size.ws_row) : 24;
}

void ct_size(int *columns, int *rows) { tty_size(columns, rows); }

int tty_input_goes_on(const volatile sig_atomic_t *cancelled) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int64_t deadline = ct_now() + LONGEST_MS;
    while (!*cancelled && ct_now() < deadline) {
        int ready = poll(&input, 1, QUIET_MS);
        if (ready > 0) return input.revents & POLLIN;
        if (ready == 0 || errno != EINTR) return 0; /* else a signal came, as while the window is resized */
    }
    return 0;
}
