"""Reads the sheet `Kunjungan`: one setting a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from db.visit import DEFAULT_LEAD_MINUTES, WIB, Visit
from db.workbook.grid import Value
from db.workbook.records import Record, Table
from db.workbook.report import Report, nearest
from db.workbook.schema import NEEDED_SETTINGS, SETTINGS
from db.workbook.text import name_key
from db.workbook.values import read_code, read_language, read_lead_minutes, read_zone

T = TypeVar("T")

_VALUE: Final = "Nilai"
_NAMES: Final = {name_key(name): name for name in SETTINGS}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings' rows by name."""

    rows: Mapping[str, Record]

    def text(self, name: str) -> str:
        return self.rows[name].text(_VALUE) if name in self.rows else ""

    def items(self, name: str) -> tuple[str, ...]:
        return self.rows[name].items(_VALUE) if name in self.rows else ()


def read_settings(table: Table, report: Report) -> Visit:
    """Read the visit's own fields; its lists stay empty. Where a setting is at fault, its default stands."""
    rows = _rows(table)
    settings = Settings(rows)
    _require(table, rows, report)
    return Visit(
        code=_parsed(rows, "Kode", read_code) or "",
        name=settings.text("Nama"),
        program=settings.text("Program"),
        cohort=settings.text("Angkatan"),
        theme=settings.text("Tema"),
        organizer=settings.text("Penyelenggara"),
        delegation_heads=settings.items("Pimpinan rombongan"),
        zone=_parsed(rows, "Zona waktu", read_zone) or WIB,
        lead_minutes=_lead_minutes(rows),
        language=_parsed(rows, "Bahasa", read_language) or "id",
    )


def _rows(table: Table) -> dict[str, Record]:
    rows: dict[str, Record] = {}
    for record in table.records():
        label = record.text("Isian")
        name = _NAMES.get(name_key(label))
        if not label:
            record.require("Isian", given=False)
        elif name is None:
            record.warn("Isian", "setting-unknown", value=label, near=nearest(label, SETTINGS))
        elif name in rows:
            record.error("Isian", "setting-twice", value=name, where=rows[name].cell("Isian"))
        else:
            rows[name] = record
    return rows


def _require(table: Table, rows: Mapping[str, Record], report: Report) -> None:
    if not {"Isian", _VALUE} <= table.columns.keys():
        return
    for name in NEEDED_SETTINGS:
        if name not in rows:
            report.error("setting-missing", table.schema.name, value=name)
        elif not rows[name].text(_VALUE) and _VALUE not in rows[name].reported:
            rows[name].error(_VALUE, "cell-missing", column=name)


def _lead_minutes(rows: Mapping[str, Record]) -> tuple[int, ...]:
    if "Pengingat" in rows and rows["Pengingat"].is_dash(_VALUE):
        return ()
    minutes = _parsed(rows, "Pengingat", read_lead_minutes)
    return DEFAULT_LEAD_MINUTES if minutes is None else minutes


def _parsed(rows: Mapping[str, Record], name: str, reader: Callable[[Value], T | None]) -> T | None:
    return rows[name].parse(_VALUE, reader, None) if name in rows else None
