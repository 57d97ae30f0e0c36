"""Words the answers to questions: lines of facts in, one short message of Telegram HTML out.

A line is a message name and its facts. Moments, spans, lengths of time, phone numbers and lists stay facts until here,
so that each language writes them in its own way and every time names its zone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Protocol, TypeAlias

from markupsafe import Markup

from texts import when
from texts.catalogue import Fact, Texts, texts


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; `dated` adds the day in front."""

    start: datetime
    end: datetime | None = None
    dated: bool = True


@dataclass(frozen=True, slots=True)
class Clock:
    moment: datetime


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164, with `;ext=` behind it where there is an extension, or a short number."""

    number: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several facts, written as a list within a sentence."""

    parts: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is: from the most exact to the least, each part once."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Map:
    latitude: float
    longitude: float


Value: TypeAlias = "str | int | date | timedelta | Span | Clock | Phone | Listed | Spot | Map"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer: `answer-<name>` with its facts."""

    name: str
    facts: tuple[tuple[str, Value], ...] = ()


class _Tagged(Protocol):
    @property
    def html(self) -> Markup: ...


def line(name: str, /, **facts: Value) -> Line:
    return Line(name, tuple(facts.items()))


def word_answer(lines: Iterable[Line], language: str) -> Markup:
    """Put an answer into words, a line each."""
    wording = texts(language)
    return Markup(  # noqa: S704 - each line is escaped already
        "\n".join(
            wording.html(f"answer-{said.name}", **{name: _say(fact, wording) for name, fact in said.facts})
            for said in lines
        )
    )


def plain(answer: _Tagged) -> str:
    """Return an answer as text without markup, as for a terminal."""
    return without_tags(answer.html)


def without_tags(worded: Markup) -> str:
    text = str(worded)
    return html.unescape(_TAG.sub("", text) if "<" in text else text)


_TAG = re.compile(r"<[^>]+>")


def _say(value: Value, wording: Texts) -> Fact:
    match value:
        case Span() | Clock() | timedelta() | date():
            return _say_time(value, wording)
        case Phone():
            return format_phone(value.number)
        case Listed():
            return ", ".join(str(_say(part, wording)) for part in value.parts)
        case Spot():
            return ", ".join(_each_once(value.parts))
        case Map():
            return f"https://maps.google.com/?q={value.latitude},{value.longitude}"
    return value


def _say_time(value: Span | Clock | timedelta | date, wording: Texts) -> str:
    match value:
        case Span():
            clocks = when.span(value.start, value.end, wording.language)
            return f"{when.day(value.start.date(), wording.language)}, {clocks}" if value.dated else clocks
        case Clock():
            return when.clock(value.moment, wording.language)
        case timedelta():
            return _length(value, wording)
    return when.day(value, wording.language)


def _each_once(parts: Iterable[str]) -> list[str]:
    """Leave out what an earlier part says already: a building named again in its address."""
    kept: list[str] = []
    for part in parts:
        if part and not any(part.casefold() in other.casefold() for other in kept):
            kept.append(part)
    return kept


@lru_cache(maxsize=1_024)
def _length(length: timedelta, wording: Texts) -> str:
    minutes = round(length.total_seconds() / 60)
    days, minutes = divmod(minutes, 24 * 60) if minutes >= 48 * 60 else (0, minutes)
    hours, minutes = divmod(minutes, 60)
    parts = ((days, "answer-days"), (hours, "answer-hours"), (minutes, "answer-minutes"))
    said = [wording.plain(name, count=count) for count, name in parts if count]
    return " ".join(said) or wording.plain("answer-minutes", count=0)


@lru_cache(maxsize=2_048)
def format_phone(number: str) -> str:
    """Write a phone number as people read it out: `+62 811 2345 678`, with its extension."""
    import phonenumbers  # noqa: PLC0415 - 40 ms that only answers with a number pay

    main, _, extension = number.partition(";ext=")
    if not main.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(main)
    except phonenumbers.NumberParseException:
        return number
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL).replace(
        "-", " "
    )
    return f"{written} ext. {extension}" if extension else written
