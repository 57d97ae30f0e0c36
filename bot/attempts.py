"""What is tried until it is done, and what is tried once and can be done without."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.polling import TokenRefused
from db.batches import is_away
from schedules.refusals import growing_pause

log = structlog.get_logger(__name__)


async def attempted(attempt: Callable[[], Awaitable[object]], failed: str) -> None:
    """Try what can be done without."""
    try:
        await attempt()
    except Exception as error:  # the edge: the program goes on without, and says so in the log
        if is_away(error):
            log.warning(failed, error=type(error).__name__)
        else:
            log.exception(failed, exc_info=error)


async def patiently(failed: str, attempt: Callable[[], Awaitable[object]]) -> None:
    """Try until it is done. Raises TokenRefused."""
    for tried in itertools.count(1):
        try:
            await attempt()
        except InvalidToken:
            raise TokenRefused from None
        except TelegramError as error:
            pause = growing_pause(tried, first=1, longest=30)
            reason = error.message if isinstance(error, BadRequest) else ""  # which names no token
            log.warning(failed, error=type(error).__name__, reason=reason, seconds=round(pause, 2))
            await asyncio.sleep(pause)
        else:
            return
