"""Probes in code: one before each statement, which notes that it is about to run and by which way it was come to.

A probe is one store into memory, `__reached__[number] = 1`, and changes nothing else. `tests.probed` puts them into Lokus.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from types import CodeType
from typing import Any, Final

PROBES: Final = "__reached__"
LOAD, STORE = ast.Load(), ast.Store()


@dataclass(frozen=True)
class Exit:
    """Of a line that can be left in two ways: to the line `inside`, or, where `passed`, the other way."""

    line: int
    inside: int
    passed: bool = False


@dataclass
class Probe:
    """What has run when this one has."""

    lines: list[int]
    exits: list[Exit] = field(default_factory=list)


class Prober:
    """Puts probes into one file's tree."""

    def __init__(self, source: str) -> None:
        self.tree: Any = ast.parse(source)
        self.probes: list[Probe] = []
        self._body(self.tree)

    def code(self, path: str) -> CodeType:
        if self.probes:
            opening = f"from tests.probed import reached; {PROBES} = reached(__file__, {len(self.probes)})"
            first = _preamble(self.tree)
            self.tree.body[first:first] = ast.parse(opening).body
        return compile(self.tree, path, "exec", dont_inherit=True)

    def _probe(self, place: Any, lines: list[int], exits: list[Exit]) -> ast.stmt:
        at = _at(place)
        memory, number = ast.Name(PROBES, LOAD, **at), ast.Constant(len(self.probes), **at)
        self.probes.append(Probe(lines, exits))
        return ast.Assign([ast.Subscript(memory, number, STORE, **at)], ast.Constant(1, **at), **at)

    def _body(self, node: Any, exits: list[Exit] | None = None, name: str = "body") -> None:
        """Put a probe before each statement; `exits` tells by which ways the first is reached."""
        body: list[ast.stmt] = getattr(node, name)
        first = _preamble(node) if name == "body" else 0
        probed = body[:first]
        before = [line for statement in probed for line in _lines(statement)]
        for statement in body[first:]:
            probed += [self._probe(statement, before + _lines(statement), exits or []), statement]
            before, exits = [], None
            self._inside(statement)
        if before:  # and nothing else
            probed.append(self._probe(body[-1], before, []))
        setattr(node, name, probed)

    def _inside(self, node: Any) -> None:
        match node:
            case ast.If() | ast.For() | ast.AsyncFor() | ast.While():
                self._fork(node)
            case ast.Match():
                self._choices(node, [(case.pattern.lineno, case) for case in node.cases])
            case ast.Try() | ast.TryStar():
                self._body(node)
                self._choices(node, [(handler.lineno, handler) for handler in node.handlers])
                for name in ("orelse", "finalbody"):
                    if getattr(node, name):
                        self._body(node, name=name)
            case ast.With() | ast.AsyncWith() | ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self._body(node)

    def _fork(self, node: Any) -> None:
        inside = _lines(node.body[0])[0]
        self._body(node, [Exit(node.lineno, inside)])
        if node.orelse:
            self._body(node, [Exit(node.lineno, inside, passed=True)], "orelse")
        else:
            node.orelse = [self._probe(node, [], [Exit(node.lineno, inside, passed=True)])]

    def _choices(self, node: Any, choices: list[tuple[int, Any]]) -> None:
        """Of `case` and `except` each is looked at when none before it took it."""
        looked_at: list[Exit] = []
        for line, choice in choices:
            inside = _lines(choice.body[0])[0]
            self._body(choice, [*looked_at, Exit(line, inside)])
            looked_at.append(Exit(line, inside, passed=True))
        if isinstance(node, ast.Match) and not _takes_all(node.cases[-1]):
            otherwise = self._probe(node.cases[-1].pattern, [], looked_at)
            node.cases.append(ast.match_case(ast.MatchAs(**_at(otherwise)), None, [otherwise]))


def _at(place: Any) -> dict[str, Any]:
    """Where a node is said to stand, in warnings and tracebacks."""
    line, column = place.lineno, place.col_offset
    return {"lineno": line, "end_lineno": line, "col_offset": column, "end_col_offset": column}


def _lines(statement: Any) -> list[int]:
    return [*(place.lineno for place in getattr(statement, "decorator_list", ())), statement.lineno]


def _preamble(node: Any) -> int:
    """How many statements have to stay in front: a docstring, and what is imported from the future."""
    count = 0
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        count = int(ast.get_docstring(node, clean=False) is not None)
    while count < len(node.body) and getattr(node.body[count], "module", None) == "__future__":
        count += 1
    return count


def _takes_all(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
