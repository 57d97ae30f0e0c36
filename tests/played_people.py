"""People of a played day: they join, ask and take notes through the store's own functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import count

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.arrivals import Role
from db.forwarded_questions import answer_forwarded, forward_question
from db.invitations import Terms, invite
from db.members import Newcomer, admit
from db.models import PersonRow
from db.note_changes import NewNote, change_note, keep_note, sort_note
from db.note_moments import tie_at
from db.notes import NoteKind
from db.questions import asked_row
from db.visit import WIB, Group, Visit
from handlers.questions import Knowledge, answer_question, compile_visit

Sessions = async_sessionmaker[AsyncSession]

DAY = date(2026, 1, 14)
ORGANIZER = "Nadia Paramitha"
COACH = "Arya Wicaksana"


def at(clock: str, day: date = DAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=WIB).astimezone(UTC)


@dataclass
class PlayedPeople:
    """People are known by their names; what they do happens at the clock's time of the visit's day, WIB."""

    sessions: Sessions
    visit: Visit
    people: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Person's id and Telegram's, by name."""
    numbers: count[int] = field(default_factory=lambda: count(1))
    _compiled: Knowledge | None = None

    async def joins(
        self, name: str, group: str = "", role: Role = Role.PARTICIPANT, clock: str = "06:30"
    ) -> None:
        number = next(self.numbers)
        own = self.visit.group(group) if group else None
        listed = next((one.id for one in self.visit.participants if one.name == name), None)
        async with self.sessions.begin() as session:
            terms = Terms(9, at("23:00"))
            group_id = own.id if own else None
            _, invitation = await invite(
                session, visit_id=self.visit.id, role=role, group_id=group_id, terms=terms, now=at(clock)
            )
            newcomer = Newcomer(
                telegram_id=7_000_000_000 + number,
                name=name,
                consent_version="1",
                consented_at=at(clock),
                invitation_id=invitation.id,
                visit_id=self.visit.id,
                role=role,
                group_id=group_id,
                listed_id=listed,
            )
            await admit(session, newcomer, now=at(clock))
            person_id = await session.scalar(
                select(PersonRow.id).where(PersonRow.telegram_id == newcomer.telegram_id)
            )
        assert person_id is not None
        self.people[name] = person_id, newcomer.telegram_id

    def group_of(self, name: str) -> Group | None:
        listed = next((one.group for one in self.visit.participants if one.name == name), "")
        return self.visit.group(listed) if listed else None

    async def asks(self, name: str, question: str, clock: str) -> None:
        """Ask Lokus, which answers as it does in the chat."""
        group = self.group_of(name)
        moment = at(clock).astimezone(self.visit.zone_of(group))
        answer = answer_question(
            self._knowledge(),
            question,
            group=group.name if group else None,
            now=moment,
            language="id",
        )
        row = asked_row(
            visit_id=self.visit.id,
            group_id=group.id if group else None,
            person_id=self.people[name][0],
            text=question,
            language="id",
            asked_at=at(clock),
            intent=answer.intent,
            answered=answer.answered,
        )
        async with self.sessions.begin() as session:
            await session.execute(row.statement_for(session.get_bind().dialect), [row.values])

    def _knowledge(self) -> Knowledge:
        if self._compiled is None or self._compiled.visit is not self.visit:
            self._compiled = compile_visit(self.visit)
        return self._compiled

    async def passes_on(self, name: str, question: str, clock: str, answer: str = "") -> None:
        person_id, telegram_id = self.people[name]
        group = self.group_of(name)
        async with self.sessions.begin() as session:
            asked = await forward_question(
                session,
                visit_id=self.visit.id,
                group_id=group.id if group else None,
                person_id=person_id,
                text=question,
                language="id",
                chat_id=telegram_id,
                message_id=next(self.numbers),
                now=at(clock),
            )
            if answer:
                by = self.people[ORGANIZER][0]
                await answer_forwarded(session, asked.id, answer, answered_by=by, now=at(clock))

    async def notes(
        self,
        name: str,
        text: str,
        clock: str,
        kind: NoteKind | None,
        *,
        adoption: Sequence[str] = (),
        shared: bool = True,
    ) -> None:
        person_id, telegram_id = self.people[name]
        group = self.group_of(name)
        async with self.sessions.begin() as session:
            kept = await keep_note(
                session,
                NewNote(
                    visit_id=self.visit.id,
                    author_id=person_id,
                    group_id=group.id if group else None,
                    chat_id=telegram_id,
                    message_id=next(self.numbers),
                    text=text,
                    written_at=at(clock),
                    tie=tie_at(self.visit, group, at(clock)),
                ),
            )
            await sort_note(session, kept.note_id, by=person_id, kind=kind)
            answers = zip(("adoption_what", "adoption_need", "adoption_project"), adoption, strict=False)
            await change_note(session, kept.note_id, by=person_id, shared=shared, **dict(answers))
