"""Which button each person pressed last in each chat: by this a second tap on it is told from another press.

A press is claimed before it is handled, in one statement, so that of two taps one is first whichever processes have
them. It is held while it is in hand, and for a moment after it, unless it has made nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, not_, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

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
    row, held = PressRow, {"look": "", "holds_until": now + IN_HAND}
    values = {**asdict(press), **held, **({"look": press.look} if press.look else {})}
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    second_tap = and_(row.button == press.button, row.update_id != press.update_id, row.holds_until > now)
    if press.look is not None:
        second_tap = and_(second_tap, row.look == press.look)
    claiming = insert(row).values(values)
    claimed = claiming.on_conflict_do_update(
        index_elements=[row.chat_id, row.telegram_id], set_=values, where=not_(second_tap)
    )
    return await session.scalar(claimed.returning(row.update_id)) is not None


async def let_go(session: AsyncSession, press: Press, *, until: datetime | None) -> None:
    """Hold a press that was handled until then; None where it has made nothing, and may be made again at once."""
    if until is None:
        await session.execute(delete(PressRow).where(_is(press)))
    else:
        await session.execute(update(PressRow).where(_is(press)).values(holds_until=until))


async def forget_presses(session: AsyncSession, *, before: datetime) -> None:
    await session.execute(delete(PressRow).where(PressRow.holds_until <= before))


async def forget_presses_of(session: AsyncSession, telegram_id: int) -> None:
    """Forget what someone pressed, and what was pressed in their private chat."""
    theirs = or_(PressRow.telegram_id == telegram_id, PressRow.chat_id == telegram_id)
    await session.execute(delete(PressRow).where(theirs))


def _is(press: Press) -> ColumnElement[bool]:
    return and_(
        PressRow.chat_id == press.chat_id,
        PressRow.telegram_id == press.telegram_id,
        PressRow.update_id == press.update_id,
    )
