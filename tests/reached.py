"""Hands what the probes saw to coverage.py, which words it: `python -m tests.reached && coverage report`.

A way out of a line that no probe can see (of the end of `finally`, of `if` and what it does in one line) counts as not
taken, and an `except` that was looked at in vain as not run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from coverage import CoverageData
from coverage.parser import PythonParser

from tests.probed import FOLDER, LEFT_OUT, ROOMS, ROOT, mark
from tests.probes import Exit, Prober

Arc = tuple[int, int]


def arcs(source: str, hits: bytes) -> Iterator[Arc]:
    """What coverage.py would have traced, of the lines that have run and the branches that were taken."""
    probes = [probe for probe, hit in zip(Prober(source).probes, hits, strict=True) if hit]
    parser = PythonParser(source)
    parser.parse_source()
    ways: defaultdict[int, set[int]] = defaultdict(set)
    for line, to in parser.arcs():
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


def main() -> None:
    folder = FOLDER / "reached"
    data = CoverageData(str(ROOT / ".coverage"))
    data.erase()
    seen: dict[str, list[Arc]] = {}
    for file in (
        file for room in ROOMS for file in (ROOT / room).rglob("*.py") if LEFT_OUT not in file.parents
    ):
        content = file.read_bytes()
        hits = folder / mark(file, content)
        seen[str(file)] = list(arcs(content.decode(), hits.read_bytes())) if hits.exists() else []
    data.add_arcs(seen)
    data.touch_files(seen)
    data.write()


if __name__ == "__main__":
    main()
