"""Which sheets and columns a workbook has (contract, section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

VISIT: Final = "Kunjungan"
GROUPS: Final = "Kelompok"
LOCI: Final = "Lokus"
AGENDA: Final = "Agenda"
CONTACTS: Final = "Kontak"
PARTICIPANTS: Final = "Peserta"
INFO: Final = "Info"
FORMS: Final = "Evaluasi"
INSTRUCTIONS: Final = "Petunjuk"
"""The template's instruction sheet: known, and never read."""

NUMBERING: Final = ("no", "no.")
"""Heads of the column that only numbers the rows; it is passed over."""


@dataclass(frozen=True, slots=True)
class SheetSchema:
    """A sheet's columns by name; `needed` are required, `prose` keep their line breaks."""

    name: str
    columns: tuple[str, ...]
    needed: tuple[str, ...]
    prose: tuple[str, ...] = ()
    required: bool = False


SETTINGS: Final = (
    "Kode",
    "Nama",
    "Program",
    "Angkatan",
    "Tema",
    "Penyelenggara",
    "Pimpinan rombongan",
    "Zona waktu",
    "Pengingat",
    "Bahasa",
)
NEEDED_SETTINGS: Final = ("Kode", "Nama")

SHEETS: Final = (
    SheetSchema(VISIT, ("Isian", "Nilai"), ("Isian", "Nilai"), required=True),
    SheetSchema(
        GROUPS,
        (
            "Kelompok",
            "Kota",
            "Zona waktu",
            "Bahasa",
            "Pimpinan rombongan",
            "Ketua",
            "Pembimbing",
            "Topik",
            "Jumlah peserta",
            "Nama lain",
            "Keterangan",
        ),
        ("Kelompok",),
        prose=("Topik", "Keterangan"),
        required=True,
    ),
    SheetSchema(
        LOCI,
        (
            "Lokus",
            "Kelompok",
            "Jenis",
            "Alamat",
            "Ruang",
            "Lintang",
            "Bujur",
            "Nama lain",
            "Keterangan",
        ),
        ("Lokus",),
        prose=("Alamat", "Keterangan"),
        required=True,
    ),
    SheetSchema(
        AGENDA,
        (
            "Kode",
            "Tanggal",
            "Mulai",
            "Selesai",
            "Kegiatan",
            "Lokus",
            "Ruang",
            "Kelompok",
            "Pengisi",
            "Catatan",
            "Pengingat",
        ),
        ("Tanggal", "Mulai", "Kegiatan"),
        prose=("Catatan",),
        required=True,
    ),
    SheetSchema(
        CONTACTS,
        ("Nama", "Jabatan", "Instansi", "Peran", "Lokus", "Kelompok", "Telepon", "Telegram", "Surel"),
        ("Nama",),
    ),
    SheetSchema(PARTICIPANTS, ("Nama", "Instansi", "Jabatan", "Kelompok"), ("Nama", "Kelompok")),
    SheetSchema(
        INFO,
        ("Topik", "Pertanyaan", "Jawaban", "Lokus", "Kelompok", "Kata kunci", "Bahasa"),
        ("Topik", "Jawaban"),
        prose=("Pertanyaan", "Jawaban"),
    ),
    SheetSchema(
        FORMS,
        ("Kode", "Pertanyaan", "Jenis", "Pilihan", "Agenda", "Kelompok", "Anonim"),
        ("Pertanyaan", "Jenis"),
        prose=("Pertanyaan",),
    ),
)

SCHEMAS: Final = {schema.name: schema for schema in SHEETS}
