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
 * @typedef {Answer & { zone: string | null, steps: Step[] }} Explanation
 *   The answer, how it came about, and the zone in which the steps tell dates and moments: null where time runs day and
 *   night. What is not covered has only the first step, and what is not counted has none.
 * @typedef {{ opens: string, closes: string }} Hours
 * @typedef {"at-receipt" | "in-break" | "at-closing" | "when-it-opens" | "after-break" | "at-next-opening" | "at-latest-closing"} Beginning
 * @typedef {{ step: "elapsed", seconds: number }
 *   | { step: "civil-days", days: number, zone: string }
 *   | { step: "open-time", seconds: number }
 *   | { step: "business-days", days: number }
 *   | { step: "begins", at: number, date: string, why: Beginning }
 *   | { step: "closed", date: string }
 *   | { step: "changed", date: string, hours: Hours[] }
 *   | { step: "more-exceptions", days: number }
 *   | { step: "closed-by-week", days: number }
 *   | { step: "clocks-change", at: number, by: number }
 *   | { step: "ends", date: string, why: "closing" | "same-time" | "open-time-over" }} Step
 *   In the order in which they are told: what is counted, from when, what was skipped, how it ends.
 */

const DAY = 86_400;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Thrown where a date on the way is not covered; it never leaves this module. */
class NotCovered extends Error {}

/** @param {string} text a date such as 2026-01-31 @returns {number} days since 1970-01-01 */
const dayNumber = (text) => Date.parse(`${text}T00:00:00Z`) / 1000 / DAY;

/** @param {number} day @returns {string} 2026-01-31 */
const dateText = (day) => new Date(day * DAY * 1000).toISOString().slice(0, 10);

/** @param {string} text a time of day such as 09:00 @returns {number} seconds */
const secondsOf = (text) => text.split(":").reduce((sum, part, index) => sum + Number(part) * 60 ** (2 - index), 0);

/** @param {number} seconds since midnight @returns {string} 09:00, or 09:00:30 where there are seconds */
const timeText = (seconds) => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.slice(0, seconds % 60 ? 3 : 2).map((part) => String(part).padStart(2, "0")).join(":");
};

/** A time zone, by the offsets that the definition lists. Wall-clock times are seconds since 1970-01-01 00:00 on that wall. */
class Zone {
  constructor({ name, from, until, offset, transitions }) {
    this.name = name;
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

  /** The wall-clock time that its clocks show. */
  shown(instant) {
    this.#require(instant);
    return instant + this.stretches.find((stretch) => stretch.end > instant).offset;
  }

  /** The date that its clocks show. */
  date(instant) { return Math.floor(this.shown(instant) / DAY); }

  /** Its changes after one instant and up to another, and by how many seconds the clocks go forward. */
  changes(after, through) {
    return this.stretches
      .map(({ start, offset }, index) => ({ at: start, by: offset - (this.stretches[index - 1]?.offset ?? offset) }))
      .filter(({ at }) => after < at && at <= through);
  }
}

/** Opening hours in a zone; dates are days since 1970-01-01. */
class Calendar {
  #intervals = new Map();

