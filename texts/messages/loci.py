"""Loci and other places: those of a day in their order, and one of them with its address and times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.agenda import Appointment
from texts.pages import shorten
from texts.when import clock, day, span, zone_name

VENUE_TEXT: Final = 255
"""Characters of a venue's title or address; Telegram names no limit, its apps show fewer."""


class Place(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def room(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def counted(self) -> bool: ...


Visits = Sequence[tuple[Place, Sequence[Appointment]]]
"""Places in the order of the day, each with when the group is there."""


def loci_of_day(texts: Texts, wanted: date, places: Visits, *, group: str) -> Markup:
    """List the places of a day; where groups are in several zones, each time names its own."""
    zones = {zone_name(one.start) for _, when in places for one in when}
    several = len(zones) > 1
    whose = "loci-for-zones" if several else "agenda-for"
    parts = [
        texts.html("loci-title", day=day(wanted, texts.language)),
        texts.html(whose, group=group, zone=min(zones)),
    ]
    counted = [(place, when) for place, when in places if place.counted]
    others = [(place, when) for place, when in places if not place.counted]
    for number, (place, when) in enumerate(counted, start=1):
        parts += [
            Markup(),
            texts.html("loci-numbered", number=number, name=place.name),
            *_brief(texts, place, when, zone=several),
        ]
    if others:
        parts += [Markup(), texts.html("loci-others")]
        for place, when in others:
            parts += [texts.html("loci-other", name=place.name), *_brief(texts, place, when, zone=several)]
    return Markup("\n").join(parts)


def _brief(texts: Texts, place: Place, when: Iterable[Appointment], *, zone: bool) -> list[Markup]:
    times = ", ".join(_times(texts, start, end, zone=zone) for start, end in _stays(when))
    spot = ", ".join(part for part in (place.room, place.address) if part)
    return [
        texts.html("loci-brief", times=times, spot=spot) if spot else texts.html("loci-times", times=times)
    ]


def _stays(when: Iterable[Appointment]) -> list[tuple[datetime, datetime | None]]:
    """Join what follows on without a pause, by the same clock: who stays for three items is there once."""
    stays: list[tuple[datetime, datetime | None]] = []
    for one in when:
        if stays and stays[-1][1] == one.start and stays[-1][0].tzinfo == one.start.tzinfo:
            stays[-1] = stays[-1][0], one.end
        else:
            stays.append((one.start, one.end))
    return stays


def _times(texts: Texts, start: datetime, end: datetime | None, *, zone: bool) -> str:
    begin = clock(start, texts.language, zone=False)
    until = clock(end, texts.language, zone=False) if end else texts.plain("agenda-open-end")
    return f"{begin}–{until} {zone_name(start)}" if zone else f"{begin}–{until}"


def all_loci(texts: Texts, places: Iterable[Place]) -> Markup:
    """List places that stand in no agenda."""
    names = [texts.html("loci-other", name=place.name) for place in places]
    return Markup("\n").join([texts.html("loci-all-title"), *names]) if names else texts.html("loci-none")


def locus_details(texts: Texts, place: Place, when: Iterable[Appointment]) -> Markup:
    facts = (
        ("loci-kind", "" if place.kind.casefold() in place.name.casefold() else place.kind),
        ("agenda-address", place.address),
        ("loci-room", place.room),
        ("loci-description", place.description),
    )
    parts = [texts.html("loci-name", name=place.name)]
    parts += [_fact(texts, name, value) for name, value in facts if value]
    parts += [
        texts.html(
            "loci-visit",
            day=day(one.start.date(), texts.language),
            times=span(one.start, one.end, texts.language),
            title=one.item.title,
        )
        for one in when
    ]
    if place.latitude is None:
        parts.append(texts.html("loci-no-coordinates"))
    return Markup("\n").join(parts)


def _fact(texts: Texts, name: str, value: str) -> Markup:
    return texts.html(name, value=value)


def no_map(texts: Texts, place: Place) -> Markup:
    """Say where a place is that has no coordinates, as far as the data goes."""
    if place.address:
        return texts.html("loci-no-map", name=place.name, address=place.address)
    return texts.html("loci-no-map-no-address", name=place.name)


def venue_texts(place: Place) -> tuple[str, str]:
    """Return title and address of a venue; Telegram wants both."""
    spot = ", ".join(part for part in (place.room, place.address) if part)
    return shorten(place.name, VENUE_TEXT), shorten(spot or place.kind or place.name, VENUE_TEXT)
