// What pages do beyond what they say: headings copy their own address, channels tell whether they are open now, and the
// search opens by key.
// Without it every page is whole.

/** @param {string} name @returns {string} a word in the page's language, which the page carries */
const word = (name) => document.body.dataset[name] ?? "";

/**
 * A button at the end of a heading that copies the address of its part of the page.
 *
 * @param {HTMLElement} heading
 * @param {string} id
 */
function addCopyButton(heading, id) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy-link";
  const say = (sign, text) => {
    button.textContent = sign;
    button.title = text;
    button.setAttribute("aria-label", text);
  };
  say("#", word("copyLink"));
  button.addEventListener("click", async () => {
    const address = new URL(`#${id}`, location.href);
    history.replaceState(null, "", address);
    // Without permission, or on a page that is not served securely, the address bar has it all the same.
    await navigator.clipboard?.writeText(address.href).then(() => {
      say("✓", word("copied"));
      setTimeout(say, 2000, "#", word("copyLink"));
    }, () => {});
  });
  heading.append(button);
}

for (const heading of document.querySelectorAll("article :is(h2, h3, h4)")) {
  const part = heading.closest("section[id]");
  const id = heading.id || (part?.querySelector("h2, h3, h4") === heading ? part.id : "");
  if (id) addCopyButton(heading, id);
}

/** Tells of every channel whether it is open at this moment, as far as the definition knows. */
async function tellWhatIsOpen(statuses) {
  const { isOpen } = await import("./pledge.js");
  const needsDefinition = statuses.some(({ dataset }) => dataset.calendar !== "always");
  const sla = needsDefinition ? await (await fetch(statuses[0].dataset.definition)).json() : null;
  const tell = () => {
    for (const status of statuses) {
      const open = isOpen(sla, status.dataset.calendar, Math.floor(Date.now() / 1000));
      status.hidden = open === null;
      status.textContent = word(open ? "openNow" : "closedNow");
      status.classList.toggle("open", open === true);
    }
  };
  tell();
  setInterval(tell, 60_000);
}

const statuses = [...document.querySelectorAll("[data-calendar]")];
// A page that is opened from a folder may load no definition; it says the hours all the same.
if (statuses.length > 0) tellWhatIsOpen(statuses).catch(() => {});

const finder = document.getElementById("page.finder");
const button = document.querySelector("[popovertarget]");

if (finder && button && !("popover" in finder)) {
  // A browser that cannot open it would show it always.
  finder.remove();
  button.remove();
} else if (finder && button) {
  const prepare = () => import("./search.js").catch(() => {});
  for (const event of ["pointerenter", "focus"]) button.addEventListener(event, prepare, { once: true });
  finder.addEventListener("beforetoggle", prepare, { once: true });
  // Who types by voice may turn the key off in the search itself (WCAG 2.1.4).
  const isOn = () => {
    try {
      return localStorage.getItem("pledge.searchKey") !== "off";
    } catch {
      return true;
    }
  };
  document.addEventListener("keydown", (event) => {
    const isTyped = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyped || !isOn()) return;
    event.preventDefault();
    finder.showPopover();
  });
  // By which a browser's address bar searches the site.
  if (new URLSearchParams(location.search).has("q")) finder.showPopover();
}
