"""What a handler is given.

A handler is `async def name(update: Update, context: Context) -> None` and stands in `handlers/register.py`. It

- reads who asks from `context.member` (None for who is no member of any visit) and the time from `context.now()`;
- knows without reading what the update found: dialogues (`context.turn.dialogue`), a group chat's ties (`rooms.tie_here`);
- answers from memory: `view = await context.view()` is the member's visit with its compiled knowledge;
- words everything with `context.texts`, in the reader's language;
- reads other rows with `async with context.services.sessions() as session`, and sends nothing inside it;
- writes through `context.commit(work)`, where the answer depends on it, or `context.later(work)`, where nobody waits.
  Both may be called on again after a crash, and take effect once: see `handlers/turn.py`. Nothing else writes;
- raises what it can't handle: `handlers/errors.py` logs it and tells the person kindly.

Updates of one chat come one after the other; those of other chats at the same time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar, overload

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import Application, CallbackContext, ExtBot

from db.arrivals import Arrival, ArrivalKey, Membership, Person, Role, read_person
from db.batches import BatchReader, BatchWriter, Sessions, Work, Write
from db.people import mark_reachable
from db.visit import Group, Visit
from handlers.knowledge import KnowledgeCache, VisitView
from handlers.shown import Shown
from handlers.turn import Clock, Turn, current_turn
from texts.catalogue import LANGUAGES, Texts, texts

Result = TypeVar("Result")
Data = dict[Any, Any]


@dataclass(frozen=True, slots=True)
class Services:
    """What the program has one of. `sessions` only read; what is written goes through `writer`."""

    sessions: Sessions
    writer: BatchWriter
    arrivals: BatchReader[ArrivalKey, Arrival]
    knowledge: KnowledgeCache
    clock: Clock
    retention_days: int = 90
    cards_wanted: asyncio.Event = field(default_factory=asyncio.Event)
    """Set where a pinned card is wanted sooner than at the next minute; missing it does no harm."""

    shown: Shown = field(default_factory=Shown)

    async def flush(self) -> None:
        """Wait for all reads and writes that are under way, so that none outlives the store."""
        await self.writer.flush()
        await self.arrivals.flush()
        await self.knowledge.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Someone in the visit that is meant now, in all roles they have there. `group` is empty for who has none."""

    person: Person
    visit_id: int
    visit_code: str
    visit_version: int
    roles: frozenset[Role]
    group: str
    group_id: int | None
    lead_minutes: tuple[int, ...] | None
    language: str


class Context(CallbackContext[ExtBot[int], Data, Data, Services]):
    """The context of every handler; `member` is set before the handler runs."""

    def __init__(self, application: Lokus, chat_id: int | None = None, user_id: int | None = None) -> None:
        super().__init__(application, chat_id, user_id)
        self.turn: Turn = current_turn.get()
        self.member: Member | None = None
        self.telegram_language: str | None = None
        self.writes_in_private = False

    @classmethod
    def from_update(cls, update: object, application: Any) -> Context:  # noqa: ANN401 - as the library has it
        context = super().from_update(update, application)
        if isinstance(update, Update) and update.callback_query:
            context.services.shown.meet(update.callback_query.message)
        if isinstance(update, Update) and update.effective_user:
            context.telegram_language = update.effective_user.language_code
            chat, said = update.effective_chat, update.message or update.callback_query
            context.writes_in_private = (
                said is not None and chat is not None and chat.type == ChatType.PRIVATE
            )
        return context

    async def refresh_data(self) -> None:
        """Find out who is asking; the library calls this before the first handler of an update."""
        person = self.turn.arrival.person
        if person and person.unreachable and self.writes_in_private:
            self.later(partial(mark_reachable, telegram_id=person.telegram_id))
        self.member = await self._member(person) if person else None

    async def reload_member(self) -> Member | None:
        """Read the sender again, after a step that changed who they are (joined, chose another visit or language)."""
        if self._user_id is not None:
            async with self.services.sessions() as session:
                person = await read_person(session, self._user_id)
            self.member = await self._member(person) if person else None
        return self.member

    @property
    def services(self) -> Services:
        return self.bot_data

    def now(self) -> datetime:
        return self.services.clock()

    @property
    def language(self) -> str:
        """The member's, else the language of the person's Telegram, else Indonesian."""
        return self.member.language if self.member else _guess(self.telegram_language) or LANGUAGES[0]

    @property
    def texts(self) -> Texts:
        return texts(self.language)

    async def view(self) -> VisitView:
        """Return the member's visit. Only for handlers that members alone reach."""
        assert self.member is not None
        return await self.services.knowledge.view(self.member.visit_code, self.member.visit_version)

    async def group(self) -> Group | None:
        """Return the member's group in the visit."""
        return (await self.view()).visit.group(self.member.group) if self.member else None

    @overload
    async def commit(self, work: Work[None]) -> None: ...
    @overload
    async def commit(self, work: Work[Result], result: type[Result]) -> Result: ...

    async def commit(self, work: Work[Any], result: Any = None) -> Any:
        """Commit work now and return its result: see `Turn.commit`."""
        return await self.turn.commit(work, result)

    def later(self, work: Work[object] | Write) -> None:
        """Commit work after the answer has left: see `Turn.later`."""
        self.turn.later(work)

    async def _member(self, person: Person) -> Member | None:
        memberships = person.memberships
        visit_id = await self._visit_meant(person, memberships)
        here = [membership for membership in memberships if membership.visit_id == visit_id]
        if not here:
            return None
        of_group = next((membership for membership in here if membership.group), here[0])
        own = person.language or _guess(self.telegram_language)
        return Member(
            person=person,
            visit_id=of_group.visit_id,
            visit_code=of_group.visit_code,
            visit_version=of_group.visit_version,
            roles=frozenset(membership.role for membership in here),
            group=of_group.group,
            group_id=of_group.group_id,
            lead_minutes=of_group.lead_minutes,
            language=own or of_group.group_language or of_group.visit_language,
        )

    async def _visit_meant(self, person: Person, memberships: Iterable[Membership]) -> int | None:
        visits = {membership.visit_id: membership for membership in memberships}
        if person.chosen_visit_id in visits:
            return person.chosen_visit_id
        if len(visits) <= 1:
            return next(iter(visits), None)
        known = self.services.knowledge
        views = [await known.view(one.visit_code, one.visit_version) for one in visits.values()]
        return nearest_visit([view.visit for view in views], self.now())


def nearest_visit(visits: Iterable[Visit], now: datetime) -> int | None:
    """Choose the visit that is on today (in its own zone), else the next to come, else the last that was."""

    def rank(visit: Visit) -> tuple[int, int]:
        today, days = now.astimezone(visit.zone).date(), sorted(item.day for item in visit.agenda)
        if not days or days[-1] < today:
            return 2, (today - (days[-1] if days else date.min)).days
        return (0 if days[0] <= today else 1), (days[0] - today).days

    return min(visits, key=rank).id


def _guess(telegram_language: str | None) -> str | None:
    """Take the language of someone's Telegram (an IETF tag) if Lokus speaks it."""
    language = (telegram_language or "").split("-")[0].lower()
    return language if language in LANGUAGES else None


Lokus = Application[ExtBot[int], Context, Data, Data, Services, None]
