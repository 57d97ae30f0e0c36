"""A whole day of two hundred people in four groups, over HTTP and with Telegram's limits on, in which all goes wrong.

Lokus is a process of its own whose clock the test moves. It is killed (SIGKILL) at random moments, stopped and started
again; its clock steps back and forth; people block it and come back, calls fail in every way, the agenda changes.

Telegram and its limits live four times as fast as in life, so that the day takes half a minute. At Telegram's own
pace: `LOKUS_DAY_SPEED=1`; more days: `LOKUS_DAY_SEEDS=5`.
"""

from __future__ import annotations

import asyncio
import os
import statistics
from collections import Counter

import orjson
import pytest
from sqlalchemy import func, select

from db.engine import open_engine, session_factory
from db.models import GroupChatRow, OutboxMessageRow, OutboxState, PersonRow
from db.visit import WITA
from schedules.outbox import IN_FLIGHT
from tests.databases import SqliteDatabases
from tests.faults.day import MEMBERS, at
from tests.faults.day_story import PATIENCE, Story, beginning

SEEDS = range(int(os.environ.get("LOKUS_DAY_SEEDS", "1")))
PUNCTUAL = 1.0
"""Seconds from when something is due until the first message of it leaves."""

CALLED = "SIARAN: Kumpul di lobi"
CALLED_B = "SIARAN untuk B: bus pindah"
DATE = "Sabtu, 21 November 2026"


@pytest.mark.parametrize("seed", SEEDS)
async def test_everyone_hears_what_is_theirs_once_whatever_happens(seed, tmp_path, tmp_path_factory):
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    async with beginning(seed, tmp_path, await databases.ready()) as story:
        await story.lokus.start()
        await the_evening_before_and_the_morning(story)
        await people_go_away_and_calls_fail(story)
        await a_broadcast_is_cut_short_by_a_kill(story)
        await chats_go_away(story)
        await the_agenda_changes(story)
        await the_clock_steps(story)
        await a_sleep_and_the_night(story)
        await story.lokus.stop()
        check_what_was_heard(story)
        await check_the_store(story)
        check_calls_and_log(story)


async def the_evening_before_and_the_morning(story: Story) -> None:
    day = story.day
    await story.is_told(at("19:00", WITA, days=-1), {"Besok mulai 07.00 WITA: Sarapan": "CD"})
    await story.is_due(at("19:00", days=-1), {"Besok mulai 07.00 WIB: Sarapan": "AB"})
    await story.is_killed_midway()
    await day.all_heard(PATIENCE)

    await story.is_due(at("06:00", WITA), {"Hari ini mulai 07.00 WITA: Sarapan": "CD"})
    await day.some_heard(60)
    await story.lokus.stop()  # which loses nothing and doubles nothing
    await story.lokus.start()
    await day.all_heard(PATIENCE)
    await story.is_told(at("06:00"), {"Hari ini mulai 07.00 WIB: Sarapan": "AB"})


async def people_go_away_and_calls_fail(story: Story) -> None:
    day, telegram = story.day, story.day.telegram
    blocked, gone, never, silent = (day.groups[letter][9] for letter in "ABCD")
    await blocked.blocks()
    gone.deactivates()
    never.user.started = False
    silent.user.blocked = True  # of which no update comes
    day.away += [blocked, gone, never, silent]

    visits = {f"09.30 WITA: Kunjungan {letter}": letter for letter in "CD"}
    telegram.fails("sendMessage", code=429, retry_after=1, in_=day.groups["D"][3])
    telegram.fails("sendMessage", times=3, code=500)
    telegram.fails("sendMessage", times=3, drop="before")
    telegram.fails("sendMessage", times=2, drop="after")  # Telegram took it, and nobody knows
    day.doubled |= visits.keys()
    await story.is_told(at("09:20", WITA), visits)


async def a_broadcast_is_cut_short_by_a_kill(story: Story) -> None:
    day, budi = story.day, story.day.budi
    day.expects(CALLED, [budi])  # the preview
    await budi.says(f"/siaran semua | {CALLED}")
    await budi.hears("Untuk semua: 200 orang.")
    day.expects(CALLED, day.listeners("ABCD", chats=False))
    await budi.presses("Kirim")
    await story.is_killed_midway()
    await budi.hears("sampai kepada 196 dari 200 orang")
    unreached = await budi.hears("Mohon bantu sampaikan pesan ini kepada:")
    names = {line for line in unreached.splitlines() if line.startswith("•")}
    assert names == {f"• {letter}9" for letter in "ABCD"}
    await day.all_heard(PATIENCE)


