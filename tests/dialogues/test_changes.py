"""Changes of the agenda: shown, applied, told once to those concerned, undone."""

from __future__ import annotations

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import FakeTelegram, Person

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
