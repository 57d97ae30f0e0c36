"""Contact cards within Telegram's limits."""

from __future__ import annotations

from db.visit import Contact
from texts.messages.contacts import cards


def test_a_card_holds_what_a_phone_keeps():
    (card,) = cards(
        Contact(
            name="Ani, S.Sos.; M.Si.",
            position="Kepala",
            agency="Dinas A, B",
            phones=("+62811;ext=12",),
            email="a@b.id",
        )
    )
    assert (card.phone_number, card.first_name) == ("+62811", "Ani, S.Sos.; M.Si.")
    assert card.vcard == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ani\\, S.Sos.\\; M.Si.;;;;\r\nFN:Ani\\, S.Sos.\\; M.Si.\r\n"
        "ORG:Dinas A\\, B\r\nTITLE:Kepala\r\nEMAIL:a@b.id\r\nTEL:+62811;ext=12\r\nEND:VCARD"
    )


def test_what_is_too_long_is_cut_or_left_out():
    (card,) = cards(Contact(name="Prof. " * 30, agency="x" * 3000, phones=("112",)))
    assert len(card.first_name) <= 64
    assert card.vcard is None


def test_every_number_is_a_card_and_none_is_none():
    assert [card.phone_number for card in cards(Contact(name="A", phones=("112", "+62811")))] == [
        "112",
        "+62811",
    ]
    assert cards(Contact(name="A")) == []
