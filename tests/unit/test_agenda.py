"""What of an agenda is done, now and next."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from db.agenda import day_meant, days, following, phases, running
from db.visit import WIB, AgendaItem, Group, Scheduled, Visit, group_agenda

GROUP = Group(name="A")


def agenda(*rows: str) -> tuple[Scheduled, ...]:
    """Items as `21 09.00-10.00 Title`, in November 2026; without an end `09.00 Title`."""
    items = []
    for row in rows:
        day, clock, title = row.split(" ", 2)
        start, _, end = clock.partition("-")
        items.append(
            AgendaItem(
                day=date(2026, 11, int(day)), starts=at(start), ends=at(end) if end else None, title=title
            )
        )
    return group_agenda(Visit(code="v", name="V", groups=(GROUP,), agenda=tuple(items)), GROUP)


def at(clock: str) -> time:
    return time.fromisoformat(clock.replace(".", ":"))


def moment(day: int, clock: str) -> datetime:
    return datetime.combine(date(2026, 11, day), at(clock), tzinfo=WIB).astimezone(UTC)


DAY = (
    "21 08.00-09.00 Apel",
    "21 09.30-11.00 Kunjungan",
    "21 10.00-10.30 Foto",
    "21 12.00-13.00 A",
    "21 12.00 B",
    "22 07.00 Pulang",
)


@pytest.mark.parametrize(
    ("day", "clock", "told"),
    [
        (21, "07.59", "next later later later later later"),
        (21, "08.00", "now next later later later later"),
        (21, "09.00", "done next later later later later"),
        (21, "10.15", "done now now next next later"),
        (21, "11.00", "done done done next next later"),
        (21, "23.59", "done done done done now next"),  # what has no end lasts until the day is over
        (22, "00.00", "done done done done done next"),
        (22, "07.00", "done done done done done now"),
        (23, "00.00", "done done done done done done"),
    ],
)
def test_phases(day: int, clock: str, told: str) -> None:
    assert " ".join(phases(agenda(*DAY), moment(day, clock))) == told


def test_what_runs_and_what_follows() -> None:
    known = agenda(*DAY)
    assert [one.item.title for one in running(known, moment(21, "10.15"))] == ["Kunjungan", "Foto"]
    assert [one.item.title for one in following(known, moment(21, "10.15"))] == ["A", "B"]
    assert following(known, moment(22, "07.00")) == ()


@pytest.mark.parametrize(("day", "meant"), [(1, 21), (21, 21), (22, 22), (30, 22)])
def test_the_day_that_is_shown_unasked(day: int, meant: int) -> None:
    assert day_meant(agenda(*DAY), moment(day, "06.00")) == date(2026, 11, meant)
    assert days(agenda(*DAY)) == (date(2026, 11, 21), date(2026, 11, 22))


def test_an_empty_agenda_has_no_day() -> None:
    assert day_meant((), moment(21, "06.00")) is None
