"""What is in the outbox arrives: once, in time, in the recipient's language."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from db.members import choose_language
from db.outbox import OutboxState, Priority, cancel
from db.privacy import erase_person
from schedules.kinds import Kind
from tests.dialogues.lokus import MovableClock
from tests.schedules.conftest import Start
from tests.schedules.outgoing import BATCH, Sending, render_note, states

MINUTE = timedelta(minutes=1)


async def test_what_is_due_arrives_at_once_and_once(lokus: Sending) -> None:
    ani, budi = await lokus.members(2)

    assert await lokus.sends([ani, budi]) == 2
    assert await lokus.sends([ani, budi]) == 0

    assert await ani.hears() == "Kumpul di lobi (id, +0)"
    assert await budi.hears() == "Kumpul di lobi (id, +0)"
    await lokus.is_done()
    await ani.hears_nothing()
    for one, person in zip(await lokus.receipts(), (ani, budi), strict=True):
        assert (one.chat_id, one.message_id) == (person.id, person.screen[-1].id)
        assert (one.state, one.sent_at) == (OutboxState.SENT, lokus.clock())


async def test_it_is_worded_in_the_language_of_the_moment(lokus: Sending, clock: MovableClock) -> None:
    (ani,) = await lokus.members(1)
    await lokus.sends([ani], due=clock() + MINUTE)
    (person_id,) = await lokus.ids([ani.id])
    await lokus.running.services.writer.commit(partial(choose_language, person_id=person_id, language="en"))

    await ani.hears_nothing()
    clock.passes(minutes=3)

    assert await ani.hears() == "Kumpul di lobi (en, +2)"


async def test_what_came_too_late_is_expired_and_what_was_cancelled_stays_away(
    lokus: Sending, clock: MovableClock
) -> None:
    ani, budi, cici = await lokus.members(3)
    await lokus.sends([ani], due=clock() + MINUTE, lasts=MINUTE)
    await lokus.sends([budi], due=clock() + MINUTE)
    await lokus.sends([cici], due=clock() + MINUTE, batch="other")
    await lokus.running.services.writer.commit(
        partial(
            cancel,
            visit_id=lokus.visit.id,
            batch=BATCH,
            key_prefix=f"note:Kumpul di lobi:{(await lokus.ids([budi.id]))[0]}",
        )
    )

    clock.passes(minutes=3)

    assert await cici.hears() == "Kumpul di lobi (id, +2)"
    assert await states(lokus) == [OutboxState.EXPIRED, OutboxState.CANCELLED]
    assert ani.unheard() == budi.unheard() == []


async def test_what_was_in_hand_while_the_machine_slept_is_of_no_use_any_more(
    another: Start, clock: MovableClock
) -> None:
    evening = clock()

    async def sleep(session: AsyncSession, row: ClaimedMessage) -> dict[str, Any]:
        if clock() == evening:
            clock.passes(hours=4)
        return {}

    async with another(kinds={"slow": Kind(render_note, load=sleep)}) as lokus:
        ani, budi, cici = await lokus.members(3)
        await lokus.sends([ani, budi], "Segera berangkat", kind="slow")
        await lokus.sends([cici], "Besok pagi", kind="slow", lasts=timedelta(hours=9))
        assert await cici.hears() == "Besok pagi (id, +240)"
        await lokus.is_done()
        assert (await states(lokus))[:2] == [OutboxState.EXPIRED] * 2
        assert ani.unheard() == budi.unheard() == []


async def test_every_kind_of_message_is_sent(lokus: Sending) -> None:
    ani, budi, cici, dedi = await lokus.members(4)
    written = await dedi.says("halo")
    await lokus.sends([ani], "Balai Kota", kind="parts")
    await lokus.sends([budi], kind="document")
    await lokus.sends([cici], kind="copy", facts={"chat": dedi.id, "message": written.id})
    await lokus.sends([dedi], kind="poll")

    text = await ani.hears("Menuju Balai Kota")
    assert text.buttons == ["Sudah baca"]
    assert (await ani.hears()).message["venue"]["title"] == "Balai Kota"
    assert budi.downloads(await budi.hears("Agenda")) == b"BEGIN:VCALENDAR"
    assert await cici.hears() == "halo"
    await lokus.is_done()
    assert any("poll" in shown.message for shown in dedi.screen)
    assert await states(lokus) == [OutboxState.SENT] * 4
    assert lokus.telegram.refused == []


async def test_a_part_that_left_does_not_leave_again(lokus: Sending) -> None:
    (ani,) = await lokus.members(1)
    lokus.telegram.fails("sendVenue", code=500)
    await lokus.sends([ani], "Balai Kota", kind="parts")

    await ani.hears("Menuju")
    assert (await ani.hears()).message["venue"]
    await lokus.is_done()
    assert len(lokus.telegram.calls_of("sendMessage")) == 1


async def test_two_messages_to_one_person_come_a_second_apart_and_hold_up_nobody(lokus: Sending) -> None:
    ani, budi = await lokus.members(2)
    await lokus.sends([ani], "satu", priority=Priority.URGENT)
    await lokus.sends([ani], "dua", priority=Priority.URGENT)
    await lokus.sends([budi], "tiga")

    assert await ani.hears("satu")
    assert await budi.hears("tiga")
    assert ani.unheard() == []
    assert await ani.hears("dua")
    first, _, second = lokus.telegram.calls_of("sendMessage")
    assert (second.at - first.at).total_seconds() >= 1
    assert lokus.telegram.refused == []


async def test_rows_of_erased_people_vanish(lokus: Sending, clock: MovableClock) -> None:
    ani, budi = await lokus.members(2)
    await lokus.sends([ani, budi], due=clock() + MINUTE)

    await lokus.running.services.writer.commit(partial(erase_person, telegram_id=ani.id))
    clock.passes(minutes=1)

    assert await budi.hears()
    assert ani.unheard() == []
    await lokus.is_done()
    assert await states(lokus) == [OutboxState.SENT]


async def test_a_row_that_cannot_be_worded_fails_and_holds_up_nobody(lokus: Sending) -> None:
    ani, budi, cici, dedi = await lokus.members(4)
    await lokus.sends([ani], kind="broken")
    await lokus.sends([budi], kind="kind of a later version")
    await lokus.sends([cici], kind="nothing")
    await lokus.sends([dedi])

    assert await dedi.hears()
    await lokus.is_done()
    assert await states(lokus) == [
        OutboxState.FAILED,
        OutboxState.FAILED,
        OutboxState.CANCELLED,
        OutboxState.SENT,
    ]


async def test_a_restart_goes_on_where_it_stopped(
    lokus: Sending, another: Start, clock: MovableClock
) -> None:
    people = await lokus.members(20)
    await lokus.sends(people)
    await lokus.telegram.called("sendMessage", times=3)
    lokus.running.stop()

    async with another() as restarted:
        await restarted.is_done()

    for person in people:
        assert person.screen == ["Kumpul di lobi (id, +0)"]


async def test_the_metrics_tell_what_left(lokus: Sending) -> None:
    import aiohttp

    ani, budi = await lokus.members(2)
    budi.user.blocked = True
    await lokus.sends([ani, budi])
    await lokus.is_done()

    async with aiohttp.ClientSession() as client, client.get(f"{lokus.address}/metrics") as page:
        lines = (await page.text()).splitlines()

    assert 'lokus_outbox_total{outcome="sent"} 1' in lines
    assert 'lokus_outbox_total{outcome="failed"} 1' in lines
    assert "lokus_outbox_late_seconds_count 1" in lines
    assert "lokus_outbox_waiting 0" in lines
