"""Who belongs to a visit: people come in by an invitation, with a name from the list of participants or one of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.invitations import use_invitation
from db.models import GroupRow, ListedParticipantRow, MembershipRow, PersonRow, Role, VisitRow


class Admission(StrEnum):
    """How it went. SPENT: the invitation has no use left; TAKEN: someone else has the name of the list."""

    JOINED = "joined"
    SPENT = "spent"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Someone with an invitation who consented. `listed_id` is their entry in the list of participants, if any."""

    telegram_id: int
    name: str
    consent_version: str
    consented_at: datetime
    invitation_id: int
    visit_id: int
    role: Role
    group_id: int | None
    listed_id: int | None = None
    language: str | None = None
    """What their Telegram speaks, if Lokus does too: the first guess, until they choose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An entry of the list of participants; `taken` = someone has joined as this."""

    id: int
    name: str
    agency: str
    position: str
    group: str
    group_id: int
    taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable:
    """A member whom Lokus can write to, in the language that they chose (None = none)."""

    person_id: int
    telegram_id: int
    language: str | None
    visit_language: str


async def admit(
    session: AsyncSession, newcomer: Newcomer, *, instead_of: int | None = None, now: datetime
) -> Admission:
    """Make someone a member. Who is one already in this role keeps the membership and gets the new group and name.

    `instead_of` is the Telegram id of who has the name of the list and loses it to the newcomer, but only to one who gets in.
    """
    await _hold_name(session, newcomer.listed_id)
    holder = await name_holder(session, newcomer.listed_id)
    if holder not in {None, newcomer.telegram_id, instead_of}:
        return Admission.TAKEN
    if not await use_invitation(session, newcomer.invitation_id, now=now):
        return Admission.SPENT
    if newcomer.listed_id and holder != newcomer.telegram_id:
        await release_name(session, newcomer.listed_id)
    person_id = await _keep_person(session, newcomer, now)
    membership = {"group_id": newcomer.group_id, "listed_id": newcomer.listed_id}
    kept = await session.scalar(
        update(MembershipRow)
        .where(
            MembershipRow.person_id == person_id,
            MembershipRow.visit_id == newcomer.visit_id,
            MembershipRow.role == newcomer.role,
        )
        .values(membership)
        .returning(MembershipRow.id)
    )
    if kept is None:
        facts = {
            "person_id": person_id,
            "visit_id": newcomer.visit_id,
            "role": newcomer.role,
            "joined_at": now,
        }
        await session.execute(insert(MembershipRow).values({**membership, **facts}))
    return Admission.JOINED


async def _keep_person(session: AsyncSession, newcomer: Newcomer, now: datetime) -> int:
    facts: dict[str, Any] = {
        "name": newcomer.name,
        "consent_version": newcomer.consent_version,
        "consented_at": newcomer.consented_at,
        "unreachable_since": None,
    }
    known: int | None = await session.scalar(
        update(PersonRow)
        .where(PersonRow.telegram_id == newcomer.telegram_id)
        .values(facts)
        .returning(PersonRow.id)
    )
    if known is not None:
        return known
    facts |= {"telegram_id": newcomer.telegram_id, "created_at": now, "language": newcomer.language}
    added = insert(PersonRow).values(facts)
    return (await session.scalars(added.returning(PersonRow.id))).one()


async def release_name(session: AsyncSession, listed_id: int) -> None:
    """End the membership of who has joined under this entry of the list."""
    await session.execute(delete(MembershipRow).where(MembershipRow.listed_id == listed_id))


async def name_holder(session: AsyncSession, listed_id: int | None) -> int | None:
    """Return the Telegram id of who has joined under this entry of the list."""
    if listed_id is None:
        return None
    return await session.scalar(
        select(PersonRow.telegram_id)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .where(MembershipRow.listed_id == listed_id)
    )


async def read_list(session: AsyncSession, visit_id: int, group_id: int | None) -> tuple[Listed, ...]:
    """Read the list of participants, of a group or (None) of all, in its own order."""
    query = _listed().where(ListedParticipantRow.visit_id == visit_id).order_by(ListedParticipantRow.ordinal)
    if group_id is not None:
        query = query.where(ListedParticipantRow.group_id == group_id)
    return tuple(Listed(**row) for row in (await session.execute(query)).mappings())


async def read_listed(session: AsyncSession, visit_id: int, listed_id: int) -> Listed | None:
    query = _listed().where(ListedParticipantRow.visit_id == visit_id, ListedParticipantRow.id == listed_id)
    row = (await session.execute(query)).mappings().one_or_none()
    return Listed(**row) if row else None


async def read_groups(session: AsyncSession, visit_id: int) -> tuple[tuple[int, str], ...]:
    """Read a visit's groups, id and name, in the workbook's order."""
    rows = await session.execute(
        select(GroupRow.id, GroupRow.name).where(GroupRow.visit_id == visit_id).order_by(GroupRow.ordinal)
    )
    return tuple((row.id, row.name) for row in rows)


async def reachable_organizers(session: AsyncSession, visit_id: int) -> tuple[Reachable, ...]:
    rows = await session.execute(
        select(
            PersonRow.id.label("person_id"),
            PersonRow.telegram_id,
            PersonRow.language,
            VisitRow.language.label("visit_language"),
        )
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .join(VisitRow, VisitRow.id == MembershipRow.visit_id)
        .where(
            MembershipRow.visit_id == visit_id,
            MembershipRow.role == Role.ORGANIZER,
            PersonRow.unreachable_since.is_(None),
        )
        .order_by(MembershipRow.id)
    )
    return tuple(Reachable(**row) for row in rows.mappings())


async def choose_visit(session: AsyncSession, person_id: int, visit_id: int | None) -> None:
    """Remember which of several visits someone means; None = the one that is near."""
    await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(chosen_visit_id=visit_id))


async def choose_language(session: AsyncSession, person_id: int, language: str) -> None:
    await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


def _listed() -> Select[*tuple[Any, ...]]:
    return (
        select(
            ListedParticipantRow.id,
            ListedParticipantRow.name,
            ListedParticipantRow.agency,
            ListedParticipantRow.position,
            GroupRow.name.label("group"),
            ListedParticipantRow.group_id,
            MembershipRow.id.is_not(None).label("taken"),
        )
        .join(GroupRow, GroupRow.id == ListedParticipantRow.group_id)
        .outerjoin(MembershipRow, MembershipRow.listed_id == ListedParticipantRow.id)
    )


async def _hold_name(session: AsyncSession, listed_id: int | None) -> None:
    """Let others who want the same name wait until this admission is over (PostgreSQL; SQLite has one writer)."""
    if listed_id is not None:
        one = select(ListedParticipantRow.id).where(ListedParticipantRow.id == listed_id)
        await session.execute(one.with_for_update())
