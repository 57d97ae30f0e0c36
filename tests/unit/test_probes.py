"""Probes tell of code what tracing tells, and the code does the same."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import coverage
import pytest
from coverage.parser import PythonParser

from tests.probes import PROBES, Prober
from tests.reached import Arc, arcs

SOURCE = '''"""What it is for."""
from __future__ import annotations

class Thing:
    """What it is."""

    @staticmethod
    @str
    def named(word):
        """What it does."""

class Empty:
    """Nothing."""

def chosen(word):
    """What it does."""
    match word:
        case "a":
            return 1
        case "b" | "c":
            word = 2
    return word

def tried(fault):
    try:
        if fault:
            raise fault
    except KeyError:
        return "key"
    except ValueError as error:
        word = str(error)
    else:
        word = "fine"
    return word

def counted(many):
    for number in range(many):
        if number == 2:
            break
        elif number == 1:
            many += 1
    else:
        many = 10
    while many > 4:
        many -= 2
        if many == 6:
            break
    return many

result = [DONE]
'''


@pytest.mark.parametrize(
    ("done", "result"),
    [
        ("", []),
        ("chosen('a')", [1]),
        ("chosen('c'), chosen('d')", [2, "d"]),
        ("tried(None)", ["fine"]),
        ("tried(KeyError())", ["key"]),
        ("tried(ValueError('odd'))", ["odd"]),
        ("counted(0), counted(1)", [6, 6]),
        ("counted(2)", [6]),
        ("counted(3)", [4]),
    ],
)
def test_what_ran_is_told_as_tracing_tells_it(done: str, result: list[Any], tmp_path: Path) -> None:
    source = SOURCE.replace("DONE", done)
    file = tmp_path / "done.py"
    file.write_text(source)
    tracer = coverage.Coverage(data_file=None, branch=True, include=[str(file)], config_file=False)
    with tracer.collect():
        assert runpy.run_path(str(file))["result"] == result
    traced = set(tracer.get_data().arcs(str(file)) or ())

    probed, hits = Prober(source), bytearray(1000)
    names: dict[str, Any] = {PROBES: hits}
    exec(compile(probed.tree, str(file), "exec"), names)
    assert names["result"] == result
    told = set(arcs(file, bytes(hits[: len(probed.probes)])))

    assert lines(told, source) == lines(traced, source)
    assert branches(told, source) == branches(traced, source)


def parsed(source: str) -> PythonParser:
    parser = PythonParser(source)
    parser.parse_source()
    return parser


def lines(ran: set[Arc], source: str) -> set[int]:
    return {line for arc in ran for line in arc} & parsed(source).statements


def branches(ran: set[Arc], source: str) -> set[Arc]:
    parser = parsed(source)
    forks = {line for line, ways in parser.exit_counts().items() if ways > 1}
    return {arc for arc in ran & parser.arcs() if arc[0] in forks}
