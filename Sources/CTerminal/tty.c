#include "tty.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

void send_all(const char *bytes, size_t length) {
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

/* ncurses counts in 16 bits with a sign, and keeps three copies of each cell. */
enum { LARGEST = 1000 };

static int no_larger(int length) { return length < LARGEST ? length : LARGEST; }

void window_size(int *width, int *height) {
    struct winsize size;
    int known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *width = known ? no_larger(size.ws_col) : 80;
    *height = known ? no_larger(size.ws_row) : 24;
}
