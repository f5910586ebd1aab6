// Times one question in C: when have four open hours passed since a receipt?
//
//     cc -O2 -o /tmp/deadlines Benchmarks/deadlines.c && /tmp/deadlines N
//
// The calendar and the receipts are those of deadlines.py. The open intervals of two years are computed before; each answer
// is two binary searches: the interval of the receipt, and the one by whose end enough minutes have passed.
// Prints microseconds a deadline, and the sum of the deadlines in minutes of 2026.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { DAYS = 730, DAY = 1440, OPENS = 540, CLOSES = 1080, MINUTES = 240 };

// Days of 2026 from 0 on: 1 and 6 January, 2 and 3 April, 1 and 15 May, 12 October, 2 and 9 November, 7, 8 and 25 December.
static const int holidays[] = {0, 5, 91, 92, 120, 134, 284, 305, 312, 340, 341, 358};

static int64_t start[DAYS], end[DAYS];
static int64_t before[DAYS + 1];  // Open minutes before each interval.
static int count;

static int is_open(int day) {
  if ((day + 3) % 7 > 4) return 0;  // 1 January 2026 is a Thursday.
  for (size_t i = 0; i < sizeof holidays / sizeof *holidays; i++) {
    if (holidays[i] == day) return 0;
  }
  return 1;
}

// The first index whose value is not below a bound.
static int search(const int64_t *values, int length, int64_t bound) {
  int low = 0;
  while (length > 0) {
    int half = length / 2;
    if (values[low + half] < bound) {
      low += half + 1;
      length -= half + 1;
    } else {
      length = half;
    }
  }
  return low;
}

static int64_t deadline(int64_t received) {
  int first = search(end, count, received + 1);
  int64_t begun = received > start[first] ? received : start[first];
  int64_t passed = before[first] + begun - start[first] + MINUTES;
  int last = search(before + 1, count, passed);
  return start[last] + passed - before[last];
}

int main(int argc, char **argv) {
  uint64_t amount = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000;
  for (int day = 0; day < DAYS; day++) {
    if (!is_open(day)) continue;
    start[count] = (int64_t)day * DAY + OPENS;
    end[count] = (int64_t)day * DAY + CLOSES;
    before[count + 1] = before[count] + CLOSES - OPENS;
    count++;
  }
  struct timespec began, done;
  int64_t checksum = 0;
  clock_gettime(CLOCK_MONOTONIC, &began);
  for (uint64_t i = 0; i < amount; i++) {
    checksum += deadline((int64_t)(i * 2654435761u % 4294967296u % (330 * DAY)));
  }
  clock_gettime(CLOCK_MONOTONIC, &done);
  double seconds = (double)(done.tv_sec - began.tv_sec) + (double)(done.tv_nsec - began.tv_nsec) / 1e9;
  printf("%.4f µs a deadline, checksum %lld\n", seconds / (double)amount * 1e6, (long long)checksum);
}
