"""Tables of a visit: one row a row of the workbook, in its order (`ordinal`), tied to one another by ids."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import CheckConstraint, Double, ForeignKey, Index, Integer, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, NumberList, TextList, Words, Zone, one_of
from db.visit import QuestionKind


class VisitRow(Numbered, Base):
    __tablename__ = "visits"

    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(Words)
    program: Mapped[str] = mapped_column(Words)
    cohort: Mapped[str] = mapped_column(Words)
    theme: Mapped[str] = mapped_column(Words)
    organizer: Mapped[str] = mapped_column(Words)
    delegation_heads: Mapped[tuple[str, ...]] = mapped_column(TextList)
    zone: Mapped[ZoneInfo] = mapped_column(Zone)
    lead_minutes: Mapped[tuple[int, ...]] = mapped_column(NumberList)
    language: Mapped[str] = mapped_column(String(16))
    version: Mapped[int]
    saved_at: Mapped[datetime] = mapped_column(Moment)
    erased_members: Mapped[int] = mapped_column(Integer, default=0)
    """How many members were erased: what remains of them."""
    evening_at: Mapped[time | None] = mapped_column(server_default=text("'19:00:00'"))
    """When the next day is told, in each group's local time; None = never. The workbook has no such setting."""
    morning_at: Mapped[time | None] = mapped_column(server_default=text("'06:00:00'"))
    """When the day is told; None = never."""


class OfVisit:
    """A row of one of the workbook's sheets."""

    ordinal: Mapped[int] = mapped_column(sort_order=-1)

    @declared_attr
    def visit_id(self) -> Mapped[int]:
        return mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True, sort_order=-2)


class GroupRow(OfVisit, Numbered, Base):
    __tablename__ = "groups"
    __table_args__ = (UniqueConstraint("visit_id", "name"), NUMBERED)

    name: Mapped[str] = mapped_column(Words)
    city: Mapped[str] = mapped_column(Words)
    zone: Mapped[ZoneInfo | None] = mapped_column(Zone)
    language: Mapped[str | None] = mapped_column(String(16))
    delegation_heads: Mapped[tuple[str, ...]] = mapped_column(TextList)
    leader: Mapped[str] = mapped_column(Words)
    coaches: Mapped[tuple[str, ...]] = mapped_column(TextList)
    topic: Mapped[str] = mapped_column(Words)
    headcount: Mapped[str] = mapped_column(Words)
    aliases: Mapped[tuple[str, ...]] = mapped_column(TextList)
    description: Mapped[str] = mapped_column(Words)


class LocusRow(OfVisit, Numbered, Base):
    __tablename__ = "loci"
    __table_args__ = (
        UniqueConstraint("visit_id", "name"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="both_coordinates"),
        NUMBERED,
    )

    name: Mapped[str] = mapped_column(Words)
    kind: Mapped[str] = mapped_column(Words)
    address: Mapped[str] = mapped_column(Words)
    room: Mapped[str] = mapped_column(Words)
    latitude: Mapped[float | None] = mapped_column(Double)
    longitude: Mapped[float | None] = mapped_column(Double)
    aliases: Mapped[tuple[str, ...]] = mapped_column(TextList)
    description: Mapped[str] = mapped_column(Words)


class AgendaItemRow(OfVisit, Numbered, Base):
    """`day`, `starts` and `ends` are local (docs/decisions/local-times.md); `zone` as in `db.visit.AgendaItem`."""

    __tablename__ = "agenda_items"
    __table_args__: Any = (
        Index(
            "uq_agenda_items_visit_id_code",
            "visit_id",
            "code",
            unique=True,
            sqlite_where=text("code <> ''"),
            postgresql_where=text("code <> ''"),
        ),
        NUMBERED,
    )

    day: Mapped[date]
    starts: Mapped[time]
    ends: Mapped[time | None]
    zone: Mapped[ZoneInfo | None] = mapped_column(Zone)
    title: Mapped[str] = mapped_column(Words)
    code: Mapped[str] = mapped_column(Words)
    locus_id: Mapped[int | None] = mapped_column(ForeignKey(LocusRow.id, ondelete="SET NULL"), index=True)
    room: Mapped[str] = mapped_column(Words)
    speakers: Mapped[tuple[str, ...]] = mapped_column(TextList)
    note: Mapped[str] = mapped_column(Words)
    lead_minutes: Mapped[tuple[int, ...] | None] = mapped_column(NumberList)


