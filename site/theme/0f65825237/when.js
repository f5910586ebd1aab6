/**
 * The page that works out when a customer will hear. Times are pledge.js's, by the clocks that the definition carries;
 * what is printed and what is asked stands in the page, in its language.
 */
import { explain, instantOf, localTime } from "./pledge.js";

const form = document.getElementById("page.calculator");
const { locale } = form.dataset;
const language = document.documentElement.lang;
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const texts = new Map(
  [...document.querySelectorAll("template[data-text]")].map((text) => [text.dataset.text, text.content.textContent]),
);

/** A sentence of the page, what stands in its braces filled in. */
const say = (name, values = {}) => texts.get(name).replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

const plural = new Intl.PluralRules(locale);
const count = (number, noun) => {
  const form = `${noun}.${plural.select(number)}`;
  return say(texts.has(form) ? form : `${noun}.other`, { count: number });
};

const duration = (seconds) => [
  [Math.floor(seconds / 3600), "hours"], [Math.floor(seconds / 60) % 60, "minutes"], [seconds % 60, "seconds"],
].filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)).join(" ");

const DAY = { weekday: "long", year: "numeric", month: "long", day: "numeric" };
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** A local date or time in words: what the wall shows is printed as if it were UTC. */
const inWords = (local, style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(Date.parse(local));
const dayInWords = (date) => inWords(date, DAY);

/** What the clocks of a zone show at an instant; the browser knows those that the definition does not carry. */
function clock(sla, zone, instant) {
  const date = new Date(instant * 1000);
  const own = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  return localTime(sla, zone, instant) ?? (zone === ownZone ? own : null);
}

function momentInWords(sla, zone, instant) {
  const local = clock(sla, zone, instant) ?? new Date(instant * 1000).toISOString().slice(0, 19);
  return inWords(`${local}Z`, { ...DAY, ...TIME, ...(local.endsWith(":00") ? {} : { second: "2-digit" }) });
}

const named = (names, otherwise) => names?.[language] ?? Object.values(names ?? {})[0] ?? otherwise;

/** A step in the sentence that `pledge due` says. */
function sentence(sla, calendar, zone, step) {
  const date = step.date;
  const special = ["holidays", "halfDays", "openings"].flatMap((key) => calendar?.[key] ?? []);
  const name = named(special.find((entry) => entry.date === date)?.name, null);
  const nouns = { "business-days": "business-days", "more-exceptions": "further-days" };
  const values = {
    name, zone: step.zone ?? zone, calendar: named(calendar?.name, calendar?.id),
    day: date && dayInWords(date),
    days: step.days && count(step.days, nouns[step.step] ?? "days"),
    duration: duration(step.seconds ?? Math.abs(step.by ?? 0)),
    moment: step.at && momentInWords(sla, zone, step.at),
    hours: step.hours?.map(({ opens, closes }) => `${opens}-${closes}`).join(", "),
  };
  const kind = step.why
    ?? (step.by && (step.by < 0 ? "back" : "forward"))
    ?? (step.step === "closed" || step.step === "changed" ? name && "name" : null);
  return say(kind ? `${step.step}.${kind}` : step.step, values);
}

/** A line of iCalendar in lines of at most 75 octets (RFC 5545 section 3.1). */
function folded(line) {
  const lines = [""];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join("\r\n");
}

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
const utc = (instant) => new Date(instant * 1000).toISOString().replace(/[-:]|\.\d+/g, "");

/** The deadline as an event of its own (RFC 5545); the same ticket gives the same UID. */
function calendarFile(sla, ticket, due, summary, steps) {
  const id = [sla.id, ticket.plan, ticket.severity, ticket.metric, ticket.received].filter((part) => part !== null);
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pledge//When will I hear//EN", "BEGIN:VEVENT",
    `UID:${escaped(id.join("-"))}@${location.hostname}`, `DTSTAMP:${utc(Date.now() / 1000)}`, `DTSTART:${utc(due)}`,
    `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(steps.join("\n"))}`, `URL:${location.href}`,
    "END:VEVENT", "END:VCALENDAR",
  ];
  return new Blob([lines.map((line) => `${folded(line)}\r\n`).join("")], { type: "text/calendar" });
}

/** A section of the page, its slots filled; a slot that gets nothing is left out. */
function section(values) {
  const part = document.getElementById("page.due").content.cloneNode(true);
  for (const slot of part.querySelectorAll("[data-slot]")) {
    const value = values[slot.dataset.slot];
    if (value === undefined || value === null) slot.remove();
    else if (value instanceof Array) slot.replaceChildren(...value);
    else if (typeof value === "object") Object.assign(slot, value);
    else if (value !== true) slot.textContent = value;
  }
  return part;
}

const listItem = (text) => Object.assign(document.createElement("li"), { textContent: text });

const timeElement = (sla, zone, instant) => Object.assign(document.createElement("time"), {
  dateTime: new Date(instant * 1000).toISOString().replace(".000", ""), textContent: momentInWords(sla, zone, instant),
});

/** Where the calendar files of the answers shown can be fetched. */
let files = [];

