"""Whether people can be written to: they block the bot, and come back. What refusals say is noted by the outbox."""

from __future__ import annotations

from functools import partial

from telegram import ChatMemberUpdated
from telegram.constants import ChatMemberStatus

from db.people import mark_reachable, mark_unreachable
from handlers.context import Context


async def follow(changed: ChatMemberUpdated, context: Context) -> None:
    """Follow the bot's own membership in a private chat."""
    telegram_id = changed.chat.id
    if changed.new_chat_member.status == ChatMemberStatus.MEMBER:
        context.later(partial(mark_reachable, telegram_id=telegram_id))
    else:
        context.later(partial(mark_unreachable, telegram_id=telegram_id, now=context.now()))
