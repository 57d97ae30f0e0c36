"""The edge of every handler: what nobody foresaw is logged with its traceback, and the person is told kindly."""

from __future__ import annotations

import structlog
from telegram import Update
from telegram.error import BadRequest, Forbidden, TelegramError

from handlers import toasts
from handlers.context import Context
from handlers.rooms import is_group_chat
from handlers.saying import say

log = structlog.get_logger(__name__)


async def report(update: object, context: Context) -> None:
    number = update.update_id if isinstance(update, Update) else None
    if isinstance(context.error, Forbidden):
        log.info(
            "answer.refused", update=number
        )  # blocked, or removed from the chat: nobody is there to be told
        return
    log.error("update.failed", update=number, exc_info=context.error)
    if isinstance(update, Update):
        await _tell(update, context)


async def _tell(update: Update, context: Context) -> None:
    try:
        await context.refresh_data()
        if update.callback_query and not context.turn.answered:
            await toasts.answer(update, context.texts.plain("error-unexpected"), alert=True)
        elif (update.message or update.callback_query) and not _is_closed(update, context):
            await say(update, context, context.texts.html("error-unexpected"))
    except TelegramError as refused:
        log.warning("apology.failed", update=update.update_id, error=type(refused).__name__)


def _is_closed(update: Update, context: Context) -> bool:
    """Whether Telegram refuses what is said there: members may not write in that group chat, or the topic is closed."""
    return isinstance(context.error, BadRequest) and is_group_chat(update)
