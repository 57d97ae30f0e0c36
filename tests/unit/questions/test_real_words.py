"""A real word that no table of visits knows is left as it is; a slip is still mended, and chance relatives stay apart."""

from __future__ import annotations

import pytest

from handlers.questions import Knowledge
from handlers.questions.reading.lemmas import fold, lemmas
from handlers.questions.spelling.spoken import spoken_bases


@pytest.mark.parametrize(
    "said",
    [
        "hotel angker tidak",
        "saya lagi kencan sama pacar",
        "ada yang jahat di pasar",
        "spa hotel sampai jam berapa",
        "ada spa tidak di hotel",
        "kapan perang itu selesai",
        "menyamar sebagai pengemis",
        "perlawanan dan kekalahan mereka",
        "ayahnya siapa",
        "mengejar pencuri",
        "is there a spa in the hotel",
        "does it count for my grade",
        "is this directory of friends secret",
    ],
)
def test_a_word_of_everyday_life_stays(knowledge: Knowledge, said: str) -> None:
    assert " ".join(knowledge.normaliser.read(said).words) == said
    assert " ".join(knowledge.normaliser.read(said, boldly=True).words) == said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("klompok brp", "kelompok berapa"),
        ("jam betapa sarapan", "jam berapa sarapan"),
        ("makan sang", "makan siang"),
        ("jadwa kgiatan", "jadwal kegiatan"),
        ("siaoa narasumbernya", "siapa narasumber"),
        ("peninjuan dmn", "peninjauan di mana"),
        ("yg mimpin spa", "yang pimpin siapa"),
        ("what time is luncch", "what time is lunch"),
    ],
)
def test_a_slip_is_mended(knowledge: Knowledge, typed: str, meant: str) -> None:
    assert " ".join(knowledge.normaliser.read(typed).words) == meant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("penasaran", "asar"),
        ("keranjang", "ranjang"),
        ("anggaran dana", "anggaran perdana"),
        ("perangkat", "angkatan"),
        ("divisi", "visi"),
        ("barang berharga", "harga barang"),
        ("pengumuman", "umum"),
        ("department", "departure"),
        ("terkenal", "dikenal"),
    ],
)
def test_words_with_one_stem_by_chance_stay_apart(one: str, other: str) -> None:
    assert set(lemmas(fold(one))) != set(lemmas(fold(other)))


def test_a_whole_word_keeps_its_beginning() -> None:
    assert "mobil" in spoken_bases("semobil", whole=False)
    assert "cara" not in spoken_bases("secara", whole=True)
