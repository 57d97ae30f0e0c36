"""A running Lokus as dialogues need it: with a visit, with invitations, with a clock that tests move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Running, run
from bot.fake_telegram import actions
from bot.settings import load_settings
from db.arrivals import Role
from db.consent import CONSENT_VERSION
from db.invitations import Terms, invite, try_code, usual_terms
from db.members import Admission, Newcomer, admit
from db.models import Base
from db.visit import WIB, Visit
from db.visits import load_visit, save_visit
from db.workbook.diff import carry_over
from db.workbook.read import read_workbook
from schedules.rate_limit import NONE, TELEGRAMS, Limits
from tests.people import FakeTelegram, Heard, Person
from texts.catalogue import LANGUAGES

EXAMPLES = Path(__file__).parents[2] / "examples"


class MovableClock:
    """Lokus's time. `at` sets it to a local time, `passes` moves it on."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def at(self, local: str, zone: ZoneInfo = WIB) -> None:
        self.moment = datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)

    def passes(self, **how_long: float) -> None:
        self.moment += timedelta(**how_long)


@dataclass
class Lokus:
    """What tests say about the program: which visit it knows, whom it lets in."""

    running: Running
    telegram: FakeTelegram
    clock: MovableClock

    async def knows(self, visit: Visit) -> Visit:
        """Import a visit, or a changed one."""

        async def work(session):
            known = await self._stored(session, visit.code)
            changed = carry_over(known, visit)
            version = known.version if known else None
            return await save_visit(session, changed, expected_version=version, now=self.clock())

        return await self.running.services.writer.commit(work)

    async def knows_example(self, code: str = "semarang-2023") -> Visit:
        return await self.knows(read_example(code))

    async def invites(
        self, visit: Visit, role: Role = Role.PARTICIPANT, group: str = "", *, terms: Terms | None = None
    ) -> str:
        """Make an invitation as the command line does; returns its code."""
        found = visit.group(group) if group else None
        making = partial(
            invite,
            visit_id=visit.id,
            role=role,
            group_id=found.id if found else None,
            terms=terms or usual_terms(visit, role, found, now=self.clock()),
            now=self.clock(),
        )
        code, _ = await self.running.services.writer.commit(making)
        return code

    async def member(
        self,
        name: str,
        visit: Visit,
        group: str = "",
        role: Role = Role.PARTICIPANT,
        *,
        language: str | None = "id",
    ) -> Person:
        """Someone who has joined before. Without a group, only for visits of one, or for roles that need none."""
        person = self.telegram.user(name, language=language, started=True)
        await self.admits(person, visit, group, role)
        return person

    async def newcomer(
        self,
        name: str,
        visit: Visit,
        group: str = "",
        role: Role = Role.PARTICIPANT,
        *,
        language: str | None = "id",
    ) -> Person:
        """Someone who has just joined by the chat and has read the welcome. Only for visits without a list."""
        person = self.telegram.user(name, language=language)
        await self.joins(person, visit, group, role)
        return person

    async def admits(
        self, person: Person, visit: Visit, group: str = "", role: Role = Role.PARTICIPANT
    ) -> None:
        """Make someone a member without the talk that goes before it, which `joins` has."""
        known = visit.group(group) if group else (visit.groups[0] if len(visit.groups) == 1 else None)
        assert known or role is not Role.PARTICIPANT or not visit.groups, "which group?"
        spoken = (person.user.language_code or "").partition("-")[0]
        code = await self.invites(visit, role, group)

        async def work(session: AsyncSession) -> Admission:
            tried = await try_code(session, code, telegram_id=person.id, now=self.clock())
            assert tried.invitation
            newcomer = Newcomer(
                telegram_id=person.id,
                name=person.user.first_name,
                consent_version=CONSENT_VERSION,
                consented_at=self.clock(),
                invitation_id=tried.invitation.id,
                visit_id=visit.id,
                role=role,
                group_id=known.id if known else None,
                listed_id=None,
                language=spoken if spoken in LANGUAGES else None,
            )
            return await admit(session, newcomer, now=self.clock())

        assert await self.running.services.writer.commit(work) is Admission.JOINED

    async def joins(
        self, person: Person, visit: Visit, group: str = "", role: Role = Role.PARTICIPANT
    ) -> None:
        await person.says(f"/start {await self.invites(visit, role, group)}")
        asked = await person.hears()
        if "Setuju" in asked.buttons or "Agree" in asked.buttons:
            await person.presses(asked.buttons[0], on=asked)
            await person.hears("✓")
            asked = await person.hears()
        if any(person.user.first_name in label for label in asked.buttons):
            await person.presses(asked.buttons[0], on=asked)
        await self.telegram.settles()
        for _ in person.unheard():
            await person.hears()

    def reads(self) -> AsyncSession:
        """A session for looking into the store."""
        return self.running.services.sessions()

    async def dump(self) -> str:
        """Everything that the store holds, as text."""
        async with self.reads() as session:
            rows = [(await session.execute(select(table))).all() for table in Base.metadata.sorted_tables]
        return repr(rows)

    async def _stored(self, session, code: str) -> Visit | None:
        from db.errors import UnknownVisit

        try:
            return await load_visit(session, code)
        except UnknownVisit:
            return None


@cache
def read_example(code: str) -> Visit:
    reading = read_workbook(EXAMPLES / code)
    assert reading.visit is not None, reading.problems
    return reading.visit


def data_under(message: Heard, label: str) -> str:
    """What the button of this label sends."""
    rows = message.message["reply_markup"]["inline_keyboard"]
    return next(str(one["callback_data"]) for row in rows for one in row if one["text"] == label)


async def presses_made_up(person: Person, data: str) -> str:
    """Press a button that the bot never showed to this person, as a changed Telegram client could; gives the toast."""
    if not any("text" in one.message for one in person.screen):
        await person.says("/bantuan")
        await person.hears()
    message = next(one.message for one in reversed(person.screen) if "text" in one.message)
    return await _presses(person, message, data)


async def presses_again(person: Person, label: str, on: Heard) -> str:
    """Press a button of a message as it was when it was heard, though it may be gone by now; gives the toast."""
    return await _presses(person, on.message, data_under(on, label))


async def _presses(person: Person, message: Mapping[str, Any], data: str) -> str:
    telegram = person.telegram
    callback = actions.press(telegram.world, person.user, person.chat, dict(message), data)
    answer = await telegram.world.hub.until(lambda: callback.answer, telegram.patience)
    assert answer is not None, f"the button {data!r} was never answered"
    return str(answer["text"])


def limits_of(telegram: FakeTelegram) -> Limits:
    """What Lokus keeps to with this stand-in."""
    applied = telegram.world.limits
    if applied is None:
        return NONE
    usual, speed = TELEGRAMS, applied.speed
    return replace(
        usual, second=usual.second / speed, minute=usual.minute / speed, outbox=usual.outbox * speed
    )


@asynccontextmanager
async def running_lokus(
    telegram: FakeTelegram, database: str, clock: MovableClock, *, by_clock: bool = False
) -> AsyncIterator[Lokus]:
    """`by_clock`: reminders too, which would come in between when a dialogue moves the clock.

    It keeps to what limits the stand-in applies.
    """
    settings = load_settings(
        token=telegram.token, api_url=telegram.url, database_url=database, listen="127.0.0.1:0", log="json"
    )
    up: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        run(settings, clock=clock, started=up.set_result, by_clock=by_clock, limits=limits_of(telegram))
    )
    either: list[asyncio.Future[Any]] = [up, task]
    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        await task
    running = await up
    try:
        yield Lokus(running, telegram, clock)
    finally:
        running.stop()
        await task
