"""Completes an answer about items with the rest of what was asked: «perpisahan di mana, jam berapa selesai?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.diary import Slot
from handlers.questions.replies.base import (
    Asking,
    Reply,
    key_of,
    note_line,
    place_line,
    span_of,
    speakers_line,
)
from texts.messages.answers import Line, line

_TOLD = {
    "when": {"when"},
    "where": {"where", "when"},
    "until": {"until", "when"},
    "duration": {"duration", "until", "when"},
    "countdown": {"countdown", "when"},
    "wear": {"note", "when", "until"},
    "bring": {"note", "when", "until"},
    "note": {"note", "when", "until"},
    "speaker": {"speaker", "when"},
}
"""What an answer of each kind says of an item already."""

_MOST = 3
"""Items that are told in full; of more, one answer would be too long."""


def complete(asking: Asking, answer: Reply) -> Reply:
    """Add what the question asks of the answer's items besides what the answer tells."""
    told = _TOLD.get(answer.intent)
    if told is None or not answer.answered or not answer.subject.items:
        return answer
    missing = [name for name in _asked(asking) if name not in told]
    if not missing:
        return answer
    slots = [slot for slot in asking.diary.slots if key_of(slot) in answer.subject.items]
    if not 0 < len(slots) <= _MOST:
        return answer
    lines = [part for slot in slots for name in missing for part in _facet(slot, name)]
    new = tuple(part for part in dict.fromkeys(lines) if part not in answer.lines)
    return replace(answer, lines=(*answer.lines, *new)) if new else answer


def _asked(asking: Asking) -> list[str]:
    reading = asking.reading
    asked = {
        "when": reading.has("when"),
        "until": reading.has("until"),
        "where": reading.has("where", "room", "map"),
        "duration": reading.has("duration"),
        "speaker": reading.has("speaker") or (reading.has("receives") and reading.has("who")),
        "note": reading.has("wear", "bring", "what", "how"),
    }
    return [name for name, holds in asked.items() if holds]


def _facet(slot: Slot, name: str) -> list[Line]:
    title = slot.item.title
    lines: dict[str, Line | None] = {
        "when": line("when", title=title, when=span_of(slot)),
        "until": line("when", title=title, when=span_of(slot)),
        "where": place_line(slot),
        "duration": line("duration", title=title, length=slot.end - slot.start, when=span_of(slot))
        if slot.end
        else None,
        "speaker": speakers_line(slot),
        "note": note_line(slot),
    }
    found = lines[name]
    return [found] if found else []
