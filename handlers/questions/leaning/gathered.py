"""Writes out of what a part asks: «kumpulnya di mana?» of the day before it, «berangkat» of the way to a place, «nomornya?» of someone."""

from __future__ import annotations

import re
from datetime import datetime

from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import HOURS
from handlers.questions.leaning.subjects import same_day
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.reading.understood import Reading

_GATHERS = Late(r"\b(?:kumpul|ngumpul|berkumpul)(?:nya|an|annya)?\b(?! (?:lagi|lg)\b)")
_GATHERING = lemma_set("kumpul")
_NEAR = 2
"""Hours before and after an item within which one gathers for it, or for what follows on it."""


def gathered(knowledge: Knowledge, part: str, first: Reading | None, previous: Context | None) -> str:
    """Ask of the day that was spoken of, where its agenda says that one gathers near what was: «besok sarapan jam berapa, kumpulnya di mana?»."""
    if first is None or previous is None or not previous.items or not _GATHERS.search(part):
        return ""
    ahead = any(time.kind not in HOURS for time in first.times)
    starts = [datetime.fromisoformat(key.partition(" ")[0]) for key in previous.items]
    near = any(
        item.day == start.date()
        and abs(item.starts.hour - start.hour) <= _NEAR
        and (ahead or item.starts >= start.time())
        for item in knowledge.visit.agenda
        if _GATHERING & set(lemmas(f"{item.title} {item.note}"))
        for start in starts
    )
    times = " ".join(first.said(time.start, time.end) for time in first.times if time.kind not in HOURS)
    return f"{part.rstrip(' ?')} {times}".strip() if near else ""


_DEPARTS = Late(r"\b(?:berangkat|brgkt|brangkat|cabut|otw|meluncur|leave|depart)\w*\b")


def departing(part: str, place: str, last: Reading) -> str:
    """Ask when one leaves for the place to which one goes by the part before: «besok ke dinas naik apa, berangkat jam berapa?»."""
    to = re.search(rf"\b(?:ke|to) (?:the )?{re.escape(place)}\b", last.text) if place else None
    return same_day(f"{part.rstrip(' ?.')} ke {place}", last, last) if to and _DEPARTS.search(part) else ""


def of_someone(part: str, reading: Reading, last: Reading) -> str:
    """Ask for the number of whom the part before named, whatever that told: «pak X yang memandu kita kan? nomornya berapa?»."""
    people = [mention for mention in last.mentioned("person") if not mention.general]
    bare = not (reading.mentions or reading.asks or reading.anchor)
    if len(people) != 1 or not bare or not reading.has("contact") or reading.has("who"):
        return ""
    return f"{part.rstrip(' ?')} {last.said(people[0].start, people[0].end)}"
