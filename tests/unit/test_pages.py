"""Long texts are split between lines into messages that Telegram takes, and numbers can be left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from texts.numbers import hide_numbers
from texts.pages import LIMIT, shorten, split_pages, units, visible


def test_a_short_text_stays_one_page():
    assert split_pages("<b>Agenda</b>\n\n09.30 Kunjungan") == ["<b>Agenda</b>\n\n09.30 Kunjungan"]


def test_pages_end_between_lines():
    lines = [f"{number:03} <b>acara</b>" for number in range(1000)]
    pages = split_pages("\n".join(lines))
    assert [line for page in pages for line in page.split("\n")] == lines
    assert all(units(visible(page)) <= LIMIT for page in pages)


def test_tags_and_escapes_do_not_count():
    text = "<b>" + "&lt;" * LIMIT + "</b>"
    assert split_pages(text) == [text]


def test_a_tag_that_is_open_is_closed_and_opened_again():
    first, second = split_pages("<blockquote>" + "a" * 4000 + "\n" + "b" * 200 + "</blockquote>")
    assert first == "<blockquote>" + "a" * 4000 + "</blockquote>"
    assert second == "<blockquote>" + "b" * 200 + "</blockquote>"


def test_a_line_that_is_too_long_is_split_between_words():
    pages = split_pages("kata " * 2000)
    assert " ".join(pages).split() == ["kata"] * 2000
    assert all(units(page) <= LIMIT for page in pages)


@given(st.text(alphabet="ab <>&\n😀é", max_size=400), st.integers(5, 60))
def test_nothing_but_white_space_is_lost_whatever_the_text(text, limit):
    from markupsafe import escape

    pages = split_pages(str(escape(text)), limit=limit)
    assert all(units(visible(page)) <= limit for page in pages)
    assert "".join("".join(map(visible, pages)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Posko: +62 800 0000010", "Posko: X"),
        ("hubungi 0812-3456-7890 ya", "hubungi X ya"),
        ("wa 081234567890.", "wa X."),
        ("darurat 112, ext 14045", "darurat X, ext 14045"),
        ("09.30–11.30 WIB, 14 Juni 2023", "09.30–11.30 WIB, 14 Juni 2023"),
        ("Jl. Pemuda No. 148, 50132", "Jl. Pemuda No. 148, 50132"),
        ("anggaran 1.500.000 rupiah", "anggaran 1.500.000 rupiah"),
        ("2023-06-14", "2023-06-14"),
        ("13.30-14.30 WIB", "13.30-14.30 WIB"),
        ("anggaran 1.250.000.000 rupiah", "anggaran 1.250.000.000 rupiah"),
        ("2023-06-14 09.30-11.30, 021-345-6789", "2023-06-14 09.30-11.30, X"),
        ("13.30-14.30 (0812.3456.7890)", "13.30-14.30 (X)"),
        ("021.345.678", "X"),
    ],
)
def test_numbers_are_left_out(text, shown):
    assert hide_numbers(text, ("112", "+62 800 0000010"), "X") == shown


def test_shortening_keeps_words():
    assert shorten("Mall Pelayanan Publik Kota Semarang", 20) == "Mall Pelayanan…"
    assert shorten("Mall", 20) == "Mall"
