"""Every call of the Bot API passes here: counted, and tried again where Telegram or the network asks for patience.

A call whose answer was lost may have been done; it is tried again all the same, for an answer that comes twice is
better than a question without one. Who must not send twice (the outbox) gives `rate_limit_args=1`: one try.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import structlog
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.metrics import Metrics

log = structlog.get_logger(__name__)

TRIES: Final = 4
LONGEST_ORDERED_PAUSE: Final = 120.0
"""Seconds; a longer `retry_after` is no pause but a refusal."""

Call = Callable[..., Awaitable[Any]]


class PatientCalls(BaseRateLimiter[int]):
    """Tries a call up to `rate_limit_args` times (usually `TRIES`)."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    async def initialize(self) -> None:
        """Nothing is kept."""

    async def shutdown(self) -> None:
        """Nothing is kept."""

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Call,
        args: Any,  # noqa: ANN401
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],  # noqa: ARG002
        rate_limit_args: int | None,
    ) -> Any:  # noqa: ANN401
        tries = rate_limit_args or TRIES
        for tried in range(1, tries + 1):
            try:
                result = await callback(*args, **kwargs)
            except TelegramError as error:
                self._metrics.calls[endpoint, type(error).__name__] += 1
                pause = pause_after(error, tried)
                if pause is None or tried == tries:
                    raise
                log.warning(
                    "call.again", method=endpoint, error=type(error).__name__, seconds=round(pause, 2)
                )
                await asyncio.sleep(pause)
            else:
                self._metrics.calls[endpoint, "ok"] += 1
                return result
        raise AssertionError  # the last try returns or raises


def pause_after(error: TelegramError, tried: int) -> float | None:
    """Say how many seconds to wait before the next try; None where another try would end the same way."""
    if isinstance(error, RetryAfter):
        seconds = ordered_pause(error)
        return seconds if seconds <= LONGEST_ORDERED_PAUSE else None
    if is_passing(error):
        return growing_pause(tried, first=0.2, longest=5)
    return None


def is_passing(error: BaseException) -> bool:
    """Whether Telegram or the network failed in a way that may be over soon."""
    return isinstance(error, RetryAfter) or (
        isinstance(error, NetworkError)
        and not isinstance(error, BadRequest)  # which the library derives from it
    )


def ordered_pause(error: RetryAfter) -> float:
    """Return the seconds that Telegram asked for."""
    asked = error.retry_after  # the library is moving from one type to the other
    return asked.total_seconds() if isinstance(asked, timedelta) else asked


def growing_pause(tried: int, *, first: float, longest: float) -> float:
    """Double with every try, up to a limit, and spread by half, so that many who wait do not come back together."""
    return min(longest, first * 2.0 ** (tried - 1)) * random.uniform(0.5, 1)  # noqa: S311 - no secret
