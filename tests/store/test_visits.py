"""Saving and changing visits: what stays, what is refused."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.errors import DanglingName, GroupInUse, UnknownVisit, VisitChangedMeanwhile
from db.models import GroupChatRow, MembershipRow, PersonRow, Role
from db.visit import AgendaItem, Group, Locus, Participant, Visit
from db.visits import load_visit, save_visit, visit_version
from tests.store.samples import DAY, NOW, small_visit

Sessions = async_sessionmaker[AsyncSession]


async def save(sessions: Sessions, visit: Visit, version: int | None = None) -> Visit:
    async with sessions.begin() as session:
        return await save_visit(session, visit, expected_version=version, now=NOW)


async def load(sessions: Sessions, code: str = "semarang-2026") -> Visit:
    async with sessions() as session:
        return await load_visit(session, code)


async def join(sessions: Sessions, group_id: int, listed_id: int | None = None) -> int:
    person = {
        "telegram_id": 7_000_000_000,
        "name": "Ani",
        "consent_version": "1",
        "consented_at": NOW,
        "created_at": NOW,
    }
    async with sessions.begin() as session:
        person_id = await session.scalar(insert(PersonRow).values(person).returning(PersonRow.id))
        joined = {
            "person_id": person_id,
            "visit_id": 1,
            "group_id": group_id,
            "listed_id": listed_id,
            "joined_at": NOW,
        }
        statement = insert(MembershipRow).values(role=Role.PARTICIPANT, **joined)
        return (await session.scalars(statement.returning(MembershipRow.id))).one()


async def test_an_unknown_visit_is_answered_with_the_known_ones(sessions: Sessions) -> None:
    await save(sessions, small_visit(code="medan-2026"))
    await save(sessions, small_visit())

    with pytest.raises(UnknownVisit) as refusal:
        await load(sessions, "semarng")

    assert (refusal.value.code, refusal.value.known) == ("semarng", ("medan-2026", "semarang-2026"))


async def test_rows_keep_their_ids_through_changes_and_versions_rise(sessions: Sessions) -> None:
    first = await save(sessions, small_visit())
    moved = replace(first.agenda[1], starts=time(11), title="Paparan Wali Kota")
    new = AgendaItem(day=DAY, starts=time(8), title="Apel")

    second = await save(sessions, replace(first, agenda=(new, moved, first.agenda[0])), first.version)

    assert [item.id for item in second.agenda][1:] == [first.agenda[1].id, first.agenda[0].id]
    assert await load(sessions) == second
    async with sessions() as session:
        assert await visit_version(session, "semarang-2026") == second.version == 2


async def test_two_groups_can_swap_names_and_keep_their_members(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    one, two = visit.groups
    await join(sessions, one.id)

    await save(sessions, replace(visit, groups=(replace(one, name=two.name), replace(two, name=one.name))), 1)

    loaded = await load(sessions)
    assert [(group.id, group.name) for group in loaded.groups] == [(one.id, two.name), (two.id, one.name)]
    async with sessions() as session:
        assert await session.scalar(select(MembershipRow.group_id)) == one.id


async def test_a_row_made_anew_under_an_old_name_is_still_referred_to(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    anew = tuple(replace(locus, id=0) for locus in visit.loci)

    await save(sessions, replace(visit, loci=anew), 1)

    loaded = await load(sessions)
    assert loaded == visit
    assert {locus.id for locus in loaded.loci}.isdisjoint(locus.id for locus in visit.loci)


async def test_codes_of_items_can_be_exchanged(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    opening, talk = visit.agenda
    swapped = (replace(opening, code="A2"), replace(talk, code="A1"))

    await save(sessions, replace(visit, agenda=swapped), 1)

    assert [(item.id, item.code) for item in (await load(sessions)).agenda] == [
        (opening.id, "A2"),
        (talk.id, "A1"),
    ]


async def test_the_second_of_two_changes_to_one_version_is_refused(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    await save(sessions, replace(visit, theme="satu"), 1)

    with pytest.raises(VisitChangedMeanwhile):
        await save(sessions, replace(visit, theme="dua"), 1)

    assert (await load(sessions)).theme == "satu"


async def test_of_changes_at_the_same_moment_one_wins_whole(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())

    async def rename(word: str) -> Visit:
        items = tuple(replace(item, title=word) for item in visit.agenda)
        return await save(sessions, replace(visit, theme=word, agenda=items), 1)

    outcomes = await asyncio.gather(*map(rename, "abcdef"), return_exceptions=True)

    winners = [outcome for outcome in outcomes if isinstance(outcome, Visit)]
    assert [type(o) for o in outcomes if o not in winners] == [VisitChangedMeanwhile] * 5
    loaded = await load(sessions)
    assert {loaded.theme, *(item.title for item in loaded.agenda)} == {winners[0].theme}


async def test_a_visit_that_exists_is_not_created_again(sessions: Sessions) -> None:
    await save(sessions, small_visit())

    with pytest.raises(VisitChangedMeanwhile):
        await save(sessions, small_visit(theme="lain"))

    assert (await load(sessions)).theme == ""


async def test_rows_matched_with_another_visits_rows_are_refused(sessions: Sessions) -> None:
    other = await save(sessions, small_visit(code="lain"))
    await save(sessions, small_visit())

    with pytest.raises(VisitChangedMeanwhile):
        await save(sessions, small_visit(groups=other.groups), 1)


async def test_a_name_that_leads_nowhere_is_refused_and_nothing_is_saved(sessions: Sessions) -> None:
    item = AgendaItem(day=DAY, starts=time(9), title="Acara", groups=("Kelompok 9",))

    with pytest.raises(DanglingName) as refusal:
        await save(sessions, small_visit(agenda=(item,), form_questions=()))

    assert (refusal.value.sheet, refusal.value.name) == ("groups", "Kelompok 9")
    with pytest.raises(UnknownVisit):
        await load(sessions)


async def test_a_group_with_members_is_not_removed(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    await join(sessions, visit.groups[0].id)
    without = small_visit(
        groups=visit.groups[1:], loci=(), agenda=(), contacts=(), participants=(), form_questions=()
    )

    with pytest.raises(GroupInUse) as refusal:
        await save(sessions, without, 1)

    assert (refusal.value.group, refusal.value.members, refusal.value.chats) == ("Kelompok 1", 1, 0)
    assert await load(sessions) == visit


async def test_a_group_with_a_tied_chat_is_not_removed(sessions: Sessions) -> None:
    visit = await save(
        sessions, small_visit(groups=(Group(name="Kelompok 1"), Group(name="Kelompok 2"), Group(name="3")))
    )
    async with sessions.begin() as session:
        chat = {"chat_id": -100_123, "thread_id": 0, "group_id": visit.groups[2].id, "tied_at": NOW}
        await session.execute(insert(GroupChatRow).values(chat))

    with pytest.raises(GroupInUse) as refusal:
        await save(sessions, replace(visit, groups=visit.groups[:2]), 1)

    assert (refusal.value.group, refusal.value.members, refusal.value.chats) == ("3", 0, 1)


async def test_a_group_that_nothing_hangs_on_goes(sessions: Sessions) -> None:
    visit = await save(
        sessions, small_visit(groups=(Group(name="Kelompok 1"), Group(name="Kelompok 2"), Group(name="3")))
    )

    await save(sessions, replace(visit, groups=visit.groups[:2]), 1)

    assert [group.name for group in (await load(sessions)).groups] == ["Kelompok 1", "Kelompok 2"]


async def test_someone_struck_from_the_list_stays_a_member(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit())
    ani, budi = visit.participants
    member = await join(sessions, visit.groups[0].id, ani.id)

    await save(sessions, replace(visit, participants=(budi,)), 1)

    async with sessions() as session:
        row = (await session.scalars(select(MembershipRow))).one()
    assert (row.id, row.listed_id) == (member, None)


async def test_a_participant_of_a_removed_group_can_move_in_the_same_change(sessions: Sessions) -> None:
    visit = await save(sessions, small_visit(loci=(), agenda=(), contacts=(), form_questions=()))
    ani, budi = visit.participants
    moved = replace(budi, group="Kelompok 1")

    await save(sessions, replace(visit, groups=visit.groups[:1], participants=(ani, moved)), 1)

    assert [(row.id, row.group) for row in (await load(sessions)).participants] == [
        (ani.id, "Kelompok 1"),
        (budi.id, "Kelompok 1"),
    ]


async def test_text_that_no_database_holds_does_no_harm(sessions: Sessions) -> None:
    await save(sessions, small_visit(theme="a\0b", organizer="c\ud83dd", delegation_heads=("e\0f",)))

    loaded = await load(sessions)

    assert (loaded.theme, loaded.organizer, loaded.delegation_heads) == ("ab", "c?d", ("ef",))


def large_visit(items: int, people: int) -> Visit:
    groups = tuple(Group(name=f"Kelompok {n}") for n in range(4))
    loci = tuple(Locus(name=f"Lokus {n}", groups=(f"Kelompok {n % 4}",)) for n in range(14))
    agenda = tuple(
        AgendaItem(
            day=DAY + timedelta(days=n // 60),
            starts=time(n % 24),
            title=f"Acara {n}",
            code=f"A{n}",
            locus=f"Lokus {n % 14}",
            groups=(f"Kelompok {n % 4}", f"Kelompok {(n + 1) % 4}"),
        )
        for n in range(items)
    )
    listed = tuple(Participant(name=f"Peserta {n}", group=f"Kelompok {n % 4}") for n in range(people))
    return Visit(code="besar", name="Besar", groups=groups, loci=loci, agenda=agenda, participants=listed)


async def test_ten_thousand_items_are_saved(sessions: Sessions) -> None:
    """More than fit into one statement; how long it takes is in `benchmarks/workbook.py`."""
    visit = large_visit(10_000, 500)
    await save(sessions, visit)
    assert await load(sessions, "besar") == visit
