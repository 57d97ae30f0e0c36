"""Telegram's limits, and faults that a test orders."""

from __future__ import annotations

import asyncio
import datetime as dt

import aiohttp
import pytest

from bot.fake_telegram import FakeTelegram
from tests.fake_telegram.client import Client, Clock


@pytest.fixture
async def limited(clock: Clock):
    async with FakeTelegram(clock=clock, limits=True) as telegram, aiohttp.ClientSession() as session:
        yield telegram, Client(session, telegram.url, telegram.token)


async def test_one_message_a_second_to_one_person(limited, clock):
    telegram, client = limited
    ani = telegram.user("Ani", started=True)
    assert (await client.call("sendMessage", chat_id=ani.id, text="a")).status == 200
    clock.passes(0.5)
    answer = await client.call("sendMessage", chat_id=ani.id, text="b")
    assert answer.json == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert answer.headers["Retry-After"] == "1"
    clock.passes(0.5)
    assert (await client.call("sendMessage", chat_id=ani.id, text="b")).status == 200


async def test_one_message_a_second_to_a_group_too(limited, clock):
    telegram, client = limited
    group = telegram.group("Kelompok I")
    statuses = [(await client.call("sendMessage", chat_id=group.id, text=text)).status for text in "ab"]
    assert statuses == [200, 429]
    clock.passes(1)
    assert (await client.call("sendMessage", chat_id=group.id, text="b")).status == 200


async def test_thirty_messages_a_second_in_all(limited, clock):
    telegram, client = limited
    people = [telegram.user(f"P{n}", started=True) for n in range(31)]
    statuses = [(await client.call("sendMessage", chat_id=p.id, text="a")).status for p in people]
    assert statuses == [200] * 30 + [429]
    clock.passes(1)
    assert (await client.call("sendMessage", chat_id=people[-1].id, text="a")).status == 200


async def test_twenty_messages_a_minute_to_a_group(limited, clock):
    telegram, client = limited
    group = telegram.group("Kelompok I")
    for _ in range(20):
        assert (await client.call("sendMessage", chat_id=group.id, text="a")).status == 200
        clock.passes(1)
    answer = await client.call("sendMessage", chat_id=group.id, text="a")
    assert answer.json["parameters"] == {"retry_after": 40}
    assert len(telegram.refused) == 1


async def test_edits_count_as_messages_in_groups_only(limited, clock):
    telegram, client = limited
    group = telegram.group("Kelompok I")
    sent = await client.call("sendMessage", chat_id=group.id, text="a")
    edit = {"chat_id": group.id, "message_id": sent.result["message_id"]}
    edits = []
    for number in range(20):
        clock.passes(1)
        edits.append((await client.call("editMessageText", text=str(number), **edit)).status)
    assert edits == [200] * 19 + [429]
    ani = telegram.user("Ani", started=True)
    sent = await client.call("sendMessage", chat_id=ani.id, text="a")
    edit = {"chat_id": ani.id, "message_id": sent.result["message_id"]}
    assert (await client.call("editMessageText", text="b", **edit)).status == 200


async def test_an_ordered_error_has_no_effect(client, telegram, ani):
    telegram.fails("sendMessage", code=500, times=2)
    telegram.fails("sendMessage", code=429, retry_after=7)
    answers = [await client.call("sendMessage", chat_id=ani.id, text="a") for _ in range(4)]
    assert [answer.status for answer in answers] == [500, 500, 429, 200]
    assert answers[0].description == "Internal Server Error"
    assert answers[2].json["parameters"] == {"retry_after": 7}
    assert ani.screen == ["a"]
    assert telegram.refused == []


@pytest.mark.parametrize(("drop", "screen"), [("before", []), ("after", ["a"])])
async def test_a_connection_can_be_dropped(client, telegram, ani, drop, screen):
    telegram.fails("sendMessage", drop=drop)
    with pytest.raises(aiohttp.ClientError):
        await client.call("sendMessage", chat_id=ani.id, text="a")
    assert ani.screen == screen


async def test_a_fault_can_concern_one_chat(client, telegram, ani):
    budi = telegram.user("Budi", started=True)
    telegram.fails("sendMessage", code=500, in_=budi)
    assert (await client.post("sendMessage", data={"chat_id": str(ani.id), "text": "a"})).status == 200
    assert (await client.post("sendMessage", data={"chat_id": str(budi.id), "text": "a"})).status == 500


async def test_a_slow_answer_comes_late_but_comes(client, telegram, ani):
    telegram.fails("*", slow=0.05)
    slow = asyncio.create_task(client.call("sendMessage", chat_id=ani.id, text="lambat"))
    assert await ani.hears() == "lambat"
    assert (await slow).status == 200


async def test_every_call_is_kept_without_the_token(client, telegram, ani, clock):
    clock.now = dt.datetime(2026, 11, 21, 3, tzinfo=dt.UTC)
    await client.call("sendMessage", chat_id=ani.id, text="a")
    (call,) = await telegram.called("sendMessage")
    assert (call.parameters, call.status, call.at) == ({"chat_id": ani.id, "text": "a"}, 200, clock.now)
    assert call.result["date"] == int(clock.now.timestamp())
    assert telegram.token not in repr(telegram.calls)


async def test_waiting_for_a_call_that_does_not_come_fails(telegram):
    with pytest.raises(AssertionError, match="sendPoll was called 0 times, not 2"):
        await telegram.called("sendPoll", times=2, seconds=0.01)


async def test_ordered_faults_are_kept_as_calls_but_not_held_against_the_bot(client, telegram, ani):
    telegram.fails("sendMessage", code=500)
    await client.call("sendMessage", chat_id=ani.id, text="a")
    await client.call("sendMessage", chat_id=ani.id, text="a")
    assert [(call.status, call.ordered) for call in telegram.calls_of("sendMessage")] == [
        (500, True),
        (200, False),
    ]
    assert telegram.refused == []
