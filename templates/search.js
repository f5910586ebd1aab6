/**
 * The search of the site. Which words stand where is in search.json, one for each language; what is shown of a page
 * that was found comes from that page.
 */

/** @typedef {{ page: string, anchor: string, title: string, heading: string }} Part a part of a page, by where it is */

const finder = document.getElementById("page.finder");
const field = document.getElementById("page.query");
const status = finder.querySelector("[role=status]");
const list = finder.querySelector("ol");
/** Where the pages of this language lie. */
const base = new URL("./", new URL(finder.dataset.index, location.href));

const MOST_RESULTS = 12;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @param {string} text @returns {string} without what people leave out or mix up when they type */
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/[\p{M}\u0640]/gu, "")
  .replaceAll("ß", "ss").replaceAll("ς", "σ").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("ı", "i")
  .replaceAll("\u0629", "\u0647").replaceAll("\u0649", "\u064A");

const wordsOf = (text) => text.match(WORD) ?? [];

/** The distances after a word of the index: digits of base 9, and one of base 21 that ends each. */
function* distances(signs) {
  let leading = 0;
  for (const sign of signs) {
    const digit = "[]^_`{|}~".indexOf(sign);
    if (digit >= 0) leading = leading * 9 + digit + 1;
    else {
      yield leading * 21 + "!#$%&'()*+,-./:;<=>?@".indexOf(sign) + 1;
      leading = 0;
    }
  }
}

/**
 * What search.json says: the parts, and how much each word counts in which of them.
 *
 * @returns {{ parts: Part[], words: Map<string, Map<number, number>> }}
 */
function read(index) {
  const words = new Map();
  const silent = new Set(index.silent.split(" ").map(folded));
  const add = (word, part, weight) => {
    const places = words.get(word) ?? new Map();
    words.set(word, places.set(part, Math.max(weight, places.get(part) ?? 0)));
  };
  const parts = [];
  let page = "";
  let title = "";
  const telling = (heading) => wordsOf(heading).map(folded).filter((word) => !silent.has(word));
  index.parts.split("\n").forEach((text, part) => {
    const space = text.indexOf(" ");
    const [address, heading] = [text.slice(0, space), text.slice(space + 1)];
    const isPage = !address.startsWith("#");
    if (isPage) [page, title] = [address, heading];
    const anchor = isPage ? "" : address.slice(1) || wordsOf(heading.toLowerCase()).join("-");
    parts.push({ page, anchor, title, heading });
    // A page's title counts on all its parts a little, so that it can be asked for together with what they say.
    for (const word of telling(title)) add(word, part, isPage ? 9 : 1);
    if (!isPage) for (const word of telling(heading)) add(word, part, 4);
  });
  index.words.split("\n").forEach((line, first) => {
    // Words without signs have those of the next word that has some.
    let further = [];
    for (const [, word, signs] of [...line.matchAll(/([\p{L}\p{M}\p{N}]+)([^ ]*)/gu)].reverse()) {
      if (signs) further = [...distances(signs)];
      let part = first;
      add(folded(word), part, 2);
      for (const distance of further) add(folded(word), part += distance, 2);
    }
  });
  return { parts, words };
}

/** Whether one letter that is missing, too many, another or swapped with its neighbour makes these words one. */
function areClose(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (word, dropped) => word.slice(start + dropped);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
    || (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2));
}

/** Whether a word is a form of another: the index tells both as one. */
const isForm = (word, stem) => stem.length >= 4 && word.length - stem.length <= 3 && word.startsWith(stem);

/** How well a word answers what was typed: 3 for the word itself, 2 for its beginning or a form, 1 but for a typo, 0 not. */
function quality(word, typed, isLast, withTypos) {
  if (word === typed) return 3;
  if (!withTypos) return isForm(typed, word) || (word.startsWith(typed) && (isLast || typed.length > 3)) ? 2 : 0;
  const isClose = [-1, 0, 1].some((more) => areClose(word.slice(0, typed.length + more), typed))
    || (word.length >= 4 && [1, 2, 3].some((ending) => areClose(word, typed.slice(0, -ending))));
  return isClose ? 1 : 0;
}

/** The parts in which most of the words typed stand, the best first, each with the words by which it was found. */
function find({ parts, words }, query) {
  /** @type {Map<number, { count: number, score: number, words: Set<string> }>} */
  const found = new Map();
  const typed = wordsOf(query).map(folded);
  typed.forEach((one, index) => {
    const answers = (withTypos) => [...words.keys()]
      .map((word) => ({ word, worth: quality(word, one, index === typed.length - 1, withTypos) }))
      .filter(({ worth }) => worth > 0);
    let matches = answers(false);
    // Words that say nothing are not in the index; those that short are no typos.
    if (matches.length === 0 && one.length > 4) matches = answers(true);
    /** What this word adds to each part. */
    const best = new Map();
    for (const { word, worth } of matches) {
      for (const [part, weight] of words.get(word)) {
        best.set(part, Math.max(best.get(part) ?? 0, worth * weight));
        const result = found.get(part) ?? { count: 0, score: 0, words: new Set() };
        result.words.add(word);
        found.set(part, result);
      }
    }
    for (const [part, score] of best) {
      found.get(part).count += 1;
      found.get(part).score += score;
    }
  });
  const most = [...found.values()].reduce((most, { count }) => Math.max(most, count), 0);
  return [...found].filter(([, { count }]) => count === most)
    .sort(([first, one], [second, other]) => other.score - one.score || first - second)
    .map(([part, result]) => ({ ...parts[part], words: result.words }));
}

