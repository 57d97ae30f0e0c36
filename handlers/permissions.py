"""Who may do what, said where handlers are registered: `require(Role.ORGANIZER, broadcasts.compose)`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from telegram import Update
from telegram.error import BadRequest

from db.arrivals import Role
from handlers import standing, toasts
from handlers.context import Context
from handlers.rooms import tie_here
from handlers.saying import say

Handler = Callable[[Update, Context], Awaitable[None]]

MEMBERS = frozenset(Role)
STAFF = frozenset({Role.COACH, Role.ORGANIZER})


@dataclass(frozen=True, slots=True)
class Guarded:
    """A handler with the roles it is for; None = everyone, members or not. Tests read the roles from here.

    `in_tied_chats`: in a group chat that is tied to a visit group, also whoever is present there.
    """

    roles: frozenset[Role] | None
    handler: Handler
    in_tied_chats: bool = False

    async def __call__(self, update: Update, context: Context) -> None:
        allowed = self.roles is None or (context.member and self.roles & context.member.roles)
        if allowed or (self.in_tied_chats and tie_here(update, context)):
            await self.handler(update, context)
        else:
            await refuse(update, context)


def require(roles: Role | frozenset[Role], handler: Handler) -> Guarded:
    """Let only members with one of these roles in."""
    return Guarded(frozenset({roles}) if isinstance(roles, Role) else roles, handler)


def readers(handler: Handler) -> Guarded:
    """Let members in, and whoever is present in a tied group chat: there one reads the group's agenda together."""
    return Guarded(MEMBERS, handler, in_tied_chats=True)


def everyone(handler: Handler) -> Guarded:
    """Let everyone in, also who is no member: the handler itself gives nothing of a visit away."""
    return Guarded(None, handler)


async def refuse(update: Update, context: Context) -> None:
    """Say one polite sentence, the same to all who are no members, so that it tells them nothing about a visit.

    Who is on the way in with an invitation is led back to it.
    """
    text = context.texts.html(f"permission-{_reason(update, context)}")
    if update.inline_query:
        with suppress(BadRequest):  # too late: they have typed on, or gone
            await update.inline_query.answer([], is_personal=True, cache_time=0)
    elif update.callback_query:
        await toasts.answer(update, context.texts.plain("permission-button"), alert=True)
    elif update.message:  # and not an edited one: it was refused when it came
        await say(update, context, text)


def _reason(update: Update, context: Context) -> str:
    if context.member:
        return "role"
    if update.message and update.message.sender_chat:  # an anonymous administrator, or a channel
        return "anonymous"
    chat = update.effective_chat
    return "joining" if chat and context.turn.awaits(chat.id, standing.KIND) else "outsider"
