"""What the search of a site shows for what is typed, as JSON: search.py SITE CASES.

A case is {"page": …, "query": …, "byButton": …, "keys": […]}: the page is opened, "/" pressed or Enter on the button unless the
page's address asks already, the query typed, and then the keys.
"""

import json
import pathlib
import sys

from chromium import Chromium, Folder

SHIFT = """new Promise((done) => {
  let shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => { shift += hadRecentInput ? 0 : value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(shift), 50);
})"""

SEEN = """(() => {
  const finder = document.getElementById("page.finder");
  const focused = document.activeElement;
  return {
    isOpen: finder.matches(":popover-open"),
    status: finder.querySelector("[role=status]").textContent,
    results: [...finder.querySelectorAll("ol a")].map((link) => ({
      href: link.getAttribute("href").slice(location.origin.length + 1),
      heading: link.querySelector("strong").textContent,
      title: link.querySelector("small")?.textContent ?? null,
      marks: [...link.querySelectorAll("mark")].map((mark) => mark.textContent),
      text: link.querySelector("span").textContent,
    })),
    focus: focused.matches("ol a") ? focused.querySelector("strong").textContent : focused.id || focused.className || focused.localName,
    address: location.href.slice(location.origin.length + 1),
    isSideways: document.scrollingElement.scrollWidth > innerWidth,
  };
})()"""

SHOWN = """(() => {
  document.querySelector("[popovertarget]").click();
  return [...document.querySelectorAll(".finder:popover-open .either > *")]
    .filter((part) => part.checkVisibility({ visibilityProperty: true })).map((part) => part.className);
})()"""

IS_READY = "!document.querySelector('#page\\\\.finder .notice') && document.querySelector('.finder:popover-open')"

IS_ANSWERED = """document.querySelector(".finder [role=status]").textContent
  && [...document.querySelectorAll(".finder ol span")].every((text) => text.textContent)"""


def seen(page, address, case):
    page.complaints.clear()
    page.open(address + case["page"])
    if case["byButton"]:
        page.evaluate("document.querySelector('[popovertarget]').focus()")
        page.press("Enter")
    elif "q=" not in case["page"]:
        page.press("/")
    page.wait(IS_READY)
    for letter in case["query"]:
        page.press(letter) if letter.isascii() else page.send("Input.insertText", text=letter)
    page.wait(IS_ANSWERED)
    shift = page.evaluate(SHIFT)
    for key in case.get("keys", []):
        before = page.evaluate("location.href")
        page.press(key)
        if key == "Enter":
            page.wait(f"location.href !== {json.dumps(before)} && document.readyState === 'complete'")
    return page.evaluate(SEEN) | {"shift": shift, "complaints": list(page.complaints)}


def main(site, cases):
    with Chromium() as browser, Folder(site) as folder:
        page = browser.page(size=(390, 844))
        answers = [seen(page, folder.address, case) for case in json.loads(pathlib.Path(cases).read_text())]
        page.open(folder.address + "index.html")
        page.press("/")
        page.wait(IS_READY)
        page.evaluate("document.getElementById('page.key').click(), document.getElementById('page.finder').hidePopover()")
        page.open(folder.address + "index.html")
        page.press("/")
        is_off = not page.evaluate("document.getElementById('page.finder').matches(':popover-open')")
        page.open(f"file://{site}/index.html")
        from_folder = page.evaluate(SHOWN)
        page.set(scripts=False)
        page.open(folder.address + "index.html")
        without_scripts = page.evaluate(SHOWN)
    print(json.dumps({"cases": answers, "isOff": is_off, "fromFolder": from_folder, "withoutScripts": without_scripts}))


main(*sys.argv[1:])
