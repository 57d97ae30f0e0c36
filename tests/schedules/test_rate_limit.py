"""The pace: never more than Telegram allows, whatever the network does; answers before the outbox."""

from __future__ import annotations

import asyncio
import random
import time

import aiohttp
import pytest

from bot.fake_telegram import FakeTelegram
from schedules.rate_limit import TELEGRAMS, Pace, Window
from tests.schedules.conftest import Start
from tests.schedules.outgoing import Sending


def most_in(times: list[float], seconds: float) -> int:
    times = sorted(times)
    return max(sum(start <= one < start + seconds for one in times) for start in times)


@pytest.mark.parametrize("seed", range(5))
def test_no_jitter_of_the_network_puts_more_into_a_second(seed: int) -> None:
    chance, window, now = random.Random(seed), Window(30, 1.0), 0.0
    under_way: list[float] = []
    counted: list[float] = []
    while len(counted) < 300:
        for ended in sorted(one for one in under_way if one <= now):
            under_way.remove(ended)
            window.leave(ended)
        if window.wait(now) <= 0:
            takes = chance.choice((0.001, 0.03, 0.4, 1.5)) * chance.random()
            window.enter()
            counted.append(now + takes * chance.random())
            under_way.append(now + takes)
        now += 0.004

    assert most_in(counted, 1.0) <= 30


def test_a_place_is_taken_until_a_second_after_the_call_ended() -> None:
    window = Window(1, 1.0)
    window.enter()
    assert window.wait(5.0) == float("inf")
    window.leave(5.0)
    assert window.wait(5.5) == 0.5
    assert window.wait(6.0) == 0


def test_a_group_takes_twenty_a_minute_spread_out() -> None:
    assert TELEGRAMS.group * TELEGRAMS.spacing(-1) == pytest.approx(TELEGRAMS.minute)


async def test_what_the_outbox_sends_to_one_group_is_spread(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    chat = lokus.telegram.group("Kelompok 1", members=[ani])
    tie = await lokus.ties(chat)

    await lokus.sends(text="satu", chats=[tie])
    await lokus.sends(text="dua", chats=[tie])

    await chat.hears("satu")
    await chat.hears("dua")
    first, second = [
        call for call in lokus.telegram.calls_of("sendMessage") if call.parameters["chat_id"] == chat.id
    ][-2:]
    assert (second.at - first.at).total_seconds() >= TELEGRAMS.spacing(chat.id) - 0.1


async def test_a_broadcast_keeps_to_the_limit_and_an_answer_goes_first(lokus: Sending) -> None:
    (asker,) = await lokus.members(1)
    people = await lokus.members(100)
    await lokus.sends(people)
    await lokus.telegram.called("sendMessage", times=20)

    began = time.perf_counter()
    await asker.says("/bantuan")
    await asker.hears()
    took = time.perf_counter() - began
    waiting = (await lokus.progress()).waiting

    assert waiting > 20, "the answer came while the broadcast was under way"
    assert took < 1
    await lokus.is_done()
    assert all(len(person.screen) == 1 for person in people)
    assert lokus.telegram.refused == []
    moments = [call.at.timestamp() for call in lokus.telegram.calls_of("sendMessage")]
    assert most_in(moments, 1.0) <= TELEGRAMS.overall


async def test_answers_to_one_chat_are_a_second_apart_in_their_order_and_nobody_else_waits_for_that() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    pace.slow_start.refused()
    told: list[str] = []

    async def answer(chat_id: int, text: str) -> None:
        async with pace.answer(chat_id):
            told.append(text)

    tasks = [asyncio.create_task(answer(7, f"answer {number}")) for number in range(3)]
    await asyncio.sleep(0.01)
    await asyncio.wait_for(answer(8, "to someone else"), 1)
    assert told == ["answer 0", "to someone else"]
    assert pace.chat_wait(7) == float("inf"), "the outbox leaves the chat's next place to the answer"
    for number in (1, 2):
        now += TELEGRAMS.second
        await asyncio.wait_for(tasks[number], 3)
        assert told[-1] == f"answer {number}"


async def test_telegram_is_left_alone_for_as_long_as_it_says() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)

    pace.refused(7, 3.0)

    assert not await goes_at_once(pace, 7)
    assert await goes_at_once(pace, 8)
    now += 3.0
    assert await goes_at_once(pace, 7)


async def test_silence_ordered_in_two_chats_at_once_concerns_everything() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    pace.refused(7, 5.0)
    pace.refused(8, 3.0)
    assert await goes_at_once(pace, 9)
    now += 0.3
    pace.refused(10, 3.0)
    assert not await goes_at_once(pace, 11)
    now += 3.0
    assert await goes_at_once(pace, 11)


async def test_edits_wait_in_a_chat_that_telegram_wants_silent() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    pace.refused(7, 3.0)
    assert pace.counts_edit(7)
    assert not pace.counts_edit(8)
    now += 3.0
    assert not pace.counts_edit(7)


