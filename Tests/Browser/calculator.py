"""What the calculator of a site shows in Chromium.

    calculator.py SITE CASES

CASES is a JSON list of objects: the page with its query, the reader's zone, and where to press which keys, if any. Printed
is what each case shows, its calendar files as the package icalendar reads them, and what can be seen without scripts and
without a server.
"""

import json
import pathlib
import sys
import tempfile
import time

from chromium import Chromium, Folder
from icalendar import Calendar

SHOWN = """(() => {
  const text = (part, query) => part.querySelector(query)?.innerText ?? null;
  return {
    query: location.search,
    received: text(document, ".received"),
    shift: window.shift ?? 0,
    answers: [...document.querySelectorAll(".answer")].map((answer) => ({
      metric: text(answer, "h3"),
      text: [...answer.querySelectorAll(":scope > p:not(:has(time, a))")].map((part) => part.innerText),
      times: [...answer.querySelectorAll("time")].map((time) => ({
        iso: time.dateTime, text: time.innerText, zone: time.parentElement.nextElementSibling.innerText })),
      steps: [...answer.querySelectorAll("li")].map((step) => step.textContent),
    })),
  };
})()"""


def event(page, folder, index):
    """Follows a link to a calendar file, as a click does, and reads what was saved."""
    before = set(folder.iterdir())
    page.evaluate(f"document.querySelectorAll('.answer a[download]')[{index}].click()")
    end = time.monotonic() + 10
    saved, data = [], b""
    # A file stands there before it is whole.
    while not data.rstrip().endswith(b"END:VCALENDAR"):
        if time.monotonic() > end:
            raise SystemExit(f"no whole calendar file came: {data} {page.complaints}")
        time.sleep(0.05)
        page.evaluate("0")
        saved = [file for file in set(folder.iterdir()) - before if file.suffix == ".ics"]
        data = saved[0].read_bytes() if saved else b""
    calendar = Calendar.from_ical(data)
    [entry] = calendar.walk("VEVENT")
    return {
        "name": saved[0].name, "uid": entry["UID"], "summary": entry["SUMMARY"], "description": entry["DESCRIPTION"],
        "start": int(entry.start.timestamp()), "zone": str(entry.start.tzinfo), "stamp": "DTSTAMP" in entry,
        "octets": max(len(line) for line in data.split(b"\r\n")), "isFolded": b"\n" not in data.replace(b"\r\n", b""),
    }


def shown(page, case, address, downloads):
    page.set(zone=case.get("zone", "UTC"), downloads=downloads, size=tuple(case.get("size", (1280, 900))))
    page.complaints.clear()
    page.open(address + case["page"])
    page.wait("document.querySelector('.answer')")
    page.evaluate("""new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift = (window.shift ?? 0) + entry.value;
    }).observe({ type: "layout-shift", buffered: true })""")
    if "focus" in case:
        page.evaluate(f"document.querySelector({json.dumps(case['focus'])}).focus()")
    for key in case.get("keys", []):
        page.press(key)
    result = page.evaluate(f"new Promise((done) => setTimeout(done, 50)).then(() => {SHOWN})")
    links = page.evaluate("document.querySelectorAll('.answer a[download]').length")
    result["events"] = [event(page, downloads, index) for index in range(links)]
    result["complaints"] = [text for text in page.complaints if "favicon.ico" not in text]
    return result


def visible(page, address):
    page.open(address + "when.html")
    return page.evaluate("""["notice", "calculator"].filter((name) =>
        document.getElementById(`page.${name}`).checkVisibility({ visibilityProperty: true }))""")


site, cases = sys.argv[1:]
with Chromium() as browser, Folder(site) as folder, tempfile.TemporaryDirectory() as downloads:
    page = browser.page()
    results = []
    for case in json.loads(pathlib.Path(cases).read_text()):
        with tempfile.TemporaryDirectory(dir=downloads) as own:
            results.append(shown(page, case, folder.address, pathlib.Path(own)))
    without_scripts = visible(browser.page(scripts=False), folder.address)
    from_folder = visible(browser.page(), pathlib.Path(site).resolve().as_uri() + "/")
print(json.dumps({"cases": results, "withoutScripts": without_scripts, "fromFolder": from_folder}))
