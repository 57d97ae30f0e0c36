"""Questions that Telegram puts to the bot and that run out: pressed buttons and inline queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from bot.fake_telegram.things import Json

ANSWER_WITHIN_SECONDS = 15.0  # what Telegram allows in practice; undocumented


@dataclass(slots=True)
class Callback:
    id: str
    user_id: int
    chat_id: int
    message_id: int
    asked: dt.datetime
    update_id: int | None = None
    answer: Json | None = None
    expired: bool = False


@dataclass(slots=True)
class InlineQuery:
    id: str
    user_id: int
    asked: dt.datetime
    answer: Json | None = None
    expired: bool = False


def too_old(query: Callback | InlineQuery, now: dt.datetime) -> bool:
    return query.expired or (now - query.asked).total_seconds() > ANSWER_WITHIN_SECONDS
