"""People who are asked in polls, and whoever asks them: what every dialogue on polls begins with."""

from __future__ import annotations

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import Heard, Person

NAMES = ("Ani", "Budi", "Citra", "Dedi", "Endang", "Fajar")
ONE_LINE = "/polling semua | Lokus mana yang paling berguna? | MPP | Balai Kota | Kecamatan"


@pytest.fixture
async def panitia(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Panitia", semarang, "", Role.ORGANIZER)


@pytest.fixture
async def members(lokus: Lokus, semarang: Visit, panitia: Person) -> list[Person]:
    return [await lokus.member(name, semarang, "Semarang") for name in NAMES]


async def sent(panitia: Person, command: str = ONE_LINE, *settings: str) -> None:
    await panitia.says(command)
    await panitia.hears("Pratinjau polling")
    for label in settings:
        await panitia.presses(label)
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim")


async def got(person: Person) -> Heard:
    return await person.hears("Lokus mana yang paling berguna?")


async def results(panitia: Person) -> Heard:
    await panitia.telegram.settles()
    await panitia.says("/hasil")
    return await panitia.hears("Lokus mana yang paling berguna?")
