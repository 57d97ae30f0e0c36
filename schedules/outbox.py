"""Sends what is due: claims rows in small batches, hands them to `schedules/delivery.py` one after the other.

Rows are written by handlers and by other schedules; this module composes no text. It looks when something was added
here, when the next row is due, and otherwise once a second, for other processes may add rows too. What bounds the
messages that a crash sends twice, and why there must be such a bound: docs/decisions/outbox.md.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Final

import structlog

from db.batches import is_away
from db.claims import LEASE, ClaimedMessage, Outlook, claim_due, let_go, look_ahead, prolong, put_back
from schedules.delivery import Delivery, Means, NetworkAway, TokenGone, Worded
from schedules.rate_limit import GROUP_SPACING, SECOND, Passage
from schedules.refusals import growing_pause

log = structlog.get_logger(__name__)

IN_FLIGHT: Final = 32
"""Rows between the call of Telegram and the commit of its outcome, at most: so many may be sent twice by a crash."""

CLAIMED_AT_ONCE: Final = 8
"""A quarter of a second's work: what was claimed can't be cancelled for that long."""

LOOKS_EVERY: Final = 1.0
SHORTEST_REST: Final = 0.02
TOKEN_PAUSE: Final = 60.0
LOST_PAUSE: Final = timedelta(minutes=1)


class Outbox:
    """The sender of one process. `wanted` is set where rows were added; the outlook is as of the last look."""

    def __init__(self, means: Means, *, wanted: asyncio.Event) -> None:
        self.owner = secrets.token_hex(8)
        self.outlook = Outlook(None)
        self._sessions = means.sessions
        self._writer = means.writer
        self._clock = means.clock
        self._pace = means.pace
        self._observe = means.observe
        self._wanted = wanted
        self._delivery = Delivery(means, owner=self.owner)
        self._in_hand: dict[int, asyncio.Task[None] | None] = {}
        """Claimed rows, with what delivers them."""
        self._signed_in = False
        self._lost = False
        """Whether there may be claimed rows that are not in hand, after something failed."""
        self._token_refused = False
        self._failures = 0
        self._paused_until = -math.inf

    async def run(self) -> None:
        """Go on until cancelled; then `finish`."""
        keeping = asyncio.create_task(self._keep_leases())
        failures = 0
        try:
            while True:
                self._wanted.clear()
                try:
                    await self._round()
                except Exception as error:  # the edge: whatever failed, what is due stays due
                    failures += 1
                    self._let_go_unstarted()
                    log.warning("outbox.round_failed", exc_info=None if is_away(error) else error)
                    await asyncio.sleep(growing_pause(failures, first=0.2, longest=30))
                else:
                    failures = 0
        finally:
            keeping.cancel()

    async def finish(self, seconds: float) -> None:
        """Finish what is in flight, as far as it can be done in so many seconds, and put the rest back."""
        under_way = [task for task in self._in_hand.values() if task]
        if under_way:
            _, late = await asyncio.wait(under_way, timeout=seconds)
            for task in late:
                task.cancel()
        if self._signed_in:
            self._signed_in = False
            try:
                await self._writer.commit(partial(let_go, owner=self.owner, at=self._clock()))
            except Exception as error:
                if not is_away(error):
                    raise
                log.warning("outbox.leases_left", error=type(error).__name__, seconds=LEASE.total_seconds())

    def waiting(self) -> int:
        return self.outlook.waiting

    def late(self) -> float:
        """Seconds for which the oldest due row has waited."""
        oldest = self.outlook.oldest
        return max(0.0, (self._clock() - oldest).total_seconds()) if oldest else 0.0

    async def _round(self) -> None:
        """Look, and send what is due; else rest until there may be something."""
        if self._lost:
            await self._put_back_lost()
        now, looked = self._clock(), time.monotonic()
        async with self._sessions() as session:
            self.outlook = await look_ahead(session, owner=self.owner, now=now)
        due = self.outlook.next_at
        if due is not None and due <= now and self._paused_until <= time.monotonic():
            while await self._claim() and time.monotonic() < looked + LOOKS_EVERY:
                pass
            if not self._in_hand:
                await self._rest(SHORTEST_REST)
        else:
            await self._rest(LOOKS_EVERY if due is None else (due - now).total_seconds())

    async def _claim(self) -> bool:
        """Claim a few rows and start each; whether there may be more."""
        room = min(IN_FLIGHT - len(self._in_hand), CLAIMED_AT_ONCE)
        if room <= 0:
            await self._one_done()
            return True
        self._signed_in = True
        claim = await self._writer.commit(partial(claim_due, owner=self.owner, now=self._clock(), limit=room))
        self._pace.senders = claim.senders
        for _ in range(claim.expired):
            self._observe("expired", 0.0)
        self._in_hand |= {row.id: None for row in claim.rows}
        await self._start(claim.rows)
        return bool(claim.rows) and self._paused_until <= time.monotonic()

    async def _start(self, rows: Sequence[ClaimedMessage]) -> None:
        """Send rows as soon as the pace lets each; those of busy chats are put back, for others not to wait."""
        busy: Counter[int] = Counter()
        for row in rows:
            passage = None
            if self._paused_until <= time.monotonic() and self._pace.chat_wait(row.chat_id) <= 0:
                worded = await self._delivery.word(row)
                if worded is None:
                    del self._in_hand[row.id]
                    continue
                passage = await self._pace.turn(row.chat_id)
                if passage:
                    self._in_hand[row.id] = asyncio.create_task(self._deliver(worded, passage))
            if passage is None:
                await self._put_back(row, behind=busy[row.chat_id])
                busy[row.chat_id] += 1

    async def _put_back(self, row: ClaimedMessage, *, behind: int) -> None:
        """Put a row back until its chat may take it, `behind` others."""
        wait, spacing = self._pace.chat_wait(row.chat_id), SECOND if row.chat_id > 0 else GROUP_SPACING
        seconds = (spacing if math.isinf(wait) else max(0.0, wait)) + behind * spacing
        at = self._clock() + timedelta(seconds=seconds)
        await self._writer.commit(partial(put_back, ids=[row.id], owner=self.owner, at=at))
        del self._in_hand[row.id]

    def _let_go_unstarted(self) -> None:
        self._in_hand = {row_id: task for row_id, task in self._in_hand.items() if task}
        self._lost = True

    async def _put_back_lost(self) -> None:
        """Put back what a failure left claimed, a minute later, so that a fault that stays does no harm often."""
        later = self._clock() + LOST_PAUSE
        await self._writer.commit(
            partial(let_go, owner=self.owner, at=later, keeping=frozenset(self._in_hand))
        )
        self._lost = False

    async def _deliver(self, worded: Worded, passage: Passage) -> None:
        try:
            await self._delivery.deliver(worded, passage)
            self._failures, self._token_refused = 0, False
        except TokenGone:
            self._refuse_token()
        except NetworkAway:
            self._failures += 1
            if self._failures > 1:  # one lost call says nothing; several in a row do
                self._pause(growing_pause(self._failures - 1, first=0.5, longest=30))
        except Exception:
            log.exception("outbox.not_noted", row=worded.row.id)
            self._lost = True
        finally:
            self._in_hand.pop(worded.row.id, None)

    def _refuse_token(self) -> None:
        """Send nothing for a while. Said once, though many are in flight and tries go on."""
        self._pause(TOKEN_PAUSE)
        if not self._token_refused:
            self._token_refused = True
            log.error("outbox.token_refused", tries_every=TOKEN_PAUSE)

    def _pause(self, seconds: float) -> None:
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)

    async def _one_done(self) -> None:
        under_way = [task for task in self._in_hand.values() if task]
        if under_way:
            await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(SHORTEST_REST)

    async def _rest(self, seconds: float) -> None:
        """Wait so long, at most until the next look, or until something was added."""
        paused = self._paused_until - time.monotonic()
        if paused > 0:
            await asyncio.sleep(min(paused, LOOKS_EVERY))
            return
        try:
            await asyncio.wait_for(self._wanted.wait(), min(max(seconds, SHORTEST_REST), LOOKS_EVERY))
        except TimeoutError:
            return

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(LEASE.total_seconds() / 3)
            if self._in_hand:
                try:
                    await self._writer.commit(
                        partial(prolong, ids=list(self._in_hand), owner=self.owner, now=self._clock())
                    )
                except Exception as error:  # noqa: BLE001 - the edge: the next time will do
                    log.warning("outbox.leases_not_kept", error=type(error).__name__)
