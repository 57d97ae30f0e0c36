"""What rules a row out, however much speaks for it: traps that look like the row but ask for what it does not hold."""

from __future__ import annotations

import re

from handlers.questions.easing import QUALIFIERS
from handlers.questions.lemmas import fold, lemma_set
from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.doubts import is_doubtful
from handlers.questions.replies.numbers import counts_any, has_number
from handlers.questions.words import word_set

_REGIONS = word_set(
    "aceh medan padang pekanbaru riau jambi palembang bengkulu lampung jakarta bandung semarang yogyakarta jogja surabaya malang banten serang "
    "denpasar bali mataram kupang pontianak palangkaraya banjarmasin samarinda balikpapan tarakan manado palu makassar kendari gorontalo ambon "
    "ternate maluku jayapura papua sorong manokwari jawa sumatera sumatra kalimantan sulawesi bogor bekasi depok tangerang surakarta solo batam "
    "singapore singapura malaysia thailand japan jepang china france prancis"
)
_TASKS = word_set(
    "translate terjemahkan terjemahin masak memasak resep puisi pantun joke cerita cerpen tuliskan buatkan bikinin write poem hitung dibagi calculate "
    "recipe cook election pilkada saham"
)
"""Works that someone wants done, which no row does."""

_MUST_TELL = frozenset({"who", "contact", "duration"})
_NUMBERS = word_set("mobile cell cellphone landline")
"""English words for someone's number, which are also said of other things."""


def is_ruled_out(asking: Asking, asked: Asked, told: Told) -> bool:
    return (
        _lacks_kind(asking, asked, told)
        or _lacks_number(asking, told)
        or _lacks_word(asked, told)
        or _wants_work(asking, told)
        or _is_on_other(asking, asked, told)
        or (told.document.kind == "info" and is_doubtful(asking, asking.visit.info[told.document.index]))
    )


def _lacks_kind(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether someone, a length of time or a number of something else is asked for than the row tells."""
    names = asking.reading.names
    counted = "count" not in names or _counts(asked, told, people="people" in names)
    reached = _NUMBERS.isdisjoint(asking.reading.words.words) or "contact" in told.kinds
    return not counted or not reached or not names & _MUST_TELL <= told.kinds


_YEARS = re.compile(r"\b(?:19|20)\d\d\b")


def _lacks_number(asking: Asking, told: Told) -> bool:
    """Say whether a number or a time is asked for, and the row has no figure but a year, or the note no time."""
    names, words = asking.reading.names, set(asking.reading.words.words)
    if "when" in names and told.document.kind == "note":
        return not any(sign.isdigit() for sign in told.text)
    return "count" in names and "tahun" not in words and not has_number(_YEARS.sub(" ", told.text))


def _counts(asked: Asked, told: Told, *, people: bool) -> bool:
    """Say whether the row counts what is counted: it is about that, or a number stands before it.

    A word of the same field (nurses for doctors) is another number.
    """
    focus = asked.focus
    if focus is None:
        return not people
    counted = asked.others.get(focus, focus)
    if counts_any(told.text, {counted, *(_PEOPLE if people else ())}):
        return True
    return not people and counted in told.head | told.question and not counted.startswith("@")


_PEOPLE = lemma_set("orang people")


def _lacks_word(asked: Asked, told: Told) -> bool:
    """Say whether the row lacks what tells one thing from another: a number, another region, «besar»."""
    document = told.document
    text = f"{told.text} {fold(document.question)} {fold(document.head)}"
    missing = {lemma for lemma in asked.asks if not asked.held(lemma, told.held)}
    return any(number not in text for number in asked.numbers) or not missing.isdisjoint(
        QUALIFIERS | _REGIONS
    )


def _is_on_other(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether a price is asked for of a thing that only another row has («berapa harga teh rosela?»)."""
    if "biaya" not in asked.asks:
        return False
    missing = {lemma for lemma in asked.asks if not asked.held(lemma, told.held)}
    return any(asking.knowledge.info.knows(lemma) for lemma in missing)


def _wants_work(asking: Asking, told: Told) -> bool:
    wanted = _TASKS & set(asking.reading.words.words)
    return bool(wanted - set(told.text.split()))
