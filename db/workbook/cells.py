"""A visit's rows as the cells of their sheets, by column: what is written, and what is compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from db.visit import AgendaItem, Contact, FormQuestion, Group, InfoRow, Locus, Participant, Visit
from db.workbook.schema import AGENDA, CONTACTS, FORMS, GROUPS, INFO, LOCI, PARTICIPANTS
from db.workbook.values import OFFICIAL_ZONES

Cell = str | int | float | date | time
"""An empty cell is an empty string."""
Cells = Mapping[str, Cell]
SheetRow = Group | Locus | AgendaItem | Contact | Participant | InfoRow | FormQuestion


def setting_cells(visit: Visit) -> Cells:
    return {
        "Kode": visit.code,
        "Nama": visit.name,
        "Program": visit.program,
        "Angkatan": visit.cohort,
        "Tema": visit.theme,
        "Penyelenggara": visit.organizer,
        "Pimpinan rombongan": _joined(visit.delegation_heads),
        "Zona waktu": zone_cell(visit.zone),
        "Pengingat": _minutes(visit.lead_minutes),
        "Bahasa": visit.language,
    }


def group_cells(group: Group) -> Cells:
    return {
        "Kelompok": group.name,
        "Kota": group.city,
        "Zona waktu": zone_cell(group.zone),
        "Bahasa": group.language or "",
        "Pimpinan rombongan": _joined(group.delegation_heads),
        "Ketua": group.leader,
        "Pembimbing": _joined(group.coaches),
        "Topik": group.topic,
        "Jumlah peserta": _number_or_words(group.headcount),
        "Nama lain": _joined(group.aliases),
        "Keterangan": group.description,
    }


def locus_cells(locus: Locus) -> Cells:
    return {
        "Lokus": locus.name,
        "Kelompok": _joined(locus.groups),
        "Jenis": locus.kind,
        "Alamat": locus.address,
        "Ruang": locus.room,
        "Lintang": "" if locus.latitude is None else locus.latitude,
        "Bujur": "" if locus.longitude is None else locus.longitude,
        "Nama lain": _joined(locus.aliases),
        "Keterangan": locus.description,
    }


def agenda_cells(item: AgendaItem) -> Cells:
    return {
        "Kode": item.code,
        "Tanggal": item.day,
        "Mulai": _clock(item.starts, item.zone),
        "Selesai": _clock(item.ends, item.zone),
        "Kegiatan": item.title,
        "Lokus": item.locus,
        "Ruang": item.room,
        "Kelompok": _joined(item.groups),
        "Pengisi": _joined(item.speakers),
        "Catatan": item.note,
        "Pengingat": _minutes(item.lead_minutes),
    }


def contact_cells(contact: Contact) -> Cells:
    return {
        "Nama": contact.name,
        "Jabatan": contact.position,
        "Instansi": contact.agency,
        "Peran": contact.role,
        "Lokus": _joined(contact.loci),
        "Kelompok": _joined(contact.groups),
        "Telepon": _joined(tuple(phone.replace(";ext=", " ext. ") for phone in contact.phones)),
        "Telegram": contact.telegram,
        "Surel": contact.email,
    }


def participant_cells(participant: Participant) -> Cells:
    return {
        "Nama": participant.name,
        "Instansi": participant.agency,
        "Jabatan": participant.position,
        "Kelompok": participant.group,
    }


def info_cells(row: InfoRow) -> Cells:
    return {
        "Topik": row.topic,
        "Pertanyaan": row.question,
        "Jawaban": row.answer,
        "Lokus": _joined(row.loci),
        "Kelompok": _joined(row.groups),
        "Kata kunci": _joined(row.keywords),
        "Bahasa": row.language or "",
    }


def form_cells(question: FormQuestion) -> Cells:
    return {
        "Kode": question.form,
        "Pertanyaan": question.text,
        "Jenis": question.kind.value,
        "Pilihan": _joined(question.choices),
        "Agenda": question.item,
        "Kelompok": _joined(question.groups),
        "Anonim": "ya" if question.anonymous else "tidak",
    }


CELLS_OF: Final[Mapping[str, Callable[[Any], Cells]]] = {
    GROUPS: group_cells,
    LOCI: locus_cells,
    AGENDA: agenda_cells,
    CONTACTS: contact_cells,
    PARTICIPANTS: participant_cells,
    INFO: info_cells,
    FORMS: form_cells,
}


def rows_of(visit: Visit, sheet: str) -> tuple[SheetRow, ...]:
    """Give the rows that stand in a sheet, `Kunjungan` excepted."""
    rows: Mapping[str, tuple[SheetRow, ...]] = {
        GROUPS: visit.groups,
        LOCI: visit.loci,
        AGENDA: visit.agenda,
        CONTACTS: visit.contacts,
        PARTICIPANTS: visit.participants,
        INFO: visit.info,
        FORMS: visit.form_questions,
    }
    return rows[sheet]


def cell_text(cell: Cell) -> str:
    """Write a cell as it may stand in a CSV file, and in a list of changes."""
    match cell:
        case date():
            return cell.isoformat()
        case time():
            return f"{cell:%H.%M}"
        case float():
            return f"{Decimal(repr(cell)):f}"
    return str(cell)


def zone_cell(zone: ZoneInfo | None) -> str:
    if zone is None:
        return ""
    return next((name for name, official in OFFICIAL_ZONES.items() if official.key == zone.key), zone.key)


def _clock(clock: time | None, zone: ZoneInfo | None) -> Cell:
    if clock is None:
        return ""
    return f"{clock:%H.%M} {zone_cell(zone)}" if zone else clock.replace(second=0, microsecond=0)


def _minutes(minutes: tuple[int, ...] | None) -> str:
    if minutes is None:
        return ""
    return ";".join(map(str, minutes)) or "-"


def _number_or_words(text: str) -> Cell:
    return int(text) if text.isascii() and text.isdecimal() and str(int(text[:15])) == text else text


def _joined(items: tuple[str, ...]) -> str:
    return "; ".join(items)
