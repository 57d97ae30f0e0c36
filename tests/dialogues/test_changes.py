"""Changes of the agenda: shown, applied, told once to those concerned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.changing import ani, budi, changes, day, mira
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up
from tests.people import Person

__all__ = ["ani", "budi", "day", "mira"]

pytestmark = pytest.mark.usefixtures("day")


async def test_an_item_is_moved_and_those_concerned_are_told_old_and_new(
    lokus: Lokus, budi: Person, ani: Person, mira: Person, clock: MovableClock
) -> None:
    await budi.says("/ubah A07 13.30-14.30")
    preview = await budi.hears("Pratinjau perubahan")
    assert "09.30–11.30 WIB → Rabu, 14 Juni 2023, 13.30–14.30 WIB" in preview
    assert "Yang akan diberi tahu: 1 orang." in preview
    assert preview.buttons == ["Terapkan", "Batal"]
    await budi.presses("Terapkan")
    applied = await budi.hears("Diterapkan")
    assert applied.id == preview.id
    assert applied.buttons == ["Urungkan", "Siapa belum baca"]
    await ani.hears_nothing()

    clock.passes(seconds=61)
    told = await ani.hears("Perubahan agenda, Semarang")
    assert "Waktu: 09.30–11.30 WIB → Rabu, 14 Juni 2023, 13.30–14.30 WIB" in told
    assert "Tempat: Smart City Centre" in told
    await mira.hears_nothing()
    await budi.hears_nothing()


async def test_edits_soon_after_one_another_are_told_as_one(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A07 13.30-14.30")
    clock.passes(seconds=40)
    await changes(budi, "A07 14.00-15.00")
    clock.passes(seconds=59)
    await ani.hears_nothing()
    clock.passes(seconds=2)
    told = await ani.hears("Perubahan agenda")
    assert "09.30–11.30 WIB → Rabu, 14 Juni 2023, 14.00–15.00 WIB" in told
    assert "13.30" not in told
    await ani.hears_nothing()


async def test_what_is_changed_back_before_it_is_told_is_told_to_nobody(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A07 13.30-14.30")
    clock.passes(seconds=40)
    await changes(budi, "A07 09.30-11.30")
    clock.passes(minutes=3)
    await ani.hears_nothing()


async def test_someone_who_goes_on_changing_does_not_keep_others_from_hearing(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    for minute in range(6):
        await changes(budi, f"A07 13.3{minute}-14.30")
        clock.passes(seconds=55)
    assert "13.35–14.30" in await ani.hears("Perubahan agenda")


async def test_a_cancelled_item_is_told_and_asks_nothing_any_more(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A08 batal")
    clock.passes(seconds=61)
    told = await ani.hears("Dibatalkan:")
    assert "Rabu, 14 Juni 2023, 11.45–13.00 WIB" in told
    await ani.says("/agenda")
    assert "ISHOMA" not in await ani.hears("Agenda Rabu")


async def test_an_item_that_moves_to_another_group_is_told_to_both(
    budi: Person, ani: Person, mira: Person, clock: MovableClock
) -> None:
    await budi.says("/ubah A07 kelompok Medan")
    preview = await budi.hears("Pratinjau perubahan")
    assert "Kelompok: Semarang → Medan" in preview
    assert "Yang akan diberi tahu: 2 orang." in preview
    await budi.presses("Terapkan")
    clock.passes(seconds=61)
    assert "Tidak lagi untuk kelompok ini: Kunjungan ke Smart City Centre" in await ani.hears("Semarang")
    assert "Ditambahkan: Kunjungan ke Smart City Centre" in await mira.hears("Perubahan agenda, Medan")


async def test_a_coach_of_all_groups_hears_of_each_once(
    lokus: Lokus, semarang: Visit, budi: Person, clock: MovableClock
) -> None:
    coach = await lokus.member("Coach", semarang, role=Role.COACH)
    await changes(budi, "A07 kelompok Medan")
    clock.passes(seconds=61)
    told = await coach.hears("Perubahan agenda, semua kelompok")
    assert "Kelompok: Semarang → Medan" in told
    await coach.hears_nothing()


async def test_another_place_comes_with_its_map(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person, clock: MovableClock
) -> None:
    mpp = next(one for one in semarang.loci if one.name == "Mall Pelayanan Publik")
    placed = replace(mpp, latitude=-6.97, longitude=110.42)
    loci = tuple(placed if one is mpp else one for one in semarang.loci)
    await lokus.knows(replace(semarang, loci=loci))
    await changes(budi, "A07 lokus MPP")
    clock.passes(seconds=61)
    told = await ani.hears("Perubahan agenda")
    assert "Tempat: Smart City Centre" in told
    assert "→ Mall Pelayanan Publik" in told
    assert told.buttons == ["Peta", "Sudah baca"]
    await ani.presses("Peta", on=told)
    assert "Mall Pelayanan Publik" in await ani.hears()


async def test_organizers_and_the_leader_see_who_has_not_read(lokus: Lokus, clock: MovableClock) -> None:
    visit = await lokus.knows_example("makassar-2024")
    group = visit.groups[0]
    clock.at(f"{visit.agenda[0].day}T05:00", visit.zone_of(group))
    budi = await lokus.member("Budi", visit, role=Role.ORGANIZER)
    led = await lokus.knows(
        replace(visit, groups=(replace(group, leader="Dr. Ani, M.Si."), *visit.groups[1:]))
    )
    ani = await lokus.member("Ani", led, group.name)
    ida = await lokus.member("Ida", led, group.name)
    item = next(one for one in led.agenda if not one.groups or group.name in one.groups)
    await changes(budi, f"{item.code} ruang Aula Baru")
    clock.passes(seconds=61)
    told = await ida.hears("Perubahan agenda")
    assert "Siapa belum baca" not in told.buttons
    assert await ida.presses("Sudah baca", on=told) == "Terima kasih, tercatat."
    await lokus.telegram.settles()
    assert "Sudah baca" not in (await ida.sees("Perubahan agenda")).buttons
    led_told = await ani.hears("Perubahan agenda")
    await ani.presses("Siapa belum baca", on=led_told)
    seen = await ani.hears("1 dari 2 orang sudah baca")
    assert "• Ani" in seen
    assert "• Ida" not in seen
    await budi.presses("Siapa belum baca")
    assert "• Ani" in await budi.hears("1 dari 2 orang sudah baca")
    assert (
        await presses_made_up(ida, data_under(led_told, "Siapa belum baca"))
        == "Tombol ini sudah tidak berlaku."
    )


async def test_the_tied_chat_hears_its_card_follows_and_whoever_reads_there_is_counted(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person, clock: MovableClock
) -> None:
    coach = await lokus.member("Coach", semarang, "Semarang", Role.COACH)
    chat = lokus.telegram.group("Kelompok Semarang", members=[coach, ani])
    await coach.says("/tautkan Semarang", in_=chat)
    await chat.hears("09.30–11.30 Kunjungan ke Smart City Centre")
    await changes(budi, "A07 13.30-14.30")
    await chat.hears("13.30–14.30 Kunjungan ke Smart City Centre")
    clock.passes(seconds=61)
    told = await chat.hears("Perubahan agenda, Semarang")
    await ani.presses("Sudah baca", on=told, in_=chat)
    await budi.presses("Siapa belum baca")
    seen = await budi.hears("1 dari 2 orang sudah baca")
    assert "• Coach" in seen


async def test_calendars_follow(budi: Person, ani: Person) -> None:
    await ani.says("/kalender")
    before = ani.downloads(await ani.hears("kalender")).decode()
    await changes(budi, "A07 13.30-14.30")
    await budi.hears("Diterapkan")
    await ani.says("/kalender")
    after = ani.downloads(await ani.hears("kalender")).decode()
    assert sequence(after) == sequence(before) + 1
    assert "DTSTART;TZID=Asia/Jakarta:20230614T133000" in after


def sequence(calendar: str) -> int:
    return max(int(line.partition(":")[2]) for line in calendar.splitlines() if line.startswith("SEQUENCE"))
