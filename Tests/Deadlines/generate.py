"""Writes Documentation/deadlines.json: receipts around every edge of some policies, answered by the reference alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import cycle
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import engines
from reference import DAY, Calendar, Term, around, deadline, instant_of, number, term_of

DOCUMENTATION = Path(__file__).resolve().parents[2] / "Documentation"
FILE = DOCUMENTATION / "deadlines.json"

# The dates whose openings, breaks, closings and midnights are asked about, beside those on which the clocks change.
DATES = {
    "qvd": ["2026-01-02", "2026-04-01", "2026-05-14", "2026-10-30", "2026-12-04", "2027-12-22", "2027-12-31"],
    "office": ["2026-03-27", "2026-03-31", "2026-06-19", "2026-06-20", "2026-08-07", "2026-12-23", "2026-12-24"],
    "night": ["2026-03-27", "2026-04-30", "2026-05-01", "2026-06-05", "2026-07-07", "2026-12-23"],
    "five-days": ["2026-05-16", "2026-03-06", "2026-03-08", "2026-07-02", "2026-11-01", "2026-11-25", "2026-11-27"],
    "clock-changes": ["2026-03-28", "2026-10-24"],
    "sydney": ["2026-01-23", "2026-04-02", "2026-12-24"],
    "lord-howe": ["2026-04-04", "2026-10-03", "2026-12-24"],
    "apia": ["2011-12-24", "2011-12-28", "2011-12-29", "2011-12-30", "2011-12-31", "2012-01-01"],
    "st-johns": ["2010-11-05", "2010-11-06", "2011-03-12"],
    "kathmandu": ["2026-04-13", "2026-10-16", "2026-10-19"],
    "edges": ["2026-03-01", "2026-03-02", "2026-03-27", "2026-04-10", "2026-04-22", "2026-04-29", "2026-04-30"],
    "far-future": ["2400-02-28", "2400-03-01", "2401-12-31"],
    "long": ["2026-01-02", "2026-10-09", "2027-12-31", "2028-02-29"],
    "updates": ["2026-03-27", "2026-12-23", "2026-12-24"],
    "customer": ["2026-03-06", "2026-10-02"],
    "civil-madrid": ["2026-02-28", "2026-12-31"],
    "civil-lord-howe": ["2026-12-31"],
    "civil-apia": ["2011-12-28"],
    "civil-st-johns": ["2010-12-31"],
}

Edge = tuple[int, str]
SECONDS = {-1: "one second before", 0: "at", 1: "one second after"}


def around_edge(edge: Edge, *seconds: int) -> Iterator[Edge]:
    instant, name = edge
    for second in seconds:
        yield instant + second, f"{SECONDS[second]} {name}"


def clock_changes(zone: str, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """The instants at which a zone's clocks change between two dates, with the wall-clock times that meet there."""
    ahead = None
    for start, _, now in around(zone, first, last):
        if ahead is not None and now != ahead:
            yield start, start + ahead, start + now
        ahead = now


def change_edges(zone: str, first: int, last: int) -> Iterator[list[Edge]]:
    for change, before, after in clock_changes(zone, first, last):
        yield list(around_edge((change, "the clock change"), -1, 0))
        middle = abs(before - after) // 2
        if after < before:
            yield list(around_edge((change - (before - after), "the start of the repeated stretch"), -1, 0))
            yield [(change - middle, "amid the first pass"), (change + middle, "amid the second pass")]
            yield list(around_edge((change + before - after, "the end of the second pass"), 0))


def calendar_edges(calendar: Calendar, day: int, half_hour: bool) -> Iterator[list[Edge]]:
    """The edges of a date, each as its moments."""
    yield list(around_edge((instant_of(calendar.zone, day * DAY), "midnight"), 0))
    intervals = calendar.intervals(day)
    for index, (start, end) in enumerate(intervals):
        touches = index > 0 and intervals[index - 1][1] == start
        opening = "the opening" if index == 0 else "the end of a break"
        closing = "the closing" if index == len(intervals) - 1 else "the start of a break"
        yield list(around_edge((start, "where intervals touch" if touches else opening), -1, 0))
        if index == len(intervals) - 1 or intervals[index + 1][0] != end:
            yield list(around_edge((end, closing), -1, 0))
        if half_hour and index == len(intervals) - 1:
            yield list(around_edge((end - 1800, "half an hour before the closing"), 0, 1))


