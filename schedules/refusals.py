"""What an error of Telegram or the network asks for: told by its class and its code, never by its text."""

from __future__ import annotations

import random
from datetime import timedelta

from telegram.error import BadRequest, NetworkError, RetryAfter


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
    doubled = first * 2.0 ** min(tried - 1, 64)
    return min(longest, doubled) * random.uniform(0.5, 1)  # noqa: S311 - no secret
