"""Tables of people: who they are, which visits they belong to in which role, and the invitations that let them in."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, NumberList, Words, one_of
from db.models.visits import GroupRow, ListedParticipantRow, VisitRow


class Role(StrEnum):
    PARTICIPANT = "participant"
    COACH = "coach"
    ORGANIZER = "organizer"


class PersonRow(Numbered, Base):
    __tablename__ = "people"

    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    name: Mapped[str] = mapped_column(Words)
    language: Mapped[str | None] = mapped_column(String(16))
    consent_version: Mapped[str] = mapped_column(String(32))
    consented_at: Mapped[datetime] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    unreachable_since: Mapped[datetime | None] = mapped_column(Moment)
    """Set while Telegram refuses messages to this person, who blocked the bot or is no more."""
    chosen_visit_id: Mapped[int | None] = mapped_column(
        ForeignKey(VisitRow.id, ondelete="SET NULL"), index=True
    )


class MembershipRow(Numbered, Base):
    """A person in a visit in one role. A group with members can't be deleted under them (no ON DELETE)."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("person_id", "visit_id", "role"), NUMBERED)

    person_id: Mapped[int] = mapped_column(ForeignKey(PersonRow.id, ondelete="CASCADE"))
    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GroupRow.id), index=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    listed_id: Mapped[int | None] = mapped_column(
        ForeignKey(ListedParticipantRow.id, ondelete="SET NULL"), unique=True
    )
    joined_at: Mapped[datetime] = mapped_column(Moment)
    lead_minutes: Mapped[tuple[int, ...] | None] = mapped_column(NumberList)
    """The person's own reminder times: None = the visit's, empty = none."""
    lead_minutes_set_at: Mapped[datetime | None] = mapped_column(Moment)
    """When they were last chosen: what was due before is not made up for."""


class InvitationRow(Numbered, Base):
    """An invitation, by the SHA-256 of its code: whoever reads the database can't join with it."""

    __tablename__ = "invitations"
    __table_args__ = (CheckConstraint("uses <= max_uses", name="uses"), NUMBERED)

    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)
    max_uses: Mapped[int]
    uses: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    created_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)


class WrongCodeRow(Numbered, Base):
    """Someone tried a code that was none."""

    __tablename__ = "wrong_codes"
    __table_args__ = (Index(None, "telegram_id", "tried_at"), NUMBERED)

    telegram_id: Mapped[int] = mapped_column(BigInteger)
    tried_at: Mapped[datetime] = mapped_column(Moment)
