"""Headers, sheets, names and references, and what is said about those that are wrong."""

from __future__ import annotations

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from db.workbook.read import read_workbook
from tests.unit.workbook.books import GOOD, agenda, lines, read, visit, with_sheets


def test_a_good_workbook_has_no_problem(tmp_path):
    found = visit(tmp_path)
    assert (found.code, found.name, found.zone.key, found.lead_minutes, found.language) == (
        "coba-2026",
        "Visitasi Coba",
        "Asia/Jakarta",
        (30, 10),
        "id",
    )
    assert [group.name for group in found.groups] == ["Kelompok I", "Kelompok II"]
    assert found.agenda[0].groups == ("Kelompok I",)


def test_the_header_may_stand_in_the_first_ten_rows(tmp_path):
    rows = [["Agenda kunjungan"], [], ["per 1 November"], *[[]] * 6, *GOOD["Agenda"]]
    assert visit(tmp_path, with_sheets(Agenda=rows)).agenda[0].title == "Penerimaan"


def test_a_header_in_row_eleven_is_too_late(tmp_path):
    rows = [["Jadwal"], *[[]] * 9, *GOOD["Agenda"]]
    (line,) = lines(read(tmp_path, with_sheets(Agenda=rows)))
    assert line == (
        "Agenda: judul kolom tidak ditemukan dalam sepuluh baris pertama; "
        "tulis judul kolom; yang wajib: Tanggal; Mulai; Kegiatan"
    )


def test_names_of_sheets_and_columns_are_read_leniently(tmp_path):
    sheets = {f" {name.upper()} ": rows for name, rows in GOOD.items()}
    sheets[" AGENDA "] = [[f" *{head.lower()}*\n" for head in GOOD["Agenda"][0]], *GOOD["Agenda"][1:]]
    assert visit(tmp_path, sheets).agenda[0].title == "Penerimaan"


def test_a_column_of_numbers_is_passed_over_even_where_rows_are_empty(tmp_path):
    rows = [["No", *GOOD["Agenda"][0]], [1, *GOOD["Agenda"][1]], [2], [3], [4]]
    assert len(visit(tmp_path, with_sheets(Agenda=rows)).agenda) == 1


def test_unknown_columns_and_sheets_are_named(tmp_path):
    def hide(book):
        book["Rahasia"].sheet_state = "hidden"
        book["Agenda"].column_dimensions["B"].hidden = True

    sheets = with_sheets(
        Agenda=[["Kegiatn", "Harga", *GOOD["Agenda"][0]], ["x", 5, *GOOD["Agenda"][1]]],
        Rahasia=[["x"]],
        Pesertaa=[["Nama"]],
        Petunjuk=[["Isi lembar ini"]],
    )
    reading = read(tmp_path, sheets, hide)
    assert reading.visit is not None
    assert sorted(lines(reading)) == [
        '? Agenda!A1: kolom "Kegiatn" tidak dikenal dan tidak dibaca; hapus bila tidak perlu',
        '? Agenda!B1: kolom "Harga" tidak dikenal dan tidak dibaca; hapus bila tidak perlu',
        '? Pesertaa: lembar "Pesertaa" tidak dikenal dan tidak dibaca; bila maksudnya "Peserta", ganti namanya',
        '? Rahasia: lembar "Rahasia" tidak dikenal dan tidak dibaca; hapus bila tidak perlu',
    ]


def test_known_sheets_and_columns_are_read_although_hidden(tmp_path):
    def hide(book):
        book["Lokus"].sheet_state = "veryHidden"
        book["Agenda"].column_dimensions["F"].hidden = True
        book["Agenda"].row_dimensions[2].hidden = True

    reading = read(tmp_path, GOOD, hide)
    assert reading.visit is not None
    assert reading.visit.agenda[0].locus == "Balai Kota"


def test_a_column_without_a_head_is_named(tmp_path):
    rows = [GOOD["Agenda"][0], [*GOOD["Agenda"][1], "catatan"]]
    assert lines(read(tmp_path, with_sheets(Agenda=rows))) == [
        "? Agenda!H1: kolom H berisi sesuatu tetapi tidak berjudul, jadi tidak dibaca; beri judul kolom, atau hapus isinya"
    ]


def test_a_column_that_stands_twice_is_an_error(tmp_path):
    rows = [[*GOOD["Agenda"][0], "LOKUS"], [*GOOD["Agenda"][1], "MPP"]]
    assert lines(read(tmp_path, with_sheets(Agenda=rows))) == [
        'Agenda!H1: kolom "Lokus" ada dua kali; sisakan satu saja'
    ]


