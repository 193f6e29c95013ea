#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "rawmode.h"
#include "tty.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE, SIGQUIT, SIGSYS};
static const int requests[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP};
enum { CRASHES = sizeof crashes / sizeof *crashes, REQUESTS = sizeof requests / sizeof *requests };

static const char sentence[] = "fascicle ended because of an internal error. Your terminal has been restored.\r\n";

static char reset_text[1024];
static size_t reset_length;
static int wake[2] = {-1, -1};
static volatile sig_atomic_t is_deferring;
static atomic_int requested; /* a second signal may come within the first, or on another thread */
volatile sig_atomic_t signals_end_requested;
static volatile sig_atomic_t was_suspended;
static volatile sig_atomic_t suspension_was_sent; /* by a process, not typed */
static struct sigaction old_crash[CRASHES], old_request[REQUESTS];
static int may_be_suspended;
static stack_t old_stack;
static void *stack_memory;

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
    tty_write(reset_text, reset_length);
    raw_mode_off(TCSANOW);
    if (number != SIGQUIT) tty_write(sentence, sizeof sentence - 1);
    end_by(number);
}

int signals_suspension_is_meant(void) {
    return suspension_was_sent || !tty_input_goes_on(&signals_end_requested);
}

/* Where nothing is painted, raw mode is all that there is to leave. */
static void act_at_once(int number) {
    if (number == SIGWINCH) return;
    if (number == SIGTSTP && !signals_suspension_is_meant()) return;
    raw_mode_off(TCSANOW);
    if (number != SIGTSTP) end_by(number);
    signals_suspend();
    raw_mode_on(TCSANOW);
    was_suspended = 1;
}

static void on_request(int number, siginfo_t *info, void *context) {
    int before = errno;
    (void)context;
    if (number == SIGTSTP && !may_be_suspended) return;
    if (number == SIGTSTP) suspension_was_sent = info->si_code <= 0;
    if (is_deferring) {
        int request = number == SIGWINCH ? SIGNAL_RESIZE : number == SIGTSTP ? SIGNAL_SUSPEND : SIGNAL_END;
        atomic_fetch_or(&requested, request);
        if (request == SIGNAL_END) signals_end_requested = 1;
        if (write(wake[1], "", 1) < 0) { /* the pipe is full: the loop wakes anyway */
        }
    } else {
        act_at_once(number);
    }
    errno = before;
}

static void handle_request(int number, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_request;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

static void handle(int number, void (*handler)(int), int flags, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

/* An alternate signal stack, so that even a stack overflow gives the terminal back. */
static void use_own_stack(void) {
    stack_t own;
    memset(&own, 0, sizeof own);
    own.ss_size = 64 * 1024;
    own.ss_sp = stack_memory = malloc(own.ss_size);
    if (own.ss_sp) sigaltstack(&own, &old_stack);
}

int signals_install(int may_suspend) {
    may_be_suspended = may_suspend;
    if (pipe2(wake, O_NONBLOCK | O_CLOEXEC)) return -1;
    use_own_stack();
    for (int i = 0; i < CRASHES; i++) handle(crashes[i], on_crash, SA_RESETHAND | SA_NODEFER | SA_ONSTACK, &old_crash[i]);
    for (int i = 0; i < REQUESTS; i++) handle_request(requests[i], &old_request[i]);
    return 0;
}

void signals_defer(const char *reset, size_t length) {
    reset_length = length < sizeof reset_text ? length : sizeof reset_text;
    memcpy(reset_text, reset, reset_length);
    is_deferring = 1;
}

void signals_stop_deferring(void) {
    reset_length = 0;
    is_deferring = 0;
}

void signals_remove(void) {
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

int signals_descriptor(void) { return wake[0]; }

int ct_was_suspended(void) {
    int answer = was_suspended;
    was_suspended = 0;
    return answer;
}

int signals_take(void) { return atomic_exchange(&requested, 0); }

void signals_drain(void) {
    char drained[64];
    while (read(wake[0], drained, sizeof drained) > 0) {
    }
}

/* Where no shell could wake us, the kernel ignores SIGTSTP, and a typed Ctrl-Z must not freeze the terminal. Who
 * sends the signal from elsewhere can also send the one that goes on. */
void signals_suspend(void) {
    struct sigaction handler;
    sigset_t only, before;
    if (suspension_was_sent) {
        raise(SIGSTOP);
        return;
    }
    handle(SIGTSTP, SIG_DFL, 0, &handler);
    raise(SIGTSTP);
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &only, &before); /* within a signal's handler the stop happens here */
    sigprocmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &handler, NULL);
}
