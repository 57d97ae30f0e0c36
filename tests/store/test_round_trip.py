"""What was saved is what is loaded, whatever the visit looks like, and whatever it looked like before."""

from dataclasses import replace
from itertools import count
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.sheets import SHEETS
from db.visit import Visit
from db.visits import load_visit, save_visit
from tests.store.samples import NOW, visits

Sessions = async_sessionmaker[AsyncSession]
numbers = count()


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(first=visits(), second=visits(), seed=st.integers())
async def test_any_visit_is_loaded_as_it_was_saved(
    sessions: Sessions, first: Visit, second: Visit, seed: int
) -> None:
    code = f"acak-{next(numbers)}"

    old = await saved_and_loaded(sessions, replace(first, code=code), None)
    wanted = matched_by_chance(old, replace(second, code=code), Random(seed))
    new = await saved_and_loaded(sessions, wanted, old.version)

    assert kept_ids(wanted) <= ids(new)


async def saved_and_loaded(sessions: Sessions, visit: Visit, version: int | None) -> Visit:
    async with sessions.begin() as session:
        saved = await save_visit(session, visit, expected_version=version, now=NOW)
    async with sessions() as session:
        loaded = await load_visit(session, visit.code)
    assert loaded == visit
    assert (loaded.id, loaded.version, ids(loaded)) == (saved.id, saved.version, ids(saved))
    return loaded


def matched_by_chance(old: Visit, new: Visit, chance: Random) -> Visit:
    """Let some rows of the new visit be rows of the old one, in any order and with any difference."""
    sheets: dict[str, Any] = {}
    for sheet in SHEETS:
        rows = getattr(new, sheet.name)
        known = [row.id for row in getattr(old, sheet.name)] + [0] * len(rows)
        chance.shuffle(known)
        sheets[sheet.name] = tuple(replace(row, id=id_) for row, id_ in zip(rows, known, strict=False))
    return replace(new, **sheets)


def ids(visit: Visit) -> set[tuple[str, int, int]]:
    """Which row has which id, at which place of which sheet."""
    rows = ((sheet.name, getattr(visit, sheet.name)) for sheet in SHEETS)
    return {(name, place, row.id) for name, sheet in rows for place, row in enumerate(sheet)}


def kept_ids(visit: Visit) -> set[tuple[str, int, int]]:
    return {(name, place, id_) for name, place, id_ in ids(visit) if id_}
