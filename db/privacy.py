"""What is kept about a person, shown to them and erased for them.

What remains of an erased person says nothing about them: questions without asker and text, and how many members a
visit had.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.ballots import forget_voter
from db.evaluation_privacy import OwnEvaluation, own_evaluations
from db.evaluation_urns import forget_respondent
from db.models import (
    AskedQuestionRow,
    BroadcastRow,
    DialogueRow,
    ForwardedQuestionRow,
    GroupChatRow,
    GroupRow,
    InvitationRow,
    ListedParticipantRow,
    MembershipRow,
    PersonRow,
    QuestionMessageRow,
    QuestionState,
    Role,
    VisitRow,
    WrongCodeRow,
)
from db.notes import Note, notes_by
from db.own_traces import OwnMessages, OwnVote, own_messages, own_votes
from db.presses import forget_presses_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """A membership as its holder sees it; `listed_as` is the name on the list of participants, if any."""

    visit: str
    role: Role
    group: str
    listed_as: str
    joined_at: datetime
    lead_minutes: tuple[int, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestion:
    """`answer` is an organizer's, where the question was passed on and answered."""

    text: str
    asked_at: datetime
    passed_on: bool
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """Everything that is kept about one person."""

    telegram_id: int
    name: str
    language: str | None
    consent_version: str
    consented_at: datetime
    created_at: datetime
    unreachable_since: datetime | None
    chosen_visit: str
    belongings: tuple[Belonging, ...]
    questions: tuple[OwnQuestion, ...]
    notes: tuple[Note, ...]
    evaluations: tuple[OwnEvaluation, ...]
    votes: tuple[OwnVote, ...]
    messages: OwnMessages
    invitations_made: int
    chats_tied: int
    wrong_codes: int
    dialogues: int


async def personal_data(session: AsyncSession, telegram_id: int) -> PersonalData | None:
    """Gather what is kept about someone; None where it is nothing but a passing dialogue or a wrong code."""
    own = (
        "telegram_id",
        "name",
        "language",
        "consent_version",
        "consented_at",
        "created_at",
        "unreachable_since",
    )
    person = (
        await session.execute(
            select(
                PersonRow.id,
                *(getattr(PersonRow, name) for name in own),
                func.coalesce(VisitRow.name, "").label("chosen_visit"),
            )
            .outerjoin(VisitRow, VisitRow.id == PersonRow.chosen_visit_id)
            .where(PersonRow.telegram_id == telegram_id)
        )
    ).mappings().one_or_none()  # fmt: skip
    if person is None:
        return None
    facts: dict[str, Any] = {str(key): value for key, value in person.items()}
    person_id: int = facts.pop("id")
    belongings = await session.execute(_belongings(person_id))
    return PersonalData(
        **facts,
        belongings=tuple(Belonging(**row) for row in belongings.mappings()),
        questions=await _questions(session, person_id),
        notes=tuple(await notes_by(session, person_id)),
        evaluations=await own_evaluations(session, person_id),
        votes=await own_votes(session, person_id),
        messages=await own_messages(session, person_id),
        invitations_made=await _count(
            session, select(InvitationRow.id).where(InvitationRow.created_by == person_id)
        ),
        chats_tied=await _count(session, select(GroupChatRow.id).where(GroupChatRow.tied_by == person_id)),
        wrong_codes=await _count(
            session, select(WrongCodeRow.id).where(WrongCodeRow.telegram_id == telegram_id)
        ),
        dialogues=await _count(
            session, select(DialogueRow.kind).where(DialogueRow.telegram_id == telegram_id)
        ),
    )


