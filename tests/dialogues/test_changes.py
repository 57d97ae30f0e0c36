"""Changes of the agenda: shown, applied, told once to those concerned, undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up
from tests.people import Person

pytestmark = pytest.mark.usefixtures("day")


@pytest.fixture
def day(clock: MovableClock) -> None:
    clock.at("2023-06-14T08:00")


@pytest.fixture
async def budi(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Budi", semarang, role=Role.ORGANIZER)


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


@pytest.fixture
async def mira(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Mira", semarang, "Medan")


async def changes(person: Person, words: str) -> None:
    """Change something in one line, and apply it."""
    await person.says(f"/ubah {words}")
    await person.hears("Pratinjau perubahan")
    await person.presses("Terapkan")


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


async def test_an_undone_change_that_was_not_told_yet_is_told_to_nobody(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A07 13.30-14.30")
    undoing = data_under(await budi.hears("Diterapkan"), "Urungkan")
    await budi.presses("Urungkan")
    undone = await budi.hears("Diurungkan")
    assert "tidak ada yang dikirim" in undone
    await budi.telegram.settles()
    clock.passes(seconds=3)
    assert await presses_made_up(budi, undoing) == "Perubahan ini sudah diurungkan."
    clock.passes(minutes=3)
    await ani.hears_nothing()
    await ani.says("/agenda")
    assert "09.30–11.30 Kunjungan ke Smart City Centre" in await ani.hears("Agenda Rabu")


async def test_an_undone_change_that_was_told_is_told_to_be_as_before(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A07 batal")
    clock.passes(seconds=61)
    await ani.hears("Dibatalkan:")
    clock.passes(minutes=5)
    await budi.presses("Urungkan")
    assert "1 orang" in await budi.hears("Diurungkan")
    clock.passes(seconds=61)
    told = await ani.hears("Kembali seperti semula")
    assert "Kunjungan ke Smart City Centre" in told
    await ani.says("/agenda")
    assert "09.30–11.30 Kunjungan ke Smart City Centre" in await ani.hears("Agenda Rabu")


async def test_a_change_can_be_undone_for_ten_minutes_and_only_if_nobody_changed_it_since(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await changes(budi, "A07 13.30-14.30")
    first = await budi.hears("Diterapkan")
    await changes(budi, "A09 16.00-17.00")
    second = await budi.hears("Diterapkan")
    await changes(budi, "A07 14.00-15.00")
    assert "sudah diubah lagi" in await budi.presses("Urungkan", on=first)
    clock.passes(minutes=9)
    await budi.presses("Urungkan", on=second)
    await budi.hears("Diurungkan")
    clock.passes(minutes=2)
    assert "Sudah lewat waktunya" in await budi.presses("Urungkan", on=first)


async def test_what_changed_in_between_is_shown_before_anything_is_applied(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person, clock: MovableClock
) -> None:
    cici = await lokus.member("Cici", semarang, role=Role.ORGANIZER)
    await budi.says("/ubah A07 13.30-14.30")
    preview = await budi.hears("Pratinjau perubahan")
    await changes(cici, "A07 ruang Aula Barat")
    await budi.presses("Terapkan", on=preview)
    anew = await budi.hears("berubah sementara pratinjau ditampilkan")
    assert "Aula Barat" in anew
    await budi.presses("Terapkan", on=anew)
    await budi.hears("Diterapkan")
    clock.passes(seconds=61)
    told = await ani.hears("Perubahan agenda")
    assert "13.30–14.30" in told
    assert "Aula Barat" in told


async def test_the_other_organizers_know_at_once_and_can_undo_it(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person
) -> None:
    cici = await lokus.member("Cici", semarang, role=Role.ORGANIZER)
    await changes(budi, "A07 13.30-14.30")
    told = await cici.hears("Budi mengubah kunjungan ini.")
    assert "13.30–14.30 WIB" in told
    await cici.presses("Urungkan", on=told)
    await cici.hears("Diurungkan")
    await ani.says("/agenda")
    assert "09.30–11.30 Kunjungan ke Smart City Centre" in await ani.hears("Agenda Rabu")


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


async def test_by_buttons_a_new_time_is_asked_for_and_may_be_typed_again(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await budi.says("/ubah")
    await budi.hears("Acara hari apa")
    await budi.presses("Rab 14 Jun")
    items = await budi.hears("acara yang mana?")
    await budi.presses(next(one for one in items.buttons if "Smart City" in one))
    await budi.hears("Apa yang diubah?")
    await budi.presses("Waktu")
    await budi.hears("Waktu baru untuk")
    await budi.says("25.00")
    assert 'jam mulai "25.00" tidak dikenal' in await budi.hears()
    await budi.says("13.30-14.30")
    await budi.hears("Pratinjau perubahan")
    await budi.presses("Terapkan")
    await budi.hears("Diterapkan")
    clock.passes(seconds=61)
    assert "13.30–14.30" in await ani.hears("Perubahan agenda")
    await budi.says("sekarang acara apa?")  # what is typed now is a question again
    assert "Pratinjau" not in await budi.hears()


async def test_by_buttons_a_place_is_chosen_or_an_item_cancelled(budi: Person) -> None:
    await budi.says("/ubah A07")
    await budi.hears("Apa yang diubah?")
    await budi.presses("Lokus")
    await budi.hears("Lokus baru untuk")
    await budi.presses("Mall Pelayanan Publik")
    assert "→ Mall Pelayanan Publik" in await budi.hears("Pratinjau perubahan")
    await budi.presses("Batal")
    await budi.hears("tidak ada yang diubah")
    await budi.says("/change A07")
    await budi.hears("Apa yang diubah?")
    await budi.presses("Batalkan acara ini")
    assert "Dibatalkan: Kunjungan ke Smart City Centre" in await budi.hears("Pratinjau perubahan")


async def test_what_can_not_be_is_said_in_one_line(budi: Person) -> None:
    for words, answer in [
        ("A99 13.30", "Tidak ada acara berkode “A99”; mungkin"),
        ("A07 25.00", 'jam mulai "25.00" tidak dikenal; tulis seperti 09.00'),
        ("A07 14.30-13.30", "14.30"),
        ("A07 lokus Bulan", "Lokus “Bulan” tidak dikenal. Yang ada: Smart City Centre"),
        ("A07 09.30-11.30", "tidak ada yang berubah"),
        ("A07 <b>", "tidak dikenal"),
    ]:
        await budi.says(f"/ubah {words}")
        assert answer in await budi.hears()


async def test_times_that_are_over_or_taken_are_pointed_out(budi: Person, ani: Person) -> None:
    await budi.says("/ubah A07 07.30-08.30")
    preview = await budi.hears("Pratinjau perubahan")
    assert "⚠ Waktu Kunjungan ke Smart City Centre sudah lewat." in preview
    await budi.says("/ubah A07 12.00-13.30")
    preview = await budi.hears("Pratinjau")
    assert "⚠ Semarang: bersamaan dengan ISHOMA" in preview
    assert "⚠ Semarang: bersamaan dengan Kunjungan ke Mall Pelayanan Publik, 13.00–15.00 WIB." in preview


async def test_a_note_is_told_only_where_the_organizer_says_so(
    budi: Person, ani: Person, clock: MovableClock
) -> None:
    await budi.says("/ubah A07 catatan Bawa jas hujan")
    quiet = await budi.hears("Tidak ada yang perlu diberi tahu.")
    await budi.presses("Terapkan", on=quiet)
    await budi.hears("Diterapkan")
    clock.passes(seconds=61)
    await ani.hears_nothing()
    await budi.says("/ubah A07 catatan Bawa payung")
    await budi.hears("Pratinjau perubahan")
    await budi.presses("Beri tahu juga pengisi dan catatan")
    await budi.hears("Yang akan diberi tahu: 1 orang.")
    await budi.presses("Terapkan")
    await budi.hears("Diterapkan")
    clock.passes(seconds=61)
    assert "Catatan: Bawa payung" in await ani.hears("Perubahan agenda")


async def test_people_read_it_in_their_own_language(
    lokus: Lokus, semarang: Visit, budi: Person, clock: MovableClock
) -> None:
    eve = await lokus.member("Eve", semarang, "Semarang", language="en")
    await eve.says("/bahasa")
    await eve.presses("English")
    await changes(budi, "A07 13.30-14.30")
    clock.passes(seconds=61)
    told = await eve.hears("Change of the agenda, Semarang")
    assert "Time: 09:30–11:30 WIB → Wednesday, 14 June 2023, 13:30–14:30 WIB" in told
    assert "I have read it" in told.buttons


async def test_only_organizers_of_the_visit_apply_changes(budi: Person, ani: Person, lokus: Lokus) -> None:
    await budi.says("/ubah A07 batal")
    preview = await budi.hears("Pratinjau perubahan")
    assert "bukan untuk Anda" in await presses_made_up(ani, data_under(preview, "Terapkan"))
    other = await lokus.knows_example("medan-2023")
    eka = await lokus.member("Eka", other, role=Role.ORGANIZER)
    for label in ("Terapkan", "Batal"):
        assert "tidak berlaku" in await presses_made_up(eka, data_under(preview, label))
    await budi.presses("Terapkan", on=preview)
    await budi.hears("Diterapkan")
    await budi.telegram.settles()
    lokus.clock.passes(seconds=3)
    assert "tidak berlaku" in await presses_made_up(budi, data_under(preview, "Terapkan"))
