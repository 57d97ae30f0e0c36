"""Photos, stickers, voice and the like in private: a kind sentence, for only texts are understood."""

from __future__ import annotations

from markupsafe import Markup
from telegram import Update
from telegram.ext import filters

from db.arrivals import Role
from handlers.context import Context
from handlers.saying import say

NO_TEXT = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.TEXT & ~filters.StatusUpdate.ALL


async def answer(update: Update, context: Context) -> None:
    await say(update, context, with_hint(context, context.texts.html("media-only-text")))


def with_hint(context: Context, html: Markup) -> Markup:
    """Tell organizers, who may have meant it for everyone, how that is done."""
    if context.member is None or Role.ORGANIZER not in context.member.roles:
        return html
    return Markup("\n\n").join([html, context.texts.html("media-broadcast-hint")])
