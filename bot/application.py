"""The composition root: puts the program together, runs it, and takes it apart again.

`run` is what `lokus run` and `lokus demo` call. Nothing happens at import.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from aiohttp import web

from bot.logs import configure_logs
from bot.program import Program
from bot.settings import Settings
from bot.stopping import stop_signals, unless
from db.engine import open_engine
from db.migrations import upgrade
from handlers.context import Lokus, Services
from handlers.turn import Clock
from schedules.kinds import Kinds
from schedules.rate_limit import TELEGRAMS, Limits
from schedules.register import KINDS

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Running:
    """A program that is up: where its pages are, what it serves, and how to end it."""

    address: str
    application: Lokus
    services: Services
    stop: Callable[[], None]


def utc_now() -> datetime:
    return datetime.now(UTC)


async def run(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    routes: tuple[web.RouteDef, ...] = (),
    started: Callable[[Running], None] | None = None,
    kinds: Kinds = KINDS,
    by_clock: bool = True,
    limits: Limits = TELEGRAMS,
) -> None:
    """Run until SIGTERM, Ctrl-C or `Running.stop`; a second signal ends it without waiting for what is in hand.

    `routes` are served beside health and metrics; `started` is told once updates are being taken. `kinds`
    are those of messages that go out by themselves; without `by_clock` none of them is due by the time alone.
    `limits` are what the server at `LOKUS_API_URL` lets a bot send.

    Raises:
        LokusError: what a person can mend (TokenRefused, AddressTaken, SettingsError, DatabaseFault).
    """
    token = settings.require_token()
    configure_logs(settings.log_format, secrets=(token, settings.webhook_secret.get_secret_value()))
    async with AsyncExitStack() as stack:
        stop = stack.enter_context(stop_signals())
        engine = open_engine(settings.database_url)
        stack.push_async_callback(engine.dispose)
        await upgrade(engine)
        program = Program(settings, token, engine, clock, kinds=kinds, by_clock=by_clock, limits=limits)
        stack.push_async_callback(program.close)
        await program.open_web(routes)
        if await unless(stop.asked, program.introduce()):
            if started:
                started(Running(program.address, program.application, program.services, stop.ask))
            log.info("started", mode="webhook" if program.webhook else "polling")
            await unless(stop.asked, program.receive())
        log.info("stopping", updates_in_hand=program.intake.waiting)
        await unless(stop.insisted, program.finish())
    log.info("stopped")
