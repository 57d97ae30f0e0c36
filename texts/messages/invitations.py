"""Invitations as organizers see them, and as the text that they forward. Moments come in the group's zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.joining import place, visit_name
from texts.when import clock, day

__all__ = ["listed", "made", "open_ones", "place", "to_forward"]


def made(texts: Texts, *, link: str, role: str, group: str, max_uses: int, expires: datetime) -> Markup:
    uses = texts.html("invite-once") if max_uses == 1 else texts.html("invite-uses", uses=max_uses)
    return texts.html(
        "invite-made",
        place=place(texts, role=role, group=group),
        link=link,
        uses=uses,
        until=moment(texts, expires),
    )


def to_forward(texts: Texts, *, visit: str, link: str, role: str, group: str, expires: datetime) -> Markup:
    return texts.html(
        "invite-forward",
        visit=visit_name(visit),
        place=place(texts, role=role, group=group),
        link=link,
        until=moment(texts, expires),
    )


def listed(
    texts: Texts, *, number: int, role: str, group: str, uses: int, max_uses: int, expires: datetime
) -> Markup:
    return texts.html(
        "invite-line",
        number=number,
        place=place(texts, role=role, group=group),
        uses=uses,
        most=max_uses,
        until=moment(texts, expires),
    )


def open_ones(texts: Texts, *, visit: str, lines: Sequence[Markup], more: int) -> Markup:
    if not lines:
        return texts.html("invite-none-open", visit=visit_name(visit))
    rest = [texts.html("invite-more", more=more)] if more else []
    return Markup("\n").join([texts.html("invite-open", visit=visit_name(visit)), *lines, *rest])


def moment(texts: Texts, when: datetime) -> str:
    """Write a day with its time: `Rabu, 14 Juni 2023, 09.30 WIB`."""
    return f"{day(when.date(), texts.language)}, {clock(when, texts.language)}"
