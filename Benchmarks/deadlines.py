"""Times other people's engines on one question: when have four open hours passed since a receipt?

    python3 Benchmarks/deadlines.py N        # needs numpy, pandas, businesstimedelta, business-duration

Office hours of 09:00 to 18:00 from Monday to Friday and the holidays of Madrid 2026, in clock time without a zone: N receipts
at scattered minutes of January to November. Prints microseconds a deadline, how many answers are the first engine's, and that
one's checksum, which is that of deadlines.c: the sum of the deadlines in minutes of 2026.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock_time

import business_duration
import numpy
import pandas
import pytz
from businesstimedelta import BusinessTimeDelta, HolidayRule, Rules, WorkDayRule

HOLIDAYS = [
    date(2026, month, day)
    for month, day in [(1, 1), (1, 6), (4, 2), (4, 3), (5, 1), (5, 15), (10, 12), (11, 2), (11, 9), (12, 7), (12, 8), (12, 25)]
]
OPENS, CLOSES, MINUTES = 540, 1080, 240


NEW_YEAR = datetime(2026, 1, 1)


def receipts(amount: int) -> list[datetime]:
    """The same as in deadlines.c."""
    return [NEW_YEAR + timedelta(minutes=index * 2654435761 % 2**32 % (330 * 1440)) for index in range(amount)]


def businesstimedelta(moments: list[datetime]) -> list[datetime]:
    # It looks for a holiday after the last one, and fails without.
    closed = HolidayRule([*HOLIDAYS, date(2027, 12, 25)], tz=pytz.utc)
    rule = Rules([WorkDayRule(clock_time(9), clock_time(18), [0, 1, 2, 3, 4], tz=pytz.utc), closed])
    delta = BusinessTimeDelta(rule, timedelta=timedelta(minutes=MINUTES))
    return [(moment.replace(tzinfo=pytz.utc) + delta).replace(tzinfo=None) for moment in moments]


def pandas_offset(moments: list[datetime]) -> list[datetime]:
    """Rolls what ends at closing to the next opening: so the last hour is added by hand."""
    offset = pandas.offsets.CustomBusinessHour(start="09:00", end="18:00", holidays=HOLIDAYS)
    less = offset * (MINUTES // 60 - 1)
    rest = timedelta(minutes=60)
    found = []
    for moment in moments:
        start = offset.rollforward(pandas.Timestamp(moment)) + less
        left = start.replace(hour=18, minute=0) - start
        end = start + rest if rest <= left else offset.rollforward(start.replace(hour=18, minute=1)) + (rest - left)
        found.append(end.to_pydatetime())
    return found


def duration_search(moments: list[datetime]) -> list[datetime]:
    """business-duration only measures: bisects for the earliest minute by which enough has passed."""
    closed = dict.fromkeys(HOLIDAYS, "")

    def passed(start: datetime, end: datetime) -> float:
        return business_duration.businessDuration(start, end, clock_time(9), clock_time(18), holidaylist=closed, unit="min")

    found = []
    for moment in moments:
        low, high = 0, 14 * 1440
        while high - low > 1:
            middle = (low + high) // 2
            value = passed(moment, moment + timedelta(minutes=middle))
            low, high = (low, middle) if value >= MINUTES else (middle, high)
        found.append(moment + timedelta(minutes=high))
    return found


def numpy_vectorised(moments: list[datetime]) -> list[datetime]:
    """All receipts at once: busday_offset for the dates, arithmetic for the minutes."""
    instants = numpy.array(moments, "datetime64[m]")
    calendar = numpy.busdaycalendar(holidays=HOLIDAYS)
    days = instants.astype("datetime64[D]")
    minute = (instants - days).astype(int)
    rolled = numpy.busday_offset(days, 0, "forward", busdaycal=calendar)
    minute = numpy.where(rolled == days, numpy.clip(minute, OPENS, CLOSES), OPENS)
    total = minute - OPENS + MINUTES
    extra = (total - 1) // (CLOSES - OPENS)
    due = numpy.busday_offset(rolled, extra, "forward", busdaycal=calendar)
    return list((due.astype("datetime64[m]") + OPENS + total - extra * (CLOSES - OPENS)).astype(datetime))


def main() -> None:
    moments = receipts(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    engines: list[tuple[str, Callable[[list[datetime]], list[datetime]], int]] = [
        ("numpy.busday_offset, all at once", numpy_vectorised, 1),
        ("numpy.busday_offset, one by one", lambda some: [numpy_vectorised([moment])[0] for moment in some], 1),
        ("businesstimedelta", businesstimedelta, 1),
        ("pandas CustomBusinessHour", pandas_offset, 1),
        ("business-duration, bisecting", duration_search, 100),
    ]
    expected: list[datetime] = []
    for name, engine, share in engines:
        asked = moments[: max(1, len(moments) // share)]
        start = time.perf_counter()
        found = engine(asked)
        took = (time.perf_counter() - start) / len(asked) * 1e6
        expected = expected or found
        same = sum(a == b for a, b in zip(found, expected))
        print(f"{name:34}{took:12.3f} µs a deadline, {same} of {len(asked)} alike")
    print("checksum", sum((due - NEW_YEAR) // timedelta(minutes=1) for due in expected))


if __name__ == "__main__":
    main()