function answer(sla, ticket, target) {
  const explanation = explain(sla, { ...ticket, metric: target.metric });
  const metric = sla.metrics.find(({ id }) => id === target.metric);
  const name = named(metric?.name, target.metric);
  const calendar = sla.calendars.find(({ id }) => id === target.clock);
  const desk = explanation.zone ?? sla.timeZone ?? null;
  const shared = {
    metric: name, phrase: named(target.phrase, null),
    start: texts.get(`starts.${target.metric}`) ?? null,
  };
  if (explanation.none) return section({ ...shared, start: null, text: [say("noPromise"), named(target.reason, "")].join(" ").trim() });
  if (explanation.needsCustomerZone) return section({ ...shared, text: say("needsCustomerZone") });
  const steps = explanation.steps.map((step) => sentence(sla, calendar, desk, step));
  const told = { ...shared, details: true, steps: steps.map(listItem) };
  if (explanation.uncovered) return section({ ...told, text: say("uncovered") });
  const { due } = explanation;
  const summary = say("event", { metric: name, severity: ticket.severity, policy: named(sla.name, sla.id) });
  const file = URL.createObjectURL(calendarFile(sla, { ...ticket, metric: target.metric }, due, summary, steps));
  files.push(file);
  return section({
    ...told, own: true, ownMoment: [timeElement(sla, ownZone, due)],
    ownZone: say("ownTime", { zone: ownZone }),
    ...(desk && desk !== ownZone && clock(sla, desk, due) !== null && {
      desk: true, deskMoment: [timeElement(sla, desk, due)],
      deskZone: say("zoneTime", { zone: desk }),
    }),
    event: true,
    link: { href: file, download: `${ticket.severity}-${target.metric}.ics` },
  });
}

const fields = form.elements;

/** The instant that was asked about, kept while its seconds and its pass of a repeated hour cannot be typed. */
let exact = null;

const zoneOf = () => fields.zone.value || ownZone;

function received(sla) {
  if (fields.when.value === "now") return Math.floor(Date.now() / 1000);
  if (exact !== null) return exact;
  if (!fields.moment.value) return null;
  if (fields.zone.value) return instantOf(sla, fields.zone.value, fields.moment.value);
  return Math.floor(Date.parse(fields.moment.value) / 1000);
}

function show(sla) {
  files.forEach(URL.revokeObjectURL);
  files = [];
  const output = document.getElementById("page.output");
  const instant = received(sla);
  if (instant === null) return output.replaceChildren(section({ text: say("needsMoment") }));
  const ticket = {
    plan: fields.plan?.value ?? null, severity: fields.severity.value,
    customerZone: fields.customerZone?.value || null, received: instant,
  };
  const targets = sla.targets.filter(({ plan, severity }) => (plan ?? null) === ticket.plan && severity === ticket.severity);
  const zone = zoneOf();
  const said = say("receivedAt", { moment: momentInWords(sla, zone, instant), zone });
  output.replaceChildren(
    Object.assign(document.createElement("p"), { className: "received", textContent: said }),
    ...(targets.length > 0 ? targets.map((target) => answer(sla, ticket, target)) : [section({ text: say("noPromise") })]),
  );
}

/** Keeps what was asked in the address, so that it outlives a reload and can be sent on. */
function remember(sla) {
  const query = new URLSearchParams();
  for (const name of ["plan", "severity", "customerZone", "zone"]) {
    if (fields[name]?.value) query.set(name, fields[name].value);
  }
  const instant = fields.when.value === "at" ? received(sla) : null;
  if (instant !== null) query.set("received", instant);
  history.replaceState(null, "", `?${query}`);
}

/** Fills the form from the address; what it does not know is left alone. */
function recall(sla) {
  const query = new URLSearchParams(location.search);
  for (const name of ["plan", "severity", "customerZone", "zone"]) {
    const value = query.get(name) ?? (name === "customerZone" ? ownZone : null);
    if ([...(fields[name]?.options ?? [])].some((option) => option.value === value)) fields[name].value = value;
  }
  const asked = query.get("received");
  if (!asked) return;
  fields.when.value = "at";
  if (/^-?\d{1,11}$/.test(asked)) {
    exact = Number(asked);
    fields.moment.value = clock(sla, zoneOf(), exact) ?? "";
  } else {
    fields.moment.value = asked;
  }
}

function start(sla) {
  document.querySelector("[data-own]").textContent = say("ownZone", { zone: ownZone });
  recall(sla);
  const update = () => {
    show(sla);
    remember(sla);
  };
  form.addEventListener("input", ({ target }) => {
    if (target.name === "moment" || target.name === "zone") exact = null;
    if (target.name === "moment") fields.when.value = "at";
    if (target.name === "when" && !fields.moment.value) {
      fields.moment.value = clock(sla, zoneOf(), Math.floor(Date.now() / 60_000) * 60) ?? "";
    }
    update();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
  document.addEventListener("visibilitychange", () => document.hidden || fields.when.value === "at" || show(sla));
  show(sla);
  document.getElementById("page.notice").remove();
  form.inert = false;
  document.querySelector(".answers").hidden = false;
}

const response = await fetch(form.dataset.definition);
if (response.ok) start(await response.json());
