"""Deadlines as Documentation/deadlines.md states them: slow, obvious, second-exact, and made from nothing else.

Zones come by name from the system's zone data, never from the transitions that an SLA definition carries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

DAY = 86_400
FIRST, LAST = date(1, 1, 1).toordinal(), date(9999, 12, 31).toordinal()
EPOCH = date(1970, 1, 1).toordinal()
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class NotCovered(Exception):
    """There is no answer: a date on the way is not covered."""


# Time. A date is a number of days since 1970-01-01; a wall-clock time is a number of seconds since 1970-01-01 00:00 on
# that wall.


def number(text: str) -> int:
    """The date that is written so."""
    return date.fromisoformat(text).toordinal() - EPOCH


@lru_cache(maxsize=None)
def offset(zone: str, instant: int) -> int:
    """How far a zone's clocks are ahead of UTC."""
    if not (FIRST - EPOCH + 1) * DAY <= instant < (LAST - EPOCH) * DAY:
        raise NotCovered
    shown = (UNIX_EPOCH + timedelta(seconds=instant)).astimezone(ZoneInfo(zone)).utcoffset()
    assert shown is not None
    return int(shown.total_seconds())


@lru_cache(maxsize=None)
def pieces(zone: str, day: int) -> list[tuple[int, int, int]]:
    """A day of UTC as stretches (start, end, offset) of one offset each; no zone changes its clocks twice in a quarter."""
    found = []
    start, end = day * DAY, (day + 1) * DAY
    for quarter in range(start + 900, end + 1, 900):
        if offset(zone, quarter) != offset(zone, quarter - 900):
            change = next(t for t in range(quarter - 899, quarter + 1) if offset(zone, t) != offset(zone, t - 1))
            if change < end:
                found.append((start, change, offset(zone, start)))
                start = change
    return found + [(start, end, offset(zone, start))]


def around(zone: str, first_day: int, last_day: int) -> Iterator[tuple[int, int, int]]:
    for day in range(first_day, last_day + 1):
        yield from pieces(zone, day)


@lru_cache(maxsize=None)
def instant_of(zone: str, wall: int) -> int:
    """The first instant at which the zone's clocks show that wall-clock time or a later one."""
    day = wall // DAY
    return next(max(start, wall - ahead) for start, end, ahead in around(zone, day - 2, day + 2) if end + ahead > wall)


@lru_cache(maxsize=None)
def settled(zone: str, instant: int) -> int:
    """The earliest wall-clock time that the zone's clocks show at that instant or after it."""
    day = instant // DAY
    return min(max(start, instant) + ahead for start, end, ahead in around(zone, day, day + 2) if end > instant)


def date_at(zone: str, instant: int) -> int:
    """The date that the zone's clocks show."""
    return (instant + offset(zone, instant)) // DAY


# Calendars.


def seconds(text: str) -> int:
    """The time of day that is written so."""
    hours, minutes, *rest = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + sum(rest)


class Calendar:
    def __init__(self, definition: dict[str, Any], customer_zone: str | None) -> None:
        zone = definition["timeZone"]
        if zone == "customer":
            assert customer_zone, "this calendar is read in the customer's zone"
            zone = customer_zone
        self.zone: str = zone
        self.weekly = [definition["hours"][name] for name in WEEKDAYS]
        self.special: dict[int, list[dict[str, str]]] = {}
        for key in "holidays", "halfDays", "openings":
            for entry in definition.get(key, []):
                assert number(entry["date"]) not in self.special, "one entry a date"
                self.special[number(entry["date"])] = entry.get("hours", [])
        covers = definition.get("covers", {"from": "0001-01-01", "to": "9999-12-31"})
        self.first, self.last = number(covers["from"]), number(covers["to"])
        self._intervals: dict[int, list[tuple[int, int]]] = {}

    def hours(self, day: int) -> list[dict[str, str]]:
        return self.special.get(day, self.weekly[(day + 3) % 7])

    def intervals(self, day: int) -> list[tuple[int, int]]:
        """The intervals written for a date that exist, as instants."""
        if day not in self._intervals:
            written = []
            for interval in self.hours(day):
                opens, closes = seconds(interval["opens"]), seconds(interval["closes"])
                closes += 0 if closes > opens else DAY
                written.append((instant_of(self.zone, day * DAY + opens), instant_of(self.zone, day * DAY + closes)))
            self._intervals[day] = sorted((start, end) for start, end in written if start < end)
        return self._intervals[day]

    def opening(self, day: int) -> int:
        return self.intervals(day)[0][0]

    def closing(self, day: int) -> int:
        return self.intervals(day)[-1][1]

    def date_of(self, instant: int) -> int:
        """The date that a moment belongs to."""
        today = settled(self.zone, instant) // DAY
        near = [(day, start, end) for day in range(today - 2, today + 4) for start, end in self.intervals(day)]
        inside = [day for day, start, end in near if start <= instant < end]
        before = [day for day, _, end in near if end <= instant]
        return inside[0] if inside else max([today, *before])

    def business_days(self, start: int, step: int) -> Iterator[int]:
        """The business days from a date on, or back; none a year past what is covered."""
        for day in count(start, step):
            if not self.first - 366 <= day <= self.last + 366 or not FIRST < day + EPOCH < LAST:
                raise NotCovered
            if self.intervals(day):
                yield day

    def require(self, *dates: int) -> None:
        if min(dates) < self.first or max(dates) > self.last:
            raise NotCovered


