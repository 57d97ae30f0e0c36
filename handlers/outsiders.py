"""What fits nothing else: from people who are no members, and what members send that Lokus has no use for."""

from __future__ import annotations

from telegram import Update
from telegram.ext import filters

from handlers import buttons
from handlers.commands import meant_command
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
    elif message is None or filters.StatusUpdate.ALL.check_update(update):
        return  # edited, or written by Telegram itself: nobody waits for an answer
    elif is_group_chat(update) and not is_for_me(update, context):
        return
    elif context.member is None:
        await refuse(update, context)
    elif is_command(update):
        await reply(update, context, _unknown_command(context, message.text or ""))
    else:
        await reply(update, context, context.texts.html("outsider-no-use"))


def _unknown_command(context: Context, text: str) -> str:
    """Say that there is no such command, and which one was meant, perhaps."""
    assert context.member is not None
    typed = text.split(maxsplit=1)[0].partition("@")[0].removeprefix("/")
    near = meant_command(typed, context.member.roles, context.language)
    if near:
        return context.texts.html("outsider-near-command", near=near)
    return context.texts.html("outsider-unknown-command")


def is_for_me(update: Update, context: Context) -> bool:
    """Whether a command that nobody knows is meant for this bot: it names it, or a member says it without a name."""
    text = update.message.text if update.message else None
    _, at, name = (text or "").split(maxsplit=1)[0].partition("@") if is_command(update) else ("", "", "")
    if at:
        return name.casefold() == context.bot.username.casefold()
    return is_command(update) and context.member is not None


def is_command(update: Update) -> bool:
    return bool(update.message and update.message.text and update.message.text.startswith("/"))
