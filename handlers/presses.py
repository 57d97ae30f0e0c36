"""Presses are handled once: a second tap on the same button is answered, and makes nothing more.

A finger that hurries taps twice, and a slow network makes people tap again. Pressing again is meant where the message was
changed in between and still has the button (`Perbarui`, a setting that goes round), and where the press before has made
nothing (another page). Whoever waits longer than a moment means it too.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, Final

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.ext import CallbackQueryHandler

from db.batches import Write
from db.presses import MOMENT, Press, claim_press, hold, let_go
from handlers.buttons import SEPARATOR, answer, query_of
from handlers.context import Context
from handlers.permissions import Guarded

DIGEST: Final = 8
"""Bytes; twice as many hexadecimal digits fit into the columns."""


class Presses(CallbackQueryHandler[Context, None]):
    """The handler of all buttons of a feature."""

    async def handle_update(
        self,
        update: Update,
        application: Any,  # noqa: ANN401 - as the library has it
        check_result: Any,  # noqa: ANN401 - likewise
        context: Context,
    ) -> None:
        press = _press(query_of(update), context.turn.key)
        if press is None:
            await super().handle_update(update, application, check_result, context)
        elif not await context.services.writer.claim(claim_press(press, now=context.now())):
            await answer(update)
        else:
            handled = False

            def end() -> Write:
                made = handled and context.turn.makes_something
                return hold(press, until=context.now() + MOMENT) if made else let_go(press)

            context.turn.at_its_end(end)
            await super().handle_update(update, application, check_result, context)
            handled = True


class UnmarkedPresses(CallbackQueryHandler[Context, None]):
    """The handler of buttons whose presses must leave no trace: secret votes, and erasing oneself."""


def presses(
    feature: str, guarded: Guarded, *, leave_no_mark: bool = False
) -> CallbackQueryHandler[Context, None]:
    """Make the handler of all buttons of a feature.

    `leave_no_mark`: nothing is kept by which a second tap could be known; the handler itself sees to it.
    """
    kind = UnmarkedPresses if leave_no_mark else Presses
    return kind(guarded, pattern=rf"^{feature}{SEPARATOR}")


def _press(query: CallbackQuery, key: int) -> Press | None:
    """Describe a press by digests; None for one under a message of no chat."""
    message = query.message
    if message is None:
        return None
    button = _digest(message.message_id, query.data)
    return Press(message.chat.id, query.from_user.id, key, button, _look(message, query.data))


def _look(message: object, data: str | None) -> str | None:
    """What a message shows; None where it has not this button, or is too old to be seen."""
    if not isinstance(message, Message) or not _offers(message.reply_markup, data):
        return None
    return _digest(message.text or message.caption, message.edit_date, message.reply_markup)


def _offers(keyboard: InlineKeyboardMarkup | None, data: str | None) -> bool:
    return keyboard is not None and any(
        one.callback_data == data for row in keyboard.inline_keyboard for one in row
    )


def _digest(*parts: object) -> str:
    return blake2b(repr(parts).encode(), digest_size=DIGEST).hexdigest()
