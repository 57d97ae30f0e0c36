"""The demo's clock: real time, moved. The bot and the stand-in for Telegram both go by it, and it never stops."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from db.errors import LokusError
from texts.when import zone_name

PRESETS: Final = {
    "evening": (-1, time(19)),
    "dawn": (0, time(6)),
    "morning": (0, time(9)),
    "forenoon": (0, time(10, 45)),
    "lunch": (0, time(12)),
    "afternoon": (0, time(16)),
}
"""Moments worth seeing, as days from the visit's main day and its local time."""

LIVE: Final = "live"
WAKING: Final = (time(6), time(18))
"""Within these hours the demo starts in real time; outside them nothing goes on, and it starts in the morning."""


REACH: Final = timedelta(days=366)
"""How far from the visit's main day the clock can go; retention is within it."""


class NoSuchMoment(LokusError):
    """The clock was asked to go to what is no moment."""


class DemoClock:
    def __init__(
        self, day: date, zone: ZoneInfo, *, real: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._day = day
        self._zone = zone
        self._real = real
        self._ahead = timedelta()
        self._preset = LIVE
        starts, ends = WAKING
        if not starts <= real().astimezone(zone).time() < ends:
            self.choose("morning")

    def now(self) -> datetime:
        return self._real() + self._ahead

    def choose(self, preset: str) -> None:
        """Go to one of the moments worth seeing, or back to real time. Raises NoSuchMoment."""
        if preset == LIVE:
            self._ahead = timedelta()
        elif preset in PRESETS:
            days, clock = PRESETS[preset]
            self._go(datetime.combine(self._day + timedelta(days), clock, tzinfo=self._zone))
        else:
            raise NoSuchMoment
        self._preset = preset

    def move_to(self, local: str) -> None:
        """Go to a local moment such as `2026-11-21T09:30`. Raises NoSuchMoment."""
        try:
            moment = datetime.fromisoformat(local)
            self._go(moment.replace(tzinfo=self._zone))
        except (ValueError, OverflowError):
            raise NoSuchMoment from None
        self._preset = ""

    def as_json(self) -> dict[str, object]:
        return {
            "now": self.now().isoformat(),
            "zone": self._zone.key,
            "zone_name": zone_name(self.now().astimezone(self._zone)),
            "preset": self._preset,
            "presets": [*PRESETS, LIVE],
        }

    def _go(self, moment: datetime) -> None:
        if abs(moment.date() - self._day) > REACH:
            raise NoSuchMoment
        self._ahead = moment - self._real()
