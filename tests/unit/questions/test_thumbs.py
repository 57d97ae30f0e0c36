"""What a thumb makes of words on a bus is read as it was meant; names and other words are left alone."""

from __future__ import annotations

import pytest

from handlers.questions import Knowledge
from handlers.questions.spelling.cleaning import clean
from handlers.questions.spelling.rejoining import rejoined
from handlers.questions.spelling.thumbs import is_thumbed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("beso", "besok"),
        ("bedapa", "berapa"),
        ("siagn", "siang"),
        ("selesa", "selesai"),
        ("terakh", "terakhir"),
        ("yank", "yang"),
        ("kangor", "kantor"),
        ("jakan siang", "makan siang"),
    ],
)
def test_a_missed_key_is_mended(knowledge: Knowledge, typed: str, meant: str) -> None:
    assert " ".join(knowledge.normaliser.read(typed).words) == meant


@pytest.mark.parametrize("said", ["nomor pak kani berapa", "bu habi di ruang mana"])
def test_who_may_be_called_so_is_no_slip(knowledge: Knowledge, said: str) -> None:
    assert " ".join(knowledge.normaliser.read(said).words) == said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siapa ketua ke lompok 2", "siapa ketua kelompok 2"),
        ("bus ana besok", "busana besok"),
        ("be rapa lama is tirahat?", "berapa lama istirahat?"),
        ("kegia tannya apa", "kegiatannya apa"),
    ],
)
def test_a_space_inside_a_word_is_taken_out(knowledge: Knowledge, typed: str, meant: str) -> None:
    assert rejoined(knowledge, typed) == meant


@pytest.mark.parametrize("said", ["di mana ruang rapat", "bu ana di bus 2", "ke kota apa", "pak et siapa"])
def test_words_that_mean_something_stay_apart(knowledge: Knowledge, said: str) -> None:
    assert rejoined(knowledge, said) == said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jam l0 ada apa", "jam 10 ada apa"),
        ("8.3O di mana", "8.30 di mana"),
        ("lantai l2", "lantai l2"),
        ("jam 9 lo di mana", "jam 9 lo di mana"),
    ],
)
def test_letters_are_figures_where_a_clock_is_told(typed: str, meant: str) -> None:
    assert clean(typed) == meant


def test_what_no_thumb_does_is_no_slip() -> None:
    assert is_thumbed("kanor", "kantor")
    assert is_thumbed("kangor", "kantor")
    assert is_thumbed("kanttor", "kantor")
    assert not is_thumbed("kanpor", "kantor")
    assert not is_thumbed("raya", "rapa")
