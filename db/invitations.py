"""Invitations: codes that let people into a visit in a role. Codes are known only to who made them; hashes are kept.

Wrong codes are counted, so that nobody can try them out: five within an hour, and an hour long every code is wrong.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GroupRow, InvitationRow, Role, VisitRow, WrongCodeRow
from db.visit import Group, Visit

CODE_BYTES = 12
"""96 bits, 16 characters that stand in a link as they are; more than the 64 bits that are asked for."""
TRIES = 5
SILENCE = timedelta(hours=1)
STAFF_LASTS = timedelta(hours=24)
SPARE_USES = 5
USES_WITHOUT_LIST = 100


class Fate(StrEnum):
    """What became of a code that was tried. WRONG also where it was not looked at, so that nothing can be probed."""

    GOOD = "good"
    WRONG = "wrong"
    EXPIRED = "expired"
    USED_UP = "used-up"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation without its code. `group` is empty where it is for no group in particular."""

    id: int
    role: Role
    visit_id: int
    visit_code: str
    visit_version: int
    group: str = ""
    group_id: int | None = None
    uses: int
    max_uses: int
    expires_at: datetime
    revoked: bool = False

    def fate(self, now: datetime) -> Fate:
        if self.revoked:
            return Fate.REVOKED
        if self.expires_at <= now:
            return Fate.EXPIRED
        return Fate.USED_UP if self.uses >= self.max_uses else Fate.GOOD


@dataclass(frozen=True, slots=True)
class Tried:
    fate: Fate
    invitation: Invitation | None = None
    """None where the code is wrong."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How often and until when an invitation can be used."""

    max_uses: int
    expires_at: datetime


def usual_terms(visit: Visit, role: Role, group: Group | None, *, now: datetime) -> Terms:
    """A participants' code serves everyone on the list and a few more until the visit ends; others once, for a day."""
    if role is not Role.PARTICIPANT:
        return Terms(1, now + STAFF_LASTS)
    days = [item.day for item in visit.agenda]
    if not days:
        return Terms(_expected(visit, group), now + timedelta(days=90))
    over = datetime.combine(max(days) + timedelta(days=1), time(), tzinfo=visit.zone_of(group))
    return Terms(_expected(visit, group), max(over, now + STAFF_LASTS))


def _expected(visit: Visit, group: Group | None) -> int:
    listed = sum(1 for one in visit.participants if group is None or one.group == group.name)
    if listed:
        return listed + SPARE_USES
    if group and group.headcount.isdecimal():
        return int(group.headcount) + SPARE_USES
    return USES_WITHOUT_LIST


async def invite(
    session: AsyncSession,
    *,
    visit_id: int,
    role: Role,
    group_id: int | None,
    terms: Terms,
    now: datetime,
    created_by: int | None = None,
    code: str | None = None,
) -> tuple[str, Invitation]:
    """Make an invitation and return its code, which is known nowhere else, with it."""
    code = code or new_code()
    made = await session.scalar(
        insert(InvitationRow)
        .values(
            code_hash=_hashed(code),
            role=role,
            visit_id=visit_id,
            group_id=group_id,
            max_uses=terms.max_uses,
            uses=0,
            created_at=now,
            expires_at=terms.expires_at,
            created_by=created_by,
        )
        .returning(InvitationRow.id)
    )
    invitation = await read_invitation(session, made or 0)
    assert invitation is not None
    return code, invitation


async def try_code(session: AsyncSession, code: str, *, telegram_id: int, now: datetime) -> Tried:
    """Look a code up for someone. A wrong one is counted; who is silenced gets WRONG whatever the code."""
    if await _silenced(session, telegram_id, now):
        return Tried(Fate.WRONG)
    invitation = await _one(session, _invitations().where(InvitationRow.code_hash == _hashed(code)))
    if invitation is None:
        session.add(WrongCodeRow(telegram_id=telegram_id, tried_at=now))
        await session.flush()
        return Tried(Fate.WRONG)
    return Tried(invitation.fate(now), invitation)


