/* Waiting for the next event: input, signals, time, and one more descriptor. */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "CTerminal.h"
#include "screen.h"
#include "signals.h"
#include "terminal.h"

enum { DEAF_READS = 3, SHORT_WAIT_MS = 1000 };

static int deaf_reads; /* readable, and nothing to read: how often in a row */

/* The milliseconds left for poll; -1 waits for ever. */
static int time_left(int64_t deadline) {
    if (deadline < 0) return -1;
    int64_t left = deadline - ct_now();
    return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

/* A timer for the deadline; -1 where none is needed. Unlike poll's own time it also counts while the machine sleeps:
 * whoever opens the lid hours later must not find the last person's answers. */
static int timer_for(int64_t deadline) {
    static int timer = -1;
    if (deadline < 0 || time_left(deadline) < SHORT_WAIT_MS) return -1;
    if (timer < 0) timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    struct itimerspec due = {.it_value = {.tv_sec = deadline / 1000, .tv_nsec = deadline % 1000 * 1000000}};
    if (timer >= 0) timerfd_settime(timer, TFD_TIMER_ABSTIME, &due, NULL);
    return timer;
}

/* What a signal asked for, as an event; CT_NOTHING when none did. */
static ct_event signal_event(void) {
    int requests = signals_take();
    if (requests & SIGNAL_END) return (ct_event){.kind = CT_TERMINATE};
    if (requests & SIGNAL_SUSPEND && signals_suspension_is_meant()) {
        terminal_suspend();
        return (ct_event){.kind = CT_RESIZED};
    }
    if (requests & SIGNAL_RESIZE) {
        screen_resize();
        return (ct_event){.kind = CT_RESIZED};
    }
    return (ct_event){.kind = CT_NOTHING};
}

/* What the terminal has sent; CT_NOTHING where there is nothing after all. */
static ct_event read_input(void) {
    static uint8_t bytes[4096];
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count > 0) {
        deaf_reads = 0;
        return (ct_event){.kind = CT_INPUT, .bytes = bytes, .count = (int32_t)count};
    }
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return (ct_event){.kind = CT_NOTHING};
    return (ct_event){.kind = ++deaf_reads > DEAF_READS ? CT_CLOSED : CT_NOTHING};
}

ct_event ct_wait(int64_t deadline, int watched) {
    for (;;) {
        ct_event event = signal_event();
        if (event.kind != CT_NOTHING) return event;
        struct pollfd sources[] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = signals_descriptor(), .events = POLLIN},
            {.fd = watched, .events = POLLIN},
            {.fd = timer_for(deadline), .events = POLLIN},
        };
        int ready = poll(sources, sizeof sources / sizeof *sources, time_left(deadline));
        if (ready < 0 && errno != EINTR) return (ct_event){.kind = CT_CLOSED};
        if (ready < 0) continue;
        if (sources[1].revents & POLLIN) {
            signals_drain();
            continue;
        }
        if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return (ct_event){.kind = CT_CLOSED};
        if (sources[0].revents & POLLIN) {
            event = read_input();
            if (event.kind != CT_NOTHING) return event;
        }
        if (time_left(deadline) == 0) return event;
        if (sources[2].revents)
            return (ct_event){.kind = CT_WOKEN, .never_again = !(sources[2].revents & POLLIN)};
    }
}
