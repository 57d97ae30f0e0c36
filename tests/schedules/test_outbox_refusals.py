"""Each refusal of Telegram's has its consequence: for the recipient, the row, the chat, the pace."""

from __future__ import annotations

from db.outbox import OutboxState
from tests.dialogues.lokus import MovableClock
from tests.schedules.outgoing import Sending, states


async def test_who_blocked_the_bot_is_unreachable_until_they_are_back(lokus: Sending) -> None:
    ani, budi = await lokus.members(2)
    await ani.blocks()
    await lokus.telegram.settles()
    assert await lokus.unreachable(ani), "my_chat_member says so"
    await ani.unblocks()
    await lokus.telegram.settles()
    assert not await lokus.unreachable(ani)

    budi.user.blocked = True  # of which no update came
    await lokus.sends([budi])
    await lokus.is_done()
    assert await lokus.unreachable(budi)
    assert [(one.state, one.last_error) for one in await lokus.receipts()] == [
        (OutboxState.FAILED, "Forbidden")
    ]

    budi.user.blocked = False
    await budi.says("/bantuan")
    await lokus.telegram.settles()
    assert not await lokus.unreachable(budi)


async def test_who_is_reached_again_is_reachable(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    ani.user.blocked = True
    await lokus.sends([ani], "satu")
    await lokus.is_done()
    ani.user.blocked = False

    await lokus.sends([ani], "dua")

    assert await ani.hears("dua")
    await lokus.is_done()
    assert not await lokus.unreachable(ani)


async def test_a_bad_request_fails_and_is_not_tried_again(lokus: Sending) -> None:
    ani, budi = await lokus.members(2)
    lokus.telegram.fails("sendMessage", code=400, in_=ani)
    await lokus.sends([ani, budi])

    assert await budi.hears()
    await lokus.is_done()
    assert [one.last_error for one in await lokus.receipts()] == ["BadRequest", None]
    assert len(lokus.telegram.calls_of("sendMessage")) == 2
    assert not await lokus.unreachable(ani)


async def test_a_server_error_is_tried_again_later(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    lokus.telegram.fails("sendMessage", times=2, code=502)
    await lokus.sends([ani])

    assert await ani.hears("Kumpul")
    await lokus.is_done()
    assert await states(lokus) == [OutboxState.SENT]


async def test_a_group_that_became_a_supergroup_gets_it_there(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    chat = lokus.telegram.group("Kelompok 1", members=[ani])
    tie = await lokus.ties(chat)
    chat.upgrades(ani)

    await lokus.sends(text="Berangkat", chats=[tie])

    await ani.hears("Berangkat", in_=chat)
    await lokus.is_done()
    assert await states(lokus) == [OutboxState.SENT]


async def test_what_a_closed_topic_refuses_goes_to_the_chat_as_a_whole(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    forum = lokus.telegram.group("PKN", members=[ani], forum=True)
    topic = forum.opens_topic("Kelompok 1", ani)
    tie = await lokus.ties(forum, topic=topic)
    await lokus.sends(text="Berangkat", chats=[tie])
    assert (await ani.hears("Berangkat", in_=forum)).message["message_thread_id"] == topic

    forum.closes_topic(topic)
    await lokus.sends(text="Sudah tiba", chats=[tie])

    assert "message_thread_id" not in (await ani.hears("Sudah tiba", in_=forum)).message
    await lokus.is_done()
    assert await states(lokus) == [OutboxState.SENT, OutboxState.SENT]


async def test_too_many_requests_pauses_only_the_chat_that_they_concern(
    lokus: Sending, clock: MovableClock
) -> None:
    ani, budi = await lokus.members(2)
    lokus.telegram.fails("sendMessage", code=429, retry_after=2, in_=ani)
    await lokus.sends([ani])
    (refused,) = await lokus.telegram.called("sendMessage")
    await lokus.sends([budi])

    assert await budi.hears()
    assert ani.unheard() == []
    assert await ani.hears()
    (*_, sent) = lokus.telegram.calls_of("sendMessage")
    assert (sent.at - refused.at).total_seconds() >= 2
    assert lokus.telegram.refused == []
