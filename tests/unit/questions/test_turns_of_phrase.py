"""Turns of phrase are written as the plain questions they are, and nothing else is touched."""

from __future__ import annotations

import pytest

from handlers.questions.turns.wordings import plainly


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("sarapan dilanjut acara apa", "setelah sarapan acara apa"),
        ("paparan bubar trs ngapain", "setelah paparan ngapain"),
        ("begitu penutupan selesai, kita ke mana", "setelah penutupan, kita ke mana"),
        ("once the tour is over, what do we have?", "after the tour what do we have?"),
        ("am i too late for lunch?", "has it started lunch?"),
        ("paparan itu sejam atau lebih?", "paparan itu berapa lama?"),
        ("jam 1 s/d jam 3 ada apa", "jam 1 sampai jam 3 ada apa"),
        ("mohon dikirimkan susunan acara besok", "susunan acara besok"),
        ("yang plg lama hari ini apa", "yang paling lama hari ini apa"),
        ("plg jam berapa", "plg jam berapa"),
        (
            "jam berapa kita tiba dan berangkat dari mpp",
            "jam berapa kita tiba di mpp, jam berapa berangkat dari mpp",
        ),
        ("hari ini ada berapa acara? tolong dirinci satu-satu", "hari ini ada berapa acara? acara apa saja"),
        (
            "setelah pleno selesai, pukul berapa itu, kita ke mana",
            "pleno selesai pukul berapa, setelah itu kita ke mana",
        ),
        ("lo kita siapa, coach juga lupa namanya", "lo kita siapa, coach juga siapa"),
        ("penutupan masih lama kah?", "penutupan berapa lama lagi?"),
        ("pak budi ditaruhnya di kelompok apa?", "pak budi kelompok apa?"),
        ("daftar orang kelas a dong", "siapa saja anggota kelas a dong"),
        ("minta titik balai kota dong", "minta peta balai kota dong"),
        ("minta titik kumpul dong", "minta titik kumpul dong"),
        ("nomer yg jaga di mpp dong", "siapa yang bisa dihubungi di mpp dong"),
        ("jam 09.15 gw bisa kabur bentar ga", "jam 09.15 ada acara apa"),
        ("bsk.. eh hari ini jam 10 ngapain", "hari ini jam 10 ngapain"),
        ("kelompok 2 eh 3 ke mana", "kelompok 3 ke mana"),
        ("kamis bukan rabu, jam 10 ngapain", "kamis bukan rabu, jam 10 ngapain"),
        ("paparan ama pleno lamaan mana", "mana yang lebih lama paparan atau pleno"),
        ("dari sini bus kita lanjut ke mana", "habis ini ke mana"),
        ("dari sini ke toilet ke mana", "dari sini ke toilet ke mana"),
        ("pleno tu abis acara apa", "acara apa sebelum pleno"),
        ("catatan pleno apa", "apa yang perlu diperhatikan saat pleno"),
        ("catatan rapat disimpan di mana", "catatan rapat disimpan di mana"),
        ("besok pagi ngapain, siangnya ngapain", "besok pagi ngapain, besok siang ngapain"),
        ("charger saya ketinggalan", "charger saya ketinggalan"),
        ("the lady explain here what is her name", "who speaks here"),
        ("who facilitates the clinic", "who speaks at the clinic"),
        ("we stay here until?", "we stay here until what time"),
        ("my bag put where?", "where to leave luggage"),
        ("we reach the port at what time?", "what time do we arrive at the port"),
        ("at present who is speaking", "at present who is speaking"),
        ("jam berapa selesai dan siapa yang menutup", "jam berapa selesai dan siapa yang menutup"),
    ],
)
def test_roundabout_questions_become_plain(said: str, plain: str) -> None:
    assert plainly(said) == plain
