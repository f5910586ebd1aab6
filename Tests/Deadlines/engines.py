"""Other people's engines, each for the terms and receipts for which its convention is ours.

Which one applies is decided from the term, the calendar and the two instants, never from whether the answers agree.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, timezone
from datetime import time as clock_time
from functools import lru_cache

import numpy
import pytz
from businesstimedelta import BusinessTimeDelta, HolidayRule, Rules, WorkDayRule

from reference import DAY, EPOCH, Calendar, Term, seconds

# glibc: what clocks show, through localtime_r.


def wall_time(zone: str, instant: int) -> int:
    """What glibc says a zone's clocks show, in seconds since 1970-01-01 00:00 on the wall."""
    if os.environ.get("TZ") != zone:
        os.environ["TZ"] = zone
        time.tzset()
    return instant + time.localtime(instant).tm_gmtoff


def passes(zone: str, wall: int) -> list[int]:
    """The instants at which a zone's clocks show a wall-clock time: none, one, or two."""
    offsets = {wall_time(zone, near) - near for near in (wall - DAY, wall + DAY)}
    return sorted(wall - offset for offset in offsets if wall_time(zone, wall - offset) == wall)


def is_settled(zone: str, instant: int) -> bool:
    """Whether a moment is not in the first pass of a repeated stretch."""
    return passes(zone, wall_time(zone, instant))[-1] == instant


def glibc_applies(term: Term, received: int, due: int) -> bool:
    if term.unit != "civil days" or not term.zone or not is_settled(term.zone, received):
        return False
    return bool(passes(term.zone, wall_time(term.zone, received) + term.amount * DAY))


def glibc(term: Term, received: int, due: int) -> int:
    assert term.zone
    return passes(term.zone, wall_time(term.zone, received) + term.amount * DAY)[0]


# numpy: business days. `next-business-day` rolls forward to day 0, from the next date at or after closing;
# `as-received` rolls backward.


