/* The clock, the locale, and what other programs may see of this one. */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>

#include "CTerminal.h"

int64_t ct_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_BOOTTIME, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int ct_shows_unicode(void) {
    static int is_unicode = -1;
    if (is_unicode < 0) {
        setlocale(LC_CTYPE, ""); /* the character set only: nothing here is told in another language */
        is_unicode = !strcmp(nl_langinfo(CODESET), "UTF-8");
    }
    return is_unicode;
}

void ct_forbid_debugging(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
