"""What a report is made from: changes of the agenda as they stayed, whom what reached, and what is of which group."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from db.arrivals import Role
from db.notes import NoteKind
from db.report import Report, read_report
from db.report_agenda import ItemHistory
from db.report_reach import Counts
from db.retention import erase_expired
from db.visit import AgendaItem, Visit
from db.visits import save_visit
from tests.played_day import ORGANIZER, PlayedDay, at
from tests.store.populated import Sessions
from tests.store.samples import DAY, NOW, small_visit

LATER = AgendaItem(day=DAY, starts=time(14), title="Penutup", code="A3", locus="MPP")


@pytest.fixture
async def day(sessions: Sessions) -> PlayedDay:
    """Two groups: Ani of the first and Budi of the second have joined, and someone who belongs to none."""
    visit = small_visit(agenda=(*small_visit().agenda, LATER), form_questions=())
    async with sessions.begin() as session:
        visit = await save_visit(session, visit, expected_version=None, now=at("05:00"))
    day = PlayedDay(sessions, visit)
    await day.joins("Ani", "Kelompok 1")
    await day.joins("Budi", "Kelompok 2")
    await day.joins(ORGANIZER, role=Role.ORGANIZER)
    return day


async def report(day: PlayedDay, *groups: int) -> Report:
    """Of the groups at these places, else of all."""
    own = [day.visit.groups[at].id for at in groups]
    async with day.sessions() as session:
        return await read_report(session, day.visit, own or None, now=NOW)


async def histories(day: PlayedDay, group: int) -> list[tuple[str, str, str]]:
    """Code, former and present start of each item that is otherwise than it was."""

    def start(one: ItemHistory, item: str) -> str:
        return f"{found.starts:%H.%M}" if (found := getattr(one, item)) else "-"

    found = (await report(day)).histories[day.visit.groups[group].id]
    return [(one.code, start(one, "old"), start(one, "new")) for one in found]


async def test_changes_are_told_from_the_first_to_the_last_and_not_what_was_taken_back(
    day: PlayedDay,
) -> None:
    await day.changes("07:00", A1={"starts": time(9, 30)}, A3={"starts": time(15)})
    await day.changes("08:00", A1={"starts": time(10)}, A3={"starts": time(14)})
    assert await histories(day, 0) == [("A1", "09.00", "10.00")]
    await day.changes("09:00", cancel="A2")
    assert await histories(day, 0) == [("A1", "09.00", "10.00")]
    assert await histories(day, 1) == [("A1", "09.00", "10.00"), ("A2", "10.30", "-")]


async def test_an_item_that_is_put_back_was_never_cancelled(day: PlayedDay) -> None:
    await day.changes("07:00", cancel="A3")
    assert await histories(day, 0) == [("A3", "14.00", "-")]
    await day.adds("08:00", LATER)
    assert await histories(day, 0) == []
    await day.adds("09:00", replace(LATER, code="A4", starts=time(16)))
    assert await histories(day, 0) == [("A4", "-", "16.00")]


async def test_an_item_that_moves_to_another_group_is_gone_for_the_first(day: PlayedDay) -> None:
    await day.changes("07:00", A2={"groups": ("Kelompok 1",)})
    assert await histories(day, 0) == [("A2", "-", "10.30")]
    assert await histories(day, 1) == [("A2", "10.30", "-")]


async def test_whom_what_reached_is_counted_person_by_person(day: PlayedDay) -> None:
    await day.loses("Budi", "06:40")
    await day.broadcasts("Selamat pagi", ["all"], "07:00", readers=1)
    await day.broadcasts("Hanya satu", [f"group:{day.visit.groups[0].id}"], "07:05")
    await day.changes("08:00", A1={"starts": time(9, 30)}, readers=1)
    found = (await report(day)).reach
    by_name = {one.name: one for one in found.members}
    assert by_name["Ani"].messages == Counts(sent=3, read=2)
    assert by_name["Ani"].asked == Counts(sent=2, read=2)
    assert by_name["Ani"].kinds == {"broadcast": Counts(2, 0, 1), "change": Counts(1, 0, 1)}
    assert by_name["Budi"].messages == Counts(lost=2)
    assert by_name["Budi"].unreachable
    assert by_name[ORGANIZER].messages == Counts()
    assert [(one.html, one.counts) for one in found.broadcasts] == [
        ("Selamat pagi", Counts(1, 1, 1)),
        ("Hanya satu", Counts(1)),
    ]
    assert [(one.group_id, one.items) for one in found.notices] == [
        (group.id, 1) for group in day.visit.groups
    ]
    own = (await report(day, 1)).reach
    assert [one.name for one in own.members] == ["Budi"]
    assert [(one.html, one.counts) for one in own.broadcasts] == [("Selamat pagi", Counts(lost=1))]
    assert len(own.notices) == 1


async def test_who_is_listed_and_has_not_joined_is_known(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        visit = await save_visit(session, small_visit(), expected_version=None, now=at("05:00"))
    day = PlayedDay(sessions, visit)
    await day.joins("Ani", "Kelompok 1")
    reach = (await report(day)).reach
    assert reach.listed == {group.id: 1 for group in visit.groups}
    assert [(one.name, one.group_id) for one in reach.not_joined] == [("Budi", visit.groups[1].id)]
    assert (await report(day, 0)).reach.not_joined == ()


async def test_a_group_has_its_own_answers_questions_and_notes(day: PlayedDay) -> None:
    await day.polls("Semua?", ("a", "b"), {"Ani": 0, "Budi": 1}, "07:00")
    await day.polls(
        "Kelompok 2?", ("a", "b"), {"Budi": 1}, "07:01", targets=[f"group:{day.visit.groups[1].id}"]
    )
    await day.polls("Rahasia?", ("a", "b"), {"Ani": 0}, "07:02", anonymous=True)
    await day.polls("Panitia?", ("a", "b"), {}, "07:02", targets=["role:organizer"])
    for name in ("Ani", "Budi"):
        await day.asks(name, f"apa kata {name}?", "07:03")
        await day.passes_on(name, f"boleh, {name}?", "07:04", "Boleh")
        await day.notes(name, f"catatan {name}", "07:05", NoteKind.STRENGTH)
    whole, first = await report(day), await report(day, 0)
    assert [(one.poll.question, one.counts) for one in whole.polls] == [
        ("Semua?", (1, 1)),
        ("Kelompok 2?", (0, 1)),
        ("Rahasia?", None),
        ("Panitia?", (0, 0)),
    ]
    assert [(one.poll.question, one.counts, one.asked) for one in first.polls] == [
        ("Semua?", (1, 0), 1),
        ("Rahasia?", None, 2),
    ]
    assert [one.name for one in first.polls[0].answers] == ["Ani"]
    assert [one.text for one in first.asked] == ["apa kata Ani?"]
    assert [one.text for one in first.forwarded] == ["boleh, Ani?"]
    assert [one.text for one in first.notes] == ["catatan Ani"]
    assert len(whole.asked) == len(whole.forwarded) == len(whole.notes) == 2
    assert {*first.members} == {"Ani", "Budi", ORGANIZER}


async def test_after_personal_data_are_erased_figures_remain(day: PlayedDay) -> None:
    await day.polls("Semua?", ("a", "b"), {"Ani": 0}, "07:00")
    await day.asks("Ani", "apa kata Ani?", "07:03")
    async with day.sessions.begin() as session:
        await erase_expired(session, now=NOW.replace(year=2028), days=90)
    found = await report(day)
    assert [one.text for one in found.asked] == [""]
    assert found.reach.members == ()
    assert found.notes == ()
    assert isinstance(found.visit, Visit)
