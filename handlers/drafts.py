"""A broadcast that is shown before it is sent: the preview with its buttons, and what becomes of it.

What was written in one line, replied to or composed by buttons ends here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardMarkup, Update
from telegram.error import BadRequest

from db.broadcast_reports import report
from db.broadcasts import (
    UNREAD,
    Broadcast,
    Sent,
    addressees,
    ask_reading,
    draft,
    drop,
    note_preview,
    read_broadcast,
    send,
    stop,
)
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.newcomers import list_not_joined
from handlers.saying import say
from handlers.targets import name_targets
from handlers.telling import replace
from texts.messages import broadcasts as wording
from texts.messages.receipts import who_has_not_read

FEATURE: Final = "cast"

Source = tuple[int, int]
"""A chat and a message in it."""


async def show(
    update: Update, context: Context, tokens: Sequence[str], html: str, source: Source | None
) -> None:
    """Keep a draft, and show it as its recipients will see it, with how many they are."""
    assert context.member is not None
    by, visit_id, now = context.member.person.id, context.member.visit_id, context.now()

    async def work(session: AsyncSession) -> int:
        return await draft(
            session, visit_id=visit_id, by=by, targets=tokens, html=html, source=source, now=now
        )

    broadcast_id = await context.commit(work, int)
    one = await read(context, broadcast_id)
    if one is None:
        return
    try:
        preview = await _send_preview(update, context, one)
    except BadRequest:  # not every sort of message can be copied
        await say(update, context, context.texts.html("broadcast-not-copied"))
        return
    control = await say(update, context, *await _control(context, one))
    noting = partial(note_preview, broadcast_id=one.id, preview=preview, control=control.message_id)
    await context.commit(noting)


async def _send_preview(update: Update, context: Context, one: Broadcast) -> int:
    assert update.effective_chat is not None
    if one.source_chat_id and one.source_message_id:
        copied = await context.bot.copy_message(
            update.effective_chat.id, one.source_chat_id, one.source_message_id
        )
        return copied.message_id
    return (await say(update, context, one.html)).message_id


async def _control(context: Context, one: Broadcast) -> tuple[str, Rows]:
    texts, visit = context.texts, (await context.view()).visit
    async with context.services.sessions() as session:
        meant = await addressees(session, visit_id=one.visit_id, targets=one.targets, sender=one.created_by)
    away = sum(one.unreachable for one in meant)
    to = name_targets(texts, visit, one.targets)
    if not meant:
        return texts.html("broadcast-nobody", to=to), [
            [button(texts.plain("broadcast-button-drop"), FEATURE, "drop", one.id)]
        ]
    html = texts.html("broadcast-preview", to=to, people=len(meant))
    if away:
        html += "\n" + texts.html("broadcast-away", count=away)
    asking = "broadcast-button-asks" if one.asks_reading else "broadcast-button-ask"
    return html, [
        [
            button(texts.plain("broadcast-button-send"), FEATURE, "send", one.id),
            button(texts.plain("broadcast-button-drop"), FEATURE, "drop", one.id),
        ],
        [button(texts.plain(asking), FEATURE, "ask", one.id, int(not one.asks_reading))],
    ]


async def read(context: Context, broadcast_id: int) -> Broadcast | None:
    async with context.services.sessions() as session:
        return await read_broadcast(session, broadcast_id)


async def press(update: Update, context: Context, one: Broadcast, what: str, argument: str) -> None:
    match what:
        case "send":
            await _send(update, context, one)
        case "drop":
            await _drop(update, context, one)
        case "ask":
            await _ask_reading(update, context, one, ask=argument == "1")
        case "stop":
            await _stop(update, context, one)
        case "sample":
            await buttons.answer(update, context.texts.plain("broadcast-sample"))
        case "summary" | "unread" | "again":
            await _show_summary(update, context, one, what)
        case "invite":
            await _invite(update, context, one)
        case _:
            await buttons.out_of_date(update, context)


async def _send(update: Update, context: Context, one: Broadcast) -> None:
    sent = await context.commit(partial(send, broadcast_id=one.id, now=context.now()), Sent)
    if not sent.queued:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    stopping = [[button(context.texts.plain("broadcast-button-stop"), FEATURE, "stop", one.id)]]
    await replace(
        update, context, wording.progress(context.texts, sent=0, total=sent.people, lost=0), stopping
    )


async def _drop(update: Update, context: Context, one: Broadcast) -> None:
    if not await context.commit(partial(drop, broadcast_id=one.id), bool):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, context.texts.html("broadcast-dropped"))


async def _ask_reading(update: Update, context: Context, one: Broadcast, *, ask: bool) -> None:
    """Add the button to the preview, or take it away."""
    changed = await context.commit(partial(ask_reading, broadcast_id=one.id, ask=ask), bool)
    anew = await read(context, one.id)
    if not changed or anew is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    sample = [[button(context.texts.plain("receipt-button-read"), FEATURE, "sample", one.id)]]
    if one.preview_message_id and one.chat_id and one.asks_reading != ask:
        await context.bot.edit_message_reply_markup(
            one.chat_id, one.preview_message_id, reply_markup=InlineKeyboardMarkup(sample) if ask else None
        )
    await replace(update, context, *await _control(context, anew))


async def _stop(update: Update, context: Context, one: Broadcast) -> None:
    if await context.commit(partial(stop, broadcast_id=one.id, now=context.now()), bool):
        await buttons.answer(update, context.texts.plain("broadcast-stopping"))
    else:
        await buttons.out_of_date(update, context)


async def _show_summary(update: Update, context: Context, one: Broadcast, what: str) -> None:
    async with context.services.sessions() as session:
        found = await report(session, one.id)
    if found is None or not one.is_out:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    texts = context.texts
    if what == "summary":
        html = wording.summary(texts, found.groups, asks_reading=one.asks_reading)
        await replace(update, context, html, _summary_rows(context, one))
    elif what == "unread":
        html = who_has_not_read(texts, [group.readers for group in found.groups])
        again = [[button(texts.plain("broadcast-button-again"), FEATURE, "again", one.id)]]
        await say(update, context, html, again if one.asks_reading else None)
    else:
        source = (one.source_chat_id, one.source_message_id)
        await show(
            update,
            context,
            (f"{UNREAD}:{one.id}",),
            one.html,
            (source[0], source[1]) if source[0] and source[1] else None,
        )


async def _invite(update: Update, context: Context, one: Broadcast) -> None:
    """Name whom it was for and who has not joined, with an invitation and the message, ready to forward."""
    async with context.services.sessions() as session:
        found = await report(session, one.id)
    if found is None or not one.is_out:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    visit = (await context.view()).visit
    await list_not_joined(
        update, context, visit, one.html, [each.group for each in found.groups if each.absent]
    )


def _summary_rows(context: Context, one: Broadcast) -> Rows:
    row = [button(context.texts.plain("broadcast-button-refresh"), FEATURE, "summary", one.id)]
    if one.asks_reading:
        row.append(button(context.texts.plain("receipt-button-unread"), FEATURE, "unread", one.id))
    return [row]
