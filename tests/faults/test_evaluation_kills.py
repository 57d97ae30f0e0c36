"""Evaluations are sent and filled in while the process is killed: nobody's answers are lost, and none count twice."""

from __future__ import annotations

import asyncio
import random
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.fake_telegram import FakeTelegram, Heard, Person
from db.batches import BatchWriter
from db.claims import LEASE
from db.engine import open_engine, session_factory
from db.evaluation_results import FreeAnswer, Part, evaluation_results
from db.visit import WIB, AgendaItem, FormQuestion, QuestionKind
from schedules.evaluations import EvaluationPlanner
from tests.dialogues.lokus import MovableClock, read_example
from tests.faults.test_poll_kills import process
from tests.schedules.outgoing import sending_lokus

MEMBERS = 10
FORM, DONE = "Evaluasi: Kunjungan", "terkirim. Terima kasih."
LATENCY = 0.1
"""Seconds that Telegram takes for each message, so that several are in flight when the process dies."""


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(patience=40) as telegram:
        yield telegram


async def due_evaluation(telegram: FakeTelegram, database: str) -> tuple[list[Person], int]:
    """People who are to be asked about what ended this morning; Lokus has ended then."""
    now = datetime.now(UTC)
    item = AgendaItem(
        day=now.astimezone(WIB).date(), starts=time(0), ends=time(0, 0, 1), title="Kunjungan", code="A"
    )
    questions = (
        FormQuestion(text="Berguna?", kind=QuestionKind.SCALE, item="A"),
        FormQuestion(text="Waktunya?", kind=QuestionKind.CHOICE, choices=("Kurang", "Cukup"), item="A"),
        FormQuestion(text="Saran?", kind=QuestionKind.TEXT, item="A"),
    )
    async with sending_lokus(telegram, database, MovableClock(now), by_clock=False) as lokus:
        visit = await lokus.knows(
            replace(read_example("semarang-2023"), agenda=(item,), form_questions=questions)
        )
        people = await lokus.members(MEMBERS, visit.groups[0].name)
    engine = open_engine(database)
    writer = BatchWriter(session_factory(engine))
    planner = EvaluationPlanner(session_factory(engine, reading=True), writer, lambda: now)
    assert await planner.plan() == MEMBERS
    await engine.dispose()
    return people, visit.id


def forms(person: Person) -> list[Heard]:
    return [one for one in person.screen if FORM in one]


def is_done(person: Person) -> bool:
    return any(DONE in one for one in person.screen)


class Respondent:
    """Someone with their own answers, who goes on with the form wherever it is."""

    def __init__(self, number: int, person: Person) -> None:
        self.person = person
        self.value = number % 5
        self.text = f"Saran {number}"
        self.writes = number % 2 == 0
        self.wrote = False

    async def goes_on(self) -> None:
        """Take a step, without waiting for what comes of it."""
        open_ones = [one for one in forms(self.person) if one.buttons]
        if is_done(self.person) or not open_ones:
            return
        form = open_ones[-1]
        if "Pertanyaan 1" in form:
            await self.person.presses_without_waiting(str(self.value + 1), on=form)
        elif "Pertanyaan 2" in form:
            await self.person.presses_without_waiting("Cukup" if self.value else "Kurang", on=form)
        elif "Pertanyaan 3" in form and self.writes and not self.wrote:
            self.wrote = True
            await self.person.replies_to(form, self.text)
        elif "Pertanyaan 3" in form and not self.writes:
            await self.person.presses_without_waiting("Lewati ›", on=form)
        elif "Kirim evaluasi" in form.buttons:
            await self.person.presses_without_waiting("Kirim evaluasi", on=form)


async def outcome(database: str, visit_id: int, *, closed: datetime) -> Part:
    engine = open_engine(database)
    async with session_factory(engine, reading=True)() as session:
        (told,) = await evaluation_results(session, visit_id, now=closed)
    await engine.dispose()
    return told.whole


async def test_evaluations_are_counted_exactly_through_kills(
    telegram: FakeTelegram, database_url: str
) -> None:
    people, visit_id = await due_evaluation(telegram, database_url)
    respondents, chance = [Respondent(*one) for one in enumerate(people)], random.Random(7)
    ahead = 1.0
    telegram.fails("sendMessage", times=10_000, slow=LATENCY)
    for sent in (4, 8):
        async with process(telegram, database_url, ahead=ahead) as running:
            await telegram.called("sendMessage", times=sent)
            for one in chance.sample(respondents, 5):
                await one.goes_on()
            await telegram.settles()
            for one in respondents:
                await one.goes_on()  # the last steps are on their way when it dies
            running.send_signal(signal.SIGKILL)
            await running.wait()
        ahead += LEASE.total_seconds() + 1

    async with process(telegram, database_url, ahead=ahead) as running:
        assert await telegram.world.hub.until(lambda: all(map(forms, people)) or None, 40)
        assert not all(map(is_done, people))
        async with asyncio.timeout(60):
            while not all(map(is_done, people)):
                for one in respondents:
                    await one.goes_on()
                await telegram.settles()
        running.send_signal(signal.SIGTERM)
        assert await running.wait() == 0

    whole = await outcome(database_url, visit_id, closed=datetime(9999, 1, 1, tzinfo=UTC))
    assert (whole.asked, whole.answered, whole.shown) == (MEMBERS, MEMBERS, MEMBERS)
    scale, choice, texts = whole.questions
    assert (scale.counts, choice.counts) == ((2, 2, 2, 2, 2), (2, 8))
    assert texts.answers == tuple(FreeAnswer(f"Saran {number}") for number in range(0, MEMBERS, 2))
    assert telegram.sloppy == []
