"""What a person reads: the rules of answering that no table row can hold."""

from __future__ import annotations

from datetime import timedelta

import orjson
import pytest

from handlers.questions import Context, Knowledge, compile_visit
from tests.unit.questions.conftest import Ask
from texts.messages.answers import format_phone, plain


def test_the_moment_and_the_group_decide_among_equal_titles(ask: Ask) -> None:
    assert "10.30–12.30 WITA" in plain(ask("kapan kita ke rsud?", group="Kelompok 1"))
    assert "14.00–16.00 WITA" in plain(ask("kapan kita ke rsud?", group="Kelompok 2"))


def test_without_a_group_every_group_is_answered_for(ask: Ask) -> None:
    said = plain(ask("jam berapa ke rsud?", group=None))
    assert "Kelompok 1" in said
    assert "10.30–12.30 WITA" in said
    assert "14.00–16.00 WITA" in said
    assert plain(ask("temanya apa?", group=None)) == "Tema: Birokrasi lincah untuk layanan yang mudah"


def test_a_talk_goes_on_for_ten_minutes(ask: Ask) -> None:
    first = ask("rsud di mana?")
    assert "10.30–12.30 WITA" in plain(ask("jam berapa?", context=first.subject, at="2026-09-07T07:09"))
    later = ask("jam berapa?", context=first.subject, at="2026-09-07T07:11")
    assert "RSUD" not in plain(later)


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        (["rsud di mana?", "kontaknya?"], "+62 811 1000 203"),
        (["rsud di mana?", "siapa yang menerima?"], "Anindya"),
        (["rsud di mana?", "di lantai berapa?"], "lantai 2"),
        (["siapa kepala bkpsdm?", "emailnya?"], "rahmat@kemuning.example"),
        (["agenda hari ini", "besok?"], "Seminar hasil studi lapangan"),
        (["agenda hari ini", "kalau kelompok 3?"], "Simulasi transaksi nontunai"),
        (["jam berapa pembukaan?", "sampai jam berapa?"], "10.00 WITA"),
        (["pembukaan jam berapa?", "setelah itu?"], "Rehat kopi"),
    ],
)
def test_a_follow_up_leans_on_the_answer_before(ask: Ask, questions: list[str], expected: str) -> None:
    subject: Context | None = None
    for question in questions:
        answer = ask(question, context=subject)
        subject = answer.subject
    assert expected in plain(answer)


def test_a_number_that_is_not_there_is_never_answered_with_another(ask: Ask) -> None:
    for question in (
        "nomor wali kota?",
        "hubungi bu sekarini gimana",
        "wa fajar nugroho",
    ):
        answer = ask(question)
        assert not answer.answered, question
        assert "+62" not in plain(answer), question


def test_who_has_no_number_but_an_address_is_reached_by_that_and_said_to_have_none(ask: Ask) -> None:
    assert ask("kontak pak rahmat hidayat").answered
    answer = ask("no hp pak rahmat hidayat")
    assert not answer.answered
    assert "rahmat@kemuning.example" in plain(answer)
    assert "+62" not in plain(answer)


def test_what_is_offered_is_answered_when_asked(ask: Ask) -> None:
    for question in (
        "berapa gaji wali kota?",
        "kapan rsud didirikan?",
        "siapa juara liga?",
        "pantun dong",
        "nomor wali kota",
    ):
        answer = ask(question)
        assert not answer.answered, question
        assert 0 < len(answer.choices) <= 4
        for choice in answer.choices:
            assert ask(choice).answered, choice


def test_a_question_is_answered_in_its_own_language(ask: Ask) -> None:
    assert "Monday, 7 September 2026, 12:30–13:45 WITA" in plain(ask("what time is lunch?", language="id"))
    assert "Senin, 7 September 2026, 12.30–13.45 WITA" in plain(ask("makan siang jam berapa?", language="en"))
    assert "12:30" in plain(ask("ISHOMA", language="en"))


def test_facts_are_escaped_and_markup_is_not_taken_in(ask: Ask) -> None:
    answer = ask("<script>alert(1)</script> jam berapa <i>pantai</i> & <b>gunung</b>?")
    assert not answer.answered
    assert "<script" not in answer.html
    assert "<i>" not in answer.html


@pytest.mark.parametrize(
    "message",
    ["", " ", "?", "😀" * 50, "a" * 4096, "jam " * 1024, "\x00\x01", "<b>", "&lt;b&gt;", "١٢٣", "\u202eabc"],
)
def test_whatever_is_typed_gets_a_short_answer(ask: Ask, message: str) -> None:
    answer = ask(message)
    assert 0 < len(plain(answer)) < 1000


def test_the_subject_survives_json(ask: Ask) -> None:
    subject = ask("rsud di mana?").subject
    assert Context.from_json(orjson.loads(orjson.dumps(subject.to_json()))) == subject
    assert Context.from_json({"at": 5, "items": "x", "loci": None}) == Context()


def test_an_old_subject_does_not_count(ask: Ask) -> None:
    subject = ask("rsud di mana?").subject
    assert subject.at is not None
    assert not subject.still_meant(subject.at + timedelta(minutes=11))
    assert not subject.still_meant(subject.at - timedelta(seconds=1))


def test_how_a_question_was_understood_can_be_told(ask: Ask) -> None:
    explanation = ask("jam brp ke rsud?").explanation
    assert explanation is not None
    assert explanation.words == ("jam", "berapa", "ke", "rsud")
    assert explanation.names == ("locus: rumah-sakit umum daerah",)
    assert max(explanation.scores, key=lambda intent: explanation.scores[intent]) == "when"


def test_an_empty_visit_knows_nothing_and_says_so(knowledge: Knowledge, ask: Ask) -> None:
    from dataclasses import replace

    bare = replace(
        knowledge.visit, agenda=(), contacts=(), info=(), loci=(), participants=(), form_questions=()
    )
    empty = compile_visit(bare)
    now = ask("tema").subject.at
    assert now is not None
    from handlers.questions import answer_question

    for question in (
        "agenda",
        "sekarang apa?",
        "siapa wali kota?",
        "di mana kita?",
        "berapa lokus?",
        "nomor panitia",
        "evaluasi?",
    ):
        answer = answer_question(empty, question, group="Kelompok 1", now=now, language="id")
        assert plain(answer)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+6281234567890", "+62 812 3456 7890"),
        ("112", "112"),
        ("+62243584077;ext=12", "+62 24 3584077 ext. 12"),
    ],
)
def test_phone_numbers_are_written_as_they_are_read_out(number: str, written: str) -> None:
    assert format_phone(number) == written
