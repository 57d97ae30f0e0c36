"""Asks once more, otherwise, what neither rules nor rows could answer: a figure taken for granted, two matters in one question."""

from __future__ import annotations

from typing import Protocol

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.parting import joined_matters
from handlers.questions.turns import figures_claimed


class Talk(figures_claimed.Talk, joined_matters.Talk, Protocol):
    """One message of one person, as it is answered."""


def answer_otherwise(talk: Talk, folded: str, previous: Context | None, answer: Answer) -> Answer:
    """Return the answer, or what the question answers when it is asked otherwise."""
    if answer.answered:
        return figures_claimed.with_verdict(talk, folded, answer)
    tries = (figures_claimed.answer_figure, joined_matters.answer_joined)
    return next((told for ask in tries for told in [ask(talk, folded, previous)] if told), answer)
