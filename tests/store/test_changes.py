"""Changes on both databases: told once to those concerned, in the same transaction, and undone."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.arrivals import Role
from db.audiences import is_called
from db.changes import Fate, apply_now
from db.errors import DanglingName
from db.models import ChangeNoticeRow, ChangeRow, OutboxMessageRow, OutboxState
from db.notice_entries import ENTRIES
from db.proposals import OFFERED_FOR, UNDO_FOR, forget_patches, prepare_import, preview
from tests.store.changing import BUDI, applied, later, proposed, stored, undone
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI, CICI = 7_000_000_001, 7_000_000_003


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    """Ani and Cici belong to the two groups, Budi is an organizer."""
    there = await populate(sessions)
    await there.member(ANI)
    await there.member(CICI, group_id=there.visit.groups[1].id)
    await there.member(BUDI, role=Role.ORGANIZER, group_id=None)
    return there


async def waiting(there: Populated) -> int:
    async with there.sessions() as session:
        query = select(func.count()).where(
            OutboxMessageRow.kind == "change", OutboxMessageRow.state == OutboxState.PENDING
        )
        return await session.scalar(query) or 0


async def test_what_was_shown_is_applied_once(there: Populated) -> None:
    change = await proposed(there, later(await stored(there), 5))
    outcome = await applied(there, change)
    assert outcome.fate is Fate.DONE
    assert outcome.people == await waiting(there) > 0
    assert (await stored(there)).agenda[0].starts.minute == 5
    assert (await applied(there, change)).fate is Fate.OVER


async def test_a_change_that_fails_tells_nobody(there: Populated) -> None:
    new = later(await stored(there), 5)
    change = await proposed(
        there, replace(new, agenda=(replace(new.agenda[0], locus="Bulan"), *new.agenda[1:]))
    )
    with pytest.raises(DanglingName):
        await applied(there, change)
    assert await waiting(there) == 0
    assert (await stored(there)).version == there.visit.version


async def test_two_changes_of_a_minute_are_one_notice_with_the_first_old_and_the_last_new(
    there: Populated,
) -> None:
    before = (await stored(there)).agenda[0].starts
    await applied(there, await proposed(there, later(await stored(there), 5)))
    number = await waiting(there)
    soon = NOW + timedelta(seconds=50)
    await applied(there, await proposed(there, later(await stored(there), 10), soon), soon)
    assert await waiting(there) == number
    async with there.sessions() as session:
        kept, due = (
            await session.execute(select(ChangeNoticeRow.entries, ChangeNoticeRow.due_at))
        ).first() or (
            [],
            NOW,
        )
    (entry,) = ENTRIES.validate_python(kept, strict=False)
    assert due == soon + timedelta(seconds=60)
    assert entry.old
    assert entry.new
    assert (entry.old.starts, entry.new.starts.minute) == (before, 10)


async def test_an_undone_change_leaves_the_visit_as_it_was_and_nothing_to_tell(there: Populated) -> None:
    before = await stored(there)
    cancelled = replace(before, agenda=before.agenda[1:], form_questions=())
    change = await proposed(there, cancelled)
    await applied(there, change)
    assert (await undone(there, change, NOW + UNDO_FOR)).fate is Fate.OVER
    assert (await undone(there, change)).fate is Fate.DONE
    assert await stored(there) == before
    assert await waiting(there) == 0
    assert (await undone(there, change)).fate is Fate.UNDONE


async def test_what_was_changed_again_is_not_undone(there: Populated) -> None:
    change = await proposed(there, later(await stored(there), 5))
    await applied(there, change)
    await applied(there, await proposed(there, later(await stored(there), 10)))
    assert (await undone(there, change)).fate is Fate.CHANGED
    assert (await stored(there)).agenda[0].starts.minute == 10


async def test_a_visit_that_changed_meanwhile_is_shown_anew(there: Populated) -> None:
    change = await proposed(there, later(await stored(there), 5))
    wanted = replace(await stored(there), theme="Tema baru")
    async with there.sessions.begin() as session:
        old, new = await prepare_import(session, wanted)
        await apply_now(session, old, new, now=NOW)
    assert (await applied(there, change)).fate is Fate.CHANGED
    async with there.sessions() as session:
        anew = await preview(session, change, now=NOW)
    assert anew
    assert not anew.diff.settings
    assert (await applied(there, change)).fate is Fate.DONE
    assert (await stored(there)).theme == "Tema baru"


async def test_of_two_processes_that_change_a_visit_at_once_one_is_shown_it_anew(there: Populated) -> None:
    mine = await proposed(there, later(await stored(there), 5))
    hers = await proposed(there, replace(await stored(there), theme="Tema baru"))
    outcomes = await asyncio.gather(applied(there, mine), applied(there, hers))
    assert {outcome.fate for outcome in outcomes} == {Fate.DONE, Fate.CHANGED}


async def test_of_two_processes_that_undo_a_change_at_once_one_does(there: Populated) -> None:
    change = await proposed(there, later(await stored(there), 5))
    await applied(there, change)
    outcomes = await asyncio.gather(undone(there, change), undone(there, change))
    assert {outcome.fate for outcome in outcomes} == {Fate.DONE, Fate.UNDONE}


async def test_what_can_not_be_used_any_more_is_not_kept(there: Populated) -> None:
    change = await proposed(there, later(await stored(there), 5))
    await applied(there, change)
    await proposed(there, later(await stored(there), 10))
    async with there.sessions.begin() as session:
        await forget_patches(session, now=NOW + OFFERED_FOR + timedelta(seconds=1))
        kept = await session.scalar(select(func.count()).where(ChangeRow.patch.is_not(None)))
    assert kept == 0


@pytest.mark.parametrize(
    ("leader", "name", "meant"),
    [
        ("Dr. Ani Lestari, M.Si.", "Ani Lestari", True),
        ("Ani Lestari", "Dra. Ani Lestari, S.H., M.H.", True),
        ("Ir. H. Budi Santoso", "Budi Santoso", True),
        ("Ani Lestari", "Ani", False),
        ("", "", False),
        ("Dr.", "Ir.", False),
    ],
)
def test_a_leader_is_known_by_name_with_or_without_titles(leader: str, name: str, meant: bool) -> None:
    assert is_called(leader, (name,)) is meant
