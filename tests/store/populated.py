"""A stored visit with people in it, made through the store's own functions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.arrivals import Role
from db.invitations import Terms, invite
from db.members import Admission, Newcomer, admit
from db.visit import Visit
from db.visits import save_visit
from tests.store.samples import NOW, small_visit

Sessions = async_sessionmaker[AsyncSession]


@dataclass(frozen=True)
class Populated:
    sessions: Sessions
    visit: Visit

    async def invited(
        self,
        *,
        role: Role = Role.PARTICIPANT,
        group: int | None = 0,
        uses: int = 9,
        until: datetime | None = None,
    ) -> tuple[str, int]:
        """Make an invitation; its code and id. `group` is a place in the visit's groups."""
        async with self.sessions.begin() as session:
            code, invitation = await invite(
                session,
                visit_id=self.visit.id,
                role=role,
                group_id=None if group is None else self.visit.groups[group].id,
                terms=Terms(uses, until or NOW.replace(year=NOW.year + 1)),
                now=NOW,
            )
        return code, invitation.id

    def newcomer(self, telegram_id: int, invitation_id: int, **changes: object) -> Newcomer:
        facts: dict[str, object] = {
            "name": f"Peserta {telegram_id}",
            "consent_version": "1",
            "consented_at": NOW,
            "visit_id": self.visit.id,
            "role": Role.PARTICIPANT,
            "group_id": self.visit.groups[0].id,
        }
        return Newcomer(telegram_id=telegram_id, invitation_id=invitation_id, **facts | changes)  # type: ignore[arg-type] # facts by name

    async def admitted(self, newcomer: Newcomer, *, now: datetime = NOW) -> Admission:
        async with self.sessions.begin() as session:
            return await admit(session, newcomer, now=now)

    async def member(self, telegram_id: int, **changes: object) -> None:
        _, invitation = await self.invited()
        assert await self.admitted(self.newcomer(telegram_id, invitation, **changes)) is Admission.JOINED


async def populate(sessions: Sessions, visit: Visit | None = None, *, now: datetime = NOW) -> Populated:
    async with sessions.begin() as session:
        return Populated(
            sessions, await save_visit(session, visit or small_visit(), expected_version=None, now=now)
        )
