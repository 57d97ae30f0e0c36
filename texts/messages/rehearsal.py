"""What a rehearsal shows: who would get which message when, what looks odd, and the same as rows of a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts, texts
from texts.messages import evaluations, reminders
from texts.messages.outgoing import Text
from texts.pages import visible
from texts.when import clock, day

DAY_KIND: Final = "day"
EVALUATION_KIND: Final = "evaluation"

MOST_GROUPS: Final = 6
"""Named for one message; of more the number is told."""

MOST_ODD: Final = 12


class Moment(Protocol):
    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> str: ...
    @property
    def facts(self) -> Mapping[str, Any]: ...
    @property
    def audiences(self) -> Sequence[tuple[str, int, int]]: ...
    @property
    def is_odd(self) -> bool: ...


def summary(
    texts: Texts,
    moments: Sequence[Moment],
    *,
    visit: str,
    messages: int,
    people: int,
    chats: int,
    absent: int,
    unknown: int,
) -> Markup:
    """Say how much there is of what, and what is worth a second look. `unknown`: groups of which nobody is known."""
    if not moments:
        return texts.html("rehearsal-nothing", visit=visit)
    lines = [
        texts.html("rehearsal-title", visit=visit),
        texts.html("rehearsal-numbers", messages=messages, people=people, chats=chats),
    ]
    if unknown:
        lines.append(texts.html("rehearsal-unknown", count=unknown))
    if absent:
        lines.append(texts.html("rehearsal-absent", count=absent))
    odd = [one for one in moments if one.is_odd]
    if odd:
        lines += [Markup(), texts.html("rehearsal-odd", count=len(odd))]
        lines += [_odd(texts, one) for one in odd[:MOST_ODD]]
        if len(odd) > MOST_ODD:
            lines.append(texts.html("rehearsal-more", count=len(odd) - MOST_ODD))
    else:
        lines.append(texts.html("rehearsal-nothing-odd"))
    return Markup("\n").join(lines)


def table(texts: Texts, moments: Iterable[Moment]) -> Markup:
    """List everything by day and time."""
    lines: list[Markup] = []
    for wanted, of_day in groupby(sorted(moments, key=_by_day), key=lambda one: one.at.date()):
        lines += [Markup(), texts.html("rehearsal-day", day=day(wanted, texts.language))]
        lines += [_line(texts, one) for one in of_day]
    return Markup("\n").join(lines[1:])


def plain_line(texts: Texts, one: Moment) -> str:
    """Write a moment on one line, as for a terminal."""
    mark = texts.plain("rehearsal-mark") if one.is_odd else ""
    return f"{clock(one.at, texts.language)}  {said(texts, one)}  → {_to(texts, one)}{mark}"


def said(texts: Texts, one: Moment) -> str:
    """Return the first line of the message, as it would read at that moment."""
    if one.kind == EVALUATION_KIND:
        return evaluations.headline(texts, one.facts)
    headline = reminders.day_headline if one.kind == DAY_KIND else reminders.headline
    return visible(headline(texts, one.facts, now=one.at))


def whole_text(language: str, kind: str, facts: Mapping[str, Any], *, now: datetime, of_all: bool) -> str:
    """Return a message as its recipient would read it, by the code that words it on the real day."""
    words = texts(language)
    if kind == EVALUATION_KIND:
        parts = evaluations.first_screen(words, facts)
    elif kind == DAY_KIND:
        parts = reminders.day_ahead(words, facts, now=now)
    else:
        parts = reminders.reminder(words, facts, now=now, of_all=of_all)
    return "\n".join(visible(part.html) for part in parts if isinstance(part, Text))


def sheet_heads(texts: Texts) -> list[str]:
    names = ("day", "time", "zone", "group", "recipient", "joined", "language", "odd", "text")
    return [texts.plain(f"rehearsal-column-{name}") for name in names]


def recipient(texts: Texts, name: str, *, is_chat: bool) -> str:
    return texts.plain("rehearsal-chat") if is_chat else name or texts.plain("rehearsal-everyone")


def yes(texts: Texts, *, is_so: bool) -> str:
    return texts.plain("rehearsal-yes") if is_so else ""


def _by_day(one: Moment) -> tuple[date, datetime]:
    return one.at.date(), one.at


def _line(texts: Texts, one: Moment) -> Markup:
    name = "rehearsal-line-odd" if one.is_odd else "rehearsal-line"
    return texts.html(name, time=clock(one.at, texts.language), said=said(texts, one), to=_to(texts, one))


def _odd(texts: Texts, one: Moment) -> Markup:
    at = f"{day(one.at.date(), texts.language)}, {clock(one.at, texts.language)}"
    return texts.html("rehearsal-odd-line", moment=at, said=said(texts, one), to=_to(texts, one))


def _to(texts: Texts, one: Moment) -> str:
    named = list(_audiences(texts, one.audiences[:MOST_GROUPS]))
    if len(one.audiences) > MOST_GROUPS:
        named.append(texts.plain("rehearsal-more-groups", count=len(one.audiences) - MOST_GROUPS))
    return "; ".join(named)


def _audiences(texts: Texts, audiences: Iterable[tuple[str, int, int]]) -> Iterator[str]:
    for group, people, chats in audiences:
        name = group or texts.plain("rehearsal-no-group")
        counts = [
            texts.plain(message, count=count)
            for message, count in (("rehearsal-people", people), ("rehearsal-chats", chats))
            if count
        ]
        yield f"{name} ({', '.join(counts)})" if counts else texts.plain("rehearsal-whole-group", group=name)
