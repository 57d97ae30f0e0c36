"""Changes of the agenda that are undone, by whoever may, or that met another one."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.changing import ani, applied, budi, changes, day, shown
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up, read_example
from tests.people import Person

__all__ = ["ani", "budi", "day"]

pytestmark = pytest.mark.usefixtures("day")


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


async def test_the_other_organizers_know_of_what_is_told_to_nobody_else(
    lokus: Lokus, semarang: Visit, budi: Person, tmp_path: Path
) -> None:
    cici = await lokus.member("Cici", semarang, role=Role.ORGANIZER)
    book = read_example("semarang-2023")
    noted = tuple(replace(item, note="Bawa payung") if item.code == "A09" else item for item in book.agenda)
    await applied(budi, await shown(budi, replace(book, agenda=noted, theme="Lain", cohort="XI"), tmp_path))
    told = await cici.hears("Budi mengubah kunjungan ini.")
    assert "Catatan: Bawa payung" in told
    assert "2 rincian lain berubah." in told
    assert told.buttons == ["Urungkan"]


async def test_of_many_items_the_other_organizers_hear_in_one_message(
    lokus: Lokus, semarang: Visit, budi: Person, tmp_path: Path
) -> None:
    cici = await lokus.member("Cici", semarang, role=Role.ORGANIZER)
    book = read_example("semarang-2023")
    item = replace(book.agenda[-1], code="", ends=None, locus="", note="")
    many = tuple(replace(item, title=f"Acara {number}", starts=time(22, number)) for number in range(40))
    await applied(budi, await shown(budi, replace(book, agenda=(*book.agenda, *many)), tmp_path))
    told = await cici.hears("Budi mengubah kunjungan ini.")
    assert told.count("Ditambahkan") == 25
    assert "… dan 15 perubahan lain." in told
    assert cici.unheard() == []


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
