"""Changes of the agenda by buttons, and what can not be changed so: times that are over, notes, who may not."""

from __future__ import annotations

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.changing import ani, budi, changes, day
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up
from tests.people import Person

__all__ = ["ani", "budi", "day"]

pytestmark = pytest.mark.usefixtures("day")


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
