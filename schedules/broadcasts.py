"""Broadcasts on their way: words them, keeps their organizer's progress message up to date, sums them up at the end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

import structlog
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from db.batches import BatchWriter, Sessions
from db.broadcast_reports import Report, report
from db.broadcasts import (
    KIND,
    SHOWN_TO_THE_END,
    SUMMARY_KIND,
    Broadcast,
    claim_showing,
    finish,
    progress_of,
    read_broadcast,
    under_way,
)
from db.claims import ClaimedMessage
from db.outbox import OutboxState, Progress
from schedules.edges import Edge
from schedules.kinds import Kind, Kinds
from texts.catalogue import Texts, texts
from texts.messages import broadcasts as wording
from texts.messages.outgoing import Button, Copy, Part, Rows, pages

log = structlog.get_logger(__name__)

LOOKS_EVERY: Final = 1.0
EDITS_EVERY: Final = 3.0
"""Seconds between two edits of one progress message, at least."""


async def load_broadcast(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"said": await read_broadcast(session, row.facts["broadcast"])}


def render_broadcast(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    said: Broadcast | None = row.facts["said"]
    if said is None:
        return ()
    rows: Rows = ()
    if said.asks_reading:
        rows = ((Button(texts.plain("receipt-button-read"), data=f"seen:read:{row.id}"),),)
    if said.source_chat_id and said.source_message_id:
        return (Copy(*_shown(said) or (said.source_chat_id, said.source_message_id), rows),)
    return pages(said.html, rows) if said.html else ()


def _shown(said: Broadcast) -> tuple[int, int] | None:
    """Where its preview is: what became of the organizer's own message since they saw that concerns nobody."""
    return (said.chat_id, said.preview_message_id) if said.chat_id and said.preview_message_id else None


async def load_summary(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"report": await report(session, row.facts["broadcast"])}


def render_summary(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - likewise
    found: Report | None = row.facts["report"]
    if found is None:
        return ()
    one = found.broadcast
    summary = wording.summary(texts, found.groups, asks_reading=one.asks_reading)
    buttons = [Button(texts.plain("broadcast-button-refresh"), data=f"cast:summary:{one.id}")]
    if one.asks_reading:
        buttons.append(Button(texts.plain("receipt-button-unread"), data=f"cast:unread:{one.id}"))
    parts = pages(summary, (tuple(buttons),))
    link = row.facts.get("link", "")  # rows of an earlier version have none
    unreached = wording.unreached(texts, found.groups, visit=one.visit_name, html=one.html, link=link)
    if unreached is None:
        return parts
    invite = Button(texts.plain("broadcast-button-invite"), data=f"cast:invite:{one.id}")
    absent = any(group.absent for group in found.groups)
    return [*parts, *pages(unreached, ((invite,),) if absent else ())]


KINDS: Final[Kinds] = {
    KIND: Kind(render_broadcast, load=load_broadcast),
    SUMMARY_KIND: Kind(render_summary, load=load_summary),
}


class BroadcastProgress:
    """Looks every second at what is under way, and edits each progress message at most every few."""

    def __init__(
        self, bot: Bot, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]
    ) -> None:
        self._bot = bot
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._shown_at: dict[int, float] = {}

    async def run(self) -> None:
        """Go on until cancelled."""
        edge = Edge("broadcasts")
        while True:
            try:
                await self.refresh()
            except Exception as error:  # noqa: BLE001 - the edge: the next second tries again
                edge.failed(error)
            else:
                edge.worked()
            await asyncio.sleep(LOOKS_EVERY)

    async def refresh(self) -> None:
        async with self._sessions() as session:
            found = [(one, await progress_of(session, one)) for one in await under_way(session)]
        self._shown_at = {one.id: self._shown_at.get(one.id, time.monotonic()) for one, _ in found}
        for one, progress in found:
            if not progress.waiting:
                ending = partial(finish, broadcast_id=one.id, link=self._bot.link, now=self._clock())
                await self._writer.commit(ending)
            await self._show(one, progress)

    async def _show(self, one: Broadcast, progress: Progress) -> None:
        """Show how far it is, if that is something new and the last time is long enough ago."""
        if time.monotonic() - self._shown_at[one.id] < EDITS_EVERY:
            return
        lost = sum(progress.counts.get(state, 0) for state in (OutboxState.FAILED, OutboxState.EXPIRED))
        mark = f"{progress.sent}:{lost}:{progress.total}" if progress.waiting else SHOWN_TO_THE_END
        if mark == one.shown_mark or not await self._writer.commit(
            partial(claim_showing, one=one, mark=mark)
        ):
            return
        self._shown_at[one.id] = time.monotonic()
        words = texts(one.language)
        if progress.waiting:
            html = wording.progress(words, sent=progress.sent, total=progress.total, lost=lost)
        else:
            html = wording.ended(
                words, sent=progress.sent, total=progress.total, stopped=one.stopped_at is not None
            )
        await self._edit(one, html, stoppable=bool(progress.waiting and not one.stopped_at))

    async def _edit(self, one: Broadcast, html: str, *, stoppable: bool) -> None:
        if one.chat_id is None or one.control_message_id is None:
            return
        label = texts(one.language).plain("broadcast-button-stop")
        stop = InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"cast:stop:{one.id}")]])
        try:
            await self._bot.edit_message_text(
                html,
                one.chat_id,
                one.control_message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=stop if stoppable else None,
            )
        except (BadRequest, Forbidden) as error:  # its organizer deleted it, or blocked the bot
            log.info("broadcast.not_shown", broadcast=one.id, error=type(error).__name__)
        except TelegramError as error:
            log.warning("broadcast.not_shown", broadcast=one.id, error=type(error).__name__)
