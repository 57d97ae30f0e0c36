"""Photos, stickers, voice and the like in private: a kind sentence, for only texts are understood."""

from __future__ import annotations

from telegram import Update
from telegram.ext import filters

from handlers.context import Context
from handlers.saying import say

NO_TEXT = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.TEXT & ~filters.StatusUpdate.ALL


async def answer(update: Update, context: Context) -> None:
    await say(update, context, context.texts.html("media-only-text"))
