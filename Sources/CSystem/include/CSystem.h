#ifndef PLEDGE_SYSTEM_H
#define PLEDGE_SYSTEM_H

/// What Swift's Glibc module does not declare. Both fail with -1 and errno.

/// Swaps two paths in one step: renameat2 with RENAME_EXCHANGE.
int pledge_exchange(const char *first, const char *second);

/// Opens a file that is in memory alone, closed in programs that are started.
int pledge_memory_file(void);

#endif
