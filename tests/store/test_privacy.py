"""What is kept about someone is shown to them, and gone when they or the calendar say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.arrivals import Role, read_person
from db.dialogues import keep_dialogue
from db.engine import open_engine, session_factory
from db.forwarded_questions import (
    QuestionMessage,
    forward_question,
    note_messages,
    question_behind,
)
from db.group_chats import list_group_chats, tie_group_chat
from db.invitations import list_invitations, try_code
from db.migrations import upgrade
from db.models import Base, VisitRow
from db.people import choose_lead_minutes, mark_reachable, mark_unreachable
from db.privacy import erase_person, personal_data, scrub
from db.questions import asked_row, list_asked
from db.retention import Erased, erase_expired
from db.visit import AgendaItem
from db.visits import load_visit
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import DAY, NOW, small_visit

ANI, BUDI = 7_000_000_001, 7_000_000_002
AFTER_90_DAYS = datetime(2026, 11, 21, 17, 0, tzinfo=UTC) + timedelta(days=90)
"""90 days after midnight in Jakarta behind the visit's last day."""


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    return await busy(sessions)


async def busy(sessions: Sessions) -> Populated:
    """Make a visit in which Ani left traces everywhere, and Budi some."""
    there = await populate(sessions)
    await there.member(ANI, name="Ani Rahasiawati", listed_id=there.visit.participants[0].id)
    await there.member(BUDI, name="Budi")
    visit_id, group_id = there.visit.id, there.visit.groups[0].id
    async with sessions.begin() as session:
        ani, budi = await read_person(session, ANI), await read_person(session, BUDI)
        assert ani
        assert budi
        for person, question in ((ani, "rahasia Ani"), (budi, "pertanyaan Budi")):
            facts = {"visit_id": visit_id, "group_id": group_id, "person_id": person.id, "language": "id"}
            row = asked_row(text=question, asked_at=NOW, intent="locus", answered=True, **facts)  # type: ignore[arg-type] # facts by name
            await session.execute(row.statement_for(session.get_bind().dialect), row.values)
        asked = {"visit_id": visit_id, "group_id": group_id, "language": "id", "now": NOW}
        forwarded = await forward_question(
            session,
            person_id=ani.id,
            text="Ani bertanya",
            chat_id=ANI,
            message_id=5,
            **asked,  # type: ignore[arg-type] # likewise
        )
        await note_messages(session, forwarded.id, [QuestionMessage(ANI, 1), QuestionMessage(BUDI, 2)])
        await keep_dialogue(
            session, ANI, ANI, "note", {"text": "rahasia"}, expires_at=NOW + timedelta(hours=1)
        )
        await keep_dialogue(session, BUDI, BUDI, "note", {}, expires_at=NOW + timedelta(hours=1))
        await try_code(session, "salah", telegram_id=ANI, now=NOW)
        await tie_group_chat(session, chat_id=-100, thread_id=0, group_id=group_id, tied_by=ani.id, now=NOW)
    return there


async def everything(sessions: Sessions) -> str:
    async with sessions() as session:
        rows = [str((await session.execute(select(table))).all()) for table in Base.metadata.sorted_tables]
    return "\n".join(rows)


async def test_someone_is_shown_all_that_is_kept(there: Populated) -> None:
    async with there.sessions() as session:
        data = await personal_data(session, ANI)

    assert data is not None
    assert (data.telegram_id, data.name, data.consent_version, data.consented_at) == (
        ANI,
        "Ani Rahasiawati",
        "1",
        NOW,
    )
    assert [(one.visit, one.group, one.listed_as, one.role) for one in data.belongings] == [
        ("Visitasi Semarang", "Kelompok 1", "Ani", Role.PARTICIPANT)
    ]
    assert sorted((one.text, one.passed_on) for one in data.questions) == [
        ("Ani bertanya", True),
        ("rahasia Ani", False),
    ]
    assert (data.chats_tied, data.wrong_codes, data.dialogues, data.invitations_made) == (1, 1, 1, 0)


async def test_a_stranger_has_no_data(there: Populated) -> None:
    async with there.sessions.begin() as session:
        assert await personal_data(session, 1) is None
        assert not await erase_person(session, 1)


async def test_who_is_erased_is_nowhere_any_more(there: Populated) -> None:
    async with there.sessions.begin() as session:
        assert await erase_person(session, ANI)

    kept = await everything(there.sessions)
    assert str(ANI) not in kept
    assert "Rahasiawati" not in kept
    assert "rahasia" not in kept
    assert "Ani bertanya" not in kept


async def test_what_remains_of_the_erased_are_counts(there: Populated) -> None:
    async with there.sessions.begin() as session:
        await erase_person(session, ANI)

    async with there.sessions() as session:
        asked = await list_asked(session, there.visit.id)
        assert [(one.text, one.intent, one.answered, one.group) for one in asked] == [
            ("", "locus", True, "Kelompok 1"),
            ("pertanyaan Budi", "locus", True, "Kelompok 1"),
        ]
        assert await session.scalar(select(VisitRow.erased_members)) == 1
        assert await personal_data(session, BUDI) is not None
        assert await load_visit(session, "semarang-2026") == there.visit
        assert [chat.chat_id for chat in await list_group_chats(session)] == [-100]


async def test_the_question_of_someone_erased_waits_for_no_answer(there: Populated) -> None:
    async with there.sessions.begin() as session:
        await erase_person(session, ANI)

    async with there.sessions() as session:
        behind = await question_behind(session, QuestionMessage(BUDI, 2))
        assert behind is not None
        assert (behind.text, behind.chat_id, behind.asker, behind.state) == ("", None, "", "dismissed")
        assert await question_behind(session, QuestionMessage(ANI, 1)) is None


