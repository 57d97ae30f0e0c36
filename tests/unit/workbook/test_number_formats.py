"""Numbers mean what their format says, as the organizer sees them."""

from __future__ import annotations

import pytest

from tests.unit.workbook.books import lines, read, with_sheets


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (0.955, "0.0%", "95,5%"),
        (0.95, "0%", "95%"),
        (46347, "dd/mm/yyyy", "21/11/2026"),
        (46347, "[$-421]dddd, d mmmm yyyy;@", "21/11/2026"),
        (46347, "mmm", "21/11/2026"),
        (46347.375, "dd/mm/yyyy hh:mm", "21/11/2026 09.00"),
        (46347, "dd/mm/yyyy hh:mm", "21/11/2026"),
        (46347.375, "m/d/yy h:mm", "21/11/2026 09.00"),
        (0.375, "hh:mm", "09.00"),
        (0.375, 'h"."mm', "09.00"),
        (0.375, "h:mm AM/PM", "09.00"),
        (1.375, "hh:mm", "09.00"),
        (9, "hh:mm", "9"),
        (1.5, "[h]:mm", "36.00"),
        (46347, "General", "46347"),
        (46347, '0 "hari"', "46347"),
        (835083, "#,##0", "835083"),
        (12, r"0\d", "12"),
        (1, "dd/mm/yyyy", "01/01/1900"),
        (60, "dd/mm/yyyy", "28/02/1900"),
        (61, "dd/mm/yyyy", "01/03/1900"),
        (12345.6789, "0.00", "12345.6789"),
    ],
)
def test_a_number_is_shown_as_its_format_says(tmp_path, number, code, shown):
    def formatted(book):
        book["Info"]["B2"].number_format = code

    reading = read(tmp_path, with_sheets(Info=[["Topik", "Jawaban"], ["Angka", number]]), formatted)
    assert lines(reading) == []
    assert reading.visit is not None
    assert reading.visit.info[0].answer == shown


@pytest.mark.parametrize("number", [-1, 1e9])
def test_a_date_that_no_calendar_has_is_shown_as_the_spreadsheet_shows_it(tmp_path, number):
    def formatted(book):
        book["Info"]["B2"].number_format = "dd/mm/yyyy"

    (line,) = lines(read(tmp_path, with_sheets(Info=[["Topik", "Jawaban"], ["Angka", number]]), formatted))
    assert line.startswith("Info!B2: sel berisi kesalahan rumus (#####)")
