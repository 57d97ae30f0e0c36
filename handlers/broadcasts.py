"""`/siaran` (`/broadcast`): an organizer says something to many; shown first, sent by `schedules/outbox.py` then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest
from telegram.ext import filters

from db.arrivals import Role
from db.broadcasts import (
    ALL,
    GROUP,
    ROLE,
    UNREAD,
    Broadcast,
    BroadcastState,
    Sent,
    addressees,
    ask_reading,
    draft,
    drop,
    last_that_asked,
    note_preview,
    read_broadcast,
    report,
    send,
    stop,
)
from db.dialogues import DialogueKey, end_dialogue, keep_dialogue
from db.visit import Visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.markup import html_of
from handlers.newcomers import list_not_joined
from handlers.saying import say
from handlers.talk import place_of
from handlers.targets import NOT_JOINED, Targets, known_targets, name_targets, read_targets
from handlers.telling import replace
from handlers.turn import current_turn
from texts.messages import broadcasts as wording
from texts.messages.joining import role_name
from texts.messages.receipts import who_has_not_read
from texts.pages import shorten

FEATURE: Final = "cast"
KIND: Final = "broadcast"
"""The dialogue in which the message is written, of whatever sort, or in which it waits for whom it is for."""

WAITS: Final = timedelta(minutes=30)
LABEL: Final = 40
MOST_GROUPS: Final = 40

Source = tuple[int, int]


class AwaitingMessage(filters.MessageFilter):
    """Whatever is sent in private (no commands) by someone who was asked for the message of a broadcast."""

    def filter(self, message: Message) -> bool:
        command = (message.text or "").startswith("/")
        return not command and current_turn.get().awaits(message.chat.id, KIND)


AWAITED: Final = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & AwaitingMessage()


async def compose(update: Update, context: Context) -> None:
    """Show what was written in one line, or replied to; ask for what is missing."""
    message = update.effective_message
    assert message is not None
    typed, _, text = (message.text or "").partition("|")
    target = " ".join(typed.split()[1:])
    visit = (await context.view()).visit
    html = html_of(message, start=len(typed) + 1) if text.strip() else ""
    replied = message.reply_to_message
    source = (replied.chat_id, replied.message_id) if replied and not html else None
    targets = read_targets(visit, target)
    if targets.unknown:
        known = known_targets(context.texts, visit)
        name = "; ".join(targets.unknown)
        await say(update, context, context.texts.html("broadcast-unknown", name=name, known=known))
    elif NOT_JOINED in targets.tokens:
        await list_not_joined(update, context, visit, html)
    else:
        await _go_on(update, context, targets, html, source)


async def _go_on(
    update: Update, context: Context, targets: Targets, html: str, source: Source | None
) -> None:
    """Show the broadcast, or ask for whom it is, or what it says."""
    texts, visit = context.texts, (await context.view()).visit
    tokens = await _with_numbers(context, visit, targets.tokens)
    if tokens is None:
        await say(update, context, texts.html("broadcast-none-asked"))
    elif tokens and (html or source):
        await _show(update, context, tokens, html, source)
    else:
        await _keep(update, context, {"targets": tokens, "html": html, "source": source})
        if tokens:
            to = name_targets(texts, visit, tokens)
            await say(update, context, texts.html("broadcast-ask-message", to=to), [[_stop_asking(context)]])
        else:
            await say(update, context, texts.html("broadcast-ask-target"), _target_rows(context, visit))


async def _with_numbers(context: Context, visit: Visit, tokens: Sequence[str]) -> tuple[str, ...] | None:
    """Say which broadcast `belum baca` means; None where there is none."""
    if f"{UNREAD}:" not in tokens:
        return tuple(tokens)
    async with context.services.sessions() as session:
        last = await last_that_asked(session, visit.id)
    if last is None:
        return None
    return tuple(f"{UNREAD}:{last}" if token == f"{UNREAD}:" else token for token in tokens)


async def _keep(update: Update, context: Context, state: dict[str, Any]) -> None:
    chat_id, telegram_id = place_of(update)
    await context.commit(
        partial(
            keep_dialogue,
            chat_id=chat_id,
            telegram_id=telegram_id,
            kind=KIND,
            state=state,
            expires_at=context.now() + WAITS,
        )
    )


async def _kept(update: Update, context: Context) -> dict[str, Any]:
    kept = await context.services.dialogues.read(DialogueKey(*place_of(update), KIND))
    return kept[0] if kept and kept[1] > context.now() else {}


async def _end(update: Update, context: Context) -> None:
    chat_id, telegram_id = place_of(update)
    await context.commit(partial(end_dialogue, chat_id=chat_id, telegram_id=telegram_id, kind=KIND))


def _target_rows(context: Context, visit: Visit) -> Rows:
    texts = context.texts
    roles = [
        button(role_name(texts, role).capitalize(), FEATURE, "to", f"{ROLE}.{role}")
        for role in (Role.PARTICIPANT, Role.COACH, Role.ORGANIZER)
    ]
    groups = [
        [button(shorten(group.name, LABEL), FEATURE, "to", f"{GROUP}.{group.id}")]
        for group in visit.groups[:MOST_GROUPS]
    ]
    everyone = [button(texts.plain("broadcast-to-all").capitalize(), FEATURE, "to", ALL)]
    unjoined = [button(texts.plain("broadcast-button-not-joined"), FEATURE, "to", NOT_JOINED)]
    return [everyone, roles, *groups, unjoined, [_stop_asking(context)]]


def _stop_asking(context: Context) -> InlineKeyboardButton:
    return button(context.texts.plain("broadcast-button-cancel"), FEATURE, "leave")


async def read_message(update: Update, context: Context) -> None:
    """Take what was sent for the message of the broadcast."""
    message, state = update.effective_message, await _kept(update, context)
    assert message is not None
    tokens = tuple(map(str, state.get("targets") or ()))
    html = html_of(message) if message.text else ""
    source = None if html else (message.chat_id, message.message_id)
    if tokens:
        await _end(update, context)
    await _go_on(update, context, Targets(tokens), html, source)


async def _show(
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
    one = await _read(context, broadcast_id)
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


async def _read(context: Context, broadcast_id: int) -> Broadcast | None:
    async with context.services.sessions() as session:
        return await read_broadcast(session, broadcast_id)


async def press(update: Update, context: Context) -> None:
    what, reference, argument, *_ = [*buttons.data_of(update), "", "", ""]
    if what == "to":
        await _press_target(update, context, reference.replace(".", ":"))
        return
    if what == "leave":
        await _end(update, context)
        await buttons.answer(update)
        await replace(update, context, context.texts.html("broadcast-dropped"))
        return
    one = await _read(context, int(reference)) if reference.isdecimal() else None
    if one is None or context.member is None or one.visit_id != context.member.visit_id:
        await buttons.out_of_date(update, context)
    else:
        await _press_own(update, context, one, what, argument)


async def _press_own(update: Update, context: Context, one: Broadcast, what: str, argument: str) -> None:
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
            await _press_summary(update, context, one, what)
        case _:
            await buttons.out_of_date(update, context)


async def _press_target(update: Update, context: Context, token: str) -> None:
    visit, state = (await context.view()).visit, await _kept(update, context)
    if token != NOT_JOINED and not name_is_known(visit, token):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await _end(update, context)
    if token == NOT_JOINED:
        await list_not_joined(update, context, visit, str(state.get("html") or ""))
        return
    kept = state.get("source")
    source = (int(kept[0]), int(kept[1])) if isinstance(kept, list) else None
    await _go_on(update, context, Targets((token,)), str(state.get("html") or ""), source)


def name_is_known(visit: Visit, token: str) -> bool:
    roles = {f"{ROLE}:{role}" for role in Role}
    return token == ALL or token in roles or token in {f"{GROUP}:{group.id}" for group in visit.groups}


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
    anew = await _read(context, one.id)
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


async def _press_summary(update: Update, context: Context, one: Broadcast, what: str) -> None:
    async with context.services.sessions() as session:
        found = await report(session, one.id)
    if found is None or one.state in {BroadcastState.DRAFT, BroadcastState.DROPPED}:
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
        await _show(
            update,
            context,
            (f"{UNREAD}:{one.id}",),
            one.html,
            (source[0], source[1]) if source[0] and source[1] else None,
        )


def _summary_rows(context: Context, one: Broadcast) -> Rows:
    row = [button(context.texts.plain("broadcast-button-refresh"), FEATURE, "summary", one.id)]
    if one.asks_reading:
        row.append(button(context.texts.plain("receipt-button-unread"), FEATURE, "unread", one.id))
    return [row]
