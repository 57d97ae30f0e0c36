"""Questions passed on to organizers: whoever replies first has answered, and the answer can be kept for the next one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from db.arrivals import Role, read_person
from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    answer_forwarded,
    forward_question,
    keep_answer,
    kept_answers,
    list_forwarded,
    note_messages,
    question_behind,
    question_messages,
    read_forwarded,
)
from db.models import QuestionState
from db.visit import InfoRow
from db.visits import load_visit, save_visit
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI, PANITIA = 7_000_000_001, 7_000_000_009


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    there = await populate(sessions)
    await there.member(ANI, name="Ani")
    await there.member(PANITIA, name="Panitia", role=Role.ORGANIZER)
    return there


async def person_id(there: Populated, telegram_id: int) -> int:
    async with there.sessions() as session:
        person = await read_person(session, telegram_id)
    assert person is not None
    return person.id


async def asked(there: Populated, text: str = "Boleh bawa keluarga?") -> Forwarded:
    asker = await person_id(there, ANI)
    async with there.sessions.begin() as session:
        question = await forward_question(
            session,
            visit_id=there.visit.id,
            group_id=there.visit.groups[0].id,
            person_id=asker,
            text=text,
            language="id",
            chat_id=ANI,
            message_id=42,
            now=NOW,
        )
        messages = [
            QuestionMessage(PANITIA, question.id * 10),
            QuestionMessage(PANITIA + 1, question.id * 10),
        ]
        await note_messages(session, question.id, messages)
    return question


async def answered(there: Populated, question: Forwarded, answer: str = "Boleh.") -> Forwarded | None:
    organizer = await person_id(there, PANITIA)
    async with there.sessions.begin() as session:
        return await answer_forwarded(session, question.id, answer, answered_by=organizer, now=NOW)


async def test_a_reply_finds_the_question_and_who_asked(there: Populated) -> None:
    question = await asked(there)

    async with there.sessions() as session:
        found = await question_behind(session, QuestionMessage(PANITIA + 1, question.id * 10))
        assert await question_behind(session, QuestionMessage(PANITIA, 999)) is None
        assert await question_messages(session, question.id) == (
            QuestionMessage(PANITIA, question.id * 10),
            QuestionMessage(PANITIA + 1, question.id * 10),
        )

    assert found == question
    assert (question.asker, question.group, question.chat_id, question.message_id) == (
        "Ani",
        "Kelompok 1",
        ANI,
        42,
    )
    assert (question.text, question.state) == ("Boleh bawa keluarga?", QuestionState.OPEN)


async def test_the_first_of_two_answers_counts(there: Populated) -> None:
    question = await asked(there)

    first, second = await answered(there, question, "Boleh."), await answered(there, question, "Tidak.")

    assert first is not None
    assert (first.state, first.answer, first.answered_at) == (QuestionState.ANSWERED, "Boleh.", NOW)
    assert second is None


async def test_of_answers_at_the_same_moment_one_counts(there: Populated) -> None:
    question = await asked(there)

    outcomes = await asyncio.gather(*(answered(there, question, word) for word in "abcde"))

    winner = [outcome for outcome in outcomes if outcome]
    assert len(winner) == 1
    async with there.sessions() as session:
        assert await read_forwarded(session, question.id) == winner[0]


async def test_open_questions_are_listed_apart(there: Populated) -> None:
    one, two = await asked(there, "satu"), await asked(there, "dua")
    await answered(there, one)

    async with there.sessions() as session:
        assert [q.text for q in await list_forwarded(session, there.visit.id)] == ["satu", "dua"]
        assert await list_forwarded(session, there.visit.id, state=QuestionState.OPEN) == (two,)


async def test_a_kept_answer_is_info_for_the_next_one(there: Populated) -> None:
    question = await asked(there)
    await answered(there, question)
    async with there.sessions.begin() as session:
        version = await keep_answer(session, question.id, topic="Keluarga")

    async with there.sessions() as session:
        visit = await load_visit(session, "semarang-2026")
        kept = await kept_answers(session, there.visit.id)
    new = InfoRow(topic="Keluarga", question="Boleh bawa keluarga?", answer="Boleh.")
    assert (visit.info, visit.version) == ((*there.visit.info, new), version)
    assert (kept, kept[0].id) == ((new,), visit.info[-1].id)


async def test_only_an_answer_is_kept_and_only_once(there: Populated) -> None:
    question = await asked(there)
    async with there.sessions.begin() as session:
        assert await keep_answer(session, question.id, topic="Keluarga") is None
    await answered(there, question)
    async with there.sessions.begin() as session:
        assert await keep_answer(session, question.id, topic="Keluarga") == 2
        assert await keep_answer(session, question.id, topic="Keluarga") is None


async def test_a_workbook_without_the_kept_answer_leaves_it_with_its_question(there: Populated) -> None:
    question = await asked(there)
    await answered(there, question)
    async with there.sessions.begin() as session:
        await keep_answer(session, question.id, topic="Keluarga")
    async with there.sessions.begin() as session:
        visit = await load_visit(session, "semarang-2026")
        await save_visit(
            session, replace(visit, info=visit.info[:1]), expected_version=2, now=NOW + timedelta(1)
        )

    async with there.sessions() as session:
        left = await read_forwarded(session, question.id)
    assert left is not None
    assert (left.answer, left.info_id) == ("Boleh.", None)
