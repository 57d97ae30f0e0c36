"""Makes groups, loci, contacts, participants, info rows and evaluation questions of their sheets' rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from db.visit import Contact, FormQuestion, Group, InfoRow, Locus, Participant, QuestionKind
from db.workbook.names import Names
from db.workbook.phones import read_phones
from db.workbook.places import check_longitude, check_place, read_degrees
from db.workbook.records import Record, Table
from db.workbook.text import fold
from db.workbook.values import (
    CellRejected,
    read_email,
    read_handle,
    read_kind,
    read_language,
    read_yes,
    read_zone,
)

CHOICE_KINDS = (QuestionKind.CHOICE, QuestionKind.SEVERAL)


@dataclass(frozen=True, slots=True)
class Known:
    """The names that other sheets refer to."""

    groups: Names
    loci: Names
    codes: Names


def _named(record: Record, column: str, names: Names) -> tuple[str, tuple[str, ...]]:
    """Read a row's name and other names, and take them up in `names`."""
    name = record.needed(column)
    if not name:
        names.complete = False
        return "", ()
    if ";" in name:
        record.error(column, "name-with-semicolon", value=name)
    names.add(record, column, name, name)
    others = [other for other in record.items("Nama lain") if fold(other) != fold(name)]
    return name, tuple(other for other in others if names.add(record, "Nama lain", other, name))


def read_groups(table: Table, names: Names) -> tuple[Group, ...]:
    groups: list[Group] = []
    for record in table.records():
        name, aliases = _named(record, "Kelompok", names)
        groups.append(
            Group(
                name=name,
                aliases=aliases,
                city=record.text("Kota"),
                zone=record.parse("Zona waktu", read_zone, None),
                language=record.parse("Bahasa", read_language, None),
                delegation_heads=record.items("Pimpinan rombongan"),
                leader=record.text("Ketua"),
                coaches=record.items("Pembimbing"),
                topic=record.prose("Topik"),
                headcount=record.text("Jumlah peserta"),
                description=record.prose("Keterangan"),
            )
        )
    return tuple(groups)


def read_loci(table: Table, names: Names, groups: Names) -> tuple[Locus, ...]:
    loci: list[Locus] = []
    for record in table.records():
        name, aliases = _named(record, "Lokus", names)
        latitude, longitude = _place(record)
        loci.append(
            Locus(
                name=name,
                aliases=aliases,
                groups=groups.several(record, "Kelompok"),
                kind=record.text("Jenis"),
                address=record.prose("Alamat"),
                room=record.text("Ruang"),
                latitude=latitude,
                longitude=longitude,
                description=record.prose("Keterangan"),
            )
        )
    return tuple(loci)


def _place(record: Record) -> tuple[float | None, float | None]:
    """Read `Lintang` and `Bujur`; a pair may stand in `Lintang`."""
    first = record.parse("Lintang", read_degrees, ())
    second = record.parse("Bujur", read_degrees, ())
    if record.reported & {"Lintang", "Bujur"}:
        return None, None
    degrees = (*first, *second)
    if (len(degrees) == 4 and first == second) or (len(degrees) == 3 and first[-1:] == second):  # noqa: PLR2004
        degrees = degrees[:2]
    if len(degrees) > 2:  # noqa: PLR2004 - a latitude and a longitude
        record.error("Bujur", "coordinates-too-many")
        return None, None
    latitude = degrees[0] if first else None
    longitude = degrees[-1] if second or len(degrees) > 1 else None
    return _checked(record, latitude, longitude)


def _checked(
    record: Record, latitude: float | None, longitude: float | None
) -> tuple[float | None, float | None]:
    accepted = (
        _accepted(record, "Lintang", check_place, latitude, longitude),
        _accepted(record, "Bujur", check_longitude, longitude),
    )
    if not all(accepted):
        return None, None
    if (latitude is None) != (longitude is None):
        missing = "Bujur" if longitude is None else "Lintang"
        record.error(missing, "coordinate-alone", column=missing)
        return None, None
    return latitude, longitude


def _accepted(
    record: Record, column: str, check: Callable[..., None], value: float | None, *beside: float | None
) -> bool:
    """Report a number that `check` refuses; an empty cell passes."""
    if value is None:
        return True
    try:
        check(value, *beside)
    except CellRejected as rejected:
        record.error(column, rejected.kind, **rejected.facts)
        return False
    return True


def read_contacts(table: Table, known: Known) -> tuple[Contact, ...]:
    return tuple(
        Contact(
            name=record.needed("Nama"),
            position=record.text("Jabatan"),
            agency=record.text("Instansi"),
            role=record.text("Peran"),
            loci=known.loci.several(record, "Lokus"),
            groups=known.groups.several(record, "Kelompok"),
            phones=record.parse("Telepon", read_phones, ()),
            telegram=record.parse("Telegram", read_handle, ""),
            email=record.parse("Surel", read_email, ""),
        )
        for record in table.records()
    )


def read_participants(table: Table, groups: Names) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            name=record.needed("Nama"),
            agency=record.text("Instansi"),
            position=record.text("Jabatan"),
            group=_needed_group(record, groups),
        )
        for record in table.records()
    )


def _needed_group(record: Record, groups: Names) -> str:
    record.require("Kelompok", given=bool(record.text("Kelompok")))
    return groups.one(record, "Kelompok")


def read_info(table: Table, known: Known) -> tuple[InfoRow, ...]:
    return tuple(
        InfoRow(
            topic=record.needed("Topik"),
            question=record.prose("Pertanyaan"),
            answer=record.needed("Jawaban"),
            loci=known.loci.several(record, "Lokus"),
            groups=known.groups.several(record, "Kelompok"),
            keywords=record.items("Kata kunci"),
            language=record.parse("Bahasa", read_language, None),
        )
        for record in table.records()
    )


def read_forms(table: Table, known: Known) -> tuple[FormQuestion, ...]:
    return tuple(_form_question(record, known) for record in table.records())


def _form_question(record: Record, known: Known) -> FormQuestion:
    kind = record.parse("Jenis", read_kind, None)
    record.require("Jenis", given=kind is not None)
    choices = record.items("Pilihan")
    if kind in CHOICE_KINDS and not choices and "Pilihan" not in record.reported:
        record.error("Pilihan", "choices-missing")
    return FormQuestion(
        form=record.text("Kode"),
        text=record.needed("Pertanyaan"),
        kind=kind or QuestionKind.TEXT,
        choices=choices,
        item=known.codes.one(record, "Agenda"),
        groups=known.groups.several(record, "Kelompok"),
        anonymous=record.parse("Anonim", read_yes, default=True),
    )


def headcount(text: str) -> int | None:
    """Read a number of participants; None where it is given in words."""
    number, _, unit = fold(text).partition(" ")
    return (
        int(number)
        if number.isdecimal() and unit in {"", "orang", "peserta", "people", "participants"}
        else None
    )


def row_counts(participants: tuple[Participant, ...]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for participant in participants:
        counts[participant.group] = counts.get(participant.group, 0) + 1
    return counts
