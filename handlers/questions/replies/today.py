"""The date and the day of the week of today: «hari ini tanggal berapa?», «what day is it?»."""

from __future__ import annotations

from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.base import Asking, Reply, reply
from handlers.questions.replies.gates import needs
from texts.messages.answers import Clock, line

_NOW = r"(?:hari ini|sekarang|skrg|ini hari)"
_WHICH = r"(?:(?:itu |tuh |sudah )?(?:tanggal|hari) (?:berapa|apa))"
_TODAY = Pattern(
    rf"^(?:maaf |eh |btw |halo |tanya )*(?:{_NOW} {_WHICH}|{_WHICH}(?: ya| sih)? {_NOW})(?: ya| sih| dan (?:hari|tanggal) (?:apa|berapa)| sekarang)*$"
    r"|^what(?: is|s)? (?:(?:the |today )?date(?: today| is it(?: today)?)?|(?:day|date) (?:is it|is today|today)(?: today)?)$"
)


@needs(_TODAY)
def answer_today(asking: Asking) -> Reply | None:
    if not _TODAY.search(" ".join(asking.reading.words.words)):
        return None
    return reply("clock", line("today", day=asking.now.date(), clock=Clock(asking.now)))
