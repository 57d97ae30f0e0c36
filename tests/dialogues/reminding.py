"""A Lokus that reminds and says nothing else, with one participant: what every dialogue on reminders begins with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from db.visit import Visit
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, read_example
from tests.dialogues.speaking import (
    speaking_lokus,
)
from tests.people import FakeTelegram, Person


@pytest.fixture
async def database(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    return await SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3").ready()


@pytest.fixture
async def lokus(
    telegram: FakeTelegram,
    faultless: None,
    clock: MovableClock,
    database: str,
) -> AsyncIterator[Lokus]:
    async with speaking_lokus(telegram, database, clock) as lokus:
        yield lokus


def without_forms(code: str = "semarang-2023") -> Visit:
    """An example visit that evaluates nothing, so that reminders are all that is said."""
    return replace(read_example(code), form_questions=())


@pytest.fixture
async def semarang(lokus: Lokus) -> Visit:
    return await lokus.knows(without_forms())


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


def moved(visit: Visit, code: str, starts: str, ends: str | None = None) -> Visit:
    times = {"starts": time.fromisoformat(starts), "ends": time.fromisoformat(ends) if ends else None}
    agenda = [replace(one, **times) if one.code == code else one for one in visit.agenda]  # type: ignore[arg-type]  # facts by name
    return replace(visit, agenda=tuple(agenda))
