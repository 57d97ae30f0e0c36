"""Messages that are no answers from a visit: replies to anyone, and words to a person in their private chat."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import partial
from typing import Any

import structlog
from telegram import InlineKeyboardMarkup, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove, Update
from telegram.constants import ParseMode
from telegram.error import Forbidden, TelegramError

from db.arrivals import read_person
from db.people import mark_unreachable
from handlers.buttons import Rows, query_of
from handlers.commands import handled_commands, publish_commands
from handlers.context import Context
from handlers.rooms import topic_of
from handlers.saying import NO_PREVIEW, change, reply_to_question
from texts.pages import split_pages

log = structlog.get_logger(__name__)

Below = Rows | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


async def reply(update: Update, context: Context, html: str, below: Below = None) -> None:
    """Answer where something was said, in several messages where that is long; in a group chat as a reply, in its topic."""
    assert update.effective_chat is not None
    where: dict[str, Any] = {
        "message_thread_id": topic_of(update) or None,
        "reply_parameters": reply_to_question(update),
    }
    await _send(context, update.effective_chat.id, html, below, where)


async def replace(update: Update, context: Context, html: str, rows: Rows | None = None) -> None:
    """Put another text and other buttons in place of the message under which a button was pressed.

    What is too long for one message goes on in others below it, and has its buttons there.
    """
    message = query_of(update).message
    if not isinstance(message, Message) or not message.text:  # too old to be seen, or no text but a picture
        await reply(update, context, html, rows)
        return
    first, *others = split_pages(html)
    await change(message, first, None if others else rows)
    if others:
        await reply(update, context, "\n".join(others), rows)


async def tell(context: Context, telegram_id: int, html: str, below: Below = None) -> bool:
    """Write to a person in private, in several messages where the text is long; return whether they can be reached."""
    try:
        await _send(context, telegram_id, html, below, {})
    except Forbidden:
        context.later(partial(mark_unreachable, telegram_id=telegram_id, now=context.now()))
        return False
    return True


async def _send(context: Context, chat_id: int, html: str, below: Below, where: Mapping[str, Any]) -> None:
    *before, last = split_pages(html)
    how = {"parse_mode": ParseMode.HTML, "link_preview_options": NO_PREVIEW, **where}
    for page in before:
        await context.bot.send_message(chat_id, page, **how)
    await context.bot.send_message(chat_id, last, reply_markup=_markup(below), **how)


async def show_menu(context: Context, telegram_id: int, language: str) -> None:
    """Publish someone's own menu of commands, as their roles are now. It is a convenience: without it all works too."""
    async with context.services.sessions() as session:
        person = await read_person(session, telegram_id)
    roles = {one.role for one in person.memberships} if person else set()
    try:
        await publish_commands(context.bot, telegram_id, roles, language, handled(context))
    except TelegramError as refused:
        log.warning("menu.not_published", error=type(refused).__name__)


def handled(context: Context) -> frozenset[str]:
    """Name the commands that there are handlers for."""
    return handled_commands(itertools.chain.from_iterable(context.application.handlers.values()))


def _markup(below: Below) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if isinstance(below, list):
        return InlineKeyboardMarkup(below) if below else None
    return below