async def test_an_answer_is_the_twenty_first_of_a_minute_in_no_group_and_edits_count_there() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    for _ in range(TELEGRAMS.group):
        assert await goes_at_once(pace, -5)
        now += TELEGRAMS.second
    assert not await goes_at_once(pace, -5)
    assert pace.counts_edit(-5)
    now += TELEGRAMS.minute
    assert await goes_at_once(pace, -5)


async def test_answers_in_a_group_are_a_second_apart_even_where_telegram_is_being_found_out() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)

    assert [await goes_at_once(pace, -5), await goes_at_once(pace, -5)] == [True, False]
    assert await goes_at_once(pace, -6)
    now += TELEGRAMS.second
    assert await goes_at_once(pace, -5)


async def test_edits_in_private_count_once_telegram_minds_them() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    assert not pace.counts_edit(7)
    pace.refused(7, 1.0, edit=True)
    assert pace.counts_edit(7)
    assert pace.counts_edit(8)
    now += 601
    assert not pace.counts_edit(7)


async def goes_at_once(pace: Pace, chat_id: int) -> bool:
    try:
        async with asyncio.timeout(0.02), pace.answer(chat_id):
            return True
    except TimeoutError:
        return False


async def test_a_refusal_concerns_the_chat_or_where_all_is_crowded_everything() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    pace.refused(7, 3.0)
    async with asyncio.timeout(1), pace.answer(8):
        pass
    for chat_id in range(10, 10 + TELEGRAMS.overall):
        if passage := await pace.turn(chat_id):
            with passage:
                now += 0.04

    pace.refused(8, 5.0)

    assert not await goes_at_once(pace, 9)
    assert pace.chat_wait(9) <= 0


async def test_the_outbox_waits_for_answers() -> None:
    now = 100.0
    pace = Pace(now=lambda: now)
    held = [await pace.turn(1)]
    for chat_id in range(2, 1 + TELEGRAMS.overall):
        now += 0.001
        async with asyncio.timeout(1), pace.answer(chat_id):
            pass
    assert held[0]
    waiting = asyncio.create_task(pace.turn(99))
    answering = asyncio.create_task(_answer(pace, 98))
    await asyncio.sleep(0)
    now += TELEGRAMS.second

    with held[0]:
        pass

    await asyncio.wait_for(answering, 1)
    await asyncio.wait_for(waiting, 1)


async def _answer(pace: Pace, chat_id: int) -> None:
    async with pace.answer(chat_id):
        pass


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
async def test_two_processes_share_the_work_and_the_limit(
    lokus: Sending, another: Start, telegram: FakeTelegram
) -> None:
    people = await lokus.members(120)
    async with another() as second:
        await lokus.sends(people)
        await lokus.is_done(seconds=30)
        shares = [await metric(one, 'outcome="sent"') for one in (lokus, second)]

    assert sum(shares) == len(people)
    assert min(shares) > 20
    assert all(len(person.screen) == 1 for person in people)
    assert [call for call in telegram.refused if call.method == "sendMessage"] == []


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
async def test_two_processes_send_nobody_two_messages_in_a_second(
    lokus: Sending, another: Start, telegram: FakeTelegram
) -> None:
    people = await lokus.members(30)
    async with another() as second:
        async with asyncio.timeout(20):
            while {await metric(one, "lokus_senders") for one in (lokus, second)} != {2}:  # noqa: ASYNC110 - a page
                await asyncio.sleep(0.1)
        for text in ("satu", "dua", "tiga"):
            await lokus.sends(people, text)
        for person in people[:6]:
            await person.says("/bantuan")
        await lokus.is_done(seconds=30)
        shares = [await metric(one, 'outcome="sent"') for one in (lokus, second)]
        await telegram.settles(30)

    assert [str(call) for call in telegram.refused if call.method.startswith("send")] == []
    assert min(shares) > 5
    for person in people:
        heard = [one.split()[0] for one in person.screen if one.startswith(("satu", "dua", "tiga"))]
        assert sorted(heard) == ["dua", "satu", "tiga"]


async def metric(lokus: Sending, named: str) -> int:
    async with aiohttp.ClientSession() as client, client.get(f"{lokus.address}/metrics") as page:
        lines = (await page.text()).splitlines()
    return int(float(next(line for line in lines if named in line and not line.startswith("#")).split()[-1]))


@pytest.mark.parametrize(("trip", "given_back"), [(0.01, 0.0), (0.15, 0.12)])
async def test_only_the_way_to_a_far_telegram_is_given_back(trip: float, given_back: float) -> None:
    """A short way that a busy machine made long may be short again for the next message."""
    now = 100.0
    pace = Pace(now=lambda: now)
    for chat_id in range(1, 65):
        passage = await pace.turn(chat_id)
        assert passage
        with passage:
            now += trip
        now += 2.0  # when all places are free again
    assert pace.chat_wait(64) <= 0
    passage = await pace.turn(64)
    assert passage
    with passage:
        now += trip
    assert pace.chat_wait(64) == pytest.approx(TELEGRAMS.second - given_back)
