"""Years that a question names: «anggaran 2024» is told by no row on 2023."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import needs
from handlers.questions.words.time_words import MONTHS

_YEAR = Late(r"\b(?:19|20)\d\d\b")


@needs(frozenset(f"{century}{decade}" for century in (19, 20) for decade in range(10)))
def is_of_other_year(asking: Asking, row: InfoRow) -> bool:
    """Say whether a year is asked for that the row does not speak of."""
    years = [at for at, word in enumerate(asking.reading.words.words) if _YEAR.fullmatch(word)]
    if not years:
        return False
    taken = {at for mention in asking.reading.times for at in range(mention.start, mention.end)}
    asked = {asking.reading.words.words[at] for at in years if at not in taken}
    told = set(_YEAR.findall(f"{row.topic} {row.question} {row.answer}"))
    claimed = asking.reading.has("tag", "yesno") and bool(told) and _dated(asking)
    return bool(asked) and not asked <= told and not claimed


_MONTHS = {word: number for word, number in MONTHS.items() if len(word) > len("may") or word == "mei"}
"""Months in words that mean nothing else."""


@needs(frozenset(_MONTHS))
def is_of_other_month(asking: Asking, row: InfoRow) -> bool:
    """Say whether a month is named by itself, and the row is on others: «cuaca November» is not told by October's."""
    taken = {at for mention in asking.reading.times for at in range(mention.start, mention.end)}
    said = {word for at, word in enumerate(asking.reading.words.words) if at not in taken and word in _MONTHS}
    text = words_told(f"{row.topic} {row.question} {row.answer}")
    told = {_MONTHS[word] for word in text if word in _MONTHS}
    return bool(said and told) and told.isdisjoint(_MONTHS[word] for word in said)


_SINCE = lemma_set("resmi bangun mulai operasional dirikan aktif berdiri luncur bentuk sejak")


def _dated(asking: Asking) -> bool:
    """Say whether it is claimed when something began, which a row that tells the year corrects."""
    return any(unit.lemma in _SINCE for unit in asking.reading.words.units)
