"""Polls: asked, looked at, answered, counted, closed."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import load_workbook

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import FakeTelegram, Heard, Person

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


async def test_a_poll_by_name_is_looked_at_sent_counted_and_told(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    preview = await panitia.hears("Pratinjau polling")
    assert "○ Balai Kota" in preview
    assert "Akan dikirim ke 6 orang" in preview
    await members[0].hears_nothing()
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim ke 6 orang")
    asked = [await got(person) for person in members]
    assert asked[0].message["poll"]["is_anonymous"] is False
    for person, poll, label in zip(members, asked, ["MPP", "MPP", "Balai Kota"], strict=False):
        await person.votes(poll, label)
    told = await results(panitia)
    assert "MPP: 2 (67%)" in told
    assert "Balai Kota: 1 (33%)" in told
    assert "Kecamatan: 0 (0%)" in told
    assert "3 dari 6 orang sudah menjawab" in told
    assert panitia.downloads(told).startswith(b"\x89PNG")
    sheet = await panitia.hears("[polling-1.xlsx]")
    book = load_workbook(BytesIO(panitia.downloads(sheet)))
    assert list(book["Hasil"].values)[1][1:] == ("MPP", 2, 67)
    assert ("Citra", "Semarang", "Balai Kota") in list(book["Jawaban"].values)
    assert [row[0] for row in book["Belum menjawab"].values] == ["Nama", "Dedi", "Endang", "Fajar"]


async def test_votes_are_changed_and_taken_back(panitia: Person, members: list[Person]) -> None:
    await sent(panitia)
    ani, budi = members[:2]
    asked, other = await got(ani), await got(budi)
    await ani.votes(asked, "MPP")
    await ani.votes(asked, "Balai Kota")
    await budi.votes(other, "MPP")
    await budi.votes(other)
    told = await results(panitia)
    assert "MPP: 0 (0%)" in told
    assert "Balai Kota: 1 (100%)" in told
    assert "1 dari 6 orang" in told
