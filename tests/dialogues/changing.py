"""An organizer who changes the agenda on the day of a visit, and those concerned by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.arrivals import Role
from db.visit import Visit
from db.workbook.write import write_workbook
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import Heard, Person


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


async def shown(person: Person, visit: Visit, folder: Path) -> Heard:
    """Send a workbook; gives its preview."""
    file = folder / "kunjungan.xlsx"
    write_workbook(visit, file)
    await person.sends_document(file)
    return await person.hears("Pratinjau perubahan")


async def applied(person: Person, preview: Heard) -> None:
    await person.presses("Terapkan", on=preview)
    await person.hears("Diterapkan")