  constructor(definition, zone) {
    this.zone = zone;
    this.weekly = WEEKDAYS.map((name) => Calendar.#spans(definition.hours[name]));
    this.special = new Map(
      ["holidays", "halfDays", "openings"].flatMap((key) =>
        (definition[key] ?? []).map((entry) => [dayNumber(entry.date), Calendar.#spans(entry.hours)])),
    );
    const covers = definition.covers ?? { from: "0001-01-01", to: "9999-12-31" };
    [this.first, this.last] = [dayNumber(covers.from), dayNumber(covers.to)];
  }

  /** Hours as seconds from the midnight of their date, ascending. */
  static #spans(hours = []) {
    return hours
      .map(({ opens, closes }) => [secondsOf(opens), secondsOf(closes)])
      .map(([start, end]) => [start, end > start ? end : end + DAY])
      .sort(([first], [second]) => first - second);
  }

  #usual(day) { return this.weekly[(((day + 3) % 7) + 7) % 7]; }

  /** The intervals of a date that exist, as instants, ascending. */
  intervals(day) {
    let known = this.#intervals.get(day);
    if (!known) {
      const hours = this.special.get(day) ?? this.#usual(day);
      known = hours
        .map((ends) => ends.map((seconds) => this.zone.instant(day * DAY + seconds)))
        .filter(([start, end]) => start < end)
        .sort(([first], [second]) => first - second);
      this.#intervals.set(day, known);
    }
    return known;
  }

  /** The dates after one and up to another whose hours are not those of their weekday, ascending. */
  exceptions(after, through) {
    return [...this.special]
      .filter(([day, hours]) => after < day && day <= through && String(hours) !== String(this.#usual(day)))
      .map(([day, hours]) => ({ day, hours }))
      .sort((first, second) => first.day - second.day);
  }

  isOpen(instant) {
    return this.intervals(this.dateOf(instant)).some(([start, end]) => start <= instant && instant < end);
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

/**
 * Day 0, and the moment at which a receipt counts as received.
 *
 * @param {{ received: string, due: string }} readings what the author says a business day means
 */
function startOfBusinessDays(calendar, readings, received) {
  const today = calendar.dateOf(received);
  if (calendar.intervals(today).length > 0 && received < calendar.closing(today)) {
    return { dayZero: today, counted: Math.max(received, calendar.opening(today)) };
  }
  if (readings.received === "next-business-day") {
    const dayZero = calendar.businessDay(today + 1);
    return { dayZero, counted: calendar.opening(dayZero) };
  }
  const dayZero = calendar.businessDay(today, -1);
  return { dayZero, counted: calendar.closing(dayZero) };
}

function afterBusinessDays(calendar, days, readings, received) {
  calendar.require(calendar.dateOf(received), calendar.zone.date(received));
  const { dayZero, counted } = startOfBusinessDays(calendar, readings, received);
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

/** The dates on the way that were closed or had hours of their own: the first dozen one by one. */
function skipped(calendar, after, through) {
  if (after >= through) return [];
  const exceptions = calendar.exceptions(after, through);
  let open = 0;
  for (let day = after + 1; day <= through; day += 1) open += calendar.intervals(day).length > 0 ? 1 : 0;
  const closedByWeek = through - after - open - exceptions.filter(({ hours }) => hours.length === 0).length;
  const told = exceptions.slice(0, 12).map(({ day, hours }) => (
    hours.length === 0
      ? { step: "closed", date: dateText(day) }
      : { step: "changed", date: dateText(day), hours: hours.map(hoursText) }
  ));
  if (exceptions.length > told.length) told.push({ step: "more-exceptions", days: exceptions.length - told.length });
  if (closedByWeek > 0) told.push({ step: "closed-by-week", days: closedByWeek });
  return told;
}

/** @returns {Hours} as the definition writes them */
const hoursText = ([start, end]) => ({ opens: timeText(start), closes: timeText(end > DAY ? end - DAY : end) });

/** How open time came about: it begins at receipt or at the next opening, and ends when enough is over. */
function stepsOfOpenTime(calendar, received, due) {
  const day = calendar.dateOf(received);
  const isOpen = calendar.isOpen(received);
  let [first, counted] = [day, received];
  if (!isOpen) {
    const later = (day) => calendar.intervals(day).find(([start]) => start > received);
    while (!later(first)) first = calendar.businessDay(first + 1);
    [counted] = later(first);
  }
  const why = isOpen ? "at-receipt"
    : first > day ? "at-next-opening"
    : received < calendar.opening(day) ? "when-it-opens" : "after-break";
  // A deadline that is a closing belongs to the day that closes.
  const last = Math.max(first, calendar.dateOf(due - 1));
  return [
    { step: "begins", at: counted, date: dateText(first), why },
    ...skipped(calendar, day, last),
    { step: "ends", date: dateText(last), why: "open-time-over" },
  ];
}

/** How business days came about, from day 0 to the last one. */
function stepsOfBusinessDays(calendar, readings, received, due) {
  const day = calendar.dateOf(received);
  const { dayZero, counted } = startOfBusinessDays(calendar, readings, received);
  const why = calendar.isOpen(received) ? "at-receipt"
    : counted === received ? (calendar.closing(dayZero) === received ? "at-closing" : "in-break")
    : dayZero === day && counted > received ? "when-it-opens"
    : readings.received === "next-business-day" ? "at-next-opening" : "at-latest-closing";
  const last = Math.max(dayZero, calendar.dateOf(due - 1));
  // What closed the day of receipt is told, unless it is day 0.
  const after = dayZero <= day ? dayZero : calendar.intervals(day).length > 0 ? day : day - 1;
  return [
    { step: "begins", at: counted, date: dateText(dayZero), why },
    ...skipped(calendar, after, last),
    { step: "ends", date: dateText(last), why: readings.due === "same-time" ? "same-time" : "closing" },
  ];
}

/** The zone of that name that a definition carries. */
function zoneNamed(sla, name) {
  const zone = sla.zones.find((zone) => zone.name === name);
  if (!zone) throw new NotCovered();
  return new Zone(zone);
}

/** How one promise is counted: its first step, the zone that counts, the deadline, the steps after the first. */
function counting(sla, target, customerZone) {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(target.within).map(Number);
  let seconds = (hours || 0) * 3600 + (minutes || 0) * 60;
  if (target.clock === "always" && days && target.readings?.day !== "24 hours") {
    return {
      zone: sla.timeZone ?? null,
      first: { step: "civil-days", days, zone: sla.timeZone ?? "" },
      due(received) {
        const zone = zoneNamed(sla, sla.timeZone);
        const due = zone.instant(zone.settled(received) + days * DAY);
        zone.date(due);
        return due;
      },
      steps: (received, due) => zoneNamed(sla, sla.timeZone).changes(received, due).slice(0, 4)
        .map(({ at, by }) => ({ step: "clocks-change", at, by })),
    };
  }
  if (target.clock === "always") {
    if (days) seconds = days * DAY;
    return {
      zone: null, first: { step: "elapsed", seconds }, due: (received) => received + seconds, steps: () => [],
    };
  }
  const definition = sla.calendars.find((calendar) => calendar.id === target.clock);
  const zone = definition.timeZone === "customer" ? customerZone : definition.timeZone;
  if (!zone) return null;
  let prepared = null;
  const calendar = () => (prepared ??= new Calendar(definition, zoneNamed(sla, zone)));
  if (!days) {
    return {
      zone, first: { step: "open-time", seconds },
      due: (received) => afterOpenTime(calendar(), seconds, received),
      steps: (received, due) => stepsOfOpenTime(calendar(), received, due),
    };
  }
  return {
    zone, first: { step: "business-days", days },
    due: (received) => afterBusinessDays(calendar(), days, target.readings, received),
    steps: (received, due) => stepsOfBusinessDays(calendar(), target.readings, received, due),
  };
}

/** What an attempt comes to; `otherwise` where a date on the way is not covered. */
function unlessUncovered(otherwise, attempt) {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof NotCovered) return otherwise;
    throw error;
  }
}

/** The answer to a ticket, the zone that counts, and the steps to it, which are told only when asked for. */
function answered(sla, { plan = null, severity, metric, customerZone = null, received }) {
  const untold = { zone: null, steps: () => [] };
  const target = sla.targets.find(
    (target) => (target.plan ?? null) === plan && target.severity === severity && target.metric === metric,
  );
  if (!target) return { answer: { unknown: true }, ...untold };
  if (target.none) return { answer: { none: target.none }, ...untold };
  const counted = counting(sla, target, customerZone);
  if (!counted) return { answer: { needsCustomerZone: true }, ...untold };
  const { zone, first } = counted;
  const due = unlessUncovered(null, () => counted.due(received));
  if (due === null) return { answer: { uncovered: true }, zone, steps: () => [first] };
  return { answer: { due }, zone, steps: () => [first, ...counted.steps(received, due)] };
}

/**
 * When one promise falls due for a ticket.
 *
 * @param {object} sla what `sla.json` holds
 * @param {Ticket} ticket
 * @returns {Answer}
 */
export const deadline = (sla, ticket) => answered(sla, ticket).answer;

/**
 * When one promise falls due for a ticket, and how that came about.
 *
 * @param {object} sla what `sla.json` holds
 * @param {Ticket} ticket
 * @returns {Explanation}
 */
export function explain(sla, ticket) {
  const { answer, zone, steps } = answered(sla, ticket);
  return { ...answer, zone, steps: steps() };
}

/**
 * What the clocks of a zone show, by the changes that a definition carries.
 *
 * @param {object} sla what `sla.json` holds
 * @param {string} zone one of its zones
 * @param {number} instant
 * @returns {string | null} 2026-12-04T17:00:00; null where the definition does not know
 */
export function localTime(sla, zone, instant) {
  return unlessUncovered(null, () => new Date(zoneNamed(sla, zone).shown(instant) * 1000).toISOString().slice(0, 19));
}

/**
 * When the clocks of a zone show a time: the first pass of one that is repeated, the end of the gap for one that is skipped.
 *
 * @param {object} sla what `sla.json` holds
 * @param {string} zone one of its zones
 * @param {string} local 2026-12-04T17:00, perhaps with seconds
 * @returns {number | null} null where the definition does not know
 */
export function instantOf(sla, zone, local) {
  return unlessUncovered(null, () => {
    const clocks = zoneNamed(sla, zone);
    const instant = clocks.instant(Date.parse(`${local}Z`) / 1000);
    clocks.shown(instant);
    return instant;
  });
}

/**
 * Whether a calendar is open at a moment.
 *
 * @param {object} sla what `sla.json` holds
 * @param {string} id `always`, or one of its calendars
 * @param {number} instant
 * @param {string | null} customerZone for hours that are the customer's own
 * @returns {boolean | null} null where the definition does not know
 */
export function isOpen(sla, id, instant, customerZone = null) {
  if (id === "always") return true;
  const definition = sla.calendars.find((calendar) => calendar.id === id);
  const zone = definition?.timeZone === "customer" ? customerZone : definition?.timeZone;
  if (!zone) return null;
  return unlessUncovered(null, () => {
    const calendar = new Calendar(definition, zoneNamed(sla, zone));
    calendar.require(calendar.dateOf(instant), calendar.zone.date(instant));
    return calendar.isOpen(instant);
  });
}
