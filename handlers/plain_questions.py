"""Tells a question from what is written because Lokus waits for it: an answer in a form, the words of a note."""

from __future__ import annotations

import re
from typing import Final

from telegram import Update

from handlers.context import Context
from handlers.rooms import room_of

ASKS: Final = re.compile(
    r"\?\s*$|^\s*(?:jam berapa|pukul berapa|kapan|di ?mana|siapa|what time|when|where|who)\b", re.IGNORECASE
)
"""What is plainly a question, if the visit has an answer to it."""

LONGEST_QUESTION: Final = 160


async def is_asked_of_lokus(update: Update, context: Context, text: str) -> bool:
    """Whether a text is plainly a question that can be answered from the visit."""
    if len(text) > LONGEST_QUESTION or not ASKS.search(text):
        return False
    from handlers.questions import answer_question  # noqa: PLC0415 - start-up needs no understanding

    room = await room_of(update, context)
    answer = answer_question(
        room.view.knowledge,
        text,
        group=room.group.name if room.group else None,
        now=room.now,
        language=room.texts.language,
    )
    return answer.answered
