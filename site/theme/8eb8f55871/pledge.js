/**
 * When promises of an SLA definition (`sla.json`) fall due, to the second, as Pledge's specification of deadlines says.
 * An ES module without dependencies. Clocks are those that the definition carries, never those of the browser.
 *
 * @example
 * import { deadline } from "./pledge.js";
 * const sla = await (await fetch("sla.json")).json();
 * deadline(sla, { plan: "gold", severity: "P1", metric: "initialResponse", received: Date.now() / 1000 | 0 });
 *
 * @typedef {{ plan?: string | null, severity: string, metric: string, customerZone?: string | null, received: number }} Ticket
 *   Times are Unix seconds; `received` is when the metric's start event happened.
 * @typedef {{ due: number } | { none: string } | { uncovered: true } | { needsCustomerZone: true } | { unknown: true }} Answer
 *   When it falls due; that nothing is promised, and how that is put; that a date on the way is not covered; that the
 *   hours are the customer's own and nobody says where that is; that there is no such target.
 */

const DAY = 86_400;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Thrown where a date on the way is not covered; it never leaves this module. */
class NotCovered extends Error {}

/** @param {string} text a date such as 2026-01-31 @returns {number} days since 1970-01-01 */
const dayNumber = (text) => Date.parse(`${text}T00:00:00Z`) / 1000 / DAY;

/** @param {string} text a time of day such as 09:00 @returns {number} seconds */
const secondsOf = (text) => text.split(":").reduce((sum, part, index) => sum + Number(part) * 60 ** (2 - index), 0);

/** A time zone, by the offsets that the definition lists. Wall-clock times are seconds since 1970-01-01 00:00 on that wall. */
class Zone {
  constructor({ from, until, offset, transitions }) {
    this.known = [from, until];
    const starts = [-Infinity, ...transitions.map((transition) => transition.at)];
    const offsets = [offset, ...transitions.map((transition) => transition.offset)];
    /** Stretches of one offset each, ascending. */
    this.stretches = starts.map((start, index) => ({ start, end: starts[index + 1] ?? Infinity, offset: offsets[index] }));
  }

  #require(instant) {
    if (instant < this.known[0] || instant >= this.known[1]) throw new NotCovered();
    return instant;
  }

  /** The first instant at which its clocks show that wall-clock time or a later one. */
  instant(wall) {
    const { start, offset } = this.stretches.find((stretch) => stretch.end + stretch.offset > wall);
    return Math.max(start, wall - offset);
  }

  /** The earliest wall-clock time that its clocks show at that instant or after it. */
  settled(instant) {
    this.#require(instant);
    const later = this.stretches.filter((stretch) => stretch.end > instant);
    return Math.min(...later.map(({ start, offset }) => Math.max(start, instant) + offset));
  }

  /** The date that its clocks show. */
  date(instant) {
    this.#require(instant);
    const { offset } = this.stretches.find((stretch) => stretch.end > instant);
    return Math.floor((instant + offset) / DAY);
  }
}

/** Opening hours in a zone; dates are days since 1970-01-01. */
class Calendar {
  #intervals = new Map();

  constructor(definition, zone) {
    this.zone = zone;
    this.weekly = WEEKDAYS.map((name) => definition.hours[name] ?? []);
    this.special = new Map(
      ["holidays", "halfDays", "openings"].flatMap((key) =>
        (definition[key] ?? []).map((entry) => [dayNumber(entry.date), entry.hours ?? []])),
    );
    const covers = definition.covers ?? { from: "0001-01-01", to: "9999-12-31" };
    [this.first, this.last] = [dayNumber(covers.from), dayNumber(covers.to)];
  }

  /** The intervals of a date that exist, as instants, ascending. */
  intervals(day) {
    let known = this.#intervals.get(day);
    if (!known) {
      const hours = this.special.get(day) ?? this.weekly[(((day + 3) % 7) + 7) % 7];
      known = hours
        .map(({ opens, closes }) => {
          const [start, end] = [secondsOf(opens), secondsOf(closes)];
          return [day * DAY + start, day * DAY + end + (end > start ? 0 : DAY)].map((wall) => this.zone.instant(wall));
        })
        .filter(([start, end]) => start < end)
        .sort(([first], [second]) => first - second);
      this.#intervals.set(day, known);
    }
    return known;
  }

  opening(day) { return this.intervals(day)[0][0]; }
  closing(day) { return this.intervals(day).at(-1)[1]; }

