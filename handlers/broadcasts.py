"""`/siaran` (`/broadcast`): an organizer says something to many; what follows is `drafts.py`'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final

from telegram import InlineKeyboardButton, Message, Update
from telegram.ext import filters

from db.arrivals import Role
from db.batches import Work
from db.broadcasts import ALL, GROUP, ROLE, UNREAD, last_that_asked
from db.dialogues import end_dialogue, keep_dialogue
from db.visit import Visit
from handlers import buttons, drafts
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.drafts import Source
from handlers.markup import html_of
from handlers.newcomers import list_not_joined
from handlers.saying import say
from handlers.talk import place_of
from handlers.targets import (
    ENDS,
    NOT_JOINED,
    Targets,
    end_of_target,
    known_targets,
    name_targets,
    read_targets,
)
from handlers.telling import replace
from handlers.turn import current_turn
from texts.messages.joining import role_name
from texts.pages import shorten

FEATURE: Final = drafts.FEATURE
KIND: Final = "broadcast"
"""The dialogue in which the message is written, of whatever sort, or in which it waits for whom it is for."""

WAITS: Final = timedelta(minutes=10)
LABEL: Final = 40
MOST_GROUPS: Final = 40


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
    visit, replied = (await context.view()).visit, message.reply_to_message
    target, begins = _target_of(message.text or "", visit, has_text=replied is None)
    html = html_of(message, start=begins)
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


def _target_of(text: str, visit: Visit, *, has_text: bool) -> tuple[str, int]:
    """Tell whom a command is for, and where its message begins: behind `|`, or behind the target's name."""
    typed, bar, _ = text.partition("|")
    begin = len(typed.split(maxsplit=1)[0])  # behind the command, with which the text begins
    end = len(typed) if bar or not has_text else begin + end_of_target(visit, typed[begin:])
    return " ".join(typed[begin:end].split()).rstrip(ENDS), end + len(bar)


async def _go_on(
    update: Update, context: Context, targets: Targets, html: str, source: Source | None
) -> None:
    """Show the broadcast, or ask for whom it is, or what it says."""
    texts, visit = context.texts, (await context.view()).visit
    tokens = await _with_numbers(context, visit, targets.tokens)
    if tokens is None:
        await say(update, context, texts.html("broadcast-none-asked"))
    elif tokens and (html or source):
        await drafts.show(update, context, tokens, html, source)
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


def _kept(update: Update, context: Context) -> Mapping[str, Any]:
    chat_id, _ = place_of(update)
    return context.turn.dialogue(chat_id, KIND) or {}


async def _end(update: Update, context: Context) -> None:
    await context.commit(_ending(update))


def _ending(update: Update) -> Work[None]:
    chat_id, telegram_id = place_of(update)
    return partial(end_dialogue, chat_id=chat_id, telegram_id=telegram_id, kind=KIND)


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
    message, state = update.effective_message, _kept(update, context)
    assert message is not None
    tokens = tuple(map(str, state.get("targets") or ()))
    html = html_of(message) if message.text else ""
    source = None if html else (message.chat_id, message.message_id)
    if tokens:  # then nothing more is asked, once this is answered
        context.later(_ending(update))
    await _go_on(update, context, Targets(tokens), html, source)


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
    one = await drafts.read(context, int(reference)) if reference.isdecimal() else None
    if one is None or context.member is None or one.visit_id != context.member.visit_id:
        await buttons.out_of_date(update, context)
    else:
        await drafts.press(update, context, one, what, argument)


async def _press_target(update: Update, context: Context, token: str) -> None:
    visit, state = (await context.view()).visit, _kept(update, context)
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
