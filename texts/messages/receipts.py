"""Who has read what was sent, for those who may know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from markupsafe import Markup

from texts.catalogue import Texts


class Readers(Protocol):
    @property
    def group(self) -> str: ...
    @property
    def people(self) -> int: ...
    @property
    def read(self) -> int: ...
    @property
    def unread(self) -> tuple[str, ...]: ...
    @property
    def waiting(self) -> tuple[str, ...]: ...
    @property
    def unreached(self) -> tuple[str, ...]: ...


def who_has_not_read(texts: Texts, groups: Sequence[Readers]) -> Markup:
    """List by group who has not read it, and whom it has not reached."""
    shown = [one for one in groups if one.people]
    if not shown:
        return texts.html("receipt-nobody")
    return Markup("\n\n").join(_of_group(texts, one) for one in shown)


def _of_group(texts: Texts, one: Readers) -> Markup:
    group = one.group or texts.plain("receipt-all-groups")
    lines = [texts.html("receipt-group", group=group, read=one.read, people=one.people)]
    for name, people in (
        ("receipt-unread", one.unread),
        ("receipt-waiting", one.waiting),
        ("receipt-unreached", one.unreached),
    ):
        if people:
            lines.append(texts.html(name, count=len(people)))
            lines += [texts.html("receipt-name", name=person) for person in people]
    if one.read == one.people:
        lines.append(texts.html("receipt-all-read"))
    return Markup("\n").join(lines)
