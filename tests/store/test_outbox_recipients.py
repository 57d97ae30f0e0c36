"""For whom rows of the outbox are: those who belong there when they leave, in their language; nobody who was erased."""

from __future__ import annotations

from datetime import timedelta

from db.group_chats import follow_chat, list_group_chats, tie_group_chat, untie_group_chat
from db.members import choose_language, release_name
from db.outbox import (
    OutboxState,
)
from db.privacy import erase_person
from db.retention import erase_expired
from tests.store.populated import Populated
from tests.store.queued import (
    ANI,
    BUDI,
    CHAT,
    CICI,
    add,
    claim,
    do,
    message,
    person_id,
    states,
    there,
)
from tests.store.samples import NOW

__all__ = ["there"]


async def test_rows_of_erased_people_vanish(there: Populated) -> None:
    await add(there, await message(there, ANI), await message(there, BUDI))

    await do(there, erase_person, ANI)

    assert [row.chat_id for row in (await claim(there)).rows] == [BUDI]
    assert await states(there) == [OutboxState.SENDING]


async def test_what_was_said_is_erased_with_the_visits_personal_data(there: Populated) -> None:
    await add(there, await message(there, ANI))

    await do(there, erase_expired, now=NOW + timedelta(days=100), days=90)

    assert await states(there) == []


async def test_who_is_no_member_any_more_gets_nothing(there: Populated) -> None:
    listed = await listed_ids(there)
    await there.member(7_000_000_009, listed_id=listed[0])
    await add(there, await message(there, 7_000_000_009))
    await do(there, release_name, listed[0])

    assert (await claim(there)).rows == ()
    assert await states(there) == [OutboxState.CANCELLED]


async def listed_ids(there: Populated) -> list[int]:
    from db.members import read_list

    return [one.id for one in await do(there, read_list, there.visit.id, None)]


async def test_what_is_for_a_group_goes_to_who_belongs_to_it_then(there: Populated) -> None:
    first, second = (group.id for group in there.visit.groups)
    await add(
        there,
        await message(there, ANI, group_id=first),
        await message(there, BUDI, group_id=second),
    )

    assert [row.chat_id for row in (await claim(there)).rows] == [ANI]
    assert await states(there) == [OutboxState.SENDING, OutboxState.CANCELLED]


async def test_the_language_and_zone_are_the_recipients(there: Populated) -> None:
    await do(there, choose_language, await person_id(there, BUDI), "en")
    await there.member(CICI, group_id=there.visit.groups[1].id)
    await add(there, *[await message(there, person) for person in (ANI, BUDI, CICI)])

    rows = (await claim(there)).rows

    assert [row.language for row in rows] == ["id", "en", "id"]
    assert [row.zone.key for row in rows] == ["Asia/Jakarta", "Asia/Jakarta", "Asia/Jayapura"]


async def test_a_group_chat_takes_its_rows_along_and_loses_them_when_untied(there: Populated) -> None:
    group = there.visit.groups[1].id
    await do(there, tie_group_chat, chat_id=CHAT, thread_id=7, group_id=group, tied_by=1, now=NOW)
    (chat,) = await do(there, list_group_chats)
    await add(there, await message(there, group_chat_id=chat.id, key="chat", group_id=group))
    await do(there, follow_chat, CHAT, -100_5)

    (row,) = (await claim(there)).rows
    assert (row.chat_id, row.thread_id, row.zone.key) == (-100_5, 7, "Asia/Jayapura")

    await do(there, untie_group_chat, chat_id=-100_5, thread_id=7)
    assert await states(there) == []
