"""A change that is shown before it is made, and what becomes of it.

A typed change, one made by buttons and a workbook all end here.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import Update

from db.arrivals import Role
from db.changes import Fate, Outcome, apply_proposed, notices_of, undo
from db.errors import CodeTaken, DanglingName, GroupInUse, Misfit
from db.notices import WAIT
from db.proposals import UNDO_FOR, Preview, drop, is_theirs, may_change, preview, tell_details
from db.reading import readers_of_notices
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.preview_cards import FEATURE, hearers, preview_html, preview_rows
from handlers.saying import say
from handlers.telling import replace, show_menu
from texts.messages.receipts import who_has_not_read
from texts.pages import shorten

LONGEST_NAME: Final = 48
_REFUSALS: Final = (GroupInUse, CodeTaken, Misfit)


async def show_new(update: Update, context: Context, change_id: int) -> None:
    """Show a change that was proposed just now, in a message of its own."""
    try:
        found = await read_preview(context, change_id)
    except _REFUSALS as fault:
        await say(update, context, _refusal(context, fault))
        return
    if found:
        await say(update, context, preview_html(context, found), preview_rows(context, found))


async def read_preview(context: Context, change_id: int) -> Preview | None:
    async with context.services.sessions() as session:
        return await preview(session, change_id, now=context.now())


async def press(update: Update, context: Context, what: str, change_id: int, argument: str) -> None:
    """Handle the buttons below a preview, and below what was applied."""
    try:
        await _press(update, context, what, change_id, argument)
    except _REFUSALS as fault:
        await replace(update, context, _refusal(context, fault))
        await buttons.answer(update)


def _refusal(context: Context, fault: GroupInUse | CodeTaken | Misfit) -> Markup:
    """Say why a change can't be made of the visit as it is now."""
    texts = context.texts
    if isinstance(fault, GroupInUse):
        return texts.html("fault-group-in-use", group=fault.group, members=fault.members, chats=fault.chats)
    if isinstance(fault, CodeTaken):
        return texts.html("document-not-yours", code=fault.code)
    name = "fault-dangling-name" if isinstance(fault, DanglingName) else "fault-name-twice"
    return texts.html("change-misfit", reason=texts.plain(name, name=fault.name, sheet=fault.sheet))


async def _press(update: Update, context: Context, what: str, change_id: int, argument: str) -> None:
    match what:
        case "apply":
            await _apply(update, context, change_id)
        case "drop":
            await _drop(update, context, change_id)
        case "details":
            await _tell_details(update, context, change_id, tell=argument == "1")
        case "undo":
            await _undo(update, context, change_id)
        case "unread":
            await _show_unread(update, context, change_id)
        case _:
            await buttons.out_of_date(update, context)


async def _apply(update: Update, context: Context, change_id: int) -> None:
    assert context.member is not None
    by, now = context.member.person.id, context.now()
    outcome = await context.commit(partial(apply_proposed, change_id=change_id, by=by, now=now), Outcome)
    await _show_outcome(update, context, outcome)


async def _show_outcome(update: Update, context: Context, outcome: Outcome) -> None:
    texts = context.texts
    if outcome.fate is Fate.OVER:
        await buttons.out_of_date(update, context)
    elif outcome.fate is Fate.CHANGED:
        found = await read_preview(context, outcome.change_id)
        await buttons.answer(update)
        if found and not found.diff:
            await replace(update, context, texts.html("document-unchanged", code=found.new.code))
        elif found:
            html = preview_html(context, found, before=texts.html("change-stale"))
            await replace(update, context, html, preview_rows(context, found))
    elif outcome.is_new:
        await buttons.answer(update)
        await replace(update, context, texts.html("change-applied-new", code=outcome.code))
        assert context.member is not None
        await show_menu(context, context.member.person.telegram_id, context.language)
    else:
        await buttons.answer(update)
        context.services.cards_wanted.set()
        told = hearers(context, outcome.people, outcome.chats)
        if outcome.people or outcome.chats:
            told += " " + texts.html("change-when", seconds=int(WAIT.total_seconds()))
        minutes = int(UNDO_FOR.total_seconds() // 60)
        html = texts.html("change-applied", hearers=told, minutes=minutes)
        await replace(update, context, html, _applied_rows(context, outcome))


def _applied_rows(context: Context, outcome: Outcome) -> Rows:
    row = [button(context.texts.plain("change-button-undo"), FEATURE, "undo", outcome.change_id)]
    if outcome.people:
        unread = context.texts.plain("receipt-button-unread")
        row.append(button(unread, FEATURE, "unread", outcome.change_id))
    return [row]


async def _drop(update: Update, context: Context, change_id: int) -> None:
    if not await _is_theirs(context, change_id):
        await buttons.out_of_date(update, context)
    elif await context.commit(partial(drop, change_id=change_id), bool):
        await buttons.answer(update)
        await replace(update, context, context.texts.html("change-dropped"))
    else:
        await buttons.out_of_date(update, context)


async def _tell_details(update: Update, context: Context, change_id: int, *, tell: bool) -> None:
    if not await _is_theirs(context, change_id):
        await buttons.out_of_date(update, context)
        return
    await context.commit(partial(tell_details, change_id=change_id, tell=tell))
    found = await read_preview(context, change_id)
    if found is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, preview_html(context, found), preview_rows(context, found))


async def _undo(update: Update, context: Context, change_id: int) -> None:
    assert context.member is not None
    by, now = context.member.person.id, context.now()
    texts = context.texts
    try:
        outcome = await context.commit(partial(undo, change_id=change_id, by=by, now=now), Outcome)
    except GroupInUse as fault:
        group = shorten(fault.group, LONGEST_NAME)
        await buttons.answer(update, texts.plain("change-undo-group", group=group), alert=True)
        return
    if outcome.fate is Fate.OVER:
        await buttons.answer(update, texts.plain("change-undo-late"), alert=True)
    elif outcome.fate is Fate.UNDONE:  # pressed twice, or by another organizer
        await buttons.answer(update, texts.plain("change-undo-before"))
    elif outcome.fate is Fate.CHANGED:
        await buttons.answer(update, texts.plain("change-undo-changed"), alert=True)
    else:
        await buttons.answer(update)
        context.services.cards_wanted.set()
        heard = outcome.people or outcome.chats
        told = hearers(context, outcome.people, outcome.chats) if heard else texts.html("change-undone-quiet")
        await replace(update, context, texts.html("change-undone", hearers=told))


async def _show_unread(update: Update, context: Context, change_id: int) -> None:
    assert context.member is not None
    async with context.services.sessions() as session:
        told = await notices_of(session, change_id)
        if told is None or not await may_change(session, context.member.person.id, told[0]):
            await buttons.out_of_date(update, context)
            return
        readers = await readers_of_notices(session, told[1])
    await buttons.answer(update)
    await say(update, context, who_has_not_read(context.texts, readers))


async def _is_theirs(context: Context, change_id: int) -> bool:
    """Whether the one who presses may apply the change, or give it up."""
    assert context.member is not None
    async with context.services.sessions() as session:
        return await is_theirs(session, change_id, context.member.person.id)


def organizes(context: Context, code: str) -> bool:
    """Whether the sender is an organizer of the visit of this code."""
    assert context.member is not None
    memberships = context.member.person.memberships
    return any(one.visit_code == code and one.role is Role.ORGANIZER for one in memberships)
