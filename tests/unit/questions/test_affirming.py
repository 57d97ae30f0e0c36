"""What someone states to have it confirmed is asked as a question of yes or no; what asks already stays as it is."""

from __future__ import annotations

import pytest

from handlers.questions.turns.affirming import affirmed


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("setahu saya pleno di balai kota, semoga tidak keliru", "pleno di balai kota kan?"),
        ("kami memahami bahwa pleno di balai kota, mohon penegasannya.", "pleno di balai kota kan?"),
        (
            "sesuai catatan kami pleno mulai jam 09.00. mohon dikoreksi apabila keliru.",
            "pleno mulai jam 09.00 kan?",
        ),
        ("kirain makan siang di pasar", "makan siang di pasar kan?"),
        ("jangan bilang jam 20.00 masih ada acara, mau tidur gw", "jam 20.00 masih ada acara kan?"),
        ("i thought the closing is at the town hall, am i right?", "the closing is at the town hall, right?"),
        (
            "yang duduk di depan budi hartono, saya kira beliau sekda-nya",
            "budi hartono, beliau sekda-nya kan?",
        ),
        ("apa iya makan siang di pasar?", "makan siang di pasar kan?"),
        ("benar ya makan siang di pasar?", "makan siang di pasar kan?"),
        ("pleno sudah mulai belum pak, saya masih di parkiran", "pleno sudah mulai belum?"),
    ],
)
def test_claims_are_questions_of_yes_or_no(said: str, asked: str) -> None:
    assert affirmed(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "jam berapa makan siang?",
        "katanya makan siang di pasar, jam berapa mulainya?",
        "mau menulis sapaan, takut salah jabatan. bu ratna betul kepala bappeda?",
        "kami kehujanan di halaman",
    ],
)
def test_what_asks_or_claims_nothing_stays_as_it_is(said: str) -> None:
    assert affirmed(said) == said
