"""Other ways of typing the same: manners around it, no spaces, offices' abbreviations, what a message comes to."""

from __future__ import annotations

import pytest

from handlers.questions.measuring.variants import vary
from handlers.questions.parting.clauses import asking_clause
from handlers.questions.parting.manners import strip_manners
from handlers.questions.spelling.joining import part_word
from handlers.questions.spelling.syllables import Abbreviator
from tests.unit.questions.conftest import Ask
from texts.messages.answers import plain

WORDS = {"siapa", "yang", "menerima", "kita", "alamat", "di", "mana"}


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("mohon izin bertanya pak, jam berapa makan siang?", "jam berapa makan siang?"),
        ("sorry to bother you, where is lunch - thanks in advance", "where is lunch"),
        ("jam berapa makan siang ya pak?", "jam berapa makan siang?"),
        ("nomor panitia", "nomor panitia"),
        ("agenda semua", "agenda semua"),
        ("izin usaha berapa lama", "izin usaha berapa lama"),
        ("terima kasih", "terima kasih"),
    ],
)
def test_manners_are_taken_off_and_nothing_else(said: str, asked: str) -> None:
    assert strip_manners(said) == asked


def test_words_run_together_are_parted_where_every_letter_belongs_to_one() -> None:
    def known(piece: str) -> tuple[str, ...] | None:
        return (piece,) if piece in WORDS else None

    assert part_word("siapayangmenerimakita", known) == ("siapa", "yang", "menerima", "kita")
    assert part_word("siapayangmenerimaxxxx", known) is None


def test_an_office_s_abbreviation_is_read_from_the_words_it_is_made_of() -> None:
    offices = Abbreviator([["kepala", "bidang", "aplikasi", "informatika"]])
    assert offices.spell_out("aptika") == ("aplikasi", "informatika")
    assert offices.spell_out("aptiko") is None


def test_the_clause_that_asks_is_found_among_complaints() -> None:
    assert asking_clause("capek deh nanya terus. mpp di jalan apa sih??").startswith("mpp di jalan apa")
    assert asking_clause("jam berapa makan siang") == ""


def test_variants_are_the_same_for_the_same_seed_and_all_differ_from_the_question() -> None:
    question = "jam berapa makan siang di hotel?"
    first = vary(question, "id", seed=1)
    assert first == vary(question, "id", seed=1)
    assert first
    assert question not in first.values()


@pytest.mark.parametrize("question", ["x", "2+2 berapa", "P", "<b>", "kelompok 9 ke mana?"])
def test_what_says_nothing_of_the_visit_is_not_answered(ask: Ask, question: str) -> None:
    assert not ask(question).answered


def test_folded_hands_are_thanks(ask: Ask) -> None:
    assert plain(ask("🙏")) == plain(ask("terima kasih"))


def test_a_word_that_is_not_known_is_quoted_as_it_was_typed(ask: Ask) -> None:
    assert "bandara" in plain(ask("jam berapa kita ke bandara?"))
