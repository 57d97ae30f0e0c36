"""Regional speech and slips that are words themselves, written as every Indonesian reads them."""

from __future__ import annotations

import pytest

from handlers.questions import Knowledge
from handlers.questions.spelling.plain_text import plain_text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("saiki acarane opo", "sekarang acaranya apa"),
        ("mengko makan siang neng ndi to", "nanti makan siang di mana"),
        ("isukan make acuk naon atuh", "besok pakai baju apa"),
        ("jam berape kite makan siang", "jam berapa kita makan siang"),
        ("makan siang di mana ji nanti", "makan siang di mana nanti"),
        ("torang pe bus apa", "bus kita apa"),
        ("tong pi mana habis ini", "kita pergi mana habis ini"),
        ("dima makan siangnyo beko", "di mana makan siangnya nanti"),
        ("kayapa jadwalnya wayahini", "bagaimana jadwalnya sekarang"),
        ("jam kuda budal mani", "jam berapa pulang besok"),
        ("sudah makan siang di, busnya apa", "sudah makan siang, busnya apa"),
        ("lantai brp gaes gw telat", "lantai berapa, gw telat"),
        ("hw mny ppl r in the bus", "how many people are in the bus"),
        ("wen does the openning strat", "when does the opening start"),
    ],
)
def test_regional_speech_is_written_plainly(knowledge: Knowledge, typed: str, read: str) -> None:
    assert plain_text(knowledge, typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "ada mi goreng tidak",
        "kelompok e di mana",
        "teh dan kopi di mana",
        "where do we go to",
        "bus siap yang mana",
        "where is group r",
    ],
)
def test_what_everyone_says_stays(knowledge: Knowledge, typed: str) -> None:
    assert plain_text(knowledge, typed) == typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("siap yg menerima kita", "siapa yg menerima kita"),
        ("makam siang di mana", "makan siang di mana"),
        ("hati ini kumpul di nama", "hari ini kumpul di mana"),
    ],
)
def test_slips_that_are_words_are_told_by_the_word_beside_them(
    knowledge: Knowledge, typed: str, read: str
) -> None:
    assert plain_text(knowledge, typed) == read