async def use_invitation(session: AsyncSession, invitation_id: int, *, now: datetime) -> bool:
    """Count one more use; False where there is none left, it ran out or was revoked meanwhile."""
    used = await session.scalar(
        update(InvitationRow)
        .where(
            InvitationRow.id == invitation_id,
            InvitationRow.uses < InvitationRow.max_uses,
            InvitationRow.expires_at > now,
            InvitationRow.revoked_at.is_(None),
        )
        .values(uses=InvitationRow.uses + 1)
        .returning(InvitationRow.id)
    )
    return used is not None


async def read_invitation(session: AsyncSession, invitation_id: int) -> Invitation | None:
    return await _one(session, _invitations().where(InvitationRow.id == invitation_id))


async def list_invitations(session: AsyncSession, visit_id: int, *, now: datetime) -> tuple[Invitation, ...]:
    """List a visit's invitations that can still be used, the newest first."""
    rows = await session.execute(
        _invitations()
        .where(
            InvitationRow.visit_id == visit_id,
            InvitationRow.revoked_at.is_(None),
            InvitationRow.expires_at > now,
            InvitationRow.uses < InvitationRow.max_uses,
        )
        .order_by(InvitationRow.id.desc())
    )
    return tuple(map(_invitation, rows.mappings()))


async def revoke_invitation(
    session: AsyncSession, invitation_id: int, *, visit_id: int, now: datetime
) -> bool:
    """Revoke an invitation of this visit; False where it is not this visit's or was revoked before."""
    revoked = await session.scalar(
        update(InvitationRow)
        .where(
            InvitationRow.id == invitation_id,
            InvitationRow.visit_id == visit_id,
            InvitationRow.revoked_at.is_(None),
        )
        .values(revoked_at=now)
        .returning(InvitationRow.id)
    )
    return revoked is not None


def new_code() -> str:
    return secrets.token_urlsafe(CODE_BYTES)


def derived_code(secret: str, number: int) -> str:
    """Make a code that is the same for the same number, and that nobody can tell who does not know the secret."""
    digest = hmac.digest(secret.encode(), f"invitation:{number}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest[:CODE_BYTES]).decode()


def _hashed(code: str) -> str:
    """Hash a code. One round is enough: nobody can guess 96 bits, however fast."""
    return hashlib.sha256(code.encode(errors="replace")).hexdigest()


async def _silenced(session: AsyncSession, telegram_id: int, now: datetime) -> bool:
    """Whether someone's last tries were five wrong ones within an hour, the last of them less than an hour ago."""
    tries = (
        await session.scalars(
            select(WrongCodeRow.tried_at)
            .where(WrongCodeRow.telegram_id == telegram_id)
            .order_by(WrongCodeRow.tried_at.desc())
            .limit(TRIES)
        )
    ).all()
    return len(tries) == TRIES and now - tries[0] < SILENCE and tries[0] - tries[-1] < SILENCE


def _invitations() -> Select[*tuple[Any, ...]]:
    return (
        select(
            InvitationRow.id,
            InvitationRow.role,
            InvitationRow.visit_id,
            VisitRow.code.label("visit_code"),
            VisitRow.version.label("visit_version"),
            GroupRow.name.label("group"),
            InvitationRow.group_id,
            InvitationRow.uses,
            InvitationRow.max_uses,
            InvitationRow.expires_at,
            InvitationRow.revoked_at.is_not(None).label("revoked"),
        )
        .join(VisitRow, VisitRow.id == InvitationRow.visit_id)
        .outerjoin(GroupRow, GroupRow.id == InvitationRow.group_id)
    )


async def _one(session: AsyncSession, query: Select[*tuple[Any, ...]]) -> Invitation | None:
    row = (await session.execute(query)).mappings().one_or_none()
    return _invitation(row) if row else None


def _invitation(row: RowMapping) -> Invitation:
    return Invitation(**{**row, "group": row["group"] or ""})
