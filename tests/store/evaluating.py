"""A visit with evaluation forms and people in it, on a clock that tests move; forms are armed as the program does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.batches import BatchWriter
from db.engine import session_factory
from db.evaluation_drafts import Draft, Filled, change_draft, note_message, submit
from db.evaluation_results import FormResult, evaluation_results
from db.evaluation_rows import Evaluation, list_evaluations
from db.evaluation_urns import Answer
from db.models import MembershipRow, OutboxMessageRow, OutboxState, PersonRow, Role
from db.visit import WIB, AgendaItem, FormQuestion, Group, Locus, QuestionKind, Visit
from db.visits import load_visit, save_visit
from schedules.evaluations import EvaluationPlanner

Result = TypeVar("Result")

DAY = date(2026, 11, 21)
MORNING = datetime(2026, 11, 21, 1, tzinfo=UTC)
"""08.00 WIB."""

SCALE, CHOICE, SEVERAL, TEXT = (
    QuestionKind.SCALE,
    QuestionKind.CHOICE,
    QuestionKind.SEVERAL,
    QuestionKind.TEXT,
)
QUESTIONS = (
    ("Berguna?", SCALE, (), True),
    ("Waktunya?", CHOICE, ("Kurang", "Cukup"), True),
    ("Apa saja?", SEVERAL, ("Antrean", "Pengaduan", "Perizinan"), True),
    ("Saran?", TEXT, (), True),
    ("Rencana Anda?", TEXT, (), False),
)


def local(clock: str, day: date = DAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=WIB).astimezone(UTC)


def form(*items: str, questions: Sequence[Any] = QUESTIONS, code: str = "LOKUS") -> tuple[FormQuestion, ...]:
    return tuple(
        FormQuestion(form=code, text=text, kind=kind, choices=choices, anonymous=anonymous, item=item)
        for item in items
        for text, kind, choices, anonymous in questions
    )


def visit_of(*forms: FormQuestion, **changes: Any) -> Visit:
    items = (("A1", "10:00", "12:00", "X", ("A", "B")), ("A2", "13:00", "15:00", "Y", ("C",)))
    return replace(
        Visit(
            code="uji-2026",
            name="Uji",
            groups=tuple(Group(name=name) for name in "ABC"),
            loci=(Locus(name="X"), Locus(name="Y")),
            agenda=tuple(
                AgendaItem(
                    day=DAY,
                    starts=time.fromisoformat(starts),
                    ends=time.fromisoformat(ends),
                    title=f"Kunjungan {locus}",
                    code=code,
                    locus=locus,
                    groups=groups,
                )
                for code, starts, ends, locus, groups in items
            ),
            form_questions=forms,
        ),
        **changes,
    )


@dataclass
class Evaluating:
    """`now` is moved by tests."""

    engine: AsyncEngine
    now: datetime = MORNING
    visit: Visit = field(default_factory=visit_of)
    people: dict[str, list[int]] = field(default_factory=dict)
    """Telegram ids by group."""

    def __post_init__(self) -> None:
        sessions = session_factory(self.engine)
        reading = session_factory(self.engine, reading=True)
        self.planner = EvaluationPlanner(reading, BatchWriter(sessions), lambda: self.now)

    async def in_one(self, work: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
        async with session_factory(self.engine).begin() as session:
            return await work(session)

    async def begins(self, visit: Visit, *, people: str) -> None:
        """Save a visit with so many participants a group: `AAAB` are three and one."""
        self.visit = await self.in_one(lambda s: save_visit(s, visit, expected_version=None, now=self.now))
        for name in people:
            await self.joins(name)

    async def changes(self, **changes: Any) -> None:
        async def work(session: AsyncSession) -> Visit:
            known = await load_visit(session, self.visit.code)
            return await save_visit(
                session, replace(known, **changes), expected_version=known.version, now=self.now
            )

        self.visit = await self.in_one(work)

    async def joins(self, group: str, role: Role = Role.PARTICIPANT) -> int:
        """Let someone in; return their Telegram id."""
        telegram_id = 1 + sum(map(len, self.people.values()))
        facts = {"consent_version": "1", "consented_at": self.now, "created_at": self.now}

        async def work(session: AsyncSession) -> None:
            person = insert(PersonRow).values(
                telegram_id=telegram_id, name=f"Orang {telegram_id:02}", **facts
            )
            person_id = (await session.scalars(person.returning(PersonRow.id))).one()
            found = self.visit.group(group)
            assert found is not None
            of = {"visit_id": self.visit.id, "group_id": found.id, "joined_at": self.now, "role": role}
            await session.execute(insert(MembershipRow).values(person_id=person_id, **of))

        await self.in_one(work)
        self.people.setdefault(group, []).append(telegram_id)
        return telegram_id

    async def at(self, clock: str, day: date = DAY) -> int:
        """Let the clock be so late, and evaluations be planned; return how many rows were added."""
        self.now = local(clock, day)
        return await self.planner.plan()

    async def leave(self, *keys: str) -> None:
        """Let rows of the outbox be sent."""

        async def work(session: AsyncSession) -> None:
            rows = await session.scalars(select(OutboxMessageRow).where(OutboxMessageRow.key.in_(keys)))
            for row in rows:
                row.state = OutboxState.SENT

        await self.in_one(work)

    async def rows(self, state: OutboxState = OutboxState.PENDING) -> dict[str, datetime]:
        async with session_factory(self.engine, reading=True)() as session:
            found = await session.execute(
                select(OutboxMessageRow.key, OutboxMessageRow.due_at)
                .where(OutboxMessageRow.state == state)
                .order_by(OutboxMessageRow.key)
            )
            return {row.key: row.due_at for row in found}

    async def evaluations(self) -> dict[str, Evaluation]:
        """Give what is written down, by group."""
        names = {group.id: group.name for group in self.visit.groups}
        async with session_factory(self.engine, reading=True)() as session:
            found = await list_evaluations(session, self.visit.id)
        return {names[one.group_id]: one for one in found}

    async def answers(self, group: str, *answers: Sequence[Answer], who: Sequence[int] = ()) -> None:
        """Let members of a group fill in and submit, one after the other, each step in a transaction of its own."""
        evaluation = (await self.evaluations())[group]
        for telegram_id, own in zip(who or self.people[group], answers, strict=False):
            await self.fills_in(evaluation, telegram_id, own)
            assert await self.submits(evaluation, telegram_id) is Filled.SUBMITTED

    async def fills_in(self, evaluation: Evaluation, telegram_id: int, answers: Sequence[Answer]) -> Filled:
        filled = Filled.EMPTY
        for at, answer in enumerate(answers):
            filled = await self.in_one(
                lambda session, at=at, answer=answer: change_draft(  # type: ignore[misc]  # bound by name
                    session,
                    evaluation_id=evaluation.id,
                    telegram_id=telegram_id,
                    change=lambda _, draft: Draft(
                        at + 1, (*draft.answers[:at], answer, *draft.answers[at + 1 :]), draft.message_id
                    ),
                    now=self.now,
                )
            )
        return filled

    async def submits(self, evaluation: Evaluation, telegram_id: int) -> Filled:
        return await self.in_one(
            lambda session: submit(
                session, evaluation_id=evaluation.id, telegram_id=telegram_id, now=self.now
            )
        )

    async def gets(self, evaluation: Evaluation, person_id: int, message_id: int) -> None:
        """Let a form have been sent to someone."""
        await self.in_one(lambda session: note_message(session, evaluation.id, person_id, message_id))

    async def results(self, **which: Any) -> tuple[FormResult, ...]:
        async with session_factory(self.engine, reading=True)() as session:
            return await evaluation_results(session, self.visit.id, now=self.now, **which)
