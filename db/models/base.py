"""What all tables share: names of constraints, and column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, DateTime, Dialect, Enum, MetaData, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

NUMBERED = {"sqlite_autoincrement": True}
"""SQLite would hand out the id of a deleted last row again, and an old button would then mean something else."""


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


class Numbered:
    __table_args__: Any = NUMBERED

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)


class Words(TypeDecorator[str]):
    """Text that people wrote. What no UTF-8 text column can hold is dropped (NUL) or shown as `?` (half a character)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else storable(value)


def storable(text: str) -> str:
    return text.replace("\0", "").encode(errors="replace").decode()


class TextList(TypeDecorator[tuple[str, ...]]):
    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else [storable(text) for text in value]

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else tuple(value)


class NumberList(TypeDecorator[tuple[int, ...]]):
    """Keeps None (nothing said) apart from an empty list (none wanted)."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, dialect: Dialect) -> list[int] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else list(value)

    def process_result_value(self, value: list[int] | None, dialect: Dialect) -> tuple[int, ...] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else tuple(value)


class Zone(TypeDecorator[ZoneInfo]):
    """An IANA time zone, by its name."""

    impl = String(64)
    cache_ok = True

    def process_bind_param(self, value: ZoneInfo | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else value.key

    def process_result_value(self, value: str | None, dialect: Dialect) -> ZoneInfo | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else ZoneInfo(value)


class Moment(TypeDecorator[datetime]):
    """A point in time: aware when written, UTC when read. SQLite keeps no offset, so it is given UTC without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveMoment(value)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class NaiveMoment(TypeError):
    """A datetime without a zone was about to be stored; a fault of the program."""


def one_of(words: type[StrEnum], name: str) -> Enum:
    """Store an enumeration by its values, as text with a CHECK, so that both databases keep it the same way."""
    return Enum(
        words,
        name=name,
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )
