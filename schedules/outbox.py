"""Sends what is due: claims rows in small batches, hands them to `schedules/delivery.py` one after the other.

Rows are written by handlers and by other schedules; this module composes no text. It looks when something was added
here, when the next row is due, and otherwise once a second, for other processes may add rows too. What bounds the
messages that a crash sends twice, and why there must be such a bound: docs/decisions/outbox.md.

When a row is due, and when it expires, is told by Lokus's clock; what Telegram is to be spared is in real seconds.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

import structlog

from db.batches import is_away
from db.claims import (
    LEASE,
    ClaimedMessage,
    claim_due,
    let_go,
    note_try,
    prolong,
    put_back,
    retry_later,
    still_held,
)
from db.outlook import Outlook, look_ahead
from db.tasks import end_all
from schedules.delivery import Delivery, Means, Outcome, Worded
from schedules.edges import Edge
from schedules.held import Held
from schedules.rate_limit import Passage
from schedules.refusals import growing_pause
from schedules.troubles import Troubles

log = structlog.get_logger(__name__)

IN_FLIGHT: Final = 32
"""Rows between the call of Telegram and the commit of its outcome, at most: so many may be sent twice by a crash."""

CLAIMED_AT_ONCE: Final = 8
"""A quarter of a second's work."""

CLAIMS_BEFORE: Final = 2
"""So many rows are left when the next are claimed: a claim takes less time than their turns."""

LOOKS_EVERY: Final = 1.0
SHORTEST_REST: Final = 0.02
LAST_ROUND: Final = 2.0
"""Seconds that a look or a claim has to end by itself when sending is to stop."""

LONGEST_PAUSE: Final = 5.0
"""Seconds between two tries of a round, at most, while the store is away."""

LOST_PAUSE: Final = timedelta(minutes=1)


