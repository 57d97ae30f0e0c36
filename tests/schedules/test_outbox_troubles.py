"""Telegram or the network is away, or knows the token no more: nothing is lost, nobody is hammered, all goes on after."""

from __future__ import annotations

import pytest

from schedules import troubles
from tests.schedules.outgoing import Sending


async def test_a_refused_token_pauses_everything_and_is_said_once(
    lokus: Sending, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(troubles, "TOKEN_PAUSE", 0.5)
    people = await lokus.members(60)
    fault = lokus.telegram.fails("sendMessage", times=10_000, code=401)
    await lokus.sends(people)

    await lokus.telegram.called("sendMessage", times=3)
    tried = len(lokus.telegram.calls_of("sendMessage"))
    assert tried < len(people), "what can't be sent to anyone is not tried with everyone"
    assert (await lokus.progress()).waiting == len(people)
    fault.times = 0

    await lokus.is_done()
    assert all(len(person.screen) == 1 for person in people)
    assert sum("outbox.token_refused" in record.getMessage() for record in caplog.records) == 1


async def test_while_telegram_is_away_few_are_tried_and_then_all_arrive_once(lokus: Sending) -> None:
    people = await lokus.members(40)
    fault = lokus.telegram.fails("sendMessage", times=10_000, drop="before")
    await lokus.sends(people)
    await lokus.telegram.called("sendMessage", times=4)
    assert (await lokus.progress()).waiting == len(people)

    fault.times = 0

    await lokus.is_done(seconds=20)
    assert all(person.screen == ["Kumpul di lobi (id, +0)"] for person in people)


async def test_one_slow_chat_holds_up_nobody(lokus: Sending) -> None:
    ani, *others = await lokus.members(20)
    lokus.telegram.fails("sendMessage", slow=4.0, in_=ani)
    await lokus.sends([ani, *others])

    for person in others:
        assert await person.hears(seconds=3)
    assert ani.unheard() == []
    assert await ani.hears()


async def test_a_lost_answer_is_the_one_case_in_which_someone_hears_twice(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    lokus.telegram.fails("sendMessage", drop="after")
    await lokus.sends([ani])

    await lokus.is_done()
    assert len(ani.screen) == 2


async def test_calls_that_fail_together_are_one_failure_and_not_a_reason_to_wait_for_long(
    lokus: Sending,
) -> None:
    people = await lokus.members(40)
    lokus.telegram.fails(
        "sendMessage", times=9, code=500, slow=0.3
    )  # nine are under way when the first fails
    await lokus.sends(people)

    await lokus.is_done(
        seconds=10
    )  # if each counted, everything would pause for fifteen seconds at the least
    assert all(person.screen == ["Kumpul di lobi (id, +0)"] for person in people)
