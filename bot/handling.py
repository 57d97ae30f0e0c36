"""Handles an update that was taken: again where that may help, until its end is committed.

One that always fails is given up after a few tries, so that it holds up nobody. A store that is away is waited for: who
was answered would be answered once more if the update were taken anew. Where it went away in the midst of a commit,
nobody knows whether that took place, so the store is asked before the next try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from sqlalchemy.exc import IntegrityError
from telegram import Update
from telegram.ext import Application

from bot.sending import growing_pause, is_passing
from db.batches import is_away
from db.turns import HandledElsewhere
from handlers.context import Lokus, Services
from handlers.turn import Turn
from schedules.edges import Edge

log = structlog.get_logger(__name__)

TRIES: Final = 3
"""How often an update is tried whose failures may pass (each call of Telegram has tries of its own)."""

LONGEST_PAUSE: Final = 5.0
"""Seconds between two looks at a store that is away."""


class LokusApplication(Application):  # type: ignore[type-arg]  # the class of `Lokus`; its parameters stand there
    """Lets failures through that may pass, for the update to be tried again; others go to the error handler."""

    async def process_error(self, update: object, error: Exception, *args: Any, **kwargs: Any) -> bool:  # noqa: ANN401 - the library's
        if may_pass(error) or isinstance(error, HandledElsewhere):
            raise error
        await super().process_error(update, error, *args, **kwargs)
        return True  # whatever failed, no other handler takes the update up

    async def report(self, update: object, error: Exception) -> None:
        """Log an error and tell the person, whatever kind it is."""
        await super().process_error(update, error)


def may_pass(error: BaseException) -> bool:
    return is_passing(error) or is_away(error)


class Handling:
    def __init__(self, application: Lokus, services: Services) -> None:
        self._application = application
        self._services = services
        self._edge = Edge("updates")

    async def handle(self, turn: Turn, update: Update | None) -> str:
        """Be done with an update; return what became of it: handled, repeated, or failed."""
        if update is None:
            return await self._give_up(turn)
        for tried in range(1, TRIES + 1):
            turn.restart()
            try:
                await self._application.process_update(update)
            except HandledElsewhere:
                return "repeated"
            except Exception as error:  # noqa: BLE001 - the edge: what is left here are failures that may pass
                if tried == TRIES or not may_pass(error):
                    await self._application.report(update, error)  # type: ignore[attr-defined]  # LokusApplication's
                    return await self._give_up(turn)
                log.warning("update.again", update=update.update_id, error=type(error).__name__)
                await asyncio.sleep(growing_pause(tried, first=1, longest=10))
                if is_away(error) and await self._is_done(turn):
                    return "repeated"
            else:
                return await self._finish(turn, update)
        raise AssertionError  # the last try returns

    async def _finish(self, turn: Turn, update: Update) -> str:
        try:
            await self._until_committed(turn, turn.finish)
        except Exception as error:  # the edge: what can't be committed would come again for ever
            if isinstance(error, IntegrityError) and await self._is_done(turn):
                return "repeated"  # another process was faster
            log.exception("update.effects_failed", update=update.update_id, exc_info=error)
            return await self._give_up(turn)
        return "handled"

    async def _give_up(self, turn: Turn) -> str:
        """Be done with an update without its effects."""
        try:
            await self._until_committed(turn, turn.abandon)
        except IntegrityError:
            return "repeated"  # another process was faster
        return "failed"

    async def _until_committed(self, turn: Turn, commit: Callable[[], Awaitable[None]]) -> None:
        """Commit the end of a turn, however long the store is away. Raises what else fails."""
        tried = 1
        while not (await self._reached(commit, tried) or await self._is_done(turn)):
            tried += 1
        self._edge.worked()

    async def _is_done(self, turn: Turn) -> bool:
        """Ask the store, as soon as it can be asked, what of a turn is committed; whether all of it is."""

        async def look() -> None:
            turn.take_up(await self._services.arrivals.read(turn.arrival_key))

        tried = 1
        while not await self._reached(look, tried):
            tried += 1
        return turn.arrival.handled

    async def _reached(self, ask: Callable[[], Awaitable[None]], tried: int) -> bool:
        """Ask the store something; where it is away, return False after a while. Raises what else fails."""
        try:
            await ask()
        except Exception as error:  # only that the store is away is tried again; all else is raised
            if not is_away(error):
                raise
            self._edge.failed(error)
            await asyncio.sleep(growing_pause(tried, first=0.2, longest=LONGEST_PAUSE))
            return False
        return True