def coverage_edges(calendar: Calendar) -> Iterator[list[Edge]]:
    first = instant_of(calendar.zone, calendar.first * DAY), "the first covered midnight"
    last = instant_of(calendar.zone, (calendar.last + 1) * DAY), "the last covered midnight"
    yield list(around_edge(first, -1, 0))
    yield list(around_edge(last, -1, 0))


def civil_edges(term: Term, first: int, last: int) -> Iterator[list[Edge]]:
    """Receipts whose civil days end around a clock change."""
    assert term.zone
    for _, before, after in clock_changes(term.zone, first, last):
        for wall in (max(before, after), (before + after) // 2):
            received = instant_of(term.zone, wall - term.amount * DAY)
            yield list(around_edge((received, "what falls due at a clock change"), -1, 0))


def receipts(sla: dict[str, Any], name: str, clock: str, targets: list[dict[str, Any]], zone: str | None) -> Iterator[
    tuple[dict[str, Any], Edge]
]:
    """Targets of one clock with receipts: every edge asks the next target in turn."""
    turn = cycle(targets)
    terms = [(target, term_of(sla, target, zone)) for target in targets]
    dates = [number(date) for date in DATES[name]]
    calendar = terms[0][1].calendar
    half_hour = next((target for target, term in terms if calendar and term.amount == 1800), None)
    if calendar is None:
        civil = sla["timeZone"]
        first, last = number(sla["effectiveDate"]), number(sla["effectiveDate"]) + 400
        changes = list(change_edges(civil, first, last))
        edges = [list(around_edge((instant_of(civil, day * DAY), "midnight"), 0)) for day in dates]
        for target, term in terms:
            if term.unit == "civil days":
                yield from ((target, moment) for edge in civil_edges(term, first, last) for moment in edge)
    else:
        near = max(calendar.first, number(sla["effectiveDate"]))
        changes = list(change_edges(calendar.zone, near, min(calendar.last, near + 400)))
        edges = []
        for day in dates:
            edges += calendar_edges(calendar, day, half_hour is not None)
        edges += coverage_edges(calendar)
    wall_clock = [target for target, term in terms if term.amount == 1 and "same-time" in (term.due or "same-time")]
    for edge in changes:
        yield from ((target, moment) for target in [*wall_clock, next(turn)] for moment in edge)
    for edge in edges:
        target = next(turn)
        for moment in edge:
            yield (half_hour if half_hour and "half an hour" in moment[1] else target), moment


def vectors() -> Iterator[dict[str, Any]]:
    seen = set()
    for name in DATES:
        sla = json.loads((DOCUMENTATION / "deadlines" / f"{name}.json").read_text())
        clocks: dict[str, list[dict[str, Any]]] = {}
        for target in sla["targets"]:
            if "within" in target:
                clocks.setdefault(target["clock"], []).append(target)
        for clock, targets in clocks.items():
            for zone in sla.get("customerZones", [None]):
                for target, (received, note) in receipts(sla, name, clock, targets, zone):
                    vector = answered(sla, name, target, zone, received, note)
                    if vector is None:
                        continue
                    key = json.dumps([vector[part] for part in list(vector)[:6]])
                    if key not in seen:
                        seen.add(key)
                        yield vector


def is_known(sla: dict[str, Any], zone: str, received: int, due: int) -> bool:
    entry = next(entry for entry in sla["zones"] if entry["name"] == zone)
    return bool(entry["from"] <= received and due < entry["until"])


def answered(
    sla: dict[str, Any], name: str, target: dict[str, Any], zone: str | None, received: int, note: str
) -> dict[str, Any] | None:
    """A vector, or nothing where the definition's zones do not reach."""
    term = term_of(sla, target, zone)
    due = deadline(term, received)
    local = term.calendar.zone if term.calendar else sla["timeZone"]
    if due is not None and not is_known(sla, local, received, due):
        return None
    shown = datetime.fromtimestamp(received, ZoneInfo(local))
    return {
        "policy": f"deadlines/{name}.json",
        "plan": target.get("plan"),
        "severity": target["severity"],
        "metric": target["metric"],
        "customerZone": zone,
        "received": received,
        "deadline": due,
        "note": f"{note}, {shown:%a %Y-%m-%d %H:%M:%S %z}",
        "checkedBy": engines.who_answer(term, received, due),
    }


def text() -> str:
    lines = ",\n".join("    " + json.dumps(vector) for vector in vectors())
    head = '{\n  "format": "pledge-deadlines-1",\n  "specification": "deadlines.md",\n  "vectors": [\n'
    return f"{head}{lines}\n  ]\n}}\n"


if __name__ == "__main__":
    FILE.write_text(text())
