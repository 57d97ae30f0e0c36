"""Times of day, as organizers write them and as spreadsheets store them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from tests.unit.workbook.books import agenda, lines, read, visit


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        ("09:00", time(9)),
        ("09.00", time(9)),
        ("9.00 WIB", time(9)),
        ("9.00WIB", time(9)),
        ("(09.00 wib)", time(9)),
        ("pukul 09.00", time(9)),
        ("Pkl. 09.05", time(9, 5)),
        ("jam 9", time(9)),
        ("09.00.00", time(9)),
        ("09:00:00", time(9)),
        ("09,30", time(9, 30)),
        ("9", time(9)),
        ("13.3", time(13, 30)),
        ("0.375", time(9)),
        ("0,375", time(9)),
        ("0.30", time(0, 30)),
        ("0930", time(9, 30)),
        ("2:30 PM", time(14, 30)),
        ("12 am", time(0)),
        ("\uff10\uff19.\uff10\uff10", time(9)),
        ("'09.00", time(9)),
        ("\u00a009.00\u200b ", time(9)),
        (9, time(9)),
        (9.0, time(9)),
        (13.3, time(13, 30)),
        (13.05, time(13, 5)),
        (9.5, time(9, 50)),
        (0.375, time(9)),
        (0, time(0)),
        (23.59, time(23, 59)),
        (930, time(9, 30)),
        (time(9, 30), time(9, 30)),
        (time(9, 29, 59), time(9, 29)),
        (datetime(2026, 11, 21, 9, 30), time(9, 30)),  # noqa: DTZ001 - a cell names no zone
        (timedelta(hours=9, minutes=30), time(9, 30)),
    ],
)
def test_a_start_is_understood(tmp_path, written, starts):
    assert visit(tmp_path, agenda(["Mulai"], [written])).agenda[0].starts == starts


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("25.00", "25.00"),
        ("24.00", "24.00"),
        (24, "24"),
        (25, "25"),
        ("09.60", "09.60"),
        (13.75, "13.75"),
        (13.375, "13.375"),
        (-0.5, "-0.5"),
        ("pagi", "pagi"),
        ("09.00 WXYZ", "09.00 WXYZ"),
        ("9-9-9", "9-9-9"),
        (True, "TRUE"),
        (2500, "2500"),
        ("13:00 PM", "13:00 PM"),
        (timedelta(hours=30), "30.00"),
    ],
)
def test_a_start_that_is_none_is_named(tmp_path, written, shown):
    found = lines(read(tmp_path, agenda(["Kode", "Mulai"], ["A", written])))
    assert found == [f'Agenda!B2: jam mulai "{shown}" tidak dikenal; tulis seperti 09.00']


def test_the_contracts_line_stands_word_for_word(tmp_path):
    rows = [["A", "21/11/2026", "09.00", "Acara"]] * 5 + [["B", "21/11/2026", "25.00", "Acara"]]
    sheets = agenda(
        ["Kode", "Tanggal", "Mulai", "Kegiatan"], *[[f"{r[0]}{n}", *r[1:]] for n, r in enumerate(rows)]
    )
    found = [line for line in lines(read(tmp_path, sheets)) if not line.startswith("?")]
    assert found == ['Agenda!C7: jam mulai "25.00" tidak dikenal; tulis seperti 09.00']


def test_a_date_in_a_column_of_times_is_said_to_be_one(tmp_path):
    assert lines(read(tmp_path, agenda(["Mulai"], [date(2026, 9, 3)]))) == [
        "Agenda!A2: jam mulai berisi tanggal (03/09/2026); tulis jam seperti 09.00"
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("09.00-10.30", None, time(10, 30)),
        ("09.00–10.30", None, time(10, 30)),
        ("09.00 — 10.30 WIB", None, time(10, 30)),
        ("09.00 s.d. 10.30", None, time(10, 30)),
        ("09.00 s/d 10.30", None, time(10, 30)),
        ("09.00 sd 10.30", None, time(10, 30)),
        ("09.00 sampai 10.30", None, time(10, 30)),
        ("09.00 sampai dengan 10.30", None, time(10, 30)),
        ("09.00 hingga pukul 10.30", None, time(10, 30)),
        ("9-10", None, time(10)),
        ("09.00 - selesai", None, None),
        ("09.00 s.d. selesai", None, None),
        ("09.00", "selesai", None),
        ("09.00", "Selesai", None),
        ("09.00", "s.d. selesai", None),
        ("09.00", "-", None),
        ("09.00", "", None),
        ("09.00", None, None),
        ("09.00", "s.d. 10.30", time(10, 30)),
        ("09.00-10.30", "10.30", time(10, 30)),
        ("09.00", 10.3, time(10, 30)),
        ("09.00", time(10, 30), time(10, 30)),
        ("09.00", "09.00", time(9)),
        ("22.00", "24.00", time(23, 59)),
        ("22.00", 24, time(23, 59)),
        ("22.00", timedelta(hours=24), time(23, 59)),
    ],
)
def test_an_end_is_understood(tmp_path, starts, ends, expected):
    item = visit(tmp_path, agenda(["Mulai", "Selesai"], [starts, ends])).agenda[0]
    assert (item.starts, item.ends) == (time(22) if starts == "22.00" else time(9), expected)


def test_an_end_before_its_start_is_an_error(tmp_path):
    found = lines(read(tmp_path, agenda(["Mulai", "Selesai"], ["10.00", "09.00"], ["11.00-10.30", ""])))
    assert [line.partition(";")[0] for line in found] == [
        "Agenda!B2: acara selesai (09.00) sebelum mulai (10.00)",
        "Agenda!A3: acara selesai (10.30) sebelum mulai (11.00)",
    ]


def test_two_different_ends_are_an_error(tmp_path):
    found = lines(read(tmp_path, agenda(["Mulai", "Selesai"], ["09.00-10.30", "11.00"])))
    assert found == [
        'Agenda!B2: kolom Mulai ("09.00-10.30") menyebut jam selesai yang lain; sisakan jam selesai yang benar'
    ]


GROUPS = [["Kelompok", "Zona waktu"], ["Barat", "WIB"], ["Tengah", "WITA"], ["Timur", "WIT"]]


@pytest.mark.parametrize(
    ("group", "starts", "ends", "expected"),
    [
        ("Tengah", "09.00 WITA", "10.00 WITA", (21, time(9), time(10), None)),
        ("Barat", "09.00 WITA", "10.00 WITA", (21, time(8), time(9), None)),
        ("Barat", "09.00-10.00 WITA", "", (21, time(8), time(9), None)),
        ("Barat", "09.00 WITA - 10.00", "", (21, time(8), time(9), None)),
        ("Barat", "09.00 WITA", "", (21, time(8), None, None)),
        ("Barat", "09.00 WITA", "selesai", (21, time(8), None, None)),
        ("Timur", "09.00 WIB", "10.00 WITA", (21, time(11), time(11), None)),
        ("Barat", "09.00 WIB", "11.30 WITA", (21, time(9), time(10, 30), None)),
        ("Barat", "09.00 WIB - 11.30 WITA", "", (21, time(9), time(10, 30), None)),
        ("Barat", "09.00 WIB", "24.00", (21, time(9), time(23, 59), None)),
        ("Barat", "00.30 WIT", "01.00 WIT", (20, time(22, 30), time(23), None)),
        ("Timur", "23.00 WIB", "23.30 WIB", (22, time(1), time(1, 30), None)),
        ("Barat", "23.00 WIT", "24.00 WIT", (21, time(21), time(22), None)),
        ("Timur", "09.00 Asia/Tokyo", "", (21, time(9), None, None)),
        ("Barat", "00.30 WITA", "01.30 WITA", (21, time(0, 30), time(1, 30), "Asia/Makassar")),
        ("Barat; Timur", "09.00", "10.00", (21, time(9), time(10), None)),
        ("Barat; Timur", "09.00 WITA", "10.00 WITA", (21, time(9), time(10), "Asia/Makassar")),
        ("Barat; Timur", "09.00 WITA", "11.00 WIT", (21, time(9), time(10), "Asia/Makassar")),
        ("", "09.00 WIB", "", (21, time(9), None, "Asia/Jakarta")),
    ],
)
def test_a_named_zone_is_converted_where_the_groups_share_one(tmp_path, group, starts, ends, expected):
    sheets = {**agenda(["Mulai", "Selesai", "Kelompok"], [starts, ends, group]), "Kelompok": GROUPS}
    item = visit(tmp_path, sheets).agenda[0]
    assert (item.day.day, item.starts, item.ends, item.zone and item.zone.key) == expected


def test_an_end_before_its_start_only_after_conversion_is_an_error(tmp_path):
    sheets = {
        **agenda(["Mulai", "Selesai", "Kelompok"], ["10.00 WIB", "10.30", "Tengah"]),
        "Kelompok": GROUPS,
    }
    assert [line.partition(";")[0] for line in lines(read(tmp_path, sheets))] == [
        '? Agenda!B2: Mulai ("10.00 WIB") menyebut zona waktu, Selesai tidak',
        "Agenda!B2: acara selesai (10.30) sebelum mulai (11.00)",
    ]


def test_a_date_beside_a_time_is_the_items_own(tmp_path):
    rows: list[list[datetime | None]] = [
        [datetime(2026, 11, 21, 9), datetime(2026, 11, 22, 10)],  # noqa: DTZ001 - a cell names no zone
        [datetime(2026, 10, 9), None],  # noqa: DTZ001 - likewise
    ]
    assert [
        line.partition(";")[0] for line in lines(read(tmp_path, agenda(["Mulai", "Selesai"], *rows)))
    ] == [
        '? Agenda!B2: "22/11/2026 10.00" menyebut tanggal lain daripada kolom Tanggal (Sabtu, 21 November 2026)',
        "Agenda!A3: jam mulai berisi tanggal (09/10/2026)",
    ]
