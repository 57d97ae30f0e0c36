"""How updates reach the bot."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from aiohttp import web

from bot.fake_telegram import FakeTelegram
from tests.fake_telegram.client import Client


async def updates(client, **parameters):
    return (await client.call("getUpdates", **parameters)).result


async def test_an_update_stays_until_it_is_confirmed(client, ani):
    await ani.says("satu")
    await ani.says("dua")
    first, second = await updates(client)
    assert [first["message"]["text"], second["message"]["text"]] == ["satu", "dua"]
    assert await updates(client) == [first, second]
    assert await updates(client, offset=second["update_id"]) == [second]
    assert await updates(client, offset=second["update_id"] + 1) == []


async def test_limit_and_negative_offset(client, ani):
    for text in ("satu", "dua", "tiga"):
        await ani.says(text)
    assert [u["message"]["text"] for u in await updates(client, limit=2)] == ["satu", "dua"]
    assert [u["message"]["text"] for u in await updates(client, offset=-1)] == ["tiga"]
    assert len(await updates(client, limit=500)) == 1


async def test_a_long_poll_ends_with_the_first_update(client, ani):
    poll = asyncio.create_task(updates(client, timeout=30))
    await client.call("getMe")
    await ani.says("halo")
    assert [u["message"]["text"] for u in await poll] == ["halo"]


async def test_a_second_poll_ends_the_first(client, telegram, ani):
    first = asyncio.create_task(client.call("getUpdates", timeout=30))
    while telegram.world.updates._poll is None:
        await client.call("getMe")
    second = asyncio.create_task(client.call("getUpdates", timeout=30))
    answer = await first
    assert (answer.status, answer.description) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    await ani.says("halo")
    assert len((await second).result) == 1


async def test_only_kinds_that_were_asked_for_come(client, ani):
    await updates(client, allowed_updates=["callback_query"])
    await ani.says("halo")
    assert await updates(client) == []
    await updates(client, allowed_updates=[])
    await ani.says("halo lagi")
    assert len(await updates(client)) == 1


async def test_an_update_can_come_twice(client, telegram, ani):
    telegram.hands_out_twice()
    await ani.says("halo")
    (first,) = await updates(client)
    assert await updates(client, offset=first["update_id"] + 1) == [first]
    assert await updates(client, offset=first["update_id"] + 1) == []


async def test_the_stand_in_knows_when_the_bot_has_handled_all(client, telegram, ani):
    await ani.says("halo")
    with pytest.raises(AssertionError, match="left 1 updates unconfirmed"):
        await telegram.settles(0.01)
    (update,) = await updates(client)
    await updates(client, offset=update["update_id"] + 1)
    await telegram.settles()


class Hook:
    """A bot's webhook that answers as it is told."""

    url: str

    def __init__(self) -> None:
        self.came: list[tuple[str, str | None]] = []
        self.answers: list[web.Response] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.done = asyncio.Condition()

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        async with self.done:
            self.came.append((update["message"]["text"], secret))
            self.done.notify_all()
        await self.gate.wait()
        return self.answers.pop(0) if self.answers else web.Response()

    async def comes(self, count: int) -> list[str]:
        async with asyncio.timeout(3), self.done:
            await self.done.wait_for(lambda: len(self.came) >= count)
        return [text for text, _ in self.came]


@pytest.fixture
async def hook():
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_a_webhook_gets_updates_with_its_secret(client, telegram, ani, hook):
    await client.call("setWebhook", url=hook.url, secret_token="s3cret")
    await ani.says("halo")
    assert await hook.comes(1) == ["halo"]
    assert hook.came == [("halo", "s3cret")]
    await telegram.settles()
    info = (await client.call("getWebhookInfo")).result
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)


async def test_a_webhook_that_fails_gets_the_update_again(client, telegram, ani, hook):
    hook.answers = [web.Response(status=500), web.Response(status=404)]
    await client.call("setWebhook", url=hook.url)
    await ani.says("satu")
    await ani.says("dua")
    assert await hook.comes(4) == ["satu", "satu", "satu", "dua"]
    await telegram.settles()
    assert "404" in (await client.call("getWebhookInfo")).result["last_error_message"]


