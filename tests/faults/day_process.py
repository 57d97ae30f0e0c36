"""A Lokus in a process of its own on a clock that a test moves: `python -m tests.faults.day_process CLOCK SPEED LOG`.

`CLOCK` is a file of eight bytes: by how many seconds Lokus's time is ahead. Telegram's limits pass `SPEED` times as
fast as in life, as they do for the stand-in. What it logs is added to the file `LOG`.
"""

from __future__ import annotations

import asyncio
import mmap
import os
import struct
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import false, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Running, run
from bot.loop import run_in_loop
from bot.settings import load_settings
from db.models import GroupChatRow
from db.outbox import BELL
from schedules.rate_limit import TELEGRAMS, Limits

LOOKS_EVERY = 0.02


class SharedClock:
    """Real time, moved by what stands in a file that several processes have open."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._shared = mmap.mmap(opened.fileno(), 8)

    @property
    def ahead(self) -> float:
        return float(struct.unpack_from("d", self._shared)[0])

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)

    def move_to(self, moment: datetime) -> None:
        struct.pack_into("d", self._shared, 0, (moment - datetime.now(UTC)).total_seconds())


def hastened(speed: float) -> Limits:
    return Limits(
        second=TELEGRAMS.second / speed, minute=TELEGRAMS.minute / speed, outbox=TELEGRAMS.outbox * speed
    )


async def look_when_moved(running: Running, clock: SharedClock) -> None:
    """Let Lokus look at its clock as soon as that was moved; by itself it does within a second."""

    async def wake(session: AsyncSession) -> None:
        await session.execute(update(GroupChatRow).where(false()).values(removed_at=None))
        session.info[BELL].set()

    known = clock.ahead
    while True:
        await asyncio.sleep(LOOKS_EVERY)
        if clock.ahead != known:
            known = clock.ahead
            await running.services.writer.commit(wake)


async def live(clock: SharedClock, speed: float) -> None:
    looking: list[asyncio.Task[None]] = []

    def started(running: Running) -> None:
        looking.append(asyncio.create_task(look_when_moved(running, clock)))

    await run(load_settings(), clock=clock, started=started, limits=hastened(speed))
    for task in looking:
        task.cancel()


if __name__ == "__main__":
    with Path(sys.argv[3]).open("ab") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    run_in_loop(live(SharedClock(Path(sys.argv[1])), float(sys.argv[2])))
