"""`/ubah` (`/change`): organizers change one agenda item, in one line or by buttons; what follows is `previews.py`'s."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from telegram import Update

from db.dialogues import end_dialogue, keep_dialogue
from db.proposals import propose
from db.visit import AgendaItem, Visit
from handlers import buttons, preview_cards, previews
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.edits import (
    Edit,
    Refusal,
    changed_visit,
    find_item,
    near_code,
    read_column,
    read_edit,
    read_time,
)
from handlers.talk import place_of
from handlers.telling import replace, reply
from texts.messages.changes import item_label
from texts.messages.workbook import problem_parts
from texts.pages import shorten
from texts.when import day as written_day
from texts.when import short_day

FEATURE: Final = preview_cards.FEATURE
KIND: Final = "change"
"""The dialogue in which a new value is typed."""

WAITS: Final = timedelta(minutes=15)
LABEL: Final = 48
A_PAGE: Final = 20
COLUMNS: Final = {"time": "Mulai", "place": "Lokus", "room": "Ruang", "title": "Kegiatan"}


async def compose(update: Update, context: Context) -> None:
    """Change what was named in one line, else ask step by step."""
    typed = " ".join(context.args or [])
    visit = (await context.view()).visit
    item, rest = find_item(visit, typed)
    if not typed:
        await reply(update, context, *_days(context, visit))
    elif item is None:
        near = near_code(visit, typed)
        name = "change-unknown-code-near" if near else "change-unknown-code"
        html = context.texts.html(name, code=shorten(typed.split()[0], LABEL), near=near)
        await reply(update, context, html, _days(context, visit)[1])
    elif rest:
        await _show(update, context, visit, read_edit(visit, item, rest, now=context.now()))
    else:
        await reply(update, context, *_choices(context, item))


async def press(update: Update, context: Context) -> None:
    what, reference, argument, *_ = [*buttons.data_of(update), "", "", ""]
    visit = (await context.view()).visit
    if what == "days":
        await buttons.answer(update)
        await replace(update, context, *_days(context, visit))
    elif what == "day":
        await _press_day(update, context, visit, reference, argument)
    elif what in {"item", "set", "locus", "cancel"}:
        await _press_item(update, context, what, reference, argument)
    elif reference.isdecimal():
        await previews.press(update, context, what, int(reference), argument)
    else:
        await buttons.out_of_date(update, context)


async def _press_day(update: Update, context: Context, visit: Visit, reference: str, page: str) -> None:
    day = next((one for one in _days_of(visit) if f"{one:%Y%m%d}" == reference), None)
    if day is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, *_items(context, visit, day, int(page) if page.isdecimal() else 0))


async def _press_item(update: Update, context: Context, what: str, reference: str, argument: str) -> None:
    visit = (await context.view()).visit
    item = next((one for one in visit.agenda if str(one.id) == reference), None)
    locus = next((one for one in visit.loci if str(one.id) == argument), None)
    if item is None or (what == "set" and argument not in COLUMNS) or (what == "locus" and locus is None):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    if what == "item":
        await replace(update, context, *_choices(context, item))
    elif what == "set":
        await _ask(update, context, item, argument)
    elif locus and what == "locus":
        _end(update, context)
        await _show(update, context, visit, read_column(visit, item, "Lokus", locus.name))
    else:
        await _show(update, context, visit, Edit(item, None))


async def read_value(update: Update, context: Context) -> None:
    """Take what was typed for the value that was asked for."""
    assert update.effective_message is not None
    chat_id, _ = place_of(update)
    state = context.turn.dialogue(chat_id, KIND) or {}
    visit = (await context.view()).visit
    item = next((one for one in visit.agenda if one.id == state.get("item")), None)
    typed = " ".join((update.effective_message.text or "").split())
    if item is None:
        _end(update, context)
        await reply(update, context, context.texts.html("change-gone"), _days(context, visit)[1])
        return
    column = COLUMNS[state["what"]]
    edit = (
        read_time(visit, item, typed, now=context.now())
        if column == "Mulai"
        else read_column(visit, item, column, typed)
    )
    if isinstance(edit, Edit):
        _end(update, context)
    await _show(update, context, visit, edit)


async def _ask(update: Update, context: Context, item: AgendaItem, what: str) -> None:
    chat_id, telegram_id = place_of(update)
    keeping = partial(
        keep_dialogue,
        chat_id=chat_id,
        telegram_id=telegram_id,
        kind=KIND,
        state={"item": item.id, "what": what},
        expires_at=context.now() + WAITS,
    )
    await context.commit(keeping)
    loci = (await context.view()).visit.loci if what == "place" else ()
    rows = [[button(shorten(one.name, LABEL), FEATURE, "locus", item.id, one.id)] for one in loci[:A_PAGE]]
    back = [button(context.texts.plain("change-button-back"), FEATURE, "item", item.id)]
    html = context.texts.html(f"change-ask-{what}", title=item.title)
    await replace(update, context, html, [*rows, back])


def _end(update: Update, context: Context) -> None:
    """End the dialogue once this is answered."""
    chat_id, telegram_id = place_of(update)
    context.later(partial(end_dialogue, chat_id=chat_id, telegram_id=telegram_id, kind=KIND))


async def _show(update: Update, context: Context, visit: Visit, edit: Edit | Refusal) -> None:
    """Show what would change, or say what can't."""
    if isinstance(edit, Refusal):
        await reply(update, context, _refused(context, edit))
        return
    new = changed_visit(visit, edit)
    if new == visit:
        await reply(update, context, context.texts.html("change-same", title=edit.old.title))
        return
    assert context.member is not None
    by, now = context.member.person.id, context.now()
    change_id = await context.commit(partial(propose, old=visit, new=new, by=by, now=now), int)
    await previews.show_new(update, context, change_id)


