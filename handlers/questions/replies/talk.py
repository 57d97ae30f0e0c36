"""Greetings, thanks, and questions about the assistant itself: kindly and briefly."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, reply
from texts.messages.answers import line

_KINDS = ("bot", "thanks", "bye", "greeting", "praise")


def answer_talk(asking: Asking) -> Reply | None:
    """Answer small talk, where the message holds nothing else."""
    reading = asking.reading
    kind = next((kind for kind in _KINDS if reading.has(kind)), None)
    if kind is None or reading.asks or reading.mentions:
        return None
    if kind != "bot" and _asks_something(asking):
        return None
    return reply("talk", line(kind))


def _asks_something(asking: Asking) -> bool:
    talk = {at for cue in asking.reading.cues if cue.name in _KINDS for at in range(cue.start, cue.end)}
    return any(
        cue.start not in talk and cue.name not in {"tag", "yesno", "exist", "list", "mine", "what", "other"}
        for cue in asking.reading.cues
    )
