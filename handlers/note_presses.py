"""What the buttons of one's own field note do: sort it, share it or not, tie it to another item, delete it.

In a group chat its author alone sorts it there, and says whether it is shared; all else is done in private.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, Update

from db.note_changes import change_note, delete_note, sort_note, tie_note
from db.note_moments import NO_TIE, programme, tie_to
from db.notes import Note, NoteKind
from db.visit import Scheduled, Visit
from handlers import buttons, note_cards, note_typing
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_cards import FEATURE
from handlers.note_desk import group_of, is_id, visit_of, zone_of
from handlers.note_photos import send_photos
from handlers.rooms import is_group_chat
from handlers.telling import replace
from texts.catalogue import Texts
from texts.messages import notes as wording
from texts.when import clock, short_day

DAYS_A_ROW: Final = 3
MOST_DAYS: Final = 9
MOST_ITEMS: Final = 40


async def press(update: Update, context: Context, what: str, note: Note, argument: str) -> None:
    """Handle the buttons of one's own note."""
    visit = await visit_of(context, note)
    if visit is None or (is_group_chat(update) and what not in {"kind", "share"}):
        await buttons.out_of_date(update, context)
        return
    match what:
        case "kind" if argument in {*NoteKind, wording.UNSORTED}:
            await _sort(update, context, note, NoteKind(argument) if argument in {*NoteKind} else None)
        case "share" if argument in {"0", "1"}:
            await _share(update, context, note, shared=argument == "1")
        case "tie":
            await _ask_tie(update, context, note, visit, argument)
        case "tied" if argument.isdecimal():
            await _tie(update, context, note, visit, int(argument))
        case "photo" if note.photos:
            await buttons.answer(update)
            await send_photos(update, context, visit, [note])
        case "drop":
            await buttons.answer(update)
            await replace(update, context, *_ask_to_drop(context.texts, note))
        case "card":
            await buttons.answer(update)
            await note_cards.put(update, context, note.id)
        case "edit":
            await note_typing.ask_again(update, context, note)
        case "adopt" if note.kind is NoteKind.ADOPTION:
            await note_typing.go_on(update, context, note)
        case _:
            await buttons.out_of_date(update, context)


async def _sort(update: Update, context: Context, note: Note, kind: NoteKind | None) -> None:
    """Sort a note; an idea to adopt is asked about further, in private."""
    assert context.member is not None
    by, telegram_id, now = context.member.person.id, context.member.person.telegram_id, context.now()

    async def work(session: AsyncSession) -> bool:
        changed = await sort_note(session, note.id, by=by, kind=kind)
        if changed and kind is NoteKind.ADOPTION:
            await note_typing.wait_for(session, telegram_id, note.id, note_typing.first_part(note), now=now)
        return changed

    changed = await context.commit(work, bool)
    await note_cards.put(update, context, note.id)
    await buttons.answer(update)
    if changed and kind is NoteKind.ADOPTION:
        await note_typing.ask_part(context, note, note_typing.first_part(note))


async def _share(update: Update, context: Context, note: Note, *, shared: bool) -> None:
    await context.commit(partial(change_note, note_id=note.id, by=note.author_id, shared=shared), bool)
    await note_cards.put(update, context, note.id)
    toast = "note-shared" if shared else "note-private"
    await buttons.answer(update, context.texts.plain(toast))


def _ask_to_drop(texts: Texts, note: Note) -> tuple[Markup, Rows]:
    html = texts.html("note-drop-ask", text=wording.label(texts, note, wording.IN_CAPTION))
    sure = button(texts.plain("note-button-drop-sure"), FEATURE, "dropped", note.id)
    return html, [[sure, button(texts.plain("note-button-back"), FEATURE, "card", note.id)]]


async def drop(update: Update, context: Context, reference: str) -> None:
    """Delete a note; what was deleted before this press came again is told once more."""
    assert context.member is not None
    if not is_id(reference):
        await buttons.out_of_date(update, context)
        return
    dropping = partial(delete_note, note_id=int(reference), by=context.member.person.id)
    if not await context.commit(dropping, bool):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    every = button(context.texts.plain("note-button-list"), FEATURE, "list", 0)
    await replace(update, context, context.texts.html("note-dropped"), [[every]])


async def _ask_tie(update: Update, context: Context, note: Note, visit: Visit, day: str) -> None:
    """Offer the items of the day on which the note was written, or of another day."""
    group = group_of(visit, note.group_id)
    agenda = programme(visit, group)
    if not agenda:
        await buttons.answer(update, context.texts.plain("note-tie-none"), alert=True)
        return
    known = sorted({one.start.date() for one in agenda})
    written = note.written_at.astimezone(zone_of(visit, note)).date()
    nearest = min(known, key=lambda one: abs((one - written).days))
    wanted = next((one for one in known if f"{one:%Y%m%d}" == day), nearest)
    of_all = group is None and len(visit.groups) > 1
    rows = [
        [_item_button(context.texts, note, one, of_all=of_all)]
        for one in agenda
        if one.start.date() == wanted
    ]
    others = [
        button(short_day(one, context.language), FEATURE, "tie", note.id, f"{one:%Y%m%d}")
        for one in known[:MOST_DAYS]
        if one != wanted
    ]
    rows = rows[:MOST_ITEMS] + [others[at : at + DAYS_A_ROW] for at in range(0, len(others), DAYS_A_ROW)]
    rows.append(
        [
            button(context.texts.plain("note-button-untie"), FEATURE, "tied", note.id, 0),
            button(context.texts.plain("note-button-back"), FEATURE, "card", note.id),
        ]
    )
    await buttons.answer(update)
    text = wording.label(context.texts, note, wording.IN_LIST)
    await replace(update, context, context.texts.html("note-tie-ask", text=text), rows)


def _item_button(texts: Texts, note: Note, one: Scheduled, *, of_all: bool) -> InlineKeyboardButton:
    """`of_all`: among items of several groups, which may be in several zones, it says whose and by which clock."""
    groups = f" ({', '.join(one.item.groups)})" if of_all and one.item.groups else ""
    start = clock(one.start, texts.language, zone=of_all)
    label = texts.plain("note-button-item", start=start, item=f"{one.item.title}{groups}")
    if one.item.id == note.item_id:
        label = texts.plain("note-button-chosen", kind=label)
    return button(label, FEATURE, "tied", note.id, one.item.id)


async def _tie(update: Update, context: Context, note: Note, visit: Visit, item_id: int) -> None:
    agenda = programme(visit, group_of(visit, note.group_id))
    chosen = next((one for one in agenda if one.item.id == item_id), None)
    if chosen is None and item_id:
        await buttons.out_of_date(update, context)
        return
    tie = tie_to(chosen) if chosen else NO_TIE
    await context.commit(partial(tie_note, note_id=note.id, by=note.author_id, tie=tie), bool)
    await note_cards.put(update, context, note.id)
    await buttons.answer(update)
