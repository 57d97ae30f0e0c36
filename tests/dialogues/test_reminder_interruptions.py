"""Reminders when something comes between: restarts, sleep, clocks that are set, chats that are left, data that is erased."""

from __future__ import annotations

import asyncio
from pathlib import Path

from db.arrivals import Role
from db.visit import Visit
from db.workbook.write import write_csv_folder
from tests.dialogues.lokus import Lokus, MovableClock
from tests.dialogues.reminding import ani, database, lokus, moved, semarang, without_forms
from tests.dialogues.speaking import (
    heard_by,
    look,
    speaking_lokus,
    state_of,
    time_is,
)
from tests.people import FakeTelegram, Person
from tests.processes import start_forked

__all__ = ["ani", "database", "lokus", "semarang"]


async def test_after_a_restart_what_is_still_of_use_is_told_as_late_as_it_is(
    telegram: FakeTelegram,
    faultless: None,
    clock: MovableClock,
    database: str,
) -> None:
    async with speaking_lokus(telegram, database, clock) as lokus:
        semarang = await lokus.knows(without_forms())
        ani = await lokus.member("Ani", semarang, "Semarang")
    for local, expected in (
        ("2023-06-14T09:26", "Mulai 4 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre"),
        ("2023-06-14T13:04", "Sudah mulai 4 menit yang lalu, 13.00 WIB: Kunjungan ke Mall Pelayanan Publik"),
        ("2023-06-14T15:15", "Mulai sekarang, 15.15 WIB: Diskusi dan penyampaian rekomendasi"),
    ):
        clock.at(local)
        async with speaking_lokus(telegram, database, clock) as lokus:
            assert (await ani.hears()).startswith(expected)
            await telegram.settles()


async def test_what_was_due_while_nothing_ran_for_hours_is_recorded_as_expired(
    telegram: FakeTelegram, faultless: None, clock: MovableClock, database: str
) -> None:
    clock.at("2023-06-14T06:25")
    async with speaking_lokus(telegram, database, clock) as lokus:
        semarang = await lokus.knows(without_forms())
        ani = await lokus.member("Ani", semarang, "Semarang")
        await time_is(lokus, "2023-06-14T06:50")  # from which on rows are written ahead, until 08.50
        await ani.hears("10 menit lagi, 07.00 WIB")
        await telegram.settles()
    clock.at("2023-06-14T12:58")
    async with speaking_lokus(telegram, database, clock) as lokus:
        assert (await ani.hears()).startswith("Mulai 2 menit lagi, 13.00 WIB")
        await telegram.settles()
        async with asyncio.timeout(10):
            while await state_of(lokus, "20230614T0230:") != ["expired", "expired"]:
                await look(lokus)
        assert await state_of(lokus, "20230614T0000:10") == ["sent"]
        assert ani.unheard() == []


async def test_clock_steps_back_and_forth_repeat_and_lose_nothing(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T09:00")
    await ani.hears("30 menit lagi, 09.30 WIB")
    for moment in ("08:00", "09:00", "07:10", "08:55"):  # what was due before is due again, and was sent
        await time_is(lokus, f"2023-06-14T{moment}")
    for _ in ani.unheard():
        assert "09.30 WIB" not in await ani.hears()
    await time_is(lokus, "2023-06-14T09:20")
    assert "10 menit lagi, 09.30 WIB" in await ani.hears("09.30 WIB")
    await time_is(lokus, "2023-06-14T11:35")
    await ani.hears("10 menit lagi, 11.45 WIB: ISHOMA")
    assert await state_of(lokus, "20230614T0230:") == ["sent", "sent"]


async def test_what_a_sleep_made_useless_is_recorded_as_expired(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T07:50")  # written ahead: until 09.50
    await ani.hears("10 menit lagi, 08.00 WIB")
    await time_is(lokus, "2023-06-14T11:40")
    assert (await ani.hears("menit lagi, ")).startswith("Mulai 5 menit lagi, 11.45 WIB: ISHOMA")
    assert await state_of(lokus, "20230614T0230:") == ["expired", "expired"]


async def test_an_import_on_the_command_line_is_noticed(
    lokus: Lokus, ani: Person, semarang: Visit, database: str, tmp_path: Path
) -> None:
    """The other process writes to the same database; nobody tells the bot."""
    await time_is(lokus, "2023-06-14T08:50")
    write_csv_folder(moved(semarang, "A07", "09:45", "11:30"), tmp_path / "visit")
    importing = ("import", str(tmp_path / "visit"), "--yes")
    command = await start_forked("bot", *importing, environment={"LOKUS_DATABASE_URL": database})
    assert await command.wait() == 0
    await time_is(lokus, "2023-06-14T09:15")
    assert (await ani.hears("menit lagi, 09.")).startswith("30 menit lagi, 09.45 WIB")
    assert set(await state_of(lokus, "20230614T0230:")) <= {"cancelled"}


async def test_a_chat_that_is_untied_or_left_is_reminded_no_more(
    lokus: Lokus, ani: Person, semarang: Visit, telegram: FakeTelegram
) -> None:
    coach = await lokus.member("Coach", semarang, "Semarang", Role.COACH)
    chat = telegram.group("Semarang", members=[coach, ani])
    await coach.says("/tautkan", in_=chat)
    await chat.hears("Selalu diperbarui oleh Lokus.")
    await time_is(lokus, "2023-06-14T09:00")
    said = await chat.hears("30 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre")
    await ani.presses("Kontak", on=said, in_=chat)
    await chat.hears("Meja informasi Smart City Centre")
    await coach.says("/lepas", in_=chat)
    await telegram.settles()
    await time_is(lokus, "2023-06-14T09:20")
    await ani.hears("10 menit lagi, 09.30 WIB")
    await coach.hears("10 menit lagi, 09.30 WIB")
    assert not [line for line in heard_by(telegram, chat) if line.startswith("10 menit lagi, 09.30")]


async def test_personal_data_is_erased_when_its_time_has_come(lokus: Lokus, ani: Person) -> None:
    async def is_known() -> bool:
        await ani.says("/sekarang")
        return "hanya melayani peserta kunjungan" not in await ani.hears()

    await time_is(lokus, "2023-09-12T12:00")  # the last day was 14 June, and data is kept for 90 days
    assert await is_known()
    await time_is(lokus, "2023-09-13T00:30")
    async with asyncio.timeout(5):
        while await is_known():
            pass


async def test_organizers_learn_of_a_chat_that_takes_no_reminders(
    lokus: Lokus, ani: Person, semarang: Visit, telegram: FakeTelegram
) -> None:
    panitia = await lokus.member("Panitia", semarang, role=Role.ORGANIZER)
    chat = telegram.group("Semarang", members=[panitia, ani])
    await panitia.says("/tautkan Semarang", in_=chat)
    await chat.hears("Selalu diperbarui oleh Lokus.")
    telegram.fails("sendMessage", code=400, in_=chat)
    await time_is(lokus, "2023-06-14T09:00")
    await panitia.hears("Telegram menolak pesan Lokus untuk grup obrolan Semarang.")
    await ani.hears("30 menit lagi, 09.30 WIB")
    chat.kicks_bot(panitia)
    await panitia.hears("Lokus tidak lagi menjadi anggota grup obrolan Semarang")
    await time_is(lokus, "2023-06-14T09:20")
    await ani.hears("10 menit lagi, 09.30 WIB")
    assert panitia.unheard() == []
