"""What fits nothing else: from people who are no members, and what members send that Lokus has no use for."""

from __future__ import annotations

from telegram import Update

from handlers import buttons
from handlers.context import Context
from handlers.permissions import refuse
from handlers.rooms import is_group_chat
from handlers.telling import reply


async def answer_rest(update: Update, context: Context) -> None:
    """Answer politely, and in group chats only who speaks to the bot by a command."""
    message = update.message
    if update.callback_query:
        await (buttons.out_of_date if context.member else refuse)(update, context)
    elif update.inline_query:
        await refuse(update, context)
    elif message is None or not (is_command(update) or not is_group_chat(update)):
        return
    elif context.member is None:
        await refuse(update, context)
    elif is_command(update):
        await reply(update, context, context.texts.html("outsider-unknown-command"))
    else:
        await reply(update, context, context.texts.html("outsider-no-use"))


def is_command(update: Update) -> bool:
    return bool(update.message and update.message.text and update.message.text.startswith("/"))
