"""What answers to claims lack: a row on nobody who is claimed to be something, without the date that is claimed, an item for nights."""

from __future__ import annotations

import re

from handlers.questions.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set

TAGS = word_set("kan ya yah benar betul right correct bukan")
DATES = word_set(
    "tanggal tgl senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday"
)
STAYS = word_set("malam hari minggu nights days weeks")
OF_DATE = re.compile(
    r"\b(?:tanggal|tgl) \d.*\b(?:kan|ya|yah|benar|betul|right|correct)$|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:kan|ya|yah|right)$"
)
OF_STAY = re.compile(
    r"(?<!jam )(?<!pukul )(?<!\d[.:]\d)(?<!\d[.:])\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|two|three|four|five|six|seven) (?:malam|hari|minggu|nights|days|weeks)\b(?! (?:lagi|lalu|ini|sebelum|setelah|before|after|ago))"
)
_DATED = re.compile(
    r"\d{1,2}[.:]\d\d|\b\d{1,2} [A-Z][a-z]+|(?i:\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|hari ini|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)\b)"
)
_DIFFERS = re.compile(
    r"\b(?:beda|berbeda|sedangkan|sementara|adapun|while|differs?|whereas|unlike)\b", re.IGNORECASE
)


def no_difference(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked how two things differ, and a row only mentions or counts them."""
    return answer.row is not None and not _DIFFERS.search(text)


def not_theirs(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether something is claimed of someone, and a row told that does not name them: «pak bupati itu dokter ya?»."""
    if answer.row is None or asking.reading.has(
        "where", "when", "who", "what", "count", "contact", "why", "how"
    ):
        return False
    row = asking.visit.info[answer.row]
    told = {*lemmas(text), *lemmas(" ".join(row.keywords))}
    titles = {unit.lemma for unit in asking.reading.words.units} & TITLE_HEADS
    named = asking.reading.mentioned("person")
    return (
        bool(titles or named)
        and titles.isdisjoint(told)
        and told.isdisjoint(lemma for mention in named for lemma in mention.lemmas)
    )


def undated(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a date is claimed, and a row tells none."""
    return answer.row is not None and not _DATED.search(text)


def only_an_item(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether nights or days are counted, and only an item of the agenda is told."""
    return answer.intent == "check"
