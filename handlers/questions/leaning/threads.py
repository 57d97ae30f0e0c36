"""What a part of a message means by the parts before it: «berapa lama di sana», «terus lanjut apa»."""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.parting.clauses import clauses_of
from handlers.questions.patterns.late import Late
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

Read = Callable[[str], Reading]

_THERE = Late(
    r"\b(?:(?:di|ke|dari|dr) ?)?(?:sana|situ)(?:nya)?\b|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwill )\bthere\b(?! (?:is|are|any|a|will|be|was)\b)"
)


_AFTER_IT = Late(
    r"\b(?:setelah|sesudah|habis|abis|selepas|sehabis) (?:itu|nya)\b|\b(?:setelahnya|sesudahnya)\b|\bafter that\b"
)
_LEAVES = Late(r"\b(?:keluar|berangkat|brgkt|cabut|pulang|balik|pergi|geser|meninggalkan|leave|depart)\w*\b")


def with_place(part: str, place: str, *, bare: bool = False) -> str:
    """Write the place that was just talked of for «di sana», and behind a question that names nothing («keluarnya jam berapa»)."""
    if _AFTER_IT.search(part):
        return _AFTER_IT.sub(f"setelah {place}", part)
    if bare and not _THERE.search(part):
        return f"{part.rstrip(' ?.')} {'dari' if _LEAVES.search(part) else 'di'} {place}"
    return _THERE.sub(lambda found: f"{_before(found[0])}{place}", part)


def _before(there: str) -> str:
    """Return the word of place before «sana»."""
    word = re.match(r"(?:di|ke|dari|dr)(?= ?(?:sana|situ))", there)
    return f"{word[0]} " if word else "" if "there" in there else "di "


def place_said(knowledge: Knowledge, reading: Reading) -> str:
    """Return the one place that a question names, as it was typed, where it is about the place and no item there."""
    named = [m for m in reading.mentioned("locus") if not m.general]
    items = any(knowledge.in_titles(unit.lemma) for unit in reading.asks)
    alone = len(named) == 1 and not items and not reading.mentioned("person")
    return reading.said(named[0].start, named[0].end) if alone else ""


_DAYS = frozenset({"day", "weekday", "visit_day", "month_day", "day_of_month"})


def with_day(part: str, reading: Reading, before: Reading) -> str:
    """Write the day that was just named for a part of the day or a clock without one: «besok pagi ke mana, kalau siang?»."""
    day = next((time for time in before.times if time.kind in _DAYS), None)
    own = any(time.kind in _DAYS for time in reading.times)
    if day is None or own or not reading.times or reading.has("now"):
        return part
    return f"{part.rstrip(' ?.')} {before.said(day.start, day.end)}"


def point_there(part: str, read: Read) -> str:
    """Read «beliau menyusul ke RSUD, rombongan sampai sana jam berapa» as a question on the RSUD."""
    *before, last = clauses_of(part) or [part]
    if not before or not _THERE.search(last) or read(last).mentioned("locus"):
        return part
    places = [
        reading.said(mention.start, mention.end)
        for reading in map(read, before)
        for mention in reading.mentioned("locus")
        if not mention.general
        and _AWAY.isdisjoint(reading.words.words[max(0, mention.start - 2) : mention.start])
    ]
    return with_place(last, places[-1]) if places else part


_AWAY = word_set("dari from tidak bukan not")
"""Who leaves a place or stays away from it does not mean it by «sana»."""

_FROM_NOW = Late(r"\b(?:habis|abis|setelah|sesudah|sehabis|after) (?:ini|this)\b")
_NOW = word_set("ini sekarang now this sini here lagi sedang")


def goes_on(reading: Reading, previous: Context | None, before: Reading | None) -> None:
    """Take «lanjut apa» behind a question on an item for what comes after that."""
    talked = previous is not None and len(previous.items) == 1 and before is not None
    if (
        talked
        and before
        and reading.has("next")
        and not reading.anchor
        and _NOW.isdisjoint(before.words.words)
        and not _FROM_NOW.search(reading.text)
    ):
        reading.names |= {"aftersubject"}
