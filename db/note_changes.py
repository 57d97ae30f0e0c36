"""Field notes as they are written and changed. Only their author changes them: `by` is a person's id."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import NoteKind, NoteRow
from db.note_moments import NO_TIE, Tie

MOST_PHOTOS: Final = 10
"""Of one note; Telegram's limit of photos that are sent together (Bot API, sendMediaGroup)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """What was written, where and by whom. `album` is Telegram's mark of photos that were sent together."""

    visit_id: int
    author_id: int
    group_id: int | None
    chat_id: int
    message_id: int
    text: str
    written_at: datetime
    photos: tuple[str, ...] = ()
    album: str | None = None
    tie: Tie = NO_TIE


@dataclass(frozen=True, slots=True)
class Kept:
    """`fresh` is False where the message was a note before, and has another text now."""

    note_id: int
    fresh: bool


async def keep_note(session: AsyncSession, new: NewNote) -> Kept:
    """Keep a note. A message that was kept before and was edited since gives its note the new text."""
    known = await rewrite(session, new.chat_id, new.message_id, by=new.author_id, text=new.text)
    if known is not None:
        return Kept(known, fresh=False)
    values = asdict(new) | asdict(new.tie)
    del values["tie"]
    answers = {"adoption_what": "", "adoption_need": "", "adoption_project": ""}
    added = insert(NoteRow).values(**values, **answers, kind=None, shared=True).returning(NoteRow.id)
    return Kept((await session.scalars(added)).one(), fresh=True)


async def rewrite(session: AsyncSession, chat_id: int, message_id: int, *, by: int, text: str) -> int | None:
    """Follow an edited message with the note that it is; return its id, None where it is none."""
    own = _own(by, NoteRow.chat_id == chat_id, NoteRow.message_id == message_id)
    changed: int | None = await session.scalar(
        update(NoteRow).where(own).values(text=text).returning(NoteRow.id)
    )
    return changed


async def add_photo(
    session: AsyncSession, *, chat_id: int, album: str, by: int, photo: str, text: str
) -> bool:
    """Add a further photo of an album, with its caption, to the note that its first one made; False without any."""
    found = await session.execute(
        select(NoteRow.id, NoteRow.photos, NoteRow.text)
        .where(_own(by, NoteRow.chat_id == chat_id, NoteRow.album == album))
        .with_for_update()
    )
    note = found.first()
    if note is None:
        return False
    photos = tuple(dict.fromkeys([*note.photos, photo]))[:MOST_PHOTOS]
    return await change_note(session, note.id, by=by, photos=photos, text=join_texts(note.text, text))


def join_texts(first: str, second: str) -> str:
    return "\n".join(part for part in (first, second) if part)


async def change_note(session: AsyncSession, note_id: int, *, by: int, **values: Any) -> bool:  # noqa: ANN401 - columns of it
    """Set `text`, `photos`, `shared` or an answer of the adoption card; False where it is not theirs."""
    changed = update(NoteRow).where(_own(by, NoteRow.id == note_id)).values(**values)
    return await session.scalar(changed.returning(NoteRow.id)) is not None


async def sort_note(session: AsyncSession, note_id: int, *, by: int, kind: NoteKind | None) -> bool:
    """Sort a note; False where it is of this kind already, or is not theirs."""
    other = _own(by, NoteRow.id == note_id, NoteRow.kind.is_distinct_from(kind))
    changed = update(NoteRow).where(other).values(kind=kind).returning(NoteRow.id)
    return await session.scalar(changed) is not None


async def tie_note(session: AsyncSession, note_id: int, *, by: int, tie: Tie) -> bool:
    return await change_note(session, note_id, by=by, **asdict(tie))


async def delete_note(session: AsyncSession, note_id: int, *, by: int) -> bool:
    gone = delete(NoteRow).where(_own(by, NoteRow.id == note_id)).returning(NoteRow.id)
    return await session.scalar(gone) is not None


def _own(author_id: int, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    owned: ColumnElement[bool] = NoteRow.author_id == author_id
    for one in which:
        owned &= one
    return owned
