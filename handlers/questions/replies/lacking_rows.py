"""What answers lack that are asked of rules, prices and numbers: what may not be done, what the very thing costs, how many there are."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.reading.topic_finding import own_topics_told
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.fact_kinds import RULE
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.prices import MONEY, prices_other
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

_OF_DAY = word_set("when agenda check where locus countdown duration until next now ordinal loci speaker")
_PLACES = word_set("loci locus not-visited items")
_NOTED = word_set("note bring wear")
_NUMBERED = Late(r"\bNo\.? ?\d+")
_TIMES = Late(r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\blantai \d+|\([^)]*\)")


def unruled(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked what may not be done, and only told what is on the agenda."""
    return answer.row is None and answer.intent in _OF_DAY and not RULE.search(_NUMBERED.sub(" ", text))


def uncounted(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether something is counted, and a note tells no number of anything."""
    counts = asking.reading.has("count") and not asking.reading.has("when", "where", "wear", "bring")
    return counts and answer.intent in _NOTED and not has_number(_TIMES.sub(" ", text))


_SHARED = Late(
    r"bagi|kirim|unggah|unduh|tautan|\blink|drive|folder|share|sent|send|upload|download|distribut",
    re.IGNORECASE,
)


def unshared(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when papers or pictures are shared, and told when something on the agenda is."""
    return answer.row is None and answer.intent in _OF_DAY and not _SHARED.search(text)


_ADDRESSED = Late(
    r"@|\b(?:to|kepada|ke|via|lewat|melalui|surel|e-?mail\w*|whatsapp|wa|drive|portal|tautan|link|panitia|pembimbing|lo|committee|coach|adviser|advisor|liaison)\b",
    re.IGNORECASE,
)


def unaddressed(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked to whom a paper goes, and a row told that names nobody and no way."""
    return answer.intent == "info" and not _ADDRESSED.search(text.partition(":")[2])


def unprepared(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked who sees to a thing, and told who speaks when it is handed over."""
    return answer.row is None and answer.intent in {"speaker", "who", "visitors", "check", "when"}


def untaught(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how something is done, and only told when it is."""
    return answer.row is None and answer.intent in {"when", "check", "until", "countdown", "duration"}


def unlength(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long a paper is to be, and told how long an item or a day is."""
    return answer.row is None and answer.intent in _OF_DAY


def unmissed(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked what comes of staying away, or where the sick are taken, and only told of items and places."""
    return answer.row is None and answer.intent in _OF_DAY | _PLACES


_STORED = Late(
    r"koper|\btas|bagasi|ransel|titip|loker|\bbags?\b|luggage|suitcase|store|locker|barang", re.IGNORECASE
)


def unstored(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked where luggage is left, and told where an item is."""
    return answer.row is None and answer.intent in _OF_DAY and not _STORED.search(text)


def unpriced(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether a price is asked for, and a row has only one of another thing."""
    if answer.row is None:
        return False
    row = asking.visit.info[answer.row]
    head = frozenset(lemmas(f"{row.topic} {' '.join(row.keywords)}")) | vague()
    things = [unit for unit in asking.reading.asks if unit.lemma not in MONEY]
    if prices_other(row.answer, {unit.lemma for unit in things} - head):
        return True
    return bool(things) and not any(
        unit.lemma in head or _speaks_of(row, unit.lemma, asking.reading.said(unit.start, unit.end))
        for unit in things
    )


def _speaks_of(row: InfoRow, lemma: str, word: str) -> bool:
    """Say whether a row has a word, or what is of its topic."""
    text = f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}"
    return lemma in lemmas(text) or not own_topics_told(word).isdisjoint(own_topics_told(text))