async def chats_go_away(story: Story) -> None:
    day, telegram = story.day, story.day.telegram
    await story.is_told(at("09:20"), {f"09.30 WIB: Kunjungan {letter}": letter for letter in "AB"})
    day.chats["D"].chat.members[telegram.world.bot.id] = "left"  # of which no update comes
    day.away.append(day.chats["D"])
    await story.is_due(at("10:30", WITA), {"11.00 WITA: Paparan C": "C"})
    await story.is_killed_midway()
    await day.all_heard(PATIENCE)
    await story.is_told(at("10:50", WITA), {f"11.00 WITA: Paparan {letter}": letter for letter in "CD"})

    day.chats["B"].upgrades(day.budi)
    await story.is_told(at("10:40"), {"11.00 WIB: Paparan A": "A"})
    refused = day.groups["B"][7]
    telegram.fails("sendMessage", code=400, in_=refused)
    day.away.append(refused)  # from this one message only
    await story.is_told(at("10:50"), {"11.00 WIB: Paparan B": "B"})
    day.away.remove(refused)

    blocked = day.groups["A"][9]
    await blocked.unblocks()
    day.away.remove(blocked)


async def the_agenda_changes(story: Story) -> None:
    day, budi = story.day, story.day.budi
    day.clock.move_to(at("11:00"))
    await budi.says("/ubah DB 14.00-15.00")
    await budi.hears("Pratinjau perubahan")
    await budi.presses_without_waiting("Terapkan")
    await asyncio.sleep(story.chance.uniform(0, 0.15))  # before, while or after it is applied
    await story.is_killed()
    await budi.hears("Diterapkan")
    moved = f"Perubahan agenda, B\n\nDiskusi B\nWaktu: 13.30–14.30 WIB → {DATE}, 14.00–15.00 WIB"
    day.expects(moved, day.listeners("B"))
    story.passes(seconds=61)
    await day.all_heard(PATIENCE)

    await story.organizer_changes("DD kelompok C")
    was_d = (
        f"Perubahan agenda, D\n\nTidak lagi untuk kelompok ini: Diskusi D\nWaktu: {DATE}, 13.30–14.30 WITA"
    )
    now_c = f"Perubahan agenda, C\n\nDitambahkan: Diskusi D\nWaktu: {DATE}, 13.30–14.30 WITA"
    day.expects(was_d, day.listeners("D"))
    day.expects(now_c, day.listeners("C"))
    story.passes(seconds=61)
    await day.all_heard(PATIENCE)

    cancelled = await story.organizer_changes("DA batal")
    day.expects(
        f"Perubahan agenda, A\n\nDibatalkan: Diskusi A\nWaktu: {DATE}, 13.30–14.30 WIB", day.listeners("A")
    )
    story.passes(seconds=61)
    await story.is_killed_midway()
    await day.all_heard(PATIENCE)
    await budi.presses("Urungkan", on=cancelled)
    await budi.hears("Diurungkan")
    day.expects(
        f"Kembali seperti semula, A\n\nDitambahkan: Diskusi A\nWaktu: {DATE}, 13.30–14.30 WIB",
        day.listeners("A"),
    )
    story.passes(seconds=61)
    await day.all_heard(PATIENCE)

    day.expects(CALLED_B, [budi])
    await budi.says(f"/siaran B | {CALLED_B}")
    await budi.hears("Untuk B: 50 orang.")
    day.expects(CALLED_B, day.listeners("B", chats=False))
    await budi.presses("Kirim")
    await day.all_heard(PATIENCE)


