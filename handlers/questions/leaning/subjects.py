"""What a part of a message asks about that names nothing: the day, a role, the time of the part before it, what comes next from now."""

from __future__ import annotations

from handlers.questions.leaning.leaning import DAYS, ENDS, HOURS, is_from_now
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.gear import CLOTHES
from handlers.questions.words import word_set

ROLES = frozenset({"narahubung", "panitia", "lo", "pic"})
_ALL = word_set("semua semuanya seluruh seluruhnya everything all seharian")


def has_subject(reading: Reading, first: Reading) -> bool:
    """Say whether a part that names nothing asks of something of its own: a role, the whole day, what comes next from now on."""
    roles = roles_in(reading) or (reading.has("coach") and reading.has("who") and not reading.asks)
    whole = not _ALL.isdisjoint(reading.words.words) and reading.has("until", "start", "end", "when")
    return roles or whole or (is_from_now(reading) and not first.has("now", "over", "begun"))


def roles_in(reading: Reading) -> bool:
    """Say whether a question asks for whoever has a role: the liaison, the committee."""
    return any(hint.lemma in ROLES for hint in reading.hints) and reading.has("who", "contact")


_DAY_LONG = ("when", "start", "end", "until", "loci", "list", "agenda")


_COUNTED = {"loci": "lokus", "members": "peserta", "group": "kelompok", "agenda": "acara"}


def counted(part: str, reading: Reading, first: Reading) -> str:
    """Count what the part before it lists: «lokus mana saja, ada berapa jumlahnya»."""
    thing = next((word for name, word in _COUNTED.items() if first.has(name)), "")
    bare = (
        first.has("list")
        and reading.has("count")
        and not reading.has("duration", "contact")
        and not (reading.mentions or reading.asks or reading.times or reading.anchor)
    )
    named = any(not reading.names.isdisjoint({name}) for name in _COUNTED)
    return same_day(f"ada berapa {thing}", reading, first) if thing and bare and not named else part


def of_day(reading: Reading, first: Reading) -> bool:
    """Say whether a part that names nothing asks of the day that the first one was about: «besok mulai jam berapa, beres jam berapa?»."""
    if any(m.kind != "group" for m in (*reading.mentions, *first.mentions)) or first.asks:
        return False
    if reading.asks or (reading.has("agenda") and not ENDS.isdisjoint(reading.words.words)):
        return _sets_out_that_day(reading, first) if reading.asks else first.has(*_DAY_LONG)
    if reading.times or reading.anchor or first.anchor or any(time.kind in HOURS for time in first.times):
        return False
    if reading.has("latest", "earliest", "longest", "shortest"):
        lasts = ("count", "agenda") if reading.has("longest", "shortest") else ()
        return first.has("latest", "earliest", *lasts, *_DAY_LONG)
    one = first.has("now", "next", "previous", "latest", "earliest", "where", "what", "yesno", "tag")
    if reading.has("list") and reading.has("agenda") and not reading.has("next", "loci", "group"):
        return first.has("count")
    return reading.has("until", "end", "start") and first.has(*_DAY_LONG) and (first.has("loci") or not one)


_SETS_OUT = lemma_set("berangkat kumpul pulang")


def sets_out_alone(reading: Reading) -> bool:
    """Say whether it is asked when one sets out, and of what else is not said."""
    return (
        bool(reading.asks) and reading.has("when") and all(unit.lemma in _SETS_OUT for unit in reading.asks)
    )


def _sets_out_that_day(reading: Reading, first: Reading) -> bool:
    days = first.has("loci", "list", "agenda", "where") and any(time.kind in DAYS for time in first.times)
    return days and sets_out_alone(reading) and not (reading.times or reading.anchor)


_THEN = ("where", "what", "now", "agenda", "position")


def same_time(part: str, reading: Reading, first: Reading) -> str:
    """Let a part that asks the same of another group speak of the time that the first one named: «jam 9 kami di mana, kelompok B di mana?»."""
    clocks = [time for time in first.times if time.kind in HOURS]
    of_group = reading.mentioned("group") and all(m.kind == "group" for m in reading.mentions)
    of_agenda = reading.has("agenda") and not (reading.mentions or reading.anchor or reading.has(*_NOT_THEN))
    if (
        reading.times
        or len(clocks) != 1
        or not (of_group or of_agenda)
        or reading.asks
        or not reading.has(*_THEN)
    ):
        return part
    hour = first.said(clocks[0].end - 1, clocks[0].end)
    clock = f"jam {hour}" if hour[0].isdigit() else first.said(clocks[0].start, clocks[0].end)
    return f"{part.rstrip(' ?')} {clock}"


_NOT_THEN = (
    "next",
    "previous",
    "aftersubject",
    "before",
    "after",
    "until",
    "when",
    "list",
    "still",
    "count",
    "gap",
    "end",
    "start",
)
"""What is asked of no time that was named before: «jam 9 kita di mana, ngapain?» is."""


_GEAR = ("wear", "bring")
"""What one wears and brings is asked of the same day in both parts: «besok pakai apa, perlu jas?»."""


def same_day(part: str, reading: Reading, first: Reading) -> str:
    """Let a part that names no time speak of the day that the first one named."""
    days = [time for time in first.times if time.kind in DAYS]
    worn = first.has(*_GEAR) and (reading.has(*_GEAR) or any(u.lemma in CLOTHES for u in reading.asks))
    sets_out = sets_out_alone(reading)
    if reading.times or len(days) != 1 or reading.mentions or reading.anchor:
        return part
    if reading.asks and not (worn or sets_out):
        return part
    return f"{part.rstrip(' ?')} {first.said(days[0].start, days[0].end)}"
