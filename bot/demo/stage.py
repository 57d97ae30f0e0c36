"""Puts the demo together: a database for the moment, the sample visit, the stand-in, the page, and the real bot."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pydantic import SecretStr

from bot.application import Running, run
from bot.demo.cast import gather
from bot.demo.clock import DemoClock
from bot.demo.sample import sample_visit, store_sample
from bot.demo.site import Site
from bot.fake_telegram import FakeTelegram
from bot.fake_telegram.telegram import BOT_ID
from bot.settings import Listen, Settings
from bot.web import AddressTaken
from db.engine import open_engine, session_factory
from db.migrations import upgrade
from db.visit import WIB, Visit

HOST: Final = "127.0.0.1"
USUAL_PORT: Final = 8765


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo that is on: where its page is, its parts, and how to end it."""

    address: str
    telegram: FakeTelegram
    clock: DemoClock
    stop: Callable[[], None]


async def play(*, port: int | None, opened: Callable[[Demo], None]) -> None:
    """Run the demo until SIGTERM, Ctrl-C or `Demo.stop`; `opened` is given it once the bot answers.

    Raises:
        AddressTaken: the port that was asked for is taken.
    """
    with TemporaryDirectory(prefix="lokus-demo-") as folder:
        database = f"sqlite+aiosqlite:///{Path(folder) / 'demo.sqlite3'}"
        today = datetime.now(WIB).date()
        visit = await _seed(database, sample_visit(today))
        clock = DemoClock(today, visit.zone)
        async with _telegram(clock, _port(port)) as telegram:
            site = Site(telegram, gather(telegram), visit, clock)
            telegram.server.other = site.handle

            def started(running: Running) -> None:
                site.services = running.services
                opened(Demo(telegram.url, telegram, clock, running.stop))

            await run(_settings(telegram, database), clock=clock.now, started=started)


def _telegram(clock: DemoClock, port: int) -> FakeTelegram:
    token = f"{BOT_ID}:{secrets.token_urlsafe(26)}"
    return FakeTelegram(
        token=token, clock=clock.now, keep_calls=False, with_page_api=True, host=HOST, port=port
    )


def _settings(telegram: FakeTelegram, database: str) -> Settings:
    """Make settings of the demo alone: constructed, not loaded, so neither the environment nor `.env` is read."""
    return Settings.model_construct(
        token=SecretStr(telegram.token),
        api_url=telegram.url,
        database_url=database,
        listen=Listen(HOST, 0),
        log="text",
    )


async def _seed(database: str, visit: Visit) -> Visit:
    engine = open_engine(database)
    try:
        await upgrade(engine)
        return await store_sample(session_factory(engine), visit)
    finally:
        await engine.dispose()


def _port(asked: int | None) -> int:
    """Choose the port that was asked for, else the usual one, else (0) any that is free. Raises AddressTaken."""
    if asked is None:
        return USUAL_PORT if _is_free(USUAL_PORT) else 0
    if asked and not _is_free(asked):
        raise AddressTaken(f"{HOST}:{asked}")
    return asked


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(
            socket.SOL_SOCKET, socket.SO_REUSEADDR, 1
        )  # a port that was let go a moment ago is free
        try:
            trial.bind((HOST, port))
        except OSError:
            return False
    return True
