"""Names of groups and loci and agenda codes: each means one thing, and unknown ones come with the nearest."""

from __future__ import annotations

import pytest

from tests.unit.workbook.books import agenda, lines, read, visit, with_sheets


@pytest.mark.parametrize("written", ["kelompok i", "KELOMPOK I", "Semarang", " semarang ", "Kelompok\u00a0I"])
def test_groups_match_by_name_or_other_name(tmp_path, written):
    assert visit(tmp_path, agenda(["Kelompok"], [written])).agenda[0].groups == ("Kelompok I",)


@pytest.mark.parametrize(
    ("written", "groups"),
    [
        ("Kelompok I; Kelompok II", ("Kelompok I", "Kelompok II")),
        ("Kelompok I;Semarang;", ("Kelompok I",)),
        ("Kelompok I\nMedan", ("Kelompok I", "Kelompok II")),
        ("", ()),
        ("Semua", ()),
        ("semua kelompok", ()),
    ],
)
def test_lists_of_groups_are_read(tmp_path, written, groups):
    assert visit(tmp_path, agenda(["Kelompok"], [written])).agenda[0].groups == groups


def test_unknown_names_come_with_the_nearest(tmp_path):
    sheets = with_sheets(
        Agenda=[
            ["Kode", "Tanggal", "Mulai", "Kegiatan", "Lokus", "Kelompok"],
            ["A01", "21/11/2026", "09.00", "Acara", "Balaikota", "Kelompk I"],
            ["A02", "21/11/2026", "10.00", "Acara", "Bandara", "Kelompok I, Medan"],
        ],
        Kontak=[["Nama", "Lokus", "Kelompok"], ["Budi", "Balai Kota; MP", "Xyz"]],
        Peserta=[["Nama", "Kelompok"], ["Ani", "Kelompok 1"], ["Budi", ""]],
        Info=[["Topik", "Jawaban", "Lokus"], ["Parkir", "Di depan", "Balai kotta"]],
        Evaluasi=[["Pertanyaan", "Jenis", "Agenda"], ["Apa?", "teks", "A1"], ["Apa?", "teks", "a02"]],
    )
    assert lines(read(tmp_path, sheets), "en") == [
        'Agenda!E2: unknown locus "Balaikota"; maybe "Balai Kota"',
        'Agenda!F2: unknown group "Kelompk I"; maybe "Kelompok I"',
        'Agenda!E3: unknown locus "Bandara"; write it as in the sheet Lokus, or add it there',
        'Agenda!F3: unknown group "Kelompok I, Medan"; maybe "Kelompok I; Kelompok II"',
        'Kontak!B2: unknown locus "MP"; maybe "MPP"',
        'Kontak!C2: unknown group "Xyz"; write it as in the sheet Kelompok, or leave it empty for all; separate several by semicolons',
        'Peserta!B2: unknown group "Kelompok 1"; maybe "Kelompok I"',
        'Peserta!B3: "Kelompok" is required; fill in this cell',
        'Info!C2: unknown locus "Balai kotta"; maybe "Balai Kota"',
        'Evaluasi!C2: unknown agenda code "A1"; maybe "A01"',
    ]


def test_names_and_codes_mean_one_thing(tmp_path):
    sheets = with_sheets(
        Kelompok=[
            ["Kelompok", "Nama lain"],
            ["Kelompok I", "Semarang; kelompok i"],
            ["KELOMPOK I", ""],
            ["Kelompok II", "semarang"],
        ],
        Lokus=[["Lokus", "Nama lain"], ["Balai Kota", "MPP"], ["MPP", ""]],
        Agenda=[
            ["Kode", "Tanggal", "Mulai", "Kegiatan"],
            ["A01", "21/11/2026", "09.00", "Acara"],
            ["a01", "21/11/2026", "10.00", "Acara"],
        ],
    )
    assert lines(read(tmp_path, sheets)) == [
        'Kelompok!A3: nama kelompok "KELOMPOK I" sudah dipakai di A2; beri nama yang berbeda',
        'Kelompok!B4: nama kelompok "semarang" sudah dipakai di B2; beri nama yang berbeda',
        'Lokus!A3: nama lokus "MPP" sudah dipakai di B2; beri nama yang berbeda',
        'Agenda!A3: kode "a01" sudah dipakai di A2; beri kode yang berbeda',
    ]


def test_a_name_with_the_sign_that_separates_names_is_an_error(tmp_path):
    sheets = with_sheets(Kelompok=[["Kelompok"], ["Kelompok I"], ["Medan; Solo"]])
    (line,) = lines(read(tmp_path, sheets))
    assert line.startswith('Kelompok!A3: nama "Medan; Solo" berisi titik koma')


def test_names_that_could_not_be_read_are_not_called_unknown(tmp_path):
    sheets = with_sheets(
        Kelompok=[["Kelompok"], ["Kelompok I"], ["#REF!"]],
        Agenda=agenda(
            ["Mulai", "Kelompok"], ["09.00", "Medan"], ["10.00", "Kelompok II"], ["11.00", "Kelompk I"]
        )["Agenda"],
    )
    assert [line.partition(";")[0] for line in lines(read(tmp_path, sheets))] == [
        "Kelompok!A3: sel berisi kesalahan rumus (#REF!)",
        'Agenda!B4: kelompok "Kelompk I" tidak dikenal',
    ]


def test_an_other_name_that_says_the_same_twice_is_no_mistake(tmp_path):
    sheets = with_sheets(
        Lokus=[["Lokus", "Nama lain"], ["Balai Kota", "BALAI KOTA; Balkot; balkot"], ["MPP", ""]]
    )
    assert visit(tmp_path, sheets).loci[0].aliases == ("Balkot",)


def test_a_dash_in_a_column_of_loci_is_no_locus(tmp_path):
    sheets = with_sheets(Kontak=[["Nama", "Lokus"], ["Budi", "-"]])
    assert visit(tmp_path, sheets).contacts[0].loci == ()
    assert visit(tmp_path, agenda(["Lokus"], ["-"])).agenda[0].locus == ""


def test_a_merged_cell_that_names_several_rows_is_said_to(tmp_path):
    def merge(book):
        book["Agenda"].merge_cells("A2:A3")

    (line,) = lines(read(tmp_path, agenda(["Kode", "Mulai"], ["A01", "09.00"], ["", "10.00"]), merge))
    assert line == (
        'Agenda!A2: sel gabungan "A01" menamai beberapa baris sekaligus; '
        "pisahkan selnya (Unmerge), dan tulis satu nama per baris"
    )
