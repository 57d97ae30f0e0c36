"""The demo's visit, which is invented, with a day that was played on it through the store's own functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.demo.sample import sample_visit
from db.arrivals import Role
from db.ballots import cast_ballot
from db.broadcasts import draft, send
from db.changes import apply_now
from db.evaluation_drafts import Draft, Filled, change_draft, submit
from db.evaluation_rows import change_evaluations, compare_evaluations, list_evaluations
from db.evaluations import occasions
from db.models import OutboxMessageRow, OutboxState, PersonRow
from db.outbox import NewMessage, add_rows
from db.people import mark_unreachable
from db.poll_messages import keep_message
from db.poll_states import change_draft as change_poll
from db.poll_states import close_poll, keep_draft, open_poll
from db.poll_votes import cast_vote
from db.reminder_rows import NearVisit
from db.reminders import prepare
from db.visit import AgendaItem
from db.visits import load_visit, save_visit
from tests.played_people import COACH, DAY, ORGANIZER, PlayedPeople, Sessions, at

__all__ = ["COACH", "DAY", "ORGANIZER", "PlayedDay", "Sessions", "at", "begin"]


@dataclass
class PlayedDay(PlayedPeople):
    """What organizers send and change, and what people answer."""

    async def polls(
        self,
        question: str,
        options: Sequence[str],
        answers: dict[str, int],
        clock: str,
        *,
        anonymous: bool = False,
        targets: Sequence[str] = ("all",),
        closed: bool = True,
    ) -> None:
        """Ask a poll; `answers` are options by who chose them."""
        async with self.sessions.begin() as session:
            poll_id = await keep_draft(
                session,
                visit_id=self.visit.id,
                by=self.people[ORGANIZER][0],
                targets=targets,
                question=question,
                options=options,
                now=at(clock),
            )
            await change_poll(session, poll_id, anonymous=anonymous)
            await open_poll(session, poll_id, now=at(clock))
            for name, option in answers.items():
                await self._answers(session, poll_id, name, option, clock, anonymous=anonymous)
            if closed:
                await close_poll(session, poll_id, now=at(clock))

    async def _answers(
        self, session: AsyncSession, poll_id: int, name: str, option: int, clock: str, *, anonymous: bool
    ) -> None:
        person_id, telegram_id = self.people[name]
        if anonymous:
            receipt = f"{name}-{poll_id}"
            await cast_ballot(
                session,
                poll_id=poll_id,
                telegram_id=telegram_id,
                options=[option],
                receipt=receipt,
                now=at(clock),
            )
            return
        copy = f"{poll_id}-{person_id}"
        await keep_message(
            session,
            poll_id=poll_id,
            person_id=person_id,
            group_chat_id=None,
            telegram_poll_id=copy,
            message_id=1,
        )
        await cast_vote(
            session, telegram_poll_id=copy, telegram_id=telegram_id, options=[option], now=at(clock)
        )

    async def broadcasts(self, text: str, targets: Sequence[str], clock: str, *, readers: int = -1) -> None:
        """Send to everyone meant. `readers` of them say that they have read it, where they are asked to (not -1)."""
        async with self.sessions.begin() as session:
            by = self.people[ORGANIZER][0]
            broadcast_id = await draft(
                session,
                visit_id=self.visit.id,
                by=by,
                targets=targets,
                html=text,
                asks_reading=readers >= 0,
                now=at(clock),
            )
            await send(session, broadcast_id, now=at(clock))
        await self.leaves(at(clock), f"broadcast:{broadcast_id}", readers)

    async def changes(self, clock: str, *, readers: int = 0, cancel: str = "", **items: object) -> None:
        """Change items by their codes as an organizer would, and let the notices leave."""
        changed = [
            replace(one, **items[one.code]) if one.code in items else one  # type: ignore[arg-type]  # facts by name
            for one in self.visit.agenda
            if one.code != cancel
        ]
        await self._applies(changed, clock, readers)

    async def adds(self, clock: str, item: AgendaItem) -> None:
        await self._applies([*self.visit.agenda, item], clock, 0)

    async def _applies(self, agenda: Sequence[AgendaItem], clock: str, readers: int) -> None:
        async with self.sessions.begin() as session:
            old = await load_visit(session, self.visit.code)
            await apply_now(session, old, replace(old, agenda=tuple(agenda)), now=at(clock))
        async with self.sessions() as session:
            self.visit = await load_visit(session, self.visit.code)
        await self.leaves(at("23:59"), "change:", readers)

    async def reminds(self, clock: str, title: str) -> None:
        async with self.sessions.begin() as session:
            rows = [
                NewMessage(
                    key=f"reminder:{title}:{person_id}",
                    visit_id=self.visit.id,
                    kind="reminder",
                    facts={},
                    due_at=at(clock),
                    expires_at=at("23:00"),
                    person_id=person_id,
                    batch="reminder:1",
                )
                for person_id, _ in self.people.values()
            ]
            await add_rows(session, rows, now=at(clock))
        await self.leaves(at(clock), "reminder:", -1)

    async def leaves(self, until: datetime, batch: str, readers: int) -> None:
        """Let everything of a batch leave that is due by then; who is unreachable does not get it."""
        row = OutboxMessageRow
        async with self.sessions.begin() as session:
            waiting = (
                await session.execute(
                    select(row.id, PersonRow.unreachable_since)
                    .join(PersonRow, PersonRow.id == row.person_id)
                    .where(row.batch.startswith(batch), row.state == OutboxState.PENDING, row.due_at <= until)
                    .order_by(row.id)
                )
            ).all()
            reached = [one.id for one in waiting if one.unreachable_since is None]
            away = [one.id for one in waiting if one.unreachable_since is not None]
            sent = update(row).where(row.id.in_(reached))
            await session.execute(sent.values(state=OutboxState.SENT, sent_at=until, message_id=1))
            failed = update(row).where(row.id.in_(away))
            await session.execute(failed.values(state=OutboxState.FAILED, last_error="Forbidden"))
            read = update(row).where(row.id.in_(reached[: max(0, readers)]))
            await session.execute(read.values(read_at=until))

    async def loses(self, name: str, clock: str) -> None:
        """Let someone block the bot."""
        async with self.sessions.begin() as session:
            await mark_unreachable(session, telegram_id=self.people[name][1], now=at(clock))

    async def evaluates(self, clock: str, answers: Mapping[str, Mapping[str, tuple[object, ...]]]) -> None:
        """Fill in forms: by their codes, for each person what they answer to its questions."""
        now = at(clock)
        plan = prepare(self.visit)
        near = NearVisit(id=self.visit.id, code=self.visit.code, version=self.visit.version)
        async with self.sessions.begin() as session:
            wanted = compare_evaluations(session, self.visit.id, occasions(plan), until=now, now=at("05:00"))
            assert await change_evaluations(session, near, await wanted)
        async with self.sessions.begin() as session:
            for one in await list_evaluations(session, self.visit.id):
                for name, given in answers.get(one.form, {}).items():
                    await self._fills_in(session, one.id, name, given, now)

    async def _fills_in(
        self, session: AsyncSession, form: int, name: str, given: tuple[object, ...], now: datetime
    ) -> None:
        filled = Draft(len(given), given)  # type: ignore[arg-type]  # as the questions want them
        whose: dict[str, int] = {"evaluation_id": form, "telegram_id": self.people[name][1]}
        await change_draft(session, **whose, change=lambda _form, _before: filled, now=now)
        assert await submit(session, **whose, now=now) in {Filled.SUBMITTED, Filled.NOT_THEIRS}


async def begin(sessions: Sessions) -> PlayedDay:
    """Import the demo's visit and let everyone join whose name is needed."""
    async with sessions.begin() as session:
        visit = await save_visit(
            session, sample_visit(DAY), expected_version=None, now=at("20:00", date(2026, 1, 12))
        )
    day = PlayedDay(sessions, visit)
    await day.joins(ORGANIZER, role=Role.ORGANIZER)
    await day.joins(COACH, "Semarang", Role.COACH)
    return day
