"""`lokus export`: everything of a played day as files, and how its report looks on paper."""

from __future__ import annotations

import asyncio
import io
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from db.engine import open_engine, session_factory
from db.migrations import upgrade
from db.notes import NoteKind
from tests.cli.test_terminal import on_terminal
from tests.documents import headings_of, pages_of, rows_of, text_of
from tests.played_day import PlayedDay
from tests.sample_day import play

FORMULA = '=HYPERLINK("http://contoh.go.id","buka")'
PROMISES = "Ratna Kusumadewi dan Pak Farid (0812 3456 7890) menyiapkan dasbor untuk Bu Yohana."


async def played(database: Path) -> PlayedDay:
    """The sample day, with what tries to get out of a cell and into a host's hands."""
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    try:
        await upgrade(engine)
        day = await play(session_factory(engine))
        await day.notes("Ratna Kusumadewi", FORMULA, "10:15", NoteKind.OBSTACLE)
        await day.notes("Agus Salim Harahap", PROMISES, "10:25", NoteKind.RECOMMENDATION)
        await day.passes_on(
            "Siti Marwah Lubis", "+Bolehkah saya, Siti, pulang awal?", "14:00", "@Silakan, Bu."
        )
        return day
    finally:
        await engine.dispose()


@pytest.fixture
def day(database) -> PlayedDay:
    return asyncio.run(played(database))


def test_a_played_day_is_written_into_a_folder(lokus, day, tmp_path) -> None:
    outcome = lokus("export", "out", "--visit", "contoh")
    assert (outcome.status, outcome.errors) == (0, "")
    folder = tmp_path / "out"
    files = {file.name.removeprefix("contoh").lstrip("-"): file for file in folder.iterdir()}
    assert outcome.output.splitlines() == [f"Ditulis: out/{name}" for name in written(outcome.output)]
    assert {
        "polling.xlsx",
        "evaluasi.xlsx",
        "catatan.xlsx",
        "pertanyaan.xlsx",
        "jangkauan.xlsx",
    } < files.keys()
    assert "Tidak ada yang berubah" in lokus("import", "out/contoh.xlsx", "--yes").output
    for file in files.values():
        if file.suffix == ".xlsx" and file.name != "contoh.xlsx":
            holds_no_formula(file)
    tells_the_day(files["laporan.docx"].read_bytes())
    names_nobody(files["laporan-tuan-rumah.docx"].read_bytes(), day)
    smart = files["smart-city-centre-laporan-tuan-rumah.docx"].read_bytes()
    names_nobody(smart, day)
    assert "Bengkel dan laboratorium" not in text_of(smart)
    assert headings_of(smart)[-2:] == ["Gagasan yang akan diadopsi", "Hasil evaluasi"]
    notes = load_workbook(files["catatan.xlsx"]).worksheets[0]
    texts = [str(cell.value) for row in notes.iter_rows(min_row=2) for cell in row]
    assert FORMULA in texts
    assert "Catatan ini hanya untuk saya sendiri." not in texts
    looks_well(files["laporan.docx"], tmp_path / "pages")


def test_a_visit_of_which_nothing_is_known_yet_has_a_report_too(lokus, semarang, database, tmp_path) -> None:
    assert lokus("import", semarang, "--yes").status == 0
    words = ("export", "out", "--visit", "semarang-2023", "--lang", "en")
    address = f"sqlite+aiosqlite:///{database}"
    shown = on_terminal(*words, folder=tmp_path, errors=True, LOKUS_DATABASE_URL=address, LANG="en")
    assert "Written: out/semarang-2023-report.docx" in shown
    assert "Preparing the report" in shown  # beside the bar
    assert "100%" in shown
    report = (tmp_path / "out" / "semarang-2023-report.docx").read_bytes()
    assert headings_of(report) == [
        "Summary",
        "The visit and its groups",
        "The agenda as it was held",
        "Loci and what was learned there",
    ]
    for name in ("polls", "evaluations", "notes", "questions", "reach"):
        assert [one.max_row for one in load_workbook(tmp_path / "out" / f"semarang-2023-{name}.xlsx")] == [1]