class Outbox:
    """The sender of one process. `wanted` is set where rows were added; the outlook is as of the last look."""

    def __init__(self, means: Means, *, wanted: asyncio.Event) -> None:
        self.owner = secrets.token_hex(8)
        self.outlook = Outlook(None)
        self._means = means
        self._writer = means.writer
        self._clock = means.clock
        self._pace = means.pace
        self._wanted = wanted
        self._delivery = Delivery(means, owner=self.owner)
        self._under_way: dict[int, asyncio.Task[None]] = {}
        """By row; what delivers it."""
        self._held = Held()
        self._taken: set[int] = set()
        """Rows that were claimed and wait for their turn."""
        self._running: asyncio.Task[None] | None = None
        self._ending = False
        self._signed_in = False
        self._lost: timedelta | None = None
        """Set where there may be claimed rows that are not in hand, after something failed: when they may go on."""
        self._troubles = Troubles()

    def start(self) -> None:
        """Begin to send, until `finish`."""
        self._running = asyncio.create_task(self._run())

    async def _run(self) -> None:
        keeping = asyncio.create_task(self._keep_leases())
        edge, failures = Edge("outbox"), 0
        try:
            while not self._ending:
                self._wanted.clear()
                try:
                    await self._round()
                except Exception as error:  # noqa: BLE001 - the edge: whatever failed, what is due stays due
                    failures += 1
                    self._lost = timedelta() if edge.failed(error) else LOST_PAUSE
                    await asyncio.sleep(growing_pause(failures, first=0.2, longest=LONGEST_PAUSE))
                else:
                    failures = 0
                    edge.worked()
        finally:
            await end_all([keeping])

    async def finish(self, seconds: float) -> None:
        """Finish what is in flight, as far as it can be done in so many seconds, and put the rest back."""
        self._ending = True
        self._wanted.set()
        if self._running and not self._running.done():
            await asyncio.wait([self._running], timeout=min(seconds, LAST_ROUND))
            await end_all([self._running])  # it waits for the pace, or for the store
        if self._under_way:
            _, late = await asyncio.wait(self._under_way.values(), timeout=seconds)
            await end_all(late)
        if not self._signed_in:
            return
        self._signed_in = False
        try:
            await self._writer.commit(partial(let_go, owner=self.owner, at=self._clock()))
        except Exception as error:
            if not is_away(error):
                raise
            log.warning("outbox.leases_left", error=type(error).__name__, seconds=LEASE.total_seconds())

    def waiting(self) -> int:
        """How many rows are due."""
        return self.outlook.waiting + len(self._held.ids)

    def late(self) -> float:
        """Seconds for which the oldest due row has waited."""
        oldest = self.outlook.oldest
        return max(0.0, (self._clock() - oldest).total_seconds()) if oldest else 0.0

    async def _round(self) -> None:
        """Send what is due; else rest until there may be something."""
        if self._lost is not None:
            await self._put_back_lost(self._lost)
        await self._start(await self._ready())
        now, looked = self._clock(), time.monotonic()
        async with self._means.sessions() as session:
            self.outlook = await look_ahead(session, owner=self.owner, now=now)
        due = self.outlook.next_at
        if due is None or due > now or self._troubles.pause_all:
            await self._rest(LOOKS_EVERY if due is None else (due - now).total_seconds())
            return
        await self._send_due(until=looked + LOOKS_EVERY)
        if not self._under_way:  # someone else was faster, or nothing was of use any more
            await self._rest(SHORTEST_REST)

    async def _send_due(self, until: float) -> None:
        """Claim a few rows after the other and start each. The next are claimed while the last wait for their turn."""
        rows = await self._claim()
        while rows:
            ahead: asyncio.Task[Sequence[ClaimedMessage]] | None = None
            try:
                await self._start(rows[:-CLAIMS_BEFORE])
                if self._goes_on(until):
                    ahead = asyncio.create_task(self._claim())
                await self._start(rows[-CLAIMS_BEFORE:])
            finally:
                rows = await ahead if ahead else ()

    def _goes_on(self, until: float) -> bool:
        """Whether nothing else is to be looked after first."""
        if self._troubles.pause_all or self._ending:
            return False
        return time.monotonic() < until and self._held.seconds_to_first > 0

    async def _claim(self) -> Sequence[ClaimedMessage]:
        """Take a few rows in hand, once there is room for them."""
        while (room := min(IN_FLIGHT - len(self._under_way) - len(self._taken), CLAIMED_AT_ONCE)) <= 0:
            await asyncio.wait(self._under_way.values(), return_when=asyncio.FIRST_COMPLETED)
        self._signed_in = True
        claim = await self._writer.commit(partial(claim_due, owner=self.owner, now=self._clock(), limit=room))
        self._taken.update(row.id for row in claim.rows)
        self._pace.senders = claim.senders
        for _ in range(claim.expired):
            self._means.observe("expired", 0.0)
        return claim.rows

    async def _start(self, rows: Sequence[ClaimedMessage]) -> None:
        """Send rows as soon as the pace lets each; those whose chat is busy wait, for others not to."""
        busy: Counter[int] = Counter()
        for row in rows:
            if (
                row.id not in self._under_way
            ):  # else a database that crashed has forgotten that it was claimed
                await self._start_one(row, busy)
            self._taken.discard(row.id)

    async def _start_one(self, row: ClaimedMessage, busy: Counter[int]) -> None:
        passage = None
        if not self._troubles.pause_all and not self._ending and self._pace.chat_wait(row.chat_id) <= 0:
            worded = await self._delivery.word(row)
            if worded is None:
                return
            passage = await self._pace.turn(row.chat_id)
            if passage:
                self._under_way[row.id] = asyncio.create_task(self._deliver(worded, passage))
        if passage is None:
            await self._wait_for_chat(row, behind=busy[row.chat_id])
            busy[row.chat_id] += 1

    async def _wait_for_chat(self, row: ClaimedMessage, *, behind: int) -> None:
        wait = self._pace.chat_wait(row.chat_id)
        spacing = max(SHORTEST_REST, self._pace.limits.spacing(row.chat_id))
        seconds = (spacing if math.isinf(wait) else max(0.0, wait)) + behind * spacing
        if not self._held.hold(row, seconds):
            at = self._clock() + timedelta(seconds=seconds)
            await self._writer.commit(partial(put_back, ids=[row.id], owner=self.owner, at=at))

    async def _ready(self) -> list[ClaimedMessage]:
        """Take the held rows whose wait is over, as far as they are still wanted."""
        ready = self._held.ready(IN_FLIGHT - len(self._under_way))
        if not ready or self._troubles.pause_all:
            return []
        async with self._means.sessions() as session:
            wanted = await still_held(session, [row.id for row in ready], owner=self.owner)
        for row in ready:
            self._held.let_go(row)
        self._taken |= wanted
        return [row for row in ready if row.id in wanted]

    async def _put_back_lost(self, pause: timedelta) -> None:
        """Put back what a failure left claimed; after a pause, where the fault may stay and would do harm again."""
        self._taken.clear()
        keeping, at = frozenset(self._under_way) | self._held.ids, self._clock() + pause
        await self._writer.commit(partial(let_go, owner=self.owner, at=at, keeping=keeping))
        self._lost = None

    async def _deliver(self, worded: Worded, passage: Passage) -> None:
        try:
            outcome = await self._delivery.deliver(worded, passage)
            self._troubles.learn(outcome)
            if outcome.again_in is not None:
                await self._again(outcome, outcome.again_in)
        except Exception:  # the edge of one row: it is put back after a pause, and holds up no other
            log.exception("outbox.not_noted", row=worded.row.id)
            self._lost = LOST_PAUSE
        finally:
            del self._under_way[worded.row.id]

    async def _again(self, outcome: Outcome, seconds: float) -> None:
        row, error = outcome.row, outcome.error
        log.info("outbox.later", row=row.id, error=error, seconds=round(seconds, 2), tries=row.attempts)
        self._means.observe("later", 0.0)
        if seconds > 0 and self._held.hold(replace(row, attempts=row.attempts + 1), seconds):
            self._wanted.set()  # whoever rests knows nothing of this row yet
            await self._writer.commit(partial(note_try, row_id=row.id, owner=self.owner, error=error))
        else:
            at = self._clock() + timedelta(seconds=seconds)
            await self._writer.commit(
                partial(retry_later, row_id=row.id, owner=self.owner, at=at, error=error)
            )

    async def _rest(self, seconds: float) -> None:
        """Wait so long, at most until the next look, or until something was added or a row is done with."""
        if self._troubles.pause_all:
            await asyncio.sleep(min(self._troubles.seconds_left, LOOKS_EVERY))
            return
        seconds = min(seconds, self._held.seconds_to_first, LOOKS_EVERY)
        try:
            async with asyncio.timeout(
                max(seconds, SHORTEST_REST)
            ):  # unlike wait_for of Python 3.11, it never swallows an end
                await self._wanted.wait()
        except TimeoutError:
            return

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(LEASE.total_seconds() / 3)
            ids = {*self._under_way, *self._held.ids, *self._taken}
            if not ids:
                continue
            keeping = partial(prolong, ids=ids, owner=self.owner, now=self._clock())
            try:
                await self._writer.commit(keeping)
            except Exception as error:  # noqa: BLE001 - the edge: the next time will do
                log.warning("outbox.leases_not_kept", error=type(error).__name__)
