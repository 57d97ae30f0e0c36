"""A poll's results as a picture, as a spreadsheet and in numbers: what is read there, and what can't be executed."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook
from PIL import Image, ImageFont

from texts.catalogue import texts
from texts.charts import BLUE, DRAWN, LEADING, Bar, bar_chart
from texts.messages.poll_files import chart, spreadsheet
from texts.messages.polls import GroupCounts, Results, percent, results

RESULTS = Results(
    question="=1+1?",
    options=("MPP", "@SUM(A1)", "-2"),
    anonymous=False,
    several=False,
    asked=5,
    answered=3,
    shown=3,
    counts=(2, 1, 0),
    closed=False,
    when=None,
    groups=(GroupCounts(group="", asked=5, answered=3, counts=(2, 1, 0)),),
    answers=(("+Ani", "", "MPP"),),
    missing={"=HYPERLINK()": ["Budi"]},
)


def test_no_cell_of_a_spreadsheet_is_a_formula() -> None:
    book = load_workbook(BytesIO(spreadsheet(texts("id"), RESULTS)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {"=1+1?", "@SUM(A1)", "-2", "+Ani", "=HYPERLINK()"} <= {cell.value for cell in cells}
    assert "f" not in {cell.data_type for cell in cells}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@")


def test_a_bar_is_as_long_as_its_share_and_the_leading_one_is_darker() -> None:
    picture = Image.open(
        BytesIO(bar_chart("Q", [Bar("A", 1.0, "4", leading=True), Bar("B", 0.5, "2"), Bar("C", 0, "0")]))
    ).convert("RGB")
    blue, leading = (sum(near(pixel, colour) for pixel in pixels(picture)) for colour in (BLUE, LEADING))
    assert 0.48 < blue / leading < 0.52


def pixels(picture: Image.Image) -> list[bytes]:
    content = picture.tobytes()
    return [content[at : at + 3] for at in range(0, len(content), 3)]


def near(pixel: bytes, colour: str) -> bool:
    return all(abs(a - b) < 8 for a, b in zip(pixel, bytes.fromhex(colour[1:]), strict=True))


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_largest_poll_makes_a_picture_that_telegram_takes(language: str) -> None:
    """Width and height of a photo make 10,000 at most together, one at most 20 times the other (Bot API, sendPhoto)."""
    options = tuple(letter * 100 for letter in "WMABCDEFGHIJ")
    most = replace(RESULTS, question="W " * 150, options=options, counts=(3,) * 12, groups=(), answers=())
    width, height = Image.open(BytesIO(chart(texts(language), most))).size
    assert width + height <= 10_000
    assert height <= 20 * width
    assert len(results(texts(language), most)) < 1600


def test_pictures_in_an_option_do_not_break_the_chart() -> None:
    assert bar_chart("👍🏽?", [Bar("👩‍👩‍👧", 0.0, "0")]).startswith(b"\x89PNG")


def test_shares_are_rounded_half_up() -> None:
    assert [percent(1, 3), percent(1, 8), percent(1, 200), percent(0, 0), percent(5, 5)] == [
        33,
        13,
        1,
        0,
        100,
    ]


def test_what_the_typeface_lacks_is_spelled_with_what_it_has() -> None:
    typed, drawn = "Café – m² → 09.00—10.30 ≥ ½ • 5×2", "Cafe - m2 -> 09.00-10.30 >= 1/2 · 5x2"
    assert bar_chart(typed, [Bar(typed, 0.5, "1")]) == bar_chart(drawn, [Bar(drawn, 0.5, "1")])
    typeface = ImageFont.load_default(40)
    box = bytes(typeface.getmask("\uffff"))
    assert [letter for letter in DRAWN if letter != " " and bytes(typeface.getmask(letter)) == box] == []
