"""Keeps the agenda card that is pinned in tied group chats up to date: done, now, next.

A card is edited only when it would show something else, which is told by a mark in the database; so a restart, or a
second process, edits nothing twice. Chats are tied and untied by `handlers/groups.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from hashlib import blake2b
from typing import Any, Final

import structlog
from markupsafe import Markup
from telegram import Bot, ChatMemberAdministrator
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from db.agenda import Phase, day_meant, phases
from db.batches import BatchWriter, Sessions
from db.group_chats import (
    GroupChat,
    claim_card,
    follow_chat,
    keep_pinned_card,
    list_group_chats,
)
from db.silent_chats import leave_chat
from db.tasks import end_all
from db.visit import Group, Visit, group_agenda
from db.visits import load_visit
from schedules.edges import Edge
from schedules.parts import NO_PREVIEW
from texts.catalogue import texts
from texts.messages.agenda import agenda_card, agenda_day, no_agenda
from texts.pages import split_pages

log = structlog.get_logger(__name__)

MINUTE: Final = 60.0

AGAIN_AFTER: Final = 5.0
"""Seconds until a look that failed is made again: the store may be back long before the next minute."""

PATIENCE: Final = 5.0
"""Seconds for which a look waits for its edits. A group chat in which much was said may take longer: Telegram's limit."""


class PinnedCards:
    """Looks at every card each minute, and at once when one is wanted."""

    def __init__(
        self,
        bot: Bot,
        sessions: Sessions,
        writer: BatchWriter,
        clock: Callable[[], datetime],
        wanted: asyncio.Event,
    ) -> None:
        self._bot = bot
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._wanted = wanted
        self._visits: dict[str, Visit] = {}
        self._edge = Edge("cards")
        self._under_way: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Go on until cancelled."""
        try:
            while True:
                self._wanted.clear()
                try:
                    await self.refresh()
                except Exception as error:  # noqa: BLE001 - the edge: it is tried again soon
                    self._edge.failed(error)
                    pause = AGAIN_AFTER
                else:
                    self._edge.worked()
                    pause = self._until_next_minute()
                try:
                    async with asyncio.timeout(pause):
                        await self._wanted.wait()
                except TimeoutError:
                    continue
        finally:
            await end_all(self._under_way)

    def _until_next_minute(self) -> float:
        now = self._clock()
        return MINUTE - now.second - now.microsecond / 1_000_000

    async def refresh(self) -> None:
        async with self._sessions() as session:
            chats = await list_group_chats(session)
        shown = []
        for chat in chats:
            html = card_of(*await self._agenda_of(chat), now=self._clock())
            mark = blake2b(html.encode(), digest_size=8).hexdigest()
            if mark != chat.pinned_mark and await self._writer.commit(
                partial(claim_card, chat=chat, mark=mark)
            ):
                shown.append(self._begin(self._try_to_show(chat, html, mark)))
        if shown:
            await asyncio.wait(shown, timeout=PATIENCE)

    def _begin(self, showing: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(showing)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def _try_to_show(self, chat: GroupChat, html: str, mark: str) -> None:
        try:
            await self._show(chat, html, mark)
        except Exception as error:  # noqa: BLE001 - the edge: one chat does not keep others from their cards
            self._edge.failed(error)

    async def _agenda_of(self, chat: GroupChat) -> tuple[Visit, Group]:
        visit = self._visits.get(chat.visit_code)
        if visit is None or visit.version != chat.visit_version:
            async with self._sessions() as session:
                visit = self._visits[chat.visit_code] = await load_visit(session, chat.visit_code)
        return visit, next(group for group in visit.groups if group.id == chat.group_id)

    async def _show(self, chat: GroupChat, html: str, mark: str) -> None:
        try:
            if chat.pinned_message_id:
                await self._bot.edit_message_text(
                    html,
                    chat.chat_id,
                    chat.pinned_message_id,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=NO_PREVIEW,
                )
            else:
                await self._post(chat, html, mark)
        except ChatMigrated as moved:
            await self._writer.commit(
                partial(follow_chat, old_chat_id=chat.chat_id, new_chat_id=moved.new_chat_id)
            )
            self._wanted.set()
        except Forbidden:
            await self._writer.commit(partial(leave_chat, chat_id=chat.chat_id, now=self._clock()))
        except (
            BadRequest
        ) as error:  # the card was deleted: another is made when there is something new to show
            log.warning("card.lost", tie=chat.id, error=type(error).__name__)
            await self._note(chat, None, mark)
        except TelegramError as error:
            log.warning("card.not_shown", tie=chat.id, error=type(error).__name__)
            await self._note(chat, chat.pinned_message_id, None)

    async def _post(self, chat: GroupChat, html: str, mark: str) -> None:
        message = await self._bot.send_message(
            chat.chat_id,
            html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            message_thread_id=chat.thread_id or None,
            disable_notification=True,
        )
        await self._note(chat, message.message_id, mark)
        try:
            await self._pin(chat, message.message_id)
        except (ChatMigrated, Forbidden):
            raise
        except TelegramError as error:  # the card is there all the same, and need not come twice
            log.warning("card.not_pinned", tie=chat.id, error=type(error).__name__)

    async def _pin(self, chat: GroupChat, message_id: int) -> None:
        me = await self._bot.get_chat_member(chat.chat_id, self._bot.id)
        if isinstance(me, ChatMemberAdministrator) and me.can_pin_messages:
            await self._bot.pin_chat_message(chat.chat_id, message_id, disable_notification=True)

    async def _note(self, chat: GroupChat, message_id: int | None, mark: str | None) -> None:
        note = partial(
            keep_pinned_card,
            chat_id=chat.chat_id,
            thread_id=chat.thread_id,
            message_id=message_id,
            mark=mark,
        )
        await self._writer.commit(note)


def card_of(visit: Visit, group: Group, *, now: datetime) -> Markup:
    """Show the group's day in one message; where that is too long, what is over is left out."""
    words, agenda = texts(visit.language_of(group)), group_agenda(visit, group)
    wanted = day_meant(agenda, now)
    if wanted is None:
        return no_agenda(words, group=group.name)
    marked = [
        (phase, one)
        for phase, one in zip(phases(agenda, now), agenda, strict=True)
        if one.start.date() == wanted
    ]
    for shown in (marked, [pair for pair in marked if pair[0] is not Phase.DONE]):
        text = agenda_day(
            words, wanted, [one for _, one in shown], [phase for phase, _ in shown], group=group.name
        )
        pages = split_pages(agenda_card(words, text))
        if len(pages) == 1:
            break
    return pages[0]
