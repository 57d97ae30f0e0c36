"""A change of a visit as one frozen value, row by row: kept as JSON until it is applied, turned round to undo it.

A row is known by its id, and a patch says of each row what it was and what it becomes. So a patch can be put on a later
version of the visit than it was made for, where only the fields that it changes are set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter

from db.errors import VisitChangedMeanwhile
from db.sheets import SHEETS, SheetRow
from db.visit import Visit

_BUILD: Final = {sheet.name: sheet.build for sheet in SHEETS}
_NO_ROWS: Final[Mapping[str, Any]] = {sheet.name: () for sheet in SHEETS}


@dataclass(frozen=True, slots=True)
class RowPatch:
    """What becomes of one row of a sheet (a field of `Visit`). `old` or `new` is None where there was or is none.

    `at` is its place among the sheet's rows.
    """

    sheet: str
    at: int
    old: SheetRow | None
    new: SheetRow | None


@dataclass(frozen=True, slots=True)
class Patch:
    """`old` and `new` are the visit's settings, without rows; `old` is None for a visit that is not stored yet.

    `known`: the highest id of each sheet's rows when the patch was made; what has a higher one was added since.
    """

    old: Visit | None
    new: Visit
    rows: tuple[RowPatch, ...]
    known: Mapping[str, int]

    @property
    def code(self) -> str:
        return self.new.code

    def turned_round(self) -> Patch:
        """Make the patch that undoes this one. Only for changes of visits that were there before."""
        assert self.old is not None
        rows = tuple(replace(row, old=row.new, new=row.old) for row in reversed(self.rows))
        return Patch(self.new, self.old, rows, self.known)


def make_patch(old: Visit | None, new: Visit) -> Patch:
    """Compare two versions whose rows carry ids; a row without one is new."""
    rows: list[RowPatch] = []
    known: dict[str, int] = {}
    for sheet in SHEETS:
        before: tuple[SheetRow, ...] = getattr(old, sheet.name) if old else ()
        after: tuple[SheetRow, ...] = getattr(new, sheet.name)
        stored, kept = {row.id: row for row in before}, {row.id for row in after}
        known[sheet.name] = max(stored, default=0)
        rows += [RowPatch(sheet.name, at, row, None) for at, row in enumerate(before) if row.id not in kept]
        rows += [
            RowPatch(sheet.name, at, stored.get(row.id), row)
            for at, row in enumerate(after)
            if stored.get(row.id) != row
        ]
    return Patch(_settings(old) if old else None, _settings(new), tuple(rows), known)


def put_on(visit: Visit | None, patch: Patch, *, strictly: bool = False) -> Visit:
    """Put a patch on a stored visit.

    Raises:
        VisitChangedMeanwhile: `strictly`, and something that the patch changes is not any more what it was.
    """
    base = visit or Visit(code=patch.code, name="")
    settings = _patched(
        base, patch.old or Visit(code=patch.code, name=""), patch.new, patch, strictly=strictly
    )
    sheets = {
        sheet.name: tuple(
            _patched_rows(
                getattr(base, sheet.name),
                [row for row in patch.rows if row.sheet == sheet.name],
                patch,
                strictly=strictly,
            )
        )
        for sheet in SHEETS
    }
    patched: Visit = replace(settings, **sheets)
    return patched


def _patched_rows(
    stored: Sequence[SheetRow], patches: Sequence[RowPatch], patch: Patch, *, strictly: bool
) -> list[SheetRow]:
    changed = {one.old.id: one for one in patches if one.old}
    if strictly and not changed.keys() <= {row.id for row in stored}:
        raise VisitChangedMeanwhile(patch.code)
    rows = list(_kept_rows(stored, changed, patch, strictly=strictly))
    for one in sorted((one for one in patches if one.old is None), key=lambda one: one.at):
        if one.new:
            rows.insert(one.at, replace(one.new, id=0))
    return rows


def _kept_rows(
    stored: Sequence[SheetRow], changed: Mapping[int, RowPatch], patch: Patch, *, strictly: bool
) -> Iterator[SheetRow]:
    for row in stored:
        one = changed.get(row.id)
        if one is None:
            yield row
        elif one.old and one.new:
            yield _patched(row, one.old, one.new, patch, strictly=strictly)
        elif strictly and one.old != row:
            raise VisitChangedMeanwhile(patch.code)


def _patched(row: Any, old: Any, new: Any, patch: Patch, *, strictly: bool) -> Any:  # noqa: ANN401 - rows of any sheet
    """Set the fields in which old and new differ."""
    values = {}
    for field in fields(new):
        was, becomes = getattr(old, field.name), getattr(new, field.name)
        if field.compare and was != becomes:
            if strictly and getattr(row, field.name) != was:
                raise VisitChangedMeanwhile(patch.code)
            values[field.name] = becomes
    return replace(row, **values)


def _settings(visit: Visit) -> Visit:
    return replace(visit, **_NO_ROWS)


def dump_patch(patch: Patch) -> dict[str, Any]:
    """Write a patch as JSON."""
    return {
        "old": _dump(Visit, patch.old),
        "new": _dump(Visit, patch.new),
        "rows": [
            {
                "sheet": row.sheet,
                "at": row.at,
                "old": _dump(_BUILD[row.sheet], row.old),
                "new": _dump(_BUILD[row.sheet], row.new),
            }
            for row in patch.rows
        ],
        "known": dict(patch.known),
    }


def load_patch(kept: Mapping[str, Any]) -> Patch:
    return Patch(
        _load(Visit, kept["old"]),
        _load(Visit, kept["new"]),
        tuple(
            RowPatch(
                row["sheet"],
                row["at"],
                _load(_BUILD[row["sheet"]], row["old"]),
                _load(_BUILD[row["sheet"]], row["new"]),
            )
            for row in kept["rows"]
        ),
        kept.get("known", {}),
    )


def _dump(kind: type[Any], value: Any) -> Any:  # noqa: ANN401 - JSON
    return None if value is None else _adapters()[kind].dump_python(value, mode="json")


def _load(kind: type[Any], value: Any) -> Any:  # noqa: ANN401 - JSON
    return None if value is None else _adapters()[kind].validate_python(value, strict=False)


@cache
def _adapters() -> Mapping[type[Any], TypeAdapter[Any]]:
    return {kind: TypeAdapter(kind) for kind in (Visit, *_BUILD.values())}
