"""Evaluations as rows: what a visit has to ask of whom, and what of it stands in the outbox.

Rows are written ahead and derived anew as often as one likes, as reminders are. An evaluation follows the agenda and the
workbook until the first copy of it leaves; from then on it stays as it was asked. It goes to the participants of its
group, also to who joins on the same day after it was due, and to nobody twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from db.evaluation_urns import close_urns, make_urn, renew_urn
from db.evaluations import KIND, Occasion, Question, dump_questions, load_questions
from db.models import (
    AgendaItemRow,
    EvaluationDraftRow,
    EvaluationRow,
    EvaluationUrnRow,
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    Role,
    VisitRow,
)
from db.outbox import NewMessage, cancel
from db.reminder_rows import NearVisit

_INSERTS: Final[Mapping[str, Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}

BATCH: Final = f"{KIND}:"
"""Batches are named by their evaluation: `evaluation:12`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A form on one occasion for one group, as it is, or will be, asked: an `Occasion` that is written down."""

    id: int
    visit_id: int
    group_id: int
    key: str
    form: str
    questions: tuple[Question, ...]
    item_id: int | None
    title: str
    locus: str
    day: date
    zone: ZoneInfo
    due_at: datetime
    closes_at: datetime

    @property
    def batch(self) -> str:
        return f"{BATCH}{self.id}"

    def is_open(self, now: datetime) -> bool:
        return now < self.closes_at

    def says(self, occasion: Occasion) -> bool:
        """Whether it is asked as the visit has it now."""
        return all(getattr(self, name) == said for name, said in _said(occasion).items())


@dataclass(frozen=True, slots=True)
class EvaluationChanges:
    """What to do for the store to hold what is wanted: to write down, to ask otherwise, and to drop."""

    new: Sequence[Occasion]
    changed: Sequence[tuple[Evaluation, Occasion]]
    stale: Sequence[Evaluation]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.stale)


async def read_evaluation(session: AsyncSession, evaluation_id: int) -> Evaluation | None:
    found = await _read(session, EvaluationRow.id == evaluation_id)
    return found[0] if found else None


async def list_evaluations(session: AsyncSession, visit_id: int) -> Sequence[Evaluation]:
    """List a visit's evaluations in the order in which they are due, those too that are still to come."""
    return await _read(session, EvaluationRow.visit_id == visit_id)


async def compare_evaluations(
    session: AsyncSession, visit_id: int, wanted: Iterable[Occasion], *, until: datetime, now: datetime
) -> EvaluationChanges:
    """Compare what is written down with what a visit wants before `until`.

    What is of a day that was over when the visit was last changed is not made up for.
    """
    by_key = {(one.group.id, one.key): one for one in wanted}
    stored = {(one.group_id, one.key): one for one in await list_evaluations(session, visit_id)}
    out = await _batches_out(session, visit_id)
    waiting = {place: one for place, one in stored.items() if one.batch not in out}
    saved_at = await session.scalar(select(VisitRow.saved_at).where(VisitRow.id == visit_id)) or now
    return EvaluationChanges(
        [
            one
            for place, one in by_key.items()
            if place not in stored
            and one.due_at < until
            and now < one.closes_at
            and min(saved_at, now) < _end_of_day(one.due_at, one.zone)
        ],
        [(one, by_key[at]) for at, one in waiting.items() if at in by_key and not one.says(by_key[at])],
        [one for at, one in waiting.items() if at not in by_key],
    )


async def change_evaluations(session: AsyncSession, visit: NearVisit, changes: EvaluationChanges) -> bool:
    """Apply changes; False where the visit has changed meanwhile, so that they say nothing any more.

    What has left meanwhile stays as it was asked, and what another process has written down already is its own.
    """
    version = select(VisitRow.version).where(VisitRow.id == visit.id).with_for_update(read=True)
    if await session.scalar(version) != visit.version:
        return False
    out = await _batches_out(session, visit.id)
    for one in (one for one in changes.stale if one.batch not in out):
        await cancel(session, visit_id=visit.id, batch=one.batch)
        await session.execute(delete(EvaluationRow).where(EvaluationRow.id == one.id))
    for one, occasion in changes.changed:
        if one.batch not in out:
            await _follow(session, one, occasion)
    for occasion in changes.new:
        await _add(session, visit.id, occasion)
    return True


async def missing_rows(
    session: AsyncSession, visit_id: int, *, until: datetime, now: datetime
) -> Sequence[NewMessage]:
    """Make the rows that the outbox lacks for evaluations that are due before `until`.

    Who got a form in one group and moved to another keeps it, and gets it no second time.
    """
    all_of_it = await list_evaluations(session, visit_id)
    open_ones = [one for one in all_of_it if one.due_at < until and one.is_open(now)]
    if not open_ones:
        return []
    there = set(await session.scalars(_keys(visit_id, [one.batch for one in open_ones])))
    have_it = await _who_got(session, visit_id, all_of_it)
    members: dict[int | None, list[tuple[int, datetime]]] = {}
    participants = select(MembershipRow.group_id, MembershipRow.person_id, MembershipRow.joined_at).where(
        MembershipRow.visit_id == visit_id, MembershipRow.role == Role.PARTICIPANT
    )
    for group_id, person_id, joined_at in await session.execute(participants):
        members.setdefault(group_id, []).append((person_id, joined_at))
    return [
        message
        for one in open_ones
        for person_id, joined_at in members.get(one.group_id, ())
        if min(joined_at, now) < _end_of_day(one.due_at, one.zone)
        and (person_id, one.key) not in have_it
        and (message := _message(one, person_id)).key not in there
    ]


