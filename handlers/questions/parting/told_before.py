"""Says whether a later part of a message asks what the answers to those before it have told already."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.questions.leaning.context import Context
from handlers.questions.parting.rereading import SUBJECTS, is_bare
from handlers.questions.parting.several import AT_MOST, holds
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Reply
from handlers.questions.replies.other_kinds import tells
from handlers.questions.words import word_set


def told_before(
    replies: Sequence[Reply],
    answer: Reply,
    reading: Reading,
    typed: Reading,
    previous: Context | None,
) -> bool:
    """Say whether a part adds nothing to the answers before it; `typed` is its reading without what was carried to it."""
    last = replies[-1]
    bare = is_bare(reading) or _held_by(last, answer, reading) or _only_placed(last, reading, typed)
    if _of_it(last, typed) or (bare and _tells_all(last, previous, reading)):
        return True
    return answer.intent == "unknown" and any(_tells_of(told, typed) for told in replies)


_IT = word_set("it they")
_DOES = lemma_set("buka tutup berangkat mulai selesai biaya bayar kerja laku")


def _of_it(before: Reply, typed: Reading) -> bool:
    """Say whether only what a thing does is asked of which a row has just told: «which car do we take, and where does it leave?»."""
    if before.intent != "info" or not before.answered or _IT.isdisjoint(typed.words.words):
        return False
    asked = {unit.lemma for unit in typed.asks}
    placed = typed.has("where") and tells(frozenset({"where"}), _facts(before))
    return (asked <= _DOES if asked else placed) and not typed.mentions


def _only_placed(before: Reply, carried: Reading, typed: Reading) -> bool:
    """Say whether only a day was carried to a bare part, or behind a row a place or a group."""
    if carried.asks or carried.anchor or carried.has(*SUBJECTS, "contact", "who"):
        return False
    behind_row = before.answered and before.intent == "info"
    placed = all(behind_row and mention.kind in {"locus", "group"} for mention in carried.mentions)
    return placed and is_bare(typed)


def _held_by(told: Reply, answer: Reply, reading: Reading) -> bool:
    """Say whether a row that was told holds what its second question asks, which nothing but another row answers («…, sisanya ke mana?»)."""
    text = _facts(told)
    asked = {unit.lemma for unit in reading.asks}
    if told.intent == "info" and asked and asked <= _PRICE and _PRICED.search(text):
        return not reading.mentions
    if told.intent != "info" or not holds(text, reading):
        return False
    kinds = reading.names & {"when", "where", "who"}
    other_row = answer.intent == "info" and not reading.mentions and not reading.times
    return not answer.answered or (other_row and all(tells(frozenset({kind}), text) for kind in kinds))


_PRICE = lemma_set("bayar biaya tarif harga ongkos karcis cost price pay fee charge")
_PRICED = Late(r"\b(?:Rp|IDR|USD)\s?\d|\b(?:gratis|tanpa biaya|free)\b", re.IGNORECASE)
"""«bayar berapa» behind a row that tells a price asks for that one."""


def _facts(told: Reply) -> str:
    return " ".join(str(fact) for part in told.lines for _, fact in part.facts)


_COLOURS = lemma_set(
    "merah biru hijau kuning putih hitam oranye jingga ungu cokelat coklat abu krem khaki emas perak toska marun "
    "red blue green yellow white black orange purple brown grey gray navy maroon gold silver"
)
_COLOUR = lemma_set("warna color colour")


def _tells_of(told: Reply, reading: Reading) -> bool:
    """Say whether what was told has the very words of a question that names nothing else: «kapan ditetapkan», «warnanya apa» of «bus B (biru)»."""
    words = {unit.lemma for unit in (*reading.asks, *reading.hints)} - AT_MOST
    if not words or reading.mentions or reading.times or reading.anchor:
        return False
    said = set(lemmas(_facts(told)))
    return words <= said or (words <= _COLOUR and not said.isdisjoint(_COLOURS))


_CORRECTING = frozenset({"when", "check", "where", "not-visited"})
"""Answers that, where they leave nothing to go on about, say that something is not so."""


def _tells_all(told: Reply, previous: Context | None, reading: Reading) -> bool:
    """Say whether a bare question behind an answer has nothing more to be told: a row, a correction, nothing known."""
    subject = told.subject
    leaves_nothing = not (subject.items or subject.loci or subject.people)
    row = told.intent == "info" and not (subject.people and reading.has("contact", "position", "who"))
    return row or not (told.answered or previous) or (told.intent in _CORRECTING and leaves_nothing)
