"""One's own field notes, the newest first, a button each."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup
from telegram import Update

from db.notes import own_notes
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_cards import FEATURE, turning
from handlers.note_digest import scope_of
from handlers.saying import say
from handlers.telling import replace
from texts.messages import notes as wording

A_PAGE: Final = 6
LABEL: Final = 40


async def show(update: Update, context: Context) -> None:
    await say(update, context, *await _page(context, 0))


async def press(update: Update, context: Context) -> None:
    number = buttons.data_of(update)[-1]
    if not number.isdecimal() or len(number) > len("9999"):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, *await _page(context, int(number)))


async def _page(context: Context, number: int) -> tuple[Markup, Rows]:
    assert context.member is not None
    member, texts = context.member, context.texts
    async with context.services.sessions() as session:
        notes = list(reversed(await own_notes(session, member.visit_id, member.person.id)))
    pages = max(1, -(-len(notes) // A_PAGE))
    number = min(number, pages - 1)
    shown = notes[number * A_PAGE : (number + 1) * A_PAGE]
    rows = [[button(wording.label(texts, note, LABEL), FEATURE, "card", note.id)] for note in shown]
    rows.append(turning(texts, number, pages, "list"))
    rows.append([button(texts.plain("note-button-new"), FEATURE, "new")])
    if scope_of(context) is not None:
        rows[-1].append(button(texts.plain("note-button-digest"), FEATURE, "digest", 0, "all", 0))
    visit = (await context.view()).visit
    zone = visit.zone_of(visit.group(member.group))
    html = (
        wording.listed(texts, shown, total=len(notes), page=number, pages=pages, zone=zone)
        if notes
        else texts.html("note-list-none")
    )
    return html, [row for row in rows if row]
