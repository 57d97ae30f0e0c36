"""`lokus run` is killed again and again while people join, ask, press and pass on questions: nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from db.arrivals import Role
from db.engine import open_engine, session_factory
from db.invitations import invite, usual_terms
from db.models import ForwardedQuestionRow, MembershipRow, PersonRow
from db.visits import load_visit, save_visit
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import read_example
from tests.faults.checks import is_repeated
from tests.people import FakeTelegram
from tests.processes import start_forked

KILLS = int(os.environ.get("LOKUS_KILLS", "3"))
PEOPLE = 6


@pytest.mark.parametrize("seed", range(int(os.environ.get("LOKUS_KILL_SEEDS", "1"))))
async def test_kills_at_any_moment_lose_nothing_and_double_nothing(seed, tmp_path, tmp_path_factory):
    chance = random.Random(seed)
    url = await SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3").ready()
    engine = open_engine(url)
    async with FakeTelegram(patience=30 + 3 * KILLS) as telegram:
        codes = await invitations(engine)
        people = [telegram.user(f"Peserta{'abcdefgh'[n]}") for n in range(PEOPLE)]
        organizer = telegram.user("Oki")
        talk = asyncio.ensure_future(whole_talk(organizer, people, codes))
        kills = 0
        while not talk.done():
            process = await start(telegram, url)
            if kills < KILLS:
                await asyncio.wait([talk], timeout=1.5 + chance.random() * 1.5)
                process.send_signal(signal.SIGKILL)
                kills += 1
            else:
                await asyncio.wait([talk], timeout=60)
                await telegram.settles(60)
                process.send_signal(signal.SIGTERM)
            await process.wait()
        await talk
        most = max(Counter((one.id, str(said)) for one in people for said in one.screen).values())
        wrong = [call for call in telegram.refused if not is_repeated(telegram, call)]
    async with session_factory(engine, reading=True)() as session:
        count = select(func.count()).select_from
        assert await session.scalar(count(PersonRow)) == PEOPLE + 1
        assert await session.scalar(count(MembershipRow)) == PEOPLE + 1
        assert await session.scalar(count(ForwardedQuestionRow)) == PEOPLE
    await engine.dispose()
    assert wrong == []
    assert len(telegram.refused) <= KILLS * PEOPLE  # of updates that were killed before they were committed
    assert most <= 1 + KILLS  # each kill repeats the answer in hand, at most once


async def invitations(engine) -> dict[Role, str]:
    now = datetime.now(UTC)
    async with session_factory(engine).begin() as session:
        visit = read_example("semarang-2023")
        later = now.date() - visit.agenda[0].day
        agenda = tuple(replace(one, day=one.day + later) for one in visit.agenda)
        await save_visit(session, replace(visit, agenda=agenda), expected_version=None, now=now)
        stored = await load_visit(session, "semarang-2023")
        group = stored.groups[0]
        codes = {}
        for role in (Role.PARTICIPANT, Role.ORGANIZER):
            terms = usual_terms(stored, role, group, now=now)
            codes[role], _ = await invite(
                session, visit_id=stored.id, role=role, group_id=group.id, terms=terms, now=now
            )
    return codes


async def whole_talk(organizer, people, codes) -> None:
    await joins(organizer, codes[Role.ORGANIZER])
    await asyncio.gather(*(visit(one, codes[Role.PARTICIPANT]) for one in people))


async def start(telegram, url):
    environment = {"LOKUS_TOKEN": telegram.token, "LOKUS_API_URL": telegram.url, "LOKUS_DATABASE_URL": url}
    return await start_forked("bot", "run", environment=environment | {"LOKUS_LISTEN": "127.0.0.1:0"})


async def joins(person, code) -> None:
    await person.says(f"/start {code}")
    asked = await person.hears("diundang")
    await person.presses_without_waiting(asked.buttons[0], on=asked)
    await person.hears("Siapa nama Anda?")
    await person.says(person.user.first_name)
    await person.hears("Selamat datang")


async def visit(person, code) -> None:
    await joins(person, code)
    await person.says("/kontak balai kota")
    await person.hears("Meja tamu")
    await person.says("boleh pinjam payung?")
    offer = await person.hears()
    while "Teruskan ke panitia" not in offer.buttons:
        offer = await person.hears()
    await person.presses_without_waiting("Teruskan ke panitia", on=offer)
    await person.hears("diteruskan")
