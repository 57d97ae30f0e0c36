"""Changes as an organizer makes them, by the store's own functions: Budi is one, and changes the first item."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from db.arrivals import read_person
from db.changes import Outcome, apply_proposed, undo
from db.proposals import propose
from db.visit import Visit
from db.visits import load_visit
from tests.store.populated import Populated
from tests.store.samples import NOW

BUDI = 7_000_000_002


async def budi(there: Populated) -> int:
    async with there.sessions() as session:
        person = await read_person(session, BUDI)
    assert person
    return person.id


async def stored(there: Populated) -> Visit:
    async with there.sessions() as session:
        return await load_visit(session, there.visit.code)


def later(visit: Visit, minutes: int) -> Visit:
    """Move the first item, which is for all groups in the sample, or for the first."""
    item = visit.agenda[0]
    moved = replace(item, starts=time(item.starts.hour, minutes), ends=None)
    return replace(visit, agenda=(moved, *visit.agenda[1:]))


async def proposed(there: Populated, new: Visit, now=NOW) -> int:
    by = await budi(there)
    async with there.sessions.begin() as session:
        old = await load_visit(session, there.visit.code)
        return await propose(session, old, new, by=by, now=now)


async def applied(there: Populated, change_id: int, now=NOW) -> Outcome:
    by = await budi(there)
    async with there.sessions.begin() as session:
        return await apply_proposed(session, change_id, by=by, now=now)


async def undone(there: Populated, change_id: int, now=NOW) -> Outcome:
    by = await budi(there)
    async with there.sessions.begin() as session:
        return await undo(session, change_id, by=by, now=now)
