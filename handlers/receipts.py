"""`Sudah baca`: the button below what must be read, and who has not pressed it."""

from __future__ import annotations

from functools import partial
from typing import Final

import structlog
from telegram import InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest

from db.reading import mark_seen, may_ask, readers_of_notices
from handlers import buttons
from handlers.context import Context
from handlers.rooms import is_group_chat
from handlers.saying import say
from texts.messages.receipts import who_has_not_read

log = structlog.get_logger(__name__)

FEATURE: Final = "seen"


async def press(update: Update, context: Context) -> None:
    what, reference, *_ = [*buttons.data_of(update), "", ""]
    if what == "read" and reference.isdecimal():
        await _read(update, context, int(reference))
    elif what == "notice" and reference.isdecimal():
        await _show_unread(update, context, int(reference))
    else:
        await buttons.out_of_date(update, context)


async def _read(update: Update, context: Context, row_id: int) -> None:
    """Note it; in private the button goes, in a group chat it stays for the others."""
    assert context.member is not None
    marking = partial(
        mark_seen, row_id=row_id, telegram_id=context.member.person.telegram_id, now=context.now()
    )
    if not await context.commit(marking, bool):
        await buttons.answer(update, context.texts.plain("receipt-not-yours"))
        return
    await buttons.answer(update, context.texts.plain("receipt-thanks"))
    message = buttons.query_of(update).message
    if not is_group_chat(update) and isinstance(message, Message) and message.reply_markup:
        try:
            await message.edit_reply_markup(_without(message.reply_markup, f"{FEATURE}:read:"))
        except BadRequest:  # pressed twice, or deleted meanwhile
            log.info("receipt.button_gone", update=update.update_id)


def _without(markup: InlineKeyboardMarkup, data: str) -> InlineKeyboardMarkup | None:
    rows = [
        [one for one in row if not str(one.callback_data).startswith(data)] for row in markup.inline_keyboard
    ]
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


async def _show_unread(update: Update, context: Context, notice: int) -> None:
    assert context.member is not None
    async with context.services.sessions() as session:
        if not await may_ask(session, notice, person_id=context.member.person.id):
            await buttons.out_of_date(update, context)
            return
        readers = await readers_of_notices(session, [notice])
    await buttons.answer(update)
    await say(update, context, who_has_not_read(context.texts, readers))
