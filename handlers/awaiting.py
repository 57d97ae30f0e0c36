"""Recognizes texts that belong to a dialogue: what is typed while Lokus waits for a name, a note, a search."""

from __future__ import annotations

from telegram import Message
from telegram.ext import filters

from handlers.turn import current_turn


class Awaiting(filters.MessageFilter):
    """Texts (no commands) of someone who is in a dialogue of this kind in this chat."""

    def __init__(self, kind: str) -> None:
        super().__init__(name=f"Awaiting({kind})")
        self.kind = kind

    def filter(self, message: Message) -> bool:
        text = message.text
        return bool(text and text[0] != "/") and current_turn.get().awaits(message.chat.id, self.kind)
