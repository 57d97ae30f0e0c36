"""The one list of what people can say or press, in the order in which it is tried, with who may.

The first entry that fits handles the update; the catch-all stays last.
"""

from __future__ import annotations

from typing import Any, Final

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, TypeHandler

from handlers import start
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
        CommandHandler("start", everyone(start.start)),
        CommandHandler(["bantuan", "help"], everyone(start.explain)),
        TypeHandler(Update, require(MEMBERS, nothing)),
    ]


def register(application: Lokus) -> None:
    application.add_handlers(handlers())
    application.add_error_handler(report)


async def nothing(update: Update, context: Context) -> None:
    """Until something is said to what fits nothing else."""
