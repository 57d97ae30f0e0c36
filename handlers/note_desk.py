"""Who writes a field note, on which visit and for which group; and which notes someone may open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from telegram import Message, Update

from db.arrivals import Person
from db.note_changes import NewNote
from db.note_moments import tie_at
from db.notes import Note, read_note
from db.visit import Group, Visit
from handlers.context import Context
from handlers.rooms import Room, find_room

LONGEST_ID = 9


@dataclass(frozen=True, slots=True)
class Desk:
    """In a tied group chat the visit is the chat's; the group is the author's own, wherever they write."""

    room: Room
    author: Person
    group: Group | None

    def note(
        self,
        message: Message,
        text: str,
        *,
        photos: tuple[str, ...] = (),
        album: str | None = None,
        now: datetime,
    ) -> NewNote:
        """Make a note of a message, tied to what went on when it was written: it may have waited for Lokus."""
        written_at = min(now, message.date)
        return NewNote(
            visit_id=self.room.visit.id,
            author_id=self.author.id,
            group_id=self.group.id if self.group else None,
            chat_id=message.chat_id,
            message_id=message.message_id,
            text=text,
            written_at=written_at,
            photos=photos,
            album=album,
            tie=tie_at(self.room.visit, self.group, written_at),
        )


async def find_desk(update: Update, context: Context) -> Desk | None:
    """Return None in a group chat of a visit that the member does not belong to."""
    assert context.member is not None
    room, author = await find_room(update, context), context.member.person
    if room is None:
        return None
    here = [one for one in author.memberships if one.visit_id == room.visit.id]
    if not here:
        return None
    own = next((one.group_id for one in here if one.group_id is not None), None)
    group = next((group for group in room.visit.groups if group.id == own), room.group)
    return Desk(room, author, group)


async def own_note(context: Context, reference: str) -> Note | None:
    """Return the note that a button names, if the one who presses has written it."""
    assert context.member is not None
    note = await named_note(context, reference)
    return note if note and note.author_id == context.member.person.id else None


def is_id(reference: str) -> bool:
    return reference.isdecimal() and len(reference) <= LONGEST_ID


async def named_note(context: Context, reference: str) -> Note | None:
    if not is_id(reference):
        return None
    async with context.services.sessions() as session:
        return await read_note(session, int(reference))


async def visit_of(context: Context, note: Note) -> Visit | None:
    """Return a note's visit; None for who does not belong to it any more."""
    assert context.member is not None
    memberships = context.member.person.memberships
    here = next((one for one in memberships if one.visit_id == note.visit_id), None)
    if here is None:
        return None
    return (await context.services.knowledge.view(here.visit_code, here.visit_version)).visit


def group_of(visit: Visit, group_id: int | None) -> Group | None:
    return next((group for group in visit.groups if group.id == group_id), None)


def zone_of(visit: Visit, note: Note) -> tzinfo:
    return visit.zone_of(group_of(visit, note.group_id))
