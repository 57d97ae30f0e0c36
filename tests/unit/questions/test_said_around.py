"""What is said around a question, and what looks like it and is part of the question."""

from __future__ import annotations

import pytest

from handlers.questions.parting.asides import before_clause, before_rest, before_speaker, without_asides


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("jam berapa ke mpp, soalnya saya harus kabari ajudan", "jam berapa ke mpp"),
        ("jam berapa ke mpp atasan saya nanya tolong dijawab", "jam berapa ke mpp"),
        ("sebelum saya lupa, siapa pembicara sesi kedua?", "siapa pembicara sesi kedua?"),
        ("when do we leave for the port because my boss wants to know", "when do we leave for the port"),
    ],
)
def test_it_is_left_out(message: str, asked: str) -> None:
    assert next(without_asides(message))[0] == asked


@pytest.mark.parametrize(
    "message",
    [
        "jam berapa saya harus lapor",
        "kacamata saya ketinggalan di bus, lapor ke mana?",
        "sebelum makan siang ke mana",
        "karena apa acaranya mundur",
        "since when is the centre open",
    ],
)
def test_the_question_itself_stays(message: str) -> None:
    assert not list(without_asides(message))


def test_a_speaker_is_told_only_behind_a_whole_question() -> None:
    assert next(before_speaker("sarapan jam berapa saya ga mau kehabisan"))[0] == "sarapan jam berapa"
    assert not list(before_speaker("bus saya berangkat ke bandara jam berapa"))


def test_what_is_counted_belongs_to_the_question() -> None:
    assert not list(before_rest("ada berapa dokter spesialis jantung"))
    assert not list(before_clause("berapa tarif kamar hotel"))
