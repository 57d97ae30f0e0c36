"""The sample visit: read from the folder beside this file, and moved so that its main day is today."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from db.batches import Sessions
from db.visit import Visit
from db.visits import save_visit
from db.workbook.read import load_workbook_visit

FOLDER: Final = Path(__file__).with_name("visit")


def sample_visit(today: date) -> Visit:
    """Read the visit and move its agenda by whole days; its main day is the one with the most items."""
    visit = load_workbook_visit(FOLDER)
    main_day = Counter(item.day for item in visit.agenda).most_common(1)[0][0]
    moved = tuple(replace(item, day=item.day + (today - main_day)) for item in visit.agenda)
    return replace(visit, agenda=moved)


async def store_sample(sessions: Sessions, visit: Visit) -> Visit:
    """Save the visit in an empty database; returned with its ids."""
    async with sessions.begin() as session:
        return await save_visit(session, visit, expected_version=None)
