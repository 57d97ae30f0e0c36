"""Evaluations going out when an item or a day ends, and what was not submitted being erased at their close.

A pass writes ahead what is due in the coming hours, and lets the store hold exactly what the agenda and the workbook want
(`db/evaluations.py`). Passes may come as often as one likes; when one is wanted is told by `schedules/register.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from db.ballots import SHOWN_FROM
from db.batches import BatchWriter, Sessions, is_away
from db.claims import ClaimedMessage
from db.evaluation_drafts import note_message, sheet_of
from db.evaluation_rows import (
    change_evaluations,
    clear_up_closed,
    compare_evaluations,
    ends_at,
    has_closed,
    missing_rows,
)
from db.evaluations import KIND, Occasion, occasions
from db.outbox import add_rows
from db.reminder_rows import NearVisit, near_visits
from db.reminders import prepare
from db.visits import load_visit
from schedules.kinds import Kind, Kinds, SentPart
from texts.catalogue import Texts
from texts.messages.evaluations import screen
from texts.messages.outgoing import Part, Text

log = structlog.get_logger(__name__)

AHEAD: Final = timedelta(hours=2)
"""How far rows are written ahead. A process that is away for longer catches up when it is back."""

AT_ONCE: Final = 250
"""Rows a transaction, so that updates are not kept waiting."""


class EvaluationPlanner:
    """Keeps evaluations and the outbox as the visits want them. What it remembers only saves work."""

    def __init__(self, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]) -> None:
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._known: dict[int, tuple[int, tuple[Occasion, ...]]] = {}

    async def plan(self) -> int:
        """Make a pass, and return how many rows were added to the outbox."""
        now = self._clock()
        async with self._sessions() as session:
            visits = await near_visits(session, now=now)
            over = await has_closed(session, now=now)
        if over:
            await self._writer.commit(partial(clear_up_closed, now=now))
        self._known = {one.id: self._known[one.id] for one in visits if one.id in self._known}
        added = 0
        for visit in visits:
            try:
                added += await self._plan_visit(visit, now)
            except Exception as error:  # the edge of one visit, which is not to silence the others
                if is_away(error):
                    raise
                log.exception("evaluations.not_planned", visit=visit.id)
        return added

    async def _plan_visit(self, visit: NearVisit, now: datetime) -> int:
        until = now + AHEAD
        async with self._sessions() as session:
            wanted = await self._wanted(session, visit)
            changes = await compare_evaluations(session, visit.id, wanted, until=until, now=now)
        if changes and not await self._writer.commit(
            partial(change_evaluations, visit=visit, changes=changes)
        ):
            return 0  # it has a newer version, for which another pass is wanted already
        async with self._sessions() as session:
            rows = await missing_rows(session, visit.id, until=until, now=now)
        added = 0
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            added += await self._writer.commit(partial(add_rows, rows=some, now=now))
        return added

    async def _wanted(self, session: AsyncSession, visit: NearVisit) -> tuple[Occasion, ...]:
        version, wanted = self._known.get(visit.id, (0, ()))
        if version != visit.version:
            loaded = await load_visit(session, visit.code)
            wanted = occasions(prepare(loaded)) if loaded.form_questions else ()
            self._known[visit.id] = loaded.version, wanted
        return wanted


async def load(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    assert row.person_id is not None
    sheet = await sheet_of(session, int(row.facts["evaluation_id"]), row.person_id)
    return {"sheet": sheet, "ends_at": await ends_at(session, sheet.evaluation) if sheet else None}


def render(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    sheet, ended = row.facts["sheet"], row.facts["ends_at"]
    if ended is None or ended > now or sheet.submitted or not sheet.evaluation.is_open(now):
        return []
    evaluation, draft = sheet.evaluation, sheet.draft
    closes = evaluation.closes_at.astimezone(evaluation.zone)
    html, rows = screen(texts, evaluation, draft.answers, draft.step, closes=closes, shown_from=SHOWN_FROM)
    return [Text(html, rows)]


async def keep_sent(session: AsyncSession, row: ClaimedMessage, sent: SentPart) -> None:
    assert row.person_id is not None
    await note_message(session, int(row.facts["evaluation_id"]), row.person_id, sent.message_id)


KINDS: Final[Kinds] = {KIND: Kind(render, load=load, sent=keep_sent)}
