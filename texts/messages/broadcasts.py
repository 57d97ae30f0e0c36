"""What organizers read about their broadcasts: the draft's recipients, its progress, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts

BAR: Final = 12


class Readers(Protocol):
    @property
    def read(self) -> int: ...


class GroupReport(Protocol):
    @property
    def group(self) -> str: ...
    @property
    def people(self) -> int: ...
    @property
    def delivered(self) -> int: ...
    @property
    def unreachable(self) -> tuple[str, ...]: ...
    @property
    def failed(self) -> tuple[str, ...]: ...
    @property
    def absent(self) -> tuple[str, ...]: ...
    @property
    def stopped(self) -> int: ...
    @property
    def readers(self) -> Readers: ...


def progress(texts: Texts, *, sent: int, total: int, lost: int) -> Markup:
    filled = BAR * (sent + lost) // max(total, 1)
    bar = "▰" * filled + "▱" * (BAR - filled)
    lines = [texts.html("broadcast-sending", bar=bar, sent=sent, total=total)]
    if lost:
        lines.append(texts.html("broadcast-lost", count=lost))
    return Markup("\n").join(lines)


def ended(texts: Texts, *, sent: int, total: int, stopped: bool) -> Markup:
    return texts.html("broadcast-stopped" if stopped else "broadcast-ended", sent=sent, total=total)


def summary(texts: Texts, groups: Sequence[GroupReport], *, asks_reading: bool) -> Markup:
    """Sum up, then by group: delivered, read, unreachable, failed."""
    people = sum(one.people for one in groups)
    delivered = sum(one.delivered for one in groups)
    lines = [texts.html("broadcast-summary", delivered=delivered, people=people)]
    if asks_reading:
        lines.append(texts.html("broadcast-read", count=sum(one.readers.read for one in groups)))
    lines += _troubles(texts, groups)
    parts = [Markup("\n").join(lines)]
    if len(groups) > 1:
        parts.append(Markup("\n").join(_of_group(texts, one, asks_reading=asks_reading) for one in groups))
    return Markup("\n\n").join(parts)


def _troubles(texts: Texts, groups: Sequence[GroupReport]) -> list[Markup]:
    counted = (
        ("broadcast-unreachable", sum(len(one.unreachable) for one in groups)),
        ("broadcast-failed", sum(len(one.failed) for one in groups)),
        ("broadcast-absent", sum(len(one.absent) for one in groups)),
        ("broadcast-cancelled", sum(one.stopped for one in groups)),
    )
    return [texts.html(name, count=count) for name, count in counted if count]


def _of_group(texts: Texts, one: GroupReport, *, asks_reading: bool) -> Markup:
    group = one.group or texts.plain("broadcast-no-group")
    if not one.people:
        return texts.html("broadcast-of-absent-group", group=group, count=len(one.absent))
    line = texts.html("broadcast-of-group", group=group, delivered=one.delivered, people=one.people)
    facts = []
    if asks_reading:
        facts.append(texts.html("broadcast-read", count=one.readers.read))
    facts += _troubles(texts, [one])
    return Markup(" ").join([line, Markup("; ").join(facts)]) if facts else line


def unreached(
    texts: Texts, groups: Sequence[GroupReport], *, visit: str, html: str, link: str
) -> Markup | None:
    """List whom it has not reached, ready to forward to who can tell them; None where it reached everyone."""
    parts = []
    for one in groups:
        names = sorted((*one.unreachable, *one.failed, *one.absent), key=str.casefold)
        if names:
            group = one.group or texts.plain("broadcast-no-group")
            lines = [texts.html("broadcast-group-name", group=group)]
            lines += [texts.html("receipt-name", name=name) for name in names]
            parts.append(Markup("\n").join(lines))
    if not parts:
        return None
    head = texts.html("broadcast-unreached", visit=visit)
    said = [Markup(html)] if html else []  # noqa: S704 - markup that was made of an organizer's message
    led = [texts.html("broadcast-unreached-link", link=link)] if link else []
    return Markup("\n\n").join([head, *parts, *said, *led])


def not_joined(texts: Texts, listed: Sequence[tuple[str, Sequence[str]]], *, visit: str, link: str) -> Markup:
    """Name by group who has not joined, with the invitation, ready to forward."""
    parts = [texts.html("broadcast-not-joined", visit=visit, link=link)]
    for group, names in listed:
        lines = [texts.html("broadcast-group-name", group=group)]
        lines += [texts.html("receipt-name", name=name) for name in names]
        parts.append(Markup("\n").join(lines))
    return Markup("\n\n").join(parts)