async def test_one_chat_waits_for_itself_and_not_for_others(client, telegram, ani, hook):
    budi = telegram.user("Budi")
    hook.gate.clear()
    await client.call("setWebhook", url=hook.url)
    await ani.says("ani 1")
    await ani.says("ani 2")
    await budi.says("budi 1")
    assert await hook.comes(2) == ["ani 1", "budi 1"]
    hook.gate.set()
    assert await hook.comes(3) == ["ani 1", "budi 1", "ani 2"]


async def test_a_webhook_may_answer_with_a_call(client, ani, hook):
    body = {"method": "sendMessage", "chat_id": ani.id, "text": "balasan"}
    hook.answers = [web.json_response(body)]
    await client.call("setWebhook", url=hook.url)
    await ani.says("halo")
    assert await ani.hears() == "balasan"


async def test_a_webhook_has_one_of_four_ports(client):
    refused = await client.call("setWebhook", url="https://lokus.example:8080/x")
    assert "only on ports 80, 88, 443 or 8443" in refused.description


async def test_polling_and_webhook_exclude_each_other(client, hook, ani):
    await client.call("setWebhook", url=hook.url)
    answer = await client.call("getUpdates")
    assert (answer.status, answer.description) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await client.call("deleteWebhook", drop_pending_updates=True)
    assert await updates(client) == []


async def test_the_stand_in_closes_at_once_while_a_bot_polls(client):
    async with FakeTelegram() as other:
        client.url = other.url
        poll = asyncio.create_task(client.call("getUpdates", timeout=50))
        while other.world.updates._poll is None:
            await client.call("getMe")
        started = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - started < 2
    assert isinstance((await asyncio.gather(poll, return_exceptions=True))[0], Exception)


async def test_a_bot_that_ended_does_not_count_against_the_next(telegram, client, ani):
    async with aiohttp.ClientSession() as session:
        gone = asyncio.create_task(Client(session, client.url, client.token).call("getUpdates", timeout=30))
        while telegram.world.updates._poll is None:
            await client.call("getMe")
        gone.cancel()
    await asyncio.wait({gone})
    poll = asyncio.create_task(updates(client, timeout=30))
    while len(telegram.calls_of("getMe")) < 3:
        await client.call("getMe")
    await ani.says("halo")
    assert len(await poll) == 1
    assert telegram.refused == []


async def test_a_webhook_too_gets_an_update_twice(client, telegram, ani, hook):
    await client.call("setWebhook", url=hook.url)
    telegram.hands_out_twice()
    await ani.says("satu")
    await ani.says("dua")
    assert await hook.comes(3) == ["satu", "satu", "dua"]
    await telegram.settles()


@pytest.mark.parametrize("body", ["ok", '{"method"', '["method"]', '{"a": 1}'])
async def test_what_a_webhook_says_does_not_matter(client, telegram, ani, hook, body):
    hook.answers = [web.Response(text=body)]
    await client.call("setWebhook", url=hook.url)
    await ani.says("satu")
    await ani.says("dua")
    assert await hook.comes(2) == ["satu", "dua"]
    await telegram.settles()
    assert telegram.refused == []


async def test_a_webhook_that_is_not_there_is_noted(client, telegram, ani, hook):
    await client.call("setWebhook", url="http://127.0.0.1:1/hook")
    await ani.says("satu")
    await telegram.world.hub.until(lambda: telegram.world.webhook.last_error or None, 3)
    info = (await client.call("getWebhookInfo")).result
    assert info["last_error_message"].startswith("Connection failed")
    await client.call("setWebhook", url=hook.url, allowed_updates=["message"], max_connections=3)
    assert await hook.comes(1) == ["satu"]
    info = (await client.call("getWebhookInfo")).result
    assert (info["max_connections"], info["allowed_updates"]) == (3, ["message"])


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ({"data": b"{", "headers": {"Content-Type": "application/json"}}, "Can't parse JSON object"),
        ({"data": b"[1]", "headers": {"Content-Type": "application/json"}}, "Object expected"),
    ],
)
async def test_what_is_no_request_is_refused(client, how, reason):
    answer = await client.post("getMe", **how)
    assert (answer.status, answer.description.lower()) == (400, f"bad request: {reason}".lower())


async def test_pending_updates_can_be_dropped(client, telegram, ani, hook):
    await ani.says("satu")
    await client.call("setWebhook", url=hook.url, drop_pending_updates=True)
    await ani.says("dua")
    assert await hook.comes(1) == ["dua"]
    assert (await client.call("logOut")).result
