"""Holds templates/pledge.js to every vector of deadlines.json in Chromium."""

import pathlib
import sys

from chromium import Chromium, Folder

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = """(async () => {
  const { deadline } = await import("/templates/pledge.js");
  const read = async (path) => (await fetch(`/Documentation/${path}`)).json();
  const { vectors } = await read("deadlines.json");
  const policies = new Map();
  const wrong = [];
  for (const vector of vectors) {
    if (!policies.has(vector.policy)) policies.set(vector.policy, await read(vector.policy));
    const answer = deadline(policies.get(vector.policy), vector);
    const holds = vector.deadline === null ? answer.uncovered : answer.due === vector.deadline;
    if (!holds) wrong.push({ vector, answer });
  }
  return { count: vectors.length, wrong };
})()"""

with Chromium() as browser, Folder(ROOT) as folder:
    page = browser.page()
    page.open(folder.address + "Documentation/deadlines/qvd.json")
    result = page.evaluate(SCRIPT)
for fault in result["wrong"][:10]:
    print(fault)
print(f"{result['count']} vectors, {len(result['wrong'])} wrong")
sys.exit(1 if result["wrong"] else 0)
