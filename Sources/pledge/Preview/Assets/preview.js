/**
 * The preview's own part of a page: it reloads the page when the site has changed, and shows what was found in the
 * policy. `pledge serve` adds it to what it serves; no built site has it.
 */

/** @typedef {{file: string, line: number, column: number}} Place */
/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {"error" | "warning" | "info"} level
 * @property {string} message
 * @property {Place} place
 * @property {string} [hint]
 * @property {{message: string, place: Place}[]} [notes]
 */
/** @typedef {{folder: string, findings: Finding[]}} Report */

const openKey = "pledge-preview-open";
/** The site that this page is of. */
const site = new URL(import.meta.url).searchParams.get("site");
/** What stands for each level where findings are counted: one, and more. */
const words = { error: ["error", "errors"], warning: ["warning", "warnings"], info: ["remark", "remarks"] };

/**
 * @param {string} name
 * @param {string} className
 * @param {...(string | Node)} children
 */
function element(name, className, ...children) {
  const node = document.createElement(name);
  node.className = className;
  node.append(...children);
  return node;
}

/** What is shown over the page; its look and the page's do not mix. */
class Panel {
  #host = document.createElement("div");
  #details = element("details", "");
  #summary = element("summary", "");
  #list = element("div", "list");
  #lost = element("p", "lost", "pledge serve has ended. This page goes on when it is started again.");
  #hasFindings = false;

  constructor() {
    this.#host.id = "pledge-preview";
    this.#host.lang = "en";
    this.#host.dir = "ltr";
    this.#host.hidden = true;
    const style = Object.assign(document.createElement("link"), {
      rel: "stylesheet", href: "/_pledge/preview.css",
    });
    const section = element("section", "", this.#details, this.#lost);
    section.setAttribute("aria-label", "What was found in the policy");
    this.#lost.hidden = true;
    this.#lost.setAttribute("role", "status");
    this.#list.tabIndex = 0;
    this.#details.append(this.#summary, this.#list);
    this.#summary.addEventListener("click", () => {
      // It is about to become the other.
      sessionStorage.setItem(openKey, this.#details.open ? "no" : "yes");
    });
    this.#host.attachShadow({ mode: "open" }).append(style, section);
    style.addEventListener("load", () => document.body.append(this.#host), { once: true });
    // A stylesheet is loaded only where it is part of a document.
    document.head.append(this.#host);
  }

  /** @param {boolean} isLost whether nobody answers any more. */
  set isLost(isLost) {
    this.#lost.hidden = !isLost;
    this.#update();
  }

  /** @param {Report} report */
  show({ folder, findings }) {
    const levels = /** @type {const} */ (["error", "warning", "info"]);
    const groups = levels.map((level) => findings.filter((finding) => finding.level === level));
    const hasErrors = groups[0].length > 0;
    this.#summary.replaceChildren(
      ...groups.flatMap((group, index) => {
        if (group.length === 0) return [];
        const word = words[levels[index]][group.length === 1 ? 0 : 1];
        return [element("span", `count ${levels[index]}`, `${group.length} ${word}`), " "];
      }));
    const items = groups.flat().map((finding) => item(finding, folder));
    this.#list.replaceChildren(element("ol", "", ...items));
    if (hasErrors) {
      this.#list.prepend(
        element("p", "state", "The site cannot be built like this, so that its pages stay as they were."));
    }
    const wish = sessionStorage.getItem(openKey);
    this.#details.open = hasErrors || wish === "yes";
    this.#hasFindings = findings.length > 0;
    this.#update();
  }

  #update() {
    this.#details.hidden = !this.#hasFindings;
    this.#host.hidden = !this.#hasFindings && this.#lost.hidden;
  }
}

/**
 * @param {Finding} finding
 * @param {string} folder
 */
function item(finding, folder) {
  /** @param {Place} place */
  const code = ({ file, line, column }) => element("code", "place", `${folder}${file}:${line}:${column}`);
  const lines = [
    element("p", "", code(finding.place), " ", element("code", "rule", finding.rule)),
    element("p", "message", finding.message),
    ...(finding.notes ?? []).map((note) => element("p", "note", code(note.place), ` ${note.message}`)),
  ];
  if (finding.hint) lines.push(element("p", "hint", finding.hint));
  return element("li", finding.level, ...lines);
}

const panel = new Panel();
/** The findings that are shown, by the name the server has for them. */
let shown = "";
/** @type {EventSource | null} */
let events = null;

/** @param {MessageEvent<string>} event */
async function take({ data }) {
  const now = JSON.parse(data);
  if (now.site !== site) {
    location.reload();
    return;
  }
  panel.isLost = false;
  if (now.findings === shown) return;
  shown = now.findings;
  panel.show(await (await fetch("/_pledge/findings.json")).json());
}

/** Listens while somebody looks: a browser keeps only a few connections to one server. */
function listen() {
  events?.close();
  events = null;
  if (document.visibilityState === "hidden") return;
  events = new EventSource("/_pledge/events");
  events.addEventListener("message", take);
  events.addEventListener("error", () => { panel.isLost = true; });
}

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", ({ persisted }) => { if (persisted) listen(); });
listen();
