"""Answers a message without what is said around its question, where that suffices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from typing import Protocol, TypeVar

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import leans
from handlers.questions.parting.asides import (
    before_clause,
    before_rest,
    before_speaker,
    behind_lead,
    without_asides,
)
from handlers.questions.parting.each import answer_each
from handlers.questions.parting.independent import names
from handlers.questions.parting.parts import asks_half
from handlers.questions.parting.rereading import Talk, is_bare
from handlers.questions.replies.refusals import is_order


class OneTalk(Talk, Protocol):
    """One message of one person, answered in one language."""

    @property
    def language(self) -> str: ...


T = TypeVar("T", bound=OneTalk)
Each = Callable[[str], Answer]


def answer_around(
    talk: T, folded: str, previous: Context | None, answer: Callable[[T, str, Context | None], Answer]
) -> Answer:
    """Answer without asides where the rest says itself of what it asks, else the message as it stands."""

    def alone(part: str) -> Answer:
        return answer(talk, part, None)

    def each(asked: str) -> Answer:
        whole = partial(answer, talk, asked, previous)
        return answer_each(talk.knowledge, asked, talk.read, alone, whole=whole, language=talk.language)

    if is_order(folded):
        return each(folded)
    told = _answer_surely(talk, folded, each, in_talk=previous is not None) or each(folded)
    misunderstood = not told.answered and told.intent == "unknown"
    return (_answer_bolder(talk, folded, each) if misunderstood else None) or told


def _answer_surely(talk: Talk, folded: str, answer: Each, *, in_talk: bool) -> Answer | None:
    """Answer the question alone where what is said around it is surely no part of it."""
    around = (
        asked for asked, telling in without_asides(folded) if telling or in_talk or _stands_alone(talk, asked)
    )
    behind = (
        asked
        for asked, aside in before_speaker(folded)
        if asks_half(asked) and names(talk.knowledge, talk.read(asked)) and _names_nothing(talk, aside)
    )
    return _first_told(chain(around, behind), answer)


def _answer_bolder(talk: Talk, folded: str, answer: Each) -> Answer | None:
    """Answer what is left of a message that was not understood without clauses that name nothing."""
    left = (
        asked
        for asked, aside in chain(before_clause(folded), behind_lead(folded), before_rest(folded))
        if asks_half(asked) and _stands_alone(talk, asked) and _is_no_matter(talk, aside)
    )
    return _first_told(left, answer)


def _first_told(questions: Iterable[str], answer: Each) -> Answer | None:
    """Return the answer to the first of the questions that is answered whole."""
    answers = map(answer, questions)
    return next((told for told in answers if told.answered and not told.silent), None)


def _is_no_matter(talk: Talk, aside: str) -> bool:
    """Say whether a clause names nothing and has no word that the visit uses for what it holds."""
    asked = {unit.lemma for unit in talk.read(aside).asks}
    return _names_nothing(talk, aside) and asked.isdisjoint(talk.knowledge.own_lemmas)


def _stands_alone(talk: Talk, asked: str) -> bool:
    reading = talk.read(asked)
    return not is_bare(reading) and not leans(talk.knowledge, reading)


def _names_nothing(talk: Talk, aside: str) -> bool:
    """Say whether a clause names nobody, no place, no group and no hour, so that the question may do without it."""
    reading = talk.read(aside)
    named = any(not mention.general for mention in reading.mentions)
    return not named and not any(sign.isdigit() for sign in aside)
