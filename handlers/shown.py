"""What the bot's last messages show, so that no edit is sent that would change nothing: Telegram refuses it.

A press brings its message as it was when it was pressed; when a button is pressed twice, the second press brings what the
first one has changed since. So what was sent is remembered, and what a press brings counts only for messages that are
not known (after a restart). The memory is short and may be lost: then Telegram refuses, and nothing is harmed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from telegram import InlineKeyboardMarkup, MaybeInaccessibleMessage, Message

from texts.pages import visible

MOST: Final = 4096

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """`text` is as sent, or, where `read`, as it is read; `markup` is the keyboard as JSON."""

    text: str
    markup: str
    read: bool = False

    def shows(self, other: Look) -> bool:
        text = visible(other.text).strip() if self.read else other.text
        return (self.text, self.markup) == (text, other.markup)


class Shown:
    """The looks of the last messages that were sent or edited, by chat and message."""

    def __init__(self, *, most: int = MOST) -> None:
        self._most = most
        self._looks: OrderedDict[Place, Look] = OrderedDict()

    def meet(self, message: MaybeInaccessibleMessage | None) -> None:
        """Learn a message's look from a press, if it is not known better."""
        if not isinstance(message, Message):
            return
        place = message.chat.id, message.message_id
        if place not in self._looks and message.text:
            self._keep(place, Look(message.text.strip(), _json(message.reply_markup), read=True))

    def changes_nothing(self, endpoint: str, data: Mapping[str, Any]) -> bool:
        """Whether a call would edit a message into what it shows already."""
        place, known = _place(data), None
        if place and endpoint in {"editMessageText", "editMessageReplyMarkup"}:
            known = self._looks.get(place)
        return known is not None and known.shows(_edited(endpoint, data, known))

    def note(self, endpoint: str, data: Mapping[str, Any], result: object) -> None:
        """Remember what a call has made of a message."""
        place = _place(data)
        if endpoint == "sendMessage" and isinstance(result, Mapping):
            self._keep(
                (data["chat_id"], result["message_id"]), Look(data["text"], _json(data.get("reply_markup")))
            )
        elif endpoint == "editMessageText" and place:
            self._keep(place, Look(data["text"], _json(data.get("reply_markup"))))
        elif endpoint == "editMessageReplyMarkup" and place and place in self._looks:
            self._keep(place, _edited(endpoint, data, self._looks[place]))

    def _keep(self, place: Place, look: Look) -> None:
        self._looks[place] = look
        self._looks.move_to_end(place)
        while len(self._looks) > self._most:
            self._looks.popitem(last=False)


def _edited(endpoint: str, data: Mapping[str, Any], known: Look) -> Look:
    markup = _json(data.get("reply_markup"))
    if endpoint == "editMessageReplyMarkup":
        return Look(known.text, markup, read=known.read)
    return Look(data["text"], markup)


def _place(data: Mapping[str, Any]) -> Place | None:
    chat_id, message_id = data.get("chat_id"), data.get("message_id")
    return (chat_id, message_id) if isinstance(chat_id, int) and isinstance(message_id, int) else None


def _json(markup: object) -> str:
    return (
        markup.to_json() if isinstance(markup, InlineKeyboardMarkup) and any(markup.inline_keyboard) else ""
    )
