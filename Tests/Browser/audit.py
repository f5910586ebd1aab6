"""What is wrong with the pages of a site in Chromium: one line a fault, as page, condition, fault.

    audit.py SITE

Every page is held to WCAG 2.2 AA by axe-core in both colour schemes, to a width of 320 px (1280 px at 400 %) with the text
spacing of WCAG 1.4.12, and to asking no other host for anything; some are walked through by keyboard.
"""

import importlib.util
import json
import pathlib
import shutil
import sys
import tempfile

from chromium import Chromium, Folder

# The package holds the script; its own code would want Playwright.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js")

RULES = """axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
  .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target.join(" ")}`)))"""

SPACING = """(() => {
  const style = new CSSStyleSheet();
  style.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    + " p { margin-bottom: 2em !important }");
  document.adoptedStyleSheets = [style];
})()"""

LOST = """(() => {
  const wide = document.scrollingElement.scrollWidth;
  const clipped = [...document.querySelectorAll("body *")].filter((part) => {
    const style = getComputedStyle(part);
    return /hidden|clip/.test(style.overflowX + style.overflowY) && part.clientWidth > 1 && part.textContent.trim()
      && (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
  });
  return [...(wide > innerWidth ? [`scrolls sideways, ${wide} px`] : []),
    ...clipped.map((part) => `text is cut off in ${part.tagName} ${part.className}`)];
})()"""

OTHERS = """performance.getEntriesByType("resource").map(({name}) => name)
  .filter((name) => !name.startsWith(location.origin + "/") && !name.startsWith("blob:"))"""

MOVING = """[...document.querySelectorAll("*")].filter((part) => {
  const style = getComputedStyle(part);
  return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
}).map((part) => `moves though motion is to be reduced: ${part.tagName}`)"""

CONTROLS = """[...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((part) => part.checkVisibility({visibilityProperty: true}) && !part.closest("[inert]") && !part.disabled
    && !(part.type === "radio" && !part.checked)).length"""

FOCUSED = """(() => {
  const seen = window.seen ??= new Set();
  const part = document.activeElement;
  if (!part || part === document.body) return null;
  const style = getComputedStyle(part);
  const box = part.getBoundingClientRect();
  return { name: `${part.tagName} ${part.textContent.trim().slice(0, 30)}`, isNew: !seen.has(part),
    isSeen: seen.add(part) && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && box.width > 0 && box.bottom > 0 && box.top < innerHeight };
})()"""


def by_keyboard(page):
    """Faults of a walk through the page by Tab alone."""
    controls, reached = page.evaluate(CONTROLS), 0
    # A date has parts of its own, each a stop.
    for _ in range(controls + 10):
        page.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        reached += focused["isNew"]
        if not focused["isSeen"]:
            yield f"focus cannot be seen on {focused['name']}"
    if reached < controls:
        yield f"Tab reaches {reached} of {controls} controls"


def served(site, folder, address):
    """A copy of a site whose page for missing addresses, which names the published site, is served with it."""
    shutil.copytree(site, folder, dirs_exist_ok=True)
    url = json.loads(pathlib.Path(site, "sla.json").read_text())["url"]
    for page in pathlib.Path(folder).rglob("404.html"):
        page.write_text(page.read_text().replace(f'"{url}', f'"{address}'))


def main(site):
    walked = {"index.html", "when.html", "response-times.html", "severities.html"}
    paths = sorted(str(path.relative_to(site)) for path in pathlib.Path(site).rglob("*.html"))
    pages = [path for path in paths if "http-equiv=\"refresh\"" not in pathlib.Path(site, path).read_text()]
    axe = AXE.read_text()
    with tempfile.TemporaryDirectory() as copy, Chromium() as browser, Folder(copy) as folder:
        served(site, copy, folder.address)
        page = browser.page(size=(1280, 900))

        def tell(path, condition, faults):
            for fault in faults:
                print(f"{path}: {condition}: {fault}")

        for path in pages:
            address = folder.address + path
            for scheme in ("light", "dark"):
                page.set(size=(1280, 900), prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
                page.open(address)
                page.evaluate(axe)
                tell(path, scheme, page.evaluate(RULES))
            tell(path, "motion", page.evaluate(MOVING))
            tell(path, "hosts", page.evaluate(OTHERS))
            if pathlib.Path(path).name in walked:
                page.open(address)
                tell(path, "keyboard", by_keyboard(page))
                page.open(f"{address}?q=1")
                page.wait("document.querySelector('.finder:popover-open ol span')?.textContent")
                page.evaluate(axe)
                tell(path, "search", page.evaluate(RULES))
            page.set(size=(320, 640))
            page.open(address)
            tell(path, "320 px", page.evaluate(LOST))
            page.evaluate(SPACING)
            tell(path, "spacing", page.evaluate(LOST))
            tell(path, "console", page.complaints)
            page.complaints.clear()
    print(f"{len(pages)} pages")


main(sys.argv[1])