def numpy_applies(term: Term, received: int, due: int) -> bool:
    """On calendars without night shifts whose hours the clocks show, while no date repeats or is skipped.

    At the same time only between days of the same hours, and not from a break.
    """
    calendar = term.calendar
    if term.unit != "business days" or calendar is None:
        return False
    zone = calendar.zone
    days = range(wall_time(zone, received) // DAY - 4, wall_time(zone, due) // DAY + 2)
    if runs_past_midnight(calendar.hours(day) for day in days):
        return False
    if not all(len(passes(zone, day * DAY)) == 1 and shows(calendar, day) for day in days):
        return False
    if term.due == "close":
        return True
    day_zero, due_day = numpy_days(term, calendar, received)
    hours = calendar.hours(day_zero)
    time_of_day = wall_time(zone, received) - day_zero * DAY
    in_break = any(seconds(a["closes"]) <= time_of_day < seconds(b["opens"]) for a, b in zip(hours, hours[1:]))
    return hours == calendar.hours(due_day) and not in_break and is_settled(zone, received)


def runs_past_midnight(dates: Iterable[list[dict[str, str]]]) -> bool:
    return any(seconds(i["closes"]) <= seconds(i["opens"]) for hours in dates for i in hours)


def shows(calendar: Calendar, day: int) -> bool:
    """Whether the clocks show every opening and closing written for a date, so that its intervals exist."""
    walls = [day * DAY + seconds(interval[end]) for interval in calendar.hours(day) for end in ("opens", "closes")]
    return all(passes(calendar.zone, wall) for wall in walls)


@lru_cache(maxsize=None)
def open_days(calendar: Calendar, year: int) -> numpy.busdaycalendar:
    """The open dates from the year before to the third after."""
    first, last = date(year - 1, 1, 1).toordinal() - EPOCH, date(year + 4, 1, 1).toordinal() - EPOCH
    closed = [day for day in range(first, last) if not calendar.hours(day)]
    return numpy.busdaycalendar("1111111", numpy.array(closed, "datetime64[D]"))


def numpy_days(term: Term, calendar: Calendar, received: int) -> tuple[int, int]:
    """Day 0, and the day on which a promise falls due."""
    today = wall_time(calendar.zone, received) // DAY
    days = open_days(calendar, date.fromordinal(today + EPOCH).year)
    roll = "backward"
    if term.received == "next-business-day":
        roll = "forward"
        if calendar.hours(today) and received >= passes(calendar.zone, today * DAY + closing(calendar, today))[0]:
            today += 1
    found = numpy.busday_offset(numpy.datetime64(today, "D"), [0, term.amount], roll, busdaycal=days)
    return int(found[0].astype(int)), int(found[1].astype(int))


def opening(calendar: Calendar, day: int) -> int:
    return min(seconds(interval["opens"]) for interval in calendar.hours(day))


def closing(calendar: Calendar, day: int) -> int:
    return max(seconds(interval["closes"]) for interval in calendar.hours(day))


def numpy_offset(term: Term, received: int, due: int) -> int:
    calendar = term.calendar
    assert calendar
    day_zero, due_day = numpy_days(term, calendar, received)
    time_of_day = closing(calendar, due_day)
    if term.due == "same-time":
        counted = wall_time(calendar.zone, received) - day_zero * DAY
        time_of_day = min(max(counted, opening(calendar, day_zero)), closing(calendar, day_zero))
    return passes(calendar.zone, due_day * DAY + time_of_day)[0]


# businesstimedelta: open time, which ends at closing as ours does.


def businesstimedelta_applies(term: Term, received: int, due: int) -> bool:
    """Weekly hours and holidays alone, within the date, and clocks that stand still or change while it is closed."""
    calendar = term.calendar
    if term.unit != "seconds" or calendar is None or runs_past_midnight(calendar.weekly):
        return False
    zone = calendar.zone
    days = range(wall_time(zone, received) // DAY - 1, wall_time(zone, due) // DAY + 2)
    if any(calendar.special.get(day) for day in days) or len(days) > 400:
        return False
    intervals = [interval for hours in calendar.weekly for interval in hours]
    if any(interval["closes"] == "24:00" for interval in intervals):
        return False
    stands = len({wall_time(zone, day * DAY) - day * DAY for day in range(days[0] - 1, days[-1] + 2)}) == 1
    return stands or all(seconds(interval["opens"]) >= 5 * 3600 for interval in intervals)


@lru_cache(maxsize=None)
def rules(calendar: Calendar, last: int) -> Rules:
    zone = pytz.timezone(calendar.zone)
    weekly: dict[tuple[str, str], list[int]] = {}
    for weekday, hours in enumerate(calendar.weekly):
        for interval in hours:
            weekly.setdefault((interval["opens"], interval["closes"]), []).append(weekday)
    open_rules = [
        WorkDayRule(clock_time.fromisoformat(opens), clock_time.fromisoformat(closes), weekdays, tz=zone)
        for (opens, closes), weekdays in weekly.items()
    ]
    closed = [day for day, hours in calendar.special.items() if not hours]
    # It looks for a holiday after the last one, and fails without.
    return Rules([*open_rules, HolidayRule([date.fromordinal(day + EPOCH) for day in [*closed, last + 100]], tz=zone)])


def businesstimedelta_sum(term: Term, received: int, due: int) -> int:
    assert term.calendar
    moment = datetime.fromtimestamp(received, timezone.utc)
    later = moment + BusinessTimeDelta(rules(term.calendar, due // DAY), timedelta=timedelta(seconds=term.amount))
    return int(later.timestamp())


Applies = Callable[[Term, int, int], bool]
Answer = Callable[[Term, int, int], int]
ENGINES: dict[str, tuple[Applies, Answer]] = {
    "glibc": (glibc_applies, glibc),
    "numpy.busday_offset": (numpy_applies, numpy_offset),
    "businesstimedelta": (businesstimedelta_applies, businesstimedelta_sum),
}


def who_answer(term: Term, received: int, due: int | None) -> list[str]:
    """The engines whose convention is ours for a receipt; none of them knows of coverage."""
    return [] if due is None else [name for name, (applies, _) in ENGINES.items() if applies(term, received, due)]
