"""`/start` and `/bantuan` (`/help`)."""

from __future__ import annotations

from telegram import Update

from handlers.context import Context


async def start(update: Update, context: Context) -> None:
    assert update.effective_message is not None
    name = "start-member" if context.member else "start-outsider"
    await update.effective_message.reply_html(context.texts.html(name))


async def explain(update: Update, context: Context) -> None:
    assert update.effective_message is not None
    name = "help-member" if context.member else "start-outsider"
    await update.effective_message.reply_html(context.texts.html(name))
