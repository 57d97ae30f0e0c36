"""What became of an agenda since it was first told otherwise: read from the notices of its changes, which stay with the visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ChangeNoticeRow
from db.notice_entries import ENTRIES, Entry, NoticedItem
from db.visit import Visit


@dataclass(frozen=True, slots=True)
class ItemHistory:
    """An item as it was before its first change, and after its last. `old` is None: added; `new` is None: cancelled."""

    item_id: int
    code: str
    old: NoticedItem | None
    new: NoticedItem | None


async def read_histories(session: AsyncSession, visit: Visit) -> Mapping[int, tuple[ItemHistory, ...]]:
    """List by group (`groups.id`) what was changed of its agenda and stayed so; what was taken back is left out."""
    rows = await session.execute(
        select(ChangeNoticeRow.group_id, ChangeNoticeRow.entries)
        .where(ChangeNoticeRow.visit_id == visit.id)
        .order_by(ChangeNoticeRow.id)
    )
    told = [(group_id, ENTRIES.validate_python(entries, strict=False)) for group_id, entries in rows]
    return {
        group.id: joined(
            entry.seen_by(group.id)
            for group_id, entries in told
            if group_id in {None, group.id}
            for entry in entries
        )
        for group in visit.groups
    }


def joined(entries: Iterable[Entry]) -> tuple[ItemHistory, ...]:
    """Make one history of all that was told of an item, in the order in which it was told."""
    found: list[ItemHistory] = []
    for entry in entries:
        at = next((at for at, known in enumerate(found) if _is_same(known, entry)), None)
        if at is None:
            found.append(ItemHistory(entry.item_id, entry.code, entry.old, entry.new))
        else:
            found[at] = ItemHistory(entry.item_id, entry.code, found[at].old, entry.new)
    return tuple(one for one in found if _matters(one))


def _is_same(known: ItemHistory, entry: Entry) -> bool:
    """Whether it is the same item; one that was cancelled and is put back has its code again, and another id."""
    if entry.item_id == known.item_id:
        return True
    put_back = known.new is None and entry.old is None and entry.new is not None
    return put_back and bool(entry.code) and entry.code.casefold() == known.code.casefold()


def _matters(one: ItemHistory) -> bool:
    if one.old is None or one.new is None:
        return one.old is not one.new
    return one.old.told != one.new.told
