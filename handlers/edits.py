"""Understands what is to become of one agenda item: `13.30-14.30`, `besok 09.00`, `batal`, `lokus NAME`.

What is typed is put into the item's row of the workbook and read as the workbook is, so that the same is understood
and the same is said where it is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from db.errors import Problem
from db.visit import AgendaItem, Group, Scheduled, Visit, group_agenda
from db.workbook.cells import Cell, agenda_cells, group_cells, locus_cells, setting_cells
from db.workbook.clock import read_start
from db.workbook.dates import read_date
from db.workbook.grid import Row, Sheet
from db.workbook.read import read_sheets
from db.workbook.report import nearest
from db.workbook.schema import AGENDA, GROUPS, LOCI, SCHEMAS, VISIT
from db.workbook.text import fold
from db.workbook.values import CellRejected
from handlers.days import find_day
from handlers.names import find_named

CANCEL_WORDS: Final = frozenset({"batal", "batalkan", "dibatalkan", "hapus", "cancel", "cancelled", "remove"})
COLUMN_WORDS: Final = {
    "lokus": "Lokus",
    "locus": "Lokus",
    "tempat": "Lokus",
    "place": "Lokus",
    "ruang": "Ruang",
    "ruangan": "Ruang",
    "room": "Ruang",
    "judul": "Kegiatan",
    "kegiatan": "Kegiatan",
    "title": "Kegiatan",
    "kelompok": "Kelompok",
    "group": "Kelompok",
    "catatan": "Catatan",
    "note": "Catatan",
    "pengisi": "Pengisi",
    "speakers": "Pengisi",
    "waktu": "Mulai",
    "jam": "Mulai",
    "pukul": "Mulai",
    "time": "Mulai",
    "tanggal": "Tanggal",
    "hari": "Tanggal",
    "date": "Tanggal",
    "day": "Tanggal",
}
"""Words after an item's code, with the column that they fill."""

NOTHING: Final = frozenset({"-", "kosong", "hapus", "none", "empty"})
DAY_WORDS: Final = 4
WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Edit:
    """`item` is what the item becomes; None: it is cancelled."""

    old: AgendaItem
    item: AgendaItem | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """What can't be done, by the name of a message with its facts, or as problems of the workbook's cells."""

    message: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def find_item(visit: Visit, typed: str) -> tuple[AgendaItem | None, str]:
    """Find the item whose code begins what was typed, and return what stands after it."""
    words = typed.split()
    codes = {fold(item.code): item for item in visit.agenda if item.code}
    for number in range(len(words), 0, -1):
        item = codes.get(fold(" ".join(words[:number])))
        if item:
            return item, " ".join(words[number:])
    return None, ""


def near_code(visit: Visit, typed: str) -> str:
    """Name the known code that is most like what was typed."""
    return nearest(typed.split(maxsplit=1)[0], [item.code for item in visit.agenda if item.code], least=50)


def read_edit(visit: Visit, item: AgendaItem, typed: str, *, now: datetime) -> Edit | Refusal:
    """Read what is to become of an item. Days such as `besok` are those of the item's first group."""
    words = typed.split()
    if fold(typed) in CANCEL_WORDS:
        return Edit(item, None)
    column = COLUMN_WORDS.get(words[0].casefold()) if len(words) > 1 else None
    rest = " ".join(words[1:]) if column else typed
    if column in {None, "Mulai", "Tanggal"}:
        return read_time(visit, item, rest, now=now)
    return read_column(visit, item, column or "", rest)


def read_column(visit: Visit, item: AgendaItem, column: str, typed: str) -> Edit | Refusal:
    """Put a text into one of the item's cells."""
    value = "" if fold(typed) in NOTHING else typed
    if column == "Lokus" and value:
        found = find_named(visit.loci, value, lambda locus: (locus.name, *locus.aliases))
        if len(found.sure) == 1:
            value = found.sure[0].name
        else:
            known = ", ".join(one.name for one in found.sure or found.near or visit.loci)
            return Refusal("change-locus-unknown", {"name": value, "known": known})
    return _read(visit, item, {column: value})


def read_time(visit: Visit, item: AgendaItem, typed: str, *, now: datetime) -> Edit | Refusal:
    """Read a time, a day, or a day and a time in either order. A start alone moves the item and keeps its length."""
    groups = [group for group in visit.groups if group.name in item.groups] or list(visit.groups)
    zone = item.zone or visit.zone_of(groups[0] if groups else None)
    today, known = now.astimezone(zone).date(), sorted({one.day for one in visit.agenda})
    words = typed.replace(",", " ").split()
    if _is_time(typed):
        return _read_times(visit, item, None, typed)
    for number in range(1, len(words)):
        head, tail = " ".join(words[:number]), " ".join(words[number:])
        for day_text, time_text in ((head, tail), (tail, head)):
            if _is_time(time_text) and (day := _day(day_text, known, today)):
                return _read_times(visit, item, day, time_text)
    day = _day(typed, known, today)
    if day:
        return _read(visit, item, {"Tanggal": day})
    return _read_times(visit, item, None, typed)  # which says what is wrong with it


