"""Broadcasts and changes to two hundred people in four groups, with Telegram's limits on, refusals, and a kill."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.fake_telegram.calls import Call
from db.arrivals import Role
from db.claims import LEASE
from db.engine import open_engine, session_factory
from db.invitations import Terms, invite
from db.members import Admission, Newcomer, admit
from db.models import OutboxMessageRow, OutboxState
from db.visits import save_visit
from db.workbook.diff import carry_over
from schedules.broadcasts import EDITS_EVERY
from schedules.outbox import IN_FLIGHT
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, read_example, running_lokus
from tests.people import FakeTelegram, Person
from tests.processes import Forked, start_forked

MEMBERS = 200


@dataclass
class Many:
    """A stored visit with an organizer, and members by group."""

    database: str
    budi: Person
    groups: dict[str, list[Person]]

    @property
    def people(self) -> list[Person]:
        return [person for group in self.groups.values() for person in group]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(limits=True, patience=60) as telegram:
        yield telegram


@pytest.fixture
async def many(telegram: FakeTelegram, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Many:
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    database, now = await databases.ready(), datetime.now(UTC)
    engine = open_engine(database)
    async with session_factory(engine).begin() as session:
        visit = await save_visit(
            session, carry_over(None, read_example("semarang-2023")), expected_version=None, now=now
        )
        groups: dict[str, list[Person]] = {group.name: [] for group in visit.groups}
        people = [telegram.user(f"Peserta {number}", started=True) for number in range(MEMBERS)]
        budi = telegram.user("Budi", started=True)
        for number, person in enumerate([*people, budi]):
            group = None if person is budi else visit.groups[number % len(visit.groups)]
            role = Role.PARTICIPANT if group else Role.ORGANIZER
            terms, group_id = Terms(1, now + timedelta(days=1)), group.id if group else None
            _, invitation = await invite(
                session, visit_id=visit.id, role=role, group_id=group_id, terms=terms, now=now
            )
            newcomer = Newcomer(
                telegram_id=person.id,
                name=person.user.first_name,
                consent_version="1",
                consented_at=now,
                invitation_id=invitation.id,
                visit_id=visit.id,
                role=role,
                group_id=group_id,
            )
            assert await admit(session, newcomer, now=now) is Admission.JOINED
            if group:
                groups[group.name].append(person)
    await engine.dispose()
    return Many(database, budi, groups)


@asynccontextmanager
async def process(telegram: FakeTelegram, database: str) -> AsyncIterator[Forked]:
    environment = {
        "LOKUS_TOKEN": telegram.token,
        "LOKUS_API_URL": telegram.url,
        "LOKUS_DATABASE_URL": database,
        "LOKUS_LISTEN": "127.0.0.1:0",
    }
    started = await start_forked("bot", "run", environment=environment)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


def heard(people: list[Person], text: str) -> Counter[int]:
    return Counter(
        {person.id: sum(said == text for said in person.screen) for person in people if person.screen}
    )


def edits(telegram: FakeTelegram, message_id: int) -> list[Call]:
    calls = telegram.calls_of("editMessageText")
    return [call for call in calls if call.parameters.get("message_id") == message_id]


def refused_to(many: Many, telegram: FakeTelegram) -> list[Call]:
    """Calls that were refused, but for answers to the organizer: two in one second may be one too many."""
    return [call for call in telegram.refused if call.parameters["chat_id"] != many.budi.id]


def refuse_some(many: Many) -> set[int]:
    """Make some unreachable, each in another way."""
    blocked, gone, never = many.people[3], many.people[50], many.people[101]
    blocked.user.blocked = True
    gone.deactivates()
    never.user.started = False
    return {blocked.id, gone.id, never.id}


async def test_a_kill_in_the_middle_loses_nobody(telegram: FakeTelegram, many: Many) -> None:
    away = refuse_some(many)
    async with process(telegram, many.database) as first:
        await many.budi.says("/siaran semua | Kumpul di lobi")
        control = await many.budi.hears("Untuk semua: 200 orang.")
        await many.budi.presses("Kirim")
        await telegram.called("sendMessage", times=60)
        first.kill()
        await first.wait()
    assert sum(heard(many.people, "Kumpul di lobi").values()) < MEMBERS - len(away)

    def later() -> datetime:
        """A clock by which the leases of what was in flight have run out."""
        return datetime.now(UTC) + LEASE

    clock = MovableClock(later())
    clock.__class__ = type("Later", (MovableClock,), {"__call__": lambda _: later()})
    async with running_lokus(telegram, many.database, clock):
        summary = await many.budi.hears("Ringkasan siaran: sampai kepada 197 dari 200 orang.")
        assert "Belum terjangkau: 3" in summary
        assert "• Semarang: 50 dari 50." in summary or "• Semarang: 49 dari 50." in summary
        listed = await many.budi.hears("Mohon bantu sampaikan pesan ini kepada:")
        names = {f"• {one.user.first_name}" for one in many.people if one.id in away}
        assert {line for line in listed.splitlines() if line.startswith("•")} == names
        await many.budi.sees("Siaran selesai: 197 dari 200 terkirim.")
    times = heard(many.people, "Kumpul di lobi")
    assert {person.id for person in many.people if not times[person.id]} == away
    assert sum(times.values()) <= MEMBERS - len(away) + IN_FLIGHT
    shown = edits(telegram, control.id)
    apart = [(after.at - before.at).total_seconds() for before, after in pairwise(shown[1:])]
    assert all(seconds >= EDITS_EVERY - 0.1 for seconds in apart)
    refused: dict[int, list[int]] = {status: [] for status in (403, 429)}
    for call in refused_to(many, telegram):
        refused[call.status].append(call.parameters["chat_id"])
    assert set(refused[403]) == away
    assert len(refused[429]) <= IN_FLIGHT  # a process does not know what left just before it began
    assert telegram.sloppy == []


async def test_one_group_hears_it_and_nobody_else(telegram: FakeTelegram, many: Many) -> None:
    async with running_lokus(telegram, many.database, MovableClock(datetime.now(UTC))):
        await many.budi.says("/siaran Medan | Hanya Medan")
        await many.budi.hears("Untuk Medan: 50 orang.")
        await many.budi.presses("Kirim")
        await many.budi.hears("sampai kepada 50 dari 50 orang.")
    for name, people in many.groups.items():
        wanted = 1 if name == "Medan" else 0
        assert all(heard(people, "Hanya Medan")[person.id] == wanted for person in people), name
    assert refused_to(many, telegram) == []
    assert telegram.sloppy == []


async def test_it_can_be_stopped_midway(telegram: FakeTelegram, many: Many) -> None:
    clock = MovableClock(datetime.now(UTC))
    async with running_lokus(telegram, many.database, clock):
        await many.budi.says("/siaran semua | Salah kirim")
        await many.budi.hears("200 orang.")
        await many.budi.presses("Kirim")
        await telegram.called("sendMessage", times=40)
        assert await many.budi.presses("Hentikan") == "Dihentikan."
        ended = await many.budi.sees("Siaran dihentikan:")
        assert ended.buttons == []
        clock.passes(seconds=3)
        summary = await many.budi.hears("Ringkasan siaran")
    told = sum(heard(many.people, "Salah kirim").values())
    assert 38 <= told < MEMBERS
    assert f"sampai kepada {told} dari 200 orang" in summary
    assert f"Dibatalkan: {MEMBERS - told}" in summary
    assert refused_to(many, telegram) == []


async def test_a_change_undone_while_it_is_told_is_taken_back_with_those_only_who_heard_it(
    telegram: FakeTelegram, many: Many
) -> None:
    clock = MovableClock(datetime.now(UTC))
    clock.at("2023-06-14T08:00")
    async with running_lokus(telegram, many.database, clock) as lokus:
        await many.budi.says("/ubah A07 batal")
        await many.budi.hears("Pratinjau perubahan")
        await many.budi.presses("Terapkan")
        applied = await many.budi.hears("Diterapkan")
        known = len(telegram.calls_of("sendMessage"))
        clock.passes(seconds=61)
        await telegram.called("sendMessage", times=known + 12)
        await many.budi.presses("Urungkan", on=applied)
        await many.budi.hears("Diurungkan")
        clock.passes(seconds=61)
        await is_all_told(lokus)
        clock.passes(seconds=10)  # when those who were to hear of the change itself are looked at again
        await is_all_told(lokus)
    said = {person.id: [text.splitlines()[0] for text in person.screen] for person in many.groups["Semarang"]}
    heard_both = ["Perubahan agenda, Semarang", "Kembali seperti semula, Semarang"]
    assert {tuple(lines) for lines in said.values()} == {tuple(heard_both), ()}
    assert 12 <= sum(map(bool, said.values())) < len(said)
    assert refused_to(many, telegram) == []


async def is_all_told(lokus: Lokus) -> None:
    """Wait until nothing that is due waits in the outbox."""
    waiting = select(func.count()).where(
        OutboxMessageRow.state.in_((OutboxState.PENDING, OutboxState.SENDING)),
        OutboxMessageRow.next_try_at <= lokus.clock(),
    )
    async with asyncio.timeout(30):
        while True:
            async with lokus.reads() as session:
                if not await session.scalar(waiting):
                    return
            await asyncio.sleep(0.05)