async def ends_at(session: AsyncSession, evaluation: Evaluation) -> datetime | None:
    """Tell when the item really ends, should it have been moved in the very last moment; None = it is cancelled."""
    if not evaluation.title:
        return evaluation.due_at
    item = await session.get(AgendaItemRow, evaluation.item_id) if evaluation.item_id else None
    if item is None or item.ends is None:
        return evaluation.due_at if item else None
    return datetime.combine(item.day, item.ends, tzinfo=item.zone or evaluation.zone)


async def has_closed(session: AsyncSession, *, now: datetime) -> bool:
    """Whether evaluations closed since they were last cleared up after."""
    draft, urn = EvaluationDraftRow, EvaluationUrnRow
    unsent = select(EvaluationRow.id).join(draft, draft.evaluation_id == EvaluationRow.id)
    unshown = select(EvaluationRow.id).join(urn, urn.evaluation_id == EvaluationRow.id)
    closed = (
        unsent.where(EvaluationRow.closes_at <= now),
        unshown.where(EvaluationRow.closes_at <= now, urn.shown_ballots != urn.ballots),
    )
    return any([await session.scalar(one.limit(1)) is not None for one in closed])


async def clear_up_closed(session: AsyncSession, *, now: datetime) -> None:
    """Erase what was filled in and not submitted before the close, and what tells of the last to submit."""
    closed = select(EvaluationRow.id).where(EvaluationRow.closes_at <= now)
    await session.execute(delete(EvaluationDraftRow).where(EvaluationDraftRow.evaluation_id.in_(closed)))
    await close_urns(session, closed)


async def _follow(session: AsyncSession, evaluation: Evaluation, occasion: Occasion) -> None:
    """Let an evaluation that nobody was sent yet be as the visit has it now."""
    which = update(EvaluationRow).where(EvaluationRow.id == evaluation.id)
    await session.execute(which.values(_columns(occasion)))
    await renew_urn(session, evaluation.id, occasion.questions)
    row = OutboxMessageRow
    waiting = update(row).where(
        row.visit_id == evaluation.visit_id,
        row.batch == evaluation.batch,
        row.state == OutboxState.PENDING,
    )
    due = {"due_at": occasion.due_at, "next_try_at": occasion.due_at, "expires_at": occasion.closes_at}
    await session.execute(waiting.values(due))


async def _add(session: AsyncSession, visit_id: int, occasion: Occasion) -> None:
    values = {"visit_id": visit_id, "group_id": occasion.group.id, "key": occasion.key}
    insert = _INSERTS[session.get_bind().dialect.name]
    made = insert(EvaluationRow).values(values | _columns(occasion))
    first = made.on_conflict_do_nothing(index_elements=[EvaluationRow.group_id, EvaluationRow.key])
    evaluation_id = await session.scalar(first.returning(EvaluationRow.id))
    if evaluation_id is not None:
        await make_urn(session, evaluation_id, occasion.questions)


async def _batches_out(session: AsyncSession, visit_id: int) -> set[str]:
    """Name the batches of which a copy has left, or is leaving."""
    row = OutboxMessageRow
    out = row.state.in_((OutboxState.SENT, OutboxState.SENDING))
    batches = select(row.batch).where(
        row.visit_id == visit_id, row.batch.startswith(BATCH, autoescape=True), out
    )
    return set(await session.scalars(batches.distinct()))


def _keys(visit_id: int, batches: Sequence[str]) -> Any:  # noqa: ANN401 - a select, which has no shorter type
    row = OutboxMessageRow
    return select(row.key).where(
        row.visit_id == visit_id, row.batch.in_(batches), row.state != OutboxState.CANCELLED
    )


async def _who_got(
    session: AsyncSession, visit_id: int, evaluations: Iterable[Evaluation]
) -> set[tuple[int | None, str]]:
    """Tell who was sent what, in whichever group: people with the keys of occasions."""
    keys = {one.batch: one.key for one in evaluations}
    row = OutboxMessageRow
    sent = select(row.person_id, row.batch).where(
        row.visit_id == visit_id, row.batch.in_(keys), row.state == OutboxState.SENT
    )
    return {(person_id, keys[batch]) for person_id, batch in await session.execute(sent)}


def _message(evaluation: Evaluation, person_id: int) -> NewMessage:
    return NewMessage(
        key=f"{evaluation.batch}:p{person_id}",
        visit_id=evaluation.visit_id,
        kind=KIND,
        facts={"evaluation_id": evaluation.id},
        due_at=evaluation.due_at,
        expires_at=evaluation.closes_at,
        person_id=person_id,
        group_id=evaluation.group_id,
        batch=evaluation.batch,
    )


def _said(occasion: Occasion) -> dict[str, Any]:
    """What an evaluation and its occasion have in common, as long as nobody changes the visit."""
    return {
        "form": occasion.form,
        "questions": occasion.questions,
        "item_id": occasion.item.id if occasion.item else None,
        "title": occasion.item.title if occasion.item else "",
        "locus": occasion.locus,
        "day": occasion.day,
        "zone": occasion.zone,
        "due_at": occasion.due_at,
        "closes_at": occasion.closes_at,
    }


def _columns(occasion: Occasion) -> dict[str, Any]:
    return _said(occasion) | {"questions": dump_questions(occasion.questions)}


async def _read(session: AsyncSession, *which: Any) -> Sequence[Evaluation]:  # noqa: ANN401 - conditions
    names = Evaluation.__dataclass_fields__
    columns = [getattr(EvaluationRow, name) for name in names]
    order = (EvaluationRow.due_at, EvaluationRow.id)
    rows = await session.execute(select(*columns).where(*which).order_by(*order))
    return [Evaluation(**{**row, "questions": load_questions(row["questions"])}) for row in rows.mappings()]


def _end_of_day(moment: datetime, zone: ZoneInfo) -> datetime:
    following = moment.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(following, time(), tzinfo=zone).astimezone(UTC)
