"""Where someone stands on the way into a visit, kept in the store between two messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from db.arrivals import Role
from db.dialogues import keep_dialogue, read_dialogue
from db.invitations import Fate
from db.vouching import JOINING, WAITING

KIND: Final = JOINING
LASTS: Final = timedelta(days=1)


class Step(StrEnum):
    """Where someone stands; the later ones end the way."""

    CONSENT = "consent"
    GROUP = "group"
    LIST = "list"
    CONFIRM = "confirm"
    """They chose a name that someone else has."""
    NAME = "name"
    WAITING = WAITING
    """Organizers were asked."""
    JOINED = "joined"
    ALREADY = "already"
    SPENT = "spent"
    """The invitation ran out on the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Where someone stands, with what they have said so far. `ref` is in every button of this way, and in no other."""

    ref: str
    step: Step
    telegram_id: int
    language: str
    invitation_id: int
    visit_id: int
    visit_code: str
    visit_version: int
    role: Role
    group: str = ""
    group_id: int | None = None
    any_group: bool = False
    """The invitation is for no group in particular: the list of participants tells, or the person chooses."""
    leaves: str = ""
    """The group of the same visit that the person would leave."""
    consented_at: datetime | None = None
    query: str = ""
    name: str = ""
    account: str = ""
    """Their Telegram account, as organizers are told of it who are to say whether it is theirs."""
    listed_id: int | None = None
    unlisted: bool = False
    """They said that their name is not in the list."""
    refused: str = ""
    """The name that an organizer did not confirm."""
    released: int | None = None
    """Who had the name until an organizer gave it to this person."""

    @property
    def list_of(self) -> int | None:
        """The group whose list of participants is looked at; None = all of them."""
        return None if self.any_group else self.group_id


@dataclass(frozen=True, slots=True)
class Begun:
    """What became of a code, and the way that begins with it if it is good."""

    fate: Fate
    joining: Joining | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """What a step leads to; None where the button belongs to a step that is over."""

    joining: Joining | None


_STATE: Final = TypeAdapter(Joining)


async def read_stand(session: AsyncSession, telegram_id: int, *, now: datetime) -> Joining | None:
    """Read where someone stands; None for who is not on the way. One joins in one's private chat."""
    state = await read_dialogue(session, telegram_id, telegram_id, KIND, now=now)
    return _STATE.validate_python(state, strict=False) if state else None


async def stand_at(
    session: AsyncSession, telegram_id: int, ref: str, steps: set[Step], now: datetime
) -> Joining | None:
    joining = await read_stand(session, telegram_id, now=now)
    return joining if joining and joining.ref == ref and joining.step in steps else None


async def keep_stand(
    session: AsyncSession, joining: Joining, now: datetime, *, lasts: timedelta = LASTS
) -> Joining:
    state = _STATE.dump_python(joining, mode="json")
    me = joining.telegram_id
    await keep_dialogue(session, me, me, KIND, state, expires_at=now + lasts)
    return joining