async def test_who_was_erased_can_join_again(there: Populated) -> None:
    async with there.sessions.begin() as session:
        await erase_person(session, ANI)

    await there.member(ANI, name="Ani", listed_id=there.visit.participants[0].id)


async def test_an_erased_name_is_in_no_byte_of_a_sqlite_file(tmp_path: Path) -> None:
    file = tmp_path / "lokus.sqlite3"
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    await upgrade(engine)
    sessions = session_factory(engine)
    await busy(sessions)
    assert b"Rahasiawati" in all_bytes(file)

    async with sessions.begin() as session:
        await erase_person(session, ANI)
    await scrub(engine)

    assert b"Rahasiawati" not in all_bytes(file)
    assert b"rahasia Ani" not in all_bytes(file)
    await engine.dispose()


def all_bytes(file: Path) -> bytes:
    return b"".join(part.read_bytes() for part in file.parent.iterdir() if part.name.startswith(file.name))


async def test_scrubbing_leaves_postgresql_as_it_is(engine: AsyncEngine, there: Populated) -> None:
    await scrub(engine)

    async with there.sessions() as session:
        assert await personal_data(session, ANI) is not None


async def erased(there: Populated, now: datetime, days: int = 90) -> Erased:
    async with there.sessions.begin() as session:
        return await erase_expired(session, now=now, days=days)


async def test_nothing_is_erased_a_second_too_early(there: Populated) -> None:
    before = await everything_but_passing(there)

    assert await erased(there, AFTER_90_DAYS - timedelta(seconds=1)) == Erased((), 0, 0)

    assert await everything_but_passing(there) == before


async def everything_but_passing(there: Populated) -> tuple[object, ...]:
    async with there.sessions() as session:
        visit = await load_visit(session, "semarang-2026")
        return visit, visit.version, await list_asked(session, visit.id), await list_group_chats(session)


async def test_after_the_days_only_the_programme_is_left(there: Populated) -> None:
    assert await erased(there, AFTER_90_DAYS) == Erased(("semarang-2026",), 2, 2)

    kept = await everything(there.sessions)
    for trace in (str(ANI), str(BUDI), "Ani", "Budi", "rahasia", "Ibu Sari", "+6281234567890", "-100"):
        assert trace not in kept, trace
    async with there.sessions() as session:
        left = await load_visit(session, "semarang-2026")
        assert left == replace(there.visit, contacts=(), participants=())
        assert left.version == there.visit.version + 1
        assert len(await list_asked(session, there.visit.id)) == 2
        assert await session.scalar(select(VisitRow.erased_members)) == 2
        assert await list_invitations(session, there.visit.id, now=NOW) == ()


async def test_a_second_pass_finds_nothing_left(there: Populated) -> None:
    await erased(there, AFTER_90_DAYS)

    assert await erased(there, AFTER_90_DAYS + timedelta(days=1)) == Erased((), 0, 0)
    async with there.sessions() as session:
        assert (await load_visit(session, "semarang-2026")).version == there.visit.version + 1


async def test_a_visit_imported_long_after_it_is_kept_from_then_on(sessions: Sessions) -> None:
    imported = AFTER_90_DAYS + timedelta(days=300)
    there = await populate(sessions, now=imported)
    await there.member(ANI)

    assert await erased(there, imported + timedelta(days=89)) == Erased((), 0, 0)
    assert await erased(there, imported + timedelta(days=90)) == Erased(("semarang-2026",), 1, 1)


async def test_a_member_of_a_later_visit_stays_a_person(there: Populated) -> None:
    item = AgendaItem(day=DAY + timedelta(days=30), starts=time(9), title="Acara")
    later = await populate(there.sessions, small_visit(code="nanti", agenda=(item,), form_questions=()))
    await later.member(ANI, name="Ani Rahasiawati")

    assert await erased(there, AFTER_90_DAYS) == Erased(("semarang-2026",), 2, 1)

    async with there.sessions() as session:
        data = await personal_data(session, ANI)
        assert data is not None
        assert [one.visit for one in data.belongings] == ["Visitasi Semarang"]
        assert [one.text for one in data.questions] == []
        assert len((await load_visit(session, "nanti")).contacts) == 1


async def test_reachability_is_noted_once(there: Populated) -> None:
    async with there.sessions.begin() as session:
        assert await mark_unreachable(session, ANI, now=NOW)
        assert not await mark_unreachable(session, ANI, now=NOW + timedelta(hours=1))
        person = await read_person(session, ANI)
        assert person is not None
        assert person.unreachable
    async with there.sessions.begin() as session:
        assert await mark_reachable(session, ANI)
        assert not await mark_reachable(session, ANI)
        assert not await mark_reachable(session, 1)


@pytest.mark.parametrize("minutes", [(15,), (), None])
async def test_own_reminder_times_are_kept(there: Populated, minutes: tuple[int, ...] | None) -> None:
    async with there.sessions.begin() as session:
        person = await read_person(session, ANI)
        assert person is not None
        for chosen in ((60,), minutes):
            await choose_lead_minutes(
                session, minutes=chosen, person_id=person.id, visit_id=there.visit.id, now=NOW
            )
        person = await read_person(session, ANI)
    assert person is not None
    assert person.memberships[0].lead_minutes == minutes
