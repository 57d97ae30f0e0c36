"""Ballots of anonymous polls. Who has answered and what was answered never meet in the store: docs/anonymous-polls.md.

A ballot is no row. It is added up in the poll's one urn as soon as it is cast, and of the person it is only kept that
they have answered. So there is nothing to join, in whatever order or transaction something was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.models import PersonRow, PollAnsweredRow, PollUrnRow
from db.polls import may_answer, read_poll

SHOWN_FROM: Final = 5
"""Results are shown from so many ballots on, and change with every so many more, until the poll closes."""

URNS: Final = ("poll_urns", "poll_answered", "evaluation_urns", "evaluation_answered")
"""The tables after whose change former contents are to be forgotten: see `forget_former_urns`."""

WIPED: Final = (*URNS, "evaluation_drafts", "evaluation_answers")


class Cast(StrEnum):
    """What became of a ballot."""

    COUNTED = "counted"
    ALREADY = "already"
    CLOSED = "closed"
    NOT_THEIRS = "not theirs"


@dataclass(frozen=True, slots=True)
class Urn:
    """What may be known of an urn: how many ballots there are, and the counts of those that are shown."""

    ballots: int
    shown: int
    counts: tuple[int, ...]


async def cast_ballot(
    session: AsyncSession,
    *,
    poll_id: int,
    telegram_id: int,
    options: Sequence[int],
    receipt: str,
    now: datetime,
) -> Cast:
    """Count a ballot, once for each person. `receipt` is known to the voter alone, and only its hash is kept."""
    poll = await read_poll(session, poll_id)
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    if poll is None or person_id is None or not poll.anonymous:
        return Cast.NOT_THEIRS
    if not await may_answer(session, poll, person_id):
        return Cast.NOT_THEIRS
    if not poll.is_open(now) or not options or any(one >= len(poll.options) for one in options):
        return Cast.CLOSED
    if not await _is_first(session, poll_id, person_id):
        return Cast.ALREADY
    await _add_up(session, poll_id, frozenset(options), _hash(poll_id, receipt))
    return Cast.COUNTED


async def has_answered(session: AsyncSession, poll_id: int, telegram_id: int) -> bool:
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    return person_id in (await who_answered(session, poll_id))


async def who_answered(session: AsyncSession, poll_id: int, *, hold: bool = False) -> tuple[int, ...]:
    """List who has answered; `hold` keeps others from changing that until the transaction is over."""
    people = select(PollAnsweredRow.person_ids).where(PollAnsweredRow.poll_id == poll_id)
    return await session.scalar(people.with_for_update() if hold else people) or ()


async def forget_voter(session: AsyncSession, person_id: int) -> None:
    """Take a person who is erased off the lists; their ballots stay counted, for nobody knows which they are."""
    rows = await session.execute(select(PollAnsweredRow.poll_id, PollAnsweredRow.person_ids))
    for poll_id, people in rows.all():
        if person_id in people:
            await _write_answered(session, poll_id, set(people) - {person_id})


async def is_counted(session: AsyncSession, poll_id: int, receipt: str) -> bool:
    """Whether the ballot of a receipt is in the urn."""
    receipts = await session.scalar(select(PollUrnRow.receipts).where(PollUrnRow.poll_id == poll_id))
    return _hash(poll_id, receipt) in (receipts or ())


async def look_into_urn(session: AsyncSession, poll_id: int, *, closed: bool) -> Urn:
    """Tell what may be known by now. With fewer than `SHOWN_FROM` ballots nothing is shown, closed or not."""
    urn = PollUrnRow
    columns = (urn.ballots, urn.counts, urn.shown_ballots, urn.shown_counts)
    row = (await session.execute(select(*columns).where(urn.poll_id == poll_id))).one()
    if row.ballots < SHOWN_FROM:
        return Urn(row.ballots, 0, tuple(0 for _ in row.counts))
    if closed:
        return Urn(row.ballots, row.ballots, row.counts)
    return Urn(row.ballots, row.shown_ballots, row.shown_counts)


async def forget_former_urns(engine: AsyncEngine) -> bool:
    """Leave no trace of what urns held before in the database's files; False where it is in use and has to be tried again.

    SQLite keeps former pages in its write-ahead log, PostgreSQL former rows in the table.
    """
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None
            cursor = await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = await cursor.fetchone()
            return not busy
    tables, dead = (
        ", ".join(WIPED),
        " + ".join(f"pg_stat_get_dead_tuples('{name}'::regclass)" for name in WIPED),
    )
    async with engine.connect() as plain:
        connection = await plain.execution_options(isolation_level="AUTOCOMMIT")
        await connection.exec_driver_sql(f"VACUUM {tables}")
        if await connection.scalar(text(f"SELECT {dead}")):
            return False  # someone who reads may still need former rows
        await connection.exec_driver_sql(f"VACUUM (FULL) {tables}")
    return True


async def _is_first(session: AsyncSession, poll_id: int, person_id: int) -> bool:
    """Put a person on the list of who has answered; False where they are on it."""
    people = await who_answered(session, poll_id, hold=True)
    if person_id in people:
        return False
    await _write_answered(session, poll_id, {*people, person_id})
    return True


async def _write_answered(session: AsyncSession, poll_id: int, people: set[int]) -> None:
    row = update(PollAnsweredRow).where(PollAnsweredRow.poll_id == poll_id)
    await session.execute(row.values(person_ids=tuple(sorted(people))))


async def _add_up(session: AsyncSession, poll_id: int, chosen: frozenset[int], receipt: str) -> None:
    """Write the urn anew as a whole, so that no part of it is younger than another."""
    urn = PollUrnRow
    held = select(urn.ballots, urn.counts, urn.shown_ballots, urn.shown_counts, urn.receipts)
    row = (await session.execute(held.where(urn.poll_id == poll_id).with_for_update())).one()
    counts = tuple(count + (index in chosen) for index, count in enumerate(row.counts))
    ballots, full = row.ballots + 1, (row.ballots + 1) % SHOWN_FROM == 0
    new = {
        "ballots": ballots,
        "counts": counts,
        "shown_ballots": ballots if full else row.shown_ballots,
        "shown_counts": counts if full else row.shown_counts,
        "receipts": tuple(sorted({*row.receipts, receipt})),
    }
    await session.execute(update(urn).where(urn.poll_id == poll_id).values(new))


def _hash(poll_id: int, receipt: str) -> str:
    return sha256(f"{poll_id}:{receipt}".encode()).hexdigest()[:24]
