"""Answers from the row that is likeliest meant: where the rules say nothing, or where it accounts for much more of the question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.ranking.better import find_better
from handlers.questions.ranking.doubting import is_doubted
from handlers.questions.ranking.rank import SURE, offered, rank, rank_all, tell
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.errands import asks_errand
from handlers.questions.replies.events import names_absent
from handlers.questions.replies.lacking import lacks_it
from handlers.questions.replies.refusals import is_no_question
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from texts.messages.answers import plain

MOST_CHOICES = 4
_SETTLED = word_set("talk greeting thanks note bot private clock zone")
"""Answers that no row betters."""

STORY = 250
"""Signs from which a message is a story: its parts are read once, and never for all other groups."""


LONG_STORY = 400
"""Signs from which the parts of a message are not read once more without what stands before their questions."""

_SILENT = frozenset({"unknown", "speaker"})
"""Answers that say that nothing is known, which a row may still tell."""


class Talk(Protocol):
    """One message of one person, as it is answered."""

    def asking(
        self, folded: str, previous: Context | None, known: Reading | None = None
    ) -> Asking | None: ...

    def joined(self, replies: Sequence[Reply], reading: Reading | None) -> Answer: ...


def answer_ranked(talk: Talk, folded: str, previous: Context | None, silent: Answer) -> Answer:
    """Answer from a row that is likely meant where the rules say nothing, or offer it."""
    known = silent.intent in _SILENT and len(folded) < STORY
    asking = talk.asking(folded, previous) if known else None
    if asking is None or is_no_question(asking) or asks_errand(asking) or names_absent(asking):
        return silent
    ranked = rank_all(asking)
    best = next(iter(ranked), None)
    if best is None:
        return silent
    asking.reading.scores = asking.reading.scores | {"row": round(best.chance, 2)}
    told = tell(asking, best) if best.chance >= SURE else None
    if told is not None and not lacks_it(asking, told):
        return talk.joined([told], asking.reading)
    choices = dict.fromkeys((*offered(asking, ranked), *silent.choices))
    return replace(silent, choices=tuple(choices)[:MOST_CHOICES], reading=asking.reading)


def sure_row(talk: Talk, part: str, previous: Context | None) -> Reply | None:
    """Answer one of several questions from a row that is sure to be meant."""
    asking = talk.asking(part, previous)
    if (
        asking is None
        or is_no_question(asking)
        or asks_errand(asking)
        or _leans(asking.reading)
        or names_absent(asking)
    ):
        return None
    best = rank(asking)
    return tell(asking, best) if best and best.chance >= SURE else None


def _leans(reading: Reading) -> bool:
    """Say whether a part names nothing but by what was spoken of before it: «lauknya apa»."""
    typed = reading.words.typed
    return all(typed[unit.end - 1].endswith(("nya", "ny")) for unit in reading.asks)


def answer_better(talk: Talk, folded: str, previous: Context | None, answer: Answer) -> Answer:
    """Answer from a row instead where that accounts for much more of the question; tell no row that is likely beside the point."""
    several = answer.intent == "info" and answer.row is None
    whole = answer.reading is not None and answer.reading.text == folded and not several
    asking = (
        talk.asking(folded, previous, answer.reading) if whole and answer.intent not in _SETTLED else None
    )
    if asking is None or is_no_question(asking) or asks_errand(asking) or names_absent(asking):
        return answer
    better = find_better(asking, answer.intent, plain(answer))
    if better is None and answer.row is not None and is_doubted(asking, answer.row):
        return _instead(talk, asking, answer.row)
    told = tell(asking, better) if better else None
    return talk.joined([told], asking.reading) if told and not lacks_it(asking, told) else answer


def _instead(talk: Talk, asking: Asking, row: int) -> Answer:
    """Answer from another row that is sure to be meant, else offer the one that a rule has chosen."""
    best = rank(asking)
    ranked = tell(asking, best) if best is not None and best.chance >= SURE else None
    if ranked and not lacks_it(asking, ranked):
        return talk.joined([ranked], asking.reading)
    told = asking.visit.info[row]
    silent = talk.joined([answer_unknown(asking)], asking.reading)
    choices = dict.fromkeys((told.question or told.topic, *silent.choices))
    return replace(silent, choices=tuple(choices)[:MOST_CHOICES])
