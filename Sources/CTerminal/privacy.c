/* What other programs of the same user may see of this one. */
#include <sys/prctl.h>

#include "CTerminal.h"

void ct_refuse_onlookers(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
