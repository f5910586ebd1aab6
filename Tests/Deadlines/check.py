"""Whether deadlines.json is what the reference answers, and whether other people's engines answer alike."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from typing import Any

import engines
import generate
import monotonicity
from reference import offset, term_of


def zone_faults(name: str, sla: dict[str, Any]) -> list[str]:
    """Where the offsets of an SLA definition differ from those of the system's zones, an hour at a time and at each change."""
    faults = []
    for zone in sla["zones"]:
        changes = [(zone["from"], zone["offset"])] + [(t["at"], t["offset"]) for t in zone["transitions"]]
        for (start, told), end in zip(changes, [at for at, _ in changes[1:]] + [zone["until"]]):
            for instant in {start, end - 1, *range(start, end, 3600)}:
                if offset(zone["name"], instant) != told:
                    faults.append(f"{name}: {zone['name']} at {instant}: {told} is told")
                    break
    return faults


def example_faults(vectors: list[dict[str, Any]]) -> list[str]:
    """Worked examples of deadlines.md that are no vectors."""
    page = (generate.DOCUMENTATION / "deadlines.md").read_text()
    examples = re.findall(r"^`(deadlines/.*)`$", page, re.MULTILINE)
    known = {
        f"{v['policy']} {v['plan']} {v['severity']} {v['metric']} {v['received']} → {v['deadline'] or 'not covered'}"
        for v in vectors
    }
    return [f"deadlines.md: no vector: {example}" for example in examples if example not in known]


def main() -> int:
    text = generate.FILE.read_text()
    faults = []
    if generate.text() != text:
        faults.append("deadlines.json is stale: run Tests/Deadlines/generate.py and read the difference")
    vectors = json.loads(text)["vectors"]
    faults += example_faults(vectors) + monotonicity.faults(200)
    slas: dict[str, dict[str, Any]] = {}
    counts: Counter[str] = Counter()
    for vector in vectors:
        name = vector["policy"]
        if name not in slas:
            slas[name] = json.loads((generate.DOCUMENTATION / name).read_text())
            faults += zone_faults(name, slas[name])
        keys = ("plan", "severity", "metric")
        target = next(t for t in slas[name]["targets"] if all(t.get(key) == vector[key] for key in keys))
        term = term_of(slas[name], target, vector["customerZone"])
        counts["not covered"] += vector["deadline"] is None
        counts["the reference alone"] += vector["deadline"] is not None and not vector["checkedBy"]
        for engine in vector["checkedBy"]:
            counts[engine] += 1
            answer = engines.ENGINES[engine][1](term, vector["received"], vector["deadline"])
            if answer != vector["deadline"]:
                faults.append(f"{engine} answers {answer}: {json.dumps(vector)}")
    print(f"{len(vectors)} vectors;", ", ".join(f"{name}: {number}" for name, number in sorted(counts.items())))
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
