"""The stages of understanding, each by a table: plain words, lemmas, times."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from handlers.questions import Knowledge
from handlers.questions.parting.parts import part_message
from handlers.questions.reading.lemmas import fold, lemmas, split_words
from handlers.questions.reading.times import find_times
from handlers.questions.spelling.cleaning import clean
from handlers.questions.spelling.speller import Speller

TODAY = date(2026, 9, 7)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("skrg lg ngapain", "sekarang lagi ngapain"),
        ("jamberapa ke rsud", "jam berapa ke rsud"),
        ("kapaaaan makan siag", "kapan makan siang"),
        ("dimana aulanya", "di mana aula"),
        ("siapa yg nutup", "siapa yang tutup"),
        ("what's next", "what is next"),
        ("jam10 ada acr apa", "jam 10 ada acara apa"),
        ("balaikota kmuning", "balai kota kemuning"),
        ("jdwal bsk", "jadwal besok"),
        ("siapa zulkifly", "siapa zulkifli"),
        ("<b>agenda</b> &amp; lokus", "agenda lokus"),
    ],
)
def test_chat_becomes_plain_words(knowledge: Knowledge, typed: str, plain: str) -> None:
    assert " ".join(knowledge.normaliser.read(clean(typed)).words) == plain


def test_a_real_word_is_not_mended_into_a_name(knowledge: Knowledge) -> None:
    assert knowledge.normaliser.read("harga gaji cuaca presiden").words == (
        "harga",
        "gaji",
        "cuaca",
        "presiden",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kadis Kominfo", "Kepala Dinas Komunikasi dan Informatika"),
        ("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        ("Sekda", "sekretaris daerah"),
        ("lunch", "makan siang"),
        ("city hall", "Balai Kota"),
        ("sholat", "salat"),
        ("Mall Pelayanan Publik", "MPP"),
        ("oleh-oleh", "souvenir"),
    ],
)
def test_ways_of_saying_the_same_share_their_lemmas(one: str, other: str) -> None:
    assert set(lemmas(one)) == set(lemmas(other))


def test_names_that_look_alike_stay_apart() -> None:
    assert lemmas("Rahmat Hidayat") != lemmas("Rahmad Hidayatullah")
    assert lemmas("wakil wali kota") != lemmas("mewakili wali kota")


@pytest.mark.parametrize(
    ("said", "kind", "value"),
    [
        ("jam 10", "clock", time(10)),
        ("pukul 9.30", "clock", time(9, 30)),
        ("setengah sepuluh", "clock", time(9, 30)),
        ("jam 2 siang", "clock", time(14)),
        ("jam 11 siang", "clock", time(11)),
        ("half past nine", "clock", time(9, 30)),
        ("quarter to ten", "clock", time(9, 45)),
        ("2 pm", "clock", time(14)),
        ("jam 10 kurang seperempat", "clock", time(9, 45)),
        ("30 menit lagi", "offset", timedelta(minutes=30)),
        ("setengah jam lagi", "offset", timedelta(minutes=30)),
        ("besok", "day", TODAY + timedelta(days=1)),
        ("lusa", "day", TODAY + timedelta(days=2)),
        ("kemarin", "day", TODAY - timedelta(days=1)),
        ("2026-09-08", "day", date(2026, 9, 8)),
        ("8 september 2026", "day", date(2026, 9, 8)),
        ("31 februari 2026", "no_such_day", 0),
        ("hari kedua", "visit_day", 2),
        ("hari terakhir", "visit_day", -1),
        ("selasa", "weekday", 1),
        ("nanti sore", "part", "sore"),
    ],
)
def test_times_are_found(said: str, kind: str, value: object) -> None:
    (found,) = find_times(split_words(fold(said)), today=TODAY)
    assert (found.kind, found.value) == (kind, value)


@pytest.mark.parametrize(
    "said", ["makan siang", "selamat pagi", "jam berapa", "2 orang", "kelompok 3", "minggu depan"]
)
def test_what_only_sounds_like_a_time_is_none(said: str) -> None:
    assert find_times(split_words(fold(said)), today=TODAY) == ()


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("jam berapa ke mpp? siapa yang menerima?", ["jam berapa ke mpp?", "siapa yang menerima?"]),
        ("pleno jam berapa, di mana", ["pleno jam berapa", "di mana"]),
        ("selamat pagi. mohon izin bertanya. pembukaan pukul berapa?", ["pembukaan pukul berapa?"]),
        ("antara jam 10 dan 12 ada apa", ["antara jam 10 dan 12 ada apa"]),
    ],
)
def test_a_message_is_parted_into_its_questions(message: str, parts: list[str]) -> None:
    assert list(part_message(message)) == parts


@pytest.mark.parametrize(
    ("typed", "known"), [("semrang", "semarang"), ("soenarto", "sunarto"), ("jdwl", "jadwal"), ("meja", None)]
)
def test_a_slip_finds_its_word(typed: str, known: str | None) -> None:
    assert Speller(["semarang", "sunarto", "jadwal", "baju"]).near(typed) == known
