"""What an update costs: updates a second when a bus full of people writes at once, and CPU an update.

Each bot runs in a process of its own against a stand-in for Telegram in another, and answers every message with the
same words. Plain python-telegram-bot, as it comes, is the floor that the ratios refer to. The stand-in has no limits on
sending, which Lokus finds out by itself meanwhile (docs/decisions/pace.md).
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

REPLY = "09.30 WIB: Smart City Centre"


@dataclass(frozen=True)
class Load:
    updates: int
    chats: int
    latency: float


@dataclass(frozen=True)
class Cost:
    a_second: float
    cpu_ms: float


BOTS = {
    "ptb": "python-telegram-bot as it comes",
    "ptb-64": "the same, 64 updates at once, 64 connections",
    "ptb-aiohttp": "the same, on Lokus's requests",
    "lokus": "Lokus: each acknowledged after its commit",
    "lokus-told": "Lokus, told that there are no limits",
    "lokus-row": "Lokus, and a row written an update",
    "lokus-session": "Lokus, the row in a transaction of its own",
}


def measure(bot: str, load: Load) -> Cost:
    telegram = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.stand_in", str(load.updates), str(load.chats), str(load.latency)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with telegram:
        assert telegram.stdout is not None
        where = json.loads(telegram.stdout.readline())
        ran = subprocess.run(
            [sys.executable, "-m", __name__, bot, where["url"], where["token"], str(load.updates)],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=60,
        )
        telegram.communicate()
    seconds, cpu = json.loads(ran.stdout.splitlines()[-1])
    return Cost(1 / seconds, cpu * 1000)


class Meter:
    """Time and CPU an answer, after a tenth of the answers for warming up."""

    def __init__(self, updates: int) -> None:
        self._warm = updates // 10
        self._measured = updates - self._warm
        self._answered = 0
        self._began = (0.0, 0.0)
        self.done = asyncio.Event()

    def answered(self) -> None:
        self._answered += 1
        if self._answered == self._warm:
            self._began = time.perf_counter(), time.process_time()
        if self._answered == self._warm + self._measured:
            spent = time.perf_counter() - self._began[0], time.process_time() - self._began[1]
            self.spent = [seconds / self._measured for seconds in spent]
            self.done.set()


async def run_ptb(url: str, token: str, meter: Meter, *, kind: str) -> None:
    from telegram import Update
    from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

    from bot.requests import AiohttpRequest

    async def answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message
        await update.message.reply_html(REPLY)
        meter.answered()

    builder = ApplicationBuilder().token(token).base_url(f"{url}/bot")
    if kind == "ptb-64":
        builder = builder.concurrent_updates(64).connection_pool_size(64).pool_timeout(60)
    if kind == "ptb-aiohttp":
        builder = (
            builder.concurrent_updates(64).request(AiohttpRequest()).get_updates_request(AiohttpRequest())
        )
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_polling(poll_interval=0)
        await meter.done.wait()
        await application.updater.stop()
        await application.stop()


async def run_lokus(url: str, token: str, meter: Meter, folder: str, *, kind: str) -> None:
    from sqlalchemy import insert
    from telegram import Update
    from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

    from bot.application import Running, run
    from bot.settings import load_settings
    from db.batches import Write
    from db.engine import open_engine, session_factory
    from db.models import WrongCodeRow
    from handlers.context import Context
    from schedules.rate_limit import NONE, TELEGRAMS

    database = f"sqlite+aiosqlite:///{Path(folder) / 'lokus.sqlite3'}"
    own = open_engine(database)
    sessions = session_factory(own)
    statement = insert(WrongCodeRow)

    async def answer(update: Update, context: Context) -> None:
        assert update.message
        row = {"telegram_id": update.message.chat_id, "tried_at": context.now()}
        if kind == "lokus-session":
            async with sessions.begin() as session:
                await session.execute(statement, row)
        await update.message.reply_html(REPLY)
        if kind == "lokus-row":
            context.later(Write(statement, row))
        meter.answered()
        raise ApplicationHandlerStop

    def begin(running: Running) -> None:
        running.application.add_handler(MessageHandler(filters.TEXT, answer), group=-1)
        stopping.append(asyncio.create_task(stop(running)))

    async def stop(running: Running) -> None:
        await meter.done.wait()
        running.stop()

    stopping: list[asyncio.Task[None]] = []
    settings = load_settings(
        token=token, api_url=url, database_url=database, listen="127.0.0.1:0", log="json"
    )
    await run(settings, started=begin, limits=NONE if kind == "lokus-told" else TELEGRAMS)
    await own.dispose()


async def run_bot(kind: str, url: str, token: str, updates: int) -> None:
    meter = Meter(updates)
    with tempfile.TemporaryDirectory() as folder:
        if kind.startswith("lokus"):
            await run_lokus(url, token, meter, folder, kind=kind)
        else:
            await run_ptb(url, token, meter, kind=kind)
    print(json.dumps(meter.spent))


def main() -> None:
    """Print both tables, in less than a minute."""
    near = {bot: measure(bot, Load(800, 200, 0)) for bot in BOTS}
    print("Updates under burst, Telegram next door", end="\n\n")
    _table(near)
    far = {
        "ptb": measure("ptb", Load(30, 30, 0.05)),
        "lokus": measure("lokus", Load(600, 200, 0.05)),
    }
    print("\nThe same, Telegram 50 ms away", end="\n\n")
    _table(far)


def _table(costs: dict[str, Cost]) -> None:
    floor = costs["ptb"]
    print(f"{'':46}{'a second':>10}{'ratio':>8}{'CPU ms':>9}{'ratio':>8}")
    for bot, cost in costs.items():
        print(
            f"{BOTS[bot]:46}{cost.a_second:10.0f}{cost.a_second / floor.a_second:8.2f}"
            f"{cost.cpu_ms:9.2f}{cost.cpu_ms / floor.cpu_ms:8.2f}"
        )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        from bot.loop import run_in_loop

        work = run_bot(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
        asyncio.run(work) if sys.argv[1].startswith("ptb") else run_in_loop(work)
    else:
        main()
