"""Questions that were asked, for the report: what people want to know, and whether they were told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import Write
from db.models import AskedQuestionRow, GroupRow

_ASKED = insert(AskedQuestionRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it was understood. It carries no asker: the report tells what people ask, not who."""

    group: str = ""
    text: str
    language: str
    asked_at: datetime
    intent: str
    answered: bool


def asked_row(
    *,
    visit_id: int,
    group_id: int | None,
    person_id: int | None,
    text: str,
    language: str,
    asked_at: datetime,
    intent: str,
    answered: bool,
) -> Write:
    """Make the row of a question, to be written together with others. Erasing the person empties `text`."""
    values = {
        "visit_id": visit_id,
        "group_id": group_id,
        "person_id": person_id,
        "text": text,
        "language": language,
        "asked_at": asked_at,
        "intent": intent,
        "answered": answered,
    }
    return Write(_ASKED, values)


async def list_asked(
    session: AsyncSession, visit_id: int, *, group_id: int | None = None
) -> tuple[Asked, ...]:
    """List what was asked on a visit, of one group or of all, the oldest first."""
    columns = [
        getattr(AskedQuestionRow, name) for name in ("text", "language", "asked_at", "intent", "answered")
    ]
    query = (
        select(func.coalesce(GroupRow.name, "").label("group"), *columns)
        .outerjoin(GroupRow, GroupRow.id == AskedQuestionRow.group_id)
        .where(AskedQuestionRow.visit_id == visit_id)
        .order_by(AskedQuestionRow.asked_at, AskedQuestionRow.id)
    )
    if group_id is not None:
        query = query.where(AskedQuestionRow.group_id == group_id)
    return tuple(Asked(**row) for row in (await session.execute(query)).mappings())
