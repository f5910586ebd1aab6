"""Whether a later receipt ever has an earlier deadline, or one before itself: the reference on random calendars."""

from __future__ import annotations

import sys
from random import Random
from typing import Any

from generate import clock_changes
from reference import DAY, WEEKDAYS, Calendar, Term, deadline, instant_of, number, settled

# Zones with the dates around which their clocks do something odd.
ODD = [
    ("Europe/Madrid", "2026-03-29"),
    ("Europe/Madrid", "2026-10-25"),
    ("America/St_Johns", "2010-11-07"),
    ("America/St_Johns", "2011-03-13"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Pacific/Apia", "2011-12-30"),
    ("Pacific/Kwajalein", "1993-08-21"),
    ("America/Juneau", "1867-10-18"),
    ("America/Santiago", "2026-04-05"),
    ("America/Santiago", "2026-09-06"),
    ("Africa/Casablanca", "2026-03-22"),
    ("Antarctica/Troll", "2026-10-25"),
    ("Asia/Kathmandu", "1986-01-01"),
]


def random_hours(random: Random) -> list[dict[str, str]]:
    """At most three intervals, many of them at the hours at which clocks change; the last one may run past midnight."""
    step = random.choice([60, 900, 1800])
    limit = random.choice([4 * 3600, DAY])
    times = sorted(random.sample(range(0, limit, step), 2 * random.randint(0, 3)))
    if times and random.random() < 0.3:
        times[-1] = random.choice([DAY, random.randrange(0, 4 * 3600, step)])
    written = [f"{time // 3600:02}:{time // 60 % 60:02}" for time in times]
    return [{"opens": opens, "closes": closes} for opens, closes in zip(written[::2], written[1::2])]


def random_calendar(random: Random, zone: str, middle: int) -> Calendar | None:
    """A calendar, if it opens every week and none of its intervals overlap."""
    usual = random_hours(random)
    hours = {weekday: usual if random.random() < 0.7 else random_hours(random) for weekday in WEEKDAYS}
    calendar = Calendar({"timeZone": zone, "hours": hours}, None)
    calendar.special = {
        day: random.choice([[], random_hours(random)]) for day in random.sample(range(middle - 5, middle + 6), 4)
    }
    every = [interval for day in range(middle - 20, middle + 21) for interval in calendar.intervals(day)]
    return calendar if any(calendar.weekly) and all(a[1] <= b[0] for a, b in zip(every, every[1:])) else None


def receipts(random: Random, zone: str, middle: int, calendar: Calendar) -> list[int]:
    """Moments a second around every edge near a date, and some at random."""
    days = range(middle - 3, middle + 4)
    edges = {instant_of(zone, day * DAY) for day in days}
    edges |= {edge for day in days for interval in calendar.intervals(day) for edge in interval}
    for change, before, after in clock_changes(zone, middle - 3, middle + 3):
        edges |= {change, change - abs(before - after), change + abs(before - after)}
    edges |= {random.randrange((middle - 3) * DAY, (middle + 4) * DAY) for _ in range(10)}
    return sorted({edge + second for edge in edges for second in (-1, 0, 1)})


def terms(random: Random, calendar: Calendar) -> list[Term]:
    count = random.choice([1, 1, 2, 5])
    return [
        Term(random.choice([60, 1800, 4 * 3600]), "seconds", calendar, None),
        Term(count, "civil days", None, calendar.zone),
        *(
            Term(count, "business days", calendar, None, received, due)
            for received in ("next-business-day", "as-received")
            for due in ("close", "same-time")
        ),
    ]


def faults(rounds: int) -> list[str]:
    random = Random(1)
    found = []
    for _ in range(rounds):
        zone, date = random.choice(ODD)
        calendar = random_calendar(random, zone, number(date))
        if calendar is None:
            continue
        moments = receipts(random, zone, number(date), calendar)
        for function in (lambda moment: settled(zone, moment)), calendar.date_of:
            values = [function(moment) for moment in moments]
            if values != sorted(values):
                found.append(f"a settled time or the date a moment belongs to goes back in {zone}")
        for term in terms(random, calendar):
            latest = None
            for moment in moments:
                due = deadline(term, moment)
                if due is not None and (due < moment or latest is not None and due < latest[1]):
                    found.append(f"{zone}: {moment} is due {due} after {latest}; {described(term, calendar)}")
                    break
                latest = (moment, due) if due is not None else latest
    return found


def described(term: Term, calendar: Calendar) -> dict[str, Any]:
    return {
        "term": (term.amount, term.unit, term.received, term.due),
        "weekly": calendar.weekly,
        "special": calendar.special,
    }


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    print("\n".join(faults(rounds)) or f"{rounds} rounds, no fault")
