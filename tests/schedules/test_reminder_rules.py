"""Who is reminded of what, when, and until when it is of use: the rule alone, without a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from db.reminders import ALWAYS, NEVER, Audience, DayTimes, Recipient, Reminder, prepare
from db.visit import WIB, WIT, WITA, AgendaItem, Group, Locus, Visit

DAY = date(2026, 11, 21)
QUIET = DayTimes(evening=None, morning=None)
ANI, BUDI = Recipient(person_id=1, group_id=1), Recipient(person_id=2, group_id=2)


def item(starts: str, title: str = "Sambutan", *, id: int = 1, **more) -> AgendaItem:  # noqa: A002 - its name
    return AgendaItem(day=DAY, starts=time.fromisoformat(starts), title=title, id=id, **more)


def visit(*agenda: AgendaItem, **more) -> Visit:
    groups = (Group(name="A", id=1), Group(name="B", id=2))
    return replace(Visit(code="v", name="V", groups=groups, agenda=agenda, id=1, version=1), **more)


def at(local: str, zone: ZoneInfo = WIB) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)


def planned(
    visit: Visit, *recipients: Recipient, now: datetime = ALWAYS, until: datetime = NEVER, **audience
) -> list[Reminder]:
    all_of_them = replace(Audience(recipients=recipients or (ANI,), times=QUIET), **audience)
    found = prepare(visit).reminders(all_of_them, (ALWAYS, until), now=now)
    return sorted(found, key=lambda one: (one.due_at, one.key))


def times(found: list[Reminder], zone: ZoneInfo = WIB) -> list[str]:
    return [f"{one.due_at.astimezone(zone):%d %H.%M}" for one in found]


@pytest.mark.parametrize(
    ("of_item", "own", "expected"),
    [
        (None, None, ["21 09.00", "21 09.20"]),
        ((45,), None, ["21 08.45"]),
        (None, (60, 5), ["21 08.30", "21 09.25"]),
        ((45,), (60, 5), ["21 08.45"]),
        ((), (60, 5), []),
        ((), None, []),
        (None, (), []),
        ((45,), (), []),
        (None, (10, 10), ["21 09.20"]),
        (None, (1440,), ["20 09.30"]),
    ],
)
def test_the_items_lead_times_count_else_ones_own_else_the_visits(of_item, own, expected) -> None:
    agenda = item("09:30", lead_minutes=of_item)
    assert times(planned(visit(agenda), replace(ANI, lead_minutes=own))) == expected


def test_each_hears_of_their_own_groups_items_and_of_those_of_all() -> None:
    agenda = (
        item("09:00", "A saja", id=1, groups=("A",)),
        item("10:00", "B saja", id=2, groups=("B",)),
        item("11:00", "Semua", id=3),
    )
    found = planned(visit(*agenda, lead_minutes=(10,)), ANI, BUDI)
    assert {(one.recipient.person_id, one.facts["title"]) for one in found} == {
        (1, "A saja"),
        (2, "B saja"),
        (1, "Semua"),
        (2, "Semua"),
    }


def test_who_has_no_group_hears_of_all_groups_only_with_times_of_their_own() -> None:
    agenda = (item("09:00", "A saja", id=1, groups=("A",)), item("09:00", "Semua", id=2))
    panitia = Recipient(person_id=3)
    assert planned(visit(*agenda), panitia, times=DayTimes()) == []
    found = planned(visit(*agenda), replace(panitia, lead_minutes=(15,)), times=DayTimes())
    assert [one.facts["title"] for one in found] == ["A saja", "Semua"]


def test_a_reminder_is_of_use_until_shortly_before_the_next_and_the_last_until_shortly_after_the_start() -> (
    None
):
    found = planned(visit(item("09:30")))
    assert [one.expires_at for one in found] == [at("2026-11-21T09:17"), at("2026-11-21T09:40")]
    close = planned(visit(item("09:30"), lead_minutes=(11, 10)))
    assert [one.expires_at for one in close] == [at("2026-11-21T09:19:30"), at("2026-11-21T09:40")]
    (short,) = planned(visit(item("09:30", ends=time(9, 35)), lead_minutes=(10,)))
    assert short.expires_at == at("2026-11-21T09:35")


def test_who_was_asleep_hears_of_an_item_once() -> None:
    found = planned(visit(item("09:30")), now=at("2026-11-21T09:26"))
    assert times(found) == ["21 09.20"]
    assert planned(visit(item("09:30")), now=at("2026-11-21T09:40")) == []


def test_what_two_items_or_two_lead_times_have_due_at_one_second_is_not_lost() -> None:
    agenda = item("09:10", "Registrasi", id=1), item("09:30", "Sambutan", id=2)
    found = planned(visit(*agenda))
    assert times(found) == ["21 08.40", "21 09.00", "21 09.00", "21 09.20"]
    together = item("09:30", "Registrasi", id=1), item("09:30", "Sambutan", id=2)
    assert len(planned(visit(*together, lead_minutes=(10,)))) == 2


def test_what_would_say_the_same_to_the_same_person_is_said_once() -> None:
    twice = item("09:30", id=1), item("09:30", id=2, groups=("A",))
    assert len(planned(visit(*twice, lead_minutes=(10,)))) == 1
    both_groups = planned(visit(item("09:30"), lead_minutes=(10,)), ANI, replace(ANI, group_id=2))
    assert len(both_groups) == 1
    assert len(planned(visit(item("09:30"), lead_minutes=(10,)), ANI, BUDI)) == 2


def test_a_tied_chat_is_reminded_as_the_visit_says() -> None:
    chat = Recipient(group_chat_id=7, group_id=1)
    found = planned(visit(item("09:30")), chat)
    assert [one.key for one in found] == [
        "reminder:1:1:c7:20261121T0230:30",
        "reminder:1:1:c7:20261121T0230:10",
    ]


def test_each_group_has_its_own_local_time() -> None:
    groups = (Group(name="A", id=1, zone=WIB), Group(name="B", id=2, zone=WIT))
    found = planned(visit(item("09:30"), groups=groups, lead_minutes=(10,)), ANI, BUDI)
    assert [(one.recipient.person_id, one.due_at) for one in found] == [
        (2, at("2026-11-21T09:20", WIT)),
        (1, at("2026-11-21T09:20", WIB)),
    ]


def test_lead_times_reach_over_midnight() -> None:
    assert times(planned(visit(item("00:10")))) == ["20 23.40", "21 00.00"]


def test_the_day_is_told_in_the_evening_before_and_in_the_morning_in_local_time() -> None:
    groups = (Group(name="A", id=1, zone=WITA),)
    found = planned(visit(item("09:30", lead_minutes=()), groups=groups), times=DayTimes())
    assert times(found, WITA) == ["20 19.00", "21 06.00"]
    assert [one.expires_at - one.due_at for one in found] == [timedelta(hours=3)] * 2
    assert [one["title"] for one in found[0].facts["items"]] == ["Sambutan"]
    own = DayTimes(evening=time(20, 15), morning=None)
    assert times(planned(visit(item("09:30", lead_minutes=()), groups=groups), times=own), WITA) == [
        "20 20.15"
    ]
    mute = replace(ANI, lead_minutes=())
    assert planned(visit(item("09:30"), groups=groups), mute, times=DayTimes()) == []


def test_nothing_is_made_up_for_that_was_due_before_someone_joined() -> None:
    ani = replace(ANI, since=at("2026-11-21T09:05"))
    now = at("2026-11-21T09:06")
    assert [one.is_missed for one in planned(visit(item("09:30")), ani, now=now)] == [True, False]


def test_an_item_moved_into_the_past_reminds_nobody() -> None:
    now = at("2026-11-21T09:33")
    moved = planned(visit(item("09:30")), now=now, saved_at=now)
    assert [one.is_missed for one in moved] == [True]
    soon = planned(visit(item("09:40")), now=now, saved_at=now)
    assert [one.is_missed for one in soon] == [False]


def test_what_happened_before_the_clock_was_set_back_is_no_reason_to_be_silent() -> None:
    later, now = at("2026-11-21T15:00"), at("2026-11-21T09:00:01")  # a second after the first was due
    found = planned(visit(item("09:30")), replace(ANI, since=later), now=now, saved_at=later)
    assert [one.is_missed for one in found] == [False, False]


def test_only_what_is_due_in_the_window_is_planned() -> None:
    found = prepare(visit(item("09:30"))).reminders(
        Audience(recipients=(ANI,), times=DayTimes()),
        (at("2026-11-21T09:00"), at("2026-11-21T09:20")),
        now=ALWAYS,
    )
    assert times(list(found)) == ["21 09.00"]


def test_two_hours_of_a_thousand_groups_are_planned() -> None:
    """How long it takes is in `benchmarks/reminders.py`."""
    groups = tuple(Group(name=f"G{number}", id=number) for number in range(1, 1001))
    loci = tuple(Locus(name=f"L{number}", id=number) for number in range(1, 1001))
    agenda = tuple(
        item(
            f"{7 + hour:02}:00",
            f"Acara {hour}",
            id=group.id * 100 + hour,
            groups=(group.name,),
            locus=f"L{group.id}",
        )
        for group in groups
        for hour in range(12)
    )
    great = visit(*agenda, groups=groups, loci=loci)
    members = tuple(Recipient(person_id=number, group_id=1 + number % 1000) for number in range(15_000))

    plan = prepare(great)
    window = at("2026-11-21T09:00"), at("2026-11-21T11:00")
    found = list(plan.reminders(Audience(recipients=members), window, now=window[0]))
    assert len(found) == 15_000 * 4
