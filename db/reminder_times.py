"""When an item's reminders are due, in minutes before it, and until when each is of use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final

from db.visit import Scheduled

USEFUL_AFTER_START: Final = timedelta(minutes=10)
BEFORE_NEXT: Final = timedelta(minutes=3)


def leads(
    of_item: tuple[int, ...] | None, own: tuple[int, ...] | None, of_visit: tuple[int, ...]
) -> list[int]:
    """Choose the lead times that count, the longest first."""
    chosen = of_item if of_item is not None else own if own is not None else of_visit
    return sorted(set(chosen), reverse=True)


def ends(moments: Sequence[datetime], useful: datetime) -> list[datetime]:
    """Tell until when each of an item's reminders is of use."""
    if not moments:
        return []
    return [*(after - min(BEFORE_NEXT, (after - due) / 2) for due, after in pairwise(moments)), useful]


def useful_until(one: Scheduled) -> datetime:
    latest = one.start + USEFUL_AFTER_START
    return min(latest, one.end or latest).astimezone(UTC)
