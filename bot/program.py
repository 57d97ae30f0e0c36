"""The parts of a running program, and how they are brought up and down; `bot/application.py` puts them in order."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Coroutine, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final

import structlog
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.error import TelegramError

from bot.attempts import attempted, patiently
from bot.building import build_application, build_services
from bot.metrics import Metrics
from bot.polling import Poller, Updates
from bot.profile import publish_profile
from bot.requests import AiohttpRequest
from bot.sending import PatientCalls
from bot.settings import Settings
from bot.updates import AT_ONCE, Intake
from bot.web import WebServer, health, metrics_page
from bot.webhook import Webhook
from db.chat_turns import shared_turns
from db.tasks import end_all
from db.turns import forget_handled
from db.watch import watch_tables
from handlers.commands import handled_commands
from handlers.register import ALLOWED_UPDATES
from handlers.turn import Clock
from schedules.broadcasts import BroadcastProgress
from schedules.delivery import Means
from schedules.evaluations import EvaluationPlanner
from schedules.kinds import Kinds
from schedules.neighbours import Neighbours
from schedules.outbox import Outbox
from schedules.pinned import PinnedCards
from schedules.poll_results import LiveResults
from schedules.polls import PollKeeper
from schedules.rate_limit import TELEGRAMS, Limits, Pace
from schedules.register import KINDS, WATCHED_TABLES, Schedule
from schedules.reminders import ReminderPlanner
from schedules.retention import Retention
from schedules.strict_times import StrictTimes

log = structlog.get_logger(__name__)

LAST_WORDS: Final = 20.0
"""Seconds that updates in hand have to be finished when the program is asked to stop."""

REMEMBERED: Final = timedelta(days=3)
"""How long it is kept that an update took effect; Telegram hands it out for 24 hours."""


RESUMES_EVERY: Final = 5.0


class Program:
    """The parts of a running program, and how they are brought up and down."""

    def __init__(
        self,
        settings: Settings,
        token: str,
        engine: AsyncEngine,
        clock: Clock,
        *,
        kinds: Kinds = KINDS,
        by_clock: bool = True,
        limits: Limits = TELEGRAMS,
    ) -> None:
        self.settings = settings
        self.metrics = Metrics()
        self.pace = Pace(limits)
        self.pace.take_turn = shared_turns(engine)
        rows_added = asyncio.Event()
        self.services = build_services(engine, clock, settings.retention_days, rows_added=rows_added)
        self.fetching = AiohttpRequest(connections=2)
        self.calling = AiohttpRequest(connections=AT_ONCE + 32)
        self.application = build_application(
            settings,
            token,
            self.services,
            patience=PatientCalls(self.metrics, self.pace, self.services.shown),
            fetching=self.fetching,
            calling=self.calling,
        )
        self.outbox = Outbox(self._means_of_sending({**KINDS, **kinds}), wanted=rows_added)
        self.schedule = self._schedule(engine) if by_clock else None
        self.polls = self._poll_keeper(engine)
        self.intake = Intake(self.application, self.services, self.metrics, owner=self.outbox.owner)
        self.poller = Poller(self._fetch, self.intake, self.metrics)
        self.webhook = (
            Webhook(
                self.intake,
                public_url=settings.webhook_url,
                secret=settings.webhook_secret.get_secret_value(),
                token=token,
            )
            if settings.webhook_url
            else None
        )
        self.web: WebServer | None = None
        self._base_url = f"{settings.api_url}/bot{token}"

    @property
    def address(self) -> str:
        return self.web.address if self.web else ""

    async def open_web(self, routes: tuple[web.RouteDef, ...]) -> None:
        self.metrics.gauge(
            "lokus_updates_in_hand", "Updates under way or waiting.", lambda: self.intake.waiting
        )
        self.metrics.gauge(
            "lokus_commits_waiting",
            "Units of work that wait for a commit.",
            lambda: self.services.writer.waiting,
        )
        self.metrics.gauge("lokus_outbox_waiting", "Rows of the outbox that are due.", self.outbox.waiting)
        self.metrics.gauge(
            "lokus_senders", "Processes that share Telegram's limits.", lambda: self.pace.senders
        )
        self.metrics.gauge(
            "lokus_outbox_oldest_seconds", "How long the oldest due row has waited.", self.outbox.late
        )
        fetched_at = (lambda: None) if self.webhook else (lambda: self.poller.fetched_at)
        server = WebServer(
            [
                web.get("/health", health(self.services.sessions, fetched_at)),
                web.get("/metrics", metrics_page(self.metrics)),
                *(self.webhook.routes() if self.webhook else ()),
                *routes,
            ]
        )
        # Someone who only polls did not ask for a web server: it need not stop a second bot on the same machine.
        gives_way = not self.settings.listen_chosen and self.webhook is None
        await server.open(self.settings.listen, else_any_port=gives_way)
        self.web = server

    async def introduce(self) -> None:
        """Meet Telegram, however long that takes, and settle how updates come. Raises TokenRefused."""
        await patiently("telegram.away", self.application.initialize)
        if self.webhook:
            await patiently("webhook.not_set", partial(self.webhook.open, self.application.bot))
        else:
            await patiently("webhook.not_deleted", self.application.bot.delete_webhook)

    async def receive(self) -> None:
        """Take updates until cancelled. Raises TokenRefused."""
        strict_times = self._strict_times()
        await attempted(strict_times.recall, "strict_times.not_read")
        await self._resume()
        chores = [
            asyncio.create_task(chore)
            for chore in (
                *self._neighbours(),
                strict_times.run(),
                self._keep_house(),
                self._pinned_cards().run(),
                self._broadcast_progress().run(),
                self.polls.run(),
                self._live_results().run(),
                self._speak(),
            )
        ]
        try:
            if self.webhook:
                await asyncio.get_running_loop().create_future()  # they come by themselves
            await self.poller.run()
        finally:
            await end_all(chores)  # so that no read of the store outlives the store

    async def finish(self) -> None:
        """Finish what is in hand, and tell Telegram so."""
        if self.webhook:
            self.webhook.close()
        all_taken, _ = await asyncio.gather(self.intake.drain(LAST_WORDS), self.outbox.finish(LAST_WORDS))
        if not all_taken:
            log.warning("updates.left", reason="they will come again at the next start")
        if self.webhook is None:
            await self.poller.confirm_last()

    async def close(self) -> None:
        await self.intake.drain(0)
        await self.outbox.finish(0)
        await self.services.flush()
        if self.web:
            await self.web.close()
        await self.application.shutdown()
        # Which the library leaves out where it was interrupted while it began.
        await self.fetching.shutdown()
        await self.calling.shutdown()

    async def _speak(self) -> None:
        """Say what is to be said unasked; the outbox goes on until it is finished with."""
        if self.schedule:
            await self.schedule.begin()  # so that nothing leaves that was moved or cancelled meanwhile
        self.outbox.start()
        if self.schedule:
            await self.schedule.run()

    def _schedule(self, engine: AsyncEngine) -> Schedule:
        services, changed = self.services, asyncio.Event()
        watch_tables(engine, WATCHED_TABLES, changed.set)
        planner = ReminderPlanner(services.sessions, services.writer, services.clock)
        evaluations = EvaluationPlanner(services.sessions, services.writer, services.clock)
        retention = Retention(engine, services.writer, services.clock, days=services.retention_days)
        return Schedule(planner, evaluations, retention, services.sessions, services.clock, changed=changed)

    def _means_of_sending(self, kinds: Kinds) -> Means:
        services = self.services
        return Means(
            bot=self.application.bot,
            sessions=services.sessions,
            writer=services.writer,
            clock=services.clock,
            pace=self.pace,
            kinds=kinds,
            observe=self.metrics.observe_outbox,
        )

    def _poll_keeper(self, engine: AsyncEngine) -> PollKeeper:
        services = self.services
        return PollKeeper(self.application.bot, engine, services.sessions, services.writer, services.clock)

    def _pinned_cards(self) -> PinnedCards:
        services = self.services
        return PinnedCards(
            self.application.bot, services.sessions, services.writer, services.clock, services.cards_wanted
        )

    def _neighbours(self) -> Sequence[Coroutine[Any, Any, None]]:
        """Look out for other processes, where there can be some, and for what those that died left."""
        if self.pace.take_turn is None:
            return ()
        services = self.services
        neighbours = Neighbours(self.pace, services.writer, services.clock, owner=self.outbox.owner)
        return neighbours.run(), self._keep_resuming()

    async def _resume(self) -> None:
        """Go on with updates that were put down by a process that is no more."""
        await attempted(self.intake.resume, "inbox.not_read")  # what lies there stays there

    def _strict_times(self) -> StrictTimes:
        services = self.services
        return StrictTimes(self.pace.slow_start, services.sessions, services.writer, services.clock)

    async def _keep_resuming(self) -> None:
        while True:
            await asyncio.sleep(RESUMES_EVERY)
            await self._resume()

    def _live_results(self) -> LiveResults:
        services = self.services
        return LiveResults(self.application.bot, services.sessions, services.writer, services.clock)

    def _broadcast_progress(self) -> BroadcastProgress:
        services = self.services
        return BroadcastProgress(self.application.bot, services.sessions, services.writer, services.clock)

    async def _keep_house(self) -> None:
        handled = handled_commands(itertools.chain.from_iterable(self.application.handlers.values()))
        while True:
            await attempted(
                partial(publish_profile, self.application.bot, self.services, handled), "house.not_kept"
            )
            forget = partial(forget_handled, before=self.services.clock() - REMEMBERED)
            await attempted(partial(self.services.writer.commit, forget), "house.not_kept")
            await asyncio.sleep(3600)

    async def _fetch(self, offset: int | None, seconds: int, most: int) -> Updates:
        fields = {"timeout": seconds, "limit": most, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            fields["offset"] = offset
        updates = await self.fetching.call(f"{self._base_url}/getUpdates", fields, read_timeout=seconds + 15)
        if not isinstance(updates, list):
            raise TelegramError("Invalid server response")
        return updates
