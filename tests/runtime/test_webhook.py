"""Updates that Telegram sends: only Telegram's, and answered only once they are done with."""

from __future__ import annotations

import asyncio
import io
import socket
from urllib.parse import urlsplit

import aiohttp
import pytest
from structlog.testing import capture_logs
from telegram.error import BadRequest

from bot.attempts import patiently
from bot.webhook import SECRET_HEADER
from tests.runtime.probe import away

SECRET = "a_secret-of_25_characters"


@pytest.fixture
def address() -> str:
    """An address that is free now: here Telegram has to be told before Lokus listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


@pytest.fixture
def webhook(lokus, address):
    return lambda: lokus(listen=address, webhook_url=f"http://{address}/lokus", webhook_secret=SECRET)


async def send(telegram, update, *, secret=SECRET, body=None) -> int:
    url = telegram.world.webhook.url
    async with aiohttp.ClientSession() as client:
        content = {"data": body} if body is not None else {"json": update}
        async with client.post(url, headers={SECRET_HEADER: secret}, **content) as answer:
            return answer.status


def message(telegram, person, text, number=1):
    return {
        "update_id": number,
        "message": {
            "message_id": 5,
            "date": 1700000000,
            "text": text,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}],
            "chat": {"id": person.id, "type": "private", "first_name": "Ani"},
            "from": {"id": person.id, "is_bot": False, "first_name": "Ani"},
        },
    }


async def test_people_are_answered(telegram, webhook):
    ani = telegram.user("Ani")
    async with webhook():
        await ani.says("/wait 0.1 first")
        await ani.says("/say second")
        assert [await ani.hears() for _ in range(2)] == ["waited first", "said second"]
        await telegram.settles()
    assert telegram.refused == []


async def test_the_path_can_not_be_guessed(telegram, webhook):
    async with webhook():
        path = telegram.world.webhook.url.rpartition("/")[2]
        assert len(path) >= 40
        assert path not in telegram.token


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", SECRET[:-1], "é"])
async def test_who_does_not_know_the_secret_is_refused(telegram, webhook, secret):
    ani = telegram.user("Ani", started=True)
    async with webhook():
        assert await send(telegram, message(telegram, ani, "/say hello"), secret=secret) == 403
        await ani.hears_nothing()


async def test_a_secret_that_is_no_text_is_refused_like_any_other(telegram, webhook):
    """Python decodes such a header to what can't be encoded again; no client of ours would send it."""
    async with webhook():
        url = urlsplit(telegram.world.webhook.url)
        reader, writer = await asyncio.open_connection(url.hostname, url.port)
        writer.write(f"POST {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: 0\r\n".encode())
        writer.write(SECRET_HEADER.encode() + b": \xff\xfe\r\n\r\n")
        assert (await reader.readline()).split()[1] == b"403"
        writer.close()


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"update_id":"1"}', b"\xff\xfe"])
async def test_what_is_no_update_is_refused(telegram, webhook, body):
    async with webhook():
        assert await send(telegram, None, body=body) == 400


async def test_a_body_beyond_any_update_is_refused(telegram, webhook):
    async with webhook():
        assert await send(telegram, None, body=io.BytesIO(b" " * (2 * 1024 * 1024))) == 413


async def test_an_update_that_is_sent_again_while_it_is_in_hand_is_handled_once(telegram, webhook, rows):
    ani = telegram.user("Ani", started=True)
    async with webhook():
        update = message(telegram, ani, "/note")
        answers = await asyncio.gather(*(send(telegram, update) for _ in range(5)))
        assert answers == [200] * 5
        assert await send(telegram, update) == 200
        assert await ani.hears() == "noted 1"
        await ani.hears_nothing()
    assert (await rows(ani.id), await rows(-ani.id)) == (1, 1)


async def test_200_comes_after_the_answer(telegram, webhook):
    ani = telegram.user("Ani", started=True)
    async with webhook():
        assert await send(telegram, message(telegram, ani, "/wait 0.2 long")) == 200
        assert len(telegram.calls_of("sendMessage")) == 1


async def test_an_update_that_comes_while_it_stops_has_to_come_again(telegram, webhook):
    ani, budi = telegram.user("Ani", started=True), telegram.user("Budi", started=True)
    async with webhook() as running:
        first = asyncio.create_task(send(telegram, message(telegram, ani, "/wait 0.3 long")))
        await telegram.called("sendChatAction")
        running.stop()
        while (status := await send(telegram, message(telegram, budi, "/say more", number=2))) == 200:
            assert not first.done()
        assert status == 503
        assert await first == 200
    assert await ani.hears() == "waited long"


async def test_an_update_has_to_come_again_while_the_database_is_away(telegram, webhook):
    ani = telegram.user("Ani", started=True)
    async with webhook() as running:
        away(running.services.arrivals, times=1)
        update = message(telegram, ani, "/say hello")
        assert [await send(telegram, update) for _ in range(2)] == [503, 200]
        assert await ani.hears() == "said hello"


async def test_why_telegram_does_not_take_the_address_is_in_the_log(monkeypatch):
    monkeypatch.setattr("bot.attempts.growing_pause", lambda *_, **__: 0)
    reason = "Bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    answers = iter([BadRequest(reason)])

    async def attempt():
        for refusal in answers:
            raise refusal

    with capture_logs() as logged:
        await patiently("webhook.not_set", attempt)
    assert [(one["event"], one["reason"]) for one in logged] == [("webhook.not_set", reason)]
