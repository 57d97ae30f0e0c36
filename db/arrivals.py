"""What the store knows when an update arrives: whether it took effect before, and who sent it. Read for many at once.

An update is known by a key that its receiver makes; the update's own number alone would not do, since Telegram may
begin anew with any number after a quiet week.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    Integer,
    RowMapping,
    bindparam,
    delete,
    insert,
    literal,
    select,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import NewRow
from db.dialogues import open_dialogues
from db.errors import LokusError
from db.models import (
    GroupRow,
    HandledUpdateRow,
    MembershipRow,
    PersonRow,
    Role,
    UpdateStepRow,
    VisitRow,
)

__all__ = [
    "Arrival",
    "ArrivalKey",
    "HandledElsewhere",
    "Membership",
    "Person",
    "Role",
    "begin_step",
    "forget_handled",
    "forget_results",
    "handled_row",
    "keep_result",
    "read_arrivals",
    "read_person",
]


class HandledElsewhere(LokusError):
    """The update's effects were committed meanwhile by another process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person in a visit. Someone with several roles there has several of these; `group` is empty for none."""

    id: int
    visit_id: int
    visit_code: str
    visit_version: int
    visit_language: str
    role: Role
    group: str = ""
    group_id: int | None = None
    group_language: str | None = None
    lead_minutes: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who consented. `language` is None where none was chosen."""

    id: int
    telegram_id: int
    name: str
    language: str | None
    chosen_visit_id: int | None
    unreachable: bool
    memberships: tuple[Membership, ...] = ()


class ArrivalKey(NamedTuple):
    update: int
    telegram_id: int | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """`steps` are the results of what was committed for an update that was never finished, by step.

    `dialogues` are those that the sender is in, by chat and kind, until when.
    """

    handled: bool = False
    steps: Mapping[int, Any] = field(default_factory=dict)
    person: Person | None = None
    dialogues: Mapping[tuple[int, str], datetime] = field(default_factory=dict)

    def with_step(self, step: int, result: Any) -> Arrival:  # noqa: ANN401 - any JSON
        return replace(self, steps={**self.steps, step: result})


_STEPS = union_all(
    select(
        HandledUpdateRow.update_id, literal(None, Integer).label("step"), literal(None, JSON).label("result")
    ).where(HandledUpdateRow.update_id.in_(bindparam("updates", expanding=True))),
    select(UpdateStepRow.update_id, UpdateStepRow.step, UpdateStepRow.result).where(
        UpdateStepRow.update_id.in_(bindparam("updates", expanding=True))
    ),
)
"""What is known of updates: a row without a step for one that was handled. Statements are made once: making this one
and the next costs more than running them."""


async def read_arrivals(session: AsyncSession, keys: Sequence[ArrivalKey]) -> dict[ArrivalKey, Arrival]:
    connection = await session.connection()
    handled: set[int] = set()
    steps: dict[int, dict[int, Any]] = {}
    for key, step, result in await connection.execute(_STEPS, {"updates": [key.update for key in keys]}):
        if step is None:
            handled.add(key)
        else:
            steps.setdefault(key, {})[step] = result
    senders = {key.telegram_id for key in keys if key.telegram_id is not None}
    people = await _people(session, senders)
    dialogues = await open_dialogues(session, senders)
    return {
        key: Arrival(
            key.update in handled,
            steps.get(key.update, {}),
            people.get(key.telegram_id or 0),
            dialogues.get(key.telegram_id or 0, {}),
        )
        for key in keys
    }


async def read_person(session: AsyncSession, telegram_id: int) -> Person | None:
    return (await _people(session, {telegram_id})).get(telegram_id)


_MEMBERSHIP = {
    "visit_id": MembershipRow.visit_id,
    "visit_code": VisitRow.code,
    "visit_version": VisitRow.version,
    "visit_language": VisitRow.language,
    "role": MembershipRow.role,
    "group_id": MembershipRow.group_id,
    "group_language": GroupRow.language,
    "lead_minutes": MembershipRow.lead_minutes,
}


_PEOPLE = (
    select(
        PersonRow.id.label("person_id"),
        PersonRow.telegram_id,
        PersonRow.name,
        PersonRow.language,
        PersonRow.chosen_visit_id,
        PersonRow.unreachable_since,
        MembershipRow.id.label("membership_id"),
        GroupRow.name.label("group"),
        *(column.label(f"m_{name}") for name, column in _MEMBERSHIP.items()),
    )
    .select_from(PersonRow)
    .outerjoin(MembershipRow, MembershipRow.person_id == PersonRow.id)
    .outerjoin(VisitRow, VisitRow.id == MembershipRow.visit_id)
    .outerjoin(GroupRow, GroupRow.id == MembershipRow.group_id)
    .where(PersonRow.telegram_id.in_(bindparam("telegram_ids", expanding=True)))
    .order_by(MembershipRow.id)
)


async def _people(session: AsyncSession, telegram_ids: set[int]) -> dict[int, Person]:
    connection = await session.connection()
    rows = await connection.execute(_PEOPLE, {"telegram_ids": list(telegram_ids)})
    found: dict[int, list[RowMapping]] = {}
    for row in rows.mappings():
        found.setdefault(row["telegram_id"], []).append(row)
    return {telegram_id: _person(rows) for telegram_id, rows in found.items()}


def _person(rows: Sequence[RowMapping]) -> Person:
    first = rows[0]
    return Person(
        id=first["person_id"],
        telegram_id=first["telegram_id"],
        name=first["name"],
        language=first["language"],
        chosen_visit_id=first["chosen_visit_id"],
        unreachable=first["unreachable_since"] is not None,
        memberships=tuple(_membership(row) for row in rows if row["membership_id"] is not None),
    )


def _membership(row: RowMapping) -> Membership:
    facts = {name: row[f"m_{name}"] for name in _MEMBERSHIP}
    return Membership(id=row["membership_id"], group=row["group"] or "", **facts)


_HANDLED = insert(HandledUpdateRow)


def handled_row(key: int, now: datetime) -> NewRow:
    """The row by which an update has taken effect. Committed with its effects; a second one is refused."""
    return NewRow(_HANDLED, {"update_id": key, "handled_at": now})


async def begin_step(session: AsyncSession, key: int, step: int, now: datetime) -> None:
    """Claim a step of an update before its work. Raises HandledElsewhere where another process committed it."""
    connection = await session.connection()
    try:
        await connection.execute(_BEGIN_STEP, {"update_id": key, "step": step, "committed_at": now})
    except IntegrityError:
        raise HandledElsewhere from None


async def keep_result(session: AsyncSession, key: int, step: int, result: Any) -> None:  # noqa: ANN401 - any JSON
    connection = await session.connection()
    await connection.execute(_KEEP_RESULT, {"update": key, "at": step, "kept": result})


async def forget_results(session: AsyncSession, key: int) -> None:
    """Drop what an update's steps returned, once it took effect: nobody asks for it again, and it may be personal.

    The rows stay, for another process that has the same update in hand.
    """
    connection = await session.connection()
    await connection.execute(_FORGET_RESULTS, {"update": key})


_BEGIN_STEP = insert(UpdateStepRow)
_OF_UPDATE = UpdateStepRow.update_id == bindparam("update")
_KEEP_RESULT = (
    update(UpdateStepRow)
    .where(_OF_UPDATE, UpdateStepRow.step == bindparam("at"))
    .values(result=bindparam("kept"))
)
_FORGET_RESULTS = update(UpdateStepRow).where(_OF_UPDATE).values(result=None)


async def forget_handled(session: AsyncSession, *, before: datetime) -> None:
    """Delete the marks of old updates. Telegram keeps an update for 24 hours (Bot API, getUpdates)."""
    await session.execute(delete(HandledUpdateRow).where(HandledUpdateRow.handled_at < before))
    await session.execute(delete(UpdateStepRow).where(UpdateStepRow.committed_at < before))