# Terms.


@dataclass(frozen=True)
class Term:
    """A target's duration: so many seconds, civil days or business days, on a calendar or on the clock that never stops."""

    amount: int
    unit: str
    calendar: Calendar | None
    zone: str | None
    received: str = ""
    due: str = ""


def term_of(sla: dict[str, Any], target: dict[str, Any], customer_zone: str | None) -> Term:
    """What a target's `within`, `clock` and `readings` come to."""
    days, hours, minutes = (int(part or 0) for part in duration(target["within"]))
    readings = target.get("readings", {})
    calendar = None
    if target["clock"] != "always":
        definition = next(c for c in sla["calendars"] if c["id"] == target["clock"])
        calendar = Calendar(definition, customer_zone)
    if not days:
        return Term(hours * 3600 + minutes * 60, "seconds", calendar, None)
    if calendar:
        return Term(days, "business days", calendar, None, readings["received"], readings["due"])
    if readings.get("day") == "24 hours":
        return Term(days * DAY, "seconds", None, None)
    return Term(days, "civil days", None, sla["timeZone"])


def duration(text: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?", text)
    assert found and (not found[1] or not (found[2] or found[3])), text
    return found[1], found[2], found[3]


def deadline(term: Term, received: int) -> int | None:
    """When a promise falls due; nothing where that is not covered."""
    try:
        if term.unit == "civil days":
            assert term.zone
            due = instant_of(term.zone, settled(term.zone, received) + term.amount * DAY)
        elif term.calendar is None:
            due = received + term.amount
        elif term.unit == "seconds":
            due = after_open_time(term.calendar, term.amount, received)
        else:
            due = after_business_days(term, term.calendar, received)
        return due if FIRST <= due // DAY + EPOCH <= LAST else None
    except NotCovered:
        return None


def after_open_time(calendar: Calendar, amount: int, received: int) -> int:
    """The earliest instant by which the calendar has been open that long since receipt."""
    today = calendar.date_of(received)
    calendar.require(today, date_at(calendar.zone, received))
    for day in calendar.business_days(today, 1):
        for start, end in calendar.intervals(day):
            start = max(start, received)
            if start + amount <= end:
                calendar.require(date_at(calendar.zone, start + amount))
                return start + amount
            amount -= max(0, end - start)
    raise NotCovered


def after_business_days(term: Term, calendar: Calendar, received: int) -> int:
    today = calendar.date_of(received)
    calendar.require(today, date_at(calendar.zone, received))
    if calendar.intervals(today) and received < calendar.closing(today):
        day_zero, counted = today, max(received, calendar.opening(today))
    elif term.received == "next-business-day":
        day_zero = next(calendar.business_days(today + 1, 1))
        counted = calendar.opening(day_zero)
    else:
        day_zero = next(calendar.business_days(today, -1))
        counted = calendar.closing(day_zero)
    due_day = day_zero
    for _ in range(term.amount):
        due_day = next(calendar.business_days(due_day + 1, 1))
    due = calendar.closing(due_day)
    if term.due == "same-time":
        calendar.require(day_zero)
        wall = due_day * DAY + settled(calendar.zone, counted) - day_zero * DAY
        due = moved_into(calendar.intervals(due_day), instant_of(calendar.zone, wall))
    calendar.require(date_at(calendar.zone, due))
    return due


def moved_into(intervals: list[tuple[int, int]], instant: int) -> int:
    """The moment itself where it is open, else the next opening of that date, or its closing where none is left."""
    for start, end in intervals:
        if instant < end:
            return max(start, instant)
    return intervals[-1][1]
