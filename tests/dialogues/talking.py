"""A participant who asks in private."""

from __future__ import annotations

import pytest

from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import Heard, Person

UNKNOWN = "siapa nama kucing wali kota dan berapa umurnya?"


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


async def ask(person: Person, question: str) -> Heard:
    await person.says(question)
    return await person.hears()
