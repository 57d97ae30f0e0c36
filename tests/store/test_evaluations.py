"""Evaluations in the store: when they are asked of whom, what is told of them, and when they go."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import open_engine, session_factory
from db.evaluation_drafts import Filled, read_sheet
from db.evaluation_results import FreeAnswer
from db.evaluation_rows import change_evaluations, compare_evaluations
from db.evaluations import occasions
from db.models import (
    EvaluationAnsweredRow,
    EvaluationAnswersRow,
    EvaluationDraftRow,
    EvaluationUrnRow,
    MembershipRow,
    OutboxState,
    PersonRow,
    Role,
)
from db.privacy import erase_person, personal_data
from db.reminder_rows import NearVisit
from db.reminders import prepare
from db.retention import erase_expired
from tests.store.evaluating import DAY, QUESTIONS, SCALE, Evaluating, form, local, visit_of

NEXT = DAY + timedelta(days=1)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
def there(engine: AsyncEngine) -> Evaluating:
    return Evaluating(engine)


async def test_mean_spread_distribution_and_free_answers_by_group_locus_and_day(there: Evaluating) -> None:
    await there.begins(visit_of(*form("A1", "A2")), people="AAAAAAAABBBCCCCC")
    await there.at("15:00")
    await there.answers(
        "A",
        ((4,), (1,), (0, 2), "Tambah waktu", "Dasbor"),
        ((4,), (1,), (0,), None, None),
        ((4,), (0,), None, "antrean daring", None),
        ((3,), None, (1,), None, None),
        ((3,), (1,), None, None, None),
        ((2,), (1,), None, None, None),
        ((1,), (1,), None, None, None),
    )
    await there.answers("B", ((0,), (0,), None, "Rahasia", "Aplikasi"))
    await there.answers("C", *[((4,), (1,), None, None, None)] * 5)
    await there.at("20:00", NEXT)

    (told,) = await there.results()
    assert (told.titles, told.closed, told.anonymous) == (("Kunjungan X", "Kunjungan Y"), True, False)
    assert (told.whole.asked, told.whole.answered, told.whole.shown) == (16, 13, 12)
    useful, time, aspects, advice, plan = told.whole.questions
    assert (useful.counts, useful.answered) == ((0, 1, 1, 2, 8), 12)
    assert useful.mean == pytest.approx(53 / 12)
    assert useful.spread == pytest.approx(0.996205, abs=1e-6)  # STDEV of 2 3 4 4 and eight 5
    assert (time.counts, time.answered) == ((1, 10), 11)
    assert aspects.counts is None  # three answered it, though seven submitted
    assert advice.answers == (FreeAnswer("antrean daring"), FreeAnswer("Tambah waktu"))
    assert plan.answers == (FreeAnswer("Dasbor", "Orang 01"), FreeAnswer("Aplikasi", "Orang 09"))

    of_a, of_b, of_c = told.by_group
    assert [part.name for part in told.by_group] == ["A", "B", "C"]
    assert (of_a.asked, of_a.answered, of_a.shown) == (8, 7, 7)
    assert of_a.questions[0].counts == (0, 1, 1, 2, 3)
    assert of_a.questions[0].mean == pytest.approx(4.0)
    assert of_a.questions[0].spread == pytest.approx((8 / 6) ** 0.5)
    assert (of_b.answered, of_b.shown, of_b.questions[0].counts, of_b.questions[3].answers) == (
        1,
        0,
        None,
        (),
    )
    assert (of_c.questions[0].mean, of_c.questions[0].spread) == (5.0, 0.0)
    assert [(part.name, part.shown) for part in told.by_locus] == [("X", 7), ("Y", 5)]
    assert [(part.day, part.shown) for part in told.by_day] == [(DAY, 12)]
    (own,) = await there.results(groups=[there.visit.groups[2].id])
    assert (own.titles, own.whole.questions[0].counts) == (("Kunjungan Y",), (0, 0, 0, 0, 5))


async def test_a_form_was_asked_of_those_to_whom_it_went(there: Evaluating) -> None:
    """Who moves to another group then is asked once, where they got it; who comes on another day is not asked at all."""
    await there.begins(visit_of(*form("A1", questions=(("Berguna?", SCALE, (), True),))), people="AAAAB")
    await there.at("12:00")
    await there.leave(*await there.rows())
    await there.answers("A", ((4,),), ((3,),))
    group_b = there.visit.groups[1].id
    moved = select(PersonRow.id).where(PersonRow.telegram_id.in_((1, 4)))  # one of them has answered
    moves = update(MembershipRow).where(MembershipRow.person_id.in_(moved)).values(group_id=group_b)
    await there.in_one(lambda session: session.execute(moves))
    await there.at("13:00")
    await there.answers("A", ((1,),), who=[4])  # with what they got before they moved
    await there.at("09:00", NEXT)
    await there.joins("A")
    await there.at("20:00", NEXT)

    async def asked() -> list[tuple[int, int]]:
        (told,) = await there.results()
        return [(part.asked, part.answered) for part in (told.whole, *told.by_group)]

    assert await asked() == [(5, 3), (4, 3), (1, 0)]
    await there.in_one(lambda session: erase_person(session, 1))
    assert await asked() == [(5, 3), (4, 3), (1, 0)]


async def test_anonymous_answers_are_told_in_fives_and_few_only_together(there: Evaluating) -> None:
    scale = (("Berguna?", SCALE, (), True),)
    everyone = replace(visit_of().agenda[0], groups=())
    await there.begins(visit_of(*form("A1", questions=scale), agenda=(everyone,)), people="AAAAAAABBBCCC")
    await there.at("12:00")

    async def shown() -> tuple[object, ...]:
        (told,) = await there.results()
        return told.whole.shown, told.whole.questions[0].counts, *(part.shown for part in told.by_group)

    await there.answers("A", *[((4,),)] * 4)
    assert await shown() == (0, None, 0, 0, 0)
    await there.answers("A", ((0,),), who=there.people["A"][4:])
    assert await shown() == (5, (1, 0, 0, 0, 4), 5, 0, 0)
    await there.answers("A", ((1,),), who=there.people["A"][5:])
    await there.answers("B", *[((2,),)] * 3)
    await there.answers("C", *[((3,),)] * 2)
    assert await shown() == (5, (1, 0, 0, 0, 4), 5, 0, 0)
    await there.at("20:00", NEXT)
    assert await shown() == (11, (1, 1, 3, 2, 4), 6, 0, 0)  # of B and C together only, and never apart


async def test_evaluations_follow_the_agenda_until_they_leave(there: Evaluating) -> None:
    await there.begins(visit_of(*form("A1")), people="AAB")
    await there.joins("A", Role.COACH)
    assert await there.at("08:00") == 0  # it is due in four hours
    assert await there.at("10:30") == 3
    due = (await there.evaluations())["A"].due_at
    assert set((await there.rows()).values()) == {due} == {local("12:00")}

    async def ends(clock: str) -> None:
        first, *others = there.visit.agenda
        moved = replace(first, ends=local(clock).astimezone(there.visit.zone).time())
        await there.changes(agenda=(moved, *others))

    await ends("11:00")
    await there.at("10:31")
    assert set((await there.rows()).values()) == {local("11:00")}
    await ends("12:30")
    await there.at("10:32")
    assert set((await there.rows()).values()) == {local("12:30")}
    await there.changes(form_questions=form("A1", questions=QUESTIONS[:2]))
    await there.at("10:33")
    assert [len(one.questions) for one in (await there.evaluations()).values()] == [2, 2]
    await there.changes(form_questions=())
    await there.at("10:34")
    assert (await there.rows(), await there.evaluations()) == ({}, {})
    await there.changes(form_questions=form("A1"))
    assert await there.at("12:30") == 3
    of_a = (await there.evaluations())["A"]
    await there.leave(f"evaluation:{of_a.id}:p1")
    await ends("13:30")
    await there.changes(form_questions=form("A1", questions=QUESTIONS[:1]))
    await there.at("12:31")
    known = await there.evaluations()
    assert known["A"] == of_a  # as someone has it already
    assert (known["B"].due_at, len(known["B"].questions)) == (local("13:30"), 1)
    await there.joins("A")
    assert await there.at("23:00") == 1  # on the same day
    there.now = local("09:00", NEXT)
    await there.joins("A")
    assert await there.at("09:00", NEXT) == 0


async def test_a_day_that_was_over_when_it_was_imported_asks_nobody(there: Evaluating) -> None:
    there.now = local("09:00", NEXT)
    await there.begins(visit_of(*form("A1", "")), people="AB")
    assert await there.at("09:00", NEXT) == 0
    assert await there.evaluations() == {}


async def test_a_form_is_submitted_once_by_who_is_asked_while_it_is_open(there: Evaluating) -> None:
    await there.begins(visit_of(*form("A1")), people="AB")
    coach = await there.joins("A", Role.COACH)
    await there.at("12:00")
    of_a = (await there.evaluations())["A"]
    assert await there.submits(of_a, 1) is Filled.EMPTY
    assert await there.fills_in(of_a, 2, ((1,),)) is Filled.NOT_THEIRS  # of the other group
    assert await there.fills_in(of_a, coach, ((1,),)) is Filled.NOT_THEIRS
    assert await there.submits(of_a, 99) is Filled.NOT_THEIRS
    assert await there.fills_in(of_a, 1, ((1,), None, (2, 0), "Ya", "=1+1")) is Filled.KEPT
    async with session_factory(there.engine, reading=True)() as session:
        sheet = await read_sheet(session, of_a.id, 1)
    assert sheet is not None
    assert sheet.draft.answers == ((1,), None, (0, 2), "Ya", "=1+1")
    assert await there.submits(of_a, 1) is Filled.SUBMITTED
    assert await there.submits(of_a, 1) is Filled.ALREADY
    assert await there.fills_in(of_a, 1, ((2,),)) is Filled.ALREADY
    await there.joins("A")
    assert await there.fills_in(of_a, 4, ((2,),)) is Filled.KEPT
    await there.at("20:00", NEXT)
    assert await there.submits(of_a, 4) is Filled.CLOSED
    async with session_factory(there.engine, reading=True)() as session:
        assert await session.scalar(select(func.count()).select_from(EvaluationDraftRow)) == 0


async def test_what_is_kept_of_a_person_is_shown_and_erased(there: Evaluating) -> None:
    of_a_alone = replace(visit_of().agenda[0], groups=("A",))
    await there.begins(visit_of(*form("A1"), agenda=(of_a_alone,)), people="AAAAAA")
    await there.at("12:00")
    await there.answers("A", *[((4,), None, None, "Rahasia", "Dasbor")] * 5)
    of_a = (await there.evaluations())["A"]
    await there.fills_in(of_a, 6, ((4,), None, None, "Belum", None))

    async def kept(telegram_id: int) -> object:
        async with session_factory(there.engine, reading=True)() as session:
            data = await personal_data(session, telegram_id)
        return [(one.submitted, one.answers) for one in data.evaluations] if data else None

    assert await kept(1) == [(True, (("Rencana Anda?", "Dasbor"),))]
    assert await kept(6) == [(False, (("Berguna?", "5"), ("Saran?", "Belum")))]
    for telegram_id in (1, 6):
        await there.in_one(lambda session, who=telegram_id: erase_person(session, who))  # type: ignore[misc]  # bound by name
        assert await kept(telegram_id) is None
    (told,) = await there.results()
    assert (told.whole.answered, told.whole.questions[0].counts) == (5, (0, 0, 0, 0, 5))
    assert [one.name for one in told.whole.questions[4].answers] == [f"Orang {n:02}" for n in range(2, 6)]
    async with session_factory(there.engine, reading=True)() as session:
        assert len((await session.scalars(select(EvaluationAnsweredRow.person_ids))).one()) == 4
        assert await session.scalar(select(func.count()).select_from(EvaluationDraftRow)) == 0

    there.now += timedelta(days=99)
    erased = await there.in_one(lambda session: erase_expired(session, now=there.now, days=90))
    assert erased.visits == (there.visit.code,)
    async with session_factory(there.engine, reading=True)() as session:
        assert (await session.scalars(select(EvaluationAnswersRow.by_person))).one() == {}
        for row in (EvaluationDraftRow, PersonRow):
            assert await session.scalar(select(func.count()).select_from(row)) == 0
        assert (await session.scalars(select(EvaluationAnsweredRow.person_ids))).one() == ()
        assert (await session.scalars(select(EvaluationUrnRow.texts))).one() == b""
    (told,) = await there.results()
    assert told.whole.questions[0].counts == (0, 0, 0, 0, 5)
    assert told.whole.questions[3].answers == ()
    again = await there.in_one(lambda session: erase_expired(session, now=there.now, days=90))
    assert again.visits == ()


async def test_rows_that_are_cancelled_come_back_where_they_are_wanted(there: Evaluating) -> None:
    """An item that is cancelled and brought back within ten minutes is asked about after all."""
    await there.begins(visit_of(*form("A1")), people="A")
    await there.at("11:00")
    agenda = there.visit.agenda
    await there.changes(agenda=agenda[1:], form_questions=())
    await there.at("11:01")
    assert (await there.rows(), list(await there.rows(OutboxState.CANCELLED))) == ({}, ["evaluation:1:p1"])
    await there.changes(agenda=(replace(agenda[0], id=0), *agenda[1:]), form_questions=form("A1"))
    assert await there.at("11:02") == 1
    assert list((await there.rows()).values()) == [local("12:00")]


async def test_processes_that_plan_at_once_write_each_evaluation_down_once(there: Evaluating) -> None:
    await there.begins(visit_of(*form("A1")), people="AB")
    there.now = local("11:00")
    wanted = occasions(prepare(there.visit))
    near = NearVisit(id=there.visit.id, code=there.visit.code, version=1)
    found = await there.in_one(
        lambda session: compare_evaluations(session, near.id, wanted, until=local("13:00"), now=there.now)
    )
    for _ in range(2):
        assert await there.in_one(lambda session: change_evaluations(session, near, found))
    await asyncio.gather(*(there.planner.plan() for _ in range(3)))
    assert sorted(await there.evaluations()) == ["A", "B"]
    assert len(await there.rows()) == 2
    old = replace(near, version=7)
    assert not await there.in_one(lambda session: change_evaluations(session, old, found))
