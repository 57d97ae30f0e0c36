"""Erases what is not to be kept any longer, once a day. What that is: `db/retention.py`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import structlog
from sqlalchemy.ext.asyncio import AsyncEngine

from db.batches import BatchWriter
from db.privacy import scrub
from db.retention import Erased, erase_expired

log = structlog.get_logger(__name__)


class Retention:
    """`days` is how long personal data outlives a visit."""

    def __init__(
        self, engine: AsyncEngine, writer: BatchWriter, clock: Callable[[], datetime], *, days: int
    ) -> None:
        self._engine = engine
        self._writer = writer
        self._clock = clock
        self._days = days

    async def erase(self) -> Erased:
        erased = await self._writer.commit(partial(erase_expired, now=self._clock(), days=self._days))
        await scrub(self._engine)
        if erased.visits or erased.members or erased.people:
            log.info("personal_data.erased", members=erased.members, people=erased.people)
        return erased
