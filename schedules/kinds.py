"""The kinds of messages that go out by themselves: for each, how its facts become words.

    KINDS = {"reminder": Kind(reminders.render), "poll": Kind(polls.render, sent=polls.keep_poll_id)}

`render` is given the recipient's wording, the row with its facts, and the moment of sending, and makes one part or
several (`texts/messages/outgoing.py`); none = there is nothing to say any more, and the row is cancelled. It may be
called again for the same row, must make the same number of parts then, and asks nobody: what the facts lack is read
before by `load`, and stands among them; `load` may also say that the row is to wait (`NotYet`). What Telegram made of
a message is kept by `sent`, in the transaction that marks the row. A kind that a row names must be known to every
process that sends: they stand together in `schedules/register.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from texts.catalogue import Texts
from texts.messages.outgoing import Part


@dataclass(frozen=True, slots=True)
class SentPart:
    """A message as Telegram has it; `poll_id` where it is a poll."""

    chat_id: int
    message_id: int
    poll_id: str | None = None


Render: TypeAlias = Callable[[Texts, ClaimedMessage, datetime], Sequence[Part]]
Load: TypeAlias = Callable[[AsyncSession, ClaimedMessage], Awaitable[Mapping[str, Any]]]
Fail: TypeAlias = Callable[[AsyncSession, ClaimedMessage, datetime], Awaitable[None]]
Keep: TypeAlias = Callable[[AsyncSession, ClaimedMessage, SentPart], Awaitable[None]]


class NotYet(Exception):
    """A row is to wait until then, and for what goes out then: it counts as not tried."""

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


@dataclass(frozen=True, slots=True)
class Kind:
    render: Render
    load: Load | None = None
    """Reads what stands in the store once for many rows (the text of a broadcast); the result is added to the facts."""
    sent: Keep | None = None
    """Called for the last part."""
    failed: Fail | None = None
    """Called, in the transaction that marks the row, when Telegram will never take it."""


Kinds: TypeAlias = Mapping[str, Kind]
