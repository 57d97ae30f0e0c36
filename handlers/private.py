"""What concerns one person alone is done in their private chat."""

from __future__ import annotations

import re

from telegram import InlineKeyboardButton, Update
from telegram.helpers import create_deep_linked_url

from handlers.buttons import Rows
from handlers.context import Context
from handlers.permissions import Handler
from handlers.rooms import is_group_chat
from handlers.telling import reply


def privately(handler: Handler) -> Handler:
    """Let a handler work in private chats; in a group chat it is told where to go."""

    async def private(update: Update, context: Context) -> None:
        if is_group_chat(update):
            await lead_to_private(update, context, "private-only")
        else:
            await handler(update, context)

    return private


async def lead_to_private(update: Update, context: Context, text: str, code: str = "") -> None:
    """Say why (a message name), with a button to the private chat. The code goes along if a link can carry it."""
    carried = code if re.fullmatch(r"[\w-]{1,64}", code, re.ASCII) else None
    link = create_deep_linked_url(context.bot.username, carried)
    rows: Rows = [[InlineKeyboardButton(context.texts.plain("private-button"), url=link)]]
    await reply(update, context, context.texts.html(text), rows)
