"""Hands what the probes saw to coverage.py, which words it: `python -m tests.reached`.

A way out of a line that no probe can see (of the end of `finally`, of `if` and what it does in one line) counts as not
taken, and an `except` that was looked at in vain as not run.
"""

from __future__ import annotations

import gc
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from coverage import Coverage, CoverageData
from coverage.cmdline import main as coverage
from coverage.python import PythonFileReporter

from tests.probed import FOLDER, LEFT_OUT, ROOMS, ROOT, mark
from tests.probes import Exit, Prober

Arc = tuple[int, int]
SETTINGS = Coverage(data_file=None)


@cache
def parsed(path: str) -> PythonFileReporter:
    """A file as coverage.py looks at it, once for what has run and once for the report: parsing is most of either."""
    return PythonFileReporter(path, SETTINGS)


def arcs(path: Path, hits: bytes) -> Iterator[Arc]:
    """What coverage.py would have traced, of the lines that have run and the branches that were taken."""
    probes = [probe for probe, hit in zip(Prober(path.read_text("utf-8")).probes, hits, strict=True) if hit]
    ways: defaultdict[int, set[int]] = defaultdict(set)
    for line, to in parsed(str(path)).arcs():
        ways[line].add(to)
    for probe in probes:
        yield from ((-1, line) for line in probe.lines)
        for exit_ in probe.exits:
            yield from _taken(exit_, ways[exit_.line])


def _taken(exit_: Exit, ways: set[int]) -> Iterator[Arc]:
    yield -1, exit_.line
    others = ways - {exit_.inside}
    if not exit_.passed:
        yield exit_.line, exit_.inside
    elif len(others) == 1:
        yield exit_.line, others.pop()


def main() -> int | None:
    gc.disable()  # trees of every file, and nothing in them is garbage: its search took a sixth of the time
    folder = FOLDER / "reached"
    data = CoverageData(str(ROOT / ".coverage"))
    data.erase()
    seen: dict[str, list[Arc]] = {}
    for file in (
        file for room in ROOMS for file in (ROOT / room).rglob("*.py") if LEFT_OUT not in file.parents
    ):
        hits = folder / mark(file, file.read_bytes())
        seen[str(file)] = list(arcs(file, hits.read_bytes())) if hits.exists() else []
    data.add_arcs(seen)
    data.touch_files(seen)
    data.write()
    Coverage._get_file_reporter = lambda _, path: parsed(path)  # type: ignore[method-assign, assignment]
    return coverage(["report", "--skip-covered"])


if __name__ == "__main__":
    sys.exit(main())