  /** The date that a moment belongs to: that of the interval that holds it, or of the latest that began before. */
  dateOf(instant) {
    const today = Math.floor(this.zone.settled(instant) / DAY);
    let latest = today;
    for (let day = today - 2; day < today + 4; day += 1) {
      for (const [start, end] of this.intervals(day)) {
        if (start <= instant && instant < end) return day;
        if (end <= instant) latest = Math.max(latest, day);
      }
    }
    return latest;
  }

  /** The next business day from a date on, or back. */
  businessDay(day, step = 1) {
    for (; day >= this.first - 366 && day <= this.last + 366; day += step) {
      if (this.intervals(day).length > 0) return day;
    }
    throw new NotCovered();
  }

  require(...days) {
    if (days.some((day) => day < this.first || day > this.last)) throw new NotCovered();
  }
}

/** The earliest instant by which a calendar has been open that many seconds since receipt. */
function afterOpenTime(calendar, seconds, received) {
  const today = calendar.dateOf(received);
  calendar.require(today, calendar.zone.date(received));
  for (let day = calendar.businessDay(today); ; day = calendar.businessDay(day + 1)) {
    for (const [opens, end] of calendar.intervals(day)) {
      const start = Math.max(opens, received);
      if (start + seconds <= end) {
        calendar.require(calendar.zone.date(start + seconds));
        return start + seconds;
      }
      seconds -= Math.max(0, end - start);
    }
  }
}

/** @param {{ received: string, due: string }} readings what the author says a business day means */
function afterBusinessDays(calendar, days, readings, received) {
  const today = calendar.dateOf(received);
  calendar.require(today, calendar.zone.date(received));
  let [dayZero, counted] = [today, received];
  if (calendar.intervals(today).length > 0 && received < calendar.closing(today)) {
    counted = Math.max(received, calendar.opening(today));
  } else if (readings.received === "next-business-day") {
    dayZero = calendar.businessDay(today + 1);
    counted = calendar.opening(dayZero);
  } else {
    dayZero = calendar.businessDay(today, -1);
    counted = calendar.closing(dayZero);
  }
  let dueDay = dayZero;
  for (let count = 0; count < days; count += 1) dueDay = calendar.businessDay(dueDay + 1);
  let due = calendar.closing(dueDay);
  if (readings.due === "same-time") {
    calendar.require(dayZero);
    const wall = (dueDay - dayZero) * DAY + calendar.zone.settled(counted);
    due = movedInto(calendar.intervals(dueDay), calendar.zone.instant(wall));
  }
  calendar.require(calendar.zone.date(due));
  return due;
}

/** The moment itself where it is open, else the next opening of that date, or its closing where none is left. */
function movedInto(intervals, instant) {
  const next = intervals.find(([, end]) => instant < end);
  return next ? Math.max(next[0], instant) : intervals.at(-1)[1];
}

/**
 * When one promise falls due for a ticket.
 *
 * @param {object} sla what `sla.json` holds
 * @param {Ticket} ticket
 * @returns {Answer}
 */
export function deadline(sla, { plan = null, severity, metric, customerZone = null, received }) {
  const target = sla.targets.find(
    (target) => (target.plan ?? null) === plan && target.severity === severity && target.metric === metric,
  );
  if (!target) return { unknown: true };
  if (target.none) return { none: target.none };
  const zoneNamed = (name) => {
    const zone = sla.zones.find((zone) => zone.name === name);
    if (!zone) throw new NotCovered();
    return new Zone(zone);
  };
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(target.within).map(Number);
  const seconds = (hours || 0) * 3600 + (minutes || 0) * 60;
  try {
    if (target.clock === "always") {
      if (!days) return { due: received + seconds };
      if (target.readings?.day === "24 hours") return { due: received + days * DAY };
      const zone = zoneNamed(sla.timeZone);
      const due = zone.instant(zone.settled(received) + days * DAY);
      zone.date(due);
      return { due };
    }
    const definition = sla.calendars.find((calendar) => calendar.id === target.clock);
    const name = definition.timeZone === "customer" ? customerZone : definition.timeZone;
    if (!name) return { needsCustomerZone: true };
    const calendar = new Calendar(definition, zoneNamed(name));
    return {
      due: days
        ? afterBusinessDays(calendar, days, target.readings, received)
        : afterOpenTime(calendar, seconds, received),
    };
  } catch (error) {
    if (error instanceof NotCovered) return { uncovered: true };
    throw error;
  }
}
