"""Dialogues and group chats, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.arrivals import Arrival, ArrivalKey, read_arrivals
from db.dialogues import end_dialogue, forget_expired, keep_dialogue, read_dialogue
from db.group_chats import (
    claim_card,
    follow_chat,
    keep_pinned_card,
    list_group_chats,
    mark_removed,
    read_group_chat,
    tie_group_chat,
    tie_of,
    ties_of_chat,
    untie_group_chat,
)
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI = 7_000_000_001
CHAT, SUPERGROUP = -4_000_000_001, -1_002_000_000_001
SOON = NOW + timedelta(minutes=10)


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    there = await populate(sessions)
    await there.member(ANI)
    return there


async def arriving(session: AsyncSession, key: ArrivalKey) -> Arrival:
    return (await read_arrivals(await session.connection(), [key]))[key]


async def tie(there: Populated, chat_id: int = CHAT, thread_id: int = 0, group: int = 0) -> None:
    async with there.sessions.begin() as session:
        group_id = there.visit.groups[group].id
        await tie_group_chat(
            session, chat_id=chat_id, thread_id=thread_id, group_id=group_id, tied_by=1, now=NOW
        )


async def test_a_dialogue_goes_on_where_it_stood_until_it_expires(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await keep_dialogue(session, ANI, ANI, "join", {"step": 1, "name": "Añí 🙂"}, expires_at=SOON)
        await keep_dialogue(session, ANI, ANI, "join", {"step": 2}, expires_at=SOON)
        await keep_dialogue(session, CHAT, ANI, "join", {"step": 9}, expires_at=SOON)

    async with sessions() as session:
        assert await read_dialogue(session, ANI, ANI, "join", now=NOW) == {"step": 2}
        assert await read_dialogue(session, ANI, ANI, "join", now=SOON) is None
        assert await read_dialogue(session, ANI, ANI, "note", now=NOW) is None
        known = (await arriving(session, ArrivalKey(1, ANI))).dialogues
        assert known == {
            (ANI, "join"): ({"step": 2}, SOON),
            (CHAT, "join"): ({"step": 9}, SOON),
        }
        assert not (await arriving(session, ArrivalKey(2, 1))).dialogues


async def test_a_dialogue_that_ended_or_expired_is_gone(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await keep_dialogue(session, ANI, ANI, "join", {}, expires_at=SOON)
        await keep_dialogue(session, ANI, ANI, "note", {}, expires_at=SOON + timedelta(seconds=1))
        await keep_dialogue(session, ANI, ANI, "poll", {}, expires_at=SOON + timedelta(hours=1))
        await end_dialogue(session, ANI, ANI, "note")

        assert await forget_expired(session, before=SOON) == 1
        assert set((await arriving(session, ArrivalKey(1, ANI))).dialogues) == {(ANI, "poll")}


async def test_a_topic_has_its_own_group_or_the_chats(there: Populated) -> None:
    await tie(there)
    await tie(there, thread_id=5, group=1)

    async with there.sessions() as session:
        in_topic, elsewhere = [await read_group_chat(session, CHAT, thread) for thread in (5, 6)]
        assert await read_group_chat(session, SUPERGROUP, 0) is None
        known = (await arriving(session, ArrivalKey(1, ANI, CHAT))).ties
        assert [tie_of(known, thread) for thread in (5, 6)] == [in_topic, elsewhere]
        assert not (await arriving(session, ArrivalKey(2, ANI, SUPERGROUP))).ties
    assert in_topic is not None
    assert elsewhere is not None
    assert [in_topic.group_id, elsewhere.group_id] == [there.visit.groups[1].id, there.visit.groups[0].id]


async def test_a_chat_tied_anew_forgets_its_card(there: Populated) -> None:
    await tie(there)
    async with there.sessions.begin() as session:
        await keep_pinned_card(session, chat_id=CHAT, thread_id=0, message_id=77)
    await tie(there, group=1)

    async with there.sessions() as session:
        (chat,) = await list_group_chats(session)
    assert (chat.group_id, chat.pinned_message_id) == (there.visit.groups[1].id, None)


async def test_an_untied_chat_and_one_that_was_left_are_not_written_to(there: Populated) -> None:
    await tie(there)
    await tie(there, chat_id=CHAT - 1)
    async with there.sessions.begin() as session:
        await untie_group_chat(session, chat_id=CHAT, thread_id=0)
        await mark_removed(session, CHAT - 1, NOW)
        assert await list_group_chats(session) == []
        await mark_removed(session, CHAT - 1, None)
        assert [chat.chat_id for chat in await list_group_chats(session)] == [CHAT - 1]


async def test_a_group_that_became_a_supergroup_is_followed(there: Populated) -> None:
    await tie(there)
    async with there.sessions.begin() as session:
        await keep_pinned_card(session, chat_id=CHAT, thread_id=0, message_id=77)
        await follow_chat(session, CHAT, SUPERGROUP)
        await follow_chat(session, CHAT, SUPERGROUP)  # Telegram tells it twice, from the old chat and the new

    async with there.sessions() as session:
        (chat,) = await list_group_chats(session)
    assert (chat.chat_id, chat.pinned_message_id) == (SUPERGROUP, None)


async def test_a_card_is_claimed_by_one(there: Populated) -> None:
    await tie(there)
    async with there.sessions.begin() as session:
        (chat,) = await list_group_chats(session)
        assert await claim_card(session, chat, "new")
        assert not await claim_card(session, chat, "newer")  # it knew the card as it was before
        (chat,) = await ties_of_chat(session, CHAT)
        assert chat.pinned_mark == "new"
        assert await claim_card(session, chat, None)
