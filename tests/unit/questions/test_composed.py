"""Messages of several questions: each is answered of what it means, and what is not answered is named."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.questions.conversation import answer_question
from tests.questions.test_tables import knowledge
from texts.messages.answers import plain


def answer(
    question: str, *, visit: str = "lembah-2026", group: str = "Anggrek", at: str = "2026-08-20T07:22"
) -> str:
    known = knowledge(visit)
    now = datetime.fromisoformat(at).replace(tzinfo=known.visit.zone_of(known.visit.group(group)))
    return plain(answer_question(known, question, group=group, now=now, language="id"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "paparan lokus jam berapa, dan kemarin bola siapa yang menang?",
            "Yang ini belum dapat saya jawab: «kemarin bola siapa yang menang».",
        ),
        (
            "The reception is at what time, and who won the football yesterday?",
            "This I could not answer: “who won the football yesterday”.",
        ),
    ],
)
def test_a_part_that_is_not_answered_is_named_behind_the_others(question: str, told: str) -> None:
    lines = answer(question).splitlines()
    assert lines[0].startswith(("Paparan lokus:", "Penerimaan oleh Bupati:"))
    assert lines[-1] == told


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("isoma jam berapa? pleno?", ("12.15–13.15", "15.00–16.30")),
        ("jadwal isoma sama pleno jam berapa aja", ("12.15–13.15", "15.00–16.30")),
        ("isoma jam brp, eh bukan, pleno maksudnya", ("15.00–16.30",)),
        ("pleno: jam, tempat", ("15.00–16.30", "Pendopo Bupati")),
        ("isoma jam brp sm pleno di mana", ("12.15–13.15", "Pendopo Bupati")),
        ("baru melek nih ketiduran di kamar, isoma udah selesai? abis itu apa", ("Belum.", "13.30")),
        ("pleno jam berapa, sebelumnya acara apa", ("15.00–16.30", "Praktik lapangan")),
        ("jam 9.45 kita di mana, ngapain di situ", ("09.30",)),
        ("pleno jam 3 kan? di mana itu", ("Ya.", "15.00–16.30", "Pendopo Bupati")),
        ("hari ini kita mulai jam berapa dan beres jam berapa?", ("07.30", "17.00")),
        (
            "saya pakai mobil sendiri, paparan lokus jam berapa ya? sekalian minta alamatnya",
            ("09.30", "Jl. Merdeka 2"),
        ),
    ],
)
def test_what_a_part_leaves_to_the_others_is_carried(question: str, held: tuple[str, ...]) -> None:
    said = answer(question)
    assert all(part in said for part in held)
    assert "belum dapat" not in said


def test_what_was_taken_back_is_not_answered() -> None:
    assert "12.15" not in answer("isoma jam brp, eh bukan, pleno maksudnya")


def test_each_number_stands_beside_whose_it_is() -> None:
    said = answer(
        "di desa sukarasa siapa yang menerima kita? nomor beliau ada?",
        visit="arunika-pim3-2023",
        group="Kenanga",
        at="2023-11-08T10:16",
    ).splitlines()
    assert said[said.index("Telepon: +62 800 0000059") - 1].startswith("Ujang Karmadi")
    assert said[said.index("Telepon: +62 800 0000060") - 1].startswith("Sri Wahyuntari")


KOTABIRU = {"visit": "vkn-kotabiru-2027", "group": "Kelompok 1", "at": "2027-06-15T20:00"}


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("besok sarapan jam brp & kumpulnya dmn?", ("05.45–06.30", "Berkumpul dan absensi", "Lobi")),
        ("besok sarapan jam brp\nkumpulnya dmn", ("05.45–06.30", "Berkumpul dan absensi", "Lobi")),
        ("makan malam besok jam 7 kan? bajunya bebas ga", ("Ya.", "19.00–21.00", "bebas rapi")),
    ],
)
def test_one_gathers_and_dresses_for_what_was_spoken_of(question: str, held: tuple[str, ...]) -> None:
    said = answer(question, **KOTABIRU)
    assert all(part in said for part in held)


def test_an_hour_without_its_half_of_the_day_is_no_other_hour() -> None:
    assert answer("makan malam besok jam 6 kan?", **KOTABIRU).startswith("Tidak.")


def test_whose_number_is_asked_for_stands_in_the_question_before() -> None:
    said = answer(
        "bu rosmiati pembimbing kita kan? nomernya berapa",
        visit="pim3-bandarlestari-2028",
        group="Cakra",
        at="2028-04-18T11:10",
    )
    assert "+62 800 1000412" in said


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("wifi balai kota apa ya, terus wifi hotelnya juga", ("melayani2028", "kenari18")),
        ("what's the wifi at the hotel and at the town hall?", ("melayani2028", "kenari18")),
        ("pembimbing kita siapa ya sama ketua kelompoknya", ("Djoko Sarwono", "Candrawati")),
        ("penduduk, luas wilayah, sama jumlah kecamatan", ("538.200", "112,6", "7 kecamatan")),
        ("info parkir, wifi hotel, sama tempat salat", ("kenari18", "Musala", "«info parkir»")),
        ("policy brief maksimal 10 halaman, bener gak? terus dikumpulkan kapan", ("Tidak.", "13 Maret")),
    ],
)
def test_what_a_list_only_names_is_asked_for_too(question: str, held: tuple[str, ...]) -> None:
    said = answer(question, visit="vkn-padmasari-2028", group="Kelompok Biru", at="2028-03-09T07:10")
    assert [part for part in held if part not in said] == []


@pytest.mark.parametrize(
    ("talk", "held"),
    [
        (("penyusunan bahan pleno di mana?", "di lantai berapa?"), "Ruang Kenanga, lantai 2"),
        (("penyusunan bahan pleno di mana?", "bukan, maksud saya yang kelompok hijau"), "Ruang Melati"),
        (("makan siang di mana?", "kalau malam?"), "Taman Anggrek"),
        (("siapa kepala museum?", "alamatnya?"), "Jl. Dermaga Lama No. 4"),
    ],
)
def test_a_short_message_leans_on_what_was_told(talk: tuple[str, str], held: str) -> None:
    known = knowledge("vkn-padmasari-2028")
    now = datetime.fromisoformat("2028-03-09T07:10").replace(tzinfo=known.visit.zone)
    first = answer_question(known, talk[0], group="Kelompok Biru", now=now, language="id")
    told = answer_question(
        known, talk[1], group="Kelompok Biru", now=now, language="id", context=first.subject
    )
    assert held in plain(told)
