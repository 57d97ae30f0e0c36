"""Reads a bank of wordings (`meaning,style,lang,wording`) and the names by which people call a visit's things."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_PART = re.compile(r"(\w+)((?:\([^)]*\))*)")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Part:
    """One meaning of a wording, `same(group,mine)(item)` = `same` with its three arguments."""

    name: str
    args: tuple[str, ...]


@dataclass(frozen=True)
class Wording:
    meaning: str
    style: str
    language: str
    text: str

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        return tuple(_part(text) for text in self.meaning.split(" + "))

    @cached_property
    def slots(self) -> frozenset[str]:
        return frozenset(_SLOT.findall(self.text))

    def asks(self, *names: str) -> bool:
        return any(part.name in names for part in self.parts)


@dataclass(frozen=True)
class Name:
    """What people say (`said`) for exactly one thing of a visit (`what`, as its workbook writes it)."""

    kind: str
    what: str
    said: str
    language: str


def _part(text: str) -> Part:
    found = _PART.match(text.strip())
    if not found:
        return Part(text.strip(), ())
    inside = re.findall(r"\(([^)]*)\)", found[2])
    return Part(found[1], tuple(arg.strip() for group in inside for arg in group.split(",") if arg.strip()))


def read_bank(path: Path) -> list[Wording]:
    """Read a bank; a file with other columns (a table of questions, say) holds no wordings."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not {"meaning", "style", "lang", "wording"} <= set(rows.fieldnames or ()):
            return []
        return [Wording(row["meaning"], row["style"], row["lang"], row["wording"]) for row in rows]


def read_names(path: Path) -> dict[str, list[Name]]:
    names: dict[str, list[Name]] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            one = Name(row["kind"], row["what"], row["said"], row["lang"])
            names.setdefault(row["visit"], []).append(one)
    return names
