/* The clock, the locale, the environment, and what other programs may see of this one. */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include <wchar.h>

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

uint32_t ct_character(uint8_t byte) {
    mbstate_t start = {0};
    wchar_t character = 0;
    char only = (char)byte;
    ct_shows_unicode();
    return mbrtowc(&character, &only, 1, &start) == 1 ? (uint32_t)character : 0;
}

int ct_longest_character(void) {
    ct_shows_unicode();
    return (int)MB_CUR_MAX;
}

enum { ESCAPE_DELAY_MS = 50, FAR_ESCAPE_DELAY_MS = 100, LONGEST_ESCAPE_DELAY_MS = 5000 };

int ct_escape_delay(void) {
    const char *wish = getenv("ESCDELAY"), *connection = getenv("SSH_CONNECTION");
    char *end;
    long delay = wish ? strtol(wish, &end, 10) : -1;
    if (wish && *wish && !*end && delay >= 0)
        return delay < LONGEST_ESCAPE_DELAY_MS ? (int)delay : LONGEST_ESCAPE_DELAY_MS;
    return connection && *connection ? FAR_ESCAPE_DELAY_MS : ESCAPE_DELAY_MS;
}

void ct_forbid_debugging(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
