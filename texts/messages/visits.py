"""The visits that someone belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.joining import place, visit_name
from texts.when import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Visiting:
    """A visit of someone's; `places` are their roles there, each with its group or an empty string."""

    name: str
    first_day: date | None
    last_day: date | None
    places: tuple[tuple[str, str], ...]
    meant: bool


def visits(texts: Texts, listed: Sequence[Visiting], *, chosen: bool) -> Markup:
    """`chosen`: the person chose the visit that is meant; else it is the nearest."""
    entries = [_entry(texts, one) for one in listed]
    if len(listed) == 1:
        return Markup("\n").join([texts.html("visit-only"), *entries])
    how = texts.html("visit-chosen") if chosen else texts.html("visit-nearest")
    return Markup("\n\n").join([texts.html("visit-several"), *entries, how])


def _entry(texts: Texts, one: Visiting) -> Markup:
    name = (
        texts.html("visit-meant", name=visit_name(one.name))
        if one.meant
        else texts.html("visit-other", name=visit_name(one.name))
    )
    roles = ", ".join(place(texts, role=role, group=group) for role, group in one.places)
    lines = [name, texts.html("visit-as", places=roles)]
    if one.first_day and one.last_day:
        lines.insert(1, _days(texts, one.first_day, one.last_day))
    return Markup("\n").join(lines)


def _days(texts: Texts, first: date, last: date) -> Markup:
    if first == last:
        return texts.html("visit-day", day=day(first, texts.language))
    return texts.html("visit-days", first=day(first, texts.language), last=day(last, texts.language))
