"""The day and the process that lives it: moments come, the process is killed and comes back, an organizer acts."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.fake_telegram import Heard
from db.claims import LEASE
from tests.faults.day import Day, at, populate
from tests.faults.day_process import SharedClock
from tests.people import FakeTelegram
from tests.processes import Forked, start_forked

SPEED = float(os.environ.get("LOKUS_DAY_SPEED", "4"))
PATIENCE = 60.0
BEFORE = timedelta(seconds=0.3)
"""So long before something is due the clock is no longer moved, and runs."""


class FastClock:
    """Telegram's clock."""

    def __init__(self, speed: float) -> None:
        self._began, self._origin, self._speed = time.monotonic(), datetime.now(UTC), speed

    def __call__(self) -> datetime:
        return self._origin + timedelta(seconds=(time.monotonic() - self._began) * self._speed)

    def passes(self, how_long: timedelta) -> None:
        self._origin += how_long


@dataclass
class Process:
    """Lokus, which comes and goes."""

    telegram: FakeTelegram
    database: str
    clock_file: Path
    log: Path
    kills: int = 0
    starts: list[datetime] = field(default_factory=list)
    """When it had met Telegram, by Telegram's clock."""
    running: Forked | None = None

    async def start(self) -> None:
        """Start it, and wait until it has met Telegram."""
        met = len(self.telegram.calls_of("getMe"))
        settings = {"TOKEN": self.telegram.token, "API_URL": self.telegram.url, "DATABASE_URL": self.database}
        settings |= {"LISTEN": "127.0.0.1:0", "LOG": "json"}
        self.running = await start_forked(
            *("tests.faults.day_process", str(self.clock_file), str(SPEED), str(self.log)),
            environment={f"LOKUS_{name}": value for name, value in settings.items()},
        )
        *_, meeting = await self.telegram.called("getMe", times=met + 1)
        self.starts.append(meeting.at)

    async def stop(self) -> None:
        """End it as a service manager does."""
        assert self.running is not None
        self.running.send_signal(signal.SIGTERM)
        assert await self.running.wait() == 0

    async def kill(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGKILL)
        await self.running.wait()
        self.kills += 1

    async def end(self) -> None:
        if self.running is not None and self.running.returncode is None:
            self.running.kill()
            await self.running.wait()


@dataclass
class Story:
    day: Day
    telegrams_clock: FastClock
    lokus: Process
    chance: random.Random

    async def is_due(self, when: datetime, what: Mapping[str, str]) -> None:
        """Come to a moment at which groups, named by their letters, are to hear something."""
        for text, letters in what.items():
            self.day.expects(text, self.day.listeners(letters), due=when)
        self.day.clock.move_to(when - BEFORE)

    async def is_told(self, when: datetime, what: Mapping[str, str]) -> None:
        await self.is_due(when, what)
        await self.day.all_heard(PATIENCE)

    async def is_killed_midway(self) -> None:
        """Kill it at random while it speaks; when it is back, the leases of what it had in hand have run out."""
        await self.day.some_heard(self.chance.randrange(5, self.day.missing - 5))
        await self.is_killed()

    async def is_killed(self) -> None:
        day = self.day
        for chat_id, wanted in day.expected.items():
            day.doubled |= {*(wanted - day.heard.get(chat_id, Counter())), day.last.get(chat_id, "")}
        await self.lokus.kill()
        self.leases_run_out()
        await self.lokus.start()

    async def organizer_changes(self, words: str) -> Heard:
        budi = self.day.budi
        await budi.says(f"/ubah {words}")
        await budi.hears("Pratinjau perubahan")
        await budi.presses("Terapkan")
        return await budi.hears("Diterapkan")

    def leases_run_out(self) -> None:
        """Let so long pass for Telegram too, else what was in flight would be sent again in the same second."""
        seconds = LEASE.total_seconds() + 1
        self.passes(seconds=seconds)
        self.telegrams_clock.passes(timedelta(seconds=seconds))

    def passes(self, **how_long: float) -> None:
        self.day.clock.move_to(self.day.clock() + timedelta(**how_long))


@asynccontextmanager
async def beginning(seed: int, folder: Path, database: str) -> AsyncIterator[Story]:
    """At noon of the day before, with nothing running."""
    clock_file = folder / "clock"
    clock_file.write_bytes(bytes(8))
    clock = SharedClock(clock_file)
    clock.move_to(at("12:00", days=-1))
    telegrams_clock = FastClock(SPEED)
    async with FakeTelegram(limits=True, patience=PATIENCE, clock=telegrams_clock) as telegram:
        day = await populate(telegram, database, clock)
        lokus = Process(telegram, database, clock_file, folder / "log")
        try:
            yield Story(day, telegrams_clock, lokus, random.Random(seed))
        finally:
            await lokus.end()
