#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "modes.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE, SIGQUIT, SIGSYS};
static const int requests[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP};
enum { CRASHES = sizeof crashes / sizeof *crashes, REQUESTS = sizeof requests / sizeof *requests };

static const char sentence[] = "fascicle ended because of an internal error. Your terminal has been restored.\r\n";

static struct termios saved, ours;
static char reset_text[1024];
static size_t reset_length;
static int wake[2] = {-1, -1};
static volatile sig_atomic_t listens;
static atomic_int wanted; /* a second signal may come within the first, or on another thread */
static volatile sig_atomic_t was_asked; /* to end */
static volatile sig_atomic_t was_stopped;
static volatile sig_atomic_t stop_was_sent; /* by a process, not typed */
static struct sigaction old_crash[CRASHES], old_request[REQUESTS];
static int stops;
static stack_t old_stack;
static void *stack_memory;

static void say(const char *text, size_t length) {
    while (length > 0) {
        ssize_t sent = write(STDOUT_FILENO, text, length);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return;
        text += sent;
        length -= (size_t)sent;
    }
}

/* Ends us as the signal would have done without us. */
static void end_by(int number) {
    struct sigaction plain = {.sa_handler = SIG_DFL};
    sigset_t only;
    sigaction(number, &plain, NULL);
    sigemptyset(&only);
    sigaddset(&only, number);
    raise(number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
    _exit(128 + number);
}

/* Only calls that are safe within a signal. */
static void on_crash(int number) {
    say(reset_text, reset_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    if (number != SIGQUIT) say(sentence, sizeof sentence - 1);
    end_by(number);
}

int guard_may_stop(void) { return stop_was_sent || !modes_more_is_typed(); }

/* Where nothing is painted and nobody listens, the modes are all that there is to give back. */
static void do_at_once(int number) {
    if (number == SIGWINCH) return;
    if (number == SIGTSTP && !guard_may_stop()) return;
    tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    if (number != SIGTSTP) end_by(number);
    guard_stop();
    tcsetattr(STDIN_FILENO, TCSANOW, &ours);
    was_stopped = 1;
}

static void on_request(int number, siginfo_t *info, void *context) {
    int before = errno;
    (void)context;
    if (number == SIGTSTP && !stops) return;
    if (number == SIGTSTP) stop_was_sent = info->si_code <= 0;
    if (listens) {
        int wish = number == SIGWINCH ? WANTS_SIZE : number == SIGTSTP ? WANTS_STOP : WANTS_END;
        atomic_fetch_or(&wanted, wish);
        if (wish == WANTS_END) was_asked = 1;
        if (write(wake[1], "", 1) < 0) { /* the pipe is full: the loop wakes anyway */
        }
    } else {
        do_at_once(number);
    }
    errno = before;
}

static void listen_for(int number, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_request;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

static void watch(int number, void (*handler)(int), int flags, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

/* A stack of its own, so that even a stack overflow gives the terminal back. */
static void use_own_stack(void) {
    stack_t own;
    memset(&own, 0, sizeof own);
    own.ss_size = 64 * 1024;
    own.ss_sp = stack_memory = malloc(own.ss_size);
    if (own.ss_sp) sigaltstack(&own, &old_stack);
}

int guard_install(const struct termios *original, const struct termios *wished, int may_stop) {
    saved = *original;
    ours = *wished;
    stops = may_stop;
    if (pipe2(wake, O_NONBLOCK | O_CLOEXEC)) return -1;
    use_own_stack();
    for (int i = 0; i < CRASHES; i++) watch(crashes[i], on_crash, SA_RESETHAND | SA_NODEFER | SA_ONSTACK, &old_crash[i]);
    for (int i = 0; i < REQUESTS; i++) listen_for(requests[i], &old_request[i]);
    return 0;
}

void guard_listen(const char *reset, size_t length) {
    reset_length = length < sizeof reset_text ? length : sizeof reset_text;
    memcpy(reset_text, reset, reset_length);
    listens = 1;
}

void guard_leave(void) {
    reset_length = 0;
    listens = 0;
}

void guard_remove(void) {
    if (wake[0] < 0) return;
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &old_crash[i], NULL);
    for (int i = 0; i < REQUESTS; i++) sigaction(requests[i], &old_request[i], NULL);
    if (stack_memory) sigaltstack(&old_stack, NULL);
    free(stack_memory);
    stack_memory = NULL;
    close(wake[0]);
    close(wake[1]);
    wake[0] = wake[1] = -1;
}

int guard_descriptor(void) { return wake[0]; }

int guard_was_asked(void) { return was_asked; }

int ct_was_stopped(void) {
    int answer = was_stopped;
    was_stopped = 0;
    return answer;
}

int guard_take(void) { return atomic_exchange(&wanted, 0); }

void guard_hush(void) {
    char drained[64];
    while (read(wake[0], drained, sizeof drained) > 0) {
    }
}

/* Where no shell could wake us, the kernel ignores SIGTSTP, and a typed Ctrl-Z must not freeze the terminal. Who
 * sends the signal from elsewhere can also send the one that goes on. */
void guard_stop(void) {
    struct sigaction handler;
    sigset_t only, before;
    if (stop_was_sent) {
        raise(SIGSTOP);
        return;
    }
    watch(SIGTSTP, SIG_DFL, 0, &handler);
    raise(SIGTSTP);
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &only, &before); /* within a signal's handler the stop happens here */
    sigprocmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &handler, NULL);
}
