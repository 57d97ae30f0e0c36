"""The one list of what people can say or press, in the order in which it is tried, with who may.

The first entry that fits handles the update; the catch-all stays last.
"""

from __future__ import annotations

from typing import Any, Final

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler, TypeHandler

from handlers import join, joining, outsiders, start, vouching
from handlers.awaiting import Awaiting
from handlers.buttons import presses
from handlers.context import Context, Lokus
from handlers.errors import report
from handlers.permissions import MEMBERS, everyone, require

ALLOWED_UPDATES: Final = (
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.POLL_ANSWER,
    Update.MY_CHAT_MEMBER,
)
"""The kinds of updates that Telegram is asked for; others never come."""


def handlers() -> list[BaseHandler[Any, Context, Any]]:
    return [
        CommandHandler("start", everyone(join.start)),
        presses("join", everyone(join.press)),
        presses("vouch", require(MEMBERS, vouching.press)),
        MessageHandler(Awaiting(joining.KIND), everyone(join.read_text)),
        CommandHandler(["bantuan", "help"], everyone(start.explain)),
        TypeHandler(Update, everyone(outsiders.answer_rest)),
    ]


def register(application: Lokus) -> None:
    application.add_handlers(handlers())
    application.add_error_handler(report)