async def erase_person(session: AsyncSession, telegram_id: int) -> bool:
    """Erase all that is kept about someone; False where they were no member of anything."""
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    await session.execute(
        delete(DialogueRow).where(
            or_(DialogueRow.telegram_id == telegram_id, DialogueRow.chat_id == telegram_id)
        )
    )
    await forget_presses_of(session, telegram_id)
    await session.execute(delete(WrongCodeRow).where(WrongCodeRow.telegram_id == telegram_id))
    await session.execute(delete(QuestionMessageRow).where(QuestionMessageRow.chat_id == telegram_id))
    own = update(BroadcastRow).where(BroadcastRow.source_chat_id == telegram_id)
    await session.execute(own.values(source_chat_id=None, source_message_id=None))
    if person_id is None:
        return False
    await blank_questions(session, person_id=person_id)
    await forget_voter(session, person_id)
    await forget_respondent(session, person_id)
    await erase_memberships(session, MembershipRow.person_id == person_id)
    await session.execute(delete(PersonRow).where(PersonRow.id == person_id))
    return True


async def erase_memberships(session: AsyncSession, which: ColumnElement[bool]) -> list[int]:
    """Delete memberships and keep their number with their visits; return the ids of the people."""
    gone = delete(MembershipRow).where(which).returning(MembershipRow.visit_id, MembershipRow.person_id)
    erased = [(visit_id, person_id) for visit_id, person_id in await session.execute(gone)]
    for visit_id, number in sorted(Counter(visit_id for visit_id, _ in erased).items()):
        more = VisitRow.erased_members + number
        await session.execute(update(VisitRow).where(VisitRow.id == visit_id).values(erased_members=more))
    return [person_id for _, person_id in erased]


async def blank_questions(session: AsyncSession, **owner: int) -> None:
    """Take asker and text off the questions of a person or a visit. What is still open then is answered by nobody."""
    for row in (AskedQuestionRow, ForwardedQuestionRow):
        await session.execute(update(row).filter_by(**owner).values(text=""))
    closed = {"state": QuestionState.DISMISSED}
    still_open = update(ForwardedQuestionRow).filter_by(**owner, state=QuestionState.OPEN)
    await session.execute(still_open.values(closed))
    await session.execute(
        update(ForwardedQuestionRow).filter_by(**owner).values(chat_id=None, message_id=None, person_id=None)
    )
    await session.execute(update(AskedQuestionRow).filter_by(**owner).values(person_id=None))


async def scrub(engine: AsyncEngine) -> None:
    """Empty SQLite's write-ahead log, in which erased rows stand until it is written over. PostgreSQL has VACUUM."""
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None
            await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _belongings(person_id: int) -> Select[*tuple[Any, ...]]:
    return (
        select(
            VisitRow.name.label("visit"),
            MembershipRow.role,
            func.coalesce(GroupRow.name, "").label("group"),
            func.coalesce(ListedParticipantRow.name, "").label("listed_as"),
            MembershipRow.joined_at,
            MembershipRow.lead_minutes,
        )
        .join(VisitRow, VisitRow.id == MembershipRow.visit_id)
        .outerjoin(GroupRow, GroupRow.id == MembershipRow.group_id)
        .outerjoin(ListedParticipantRow, ListedParticipantRow.id == MembershipRow.listed_id)
        .where(MembershipRow.person_id == person_id)
        .order_by(MembershipRow.id)
    )


async def _questions(session: AsyncSession, person_id: int) -> tuple[OwnQuestion, ...]:
    asked = await session.execute(
        select(AskedQuestionRow.text, AskedQuestionRow.asked_at).where(
            AskedQuestionRow.person_id == person_id
        )
    )
    passed_on = await session.execute(
        select(ForwardedQuestionRow.text, ForwardedQuestionRow.asked_at, ForwardedQuestionRow.answer).where(
            ForwardedQuestionRow.person_id == person_id
        )
    )
    questions = [OwnQuestion(**row, passed_on=False) for row in asked.mappings()]
    questions += [OwnQuestion(**row, passed_on=True) for row in passed_on.mappings()]
    return tuple(sorted(questions, key=lambda question: question.asked_at))


async def _count(session: AsyncSession, which: Select[*tuple[Any, ...]]) -> int:
    return (await session.execute(select(func.count()).select_from(which.subquery()))).scalar_one()