const INLINE = "a, b, bdi, code, del, em, i, span, strong, sub, sup, time";
const LEFT_OUT = "form, script, style, svg, template, [hidden]";

/** @returns {Map<string, string>} what a page says below each heading that has an address, by that */
function texts(article) {
  const texts = new Map([["", ""]]);
  let anchor = "";
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return texts.set(anchor, (texts.get(anchor) ?? "") + node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT) || node.matches("h1")) return;
    if (node.matches("h2, h3, h4")) {
      const section = node.closest("section[id]");
      const id = node.id || (section?.querySelector("h2, h3, h4") === node ? section.id : "");
      if (id) return void (anchor = id);
    }
    node.childNodes.forEach(visit);
    if (!node.matches(INLINE)) texts.set(anchor, `${texts.get(anchor) ?? ""} `);
  };
  visit(article);
  return texts;
}

/** The texts of the pages that were found, by their addresses. */
const pages = new Map();

async function textsOf(page) {
  const answer = await fetch(new URL(page, base));
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  const copy = new DOMParser().parseFromString(await answer.text(), "text/html");
  return texts(copy.querySelector("article") ?? copy.body);
}

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

/** The places in a text of some words and of their forms. */
const hits = (text, words) => [...text.matchAll(WORD)].filter(([word]) => {
  const one = folded(word);
  return words.has(one) || [...words].some((stem) => isForm(one, stem));
});

/** A text in pieces, in which some words are marked. */
function marked(text, words) {
  let index = 0;
  const pieces = hits(text, words).flatMap((hit) => {
    const before = text.slice(index, hit.index);
    index = hit.index + hit[0].length;
    return [before, element("mark", hit[0])];
  });
  return [...pieces, text.slice(index)];
}

/** A stretch of a text around the first of some words. */
function excerpt(text, words) {
  const line = text.replace(/\s+/g, " ").trim();
  const [hit] = hits(line, words);
  // About as much as has room in the lines that the style sheet keeps for it.
  const length = finder.clientWidth < 360 ? 90 : 120;
  const from = Math.max(0, (hit?.index ?? 0) - 40);
  const start = from > 0 ? line.indexOf(" ", from) + 1 : 0;
  const space = line.lastIndexOf(" ", start + length);
  const end = line.length - start <= length ? line.length : space > start ? space : start + length;
  return [start > 0 ? "… " : "", line.slice(start, end), end < line.length ? " …" : ""].join("");
}

function item({ page, anchor, title, heading, words }) {
  const [line, link, name, text] = ["li", "a", "strong", "span"].map((name) => element(name, ""));
  link.href = new URL(page + (anchor && `#${anchor}`), base).href;
  name.append(...marked(heading, words));
  link.append(name, anchor && element("small", title), text);
  // Links within the page leave the search open otherwise.
  link.addEventListener("click", () => finder.hidePopover());
  if (!pages.has(page)) pages.set(page, textsOf(page));
  pages.get(page).then((texts) => {
    // A heading right above the next one has its parts' text.
    const own = texts.get(anchor)?.trim() || [...texts.values()].join(" ");
    text.replaceChildren(...marked(excerpt(own, words), words));
  }, () => pages.delete(page));
  line.append(link);
  return line;
}

function show(index) {
  const results = find(index, field.value);
  const { found, nothing } = finder.dataset;
  status.textContent = field.value.trim() === "" ? ""
    : results.length > 0 ? found.replace("{count}", results.length) : nothing;
  list.replaceChildren(...results.slice(0, MOST_RESULTS).map(item));
}

/** Goes through the results by arrow; above the first is the field. */
function move(event) {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...list.querySelectorAll("a")];
  if (event.key === "Enter" && event.target === field) links[0]?.click();
  if (!step) return;
  event.preventDefault();
  const next = links.indexOf(document.activeElement) + step;
  (next < 0 ? field : links[Math.min(next, links.length - 1)])?.focus();
}

function choose() {
  field.focus();
  field.select();
}

const answer = await fetch(finder.dataset.index);
if (answer.ok) {
  const index = read(await answer.json());
  finder.querySelector(".notice").remove();
  field.closest("[inert]").inert = false;
  field.addEventListener("input", () => show(index));
  finder.addEventListener("keydown", move);
  const key = document.getElementById("page.key");
  try {
    key.checked = localStorage.getItem("pledge.searchKey") !== "off";
    key.addEventListener("change", () => localStorage.setItem("pledge.searchKey", key.checked ? "on" : "off"));
  } catch {
    // Where nothing may be kept, nothing can be turned off for good.
    key.closest("label").remove();
  }
  finder.addEventListener("toggle", ({ newState }) => newState === "open" && choose());
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    show(index);
  }
  if (finder.matches(":popover-open")) choose();
}
