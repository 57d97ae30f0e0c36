"""What is held in a room, whichever group has it."""

from __future__ import annotations

from collections.abc import Iterator

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking


def slots_in(asking: Asking, rooms: set[str]) -> Iterator[tuple[Group | None, Slot]]:
    """Give what is held in rooms, each item once, with the group that alone has it."""
    told: set[int] = set()
    found: list[tuple[Group | None, Slot]] = []
    for group in asking.visit.groups:
        for slot in asking.knowledge.diary(group).slots:
            if slot.room in rooms and id(slot.item) not in told:
                told.add(id(slot.item))
                found.append((group if len(slot.item.groups) == 1 else None, slot))
    yield from sorted(found, key=lambda pair: pair[1].start)
