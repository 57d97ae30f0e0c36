"""A group's chat with its coach in it, and how it is tied."""

from __future__ import annotations

import pytest

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import FakeTelegram, Group, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


@pytest.fixture
async def coach(lokus: Lokus, semarang: Visit, ani: Person) -> Person:
    return await lokus.member("Coach", semarang, "Semarang", Role.COACH)


@pytest.fixture
async def chat(telegram: FakeTelegram, ani: Person, coach: Person) -> Group:
    return telegram.group("Kelompok Semarang", members=[coach, ani])


async def tied(chat: Group, coach: Person) -> None:
    await coach.says("/tautkan", in_=chat)
    await chat.hears("kini tertaut ke Semarang")
    await chat.hears("Selalu diperbarui oleh Lokus.")
    await chat.telegram.called("getChatMember", times=2)  # for what is said, and for the card
