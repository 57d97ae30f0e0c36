"""Buttons under messages: their data, and answers to presses, which never fail however old the button is.

Data is `<feature>:<what>:<references…>`. A press is a request, not a permission: whoever handles it checks the reference
against the store, for the message may be old and the data may be made up.
"""

from __future__ import annotations

from telegram import CallbackQuery, InlineKeyboardButton, Message, Update
from telegram.constants import InlineKeyboardButtonLimit

from handlers.context import Context
from handlers.toasts import answer
from texts.pages import shorten

__all__ = ["Rows", "answer", "button", "data_of", "out_of_date", "query_of"]

SEPARATOR = ":"

LABEL = 64
"""Characters of a label that a phone may show; names come from workbooks, and may fill a cell."""

Rows = list[list[InlineKeyboardButton]]


class ButtonDataTooLong(ValueError):
    """Telegram takes 64 bytes; a fault of the program."""


def button(label: str, *parts: str | int) -> InlineKeyboardButton:
    data = SEPARATOR.join(map(str, parts))
    if len(data.encode()) > InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        raise ButtonDataTooLong(data)
    return InlineKeyboardButton(shorten(label, LABEL), callback_data=data)


def query_of(update: Update) -> CallbackQuery:
    assert update.callback_query is not None
    return update.callback_query


def data_of(update: Update) -> list[str]:
    """Return what a pressed button says, without its feature."""
    return (query_of(update).data or "").split(SEPARATOR)[1:]


def label_of(update: Update) -> str:
    """Return what is written on a pressed button; nothing where its message does not show it any more."""
    query = query_of(update)
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    pressed = [one for row in markup.inline_keyboard for one in row] if markup else []
    return next((one.text for one in pressed if one.callback_data == query.data), "")


async def out_of_date(update: Update, context: Context) -> None:
    """Answer a button that has done its work, or belongs to something that is over."""
    await answer(update, context.texts.plain("outsider-old-button"))