async def the_clock_steps(story: Story) -> None:
    day = story.day
    await story.is_told(at("12:20"), {"13.30 WITA: Diskusi C": "C", "13.30 WITA: Diskusi D": "C"})
    await story.is_told(at("13:20"), {"13.30 WIB: Diskusi A": "A"})
    day.clock.move_to(at("13:46"))
    day.expects("14.00 WIB: Diskusi B", day.listeners("B"))
    day.clock.move_to(at("13:57"))  # seven minutes after it was due
    await day.all_heard(PATIENCE)
    assert all(said.startswith("Mulai 3 menit lagi") for said in day.heard_last("B"))
    for clock in ("12:10", "13:15", "10:00", "14:01"):
        day.clock.move_to(at(clock))  # what was due then is due again, and was told
        await asyncio.sleep(0.3)


async def a_sleep_and_the_night(story: Story) -> None:
    day = story.day
    day.clock.move_to(at("14:30"))
    await asyncio.sleep(0.3)
    await story.lokus.stop()
    day.clock.move_to(at("15:30"))  # C and D have begun half an hour ago: nobody wants to hear of it any more
    await story.lokus.start()
    await story.is_due(at("15:50"), {"16.00 WIB: Pleno": "AB"})
    await story.is_killed_midway()
    await day.all_heard(PATIENCE)
    await story.is_told(at("19:00"), {"Besok mulai 00.05 WIB: Berangkat A": "A"})
    await story.is_told(at("23:55"), {"00.05 WIB: Berangkat A": "A"})
    story.passes(minutes=20)
    await asyncio.sleep(0.5)


def check_what_was_heard(story: Story) -> None:
    day = story.day
    assert day.differences(-1) == []
    again = day.repeated()
    assert set(again) <= day.doubled
    assert again.total() <= story.lokus.kills * IN_FLIGHT + 2  # and those whose answers were lost
    assert day.early == []
    late = sorted(day.lateness)
    print(
        f"first messages: median {statistics.median(late):.2f} s, latest {late[-1]:.2f} s; again: {again.total()}"
    )
    assert (
        late[len(late) * 3 // 4] < PUNCTUAL
    )  # calls fail before one of them, and machines that test are busy


async def check_the_store(story: Story) -> None:
    engine, now = open_engine(story.lokus.database), story.day.clock()
    async with session_factory(engine, reading=True)() as session:
        row = OutboxMessageRow
        counted = await session.execute(
            select(row.kind, row.state, func.count()).where(row.due_at <= now).group_by(row.kind, row.state)
        )
        states = {(kind, state): number for kind, state, number in counted}
        unreachable = set(
            await session.scalars(select(PersonRow.name).where(PersonRow.unreachable_since.is_not(None)))
        )
        removed = await session.scalar(
            select(func.count()).select_from(GroupChatRow).where(GroupChatRow.removed_at.is_not(None))
        )
    await engine.dispose()
    assert not {state for _, state in states} & {OutboxState.PENDING, OutboxState.SENDING}
    of_members = {"reminder", "day", "change", "broadcast"}
    sent = sum(
        number
        for (kind, state), number in states.items()
        if (state, kind in of_members) == (OutboxState.SENT, True)
    )
    previews = 2
    assert sent == sum(wanted.total() for wanted in story.day.expected.values()) - previews
    assert states["reminder", OutboxState.EXPIRED] == MEMBERS // 2 + 1  # of the sleep: C and D, and C's chat
    assert unreachable == {"B9", "C9", "D9"}
    assert removed == 1
    assert {state: number for (kind, state), number in states.items() if kind == "chat_silent"} == {
        OutboxState.SENT: 1
    }


def check_calls_and_log(story: Story) -> None:
    telegram = story.day.telegram
    statuses = Counter(call.status for call in telegram.refused if call.method == "sendMessage")
    assert set(statuses) <= {400, 403, 429}, statuses
    assert statuses[429] <= 1  # which finds out that this Telegram lets no bursts through
    assert statuses[400] <= 2  # where the group went
    unanswered = [one for one in telegram.sloppy if "never answered" in one]
    assert telegram.sloppy == unanswered
    assert len(unanswered) <= 1  # the press that was applied when the kill came
    log = [orjson.loads(line) for line in story.lokus.log.read_bytes().splitlines() if line.startswith(b"{")]
    faults = [line for line in log if line.get("level") in {"error", "critical"} or "exception" in line]
    assert [line["event"] for line in faults] == ["outbox.refused"]  # the bad request
