"""Dates, as organizers write them and as spreadsheets store them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.unit.workbook.books import agenda, lines, read, visit


@pytest.mark.parametrize(
    "written",
    [
        date(2026, 11, 21),
        datetime(2026, 11, 21),  # noqa: DTZ001 - a cell names no zone
        datetime(2026, 11, 21, 8, 30),  # noqa: DTZ001 - likewise
        46347,
        "46347",
        "46347.0",
        "2026-11-21",
        "2026/11/21",
        "2026-11-21 00:00:00",
        "2026-11-21T00:00:00",
        "21/11/2026",
        "21-11-2026",
        "21.11.2026",
        "21/11/26",
        "21 November 2026",
        "21 NOVEMBER 2026",
        "21 Nopember 2026",
        "21 Nov 2026",
        "21-Nov-2026",
        "21-Nov-26",
        "Sabtu, 21 November 2026",
        "Sabtu 21 November 2026",
        "Sab, 21 Nov 2026",
        "SABTU, 21/11/2026",
        "Sabtu/21 November 2026",
        "Saturday, 21 November 2026",
        "November 21, 2026",
        "Saturday, November 21st, 2026",
        "\u00a0Sabtu,\u00a021\u200b November 2026",
        "\uff12\uff11/\uff11\uff11/\uff12\uff10\uff12\uff16",
    ],
)
def test_a_date_is_understood(tmp_path, written):
    assert visit(tmp_path, agenda(["Tanggal"], [written])).agenda[0].day == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1 Januari 2026", date(2026, 1, 1)),
        ("1 Februari 2026", date(2026, 2, 1)),
        ("1 Pebruari 2026", date(2026, 2, 1)),
        ("1 Maret 2026", date(2026, 3, 1)),
        ("1 Mei 2026", date(2026, 5, 1)),
        ("1 Agt 2026", date(2026, 8, 1)),
        ("1 Agustus 2026", date(2026, 8, 1)),
        ("1 Oktober 2026", date(2026, 10, 1)),
        ("1 Des 2026", date(2026, 12, 1)),
        ("Jum'at, 5 Juni 2026", date(2026, 6, 5)),
        ("Jum’at, 5 Juni 2026", date(2026, 6, 5)),
        ("Ahad, 7 Juni 2026", date(2026, 6, 7)),
        ("Minggu, 7 Juni 2026", date(2026, 6, 7)),
        ("29/02/2028", date(2028, 2, 29)),
    ],
)
def test_months_and_weekdays_have_many_names(tmp_path, written, day):
    assert visit(tmp_path, agenda(["Tanggal"], [written])).agenda[0].day == day


@pytest.mark.parametrize(
    "written",
    [
        "31/02/2026",
        "2026-13-01",
        "11/21/2026",
        "29/02/2026",
        "besok",
        "21 Sya'ban 2026",
        "21 November",
        "0",
        "21/11/1026",
        "20262026",
    ],
)
def test_a_date_that_does_not_exist_is_named(tmp_path, written):
    assert lines(read(tmp_path, agenda(["Tanggal"], [written]))) == [
        f'Agenda!A2: tanggal "{written}" tidak ada atau tidak dikenal; tulis seperti 21/11/2026 atau 21 November 2026'
    ]


@pytest.mark.parametrize("written", [9, 1e9, -5.5, True])
def test_a_number_that_is_no_date_is_named(tmp_path, written):
    (line,) = lines(read(tmp_path, agenda(["Tanggal"], [written])))
    assert line.startswith("Agenda!A2: tanggal ")


def test_a_weekday_that_does_not_match_is_a_warning(tmp_path):
    reading = read(tmp_path, agenda(["Tanggal"], ["Jumat, 21 November 2026"]))
    assert reading.visit is not None
    assert reading.visit.agenda[0].day == date(2026, 11, 21)
    assert lines(reading)[0].startswith(
        '? Agenda!A2: hari pada "Jumat, 21 November 2026" tidak cocok: tanggal itu Sabtu, 21 November 2026;'
    )


def test_dates_count_from_1904_where_the_workbook_says_so(tmp_path):
    def on_a_mac(book):
        book.epoch = CALENDAR_MAC_1904

    reading = read(tmp_path, agenda(["Tanggal"], [date(2026, 11, 21)]), on_a_mac)
    assert reading.visit is not None
    assert reading.visit.agenda[0].day == date(2026, 11, 21)


def test_dates_more_than_a_year_apart_are_a_warning(tmp_path):
    sheets = agenda(["Tanggal"], ["20/11/2026"], ["21/11/2026"], ["22/11/2026"], ["23/11/2028"])
    assert lines(read(tmp_path, sheets)) == [
        "? Agenda!A5: Kamis, 23 November 2028 terpaut lebih dari setahun dari Minggu, 22 November 2026; periksa tahunnya"
    ]


def test_a_year_to_the_day_is_not_too_far(tmp_path):
    sheets = agenda(["Tanggal"], ["21/11/2026"], ["21/11/2027"])
    assert lines(read(tmp_path, sheets)) == []