def written(output: str) -> list[str]:
    return re.findall(r"out/(\S+)", output)


def holds_no_formula(file: Path) -> None:
    for sheet in load_workbook(file):
        assert sheet.max_row > 1, sheet.title
        for row in sheet.iter_rows():
            assert not [cell.value for cell in row if cell.data_type == "f"]
            risky = [cell for cell in row if str(cell.value or "").startswith(tuple("=+-@"))]
            assert all(cell.quotePrefix for cell in risky), file.name


def tells_the_day(report: bytes) -> None:
    told = text_of(report)
    for said in (
        "Semula 13.15–14.45 WIB.",
        "Semula di Balai Kota Semarang, Ruang Lokakrida.",
        "Satu dasbor untuk semua pengaduan",
        "Tambah loket ramah lansia",
        "11 dari 19 orang sudah menjawab secara anonim.",
        "Mohon maaf, bus hanya untuk peserta.",
        "Mal Pelayanan Publik: 7 (50%)",
        FORMULA,
        PROMISES,
    ):
        assert said in told
    assert "hanya untuk saya sendiri" not in told
    cancelled = next(row for row in rows_of(report, "Keterangan") if row[1].startswith("Penutupan"))
    assert cancelled[3] == "Dibatalkan."
    cards = rows_of(report, "Proyek perubahan")
    assert cards[0] == ["Yang diadopsi", "Kebutuhan di instansi", "Proyek perubahan", "Lokus", "Oleh"]
    owners = [row[4] for row in cards if row[2] == "MPP Terapung Teluk Kasuari"]
    assert owners == ["Yohana Wambrauw, Semarang"]
    answers = {row[0]: row[1] for row in rows_of(report, "Kali")}
    assert answers["jam berapa ke MPP?"].startswith("Kunjungan ke Mal Pelayanan Publik")
    assert "13.30–15.00 WIB" in answers["jam berapa ke MPP?"]
    assert "terima kasih" not in told
    reach = {row[0]: row[1:] for row in rows_of(report, "Tidak terjangkau")}
    assert reach["Surakarta"][:3] == ["6", "5", "1"]


def names_nobody(report: bytes, day: PlayedDay) -> None:
    """Nobody of the visit is named, wholly or in part, and no number of the visit is told."""
    told = text_of(report)
    visit = day.visit
    people = [*(one.name for one in visit.participants), *(one.name for one in visit.contacts)]
    people += [
        name for group in visit.groups for name in (*group.delegation_heads, group.leader, *group.coaches)
    ]
    people += [*day.people, *(name for item in visit.agenda for name in item.speakers)]
    desks = {"Posko panitia", "Meja tamu Balai Kota Semarang"}
    for name in filter(None, {*people} - desks):
        assert name not in told, name
    for first in ("Ratna", "Farid", "Yohana", "Siti", "Nadia", "Arya"):
        assert first not in told, first
    digits = re.sub(r"\D", "", told)
    for phone in ("081234567890", *(number.lstrip("+") for one in visit.contacts for number in one.phones)):
        assert phone not in digits, phone
    assert "menyiapkan dasbor untuk [nama]." in told


def looks_well(report: Path, folder: Path) -> None:
    """Set by LibreOffice, every page has something on it. (What it looks like: docs/laporan.md.)"""
    pages = pages_of(report, folder)
    assert 10 <= len(pages) <= 18
    for page in pages:
        picture = Image.open(io.BytesIO(page.read_bytes())).convert("L")
        width, height = picture.size
        body = picture.crop((0, height // 12, width, height * 11 // 12))
        ink = sum(body.histogram()[:128])
        assert ink > 300, f"{page.name} is empty"