class CancelledItemRow(Numbered, Base):
    """An item that a group's calendars may still hold, though it is not in the group's agenda any more."""

    __tablename__ = "cancelled_items"

    group_id: Mapped[int] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)
    uid: Mapped[str] = mapped_column(Words)
    """By which calendars know it: `AgendaItem.uid`."""
    title: Mapped[str] = mapped_column(Words)
    starts_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime | None] = mapped_column(Moment)


class ContactRow(OfVisit, Numbered, Base):
    __tablename__ = "contacts"

    name: Mapped[str] = mapped_column(Words)
    position: Mapped[str] = mapped_column(Words)
    agency: Mapped[str] = mapped_column(Words)
    role: Mapped[str] = mapped_column(Words)
    phones: Mapped[tuple[str, ...]] = mapped_column(TextList)
    telegram: Mapped[str] = mapped_column(Words)
    email: Mapped[str] = mapped_column(Words)


class ListedParticipantRow(OfVisit, Numbered, Base):
    __tablename__ = "listed_participants"

    name: Mapped[str] = mapped_column(Words)
    agency: Mapped[str] = mapped_column(Words)
    position: Mapped[str] = mapped_column(Words)
    group_id: Mapped[int] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)


class InfoRowRow(OfVisit, Numbered, Base):
    __tablename__ = "info_rows"

    topic: Mapped[str] = mapped_column(Words)
    question: Mapped[str] = mapped_column(Words)
    answer: Mapped[str] = mapped_column(Words)
    keywords: Mapped[tuple[str, ...]] = mapped_column(TextList)
    language: Mapped[str | None] = mapped_column(String(16))


class FormQuestionRow(OfVisit, Numbered, Base):
    __tablename__ = "form_questions"

    form: Mapped[str] = mapped_column(Words)
    text: Mapped[str] = mapped_column(Words)
    kind: Mapped[QuestionKind] = mapped_column(one_of(QuestionKind, "kind"))
    choices: Mapped[tuple[str, ...]] = mapped_column(TextList)
    item_id: Mapped[int | None] = mapped_column(ForeignKey(AgendaItemRow.id, ondelete="SET NULL"), index=True)
    anonymous: Mapped[bool]


class Link:
    """One entry of a row's list of groups or loci, in the list's order."""

    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, sort_order=-1)


class GroupLink(Link):
    @declared_attr
    def group_id(self) -> Mapped[int]:
        return mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)


class LocusLink(Link):
    @declared_attr
    def locus_id(self) -> Mapped[int]:
        return mapped_column(ForeignKey(LocusRow.id, ondelete="CASCADE"), index=True)


def _owner(row: type[Numbered]) -> Mapped[int]:
    return mapped_column(ForeignKey(row.id, ondelete="CASCADE"), primary_key=True, sort_order=-2)


class LocusGroupRow(GroupLink, Base):
    __tablename__ = "locus_groups"
    owner_id: Mapped[int] = _owner(LocusRow)


class AgendaItemGroupRow(GroupLink, Base):
    __tablename__ = "agenda_item_groups"
    owner_id: Mapped[int] = _owner(AgendaItemRow)


class ContactGroupRow(GroupLink, Base):
    __tablename__ = "contact_groups"
    owner_id: Mapped[int] = _owner(ContactRow)


class ContactLocusRow(LocusLink, Base):
    __tablename__ = "contact_loci"
    owner_id: Mapped[int] = _owner(ContactRow)


class InfoGroupRow(GroupLink, Base):
    __tablename__ = "info_groups"
    owner_id: Mapped[int] = _owner(InfoRowRow)


class InfoLocusRow(LocusLink, Base):
    __tablename__ = "info_loci"
    owner_id: Mapped[int] = _owner(InfoRowRow)


class FormQuestionGroupRow(GroupLink, Base):
    __tablename__ = "form_question_groups"
    owner_id: Mapped[int] = _owner(FormQuestionRow)
