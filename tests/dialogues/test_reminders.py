"""Reminders, over HTTP with a clock that is moved: each once, in time, to those concerned, in their language."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from db.arrivals import Role
from db.visit import WIB, WITA, Group, Scheduled, Visit, group_agenda
from tests.dialogues.lokus import Lokus, MovableClock
from tests.dialogues.reminding import ani, database, lokus, moved, semarang, without_forms
from tests.dialogues.speaking import (
    Listener,
    heard_by,
    look,
    state_of,
    time_is,
    waiting,
)
from tests.people import FakeTelegram, Person

__all__ = ["ani", "database", "lokus", "semarang"]


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
