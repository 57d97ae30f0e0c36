"""Which button each person pressed last in each chat: by this a second tap on it is told from another press.

A press is claimed before it is handled, in one statement, so that of two taps one is first whichever processes have
them. It is held while it is in hand, and for a moment after it, unless it has made nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from sqlalchemy import and_, bindparam, delete, not_, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

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


async def claim_press(session: AsyncSession, press: Press, *, now: datetime) -> bool:
    """Hold a press; False for the second tap of one that is held: the same button under a message of the same look."""
    connection = await session.connection()
    claiming = _claiming(connection.dialect.name, by_look=press.look is not None)
    values = {**asdict(press), "look": press.look or "", "holds_until": now + IN_HAND}
    return await connection.scalar(claiming, {**values, "now": now}) is not None


@cache
def _claiming(dialect: str, *, by_look: bool) -> ReturningInsert[tuple[int]]:
    row = PressRow
    claiming = (sqlite.insert if dialect == "sqlite" else postgresql.insert)(row)
    new = claiming.excluded
    second_tap = and_(
        row.button == new.button, row.update_id != new.update_id, row.holds_until > bindparam("now")
    )
    if by_look:
        second_tap = and_(second_tap, row.look == new.look)
    return claiming.on_conflict_do_update(
        index_elements=[row.chat_id, row.telegram_id],
        set_={column.name: column for column in new},
        where=not_(second_tap),
    ).returning(row.update_id)


async def let_go(session: AsyncSession, press: Press, *, until: datetime | None) -> None:
    """Hold a press that was handled until then; None where it has made nothing, and may be made again at once."""
    connection = await session.connection()
    this = {"chat": press.chat_id, "person": press.telegram_id, "update": press.update_id}
    if until is None:
        await connection.execute(_LET_GO, this)
    else:
        await connection.execute(_HOLD, {**this, "until": until})


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
