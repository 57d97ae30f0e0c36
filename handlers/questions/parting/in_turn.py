"""Answers the parts of a message as if they were asked one message after the other, where it goes unanswered as a whole."""

from __future__ import annotations

from collections.abc import Callable

from handlers.questions.answers import Answer
from handlers.questions.leaning.alike import Talk
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.following import answer_behind
from handlers.questions.parting.each import together
from handlers.questions.parting.independent import asks_itself
from handlers.questions.parting.parts import part_message

Answering = Callable[[str, Context | None], Answer]

_LONGEST = 250
"""Signs from which a message is a story, whose parts are no questions in turn."""


def answer_message(talk: Talk, folded: str, behind: Context | None, answer: Answering) -> Answer:
    """Answer a message as a whole; where that fails, its parts in turn, if they are all answered so."""
    whole = answer_behind(talk, folded, behind, answer)
    if whole.answered or whole.intent != "unknown" or len(folded) > _LONGEST:
        return whole
    parts = part_message(folded)
    if len(parts) < 2 or asks_itself(talk.knowledge, talk.read(parts[1])):  # noqa: PLR2004 - none in turn
        return whole
    answers: list[Answer] = []
    context: Context | None = None
    for part in parts:
        told = answer_behind(talk, part, context, answer)
        if not told.answered or told.silent or told.choices:
            return whole
        answers.append(told)
        context = told.subject
    return together(answers)
