"""Checks the wording files: `python -m tests.wording` prints every fault and exits with 1 if there is one.

Each language has the same messages with the same variables; none is unused; what the program asks for by a literal name
exists and is given the variables that it needs. A name made in the program (`f"problem-{kind}"`) counts for its prefix.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "handlers", "schedules", "db", "texts")
WORDING_CALLS = {"html", "plain"}


@dataclass
class Usage:
    """What the program asks for: literal names with the variables given (None where they are not literal), prefixes."""

    calls: list[tuple[str, frozenset[str] | None, str]] = field(default_factory=list)
    literals: set[str] = field(default_factory=set)
    prefixes: set[str] = field(default_factory=set)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's naming
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the library's naming
        self.references.add(node.id.name)


def messages(source: str) -> tuple[dict[str, frozenset[str]], set[str], list[str]]:
    """Return variables by message name, names that other messages refer to, and faults of syntax."""
    found: dict[str, frozenset[str]] = {}
    referred: set[str] = set()
    faults: list[str] = []
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ftl.Junk):
            faults.append(f"not understood: {(entry.content or '').strip().splitlines()[0]!r}")
        elif isinstance(entry, ftl.Message):
            if entry.id.name in found:
                faults.append(f"{entry.id.name}: stands twice")
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = frozenset(variables.names)
            referred |= variables.references
    return found, referred, faults


def usage(sources: Sequence[tuple[str, str]]) -> Usage:
    """Collect what Python sources (name, text) ask of the wording."""
    used = Usage()
    for name, text in sources:
        for node in ast.walk(ast.parse(text)):
            _collect(node, name, used)
    return used


def _collect(node: ast.AST, source: str, used: Usage) -> None:
    match node:
        case ast.Constant(value=str(value)):
            used.literals.add(value)
        case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), *_]) if prefix.endswith("-"):
            used.prefixes.add(prefix)
        case ast.Call(
            func=ast.Attribute(attr=attribute), args=[ast.Constant(value=str(name))], keywords=keywords
        ) if attribute in WORDING_CALLS:
            names = [keyword.arg for keyword in keywords]
            given = None if None in names else frozenset(name for name in names if name)
            used.calls.append((name, given, f"{source}:{node.lineno}"))


def faults(languages: dict[str, str], sources: Sequence[tuple[str, str]]) -> Iterator[str]:
    parsed = {language: messages(text) for language, text in languages.items()}
    for language, (_, _, wrong) in parsed.items():
        yield from (f"{language}.ftl: {fault}" for fault in wrong)
    every = {name for found, _, _ in parsed.values() for name in found}
    referred = {name for _, references, _ in parsed.values() for name in references}
    used = usage(sources)
    for name in sorted(every):
        held = {language: found.get(name) for language, (found, _, _) in parsed.items()}
        yield from (f"{language}.ftl: {name} is missing" for language, found in held.items() if found is None)
        if len({found for found in held.values() if found is not None}) > 1:
            yield f"{name}: its variables differ: " + ", ".join(
                f"{k} {sorted(v or ())}" for k, v in held.items()
            )
        if name not in used.literals | referred and not any(
            name.startswith(prefix) for prefix in used.prefixes
        ):
            yield f"{name}: nothing uses it"
    for name, given, place in used.calls:
        if name not in every:
            yield f"{place}: there is no message {name}"
            continue
        wanted = frozenset[str]().union(*(found.get(name, frozenset()) for found, _, _ in parsed.values()))
        if given is not None and not wanted <= given:
            yield f"{place}: {name} also needs {', '.join(sorted(wanted - given))}"


def main() -> int:
    languages = {
        path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "texts").glob("*.ftl"))
    }
    sources = [
        (str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
    ]
    found = list(faults(languages, sources))
    for fault in found:
        print(fault)
    print(f"wording: {len(languages)} languages, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
