"""Field notes as they are read: one's own, all of them, and those that are shared with coaches and organizers.

How they are written and changed: `db/note_changes.py`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import AgendaItemRow, GroupRow, LocusRow, NoteKind, NoteRow, PersonRow

__all__ = [
    "Adoption",
    "Note",
    "NoteKind",
    "note_of_message",
    "notes_by",
    "own_notes",
    "read_note",
    "shared_notes",
]


@dataclass(frozen=True, slots=True)
class Adoption:
    """What of a visit is to be adopted at home, for which need there, and how it ties in with one's own project.

    What was not answered is empty.
    """

    what: str = ""
    need: str = ""
    project: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A field note with the agenda item and the locus it is about; those are empty where it is about none.

    `kind` is None until it is sorted. `adoption` is there for ideas to adopt only. `photos` are Telegram's file ids.
    """

    id: int
    visit_id: int
    author_id: int
    author: str
    group_id: int | None
    group: str
    kind: NoteKind | None
    text: str
    written_at: datetime
    item_id: int | None
    item_code: str
    item: str
    locus_id: int | None
    locus: str
    adoption: Adoption | None
    photos: tuple[str, ...]
    shared: bool

    @property
    def has_photo(self) -> bool:
        return bool(self.photos)


async def shared_notes(
    session: AsyncSession, visit_id: int, groups: Collection[int] | None = None
) -> list[Note]:
    """List what members of a visit share, the oldest first: of these groups (`groups.id`), else of all and of none."""
    query = _notes().where(NoteRow.visit_id == visit_id, NoteRow.shared)
    if groups is not None:
        query = query.where(NoteRow.group_id.in_(groups))
    return await _read(session, query)


async def own_notes(session: AsyncSession, visit_id: int, author_id: int) -> list[Note]:
    """List someone's notes on a visit, those that they keep to themselves too, the oldest first."""
    return await _read(session, _notes().where(NoteRow.visit_id == visit_id, NoteRow.author_id == author_id))


async def notes_by(session: AsyncSession, author_id: int) -> list[Note]:
    """List all that someone has written, on any visit."""
    return await _read(session, _notes().where(NoteRow.author_id == author_id))


async def read_note(session: AsyncSession, note_id: int) -> Note | None:
    return next(iter(await _read(session, _notes().where(NoteRow.id == note_id))), None)


async def note_of_message(session: AsyncSession, chat_id: int, message_id: int) -> Note | None:
    """Return the note that was made of a message."""
    source = (NoteRow.chat_id == chat_id, NoteRow.message_id == message_id)
    return next(iter(await _read(session, _notes().where(*source))), None)


def _notes() -> Select[*tuple[Any, ...]]:
    """Things are called as they are called now, and those that are no more, as they were."""
    columns = ("id", "visit_id", "author_id", "group_id", "kind", "text", "written_at", "photos", "shared")
    answers = ("adoption_what", "adoption_need", "adoption_project")
    return (
        select(
            *(getattr(NoteRow, name) for name in (*columns, *answers, "item_id", "locus_id")),
            PersonRow.name.label("author"),
            func.coalesce(GroupRow.name, "").label("group"),
            func.coalesce(AgendaItemRow.code, "").label("item_code"),
            func.coalesce(AgendaItemRow.title, NoteRow.item_title).label("item"),
            func.coalesce(LocusRow.name, NoteRow.locus_name).label("locus"),
        )
        .join(PersonRow, PersonRow.id == NoteRow.author_id)
        .outerjoin(GroupRow, GroupRow.id == NoteRow.group_id)
        .outerjoin(AgendaItemRow, AgendaItemRow.id == NoteRow.item_id)
        .outerjoin(LocusRow, LocusRow.id == NoteRow.locus_id)
        .order_by(NoteRow.written_at, NoteRow.id)
    )


async def _read(session: AsyncSession, query: Select[*tuple[Any, ...]]) -> list[Note]:
    return [_note(dict(row)) for row in (await session.execute(query)).mappings()]


def _note(row: dict[str, Any]) -> Note:
    answers = Adoption(*(row.pop(f"adoption_{name}") for name in ("what", "need", "project")))
    return Note(**row, adoption=answers if row["kind"] is NoteKind.ADOPTION else None)
