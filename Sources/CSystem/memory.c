#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/mman.h>

int pledge_memory_file(void) { return memfd_create("pledge", MFD_CLOEXEC); }
