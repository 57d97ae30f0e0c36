"""Answers go beyond Telegram's limits as far as it lets them, and find that out at the cost of one refused call a day."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.fake_telegram import FakeTelegram, Person
from schedules.limits import TELEGRAMS
from schedules.rate_limit import ALONE, SILENT, Pace
from schedules.slow_start import REST, STRICT
from tests.schedules.conftest import Start


class Answers:
    """A pace, a clock that stands, and answers on their way."""

    def __init__(self) -> None:
        self.now = 100.0
        self.pace = Pace(now=lambda: self.now)
        self._arrived = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self.left = 0

    async def go(self, *chats: int) -> int:
        """Answer chats; give how many answers have left."""
        self._tasks += [asyncio.create_task(self._answer(chat)) for chat in chats]
        return await self._count()

    async def arrive(self) -> int:
        """Let Telegram take what is under way; give how many answers have left."""
        self._arrived.set()
        self._arrived = asyncio.Event()
        return await self._count()

    async def end(self) -> None:
        """Give up what waits, and count anew."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.left = 0

    async def _answer(self, chat: int) -> None:
        async with self.pace.answer(chat):
            self.left += 1
            await self._arrived.wait()

    async def _count(self) -> int:
        for _ in range(200):
            await asyncio.sleep(0)
        return self.left


@pytest.fixture
async def answers() -> AsyncIterator[Answers]:
    answers = Answers()
    yield answers
    await answers.end()


async def test_beyond_the_limit_go_one_then_two_then_four(answers: Answers) -> None:
    most = TELEGRAMS.overall
    assert await answers.go(*range(1, 101)) == most + 1
    for more in (2, 4, 8):
        before = answers.left
        assert await answers.arrive() == before + more


async def test_two_answers_to_one_chat_are_never_on_their_way_together(answers: Answers) -> None:
    assert await answers.go(7, 7, 7) == 1
    assert await answers.arrive() == 2
    assert await answers.arrive() == 3


async def test_who_may_have_neighbours_keeps_to_the_limits_until_none_was_seen_for_a_while(
    answers: Answers,
) -> None:
    async def take_turn(_chat: int, _seconds: float) -> float:
        return 0.0

    answers.pace.take_turn = take_turn
    assert await answers.go(7, 7) == 1
    assert await answers.arrive() == 1
    await answers.end()
    answers.now += ALONE
    assert await answers.go(8, 8) == 1
    assert await answers.arrive() == 2
    answers.pace.senders = 2
    answers.pace.senders = 1
    assert await answers.go(9, 9) == 3
    assert await answers.arrive() == 3


async def test_after_a_refusal_nothing_goes_beyond_for_a_day(answers: Answers) -> None:
    answers.pace.refused(8, 1.0)
    for part_of_the_day in (0.0, 0.5, 0.4):
        answers.now += part_of_the_day * STRICT
        assert await answers.go(7, 7) == 1
        assert await answers.arrive() == 1
        await answers.end()
    answers.now += 0.1 * STRICT
    assert await answers.go(7, 7) == 1
    assert await answers.arrive() == 2, "the next day the limit is tried again"


async def test_what_was_found_out_is_not_relied_on_after_a_rest(answers: Answers) -> None:
    await answers.go(*range(1, 81))
    while answers.left < 80:
        await answers.arrive()
    await answers.arrive()
    answers.now += REST + 1
    answers.left = 0
    assert await answers.go(*range(101, 201)) == TELEGRAMS.overall + 1


async def test_beside_the_outbox_and_in_groups_nothing_goes_beyond(answers: Answers) -> None:
    passage = await answers.pace.turn(7)
    assert passage
    with passage:
        pass
    assert await answers.go(7) == 0
    answers.now += SILENT / 2
    assert await answers.go() == 0
    await answers.end()
    answers.now += TELEGRAMS.minute
    for _ in range(TELEGRAMS.group):
        await answers.go(-5)
        await answers.arrive()
        answers.now += TELEGRAMS.second
    assert answers.left == TELEGRAMS.group
    assert await answers.go(-5) == TELEGRAMS.group


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
async def test_a_telegram_that_allows_no_bursts_refuses_one_call_and_none_after_a_new_start(
    another: Start, telegram: FakeTelegram
) -> None:
    async with another() as lokus:
        ani, budi = await lokus.members(2)
        heard = [await say_thrice(one) for one in (ani, budi)]
        await telegram.settles()
        assert len(telegram.refused) == 1
    async with another():
        heard += [await say_thrice(one) for one in (ani, budi)]

    assert len(telegram.refused) == 1
    assert len({answer for answers in heard for answer in answers}) == 1


async def say_thrice(person: Person) -> list[str]:
    for _ in range(3):
        await person.says("/bantuan")
    return [await person.hears() for _ in range(3)]
