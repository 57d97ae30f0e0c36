"""What changed of an agenda: told to those concerned, and shown to organizers before they apply it.

Entries come as the store keeps them (`db.notice_entries.Entry`), known here by their shape only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.outgoing import Button, Rows
from texts.pages import shorten
from texts.when import day, short_day, span

MOST_TOLD: Final = 25
"""Items in one notice; who is told of more is led to the agenda."""

MOST_MAPS: Final = 3
LABEL: Final = 30


class Item(Protocol):
    @property
    def day(self) -> date: ...
    @property
    def starts(self) -> time: ...
    @property
    def ends(self) -> time | None: ...
    @property
    def zone(self) -> ZoneInfo | None: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def room(self) -> str: ...
    @property
    def speakers(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...
    @property
    def locus_id(self) -> int: ...
    @property
    def group_names(self) -> tuple[str, ...]: ...


class Entry(Protocol):
    @property
    def old(self) -> Item | None: ...
    @property
    def new(self) -> Item | None: ...
    @property
    def details(self) -> bool: ...
    @property
    def undone(self) -> bool: ...
    @property
    def elsewhere(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Times:
    start: datetime
    end: datetime | None

    @classmethod
    def of(cls, item: Item, zone: tzinfo) -> _Times:
        def moment(clock: time) -> datetime:
            return datetime.combine(item.day, clock, tzinfo=item.zone or zone).astimezone(zone)

        return cls(moment(item.starts), moment(item.ends) if item.ends is not None else None)

    def written(self, language: str, *, with_day: bool) -> str:
        times = span(self.start, self.end, language)
        return f"{day(self.start.date(), language)}, {times}" if with_day else times


def notice(texts: Texts, entries: Sequence[Entry], *, group: str, zone: tzinfo) -> Markup:
    """Tell a group what changed of its agenda; where there is no group, all groups'."""
    title = "change-notice-undone" if all(entry.undone for entry in entries) else "change-notice"
    head = texts.html(title, group=group or texts.plain("change-all-groups"))
    return Markup("\n\n").join([head, *told_first(texts, entries, zone, of_all=not group)])


def told_first(texts: Texts, entries: Sequence[Entry], zone: tzinfo, *, of_all: bool) -> Iterator[Markup]:
    """Tell the first items one by one, and count the rest."""
    ordered = in_time(entries, zone)
    yield from (told(texts, entry, zone, of_all=of_all) for entry in ordered[:MOST_TOLD])
    if len(ordered) > MOST_TOLD:
        yield texts.html("change-more", count=len(ordered) - MOST_TOLD)


def in_time(entries: Iterable[Entry], zone: tzinfo) -> list[Entry]:
    def start(entry: Entry) -> datetime:
        item = entry.new or entry.old
        assert item is not None
        return _Times.of(item, zone).start

    return sorted(entries, key=start)


def told(texts: Texts, entry: Entry, zone: tzinfo, *, of_all: bool = False) -> Markup:
    """Tell what became of one item: old → new, then where it is. `of_all`: to who hears of every group's items."""
    lines = [*_lines(texts, entry, zone), *(_groups(texts, entry) if of_all else ())]
    return Markup("\n").join(lines)


def _groups(texts: Texts, entry: Entry) -> Iterator[Markup]:
    named = [
        "; ".join(item.group_names) or texts.plain("change-all-groups")
        for item in (entry.old, entry.new)
        if item
    ]
    if len(set(named)) > 1:
        yield texts.html("change-groups-changed", old=named[0], new=named[1])
    else:
        yield texts.html("change-groups", groups=named[0])


def _lines(texts: Texts, entry: Entry, zone: tzinfo) -> Iterator[Markup]:
    old, new, language = entry.old, entry.new, texts.language
    item = new or old
    assert item is not None
    times = _Times.of(item, zone)
    if old and new:
        yield texts.html("change-item", title=new.title)
        yield from _changed(texts, old, new, entry, zone)
        return
    name = "change-added" if new else "change-elsewhere" if entry.elsewhere else "change-cancelled"
    yield texts.html(name, title=item.title)
    yield texts.html("change-time", time=times.written(language, with_day=True))
    if place := _place(item):
        yield texts.html("change-place", place=place)


def _changed(texts: Texts, old: Item, new: Item, entry: Entry, zone: tzinfo) -> Iterator[Markup]:
    if old.title != new.title:
        yield texts.html("change-title-changed", old=old.title, new=new.title)
    yield _time(texts, _Times.of(old, zone), _Times.of(new, zone))
    if (old.locus_id, old.room) != (new.locus_id, new.room) and _place(old) != _place(new):
        none = texts.plain("change-no-place")
        yield texts.html("change-place-changed", old=_place(old) or none, new=_place(new) or none)
    elif place := _place(new):
        yield texts.html("change-place", place=place)
    if entry.details:
        yield from _details(texts, old, new)


def _time(texts: Texts, before: _Times, after: _Times) -> Markup:
    language, other_day = texts.language, before.start.date() != after.start.date()
    new = after.written(language, with_day=True)
    if before == after:
        return texts.html("change-time", time=new)
    return texts.html("change-time-changed", old=before.written(language, with_day=other_day), new=new)


def _details(texts: Texts, old: Item, new: Item) -> Iterator[Markup]:
    who = "; ".join(new.speakers)
    if old.speakers != new.speakers and who:
        yield texts.html("agenda-who", value=who)
    if old.note != new.note and new.note:
        yield texts.html("agenda-note", value=new.note)


def _place(item: Item) -> str:
    return ", ".join(part for part in (item.place, item.room) if part)


def notice_rows(
    texts: Texts, entries: Sequence[Entry], *, row: int, notice_id: int, zone: tzinfo, leads: bool
) -> Rows:
    """Offer the places on the map, and to say that it was read; who leads the group sees who has not."""
    places = {
        item.locus_id: item.place
        for entry in in_time(entries, zone)
        if (item := entry.new) and item.locus_id and item.latitude is not None
    }
    maps = list(places.items())[:MOST_MAPS]
    label = texts.plain("agenda-button-map")
    rows = [
        (Button(label if len(maps) == 1 else shorten(f"{label}: {name}", LABEL), data=f"locus:map:{locus}"),)
        for locus, name in maps
    ]
    last = [Button(texts.plain("receipt-button-read"), data=f"seen:read:{row}")]
    if leads:
        last.append(Button(texts.plain("receipt-button-unread"), data=f"seen:notice:{notice_id}"))
    return (*rows, tuple(last))


def item_label(texts: Texts, title: str, starts: time, *, of: date | None = None) -> str:
    """Name an item on a button, with its day where `of` gives it."""
    clock = f"{starts:%H.%M}" if texts.language == "id" else f"{starts:%H:%M}"
    return f"{short_day(of, texts.language)} {clock} {title}" if of else f"{clock} {title}"
