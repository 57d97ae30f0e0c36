"""A running Lokus as tests of what goes out need it: members without much ado, rows, and a few kinds of messages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Running, run
from bot.fake_telegram import FakeTelegram, Group, Person
from bot.settings import load_settings
from db.arrivals import Role
from db.claims import ClaimedMessage
from db.group_chats import list_group_chats, tie_group_chat
from db.models import MembershipRow, PersonRow
from db.outbox import NewMessage, OutboxState, Progress, Receipt, add_rows, progress, receipts
from db.visit import Visit
from schedules.kinds import Kind
from tests.dialogues.lokus import Lokus, MovableClock, read_example
from texts.catalogue import Texts
from texts.messages.outgoing import Button, Copy, File, NativePoll, Part, Place, Text

BATCH = "test:1"


def render_note(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    """The words, the language, and how many minutes late it is."""
    late = int((now - row.due_at).total_seconds() // 60)
    return [Text(f"{row.facts['text']} ({texts.language}, +{late})")]


def render_parts(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    where = row.facts["text"]
    return [
        Text(f"Menuju {where}", rows=((Button("Sudah baca", f"read:{row.id}"),),)),
        Place(-6.98, 110.41, where, "Jalan Pemuda"),
    ]


def render_document(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return [File("agenda.ics", b"BEGIN:VCALENDAR", caption="<b>Agenda</b>")]


def render_copy(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return [Copy(row.facts["chat"], row.facts["message"])]


def render_poll(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return [NativePoll("Paling berguna?", ("MPP", "Balai Kota"))]


def render_nothing(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return []


def render_broken(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return [Text(row.facts["no such fact"])]


KINDS = {
    "note": Kind(render_note),
    "parts": Kind(render_parts),
    "document": Kind(render_document),
    "copy": Kind(render_copy),
    "poll": Kind(render_poll),
    "nothing": Kind(render_nothing),
    "broken": Kind(render_broken),
}


class Sending(Lokus):
    """A Lokus that knows the example visit to Semarang."""

    visit: Visit
    address: str

    async def members(self, number: int, group: str = "") -> list[Person]:
        """People who have joined, put into the store at once."""
        group_id = self._group(group)
        people = [self.telegram.user(f"Peserta {one}", started=True) for one in range(number)]
        now = self.clock()

        async def work(session: AsyncSession) -> None:
            facts = {"consent_version": "1", "consented_at": now, "created_at": now}
            rows = [{"telegram_id": one.id, "name": one.user.first_name, **facts} for one in people]
            ids = await session.scalars(
                insert(PersonRow).returning(PersonRow.id, sort_by_parameter_order=True), rows
            )
            member = {
                "visit_id": self.visit.id,
                "group_id": group_id,
                "role": Role.PARTICIPANT,
                "joined_at": now,
            }
            await session.execute(insert(MembershipRow), [{"person_id": id_, **member} for id_ in ids])

        await self.running.services.writer.commit(work)
        return people

    async def ties(self, group: Group, name: str = "", *, topic: int = 0) -> int:
        """Tie a group chat or a topic of it, by whoever joined first; the id of the tie."""
        async with self.reads() as session:
            by = (await session.scalars(select(PersonRow.id).order_by(PersonRow.id))).first() or 0
        tying = partial(
            tie_group_chat, chat_id=group.chat.id, thread_id=topic, group_id=self._group(name), tied_by=by,
            now=self.clock(),
        )  # fmt: skip
        await self.running.services.writer.commit(tying)
        async with self.reads() as session:
            return next(one.id for one in await list_group_chats(session) if one.chat_id == group.chat.id)

    async def sends(
        self,
        people: Sequence[Person] = (),
        text: str = "Kumpul di lobi",
        *,
        kind: str = "note",
        chats: Sequence[int] = (),
        due: datetime | None = None,
        lasts: timedelta = timedelta(hours=1),
        **changes: Any,
    ) -> int:
        """Put a message to each into the outbox; how many were new."""
        due = due or self.clock()
        facts: dict[str, Any] = {
            "visit_id": self.visit.id,
            "kind": kind,
            "facts": {"text": text},
            "due_at": due,
            "expires_at": due + lasts,
            "batch": BATCH,
        } | changes
        ids = await self.ids([one.id for one in people])
        rows = [NewMessage(key=f"{kind}:{text}:{id_}", person_id=id_, **facts) for id_ in ids]
        rows += [NewMessage(key=f"{kind}:{text}:chat:{id_}", group_chat_id=id_, **facts) for id_ in chats]
        return await self.running.services.writer.commit(partial(add_rows, rows=rows, now=self.clock()))

    async def ids(self, telegram_ids: Sequence[int]) -> list[int]:
        """The ids in the store, in this order."""
        async with self.reads() as session:
            found = await session.execute(select(PersonRow.telegram_id, PersonRow.id))
            known = dict(iter(found.all()))
        return [known[one] for one in telegram_ids]

    async def progress(self, batch: str = BATCH) -> Progress:
        async with self.reads() as session:
            return await progress(session, visit_id=self.visit.id, batch=batch)

    async def receipts(self, batch: str = BATCH) -> tuple[Receipt, ...]:
        async with self.reads() as session:
            return await receipts(session, visit_id=self.visit.id, batch=batch)

    async def is_done(self, *, seconds: float = 10) -> None:
        """Wait until nothing of the batch waits any more."""
        async with asyncio.timeout(seconds):
            while (await self.progress()).waiting:  # noqa: ASYNC110 - the store tells nobody when it changes
                await asyncio.sleep(0.02)

    async def unreachable(self, person: Person) -> bool:
        async with self.reads() as session:
            since = select(PersonRow.unreachable_since).where(PersonRow.telegram_id == person.id)
            return await session.scalar(since) is not None

    def _group(self, name: str) -> int:
        group = self.visit.group(name) if name else self.visit.groups[0]
        assert group is not None
        return group.id


@asynccontextmanager
async def sending_lokus(
    telegram: FakeTelegram, database: str, clock: MovableClock, **options: Any
) -> AsyncIterator[Sending]:
    settings = load_settings(
        token=telegram.token, api_url=telegram.url, database_url=database, listen="127.0.0.1:0", log="json"
    )
    up: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        run(
            settings,
            clock=clock,
            started=up.set_result,
            kinds={**KINDS, **options.pop("kinds", {})},
            **options,
        )
    )
    either: list[asyncio.Future[Any]] = [up, task]
    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        await task
    lokus = Sending(await up, telegram, clock)
    lokus.address = lokus.running.address
    try:
        lokus.visit = await lokus.knows(read_example("semarang-2023"))
        yield lokus
    finally:
        lokus.running.stop()
        await task


async def states(lokus: Sending) -> list[OutboxState]:
    return [one.state for one in await lokus.receipts()]
