"""Answers, sent where they were asked for: in a group chat as a reply, in its topic; long ones split between lines.

What a button shows is put in place of the message under which it was pressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import structlog
from markupsafe import Markup
from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from handlers.buttons import Rows, query_of
from handlers.context import Context
from handlers.rooms import Room, is_group_chat, topic_of
from handlers.turn import current_turn
from texts.messages.answers import format_phone
from texts.numbers import hide_numbers
from texts.pages import split_pages

log = structlog.get_logger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def say(update: Update, context: Context, html: str, rows: Rows | None = None) -> Message:
    """Answer with one message, or several where the text is long; buttons are under the last, which is returned.

    For what is not of a visit; what is goes through `tell`.
    """
    return await _send_pages(update, context, split_pages(html), rows)


async def tell(update: Update, context: Context, room: Room, html: str, rows: Rows | None = None) -> Message:
    """Answer with something of the visit, as far as it may be said in this room."""
    return await _send_pages(update, context, pages_for(room, html), rows)


async def _send_pages(update: Update, context: Context, pages: Sequence[str], rows: Rows | None) -> Message:
    *before, last = pages
    for page in before:
        await _send(update, context, page, None)
    return await _send(update, context, last, rows)


async def _send(update: Update, context: Context, html: str, rows: Rows | None) -> Message:
    assert update.effective_chat is not None
    return await context.bot.send_message(
        update.effective_chat.id,
        html,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        reply_markup=InlineKeyboardMarkup(rows) if rows else None,
        message_thread_id=topic_of(update) or None,
        reply_parameters=reply_to_question(update),
    )


def reply_to_question(update: Update) -> ReplyParameters | None:
    """In a group chat an answer shows what it answers, for several may ask at once."""
    question = update.message or update.edited_message
    if not is_group_chat(update) or question is None:
        return None
    return ReplyParameters(question.message_id, allow_sending_without_reply=True)


async def put_in_place(
    update: Update, context: Context, room: Room, html: str, rows: Rows | None = None
) -> Message:
    """Show another text and other buttons in the message under which a button was pressed; return it.

    A text of several pages, or a message that is too old to be seen, is answered with new messages.
    """
    message, pages = query_of(update).message, pages_for(room, html)
    if not isinstance(message, Message) or not message.text or len(pages) > 1:
        return await _send_pages(update, context, pages, rows)
    await change(message, pages[0], rows)
    return message


async def change(message: Message, html: str, rows: Rows | None) -> None:
    """Edit a text; one that is not there any more is left to its reader, who has deleted it.

    What a group wrote before it became a supergroup can be read and pressed, but not changed: it is said anew.
    """
    how: dict[str, Any] = {
        "parse_mode": ParseMode.HTML,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": InlineKeyboardMarkup(rows) if rows else None,
    }
    try:
        await message.edit_text(html, **how)
    except ChatMigrated:
        await message.get_bot().send_message(message.chat_id, html, **how)
    except BadRequest as error:
        log.info("message.unchanged", error=type(error).__name__)


async def take_buttons(message: Message, left: InlineKeyboardMarkup | None) -> None:
    """Leave only some buttons under a message, if it is still there and that was not done before a crash."""
    if current_turn.get().is_repeated:
        return
    try:
        await message.edit_reply_markup(left)
    except (BadRequest, ChatMigrated) as error:
        log.info("message.unchanged", error=type(error).__name__)


def pages_for(room: Room, html: str) -> list[Markup]:
    """Split a text into messages; where a room is open to strangers, its phone numbers are left out."""
    if room.phones:
        return split_pages(html)
    known = tuple(format_phone(number) for one in room.visit.contacts for number in one.phones)
    instead = str(room.texts.html("groups-number-hidden"))
    return split_pages(hide_numbers(html, known, instead))
