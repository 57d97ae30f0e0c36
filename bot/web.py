"""The web server: health, metrics, and whatever else is given to it (the webhook, pages)."""

from __future__ import annotations

import asyncio
import errno
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import orjson
import structlog
from aiohttp import web
from sqlalchemy import text

from bot.metrics import Metrics
from bot.settings import Listen
from db.batches import Sessions
from db.errors import LokusError

log = structlog.get_logger(__name__)

BODY_LIMIT: Final = 1024 * 1024
"""Bytes; an update is far smaller."""

PATIENCE: Final = 2.0
"""Seconds that the database has to answer before it counts as away."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class AddressTaken(LokusError):
    """Nothing can listen at this address: another program does, or this machine has no such address."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class WebServer:
    """Serves while it is open; `address` is where, once it is."""

    def __init__(self, routes: Iterable[web.RouteDef]) -> None:
        app = web.Application(client_max_size=BODY_LIMIT)
        app.add_routes(routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        self.address = ""

    async def open(self, listen: Listen, *, else_any_port: bool = False) -> None:
        """Listen. Raises AddressTaken, unless a free port may be taken instead."""
        await self._runner.setup()
        try:
            port = await self._listen(listen)
        except OSError as error:
            if not else_any_port or error.errno != errno.EADDRINUSE:
                await self.close()
                raise AddressTaken(f"{listen.host}:{listen.port}") from None
            log.warning("web.address_taken", port=listen.port)
            port = await self._listen(Listen(listen.host, 0))
        host = f"[{listen.host}]" if ":" in listen.host else listen.host
        self.address = f"http://{host}:{port}"
        log.info("web.listening", address=self.address)

    async def close(self) -> None:
        await self._runner.cleanup()

    async def _listen(self, listen: Listen) -> int:
        site = web.TCPSite(self._runner, listen.host, listen.port)
        await site.start()
        return int(self._runner.addresses[0][1])


def health(sessions: Sessions, fetched_at: Callable[[], float | None]) -> Handler:
    """Make the handler of `/health`: 200 while the loop answers and the database does, else 503.

    `fetched_at` says when Telegram last answered a fetch, by the monotonic clock; None where nothing is fetched.
    """

    async def handler(_: web.Request) -> web.Response:
        database = await _answers(sessions)
        fetched = fetched_at()
        facts: dict[str, object] = {
            "status": "ok" if database else "unavailable",
            "loop": True,
            "database": database,
        }
        if fetched is not None:
            facts["seconds_since_fetch"] = round(time.monotonic() - fetched, 1)
        return web.Response(
            body=orjson.dumps(facts), status=200 if database else 503, content_type="application/json"
        )

    return handler


def metrics_page(metrics: Metrics) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        return web.Response(
            text=metrics.text(),
            content_type="text/plain",
            charset="utf-8",
            headers={"Cache-Control": "no-store"},
        )

    return handler


async def _answers(sessions: Sessions) -> bool:
    try:
        async with asyncio.timeout(PATIENCE), sessions() as session:
            await session.execute(text("SELECT 1"))
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the database, the answer is no
        log.warning("health.database", error=type(error).__name__)
        return False
    return True
