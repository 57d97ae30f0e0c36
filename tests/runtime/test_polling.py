"""Updates by getUpdates: in order, side by side, once, and none lost."""

from __future__ import annotations

import signal

import pytest

from tests.runtime.probe import away


async def test_one_chat_is_answered_in_the_order_in_which_it_was_written(telegram, lokus):
    ani = telegram.user("Ani")
    async with lokus():
        await ani.says("/wait 0.2 first")
        await ani.says("/wait 0 second")
        await ani.says("/say third")
        assert [await ani.hears() for _ in range(3)] == ["waited first", "waited second", "said third"]


async def test_a_slow_answer_to_one_person_holds_up_nobody_else(telegram, lokus):
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    async with lokus():
        await ani.says("/wait 1 long")
        await budi.says("/say quick")
        assert await budi.hears(seconds=0.9) == "said quick"
        assert await ani.hears() == "waited long"


async def test_a_slow_answer_holds_up_nobody_where_telegram_slows_who_asks_too_often(telegram, lokus):
    telegram.world.updates.slows_repeated_polls = True
    ani, budi, cici = (telegram.user(name) for name in ("Ani", "Budi", "Cici"))
    async with lokus():
        await ani.says("/wait 3 long")
        await telegram.called("sendChatAction")
        for other in (budi, cici):
            await other.says("/say quick")
            assert await other.hears(seconds=1.2) == "said quick"
        assert await ani.hears() == "waited long"


async def test_an_update_is_confirmed_only_after_it_was_answered(telegram, lokus):
    ani = telegram.user("Ani")
    async with lokus():
        await ani.says("/wait 0.3 long")
        await telegram.called("sendChatAction")
        assert len(telegram.world.updates.queue) == 1
        assert await ani.hears() == "waited long"
        await telegram.settles()


async def test_who_floods_the_bot_holds_up_nobody_else_and_what_is_put_down_outlives_a_crash(telegram, lokus):
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    async with lokus() as running:
        for number in range(120):
            await ani.says(f"/wait 0.05 {number}")
        await budi.says("/say quick")
        assert await budi.hears() == "said quick"
        assert len(ani.unheard()) < 100
        running.stop()
        running.stop()  # without waiting for what is in hand
    async with lokus():
        heard: list[str] = []
        while len(set(heard)) < 120:
            heard.append(await ani.hears())
        assert list(dict.fromkeys(heard)) == [f"waited {number}" for number in range(120)]
        assert len(heard) <= 121  # what was said as it crashed, and not yet noted, is said again
        await telegram.settles()
    async with lokus():
        await ani.hears_nothing()


async def test_more_people_than_the_window_holds_are_all_answered(telegram, lokus):
    people = [telegram.user(f"Peserta {number}") for number in range(150)]
    for person in people:
        await person.says("/say hello")
        await person.says("/note")
    async with lokus():
        for person in people:
            assert [await person.hears() for _ in range(2)] == ["said hello", "noted 1"]
        await telegram.settles()
    assert telegram.refused == []


async def test_an_update_handed_out_twice_takes_effect_once(telegram, lokus, rows):
    ani = telegram.user("Ani")
    telegram.hands_out_twice()
    async with lokus():
        await ani.says("/note")
        assert await ani.hears() == "noted 1"
        await telegram.settles()
        await ani.says("/say done")
        assert await ani.hears() == "said done"
    assert (await rows(ani.id), await rows(-ani.id)) == (1, 1)


@pytest.mark.parametrize("point", ["before-commit", "after-commit", "after-answer"])
async def test_a_kill_at_any_point_loses_no_update_and_repeats_no_effect(
    telegram, start_process, rows, point
):
    ani = telegram.user("Ani")
    await ani.says("/note")
    process = await start_process(point)
    assert await process.ends() == -signal.SIGKILL
    again = await start_process()
    assert await ani.hears() == "noted 1"
    await telegram.settles()
    again.signal(signal.SIGTERM)
    assert await again.ends() == 0
    assert (await rows(ani.id), await rows(-ani.id)) == (1, 1)


async def test_a_fault_nobody_foresaw_is_told_kindly_and_does_not_come_again(telegram, lokus, capfd):
    ani = telegram.user("Ani")
    async with lokus():
        await ani.says("/fail")
        assert await ani.hears() == "Mohon maaf, ada gangguan di pihak kami. Silakan coba lagi sebentar lagi."
        await telegram.settles()
        await ani.says("/say still")
        assert await ani.hears() == "said still"
    assert "ZeroDivisionError" in capfd.readouterr().err


@pytest.mark.parametrize("code", [409, 429, 500, 502])
async def test_fetching_goes_on_after_telegram_refused_it(telegram, lokus, capfd, code):
    ani = telegram.user("Ani")
    telegram.fails("getUpdates", times=2, code=code, retry_after=1)
    async with lokus():
        await ani.says("/say hello")
        assert await ani.hears() == "said hello"
    said = capfd.readouterr().err
    assert said.count("updates.fetch_failed") == 2
    assert said.count("updates.fetched_again") == 1


async def test_an_answer_is_sent_again_when_telegram_or_the_network_failed(telegram, lokus):
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    telegram.fails("sendMessage", code=429, retry_after=1, in_=ani)
    telegram.fails("sendMessage", times=2, drop="before", in_=budi)
    async with lokus():
        await ani.says("/say hello")
        await budi.says("/say hello")
        assert await ani.hears() == "said hello"
        assert await budi.hears() == "said hello"


@pytest.mark.parametrize("ordered", [1, 700])
async def test_nothing_goes_to_a_chat_before_telegram_wants_it(telegram, lokus, ordered):
    """What would come too late to be of use is not tried at all meanwhile, and said to nobody."""
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    telegram.fails("sendMessage", code=429, retry_after=ordered, in_=ani)
    async with lokus():
        await ani.says("/say hello")
        (refused,) = await telegram.called("sendMessage")
        await ani.says("/say again")
        await budi.says("/say hello")
        assert await budi.hears() == "said hello"
        if ordered == 1:
            assert await ani.hears() == "said hello"
        await telegram.settles()
    to_ani = [one for one in telegram.calls_of("sendMessage") if one.parameters["chat_id"] == ani.id]
    assert all((one.at - refused.at).total_seconds() >= ordered for one in to_ani if one is not refused)


async def test_who_blocked_the_bot_holds_up_nobody(telegram, lokus):
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    async with lokus():
        await ani.says("/wait 0.2 long")
        await ani.blocks()
        await budi.says("/say hello")
        assert await budi.hears() == "said hello"
        await telegram.settles()


async def test_what_is_in_hand_is_finished_before_the_end(telegram, start_process):
    ani = telegram.user("Ani")
    process = await start_process()
    await process.says("started")
    await ani.says("/wait 0.5 long")
    await ani.says("/say last")
    await telegram.called("sendChatAction")
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0
    assert [await ani.hears() for _ in range(2)] == ["waited long", "said last"]
    assert telegram.world.updates.idle


@pytest.mark.parametrize("times", [1, 3])
async def test_no_update_is_lost_or_overtaken_while_the_database_is_away(telegram, lokus, times):
    ani = telegram.user("Ani")
    async with lokus() as running:
        away(running.services.arrivals, times=times)
        await ani.says("/say first")
        await ani.says("/say second")
        assert [await ani.hears() for _ in range(2)] == ["said first", "said second"]
        await telegram.settles()
