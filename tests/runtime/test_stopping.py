"""Starting and ending the program, and what it says meanwhile."""

from __future__ import annotations

import asyncio
import signal

import aiohttp
import pytest
from aiohttp import web

from bot.polling import TokenRefused
from bot.settings import Listen
from bot.web import AddressTaken, WebServer, health
from db.engine import open_engine, session_factory
from tests.runtime.probe import run_probe


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_cleanly(telegram, start_process, number):
    process = await start_process()
    await process.says("started")
    process.signal(number)
    assert await process.ends() == 0
    assert '"stopped"' in process.output


async def test_a_second_signal_does_not_wait_for_what_is_in_hand(telegram, start_process):
    ani = telegram.user("Ani")
    process = await start_process()
    await process.says("started")
    await ani.says("/wait 60 long")
    await telegram.called("sendChatAction")
    process.signal(signal.SIGTERM)
    await process.says('"stopping"')
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0
    assert len(telegram.world.updates.queue) == 1  # it comes again at the next start


async def test_it_can_be_ended_while_telegram_is_away(telegram, start_process):
    telegram.fails("getMe", times=100, code=502)
    process = await start_process()
    await process.says("call.again")
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0


async def test_the_token_is_in_no_line_whatever_goes_wrong(telegram, start_process, settings):
    ani = telegram.user("Ani")
    telegram.fails("getMe", drop="before")
    telegram.fails("getUpdates", times=1, code=500)
    telegram.fails("getUpdates", times=1, drop="before")
    telegram.fails("sendMessage", times=4, drop="before")
    process = await start_process(LOKUS_LOG="json", PYTHONASYNCIODEBUG="1")
    await process.says("started")
    await ani.says("/fail")
    await process.says("ZeroDivisionError")
    await telegram.settles(10)
    await ani.says("/say on")
    await ani.hears("said on", seconds=10)
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0
    token = settings.require_token()
    assert "[removed]" in process.output
    assert token not in process.output
    assert token.partition(":")[2] not in process.output


async def test_text_logs_hold_no_token_either(telegram, start_process, settings):
    ani = telegram.user("Ani")
    process = await start_process(LOKUS_LOG="text")
    await process.says("started")
    await ani.says("/fail")
    await process.says("ZeroDivisionError")
    await telegram.settles()
    process.signal(signal.SIGTERM)
    assert await process.ends() == 0
    assert settings.require_token().partition(":")[2] not in process.output


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_a_token_that_telegram_refuses_is_said(telegram, settings, method):
    telegram.fails(method, times=100, code=401)
    with pytest.raises(TokenRefused):
        await asyncio.wait_for(run_probe(settings), 10)


async def test_an_address_that_is_taken_is_said(telegram, lokus):
    async with lokus() as running:
        taken = running.address.removeprefix("http://")
        with pytest.raises(AddressTaken):
            async with lokus(listen=taken):
                pass


async def test_health_and_metrics_are_told_without_personal_data(telegram, lokus):
    ani = telegram.user("Ani Rahmawati")
    async with lokus() as running, aiohttp.ClientSession() as client:
        await ani.says("/say hello")
        await ani.hears()
        await telegram.settles()
        async with client.get(f"{running.address}/health") as answer:
            assert answer.status == 200
            assert (await answer.json())["status"] == "ok"
        async with client.get(f"{running.address}/metrics") as answer:
            told = await answer.text()
    assert 'lokus_updates_total{outcome="handled"} 1' in told
    assert 'lokus_api_calls_total{method="sendMessage",outcome="ok"} 1' in told
    assert 'lokus_handling_seconds_bucket{le="+Inf"} 1' in told
    assert "Ani" not in told
    assert str(ani.id) not in told


async def test_health_says_when_the_database_is_away():
    engine = open_engine("postgresql+asyncpg://lokus@127.0.0.1:1/lokus")  # nothing listens there
    server = WebServer([web.get("/health", health(session_factory(engine, reading=True), lambda: None))])
    await server.open(Listen("127.0.0.1", 0))
    async with aiohttp.ClientSession() as client, client.get(f"{server.address}/health") as answer:
        assert answer.status == 503
        assert await answer.json() == {"status": "unavailable", "loop": True, "database": False}
    await server.close()
    await engine.dispose()


async def test_the_profile_is_published_once(telegram, lokus):
    ani, john = telegram.user("Ani"), telegram.user("John", language="en")
    for _ in range(2):
        async with lokus():
            await telegram.called("setChatMenuButton")
            await ani.says("/say on")
            await ani.hears("said on")
    assert len(telegram.calls_of("setChatMenuButton")) == 1
    assert ani.commands["bantuan"] == "Apa yang bisa Lokus lakukan"
    assert john.commands["help"] == "What Lokus can do"
