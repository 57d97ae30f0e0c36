"""Field notes: which replies are words for a note, and how a digest parts into pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telegram import Chat, InlineKeyboardMarkup, Message

from db.notes import Adoption, Note, NoteKind
from handlers.buttons import button
from handlers.note_typing import Prompted
from texts.catalogue import texts
from texts.messages.note_digest import Digest, digest, in_order, paged
from texts.messages.note_files import table
from texts.messages.notes import card
from texts.pages import LIMIT, units, visible

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
CHAT = Chat(1, "private")


def note(number: int, **facts: object) -> Note:
    usual: dict[str, object] = {
        "id": number,
        "visit_id": 1,
        "author_id": 1,
        "author": "Ani",
        "group_id": 1,
        "group": "Kelompok 1",
        "kind": None,
        "text": f"Catatan {number}",
        "written_at": NOW,
        "item_id": 1,
        "item_code": "A1",
        "item": "Paparan",
        "locus_id": 1,
        "locus": "MPP",
        "adoption": None,
        "photos": (),
        "shared": True,
    }
    return Note(**usual | facts)  # type: ignore[arg-type]  # facts by name


@pytest.mark.parametrize(
    ("data", "taken"), [("note:stop", True), ("note:skip:1:what", True), ("note:card:1", False), ("", False)]
)
def test_a_reply_is_taken_for_a_note_only_under_what_asks_for_it(data: str, taken: bool) -> None:
    markup = InlineKeyboardMarkup([[button("x", data)]]) if data else None
    original = Message(1, NOW, CHAT, text="?", reply_markup=markup)
    assert Prompted().filter(Message(2, NOW, CHAT, text="x", reply_to_message=original)) is taken


def test_what_is_no_reply_is_taken() -> None:
    assert Prompted().filter(Message(2, NOW, CHAT, text="x"))


def test_a_digest_stands_by_kind_then_locus_then_time_and_no_note_is_lost() -> None:
    long = [
        note(number, kind=NoteKind.OBSTACLE, text="panjang " * 600, locus="&" * 200) for number in range(9)
    ]
    notes = [
        note(20, locus=""),
        note(21, kind=NoteKind.ADOPTION),
        note(22),
        *long,
        note(23, kind=NoteKind.STRENGTH),
    ]
    ordered = in_order(notes)
    assert [one.id for one in ordered] == [23, *range(9), 21, 22, 20]
    pages = paged(texts("id"), ordered, with_groups=True)
    assert [one for page in pages for one in page] == ordered
    for at, page in enumerate(pages):
        found = Digest(
            where="x", total=13, authors=1, notes=page, page=at, pages=len(pages), with_groups=True
        )
        assert units(visible(digest(texts("id"), found))) <= LIMIT


def test_the_longest_note_fits_into_its_message() -> None:
    much = "kata " * 900
    longest = note(
        1, text=much, kind=NoteKind.ADOPTION, adoption=Adoption(much, much, much), item=much, locus="&" * 900
    )
    assert units(visible(card(texts("en"), longest, "note-head-kept", zone=UTC))) <= LIMIT


def test_a_spreadsheet_holds_every_note_whole() -> None:
    made = table(texts("en"), [note(1, text="kata " * 900)], zone_of=lambda _: UTC)
    assert len(made.header) == len(made.rows[0])
    assert made.rows[0][3] == "kata " * 900
