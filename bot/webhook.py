"""Takes updates that Telegram sends, and answers 200 only once each is done with.

Anything else makes Telegram send the update again: 503 while the program stops or has too much in hand.
"""

from __future__ import annotations

import asyncio
import hmac
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

import orjson
import structlog
from aiohttp import web
from telegram.ext import ExtBot

from bot.updates import Intake, NotTaken
from handlers.register import ALLOWED_UPDATES

log = structlog.get_logger(__name__)

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header (Bot API, setWebhook)

CONNECTIONS: Final = 64
"""How many updates Telegram may send at once (Bot API: at most 100)."""

MOST_IN_HAND: Final = 512


class Webhook:
    """`url` is what Telegram is told, `secret` what it sends back."""

    def __init__(self, intake: Intake, *, public_url: str, secret: str, token: str) -> None:
        # Nobody can guess the path without the token, and it is the same after a restart and in every process.
        path = "/telegram/" + hmac.new(token.encode(), b"webhook path", sha256).hexdigest()[:40]
        self.url = public_url + path
        self._paths = {path, urlsplit(self.url).path}
        self._intake = intake
        self._secret = secret.encode()
        self._open = False

    def routes(self) -> list[web.RouteDef]:
        """Where Telegram's requests arrive: below the public address's own path, or with that taken off by a proxy."""
        return [web.post(path, self.receive) for path in sorted(self._paths)]

    async def open(self, bot: ExtBot[int]) -> None:
        """Take updates, and tell Telegram where."""
        self._open = True
        await bot.set_webhook(
            self.url,
            secret_token=self._secret.decode(),
            allowed_updates=ALLOWED_UPDATES,
            max_connections=CONNECTIONS,
        )

    def close(self) -> None:
        """Take nothing more; what is in hand is still answered."""
        self._open = False

    async def receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")  # whatever bytes came
        if not hmac.compare_digest(given, self._secret):
            log.warning("webhook.wrong_secret")
            return web.Response(status=403)
        if not self._open or self._intake.waiting >= MOST_IN_HAND:
            return web.Response(status=503, headers={"Retry-After": "1"})
        try:
            raw = orjson.loads(await request.read())
            task = self._intake.start(raw if isinstance(raw, dict) else {})
        except ValueError:  # no JSON, or no update
            return web.Response(status=400)
        try:
            await asyncio.shield(
                task
            )  # goes on when Telegram hangs up, and is not begun again when it comes back
        except (NotTaken, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError) and not task.done():
                raise
            return web.Response(status=503)
        return web.Response()
