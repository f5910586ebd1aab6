#ifndef PLEDGE_RENAME_H
#define PLEDGE_RENAME_H

/// Swaps two paths in one step, or fails with -1 and errno: renameat2 with RENAME_EXCHANGE, which
/// Swift's Glibc module does not declare.
int pledge_exchange(const char *first, const char *second);

#endif
