"""Anonymous answers to evaluations can't be joined to who gave them from a copy of the database.

As for polls: two histories in which the same people filled in and submitted at the same moments, but with each other's
anonymous answers, leave the same database behind, to the byte. So whatever is in it (rows, their order and numbers,
times, free places of pages), it does not tell who answered what.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.ballots import WIPED, forget_former_urns
from db.dialogues import end_dialogue, keep_dialogue
from db.engine import open_engine
from db.evaluation_drafts import pack, unpack
from db.evaluation_urns import TEXT_BYTES, Answer
from db.evaluations import Question
from db.models import EvaluationAnsweredRow, EvaluationAnswersRow, EvaluationUrnRow
from tests.databases import SqliteDatabases
from tests.store.evaluating import DAY, QUESTIONS, SCALE, TEXT, Evaluating, form, visit_of

NEXT = DAY + timedelta(days=1)
PEOPLE = 13

ANONYMOUS: Sequence[tuple[Answer, ...]] = [
    ((4,), (1,), (0, 1, 2), "Rahasia sekali: " + "panjang " * 200),
    ((0,), (0,), None, None),
    ((1,), None, (1,), "x"),
    (None, (1,), None, "Antrean daring 🙏"),
    *[((2,), (1,), (0,), None)] * 9,
]
"""Long and short ones, some passed over."""


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(database_url)
    yield engine
    await engine.dispose()


async def history(engine: AsyncEngine, answers: Sequence[tuple[Answer, ...]], *, closed: bool) -> Evaluating:
    """Everyone gets the form, all begin, and submit in turn; what is asked by name is each one's own; two never submit."""
    there = Evaluating(engine)
    everyone = visit_of().agenda[0]
    await there.begins(visit_of(*form("A1"), agenda=(everyone,)), people="A" * (PEOPLE + 2))
    await there.at("12:00")
    of_a = (await there.evaluations())["A"]
    for telegram_id in there.people["A"]:
        await there.gets(of_a, telegram_id, 100 + telegram_id)
    for telegram_id, own in zip(there.people["A"], [*answers, *ANONYMOUS[:2]], strict=True):
        await there.fills_in(of_a, telegram_id, (*own[:3], None, f"Rencana {telegram_id}"))
    for telegram_id, own in zip(there.people["A"], answers, strict=False):
        there.now += timedelta(minutes=1)

        async def write(session, telegram_id=telegram_id):
            state = {"evaluation": of_a.id, "step": 3}
            until = there.now + timedelta(minutes=15)
            await keep_dialogue(session, telegram_id, telegram_id, "evaluation", state, expires_at=until)

        async def stop(session, telegram_id=telegram_id):
            await end_dialogue(session, telegram_id, telegram_id, "evaluation")

        await there.in_one(write)
        await there.fills_in(of_a, telegram_id, (*own, f"Rencana {telegram_id}"))
        await there.submits(of_a, telegram_id)
        await there.in_one(stop)
    if closed:
        await there.at("20:00", NEXT)
    return there


async def files_after(
    folder: Path, template: Path, answers: Sequence[tuple[Answer, ...]], *, closed: bool
) -> tuple[bytes, bytes]:
    """The database's file, and its write-ahead log, after a history."""
    await asyncio.to_thread(folder.mkdir)
    engine = open_engine(await SqliteDatabases(folder, template).ready())
    await history(engine, answers, closed=closed)
    assert await forget_former_urns(engine)
    file = engine.url.database or ""
    content = (
        await asyncio.to_thread(Path(file).read_bytes),
        await asyncio.to_thread(Path(f"{file}-wal").read_bytes),
    )
    await engine.dispose()
    return content


@pytest.mark.parametrize("closed", [True, False])
async def test_other_peoples_answers_leave_the_same_files_behind(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, *, closed: bool
) -> None:
    """While a form is open only the answers of a round (of five) may be anyone's; after its close, all of them."""
    template = tmp_path_factory.getbasetemp() / "template.sqlite3"
    given = list(ANONYMOUS)
    orders = [given, [*given[4::-1], *given[9:4:-1], *given[:9:-1]]]
    if closed:
        orders += [given[::-1], [*given[::2], *given[1::2]]]
    files = [
        await files_after(tmp_path / str(number), template, order, closed=closed)
        for number, order in enumerate(orders)
    ]
    assert {log for _, log in files} == {b""}
    assert len({content for content, _ in files}) == 1
    assert b"Rahasia sekali" in files[0][0]  # it is kept: what can't be found is whose it is


async def test_nothing_is_written_for_one_person_or_one_answer(engine: AsyncEngine) -> None:
    there = await history(engine, ANONYMOUS, closed=False)
    of_a = (await there.evaluations())["A"]
    async with engine.connect() as connection:
        for row in (EvaluationUrnRow, EvaluationAnsweredRow, EvaluationAnswersRow):
            number = select(func.count()).select_from(row).where(row.evaluation_id == of_a.id)
            assert await connection.scalar(number) == 1
        people = select(EvaluationAnsweredRow.person_ids).where(
            EvaluationAnsweredRow.evaluation_id == of_a.id
        )
        listed = await connection.scalar(people) or ()
        assert (list(listed), len(listed)) == (sorted(listed), PEOPLE)
        texts = select(EvaluationUrnRow.texts).where(EvaluationUrnRow.evaluation_id == of_a.id)
        held = await connection.scalar(texts) or b""
        assert len(held) == PEOPLE * TEXT_BYTES
        slots = [held[at : at + TEXT_BYTES] for at in range(0, len(held), TEXT_BYTES)]
        assert slots == sorted(slots)
        columns = await connection.run_sync(
            lambda sync: [one["name"] for table in WIPED for one in inspect(sync).get_columns(table)]
        )
    assert not [name for name in columns if name.endswith("_at") or name == "id"]


async def test_what_was_submitted_is_gone_from_the_drafts_in_postgresqls_files(engine: AsyncEngine) -> None:
    if engine.dialect.name == "sqlite":
        return
    there = await history(engine, ANONYMOUS, closed=True)

    async def sizes() -> list[int]:
        async with engine.connect() as connection:
            rows = await connection.execute(
                text(
                    "SELECT pg_relation_size(c.oid) + COALESCE(pg_relation_size(NULLIF(c.reltoastrelid, 0)), 0)"
                    " FROM pg_class c WHERE c.relname = 'evaluation_drafts'"
                )
            )
            return list(rows.scalars())

    assert (await sizes())[0] > 0
    async with asyncio.timeout(20):
        while not await forget_former_urns(engine):  # noqa: ASYNC110 - until nobody reads what was before
            await asyncio.sleep(0.1)
    assert await sizes() == [0]
    assert there.people


def test_a_draft_takes_the_same_room_whatever_is_in_it() -> None:
    questions = [
        Question(text=words, kind=kind, choices=choices, anonymous=anonymous)
        for words, kind, choices, anonymous in QUESTIONS
    ]
    drafts = [(*own, "Rencana") for own in ANONYMOUS] + [(None,) * len(questions)]
    packed = [pack(questions, own) for own in drafts]
    assert len({len(one) for one in packed}) == 1
    assert [unpack(questions, one) for one in packed] == [tuple(own) for own in drafts]
    assert {SCALE, TEXT} <= {one.kind for one in questions}
