"""What the store knows when an update arrives: whether it took effect before, who sent it, which dialogues they are in.

Read for many at once by one statement, which needs no transaction; for group chats by one more, which tells whose agenda
is read there.

An update is known by a key that its receiver makes; the update's own number alone would not do, since Telegram may
begin anew with any number after a quiet week.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Integer,
    Row,
    Select,
    SQLColumnExpression,
    String,
    bindparam,
    cast,
    literal_column,
    null,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.types import TypeEngine

from db.dialogues import Dialogue
from db.group_chats import GroupChat, ties_of_chats
from db.models import (
    DialogueRow,
    GroupRow,
    HandledUpdateRow,
    MembershipRow,
    PersonRow,
    Role,
    UpdateStepRow,
    VisitRow,
)
from db.models.base import Moment, NumberList, one_of
from db.people import Membership, Person

__all__ = ["Arrival", "ArrivalKey", "Membership", "Person", "Role", "read_arrivals", "read_person"]


class ArrivalKey(NamedTuple):
    """`chat_id` where it is a group chat's."""

    update: int
    telegram_id: int | None
    chat_id: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """`steps` are the results of what was committed for an update that was never finished, by step.

    `dialogues` are those that the sender is in, by chat and kind; `ties` those of the group chat and its topics.
    """

    handled: bool = False
    steps: Mapping[int, Any] = field(default_factory=dict)
    person: Person | None = None
    dialogues: Mapping[tuple[int, str], Dialogue] = field(default_factory=dict)
    ties: Sequence[GroupChat] = ()

    def with_step(self, step: int, result: Any) -> Arrival:  # noqa: ANN401 - any JSON
        return replace(self, steps={**self.steps, step: result})


async def read_arrivals(connection: AsyncConnection, keys: Sequence[ArrivalKey]) -> dict[ArrivalKey, Arrival]:
    found = await _read(
        connection,
        updates=[key.update for key in keys],
        telegram_ids={key.telegram_id for key in keys if key.telegram_id is not None},
    )
    ties = await ties_of_chats(connection, {key.chat_id for key in keys if key.chat_id is not None})
    return {
        key: Arrival(
            bool(found[HANDLED, key.update]),
            {row.step: row.kept for row in found[STEP, key.update]},
            _person(found[PERSON, key.telegram_id]),
            {
                (row.chat_id, row.kind): Dialogue(row.kept, row.expires_at)
                for row in found[DIALOGUE, key.telegram_id]
            },
            ties.get(key.chat_id or 0, ()),
        )
        for key in keys
    }


async def read_person(session: AsyncSession, telegram_id: int) -> Person | None:
    found = await _read(await session.connection(), updates=(), telegram_ids={telegram_id})
    return _person(found[PERSON, telegram_id])


HANDLED, STEP, PERSON, DIALOGUE = range(4)

_TYPES: Final[Mapping[str, TypeEngine[Any]]] = {
    "number": BigInteger(),
    "step": Integer(),
    "kept": JSON(),
    "person_id": Integer(),
    "name": String(),
    "language": String(),
    "chosen_visit_id": Integer(),
    "unreachable": Boolean(),
    "membership_id": Integer(),
    "visit_id": Integer(),
    "visit_code": String(),
    "visit_version": Integer(),
    "visit_language": String(),
    "role": one_of(Role, "role"),
    "group_id": Integer(),
    "group_name": String(),
    "group_language": String(),
    "lead_minutes": NumberList(),
    "chat_id": BigInteger(),
    "kind": String(),
    "expires_at": Moment(),
}
"""The columns of all that is known of updates and people, of which each kind of row fills some. `number` is the update's
key or Telegram's number of the person."""


def _rows(what: int, **columns: SQLColumnExpression[Any]) -> Select[Any]:
    filled: list[SQLColumnExpression[Any]] = [
        columns.get(name, cast(null(), kind)).label(name) for name, kind in _TYPES.items()
    ]
    return select(literal_column(str(what), Integer).label("what"), *filled)


_UPDATES: Final = bindparam("updates", expanding=True, type_=BigInteger)
_TELEGRAM_IDS: Final = bindparam("telegram_ids", expanding=True, type_=BigInteger)

_KNOWN: Final = union_all(
    _rows(HANDLED, number=HandledUpdateRow.update_id).where(HandledUpdateRow.update_id.in_(_UPDATES)),
    _rows(STEP, number=UpdateStepRow.update_id, step=UpdateStepRow.step, kept=UpdateStepRow.result).where(
        UpdateStepRow.update_id.in_(_UPDATES)
    ),
    _rows(
        PERSON,
        number=PersonRow.telegram_id,
        person_id=PersonRow.id,
        name=PersonRow.name,
        language=PersonRow.language,
        chosen_visit_id=PersonRow.chosen_visit_id,
        unreachable=PersonRow.unreachable_since.is_not(None),
        membership_id=MembershipRow.id,
        visit_id=MembershipRow.visit_id,
        visit_code=VisitRow.code,
        visit_version=VisitRow.version,
        visit_language=VisitRow.language,
        role=MembershipRow.role,
        group_id=MembershipRow.group_id,
        group_name=GroupRow.name,
        group_language=GroupRow.language,
        lead_minutes=MembershipRow.lead_minutes,
    )
    .select_from(PersonRow)
    .outerjoin(MembershipRow, MembershipRow.person_id == PersonRow.id)
    .outerjoin(VisitRow, VisitRow.id == MembershipRow.visit_id)
    .outerjoin(GroupRow, GroupRow.id == MembershipRow.group_id)
    .where(PersonRow.telegram_id.in_(_TELEGRAM_IDS)),
    _rows(
        DIALOGUE,
        number=DialogueRow.telegram_id,
        kept=DialogueRow.state,
        chat_id=DialogueRow.chat_id,
        kind=DialogueRow.kind,
        expires_at=DialogueRow.expires_at,
    ).where(DialogueRow.telegram_id.in_(_TELEGRAM_IDS)),
)
"""Made once: making it costs more than running it."""

Found = Mapping[tuple[int, int | None], Sequence[Row[Any]]]


async def _read(
    connection: AsyncConnection, *, updates: Collection[int], telegram_ids: Collection[int]
) -> Found:
    """Find what is known, by kind of row and number."""
    found: defaultdict[tuple[int, int | None], list[Row[Any]]] = defaultdict(list)
    for row in await connection.execute(
        _KNOWN, {"updates": list(updates), "telegram_ids": list(telegram_ids)}
    ):
        found[row.what, row.number].append(row)
    return found


def _person(rows: Sequence[Row[Any]]) -> Person | None:
    if not rows:
        return None
    first = rows[0]
    memberships = [_membership(row) for row in rows if row.membership_id is not None]
    return Person(
        id=first.person_id,
        telegram_id=first.number,
        name=first.name,
        language=first.language,
        chosen_visit_id=first.chosen_visit_id,
        unreachable=first.unreachable,
        memberships=tuple(sorted(memberships, key=lambda one: one.id)),
    )


def _membership(row: Row[Any]) -> Membership:
    return Membership(
        id=row.membership_id,
        visit_id=row.visit_id,
        visit_code=row.visit_code,
        visit_version=row.visit_version,
        visit_language=row.visit_language,
        role=row.role,
        group=row.group_name or "",
        group_id=row.group_id,
        group_language=row.group_language,
        lead_minutes=row.lead_minutes,
    )
