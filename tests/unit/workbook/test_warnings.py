"""What looks wrong across rows without being an error."""

from __future__ import annotations

from tests.unit.workbook.books import agenda, lines, read, with_sheets


def test_items_of_one_group_that_overlap_are_a_warning(tmp_path):
    sheets = agenda(
        ["Mulai", "Selesai", "Kegiatan", "Kelompok"],
        ["09.00", "11.00", "Panjang", "Kelompok I"],
        ["09.30", "10.00", "Lain", "Kelompok II"],
        ["10.30", "", "Semua", ""],
        ["10.45", "", "Nanti", "Kelompok I"],
        ["12.00", "13.00", "Makan", "Kelompok I"],
        ["13.00", "14.00", "Sesudah", "Kelompok I"],
        ["13.00", "", "Bersamaan", ""],
    )
    reading = read(tmp_path, sheets)
    assert reading.visit is not None
    assert lines(reading) == [
        '? Agenda!A4: "Semua" bersamaan dengan "Panjang" (A2) untuk kelompok Kelompok I; periksa jam keduanya',
        '? Agenda!A5: "Nanti" bersamaan dengan "Panjang" (A2) untuk kelompok Kelompok I; periksa jam keduanya',
        '? Agenda!A8: "Bersamaan" bersamaan dengan "Sesudah" (A7) untuk kelompok Kelompok I; periksa jam keduanya',
    ]


def test_a_locus_that_the_agenda_contradicts_is_a_warning(tmp_path):
    sheets = with_sheets(
        Lokus=[["Lokus", "Kelompok"], ["Balai Kota", "Medan"], ["MPP", ""]],
        Agenda=agenda(
            ["Mulai", "Lokus", "Kelompok"], ["09.00", "Balai Kota", "Semarang"], ["10.00", "MPP", ""]
        )["Agenda"],
    )
    assert lines(read(tmp_path, sheets)) == [
        (
            '? Lokus!B2: menurut agenda (B2), lokus "Balai Kota" juga didatangi Kelompok I; '
            "tambahkan kelompoknya di sini, atau perbaiki agenda"
        )
    ]


def test_a_headcount_that_differs_from_the_list_is_a_warning(tmp_path):
    sheets = with_sheets(
        Kelompok=[
            ["Kelompok", "Jumlah peserta"],
            ["Kelompok I", 2],
            ["Kelompok II", "15 orang"],
            ["Kelompok III", "belasan"],
        ],
        Peserta=[
            ["Nama", "Kelompok"],
            ["Ani", "Kelompok I"],
            ["Budi", "Kelompok I"],
            ["Citra", "Kelompok II"],
        ],
    )
    assert lines(read(tmp_path, sheets)) == [
        "? Kelompok!B3: jumlah peserta Kelompok II tertulis 15, tetapi lembar Peserta berisi 1; samakan keduanya"
    ]


def test_without_a_list_no_headcount_differs(tmp_path):
    sheets = with_sheets(Kelompok=[["Kelompok", "Jumlah peserta"], ["Kelompok I", 15]])
    assert lines(read(tmp_path, sheets)) == []


def test_an_item_of_an_unknown_group_is_compared_with_none(tmp_path):
    sheets = agenda(
        ["Mulai", "Selesai", "Kelompok"], ["09.00", "10.00", "Kelompok I"], ["09.00", "10.00", "Kelompk II"]
    )
    assert [line.partition(";")[0] for line in lines(read(tmp_path, sheets))] == [
        'Agenda!C3: kelompok "Kelompk II" tidak dikenal'
    ]