def _is_time(typed: str) -> bool:
    try:
        read_start(typed)
    except CellRejected:
        return False
    return True


def _day(typed: str, known: list[date], today: date) -> date | None:
    try:
        day, _ = read_date(typed)
    except CellRejected:
        day = None
    if day is None and len(typed.split()) <= DAY_WORDS and not any(letter in typed for letter in ".:"):
        soon = [today + timedelta(days=ahead) for ahead in range(WEEK)]
        day = find_day(typed, known, today=today) or find_day(typed, soon, today=today)
    return day


def _read_times(visit: Visit, item: AgendaItem, day: date | None, typed: str) -> Edit | Refusal:
    cells: dict[str, Cell] = {"Mulai": typed, "Selesai": ""}
    edit = _read(visit, item, cells | ({"Tanggal": day} if day else {}))
    if isinstance(edit, Refusal) or edit.item is None or edit.item.ends or item.ends is None:
        return edit
    if read_start(typed).end or fold(typed).rstrip().endswith(("selesai", "-", "end")):
        return edit
    return Edit(item, _as_long(edit.item, item))


def _as_long(new: AgendaItem, old: AgendaItem) -> AgendaItem:
    """Keep an item's length; where it would last beyond its day, its end is left open."""
    assert old.ends is not None
    lasts = datetime.combine(old.day, old.ends) - datetime.combine(old.day, old.starts)
    end = datetime.combine(new.day, new.starts) + lasts
    return replace(new, ends=end.time()) if end.date() == new.day and lasts >= timedelta() else new


def _read(visit: Visit, item: AgendaItem, changed: Mapping[str, Cell]) -> Edit | Refusal:
    """Read the item's row of the workbook with other cells in it."""
    sheets = (
        _sheet(VISIT, [{"Isian": name, "Nilai": value} for name, value in setting_cells(visit).items()]),
        _sheet(GROUPS, [group_cells(group) for group in visit.groups]),
        _sheet(LOCI, [locus_cells(locus) for locus in visit.loci]),
        _sheet(AGENDA, [{**agenda_cells(item), **changed}]),
    )
    reading = read_sheets(sheets)
    if reading.visit is None:
        return Refusal(problems=tuple(one for one in reading.problems if not one.warning))
    return Edit(item, replace(reading.visit.agenda[0], id=item.id))


def _sheet(name: str, records: list[Mapping[str, Cell]]) -> Sheet:
    columns = SCHEMAS[name].columns
    rows: dict[int, Row] = {1: dict(enumerate(columns, start=1))}
    for number, record in enumerate(records, start=2):
        rows[number] = {at: record[name] for at, name in enumerate(columns, start=1) if record[name] != ""}
    return Sheet(name, rows)


def changed_visit(visit: Visit, edit: Edit) -> Visit:
    """Put an edit into a visit. What is asked when an item ends is not asked when it is cancelled."""
    if edit.item is None:
        agenda = tuple(item for item in visit.agenda if item.id != edit.old.id)
        code = fold(edit.old.code)
        forms = tuple(one for one in visit.form_questions if not code or fold(one.item) != code)
        return replace(visit, agenda=agenda, form_questions=forms)
    agenda = tuple(edit.item if item.id == edit.old.id else item for item in visit.agenda)
    return replace(visit, agenda=agenda)


@dataclass(frozen=True, slots=True)
class Overlap:
    group: Group
    other: Scheduled


def overlaps(visit: Visit, item_id: int) -> list[Overlap]:
    """List what else the groups of an item have at its time."""
    found = []
    for group in visit.groups:
        agenda = group_agenda(visit, group)
        mine = next((one for one in agenda if one.item.id == item_id), None)
        found += [Overlap(group, one) for one in agenda if mine and one is not mine and _meet(mine, one)]
    return found


def _meet(mine: Scheduled, other: Scheduled) -> bool:
    minute = timedelta(minutes=1)
    end, other_end = mine.end or mine.start + minute, other.end or other.start + minute
    return mine.start < other_end and other.start < end


def is_past(visit: Visit, item: AgendaItem, now: datetime) -> bool:
    """Whether an item begins in the past for some group that has it."""
    groups = [group for group in visit.groups if not item.groups or group.name in item.groups]
    starts = (
        datetime.combine(item.day, item.starts, tzinfo=item.zone or visit.zone_of(group)) for group in groups
    )
    return any(start <= now for start in starts)
