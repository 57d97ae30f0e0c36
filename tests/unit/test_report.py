"""The report as a document: what stands in it, in which form, and what a host is not told."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from tests.documents import contents_of, headings_of, pictures_of, rows_of, text_of, xml_of
from tests.report_sample import EMPTY, FULL, GONE, MOVED
from texts.catalogue import texts
from texts.messages.reports import summary
from texts.pages import visible
from texts.report import write_report
from texts.report_facts import Fate, GroupAgenda, GroupFacts
from texts.report_host import for_host
from texts.report_names import redact_all
from texts.report_sheets import FILES, has_rows, workbook
from texts.report_words import number

PARTS = {
    "id": [
        "Ringkasan",
        "Kunjungan dan kelompok",
        "Agenda sebagaimana dilaksanakan",
        "Lokus dan pembelajarannya",
        "Catatan menurut jenis",
        "Rekomendasi untuk tuan rumah",
        "Gagasan yang akan diadopsi",
        "Hasil polling",
        "Hasil evaluasi",
        "Pertanyaan peserta",
        "Jangkauan pesan",
        "Daftar peserta",
    ],
    "en": [
        "Summary",
        "The visit and its groups",
        "The agenda as it was held",
        "Loci and what was learned there",
        "Notes by kind",
        "Recommendations for the host",
        "Ideas to adopt",
        "Poll results",
        "Evaluation results",
        "Questions of the participants",
        "Reach of messages",
        "Participants",
    ],
}


@pytest.mark.parametrize("language", ["id", "en"])
def test_all_parts_stand_in_it_in_order_in_either_language(language: str) -> None:
    steps: list[tuple[int, int]] = []
    content = write_report(texts(language), FULL, lambda done, whole: steps.append((done, whole)))
    assert headings_of(content) == PARTS[language]
    assert [entry for entry in contents_of(content) if "." not in entry.split()[0]] == [
        f"{number} {part}" for number, part in enumerate(PARTS[language], start=1)
    ]
    told = text_of(content)
    for said in ("Pelayanan & data <terbuka>", "Antrean singkat", "Bus terlambat", "Jadwal dibagikan", "Boleh foto?", "13.30 WIB", "gaji wali kota?", "Kata Ani", "Budi Santoso"):  # fmt: skip
        assert said in told
    assert "Rahasia?" not in told
    assert [done for done, _ in steps] == list(range(1, steps[0][1] + 1))


def test_what_was_changed_of_the_agenda_is_told_beside_it() -> None:
    content = write_report(texts("id"), FULL)
    header, moved, gone = rows_of(content, "Keterangan")
    assert header == ["Waktu", "Acara", "Tempat", "Keterangan"]
    assert moved == ["13.30–14.30 WIB", "Paparan Pak Widoyono", "MPP", "Dr. Widoyono, M.Si.\nSemula 13.00–14.00 WIB.\nSemula di Balai Kota."]  # fmt: skip
    assert gone[3] == "Dibatalkan."
    assert "1 dilaksanakan (1 berubah), 1 dibatalkan" in text_of(content)
    struck = [run.text for run in docx.Document(io.BytesIO(content)).element.body.iter(qn("w:r")) if run.find(f".//{qn('w:strike')}") is not None]  # fmt: skip
    assert struck == ["15.00–15.15 WIB", "Foto bersama", "MPP"]


def test_parts_without_anything_are_left_out() -> None:
    content = write_report(texts("id"), EMPTY)
    assert headings_of(content) == []
    assert "Tabel" not in text_of(content)
    only_notes = replace(EMPTY, notes=FULL.notes[1:2])
    assert headings_of(write_report(texts("id"), only_notes)) == ["Ringkasan", "Catatan menurut jenis"]


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    header, row = rows_of(write_report(texts("en"), FULL), "City")
    assert header == ["Group", "City", "Leader", "Participants"]
    assert row == ["Semarang", "Kota Semarang", "Ani Lestari", "2"]


def test_charts_say_what_they_show() -> None:
    said = pictures_of(write_report(texts("id"), FULL))
    assert said == [
        "Lokus mana? MPP: 2 (100%); =Balai: 0 (0%)",
        "Seberapa berguna? 1: 0 (0%); 2: 0 (0%); 3: 1 (17%); 4: 2 (33%); 5: 3 (50%)",
    ]
    told = text_of(write_report(texts("id"), FULL))
    assert "6 jawaban. Rata-rata 4,33 dari 5, simpangan baku 0,82." in told
    assert "Kurang dari 5 orang menjawab, jadi hasilnya tidak ditampilkan." in told
    assert "Hasil pertanyaan anonim tampil mulai dari 5 jawaban." in told


def test_it_is_a_document_that_can_be_worked_with() -> None:
    """Real styles, header rows that repeat, numbers that count, and nothing that has to be brought up to date."""
    content = write_report(texts("en"), FULL)
    document = docx.Document(io.BytesIO(content))
    tables = document.tables
    repeating = [table for table in tables if table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None]
    assert len(tables) - len(repeating) == 2  # the cover's and the figures', which have no header
    xml = xml_of(content)
    assert [int(number) for number in re.findall(r"SEQ Table.*?<w:t>(\d+)</w:t>", xml)] == list(range(1, len(repeating) + 1))  # fmt: skip
    footer = xml_of(content, "word/footer1.xml")
    assert "PAGE" in footer
    assert "NUMPAGES" in footer
    assert re.search(r"TOC \\o", xml)
    assert "updateFields" not in xml_of(content, "word/settings.xml")
    assert "w:dirty" not in xml
    assert 'compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in xml_of(content, "word/settings.xml")  # fmt: skip
    anchors = set(re.findall(r'w:anchor="(\w+)"', xml))
    assert anchors <= set(re.findall(r'bookmarkStart w:id="\d+" w:name="(\w+)"', xml))
    assert len(set(re.findall(r'bookmarkStart w:id="(\d+)"', xml))) == xml.count("bookmarkStart ")
    assert document.core_properties.author == "LAN"
    assert document.core_properties.language == "en"


@pytest.mark.parametrize("locus", ["", "MPP"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_host_reads_no_name_and_no_number(language: str, locus: str) -> None:
    content = write_report(texts(language), for_host(texts(language), FULL, locus))
    whole = text_of(content) + xml_of(content) + xml_of(content, "docProps/core.xml")
    for name in ("Ani", "Lestari", "Budi", "Santoso", "Widoyono", "Makhdun", "Priyatno", "0812", "7890", "Boleh foto", "teruskan"):  # fmt: skip
        assert name not in whole, name
    assert "Antrean singkat" in whole
    assert "menambah loket untuk" in whole
    assert "Antrean daring" in whole
    assert "Warga menunggu lama" not in whole
    assert "13.30" in whole or "13:30" in whole
    assert ("Bus terlambat" in whole, "Jadwal dibagikan" in whole, "Lokus mana?" in whole) == (
        False,
        not locus,
        not locus,
    )


def test_no_cell_of_the_spreadsheets_is_a_formula() -> None:
    book = load_workbook(io.BytesIO(workbook(texts("id"), FULL, *FILES)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    risky = [cell for cell in cells if str(cell.value or "").startswith(tuple("=+-@"))]
    assert {str(cell.value)[:7] for cell in risky} == {"=Balai", "=HYPERL"}
    assert all(cell.quotePrefix for cell in risky)
    assert book.sheetnames == [
        "Hasil", "Per kelompok", "Jawaban", "Belum menjawab", "Rata-rata evaluasi", "Jawaban evaluasi", "Jawaban bebas",
        "Catatan", "Pertanyaan", "Kepada penyelenggara", "Jangkauan", "Anggota", "Belum bergabung", "Siaran", "Perubahan",
    ]  # fmt: skip
    assert list(book["Anggota"].values)[1][:5] == (
        "Ani Lestari",
        "Semarang",
        "peserta",
        "2026-11-21 18.05 WIB",
        "ya",
    )
    assert list(book["Rata-rata evaluasi"].values)[1] == ("Paparan", None, "Seberapa berguna?", 6, 4.33, 0.82)


def test_spreadsheets_without_rows_have_their_headers() -> None:
    assert not has_rows(texts("en"), EMPTY)
    for name in FILES:
        book = load_workbook(io.BytesIO(workbook(texts("en"), EMPTY, name)))
        assert [sheet.max_row for sheet in book] == [1]


def test_the_summary_tells_the_figures() -> None:
    assert visible(summary(texts("id"), FULL)).splitlines() == [
        "Laporan: Visitasi Semarang",
        "",
        "Jangkauan",
        "1 dari 2 peserta di daftar sudah bergabung.",
        "Pesan ke anggota: 9 sampai, 1 tidak sampai.",
        "Tidak terjangkau (1): Ani Lestari",
        "Siaran: 1, sampai 4 dari 5.",
        "Pemberitahuan perubahan: 1, sampai 2 dari 2.",
        "Ditandai sudah dibaca: 4 dari 6.",
        "",
        "Pertanyaan",
        "3 pertanyaan: 2 terjawab, 1 belum.",
        "Diteruskan ke penyelenggara: 1, dijawab 1.",
        "",
        "Polling",
        "• Lokus mana? — 2 dari 3 menjawab; terbanyak: MPP (100%)",
        "• Siap? — 2 dari 3 menjawab; terlalu sedikit untuk ditampilkan",
        "",
        "Evaluasi",
        "• Paparan: 6 dari 9 formulir terkirim; “Seberapa berguna?” rata-rata 4,33 dari 5",
        "",
        "Catatan",
        "6 catatan: Keunggulan 1, Kendala 1, Rekomendasi untuk lokus 2, Ide adopsi 1, Belum dipilah 1",
    ]


def test_who_joined_without_being_on_the_list_is_not_counted_as_of_it() -> None:
    facts = replace(EMPTY, groups=(GroupFacts(name="Semarang", listed=3, joined=4, known=2),))
    told = visible(summary(texts("id"), facts)).splitlines()
    assert "2 dari 3 peserta di daftar sudah bergabung. Di luar daftar: 2 orang." in told
    assert "2 dari 3, di luar daftar 2" in text_of(write_report(texts("id"), facts))


def test_an_item_of_several_groups_is_one_item_in_whatever_zone_they_are() -> None:
    east = replace(MOVED, now=replace(MOVED.now, start=MOVED.now.start + timedelta(hours=1), end=None))
    spared = replace(GONE, fate=Fate.AS_PLANNED)
    agendas = (GroupAgenda("Semarang", (MOVED, GONE)), GroupAgenda("Medan", (east, spared)))
    content = write_report(texts("id"), replace(FULL, agendas=agendas))
    assert "2 dilaksanakan (1 berubah), 0 dibatalkan" in text_of(content)


@pytest.mark.parametrize(
    ("mean", "told"), [(25 / 8, "3,13"), (107 / 40, "2,68"), (2.994, "2,99"), (5.0, "5,00")]
)
def test_means_are_rounded_half_up(mean: float, told: str) -> None:
    assert number(texts("id"), mean) == told


@pytest.mark.parametrize(
    ("answered", "shown", "closed", "told"),
    [
        (0, 0, True, "sudah ditutup; tidak ada yang menjawab dari 3 yang ditanya"),
        (0, 0, False, "belum ada yang menjawab dari 3 yang ditanya"),
        (2, 0, True, "2 dari 3 menjawab; terlalu sedikit untuk ditampilkan"),
        (2, 0, False, "2 dari 3 menjawab; hasilnya belum tampil"),
        (2, 2, False, "2 dari 3 menjawab; terbanyak: Ya (100%)"),
    ],
)
def test_a_poll_without_results_is_told_by_why_it_has_none(
    answered: int, shown: int, closed: bool, told: str
) -> None:
    counts = (shown, 0) if shown or not answered else None
    one = replace(
        FULL.polls[1], options=("Ya", "Tidak"), answered=answered, shown=shown, closed=closed, counts=counts
    )
    facts = replace(EMPTY, polls=(one,))
    assert f"• Siap? — {told}" in visible(summary(texts("id"), facts)).splitlines()
    content = write_report(texts("id"), facts)
    assert "tampil mulai dari" not in text_of(content) or answered
    assert len(pictures_of(content)) == (1 if shown else 0)


def test_starting_loads_no_documents() -> None:
    started = "import sys, bot.application, handlers.register, bot.cli; print(sorted({'docx', 'lxml', 'openpyxl', 'PIL'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", started], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


KEPT = {"strength", "obstacle", "recommendation", "adoption", "", "time", "other", "answered", "reminder", "broadcast", "participant"}  # fmt: skip
"""Words of the program, which nobody writes."""


def test_cells_that_are_full_and_strange_make_a_document_too() -> None:
    strange = "\x00\x0b\ufffe]]>&amp;<w:p>\u202e👩🏽‍🌾\r\n\u2028" * 50 + "kata " * 300

    def fill(text: str) -> str:
        return f"{text} {strange}" if text not in KEPT else text

    full = redact_all(FULL, fill)
    assert "<w:p>" in text_of(write_report(texts("id"), full))
    assert "<w:p>" in text_of(write_report(texts("id"), for_host(texts("id"), full)))
    assert workbook(texts("id"), full, *FILES)
    assert len(visible(summary(texts("id"), full))) < 4096