@pytest.mark.parametrize("name", ["Kunjungan", "Kelompok", "Lokus", "Agenda"])
def test_a_missing_sheet_is_named_and_nothing_that_follows(tmp_path, name):
    assert lines(read(tmp_path, with_sheets(**{name: None}))) == [
        f'{name}: lembar "{name}" tidak ada; tambahkan lembar "{name}"'
    ]


def test_a_missing_column_is_named_once_and_nothing_that_follows(tmp_path):
    rows = [["Nama kelompok"], ["Kelompok I"], ["Kelompok II"]]
    assert [line for line in lines(read(tmp_path, with_sheets(Kelompok=rows))) if line[0] != "?"] == [
        "Kelompok: judul kolom tidak ditemukan dalam sepuluh baris pertama; tulis judul kolom; yang wajib: Kelompok"
    ]


def test_every_missing_column_is_named_beside_other_mistakes(tmp_path):
    rows = [["Kode", "Tanggal", "Lokus"], ["A", "32/11/2026", "Balai Kot"], ["A", "21/11/2026", "MPP"]]
    assert [line.partition(";")[0] for line in lines(read(tmp_path, with_sheets(Agenda=rows)))] == [
        'Agenda: kolom "Mulai" tidak ada',
        'Agenda: kolom "Kegiatan" tidak ada',
        'Agenda!B2: tanggal "32/11/2026" tidak ada atau tidak dikenal',
        'Agenda!C2: lokus "Balai Kot" tidak dikenal',
        'Agenda!A3: kode "A" sudah dipakai di A2',
    ]


def test_a_missing_column_says_which_one_may_be_meant(tmp_path):
    rows = [["Kode", "Tangal", "Mulai (WIB)", "Uraian Kegiatan"], ["A", "21/11/2026", "09.00", "Acara"]]
    found = [line for line in lines(read(tmp_path, with_sheets(Agenda=rows))) if line[0] != "?"]
    assert found == [
        'Agenda: kolom "Tanggal" tidak ada; tambahkan kolom "Tanggal", atau ganti judul "Tangal" di B1',
        'Agenda: kolom "Mulai" tidak ada; tambahkan kolom "Mulai", atau ganti judul "Mulai (WIB)" di C1',
        'Agenda: kolom "Kegiatan" tidak ada; tambahkan kolom "Kegiatan", atau ganti judul "Uraian Kegiatan" di D1',
    ]


def test_required_cells_are_named(tmp_path):
    sheets = agenda(["Kode", "Tanggal", "Mulai", "Kegiatan"], ["A", None, "", "  "])
    assert lines(read(tmp_path, sheets)) == [
        'Agenda!B2: "Tanggal" wajib diisi; isi sel ini',
        'Agenda!C2: "Mulai" wajib diisi; isi sel ini',
        'Agenda!D2: "Kegiatan" wajib diisi; isi sel ini',
    ]


def test_settings_are_checked(tmp_path):
    rows = [["Isian", "Nilai"], ["kode", ""], ["Tema", "A"], ["TEMA *", "B"], ["Teme", "C"], ["", "D"]]
    assert lines(read(tmp_path, with_sheets(Kunjungan=rows))) == [
        'Kunjungan: isian "Nama" tidak ada; tambahkan baris "Nama" dengan nilainya',
        'Kunjungan!B2: "Kode" wajib diisi; isi sel ini',
        'Kunjungan!A4: isian "Tema" sudah ada di A3; sisakan satu saja',
        '? Kunjungan!A5: isian "Teme" tidak dikenal dan tidak dibaca; bila maksudnya "Tema", ganti namanya',
        'Kunjungan!A6: "Isian" wajib diisi; isi sel ini',
    ]


def test_a_merged_cell_counts_for_all_its_rows(tmp_path):
    def merge(book):
        book["Agenda"].merge_cells("B2:B5")
        book["Agenda"].merge_cells("G3:G5")

    sheets = with_sheets(
        Agenda=[
            GOOD["Agenda"][0],
            ["A01", "21/11/2026", "09.00", "", "Satu", "", ""],
            ["A02", "", "10.00", "", "Dua", "", "Medan"],
            ["A03", "", "11.00", "", "Tiga", "", ""],
            [],
        ]
    )
    reading = read(tmp_path, sheets, merge)
    assert lines(reading) == []
    assert reading.visit is not None
    assert [(item.day.day, item.groups) for item in reading.visit.agenda] == [
        (21, ()),
        (21, ("Kelompok II",)),
        (21, ("Kelompok II",)),
    ]


