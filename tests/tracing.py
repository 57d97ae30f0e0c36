"""Which tests coverage looks at. On Python 3.11 it makes what it traces take three times as long.

So those that reach hardly anything that cheaper ones do not reach too run as in production: what `untraced.txt` lists
(folders, files and functions), and the PostgreSQL half of tests that run on both databases. New tests are traced. To
choose anew, look at everything once, and let it be sorted out:

    LOKUS_TRACE_ALL=1 python -m pytest -k "not postgresql" --cov-context=test --junitxml=costs.xml
    python -m tests.tracing costs.xml
"""

from __future__ import annotations

import heapq
import os
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar, Final
from xml.etree import ElementTree as ET

import pytest

LIST: Final = Path(__file__).with_name("untraced.txt")
FOLDERS: Final = (
    "tests/faults",
    "tests/pages/test_messages.py",
    "tests/pages/test_using.py",
    "tests/pages/test_talking.py",
)
"""Listed whatever they reach: they try whole programs, for long."""

CHEAP: Final = 0.05
"""Seconds up to which a test is not worth sorting out."""

KEPT: Final = 0.96
"""Share of what is reached that the traced tests are to reach."""

CONFIG: Final = "COVERAGE_PROCESS_CONFIG"
"""By which processes that a test starts learn that they are traced (coverage's `patch = subprocess`)."""


class Tracing:
    """Whether what runs now is traced, and how that is told to processes that are started, where anything is."""

    on = True
    told: ClassVar[dict[str, str]] = {}


def mark(items: Iterable[pytest.Item]) -> None:
    """Settle which of the collected tests are not traced."""
    if os.environ.get("LOKUS_TRACE_ALL"):
        return
    listed = frozenset(LIST.read_text(encoding="utf-8").split())
    items = list(items)
    on_both = {_function(item.nodeid) for item in items if "[sqlite" in item.nodeid}
    for item in items:
        function = _function(item.nodeid)
        twice = "[postgresql" in item.nodeid and function in on_both
        if twice or not listed.isdisjoint(_above(function)):
            item.stash[UNTRACED] = True


UNTRACED: Final = pytest.StashKey[bool]()


@contextmanager
def traced_if_it_tells(item: pytest.Item) -> Iterator[None]:
    coverage = getattr(item.config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    if coverage is None or not item.stash.get(UNTRACED, False):
        yield
        return
    if CONFIG in os.environ:
        Tracing.told = {CONFIG: os.environ.pop(CONFIG)}
    Tracing.on = False
    coverage.pause()
    try:
        yield
    finally:
        coverage.resume()
        Tracing.on = True
        os.environ.update(Tracing.told)


def _function(test: str) -> str:
    return test.partition("[")[0]


def _above(function: str) -> list[str]:
    """A function's own name, its file's, and its folders'."""
    file = function.partition("::")[0]
    return [function, file, *map(str, Path(file).parents)]


def choose(costs: Mapping[str, float], reached: dict[str, set[int]], everything: int) -> list[str]:
    """Choose the cheapest functions that together reach `KEPT` of everything; return the others, as far as they cost."""
    have = set().union(*(arcs for name, arcs in reached.items() if costs[name] < CHEAP))
    left = {name: arcs for name, arcs in reached.items() if costs[name] >= CHEAP}
    queue = [(-len(arcs - have) / costs[name], name) for name, arcs in left.items()]
    heapq.heapify(queue)
    while queue and len(have) < KEPT * everything:
        _, name = heapq.heappop(queue)
        worth = -len(left[name] - have) / costs[name]
        if queue and worth > queue[0][0]:
            heapq.heappush(queue, (worth, name))
        else:
            have |= left.pop(name)
    return sorted(left)


def _reached(file: str) -> tuple[dict[str, set[int]], int]:
    """Read which arcs each test function reached, of how many; those reached by no test, at import, are everyone's."""
    with sqlite3.connect(file) as data:
        contexts = dict(data.execute("SELECT id, context FROM context"))
        rows = data.execute("SELECT context_id, file_id, fromno, tono FROM arc").fetchall()
    numbers: dict[tuple[int, int, int], int] = {}
    reached: defaultdict[str, set[int]] = defaultdict(set)
    for context, *arc in rows:
        name = _function(contexts[context].partition("|")[0])
        reached[name].add(numbers.setdefault((arc[0], arc[1], arc[2]), len(numbers)))
    return reached, len(numbers)


def _costs(file: str) -> defaultdict[str, float]:
    costs: defaultdict[str, float] = defaultdict(float)
    for case in ET.parse(file).iter("testcase"):
        path = case.attrib["classname"].replace(".", "/")
        costs[f"{path}.py::{_function(case.attrib['name'])}"] += float(case.attrib["time"])
    return costs


if __name__ == "__main__":
    names = [*FOLDERS, *choose(_costs(sys.argv[1]), *_reached(".coverage"))]
    LIST.write_text("\n".join(names) + "\n", encoding="utf-8")
    print(f"{len(names)} names in {LIST.name}")
