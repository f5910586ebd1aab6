"""Chromium without a window, spoken to in its DevTools protocol through a pipe; needs no package.

    with Chromium() as browser, Folder("site") as folder:
        page = browser.page(zone="America/New_York")
        page.open(folder.address + "when.html?severity=P1")
        page.wait("document.querySelector('time')")
        page.evaluate("document.title")
"""

import base64
import functools
import http.server
import json
import os
import subprocess
import tempfile
import threading
import time


class Folder:
    """A folder served on a free port of this machine for as long as it is open."""

    def __init__(self, path):
        handler = functools.partial(_Handler, directory=path)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Fault(Exception):
    """What Chromium refused, or what a script threw."""


class Chromium:
    """A browser with a profile of its own, which ends with it."""

    def __init__(self, program="chromium"):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        commands, self._write = os.pipe()
        self._read, answers = os.pipe()
        # The protocol's pipe is file descriptors 3 and 4 of the browser.
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{commands} 4>&{answers}', "bash", program, "--headless",
             "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-background-networking", "--hide-scrollbars",
             f"--user-data-dir={self._profile.name}", "about:blank"],
            pass_fds=(commands, answers), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self._rest = b""
        self._number = 0
        self._pages = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self._process.wait(10)
        except (Fault, OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._write)
        os.close(self._read)
        self._profile.cleanup()

    def send(self, method, session=None, **parameters):
        """Sends a command and gives its result; events that come before it are kept for their page."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self._note(answer)
        if "error" in answer:
            raise Fault(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def page(self, **conditions):
        """A new page; its conditions are those of `Page.set`."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session)
        self._pages[session] = page
        for domain in ("Page", "Runtime", "Log"):
            page.send(f"{domain}.enable")
        page.send("Page.setLifecycleEventsEnabled", enabled=True)
        page.set(**conditions)
        return page

    def _next(self):
        while b"\0" not in self._rest:
            chunk = os.read(self._read, 1 << 20)
            if not chunk:
                raise Fault("Chromium ended")
            self._rest += chunk
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)

    def _note(self, event):
        if page := self._pages.get(event.get("sessionId")):
            page.note(event)


class Page:
    """One tab."""

    def __init__(self, browser, session):
        self._browser = browser
        self._session = session
        self._loaded = set()
        self.complaints = []
        """What the console was told of: exceptions, files that are missing, breaches of the security policy."""

    def send(self, method, **parameters):
        return self._browser.send(method, self._session, **parameters)

    def note(self, event):
        name, parameters = event.get("method"), event.get("params", {})
        if name == "Page.lifecycleEvent" and parameters["name"] == "load":
            self._loaded.add(parameters["loaderId"])
        elif name == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.complaints.append(details.get("exception", {}).get("description", details["text"]))
        elif name == "Log.entryAdded" and parameters["entry"]["level"] in ("warning", "error"):
            entry = parameters["entry"]
            self.complaints.append(f"{entry['text']} {entry.get('url', '')}".strip())

    def set(self, size=None, zone=None, scripts=None, downloads=None, **media):
        """The conditions under which pages are shown.

        size: (width, height) in CSS pixels; zone: an IANA name; scripts: whether they run; downloads: the folder that
        takes them; media: features such as prefers_color_scheme="dark", and media="print".
        """
        if size:
            self.send("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1],
                      deviceScaleFactor=1, mobile=False)
        if zone:
            self.send("Emulation.setTimezoneOverride", timezoneId=zone)
        if scripts is not None:
            self.send("Emulation.setScriptExecutionDisabled", value=not scripts)
        if downloads:
            self._browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))
        if media:
            self.send("Emulation.setEmulatedMedia", media=media.pop("media", ""), features=[
                {"name": name.replace("_", "-"), "value": value} for name, value in media.items()])

    def open(self, address):
        """Opens an address and waits until it has loaded."""
        result = self.send("Page.navigate", url=address)
        if "errorText" in result:
            raise Fault(f"{address}: {result['errorText']}")
        self._until(lambda: result["loaderId"] in self._loaded, f"{address} to load")

    def evaluate(self, expression):
        """The value of an expression, as JSON carries it; what is promised is awaited."""
        result = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise Fault(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def wait(self, expression):
        """Waits until an expression is true; one page's script may end in between for another's."""
        def holds():
            try:
                return self.evaluate(f"Boolean({expression})")
            except Fault as fault:
                if "context" in str(fault) or "navigated" in str(fault):
                    return False
                raise
        self._until(holds, expression)

    def press(self, key, shift=False):
        """Presses a key as `KeyboardEvent.key` calls it: "Tab", "Enter", "ArrowDown", " ", "a"."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
                 "ArrowDown": 40}
        text = {"Enter": "\r", "Tab": ""}.get(key, key if len(key) == 1 else "")
        event = {"key": key, "code": "Space" if key == " " else key, "modifiers": 8 if shift else 0,
                 "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper()))}
        self.send("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **event)
        self.send("Input.dispatchKeyEvent", type="keyUp", **event)

    def screenshot(self, path, whole=True):
        image = self.send("Page.captureScreenshot", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(image["data"]))

    def _until(self, holds, what, seconds=20):
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise Fault(f"waited {seconds} s for {what}; {self.complaints}")
            time.sleep(0.02)
            # Any command will do: events come with its answer.
            self._browser.send("Browser.getVersion")
