"""A process that sends is killed (SIGKILL) at random moments, and started again: nobody is left out, few hear twice."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.fake_telegram import FakeTelegram
from db.claims import LEASE
from db.outbox import OutboxState
from schedules.outbox import IN_FLIGHT
from tests.dialogues.lokus import MovableClock
from tests.processes import start_forked
from tests.schedules.outgoing import BATCH, Sending, sending_lokus

RECIPIENTS = 60
KILLS = 3
LATENCY = 0.3
"""Seconds that Telegram takes for each message, so that several are in flight when the process dies."""


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(patience=30) as telegram:
        yield telegram


async def fill(telegram: FakeTelegram, database: str) -> Sending:
    """Put a message to each of many people into the outbox, due in a moment to come; Lokus has ended then."""
    async with sending_lokus(telegram, database, MovableClock(datetime.now(UTC))) as lokus:
        people = await lokus.members(RECIPIENTS)
        await lokus.sends(people, due=lokus.clock() + timedelta(seconds=1), lasts=timedelta(days=1))
    return lokus


@asynccontextmanager
async def process(telegram: FakeTelegram, database: str, *, ahead: float):
    environment = {
        "LOKUS_TOKEN": telegram.token,
        "LOKUS_API_URL": telegram.url,
        "LOKUS_DATABASE_URL": database,
        "LOKUS_LISTEN": "127.0.0.1:0",
        "LOKUS_LOG": "json",
    }
    started = await start_forked("tests.faults.sender", str(ahead), environment=environment)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


def heard(telegram: FakeTelegram) -> Counter[int]:
    """How often each person got the message."""
    return Counter(call.parameters["chat_id"] for call in telegram.calls_of("sendMessage") if call.ok)


@pytest.mark.parametrize("seed", range(int(os.environ.get("LOKUS_KILL_SEEDS", "2"))))
async def test_nobody_is_left_out_and_few_hear_twice(
    telegram: FakeTelegram, database_url: str, seed: int
) -> None:
    chance = random.Random(seed)
    await fill(telegram, database_url)
    telegram.fails("sendMessage", times=10_000, slow=LATENCY)
    ahead = 60.0
    for _ in range(KILLS):
        before = len(telegram.calls_of("sendMessage"))
        async with process(telegram, database_url, ahead=ahead) as sender:
            await telegram.called("sendMessage", times=before + 1)
            await asyncio.sleep(chance.uniform(0, 0.7))  # the moment of the kill is what is tried here
            sender.send_signal(signal.SIGKILL)
            await sender.wait()
        ahead += LEASE.total_seconds() + 1

    async with process(telegram, database_url, ahead=ahead) as sender:
        assert await telegram.world.hub.until(lambda: len(heard(telegram)) == RECIPIENTS or None, 30)
        sender.send_signal(signal.SIGTERM)
        assert await sender.wait() == 0

    times = heard(telegram)
    again = sum(times.values()) - RECIPIENTS
    assert set(times.values()) <= {1, 2, 3, 4}
    assert again <= KILLS * IN_FLIGHT
    assert [call for call in telegram.refused if call.method == "sendMessage"] == []


async def test_a_clean_stop_sends_nothing_twice_and_leaves_nothing_in_hand(
    telegram: FakeTelegram, database_url: str
) -> None:
    await fill(telegram, database_url)
    telegram.fails("sendMessage", times=10_000, slow=LATENCY)
    for stop_after in (5, 30, RECIPIENTS):
        async with process(telegram, database_url, ahead=60) as sender:
            await telegram.called("sendMessage", times=stop_after)
            if stop_after < RECIPIENTS:
                sender.send_signal(signal.SIGTERM)
                assert await sender.wait() == 0

    assert set(heard(telegram).values()) == {1}
    assert len(heard(telegram)) == RECIPIENTS


async def test_what_was_in_flight_is_marked_once_it_was_taken_up_again(
    telegram: FakeTelegram, database_url: str
) -> None:
    await fill(telegram, database_url)
    async with process(telegram, database_url, ahead=60) as sender:
        await telegram.called("sendMessage", times=10)
        sender.kill()
        await sender.wait()

    clock = MovableClock(datetime.now(UTC) + timedelta(seconds=60) + 2 * LEASE)
    async with sending_lokus(telegram, database_url, clock) as lokus:
        await lokus.is_done(seconds=30)
        progress = await lokus.progress(BATCH)
        assert dict(progress.counts) == {OutboxState.SENT: RECIPIENTS}
