"""A change that is shown before it is made: the preview with its buttons, and what becomes of it.

A typed change, one made by buttons and a workbook all end here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from typing import Final

from markupsafe import Markup, escape
from telegram import Update

from db.arrivals import Role
from db.changes import Fate, Outcome, apply_proposed, notices_of, undo
from db.errors import CodeTaken, DanglingName, GroupInUse, Misfit
from db.notice_entries import entries_of
from db.notices import WAIT
from db.proposals import UNDO_FOR, Preview, drop, is_theirs, may_change, preview, tell_details
from db.reading import readers_of_notices
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.diffs import changed_visit
from handlers.edits import is_past, overlaps
from handlers.saying import say
from handlers.telling import replace, show_menu
from texts.messages import changes as wording
from texts.messages.diff import diff_lines, row_line
from texts.messages.receipts import who_has_not_read
from texts.pages import shorten, split_pages
from texts.when import span

FEATURE: Final = "change"
MOST_SHOWN: Final = 6
"""So many rows are shown one by one; more are listed, a line each."""

LONGEST_NAME: Final = 48
MOST_LINES: Final = 25
LONGEST_LINE: Final = 130
MOST_WARNINGS: Final = 8
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


def preview_html(context: Context, found: Preview) -> Markup:
    """Say what changes, as much of it as one message holds, and who will be told."""
    head = [context.texts.html("change-preview")]
    if found.old:
        head.append(hearers(context, found.people, found.chats))
    parts = [Markup("\n").join(head), *_what(context, found)]
    warnings = _warnings(context, found)[:MOST_WARNINGS]
    if warnings:
        parts.append(Markup("\n").join(warnings))
    return split_pages(Markup("\n\n").join(parts))[0]


def _what(context: Context, found: Preview) -> list[Markup]:
    """Tell a few items as those concerned will read it, many in a line each."""
    texts, diff = context.texts, found.diff
    entries = entries_of(found.old, found.new, details=True) if found.old else ()
    if entries and not diff.settings and len(entries) + len(diff.rows) <= MOST_SHOWN:
        zone = found.new.zone
        parts = [wording.told(texts, entry, zone, of_all=True) for entry in wording.in_time(entries, zone)]
        others = [row_line(row, texts) for row in changed_visit(dataclasses.replace(diff, agenda=())).rows]
        return [*parts, *([_listed(context, others)] if others else [])]
    return [_listed(context, list(diff_lines(changed_visit(diff), texts)))]


def _listed(context: Context, lines: Sequence[str]) -> Markup:
    shown = [escape(shorten(line, LONGEST_LINE)) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(context.texts.html("change-more", count=len(lines) - MOST_LINES))
    return Markup("\n").join(shown)


def diff_text(context: Context, found: Preview) -> str | None:
    """Return all lines of a diff that is too long to be shown whole."""
    lines = list(diff_lines(changed_visit(found.diff), context.texts))
    return "\n".join(lines) if len(lines) > MOST_LINES else None


def hearers(context: Context, people: int, chats: int) -> Markup:
    if people and chats:
        return context.texts.html("change-hearers-chats", people=people, chats=chats)
    if chats:
        return context.texts.html("change-hearers-only-chats", chats=chats)
    return context.texts.html("change-hearers" if people else "change-hearers-none", people=people)


def _warnings(context: Context, found: Preview) -> list[Markup]:
    """Warn of times that are over, and of what a group has at the same time; only of what changes."""
    if found.old is None:
        return []
    texts, new = context.texts, found.new
    changed = [
        row.new for row in found.diff.agenda if row.new and {"moved", "added", "regrouped"} & {*row.changes}
    ]
    warnings = [
        texts.html("change-warn-past", title=item.title)
        for item in changed
        if is_past(new, item, context.now())
    ]
    for item in changed[:MOST_SHOWN]:
        warnings += [
            texts.html(
                "change-warn-overlap",
                group=one.group.name,
                title=one.other.item.title,
                times=span(one.other.start, one.other.end, texts.language),
            )
            for one in overlaps(new, item.id)
        ]
    return warnings


def preview_rows(context: Context, found: Preview) -> Rows:
    texts = context.texts
    rows = [
        [
            button(texts.plain("change-button-apply"), FEATURE, "apply", found.id),
            button(texts.plain("change-button-drop"), FEATURE, "drop", found.id),
        ]
    ]
    if found.only_details:
        name = "change-button-details-told" if found.tells_details else "change-button-details"
        rows.append([button(texts.plain(name), FEATURE, "details", found.id, int(not found.tells_details))])
    return rows


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
            html = split_pages(texts.html("change-stale") + "\n\n" + preview_html(context, found))[0]
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
