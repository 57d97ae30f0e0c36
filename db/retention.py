"""Erases personal data some days after a visit is over. What is kept and why: docs/decisions/retention.md."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Table, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.dialogues import forget_expired
from db.evaluation_urns import erase_respondents
from db.models import (
    AgendaItemRow,
    AskedQuestionRow,
    Base,
    BroadcastRow,
    ChangeNoticeRow,
    ChangeRow,
    ContactRow,
    EvaluationDraftRow,
    EvaluationRow,
    ForwardedQuestionRow,
    GroupChatRow,
    GroupRow,
    InvitationRow,
    ListedParticipantRow,
    MembershipRow,
    NoteRow,
    OutboxMessageRow,
    PersonRow,
    PollRow,
    PollVoteRow,
    QuestionMessageRow,
    VisitRow,
    WrongCodeRow,
)
from db.poll_states import forget_drafts
from db.presses import forget_presses
from db.privacy import blank_questions, erase_memberships, erase_person
from db.proposals import forget_patches

WRONG_CODES_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Erased:
    """What one pass erased; `visits` are the codes of visits that held personal data until now."""

    visits: tuple[str, ...]
    members: int
    people: int


async def erase_expired(session: AsyncSession, *, now: datetime, days: int) -> Erased:
    """Erase the personal data of visits that are over for `days` days, and what dialogues and wrong codes left.

    A visit that was over when its workbook was imported is kept that long from the import on.
    """
    await forget_expired(session, before=now)
    await forget_presses(session, before=now)
    await forget_patches(session, now=now)
    await forget_drafts(session, now=now)
    await session.execute(delete(WrongCodeRow).where(WrongCodeRow.tried_at < now - WRONG_CODES_KEPT))
    over = now - timedelta(days=days)
    codes: list[str] = []
    members: list[int] = []
    for visit_id, code in await _expired(session, over):
        members += await erase_memberships(session, MembershipRow.visit_id == visit_id)
        if await _erase_visit(session, visit_id):
            codes.append(code)
    people = await _erase_homeless(session, set(members), before=over)
    return Erased(tuple(codes), len(members), people)


async def _expired(session: AsyncSession, before: datetime) -> list[tuple[int, str]]:
    """List visits that were over by then; one without an agenda is over when it is saved."""
    days = select(func.max(AgendaItemRow.day)).where(AgendaItemRow.visit_id == VisitRow.id)
    rows = await session.execute(
        select(VisitRow.id, VisitRow.code, VisitRow.zone, days.scalar_subquery())
        .where(VisitRow.saved_at <= before)
        .order_by(VisitRow.id)
    )
    return [(id_, code) for id_, code, zone, day in rows if _end_of(day, zone) <= before]


def _end_of(day: date | None, zone: ZoneInfo) -> datetime:
    if day is None:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=zone)


async def _erase_visit(session: AsyncSession, visit_id: int) -> bool:
    """Erase what a visit holds about people, and tell whether there was any."""
    people = [
        await _delete(session, row, row.visit_id == visit_id) for row in (ListedParticipantRow, ContactRow)
    ]
    groups = select(GroupRow.id).where(GroupRow.visit_id == visit_id)
    forwarded = select(ForwardedQuestionRow.id).where(ForwardedQuestionRow.visit_id == visit_id)
    polls = select(PollRow.id).where(PollRow.visit_id == visit_id)
    evaluations = select(EvaluationRow.id).where(EvaluationRow.visit_id == visit_id)
    others = [
        await _delete(session, PollVoteRow, PollVoteRow.poll_id.in_(polls)),
        await _delete(session, EvaluationDraftRow, EvaluationDraftRow.evaluation_id.in_(evaluations)),
        await erase_respondents(session, evaluations),
        await _delete(session, InvitationRow, InvitationRow.visit_id == visit_id),
        await _delete(session, GroupChatRow, GroupChatRow.group_id.in_(groups)),
        await _delete(session, OutboxMessageRow, OutboxMessageRow.visit_id == visit_id),
        await _delete(session, QuestionMessageRow, QuestionMessageRow.question_id.in_(forwarded)),
        *[
            await _delete(session, row, row.visit_id == visit_id)
            for row in (BroadcastRow, ChangeRow, ChangeNoticeRow, NoteRow)
        ],
        await _texts(session, visit_id),
    ]
    await blank_questions(session, visit_id=visit_id)
    if any(people):  # they are part of the visit as it is held in memory
        raised = update(VisitRow).where(VisitRow.id == visit_id).values(version=VisitRow.version + 1)
        await session.execute(raised)
    return any(people) or any(others)


async def _erase_homeless(session: AsyncSession, erased: set[int], *, before: datetime) -> int:
    """Erase people who belong to no visit any more: those of this pass, and who was left without one long ago."""
    query = select(PersonRow.id, PersonRow.telegram_id, PersonRow.consented_at).where(
        ~exists().where(MembershipRow.person_id == PersonRow.id)
    )
    homeless = [
        telegram_id
        for id_, telegram_id, consented_at in await session.execute(query)
        if id_ in erased or consented_at <= before
    ]
    for telegram_id in homeless:
        await erase_person(session, telegram_id)
    return len(homeless)


async def _texts(session: AsyncSession, visit_id: int) -> bool:
    """Whether a question of the visit still tells what was asked."""
    queries = [
        select(exists().where(row.visit_id == visit_id, row.text != ""))
        for row in (AskedQuestionRow, ForwardedQuestionRow)
    ]
    return any([bool(await session.scalar(query)) for query in queries])


async def _delete(session: AsyncSession, row: type[Base], which: ColumnElement[bool]) -> bool:
    table = cast("Table", row.__table__)
    gone = delete(table).where(which).returning(*table.primary_key.columns)
    return bool((await session.execute(gone)).all())
