/* Waiting: for keys, for signals, for time to pass, and for one thing beside the terminal. */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"
#include "guard.h"
#include "keys.h"
#include "screen.h"

enum { DEAF_READS = 3, SHORT_WAIT_MS = 1000 };

static int maybe_more; /* keys may lie in ncurses' own queue */
static int deaf_reads; /* readable, and nothing to read: how often in a row */

int64_t ct_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_BOOTTIME, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* The time left for poll; below 0 waits as long as it takes. */
static int time_left(int64_t until) {
    if (until < 0) return -1;
    int64_t left = until - ct_now();
    return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

/* Rings at a time, also where the machine sleeps meanwhile: nobody may find the last picture when it wakes. poll would
 * wait for as long as was left when it fell asleep; that is as good for a short wait, and where there is no alarm. */
static int alarm_at(int64_t until) {
    static int alarm = -1;
    if (until < 0 || time_left(until) < SHORT_WAIT_MS) return -1;
    if (alarm < 0) alarm = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    struct itimerspec rings = {.it_value = {.tv_sec = until / 1000, .tv_nsec = until % 1000 * 1000000}};
    if (alarm >= 0) timerfd_settime(alarm, TFD_TIMER_ABSTIME, &rings, NULL);
    return alarm;
}

/* How many bytes wait to be read. */
static int unread(void) {
    int count = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &count) ? 0 : count;
}

/* What a signal asked for, as an event; CT_NOTHING when none did. */
static ct_event signalled(void) {
    int wants = guard_take();
    if (wants & WANTS_END) return (ct_event){.kind = CT_TERMINATE};
    if (wants & WANTS_STOP && guard_may_stop()) {
        screen_stop();
        return (ct_event){.kind = CT_RESIZED};
    }
    if (wants & WANTS_SIZE) {
        screen_take_size();
        return (ct_event){.kind = CT_RESIZED};
    }
    return (ct_event){.kind = CT_NOTHING};
}

ct_event ct_wait(int64_t until, int watched) {
    for (;;) {
        ct_event event = signalled();
        if (event.kind != CT_NOTHING) return event;
        if (maybe_more) {
            int before = deaf_reads > 1 ? unread() : 0;
            maybe_more = keys_read(&event);
            /* A byte that is no character was read all the same. */
            if (maybe_more || (deaf_reads > 1 && unread() < before)) deaf_reads = 0;
            if (event.kind != CT_NOTHING) return event;
            if (maybe_more) continue;
            if (until == 0) return event; /* whoever waits for nothing only asked for keys */
        }
        struct pollfd sources[] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = guard_descriptor(), .events = POLLIN},
            {.fd = watched, .events = POLLIN},
            {.fd = alarm_at(until), .events = POLLIN},
        };
        int ready = poll(sources, sizeof sources / sizeof *sources, time_left(until));
        if (ready < 0 && errno != EINTR) return (ct_event){.kind = CT_CLOSED};
        if (ready < 0) continue;
        if (sources[1].revents & POLLIN) guard_hush();
        if ((ready == 0 || sources[3].revents) && time_left(until) == 0) return event;
        if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return (ct_event){.kind = CT_CLOSED};
        if (sources[0].revents & POLLIN) {
            if (++deaf_reads > DEAF_READS) return (ct_event){.kind = CT_CLOSED};
            maybe_more = 1;
        } else if (sources[2].revents && !sources[1].revents) {
            return (ct_event){.kind = CT_WOKEN, .code = !(sources[2].revents & POLLIN)};
        }
    }
}
