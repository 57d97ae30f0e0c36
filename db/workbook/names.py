"""The names that groups and loci go by, and agenda codes: each means one thing, and other sheets refer to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from db.workbook.records import Record
from db.workbook.report import nearest
from db.workbook.text import fold

_SURE: Final = 80
"""How alike an unknown name has to be to a known one to be reported although some names could not be read."""
_MOST_LOOKED_UP: Final = 500
"""So many unknown names get a suggestion; where there are more, one suggestion more is no help."""
_EVERYONE: Final = ("semua", "semua kelompok", "seluruh kelompok", "all", "all groups")


@dataclass(slots=True)
class Names:
    """Names of one kind, folded, with the spelling they lead to. `kind` is `group`, `locus` or `code`."""

    kind: str
    known: bool = True
    """False where the sheet or column that defines the names is missing: then no name is called unknown."""
    complete: bool = True
    """False where some of the names could not be read."""
    _spellings: dict[str, str] = field(default_factory=dict)
    _cells: dict[str, str] = field(default_factory=dict)
    _looked_up: dict[str, str] = field(default_factory=dict)

    def add(self, record: Record, column: str, name: str, leads_to: str) -> bool:
        """Take up a name; one that another row already has is reported."""
        key = fold(name)
        if (
            key in self._spellings
            and self._spellings[key] == leads_to
            and self._cells[key].startswith(f"{record.number}:")
        ):
            return False
        if key in self._spellings:
            where = self._cells[key].partition(":")[2]
            kind = "name-merged" if where == record.cell(column) else f"{self.kind}-twice"
            record.error(column, kind, value=name, where=where)
            return False
        self._spellings[key] = leads_to
        self._cells[key] = f"{record.number}:{record.cell(column)}"
        return True

    def one(self, record: Record, column: str) -> str:
        """Read a reference to one name; give it in its own sheet's spelling."""
        text = record.text(column)
        return (self._find(record, column, text) or "") if text else ""

    def several(self, record: Record, column: str) -> tuple[str, ...]:
        """Read a list of references; `semua` in a column of groups is the empty list, which means all."""
        items = record.items(column)
        if (
            self.kind == "group"
            and len(items) == 1
            and fold(items[0]) in _EVERYONE
            and not self._has(items[0])
        ):
            return ()
        found = (self._find(record, column, item) for item in items)
        return tuple(dict.fromkeys(name for name in found if name))

    def _has(self, name: str) -> bool:
        return fold(name) in self._spellings

    def _find(self, record: Record, column: str, name: str) -> str | None:
        found = self._spellings.get(fold(name))
        if found is None:
            record.reported.add(column)
        if found is None and self.known:
            near = self._near(name)
            if self.complete or (near and not _siblings(name, near)):
                record.error(column, f"{self.kind}-unknown", value=name, near=near)
        return found

    def _near(self, name: str) -> str:
        """Find what was probably meant; names that stand together with a comma are set apart."""
        if fold(name) in _EVERYONE or (
            name not in self._looked_up and len(self._looked_up) >= _MOST_LOOKED_UP
        ):
            return ""
        if name not in self._looked_up:
            parts = [self._spellings.get(fold(part)) for part in name.split(",")]
            together = [part for part in parts if part]
            if len(together) == len(parts) > 1:
                self._looked_up[name] = "; ".join(together)
            else:
                near = nearest(name, self._spellings, least=60 if self.complete else _SURE)
                self._looked_up[name] = self._spellings.get(near, "")
        return self._looked_up[name]


def _siblings(name: str, other: str) -> bool:
    """Tell whether two names differ in their last word only, as Kelompok I and Kelompok II do."""
    words, others = fold(name).split(), fold(other).split()
    return len(words) > 1 and words[:-1] == others[:-1]