def test_a_record_that_is_merged_over_two_rows_is_one(tmp_path):
    def merge(book):
        for letter in "ABCDEFG":
            book["Agenda"].merge_cells(f"{letter}2:{letter}3")

    reading = read(tmp_path, GOOD, merge)
    assert reading.visit is not None
    assert len(reading.visit.agenda) == 1


def test_a_header_of_two_merged_rows_is_one(tmp_path):
    def merge(book):
        sheet = book["Agenda"]
        sheet.merge_cells("A1:G1")
        sheet.merge_cells("C2:D2")
        for letter in "ABEFG":
            sheet.merge_cells(f"{letter}2:{letter}3")

    head = GOOD["Agenda"][0]
    rows = [["Jadwal"], [*head[:2], "Waktu", "", *head[4:]], ["", "", *head[2:4]], GOOD["Agenda"][1]]
    reading = read(tmp_path, with_sheets(Agenda=rows), merge)
    assert lines(reading) == []
    assert reading.visit is not None
    assert len(reading.visit.agenda) == 1


def test_rich_text_is_read_as_text(tmp_path):
    def enrich(book):
        book["Agenda"]["E2"] = CellRichText("Penerimaan ", TextBlock(InlineFont(b=True), "resmi"))

    reading = read(tmp_path, GOOD, enrich)
    assert reading.visit is not None
    assert reading.visit.agenda[0].title == "Penerimaan resmi"


def test_formulas_and_their_errors_are_named(tmp_path):
    sheets = with_sheets(
        Agenda=[
            ["No", "Tanggal", "Mulai", "Kegiatan", "Lokus"],
            ["=ROW()-1", "21/11/2026", "=B1+1", "#REF!", "#N/A"],
        ]
    )
    assert lines(read(tmp_path, sheets)) == [
        "Agenda!C2: sel berisi rumus yang belum dihitung; buka dan simpan di program lembar kerja, atau ketik nilainya",
        "Agenda!D2: sel berisi kesalahan rumus (#REF!); perbaiki rumusnya, atau ketik nilainya",
        "Agenda!E2: sel berisi kesalahan rumus (#N/A); perbaiki rumusnya, atau ketik nilainya",
    ]


def test_a_cell_longer_than_the_limit_is_an_error(tmp_path):
    sheets = agenda(["Kode", "Kegiatan", "Catatan"], ["A01", "x" * 4096, "y" * 4097], ["A02", "z" * 5000, ""])
    assert [line for line in lines(read(tmp_path, sheets)) if line[0] != "?"] == [
        "Agenda!C2: isi sel terlalu panjang (4.097 huruf); paling panjang 4.096 huruf",
        "Agenda!B3: isi sel terlalu panjang (5.000 huruf); paling panjang 4.096 huruf",
    ]


def test_an_empty_optional_sheet_says_nothing(tmp_path):
    assert visit(tmp_path, with_sheets(Peserta=[], Info=[["Topik", "Jawaban"]])).info == ()


def test_a_mistake_in_a_merged_cell_is_reported_once_where_the_cell_begins(tmp_path):
    def merge(book):
        book["Agenda"].merge_cells("A2:A4")

    sheets = agenda(["Tanggal", "Mulai"], ["32/11/2026", "09.00"], ["", "10.00"], ["", "11.00"])
    (line,) = lines(read(tmp_path, sheets, merge))
    assert line.startswith('Agenda!A2: tanggal "32/11/2026" tidak ada')


def test_a_header_that_is_repeated_between_rows_is_no_record(tmp_path):
    rows = [
        *GOOD["Agenda"],
        [],
        [head.upper() for head in GOOD["Agenda"][0]],
        ["A02", *GOOD["Agenda"][1][1:2], "11.00", "", "Lagi", "", ""],
    ]
    assert [item.title for item in visit(tmp_path, with_sheets(Agenda=rows)).agenda] == ["Penerimaan", "Lagi"]


def test_a_file_name_that_no_system_has_is_unreadable(tmp_path):
    assert lines(read_workbook(tmp_path / ("x" * 5000)))[0].endswith("periksa izin membacanya")
