"""Keeps what was read of one message: its parts are looked at again and again, and reading is the dearest step."""

from __future__ import annotations

from datetime import date

from handlers.questions.knowledge import Knowledge
from handlers.questions.reading.reading import read_question
from handlers.questions.reading.understood import Reading


class Readings:
    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._known: dict[tuple[str, date, bool], Reading] = {}

    def read(self, part: str, *, today: date, boldly: bool) -> Reading:
        """Return a reading that its user may change."""
        key = (part, today, boldly)
        if key not in self._known:
            self._known[key] = read_question(self._knowledge, part, today=today, boldly=boldly)
        return self._known[key].copied()
