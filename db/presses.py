"""Which button each person pressed last in each chat: by this a second tap on it is told from another press.

A press is claimed before it is handled, in one statement, so that of two taps one is first whichever processes have
them. It is held while it is in hand, and for a moment after it, unless it has made nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, bindparam, delete, not_, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from db.batches import Write
from db.models import PressRow

IN_HAND: Final = timedelta(seconds=20)
"""How long a press is held whose handling was never ended, because the program died and the press never came again."""

MOMENT: Final = timedelta(seconds=2)
"""Fingers tap twice within half a second; a slow network brings the second tap later."""


@dataclass(frozen=True, slots=True)
class Press:
    """`update_id` is the update's key; `look` is None where the message does not offer the button any more."""

    chat_id: int
    telegram_id: int
    update_id: int
    button: str
    look: str | None


def claim_press(press: Press, *, now: datetime) -> Write:
    """Hold a press, but not the second tap of one that is held: the same button under a message of the same look."""
    values = {**asdict(press), "look": press.look or "", "holds_until": now + IN_HAND, "now": now}
    return Write(_CLAIM if press.look is None else _CLAIM_BY_LOOK, values)


def hold(press: Press, *, until: datetime) -> Write:
    """Hold a press that was handled until then."""
    return Write(_HOLD, {**_this(press), "until": until})


def let_go(press: Press) -> Write:
    """Hold a press no more: it has made nothing, and may be made again at once."""
    return Write(_LET_GO, _this(press))


def _this(press: Press) -> Mapping[str, int]:
    return {"chat": press.chat_id, "person": press.telegram_id, "update": press.update_id}


async def forget_presses(session: AsyncSession, *, before: datetime) -> None:
    await session.execute(delete(PressRow).where(PressRow.holds_until <= before))


async def forget_presses_of(session: AsyncSession, telegram_id: int) -> None:
    """Forget what someone pressed, and what was pressed in their private chat."""
    theirs = or_(PressRow.telegram_id == telegram_id, PressRow.chat_id == telegram_id)
    await session.execute(delete(PressRow).where(theirs))


_THIS = and_(
    PressRow.chat_id == bindparam("chat"),
    PressRow.telegram_id == bindparam("person"),
    PressRow.update_id == bindparam("update"),
)
_LET_GO = delete(PressRow).where(_THIS)
_HOLD = update(PressRow).where(_THIS).values(holds_until=bindparam("until"))


def _claiming(insert: sqlite.Insert | postgresql.Insert, *, by_look: bool) -> ReturningInsert[tuple[int]]:
    row, new = PressRow, insert.excluded
    second_tap = and_(
        row.button == new.button, row.update_id != new.update_id, row.holds_until > bindparam("now")
    )
    if by_look:
        second_tap = and_(second_tap, row.look == new.look)
    return insert.on_conflict_do_update(
        index_elements=[row.chat_id, row.telegram_id],
        set_={column.name: column for column in new},
        where=not_(second_tap),
    ).returning(row.update_id)


_CLAIM, _CLAIM_BY_LOOK = (
    {
        "sqlite": _claiming(sqlite.insert(PressRow), by_look=by_look),
        "postgresql": _claiming(postgresql.insert(PressRow), by_look=by_look),
    }
    for by_look in (False, True)
)
