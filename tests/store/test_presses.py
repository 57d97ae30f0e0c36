"""Of two taps on one button one is handled, whichever processes have them; other presses don't mind each other."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from db.batches import BatchWriter, Sessions
from db.engine import open_engine, session_factory
from db.models import PressRow
from db.presses import (
    IN_HAND,
    MOMENT,
    Press,
    claim_press,
    forget_presses,
    forget_presses_of,
    hold,
    let_go,
)

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
FIRST = Press(chat_id=7, telegram_id=7, update_id=100, button="send", look="preview")
SECOND = replace(FIRST, update_id=101)


async def claims(sessions: Sessions, press: Press, after: timedelta = timedelta()) -> bool:
    return await BatchWriter(sessions).claim(claim_press(press, now=NOW + after))


async def ends(sessions: Sessions, press: Press, until: datetime | None) -> None:
    await BatchWriter(sessions).put([hold(press, until=until) if until else let_go(press)])


@pytest.mark.parametrize(
    ("second", "after", "meant"),
    [
        (SECOND, 1.9, False),
        (SECOND, 2.1, True),
        (FIRST, 1, True),  # the same update, which comes again after a crash
        (replace(SECOND, look=None), 1, False),  # its message has lost the button meanwhile
        (replace(SECOND, look="sent"), 1, True),
        (replace(SECOND, button="drop"), 1, True),
        (replace(SECOND, telegram_id=8), 1, True),
        (replace(SECOND, chat_id=-9), 1, True),
    ],
)
async def test_what_is_a_second_tap(sessions: Sessions, second: Press, after: float, meant: bool) -> None:
    assert await claims(sessions, FIRST)
    await ends(sessions, FIRST, NOW + MOMENT)
    assert await claims(sessions, second, timedelta(seconds=after)) is meant


async def test_a_press_is_held_while_it_is_in_hand_and_not_after_it_made_nothing(sessions: Sessions) -> None:
    assert await claims(sessions, FIRST)
    assert not await claims(sessions, SECOND, timedelta(seconds=15))
    assert await claims(sessions, SECOND, IN_HAND + timedelta(seconds=1))
    await ends(sessions, FIRST, None)  # over: the other one is held now
    assert not await claims(sessions, FIRST, IN_HAND + timedelta(seconds=1))
    await ends(sessions, SECOND, None)
    assert await claims(sessions, FIRST, IN_HAND + timedelta(seconds=1))


async def test_of_many_taps_in_two_processes_one_is_handled(sessions: Sessions, database_url: str) -> None:
    other = open_engine(database_url)
    elsewhere = session_factory(other)
    taps = [
        claims(where, replace(FIRST, update_id=number))
        for number, where in enumerate([sessions, elsewhere] * 5)
    ]
    assert sorted(await asyncio.gather(*taps)) == [False] * 9 + [True]
    await other.dispose()


async def test_presses_are_forgotten_when_they_are_over_or_their_person_goes(sessions: Sessions) -> None:
    for telegram_id in (7, 8, 9):
        assert await claims(sessions, replace(FIRST, telegram_id=telegram_id, chat_id=telegram_id))
    await ends(sessions, FIRST, NOW + MOMENT)
    async with sessions.begin() as session:
        await forget_presses(session, before=NOW + MOMENT)
        await forget_presses_of(session, 8)
        assert (await session.scalars(select(PressRow.telegram_id))).all() == [9]
