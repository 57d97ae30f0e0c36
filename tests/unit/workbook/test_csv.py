"""Folders with one CSV file a sheet, as people and spreadsheets write them."""

from __future__ import annotations

import os

import pytest

from db.workbook.read import read_workbook
from tests.unit.workbook.books import GOOD, lines, save, save_csv, with_sheets

EVERYWHERE = with_sheets(Info=[["Topik", "Jawaban"], ["Kafé", "Di samping, lantai 2; buka – 24 jam"]])


def expected(tmp_path):
    return read_workbook(save(tmp_path / "buku.xlsx", EVERYWHERE)).visit


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_folder_says_the_same_as_a_workbook(tmp_path, delimiter, encoding):
    folder = save_csv(tmp_path / "kunjungan", EVERYWHERE, delimiter=delimiter, encoding=encoding)
    reading = read_workbook(folder)
    assert lines(reading) == []
    assert reading.visit == expected(tmp_path)


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
def test_lines_may_end_in_any_way(tmp_path, ending):
    folder = save_csv(tmp_path / "kunjungan", EVERYWHERE)
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\r\n", ending.encode()))
    assert read_workbook(folder).visit == expected(tmp_path)


def test_the_line_that_tells_excel_the_delimiter_is_understood(tmp_path):
    folder = save_csv(tmp_path / "kunjungan", EVERYWHERE, delimiter=";")
    path = folder / "Agenda.csv"
    path.write_bytes(b"sep=;\r\n" + path.read_bytes())
    assert read_workbook(folder).visit == expected(tmp_path)


def test_cells_are_named_as_in_a_spreadsheet(tmp_path):
    rows = [["Jadwal"], [], *GOOD["Agenda"], ["A02", "21/11/2026", "25.00", "", "Satu,\ndua", "", ""]]
    folder = save_csv(tmp_path / "kunjungan", with_sheets(Agenda=rows))
    assert lines(read_workbook(folder)) == ['Agenda!C5: jam mulai "25.00" tidak dikenal; tulis seperti 09.00']


def test_names_of_files_are_read_leniently_and_others_are_left_alone(tmp_path):
    folder = save_csv(
        tmp_path / "kunjungan",
        {f" {name.upper()}" if name != "Agenda" else name: rows for name, rows in GOOD.items()},
    )
    (folder / "Agenda.csv").rename(folder / "agenda.CSV")
    (folder / "README.md").write_text("catatan")
    (folder / "._Agenda.csv").write_bytes(b"\0\1")
    (folder / ".~lock.Agenda.csv#").write_text("x")
    (folder / "foto").mkdir()
    (folder / "Biaya.csv").write_bytes(b"\0")
    reading = read_workbook(folder)
    assert lines(reading) == [
        '? Biaya: lembar "Biaya" tidak dikenal dan tidak dibaca; hapus bila tidak perlu'
    ]
    assert reading.visit is not None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"\x89PNG\r\n\x1a\n\0\0\0",
            "Agenda: huruf dalam berkas CSV tidak dapat dibaca; simpan ulang sebagai CSV UTF-8",
        ),
        (
            b"Tanggal,\x81\x8d",
            "Agenda: huruf dalam berkas CSV tidak dapat dibaca; simpan ulang sebagai CSV UTF-8",
        ),
        (b"," * 1_000_000, "Agenda: berkas CSV tidak dapat dibaca sebagai tabel"),
        (b'Tanggal,Mulai\nx,1\nWifi,"Ada\nA,"B"\n', "Agenda!3: berkas CSV tidak dapat dibaca sebagai tabel"),
        (b'Tanggal,Mulai\n"Balai" Kota,9\n', "Agenda!2: berkas CSV tidak dapat dibaca sebagai tabel"),
        (b'Tanggal,Mulai\n"' + b"x\n" * 100_000, "Agenda!2: berkas CSV tidak dapat dibaca sebagai tabel"),
    ],
)
def test_a_file_that_is_no_csv_is_named(tmp_path, data, said):
    folder = save_csv(tmp_path / "kunjungan", GOOD)
    (folder / "Agenda.csv").write_bytes(data)
    (line,) = lines(read_workbook(folder))
    assert line.startswith(said)


def test_an_empty_file_is_an_empty_sheet(tmp_path):
    folder = save_csv(tmp_path / "kunjungan", with_sheets(Peserta=[]))
    (folder / "Info.csv").write_bytes(b"\xef\xbb\xbf")
    reading = read_workbook(folder)
    assert lines(reading) == []


def test_formulas_and_errors_have_no_value_in_a_csv_file(tmp_path):
    rows = [
        ["Tanggal", "Mulai", "Kegiatan", "Catatan"],
        ["21/11/2026", "=A1", "#REF!", "'=biasa"],
        ["21/11/2026", "10.00", "####", ""],
    ]
    found = lines(read_workbook(save_csv(tmp_path / "kunjungan", with_sheets(Agenda=rows))))
    assert [line.partition(";")[0] for line in found] == [
        "Agenda!B2: sel berisi rumus yang belum dihitung",
        "Agenda!C2: sel berisi kesalahan rumus (#REF!)",
        "Agenda!C3: sel berisi kesalahan rumus (####)",
    ]


def test_a_folder_that_is_too_large_is_refused(tmp_path):
    folder = save_csv(tmp_path / "kunjungan", GOOD)
    with (folder / "Info.csv").open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    (line,) = lines(read_workbook(folder))
    assert line.startswith("isi berkas mencapai 51 MB")


def test_ten_thousand_items_with_a_mistake_each_are_all_told(tmp_path):
    rows = [GOOD["Agenda"][0]]
    rows += [
        [f"A{n:05}", "21/11/2026", "25.00", "", "Acara", f"Balai Kota {n}", "Kelompk I"]
        for n in range(10_000)
    ]
    folder = save_csv(tmp_path / "kunjungan", with_sheets(Agenda=rows))
    reading = read_workbook(folder)
    assert len(reading.problems) == 30_000


def test_what_never_ends_is_not_read(tmp_path):
    folder = save_csv(tmp_path / "kunjungan", with_sheets(Info=None))
    os.mkfifo(folder / "Info.csv")
    assert lines(read_workbook(folder))[0].startswith("Info.csv tidak dapat dibuka")
    assert lines(read_workbook(folder / "Info.csv"))[0].startswith("Info.csv tidak dapat dibuka")
