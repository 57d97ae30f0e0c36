"""Parts of a message as calls of the Bot API. Each is tried once: who tries again is the outbox."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from db.claims import ClaimedMessage
from db.outbox import REPLY_TO, THREAD
from schedules.kinds import SentPart
from texts.messages.outgoing import ContactCard, Copy, File, NativePoll, Part, Place, Rows, Text

log = structlog.get_logger(__name__)

PACED: Final = 1
"""Tells `bot/sending.py` that a call keeps to the pace already, and is tried once."""

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)

SendingBot: TypeAlias = ExtBot[int]


async def send_part(bot: SendingBot, part: Part, row: ClaimedMessage) -> SentPart:
    """Send a part of a row to its chat, in its topic if any. Raises TelegramError.

    A topic may have been closed or deleted since: what Telegram refuses there goes to the chat as a whole.
    """
    thread_id = row.facts.get(THREAD) or row.thread_id or None
    try:
        return await _send_to(bot, part, row, thread_id)
    except BadRequest:
        if thread_id is None:
            raise
        log.warning("outbox.topic_refused", row=row.id, kind=row.kind)
        return await _send_to(bot, part, row, None)


async def _send_to(bot: SendingBot, part: Part, row: ClaimedMessage, thread_id: int | None) -> SentPart:
    chat_id, reply_to = row.chat_id, row.facts.get(REPLY_TO)
    where: dict[str, Any] = {
        "chat_id": chat_id,
        "message_thread_id": thread_id,
        "reply_parameters": ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None,
        "reply_markup": keyboard(part.rows),
        "rate_limit_args": PACED,
    }
    if isinstance(part, Copy):
        copied = await bot.copy_message(from_chat_id=part.from_chat_id, message_id=part.message_id, **where)
        return SentPart(chat_id, copied.message_id)
    message = await _send(bot, part, where)
    return SentPart(chat_id, message.message_id, message.poll.id if message.poll else None)


async def _send(
    bot: SendingBot, part: Text | Place | ContactCard | File | NativePoll, where: dict[str, Any]
) -> Message:
    match part:
        case Text():
            return await bot.send_message(
                text=part.html,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                disable_notification=part.silent or None,
                **where,
            )
        case Place():
            return await bot.send_venue(
                latitude=part.latitude,
                longitude=part.longitude,
                title=part.title,
                address=part.address,
                **where,
            )
        case ContactCard():
            return await bot.send_contact(
                phone_number=part.phone_number, first_name=part.first_name, vcard=part.vcard, **where
            )
        case File():
            caption: dict[str, Any] = {"caption": part.caption or None, "parse_mode": ParseMode.HTML}
            if part.photo:
                return await bot.send_photo(photo=part.content, filename=part.name, **caption, **where)
            return await bot.send_document(document=part.content, filename=part.name, **caption, **where)
        case NativePoll():
            return await bot.send_poll(
                question=part.question,
                options=list(part.options),
                allows_multiple_answers=part.several,
                is_anonymous=part.anonymous,
                api_kwargs={"hide_results_until_closes": True} if part.hides_results else None,
                **where,
            )


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(one.label, callback_data=one.data or None, url=one.url or None)
                for one in row
            ]
            for row in rows
        ]
    )
