"""The demo's visit, its clock, and the commands that start it; no browser is needed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.demo.cast import GROUP
from bot.demo.clock import DemoClock, NoSuchMoment
from bot.demo.sample import FOLDER, sample_visit
from db.visit import WIB, group_agenda
from db.workbook.read import read_workbook
from tests.pages.phones import NAMES
from tests.processes import start_forked

DAY = date(2026, 11, 21)


def test_the_sample_is_a_workbook_without_a_fault() -> None:
    assert read_workbook(FOLDER).problems == ()


def test_the_sample_is_today_whenever_that_is() -> None:
    for today in (DAY, date(2028, 2, 29)):
        visit = sample_visit(today)
        group = visit.group(GROUP)
        assert group
        days = {entry.start.date() for entry in group_agenda(visit, group)}
        assert days == {today - timedelta(1), today, today + timedelta(1)}


def test_the_sample_holds_the_demos_people_and_numbers_of_nobody() -> None:
    visit = sample_visit(DAY)
    assert NAMES["participant"] in {one.name for one in visit.participants if one.group == GROUP}
    assert {NAMES["organizer"], f"Dr. {NAMES['coach']}"} <= {one.name for one in visit.contacts}
    numbers = [number for contact in visit.contacts for number in contact.phones]
    assert numbers
    assert all(number.startswith("+628000000") for number in numbers)


@pytest.mark.parametrize(
    ("real", "starts"),
    [(time(10, 15), time(10, 15)), (time(2, 30), time(9)), (time(21), time(9))],
)
def test_the_demo_starts_in_real_time_unless_it_is_night(real: time, starts: time) -> None:
    clock = DemoClock(DAY, WIB, real=lambda: datetime.combine(DAY, real, tzinfo=WIB))
    assert clock.now().astimezone(WIB).time() == starts


def test_a_moved_clock_runs_on() -> None:
    real = [datetime(2026, 11, 21, 3, tzinfo=UTC)]
    clock = DemoClock(DAY, WIB, real=lambda: real[0])
    clock.choose("evening")
    assert clock.now().astimezone(WIB) == datetime(2026, 11, 20, 19, tzinfo=WIB)
    real[0] += timedelta(minutes=5)
    assert clock.now().astimezone(WIB) == datetime(2026, 11, 20, 19, 5, tzinfo=WIB)
    clock.choose("live")
    assert clock.now() == real[0]


@pytest.mark.parametrize("moment", ["", "soon", "2026-13-01T00:00", "2031-01-01T00:00", "9999-12-31T23:59"])
def test_the_clock_stays_near_the_visit(moment: str) -> None:
    clock = DemoClock(DAY, WIB)
    with pytest.raises(NoSuchMoment):
        clock.move_to(moment)


HOSTILE = {
    "LOKUS_TOKEN": "not a token",
    "LOKUS_DATABASE_URL": "sqlite+aiosqlite:////nowhere/at/all.sqlite3",
    "LOKUS_API_URL": "http://192.0.2.1",
    "LOKUS_WEBHOOK_URL": "https://lokus.example",
    "LOKUS_LISTEN": "nonsense",
    "LOKUS_LOG": "loud",
    "LC_ALL": "C.UTF-8",
    "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
}


def left_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


async def test_lokus_demo_needs_no_settings_and_ends_cleanly(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"LOKUS_TOKEN=\xff\xfe\n")
    (tmp_path / "tmp").mkdir()
    environment = os.environ | HOSTILE | {"TMPDIR": str(tmp_path / "tmp"), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0"]
    process = await asyncio.create_subprocess_exec(
        *command, env=environment, cwd=tmp_path, stdout=PIPE, stderr=PIPE
    )
    assert process.stdout
    told = (await process.stdout.readline()).decode()
    assert "http://127.0.0.1:" in told, (await process.communicate())[1].decode()
    address = "http://" + told.partition("http://")[2].split()[0]
    async with aiohttp.ClientSession() as client, client.get(address) as page:
        assert "<title>Lokus</title>" in await page.text()
    process.send_signal(signal.SIGINT)
    _, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    assert b"Traceback" not in errors
    assert left_in(tmp_path) == {".env", "tmp"}


async def test_the_page_is_opened_in_the_browser_where_there_is_a_screen(tmp_path: Path) -> None:
    opened, browser = tmp_path / "opened", tmp_path / "browser"
    os.mkfifo(opened)
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > "{opened}"\n')
    browser.chmod(0o755)
    environment = {"DISPLAY": ":0", "BROWSER": f"{browser} %s", "LC_ALL": "C.UTF-8"}
    process = await start_forked("bot", "demo", "--port", "0", environment=environment, piped=True)
    address = await asyncio.to_thread(opened.read_text)
    process.send_signal(signal.SIGTERM)
    assert process.output
    told = (await process.output.read()).decode()
    assert await process.wait() == 0, told
    assert "Traceback" not in told
    assert address in told
    assert address.startswith("http://127.0.0.1:")


async def test_a_port_that_is_taken_is_one_clear_line() -> None:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = str(server.sockets[0].getsockname()[1])
    async with server:
        process = await start_forked(
            "bot", "demo", "--no-browser", "--port", port, environment={}, piped=True
        )
        assert process.output
        told = (await process.output.read()).decode()
    assert await process.wait() == 1
    assert len(told.splitlines()) == 1
    assert f"127.0.0.1:{port}" in told
