"""Fills the slots of a wording for a visit and keeps what the oracle has a sound answer for, as rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

from db.visit import Visit
from tests.questions.wordings import moments, schedule
from tests.questions.wordings.asked import Asked
from tests.questions.wordings.bank import Name, Wording
from tests.questions.wordings.moments import AskedDay
from tests.questions.wordings.oracle import right_answer
from tests.questions.wordings.schedule import Event

_SLOT = re.compile(r"\{(\w+)\}")
_TRIES = 120
_NAMED = ("item", "locus", "person", "role", "org", "group")
_BY_DAY = ("is_free", "at", "place_at")


@dataclass(frozen=True)
class Place:
    """A visit with all that filling needs: its groups' agendas, and what people call its things."""

    visit: Visit
    agendas: dict[str, tuple[Event, ...]]
    names: list[Name]

    @classmethod
    def of(cls, visit: Visit, names: list[Name]) -> Place:
        return cls(visit, {group.name: schedule.agenda(visit, group.name) for group in visit.groups}, names)


def rows(wording: Wording, place: Place, random: Random) -> Iterator[dict[str, str]]:
    """Yield at most one row: the first filling with a sound answer."""
    for _ in range(_TRIES):
        said = _named(wording, place, random)
        if said is None:
            return
        row = _asked_once(wording, place, said, random)
        if row:
            yield row
            return


def _named(wording: Wording, place: Place, random: Random) -> dict[str, Name] | None:
    """Choose a different thing for each slot that a name fills."""
    chosen: dict[str, Name] = {}
    for slot in sorted(wording.slots):
        kind = slot.rstrip("2")
        if kind not in _NAMED:
            continue
        taken = {name.what for name in chosen.values()}
        fits = [
            n
            for n in place.names
            if n.kind == kind and n.language == wording.language and n.what not in taken
        ]
        if not fits:
            return None
        what = random.choice(sorted({name.what for name in fits}))
        chosen[slot] = random.choice([name for name in fits if name.what == what])
    return chosen


def _asked_once(
    wording: Wording, place: Place, said: dict[str, Name], random: Random
) -> dict[str, str] | None:
    group = random.choice(
        [
            one.name
            for one in place.visit.groups
            if one.name not in {n.what for s, n in said.items() if s.startswith("group")}
        ]
        or [""]
    )
    if not group or not place.agendas[group]:
        return None
    other = said["group"].what if "group" in said else group
    of_other = any("group" in part.args and part.name != "same" for part in wording.parts)
    events = place.agendas[other] if of_other else place.agendas[group]
    target = moments.target_of(events, _what(said, "item"), _what(said, "locus"), random)
    target = target if {"item", "locus"} & wording.slots else None
    at = moments.asked_at(wording, events, target, random)
    times = moments.clock_times(wording, at, events, target, random)
    days = sorted({event.day for event in place.agendas[group]})
    day = random.choice([d for d in days if d >= at.date()] or days) if "day" in wording.slots else at.date()
    if "day" in wording.slots and random.random() < 0.3:
        at = moments.evening_before(day, random)
    slots = {slot: name.what for slot, name in said.items()}
    asked = Asked(place.visit, place.agendas, group, at, wording.language, wording.text, slots, times, day)
    right = right_answer(asked, wording)
    if right is None:
        return None
    return {
        "visit": place.visit.code,
        "group": group,
        "at": f"{at:%Y-%m-%dT%H:%M}",
        "lang": wording.language,
        "style": wording.style,
        "intent": wording.meaning,
        "question": _said(
            wording, said, times, AskedDay(day, at.date(), days.index(day) if day in days else 0), random
        ),
        "expected": "; ".join(right.expected),
        "forbidden": "; ".join(right.forbidden),
        "answered": "ya" if right.answered else "tidak",
    }


def _what(said: dict[str, Name], slot: str) -> str:
    return said[slot].what if slot in said else ""


def _said(
    wording: Wording,
    said: dict[str, Name],
    times: dict[str, datetime],
    day: AskedDay,
    random: Random,
) -> str:
    def say(found: re.Match[str]) -> str:
        slot, before, after = found[1], wording.text[: found.start()], wording.text[found.end() :]
        if slot in said:
            return _in_style(said[slot].said, wording, before)
        if slot in times:
            return moments.say_clock(times[slot], wording.language, before)
        return moments.say_day(day, wording.language, (before, after), random)

    text = _SLOT.sub(say, wording.text)
    return (
        text[0].upper() + text[1:]
        if wording.style in {"formal", "english"} and wording.text[0] == "{"
        else text
    )


def _in_style(said: str, wording: Wording, before: str) -> str:
    """Thumbs write names small; an article that the sentence has already is not said twice."""
    if wording.language == "en" and re.search(r"\b(the|our|your|this)\s*$", before, re.IGNORECASE):
        said = said.removeprefix("the ")
    title_before = re.search(r"\b(pak|bu|bapak|ibu|mas|mbak)\s*$", before, re.IGNORECASE)
    if title_before:
        said = re.sub(r"^(Pak|Bu|Mas|Mbak) ", "", said)
    if re.search(r"\b(kelompok|klp|tim|grup)\s*$", before, re.IGNORECASE):
        said = re.sub(r"^(kelompok|klp|tim|grup) ", "", said)
    return said.lower() if wording.style in {"slang", "typo"} else said
