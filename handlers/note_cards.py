"""A field note as its author sees it, with its buttons; what they do: `note_presses.py`.

In a group chat everyone reads the message: there it says only that a note was kept.
"""

from __future__ import annotations

from datetime import UTC
from typing import Final

from markupsafe import Markup
from telegram import InlineKeyboardButton, Update
from telegram.helpers import create_deep_linked_url

from db.notes import Note, NoteKind, read_note
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_desk import visit_of, zone_of
from handlers.rooms import find_room, is_group_chat
from handlers.saying import say
from handlers.telling import replace
from texts.catalogue import Texts
from texts.messages import notes as wording

FEATURE: Final = "note"


async def answer(update: Update, context: Context, note_id: int, head: str) -> None:
    """Show a note in a message of its own; `head` names the line that says what has become of it."""
    async with context.services.sessions() as session:
        note = await read_note(session, note_id)
    if note:
        await say(update, context, *await _shown(update, context, note, head))


async def put(update: Update, context: Context, note_id: int, head: str = "note-head") -> None:
    """Show a note in place of the message under which a button was pressed."""
    async with context.services.sessions() as session:
        note = await read_note(session, note_id)
    if note:
        await replace(update, context, *await _shown(update, context, note, head))


async def _shown(update: Update, context: Context, note: Note, head: str) -> tuple[Markup, Rows]:
    if is_group_chat(update):
        room = await find_room(update, context)
        texts = room.texts if room else context.texts
        return wording.brief(texts, note), _group_rows(context, texts, note)
    visit = await visit_of(context, note)
    zone = zone_of(visit, note) if visit else UTC  # who left the visit still reads what they wrote
    return wording.card(context.texts, note, head, zone=zone), _rows(context.texts, note)


def _kinds(texts: Texts, note: Note) -> Rows:
    """Each button says what will hold then; the chosen one takes the note out again."""

    def sorting(kind: NoteKind) -> InlineKeyboardButton:
        if note.kind is kind:
            chosen = texts.plain("note-button-chosen", kind=wording.kind_name(texts, kind))
            return button(chosen, FEATURE, "kind", note.id, wording.UNSORTED)
        return button(wording.kind_name(texts, kind), FEATURE, "kind", note.id, kind.value)

    each = [sorting(kind) for kind in NoteKind]
    return [each[:2], each[2:]]


def _group_rows(context: Context, texts: Texts, note: Note) -> Rows:
    link = create_deep_linked_url(context.bot.username)
    more = InlineKeyboardButton(texts.plain("private-button"), url=link)
    return [*_kinds(texts, note), [_sharing(texts, note), more]]


def _sharing(texts: Texts, note: Note) -> InlineKeyboardButton:
    name = "note-button-private" if note.shared else "note-button-share"
    return button(texts.plain(name), FEATURE, "share", note.id, int(not note.shared))


def _rows(texts: Texts, note: Note) -> Rows:
    def does(name: str, what: str) -> InlineKeyboardButton:
        return button(texts.plain(name), FEATURE, what, note.id)

    rows = _kinds(texts, note)
    if note.adoption:
        rows.append([does("note-button-adoption", "adopt")])
    rows.append([does("note-button-tie", "tie"), _sharing(texts, note)])
    if note.photos:
        rows.append([does("note-button-photo", "photo")])
    every = button(texts.plain("note-button-list"), FEATURE, "list", 0)
    return [*rows, [does("note-button-edit", "edit"), does("note-button-drop", "drop"), every]]


def turning(texts: Texts, page: int, pages: int, what: str, *more: str | int) -> list[InlineKeyboardButton]:
    """Make the buttons that turn the pages of a list; none where there is one page. A page's number comes last."""
    row = []
    if page > 0:
        row.append(button(texts.plain("note-button-before"), FEATURE, what, *more, page - 1))
    if page < pages - 1:
        row.append(button(texts.plain("note-button-after"), FEATURE, what, *more, page + 1))
    return row
