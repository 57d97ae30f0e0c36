"""How long it takes until everyone has a broadcast, on a Telegram that applies its limits: `python -m benchmarks.broadcast`.

The limit itself is the floor: 30 messages a second, so 1,000 recipients take 33 s at the least; measured with Telegram
beside us, and with it `FAR` seconds away. Then, without limits, what the sender could do. `--many` takes 10,000
recipients instead of 1,000 (twelve minutes).
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Running, run
from bot.fake_telegram import FakeTelegram, Person
from bot.loop import run_in_loop
from bot.settings import load_settings
from db.arrivals import Role
from db.claims import ClaimedMessage
from db.models import MembershipRow, PersonRow, VisitRow
from db.outbox import NewMessage, Progress, add_rows, progress
from db.visit import WIB
from schedules.kinds import Kind
from schedules.rate_limit import NONE, TELEGRAMS
from texts.catalogue import Texts
from texts.messages.outgoing import Part, Text

LIMIT = TELEGRAMS.overall
BATCH = "broadcast:1"
TOO_MANY = 429
FAR = 0.15


@dataclass(frozen=True)
class Run:
    recipients: int
    seconds: float
    refused: int
    most_in_a_second: int
    slowest_answer: float
    answers: int
    cpu: float


def render(_: Texts, row: ClaimedMessage, __: datetime) -> Sequence[Part]:
    return [Text(f"<b>Pengumuman</b>\n{row.facts['text']}")]


async def broadcast(recipients: int, *, limits: bool, latency: float = 0.0) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        async with FakeTelegram(limits=limits, patience=60) as telegram:
            if latency:
                telegram.fails("*", times=10**9, slow=latency)
            people = [telegram.user(f"Peserta {number}", started=True) for number in range(recipients)]
            settings = load_settings(
                token=telegram.token,
                api_url=telegram.url,
                database_url=f"sqlite+aiosqlite:///{Path(folder) / 'lokus.sqlite3'}",
                listen="127.0.0.1:0",
                log="json",
            )
            up: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
            task = asyncio.create_task(
                run(
                    settings,
                    started=up.set_result,
                    kinds={"broadcast": Kind(render)},
                    limits=TELEGRAMS if limits else NONE,
                )
            )
            running = await up
            visit_id = await running.services.writer.commit(partial(_join, people=people))
            await asyncio.sleep(1.5)  # so that nothing of the start is in the first second's window
            told = await _send(running, telegram, visit_id, people, asking=limits)
            running.stop()
            await task
            return told


async def _send(
    running: Running, telegram: FakeTelegram, visit_id: int, people: list[Person], *, asking: bool
) -> Run:
    now = datetime.now(UTC)
    await running.services.writer.commit(partial(_add, visit_id=visit_id, now=now))
    began, cpu = time.perf_counter(), _cpu()
    took: list[float] = []
    asked = asyncio.create_task(_ask(telegram, took)) if asking else None
    while True:
        async with running.services.sessions() as session:
            counted: Progress = await progress(session, visit_id=visit_id, batch=BATCH)
        if not counted.waiting:
            break
        await asyncio.sleep(0.1)
    seconds, cpu = time.perf_counter() - began, _cpu() - cpu
    assert counted.sent == len(people), counted
    if asked:
        asked.cancel()
    sent = [call.at.timestamp() for call in telegram.calls_of("sendMessage") if call.ok]
    refused = sum(call.status == TOO_MANY for call in telegram.calls)
    return Run(len(people), seconds, refused, _most(sent), max(took, default=0.0), len(took), cpu)


async def _ask(telegram: FakeTelegram, took: list[float]) -> None:
    """Ask for help every two seconds meanwhile, as someone whom nobody else writes to; keep how long each took."""
    asker = telegram.user("Penanya")
    while True:
        began = time.perf_counter()
        await asker.says("/bantuan")
        await asker.hears()
        took.append(time.perf_counter() - began)
        await asyncio.sleep(2)


async def _join(session: AsyncSession, people: list[Person]) -> int:
    now = datetime.now(UTC)
    visit = {
        "code": "benchmark", "name": "Visitasi", "program": "", "cohort": "", "theme": "", "organizer": "",
        "delegation_heads": (), "zone": WIB, "lead_minutes": (), "language": "id", "version": 1,
        "saved_at": now,
    }  # fmt: skip
    visit_id = (await session.scalars(insert(VisitRow).values(visit).returning(VisitRow.id))).one()
    facts = {"consent_version": "1", "consented_at": now, "created_at": now}
    rows = [{"telegram_id": one.id, "name": one.user.first_name, **facts} for one in people]
    ids = await session.scalars(insert(PersonRow).returning(PersonRow.id), rows)
    member = {"visit_id": visit_id, "role": Role.PARTICIPANT, "joined_at": now}
    await session.execute(insert(MembershipRow), [{"person_id": id_, **member} for id_ in ids])
    return visit_id


async def _add(session: AsyncSession, visit_id: int, now: datetime) -> None:
    rows = [
        NewMessage(
            key=f"{BATCH}:{id_}",
            visit_id=visit_id,
            kind="broadcast",
            facts={"text": "Bus berangkat pukul 08.00 dari lobi hotel."},
            person_id=id_,
            due_at=now,
            expires_at=now + timedelta(hours=1),
            batch=BATCH,
        )
        for id_ in await session.scalars(select(PersonRow.id))
    ]
    await add_rows(session, rows, now=now)


def _most(times: list[float]) -> int:
    """The most messages in any second."""
    times, most, start = sorted(times), 0, 0
    for end, moment in enumerate(times):
        while times[start] <= moment - 1:
            start += 1
        most = max(most, end - start + 1)
    return most


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    recipients = 10_000 if "--many" in sys.argv else 1_000
    told: list[Run] = []

    async def measure() -> None:
        told.append(await broadcast(recipients, limits=True))
        told.append(await broadcast(recipients, limits=True, latency=FAR))
        told.append(await broadcast(recipients, limits=False))  # the ceiling, not the pace

    run_in_loop(measure())
    beside, far, free = told
    floor = recipients / LIMIT
    print(f"{recipients} recipients, Telegram's limits applied (SQLite, the stand-in in the same process)\n")
    print(f"{'':46}{'beside us':>12}{f'{FAR * 1000:.0f} ms away':>14}")
    print(f"{'the limit itself, 30 a second':46}{floor:10.1f} s{floor:12.1f} s")
    print(f"{'Lokus':46}{beside.seconds:10.1f} s{far.seconds:12.1f} s")
    print(f"{'of the limit itself':46}{beside.seconds / floor:12.2f}{far.seconds / floor:14.2f}")
    print(f"{'answers to questions in between':46}{beside.answers:12}{far.answers:14}")
    print(f"{'refused as too many (429)':46}{beside.refused:12}{far.refused:14}")
    print(f"{'most in any second':46}{beside.most_in_a_second:12}{far.most_in_a_second:14}")
    slowest = [one.slowest_answer * 1000 for one in (beside, far)]
    print(f"{'slowest answer to a question meanwhile':46}{slowest[0]:9.0f} ms{slowest[1]:11.0f} ms")
    print(f"\n{'the sender alone, without limits and pace':46}{free.recipients / free.seconds:8.0f} a second")
    print(f"{'CPU a message, with the stand-in':46}{free.cpu / free.recipients * 1000:8.2f} ms")


if __name__ == "__main__":
    main()
