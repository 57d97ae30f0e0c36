"""What an update asks of the store: few statements, whatever it is. Each more is paid by everyone who writes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event

from db.visit import Visit
from tests.dialogues.lokus import Lokus

OF_UPDATES = ("handled_updates", "update_steps", "asked_questions", "dialogues", "presses")
"""Tables that updates read and write; what schedules do meanwhile does not count."""

FORGETS = "<"
"""What is older than some time is forgotten by a schedule."""


@pytest.fixture
def statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        if FORGETS not in statement and any(table in statement for table in OF_UPDATES):
            seen.append(statement.split(maxsplit=1)[0])

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


async def test_an_update_is_read_by_one_statement_and_ends_with_what_it_changes(
    lokus: Lokus, semarang: Visit, statements: list[str]
) -> None:
    ani = await lokus.member("Ani", semarang, semarang.groups[0].name)

    async def asked_by(words: str) -> list[str]:
        statements.clear()
        await ani.says(words)
        await ani.hears()
        await lokus.telegram.settles()
        return statements[:]

    assert await asked_by("/sekarang") == ["SELECT", "INSERT"]
    for _ in range(2):  # also when there is a talk to go on with
        assert await asked_by("Acara apa sekarang?") == ["SELECT", *["INSERT"] * 3]

    await ani.says("/agenda")
    agenda = await ani.hears()
    await lokus.telegram.settles()
    statements.clear()
    await ani.presses(agenda.buttons[-1], on=agenda)
    await lokus.telegram.settles()
    assert statements == ["SELECT", "INSERT", "DELETE", "INSERT"]
