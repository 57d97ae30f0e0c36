"""A poll by name to many, who vote, vote anew and take votes back, while the process is killed: it counts exactly."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.fake_telegram import FakeTelegram, Heard, Person
from db.claims import LEASE
from db.engine import open_engine, session_factory
from db.models import PersonRow
from db.poll_results import PollOutcome, poll_outcome
from db.poll_states import keep_draft, open_poll
from db.polls import read_poll
from tests.dialogues.lokus import MovableClock
from tests.processes import start_forked
from tests.schedules.outgoing import sending_lokus

MEMBERS = 60
OPTIONS = ("MPP", "Balai Kota", "Kecamatan")
LATENCY = 0.2
"""Seconds that Telegram takes for each poll, so that several are in flight when the process dies."""


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(patience=40) as telegram:
        yield telegram


@asynccontextmanager
async def process(telegram: FakeTelegram, database: str, *, ahead: float):
    environment = {
        "LOKUS_TOKEN": telegram.token,
        "LOKUS_API_URL": telegram.url,
        "LOKUS_DATABASE_URL": database,
        "LOKUS_LISTEN": "127.0.0.1:0",
        "LOKUS_LOG": "json",
    }
    started = await start_forked("tests.faults.running", str(ahead), environment=environment)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def new_poll(telegram: FakeTelegram, database: str) -> tuple[list[Person], int]:
    """People who are members, and a poll that is to go out to them; Lokus has ended then."""
    async with sending_lokus(telegram, database, MovableClock(datetime.now(UTC)), by_clock=False) as lokus:
        people = await lokus.members(MEMBERS + 1)
        visit_id = lokus.visit.id
    *voters, coach = people
    engine, now = open_engine(database), datetime.now(UTC)
    async with session_factory(engine).begin() as session:
        by = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == coach.id))
        assert by is not None
        poll_id = await keep_draft(
            session,
            visit_id=visit_id,
            by=by,
            targets=["all"],
            question="Lokus mana?",
            options=OPTIONS,
            now=now,
        )
        await open_poll(session, poll_id, now=now)
    await engine.dispose()
    return voters, poll_id


async def outcome(database: str, poll_id: int) -> PollOutcome:
    engine = open_engine(database)

    async def look(session: AsyncSession) -> PollOutcome:
        poll = await read_poll(session, poll_id)
        assert poll is not None
        return await poll_outcome(session, poll)

    async with session_factory(engine, reading=True)() as session:
        found = await look(session)
    await engine.dispose()
    return found


class Voters:
    """People who vote at random in the copies that they have, and what stands of it."""

    def __init__(self, people: list[Person], seed: int) -> None:
        self.people = people
        self.chance = random.Random(seed)
        self.standing: dict[int, tuple[str, int]] = {}
        """By person: the copy and the option of the vote that stands."""

    def copies(self, person: Person) -> list[Heard]:
        return [one for one in person.screen if "poll" in one.message]

    async def vote(self, times: int) -> None:
        for _ in range(times):
            person = self.chance.choice(self.people)
            if copies := self.copies(person):
                await self.vote_in(person, self.chance.choice(copies))

    async def vote_in(self, person: Person, copy: Heard) -> None:
        number = copy.message["poll"]["id"]
        if self.chance.random() < 0.3:
            await person.votes(copy)
            if self.standing.get(person.id, ("", 0))[0] == number:
                del self.standing[person.id]
        else:
            option = self.chance.randrange(len(OPTIONS))
            await person.votes(copy, OPTIONS[option])
            self.standing[person.id] = number, option

    def counts(self) -> tuple[int, ...]:
        chosen = [option for _, option in self.standing.values()]
        return tuple(chosen.count(option) for option in range(len(OPTIONS)))


@pytest.mark.parametrize("seed", range(int(os.environ.get("LOKUS_KILL_SEEDS", "2"))))
async def test_a_poll_counts_exactly_through_kills(
    telegram: FakeTelegram, database_url: str, seed: int
) -> None:
    people, poll_id = await new_poll(telegram, database_url)
    voters, ahead = Voters(people, seed), 1.0
    telegram.fails("sendPoll", times=10_000, slow=LATENCY)
    for sent in (15, 40):
        async with process(telegram, database_url, ahead=ahead) as running:
            await telegram.called("sendPoll", times=sent)
            await voters.vote(60)
            running.send_signal(signal.SIGKILL)
            await running.wait()
        await voters.vote(60)  # which Telegram keeps until somebody asks for it
        ahead += LEASE.total_seconds() + 1

    async with process(telegram, database_url, ahead=ahead) as running:
        assert await telegram.world.hub.until(lambda: all(map(voters.copies, people)) or None, 40)
        await voters.vote(120)
        await telegram.settles()
        running.send_signal(signal.SIGTERM)
        assert await running.wait() == 0

    found = await outcome(database_url, poll_id)
    assert found.asked == MEMBERS
    assert max(len(voters.copies(person)) for person in people) > 1  # some copies were lost to the kills
    assert found.counts == voters.counts()
    assert found.answered == len(voters.standing)
    assert telegram.sloppy == []
