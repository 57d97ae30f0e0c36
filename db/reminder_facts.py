"""What reminders tell, as facts: JSON that an outbox row holds until it is worded, whatever becomes of the visit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date
from typing import Any

from db.visit import Group, Scheduled, Visit


def item_facts(visit: Visit, group: Group, one: Scheduled) -> dict[str, Any]:
    """Give an item as the facts that its reminder needs, later changes of the visit or not."""
    locus, item = one.locus, one.item
    return {
        "item": item.id,
        "written": [item.day.isoformat(), item.starts.isoformat(), item.zone.key if item.zone else ""],
        "start": one.start.astimezone(UTC).isoformat(),
        "zone": visit.zone_of(group).key,
        "title": item.title,
        "place": locus.name if locus else "",
        "room": one.room,
        "speakers": list(item.speakers),
        "note": item.note,
        "locus": locus.id if locus else 0,
        "map": bool(locus and locus.latitude is not None),
        "groups": list(item.groups),
    }


def day_facts(visit: Visit, group: Group, day: date, agenda: Iterable[Scheduled]) -> dict[str, Any]:
    """Give a day of a group as the facts that are told of it."""
    return {
        "day": day.isoformat(),
        "zone": visit.zone_of(group).key,
        "group": group.name,
        "group_id": group.id,
        "items": [
            {
                "title": one.item.title,
                "start": one.start.astimezone(UTC).isoformat(),
                "end": one.end.astimezone(UTC).isoformat() if one.end else "",
                "place": one.locus.name if one.locus else "",
                "room": one.room,
            }
            for one in agenda
        ],
    }