def _refused(context: Context, refusal: Refusal) -> str:
    texts = context.texts
    if refusal.message:
        return texts.html(refusal.message, **refusal.facts)
    lines = []
    for one in refusal.problems:
        parts = problem_parts(texts, one.kind, one.sheet, one.cell, one.facts)
        lines.append(texts.html("change-problem", problem=parts.problem, remedy=parts.remedy))
    return "\n".join(lines)


def _days_of(visit: Visit) -> Sequence[date]:
    return sorted({item.day for item in visit.agenda})


def _days(context: Context, visit: Visit) -> tuple[str, Rows]:
    rows = [
        [button(short_day(one, context.texts.language), FEATURE, "day", f"{one:%Y%m%d}")]
        for one in _days_of(visit)
    ]
    return context.texts.html("change-which-day" if rows else "change-no-agenda"), rows[:A_PAGE]


def _items(context: Context, visit: Visit, day: date, page: int) -> tuple[str, Rows]:
    texts = context.texts
    items = sorted((one for one in visit.agenda if one.day == day), key=lambda one: (one.starts, one.title))
    shown = items[page * A_PAGE : (page + 1) * A_PAGE] or items[:A_PAGE]
    rows = [[button(_label(context, visit, one), FEATURE, "item", one.id)] for one in shown]
    turning = [button(texts.plain("change-button-back"), FEATURE, "days")]
    if len(items) > (page + 1) * A_PAGE:
        turning.append(button(texts.plain("change-button-more"), FEATURE, "day", f"{day:%Y%m%d}", page + 1))
    html = texts.html("change-which-item", day=written_day(day, texts.language))
    return html, [*rows, turning]


def _label(context: Context, visit: Visit, item: AgendaItem) -> str:
    groups = f" ({', '.join(item.groups)})" if item.groups and len(visit.groups) > 1 else ""
    return shorten(item_label(context.texts, item.title, item.starts) + groups, LABEL)


def _choices(context: Context, item: AgendaItem) -> tuple[str, Rows]:
    texts = context.texts
    html = texts.html(
        "change-what",
        item=item_label(texts, item.title, item.starts, of=item.day),
        groups=", ".join(item.groups) or texts.plain("change-all-groups"),
        code=item.code,
    )
    setting = [
        button(texts.plain(f"change-button-{what}"), FEATURE, "set", item.id, what) for what in COLUMNS
    ]
    cancelling = [button(texts.plain("change-button-cancel"), FEATURE, "cancel", item.id)]
    back = [button(texts.plain("change-button-back"), FEATURE, "day", f"{item.day:%Y%m%d}")]
    return html, [setting[:2], setting[2:], cancelling, back]
