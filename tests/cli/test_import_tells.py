"""`lokus import` tells those concerned, as a change in the chat does."""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.arrivals import Role
from db.engine import open_engine, session_factory
from db.invitations import Terms, invite
from db.members import Newcomer, admit
from db.models import OutboxMessageRow
from db.visits import load_visit


async def _joined(database: Path) -> None:
    """Let someone be a member of the group Semarang."""
    engine, now = open_engine(f"sqlite+aiosqlite:///{database}"), datetime.now(UTC)
    async with session_factory(engine).begin() as session:
        visit = await load_visit(session, "semarang-2023")
        group = visit.groups[0]
        where: dict[str, Any] = {"visit_id": visit.id, "role": Role.PARTICIPANT, "group_id": group.id}
        terms = Terms(1, now + timedelta(days=1))
        _, invitation = await invite(session, terms=terms, now=now, **where)
        newcomer = Newcomer(
            telegram_id=7,
            name="Ani",
            consent_version="1",
            consented_at=now,
            invitation_id=invitation.id,
            **where,
        )
        await admit(session, newcomer, now=now)
    await engine.dispose()


async def _queued(database: Path) -> list[str]:
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    async with session_factory(engine)() as session:
        found = list(await session.scalars(select(OutboxMessageRow.kind)))
    await engine.dispose()
    return found


def moved_to_come(semarang: Path, tmp_path: Path) -> Path:
    """A version in which an item of the group is moved to a day that is still to come."""
    folder = tmp_path / "changed"
    shutil.copytree(semarang, folder)
    agenda, day = folder / "Agenda.csv", datetime.now(UTC) + timedelta(days=9)
    lines = agenda.read_text(encoding="utf-8").splitlines(keepends=True)
    rest = next(line for line in lines if line.startswith("A07")).partition('14 Juni 2023",')[2]
    kept = [f"A07,{day:%Y-%m-%d},{rest}" if line.startswith("A07") else line for line in lines]
    agenda.write_text("".join(kept), encoding="utf-8")
    return folder


def test_who_will_hear_of_a_change_is_counted_and_queued(lokus, semarang, database, tmp_path):
    lokus("import", semarang, "--yes")
    asyncio.run(_joined(database))
    changed = moved_to_come(semarang, tmp_path)
    refused = lokus("import", changed, stdin="t\n")
    assert "Yang akan diberi tahu: 1 orang dan 0 grup." in refused.output
    assert asyncio.run(_queued(database)) == []
    outcome = lokus("import", changed, "--yes", "--json").json
    assert outcome["told"] == {"people": 1, "chats": 0}
    assert asyncio.run(_queued(database)) == ["change"]
