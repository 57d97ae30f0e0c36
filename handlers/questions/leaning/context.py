"""What was talked about, for the next question of the same person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Context:
    """The subject of an answer. Names are as the workbook writes them; `items` are keys of agenda items."""

    at: datetime | None = None
    intent: str = ""
    group: str = ""
    day: str = ""
    """An ISO date."""
    items: tuple[str, ...] = ()
    loci: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    topic: str = ""
    """The topic of the row of the Info sheet that was told."""
    said: str = ""
    """What was asked, as it was read."""

    def __bool__(self) -> bool:
        return bool(self.intent)

    def still_meant(self, now: datetime) -> bool:
        return self.at is not None and timedelta(0) <= now - self.at <= LASTS

    def asked_at(self, now: datetime, group: str) -> Context:
        return replace(self, at=now, group=group)

    def to_json(self) -> dict[str, str | list[str]]:
        return {
            "at": self.at.isoformat() if self.at else "",
            "intent": self.intent,
            "group": self.group,
            "day": self.day,
            "items": list(self.items),
            "loci": list(self.loci),
            "people": list(self.people),
            "topic": self.topic,
            "said": self.said,
        }

    @classmethod
    def from_json(cls, facts: Mapping[str, object]) -> Context:
        """Read what `to_json` wrote; what is missing or of another kind is left empty."""
        texts = {name: str(facts.get(name) or "") for name in ("intent", "group", "day", "topic", "said")}
        lists = {name: _strings(facts.get(name)) for name in ("items", "loci", "people")}
        at = facts.get("at")
        return cls(
            at=datetime.fromisoformat(at) if isinstance(at, str) and at else None,
            intent=texts["intent"],
            group=texts["group"],
            day=texts["day"],
            items=lists["items"],
            loci=lists["loci"],
            people=lists["people"],
            topic=texts["topic"],
            said=texts["said"],
        )


def _strings(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
