"""Tables of changes: what an organizer proposed and applied, and what was told of it to whom."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, NumberList, one_of
from db.models.people import PersonRow
from db.models.visits import GroupRow, VisitRow


class ChangeState(StrEnum):
    PROPOSED = "proposed"
    APPLIED = "applied"
    UNDONE = "undone"
    DROPPED = "dropped"


class ChangeRow(Numbered, Base):
    """A change as it was shown to an organizer. `visit_id` and `base_version` are None for a visit that is new."""

    __tablename__ = "changes"
    __table_args__ = (Index(None, "state", "proposed_at"), NUMBERED)

    visit_id: Mapped[int | None] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    visit_code: Mapped[str] = mapped_column(String(40))
    base_version: Mapped[int | None]
    proposed_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)
    proposed_at: Mapped[datetime] = mapped_column(Moment)
    patch: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Erased once it can be neither applied nor undone: it may hold anything of the visit."""
    tell_details: Mapped[bool]
    state: Mapped[ChangeState] = mapped_column(one_of(ChangeState, "state"))
    applied_at: Mapped[datetime | None] = mapped_column(Moment)
    notices: Mapped[tuple[int, ...]] = mapped_column(NumberList)
    """The notices by which it was told."""


class ChangeNoticeRow(Numbered, Base):
    """What one group is told of changes that came soon after one another. No group: who belongs to none hears it."""

    __tablename__ = "change_notices"
    __table_args__ = (Index(None, "visit_id", "group_id", "due_at"), NUMBERED)

    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)
    entries: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    opened_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
