"""Reminders, over HTTP with a clock that is moved: each once, in time, to those concerned, in their language."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.arrivals import Role
from db.visit import WIB, WITA, Group, Scheduled, Visit, group_agenda
from db.workbook.write import write_csv_folder
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, read_example
from tests.dialogues.speaking import (
    Listener,
    heard_by,
    look,
    speaking_lokus,
    state_of,
    time_is,
    waiting,
)
from tests.people import FakeTelegram, Person
from tests.processes import start_forked


@pytest.fixture
async def database(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    return await SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3").ready()


@pytest.fixture
async def lokus(
    telegram: FakeTelegram,
    faultless: None,
    clock: MovableClock,
    database: str,
) -> AsyncIterator[Lokus]:
    async with speaking_lokus(telegram, database, clock) as lokus:
        yield lokus


def without_forms(code: str = "semarang-2023") -> Visit:
    """An example visit that evaluates nothing, so that reminders are all that is said."""
    return replace(read_example(code), form_questions=())


@pytest.fixture
async def semarang(lokus: Lokus) -> Visit:
    return await lokus.knows(without_forms())


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


def moved(visit: Visit, code: str, starts: str, ends: str | None = None) -> Visit:
    times = {"starts": time.fromisoformat(starts), "ends": time.fromisoformat(ends) if ends else None}
    agenda = [replace(one, **times) if one.code == code else one for one in visit.agenda]  # type: ignore[arg-type]  # facts by name
    return replace(visit, agenda=tuple(agenda))


async def test_ten_minutes_before_one_reads_when_where_who_and_what_to_bring(
    lokus: Lokus, ani: Person
) -> None:
    await time_is(lokus, "2023-06-14T09:00")
    assert (await ani.hears("30 menit lagi")).startswith(
        "30 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre"
    )
    await time_is(lokus, "2023-06-14T09:20")
    said = await ani.hears("10 menit lagi")
    assert said.splitlines() == [
        "10 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre",
        "Tempat: Smart City Centre",
        "Pengisi: Tim Dinas Komunikasi dan Informatika Kota Semarang",
        "Catatan: Siapkan buku catatan",
    ]
    assert said.buttons == ["Kontak"]
    await ani.presses("Kontak", on=said)
    await ani.hears("Meja informasi Smart City Centre")


async def test_the_map_button_shows_the_place(lokus: Lokus, semarang: Visit, ani: Person) -> None:
    loci = [
        replace(one, latitude=-6.98, longitude=110.41) if one.name == "Smart City Centre" else one
        for one in semarang.loci
    ]
    await lokus.knows(replace(semarang, loci=tuple(loci)))
    await time_is(lokus, "2023-06-14T09:20")
    said = await ani.hears("10 menit lagi")
    assert said.buttons == ["Peta", "Kontak"]
    await ani.presses("Peta", on=said)
    assert (await ani.hears()).message["venue"]["location"] == {"latitude": -6.98, "longitude": 110.41}


async def test_the_day_is_told_the_evening_before_and_in_the_morning(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-13T19:00")
    evening = await ani.hears("Besok mulai")
    assert evening.startswith(
        "Besok mulai 06.00 WIB: Sarapan\n\nAgenda Rabu, 14 Juni 2023\nSemarang · semua waktu dalam WIB"
    )
    assert "09.30–11.30 Kunjungan ke Smart City Centre" in evening
    await time_is(lokus, "2023-06-14T06:00")
    assert (await ani.hears("Hari ini mulai 06.00 WIB: Sarapan")).count("\n") > 14


def promised(visit: Visit, group: Group, *, english: bool = False) -> list[tuple[datetime, str]]:
    """What a member of a group is to read first, and when, by the contract alone."""
    agenda = group_agenda(visit, group)

    def line(before: str, one: Scheduled) -> str:
        return (
            f"{before}{one.start:%H:%M} WIB: {one.item.title}"
            if english
            else f"{before}{one.start:%H.%M} WIB: {one.item.title}"
        )

    found = []
    for day in {one.start.date() for one in agenda}:
        first = next(one for one in agenda if one.start.date() == day)
        words = (
            ("Tomorrow starts at ", "Today starts at ") if english else ("Besok mulai ", "Hari ini mulai ")
        )
        found.append((datetime.combine(day, time(19), tzinfo=WIB) - timedelta(days=1), line(words[0], first)))
        found.append((datetime.combine(day, time(6), tzinfo=WIB), line(words[1], first)))
    for one in agenda:
        for lead in (30, 10) if one.item.lead_minutes is None else one.item.lead_minutes:
            before = f"In {lead} minutes, " if english else f"{lead} menit lagi, "
            found.append((one.start - timedelta(minutes=lead), line(before, one)))
    return [(moment.astimezone(UTC), what) for moment, what in found]


async def test_a_day_of_four_groups_each_thing_once_to_those_concerned_in_their_language(
    lokus: Lokus, clock: MovableClock, telegram: FakeTelegram
) -> None:
    clock.at("2022-03-27T12:00")
    visit = await lokus.knows(without_forms("tangerang-2022"))
    due: dict[Listener, list[tuple[datetime, str]]] = {}
    for group in visit.groups:
        letter = "ABCD"[group.id - visit.groups[0].id]
        ani, john = [await lokus.member(f"{name} {letter}", visit, group.name) for name in ("Ani", "John")]
        await john.says("/bahasa english")
        await john.hears("English")
        due |= {ani: promised(visit, group), john: promised(visit, group, english=True)}
    disdik, bapenda = visit.groups[2], visit.groups[1]
    coach = await lokus.member("Coach", visit, disdik.name, Role.COACH)
    organizer = await lokus.member("Panitia", visit, role=Role.ORGANIZER)
    chat = telegram.group(bapenda.name, members=[organizer])
    await organizer.says("/tautkan Kelompok Bapenda", in_=chat)
    await chat.hears("Selalu diperbarui oleh Lokus.")
    await telegram.settles()
    due |= {coach: promised(visit, disdik), chat: promised(visit, bapenda)}
    sent = len(telegram.calls_of("sendMessage"))
    known = {listener: max(listener.chat.messages, default=0) for listener in due}

    moments = Counter(moment for plan in due.values() for moment, _ in plan)
    for moment in sorted(moments):
        clock.moment = moment
        await look(lokus)
        sent += moments[moment]
        await telegram.called("sendMessage", times=sent)
    await time_is(lokus, "2022-03-29T12:00")
    await telegram.settles()

    assert len(telegram.calls_of("sendMessage")) == sent
    for listener, plan in due.items():
        heard = heard_by(telegram, listener, since=known[listener])
        assert sorted(heard) == sorted(what for _, what in plan)
    assert organizer.unheard() == []
    assert set(await state_of(lokus, "")) == {"sent"}


async def test_ones_own_times_replace_the_visits_at_once(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T08:20")
    await ani.hears()
    await ani.says("/pengingat 45 5")
    await ani.hears("45 menit dan 5 menit sebelum setiap acara")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T08:45")
    await ani.hears("45 menit lagi, 09.30 WIB")
    for moment in ("09:00", "09:20", "09:25"):
        await time_is(lokus, f"2023-06-14T{moment}")
    assert (await ani.hears()).startswith("5 menit lagi, 09.30 WIB")
    assert set(await state_of(lokus, "20230614T0230:30")) <= {"cancelled"}


async def test_who_wants_none_gets_none(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    budi = await lokus.member("Budi", semarang, "Semarang")
    await ani.says("/pengingat mati")
    await ani.hears("Pengingat dimatikan")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T11:35")  # of an item that has times of its own
    await budi.hears("10 menit lagi, 11.45 WIB: ISHOMA")
    await ani.hears_nothing()


async def test_times_chosen_are_not_made_up_for(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T09:00")
    await ani.hears("30 menit lagi, 09.30 WIB")
    await ani.says("/pengingat 1440 120 10")
    await ani.hears("1 hari, 2 jam dan 10 menit")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T09:20")
    await ani.hears("10 menit lagi, 09.30 WIB")
    assert ani.unheard() == []


async def test_who_joins_late_hears_of_what_is_still_due(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    await time_is(lokus, "2023-06-14T09:05")
    late = await lokus.member("Budi", semarang, "Semarang")
    await time_is(lokus, "2023-06-14T09:20")
    await ani.hears("10 menit lagi, 09.30 WIB")
    assert (await late.hears()).startswith("10 menit lagi, 09.30 WIB")
    assert late.unheard() == []


async def test_a_moved_item_reminds_at_its_new_time_only(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    await time_is(lokus, "2023-06-14T09:05")
    await ani.hears("Mulai 25 menit lagi, 09.30 WIB")
    await lokus.knows(moved(semarang, "A07", "10:00", "11:30"))
    await look(lokus)
    await time_is(lokus, "2023-06-14T09:30")
    assert "30 menit lagi, 10.00 WIB: Kunjungan ke Smart City Centre" in (await ani.hears())
    await time_is(lokus, "2023-06-14T09:50")
    assert "10 menit lagi, 10.00 WIB" in (await ani.hears())
    assert await state_of(lokus, "20230614T0230:10") == ["cancelled"]
    await lokus.knows(moved(semarang, "A07", "09:00", "09:30"))  # into the past
    await look(lokus)
    await lokus.telegram.settles()
    assert await waiting(lokus, before=datetime(2023, 6, 14, 4, tzinfo=UTC)) == {}


async def test_an_item_moved_there_and_back_reminds_as_if_nothing_had_been(
    lokus: Lokus, ani: Person, semarang: Visit
) -> None:
    await time_is(lokus, "2023-06-14T08:50")
    changed = await lokus.knows(moved(semarang, "A07", "10:00", "11:30"))
    await lokus.knows(moved(changed, "A07", "09:30", "11:30"))
    await time_is(lokus, "2023-06-14T09:00")
    assert "30 menit lagi, 09.30 WIB" in (await ani.hears("09.30 WIB"))


async def test_a_cancelled_item_reminds_nobody(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    await time_is(lokus, "2023-06-14T08:50")
    agenda = tuple(one for one in semarang.agenda if one.code != "A07")
    await lokus.knows(replace(semarang, agenda=agenda))
    await time_is(lokus, "2023-06-14T11:35")
    assert "ISHOMA" in (await ani.hears())
    assert set(await state_of(lokus, "20230614T0230")) <= {"cancelled"}


async def test_what_was_renamed_is_told_by_its_new_name(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    await time_is(lokus, "2023-06-14T08:50")
    agenda = [
        replace(one, title="Kunjungan ke Ruang Kendali", room="Lantai 8") if one.code == "A07" else one
        for one in semarang.agenda
    ]
    await lokus.knows(replace(semarang, agenda=tuple(agenda)))
    await time_is(lokus, "2023-06-14T09:20")
    said = await ani.hears("menit lagi, 09.30")
    assert "10 menit lagi, 09.30 WIB: Kunjungan ke Ruang Kendali\nTempat: Smart City Centre, Lantai 8" in said


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


async def test_buttons_add_and_take_away_times(lokus: Lokus, ani: Person) -> None:
    await ani.says("/pengingat")
    shown = await ani.hears("30 menit dan 10 menit sebelum setiap acara, seperti ketentuan kunjungan")
    assert shown.buttons == ["1 jam", "✓ 30 menit", "15 menit", "✓ 10 menit", "5 menit", "Mati", "Bawaan"]
    await ani.presses("1 jam")
    more = await ani.hears("1 jam, 30 menit dan 10 menit sebelum setiap acara")
    assert more.id == shown.id
    await ani.presses("✓ 30 menit")
    await ani.hears("1 jam dan 10 menit sebelum")
    await ani.presses("Mati")
    await ani.hears("Pengingat dimatikan")
    await ani.presses("Bawaan")
    await ani.hears("30 menit dan 10 menit sebelum setiap acara, seperti ketentuan kunjungan")


async def test_typed_times(lokus: Lokus, ani: Person) -> None:
    for typed, expected in [
        ("/pengingat 60 10", "1 jam dan 10 menit sebelum"),
        ("/pengingat 60;10", "1 jam dan 10 menit sebelum"),
        ("/pengingat 45 menit dan 5 menit", "45 menit dan 5 menit sebelum"),
        ("/pengingat 2 jam, 15mnt", "2 jam dan 15 menit sebelum"),
        ("/pengingat 10 10", "Pengingat Bapak/Ibu: 10 menit sebelum"),
        ("/pengingat 1440", "1 hari sebelum"),
        ("/pengingat MATI", "Pengingat dimatikan"),
        ("/reminders off", "Pengingat dimatikan"),
        ("/pengingat 0", "“0” tidak dapat dipakai"),
        ("/pengingat 1441", "“1441” tidak dapat dipakai"),
        ("/pengingat 1 2 3 4 5 6", "tidak dapat dipakai"),
        ("/pengingat <b>nanti</b>", "“<b>nanti</b>” tidak dapat dipakai"),
        ("/pengingat ²", "tidak dapat dipakai"),
        ("/pengingat pagi 05.45", "tidak dapat dipakai"),  # which organizers may
    ]:
        await ani.says(typed)
        assert expected in (await ani.hears())


async def test_organizers_set_when_the_day_is_told(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    panitia = await lokus.member("Panitia", semarang, role=Role.ORGANIZER)
    await panitia.says("/pengingat")
    shown = await panitia.hears("tidak tergabung dalam kelompok")
    assert "pada malam sebelumnya: 19.00." in shown
    assert "pada pagi harinya: 06.00." in shown
    await panitia.says("/pengingat malam 18.15")
    await panitia.hears("pada malam sebelumnya: 18.15.")
    await panitia.says("/reminders morning off")
    await panitia.hears("pada pagi harinya: tidak dikirim.")
    await panitia.says("/pengingat malam 25.00")
    await panitia.hears("“malam 25.00” bukan waktu yang dikenal")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-13T18:15")
    await ani.hears("Besok mulai 06.00 WIB: Sarapan")
    await time_is(lokus, "2023-06-14T06:30")
    assert (await ani.hears()).startswith("30 menit lagi, 07.00 WIB")


async def test_an_organizer_with_times_of_their_own_hears_of_all_groups(
    lokus: Lokus, semarang: Visit, ani: Person
) -> None:
    panitia = await lokus.member("Panitia", semarang, role=Role.ORGANIZER)
    await panitia.says("/pengingat 20")
    await panitia.hears("20 menit sebelum")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T09:10")
    said = await panitia.hears("20 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre")
    assert said.endswith("Kelompok: Semarang")


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


async def test_two_visits_in_different_zones_remind_at_their_own_times(
    lokus: Lokus, ani: Person, semarang: Visit, telegram: FakeTelegram
) -> None:
    timor = replace(semarang, code="timor-2023", name="Visitasi ke Kupang", zone=WITA)
    groups = tuple(replace(group, zone=None) for group in semarang.groups)
    visit = await lokus.knows(_without_ids(replace(timor, groups=groups)))
    budi = await lokus.member("Budi", visit, "Semarang")
    await time_is(lokus, "2023-06-14T08:20")  # 09.20 WITA
    assert "10 menit lagi, 09.30 WITA: Kunjungan ke Smart City Centre" in await budi.hears("lagi, 09.30")
    await time_is(lokus, "2023-06-14T09:20")
    assert "10 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre" in await ani.hears("lagi, 09.30")
    assert not [text for text in budi.unheard() if "lagi, 09.30" in text]


def _without_ids(visit: Visit) -> Visit:
    sheets = ("groups", "loci", "agenda", "contacts", "participants", "info", "form_questions")
    rows: dict[str, Any] = {
        name: tuple(replace(one, id=0) for one in getattr(visit, name)) for name in sheets
    }
    return replace(visit, **rows, id=0, version=0)


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
