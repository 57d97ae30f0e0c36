"""Reads a poll that was typed in one line, or a line for each part: its question, its options, and how it is asked.

How it is asked stands behind the options, in words of its own: `… | MPP | Balai Kota | anonim | tutup 15.00`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from db.polls import FEWEST_OPTIONS, Settings

WORDS: Final = {
    "anonymous": frozenset({"anonim", "anonymous"}),
    "several": frozenset(
        {
            "boleh beberapa",
            "boleh beberapa jawaban",
            "beberapa jawaban",
            "several answers",
            "multiple answers",
        }
    ),
    "hidden": frozenset({"hasil setelah ditutup", "hasil nanti", "results when closed", "results later"}),
    "in_chats": frozenset({"ke grup", "di grup", "to group chats", "in group chats"}),
}
"""None of them may well be an option of its own."""

_CLOSES: Final = r"(?:di)?(?:tutup|closes?)\s+"
_AT: Final = re.compile(
    _CLOSES + r"(?:pukul|jam|at)?\s*(\d{1,2})(?:[.:](\d{2}))?(?:\s+(?:wib|wita|wit))?", re.IGNORECASE
)
_AFTER: Final = re.compile(
    _CLOSES + r"(?:setelah|dalam|after|in)?\s*(\d{1,3})\s*(menit|minutes?|min|jam|hours?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """`too_late` is what was typed of a closing time that is over already, or is none."""

    question: str
    options: tuple[str, ...]
    settings: Settings
    too_late: str = ""


def read_line(parts: Sequence[str], *, now: datetime, zone: ZoneInfo) -> Line:
    """Read what is asked; clock times are today's, in this zone."""
    question, *options = parts or [""]
    line = Line(question, tuple(options), Settings())
    while len(line.options) > FEWEST_OPTIONS:
        read = _setting(line, line.options[-1], now, zone)
        if read is None:
            break
        line = replace(read, options=line.options[:-1])
    return line


def _setting(line: Line, typed: str, now: datetime, zone: ZoneInfo) -> Line | None:
    """Take a part as a setting; None where it is an option."""
    words = " ".join(typed.casefold().split())
    for name, known in WORDS.items():
        if words in known:
            known_as: dict[str, Any] = {name: True}
            return replace(line, settings=replace(line.settings, **known_as))
    if after := _AFTER.fullmatch(words):
        minutes = int(after[1]) * (60 if after[2][0] in "jh" else 1)
        return replace(line, settings=replace(line.settings, lasts_minutes=minutes or None))
    if at := _AT.fullmatch(words):
        closes_at = _today(int(at[1]), int(at[2] or 0), now, zone)
        if closes_at is None or closes_at <= now:
            return replace(line, too_late=typed)
        return replace(line, settings=replace(line.settings, closes_at=closes_at))
    return None


def _today(hour: int, minute: int, now: datetime, zone: ZoneInfo) -> datetime | None:
    try:
        clock = time(hour, minute)
    except ValueError:
        return None
    return datetime.combine(now.astimezone(zone).date(), clock, tzinfo=zone)
