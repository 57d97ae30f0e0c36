"""Polls by name: asked, looked at, answered, counted, closed."""

from __future__ import annotations

import asyncio
from io import BytesIO

from openpyxl import load_workbook
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessageRow, PollMessageRow
from db.poll_rows import KIND
from db.visit import Visit
from schedules.polls import LOOKS_EVERY
from tests.dialogues.lokus import Lokus, MovableClock
from tests.dialogues.polling import ONE_LINE, got, members, panitia, results, sent
from tests.people import FakeTelegram, Person

__all__ = ["members", "panitia"]


async def test_a_poll_by_name_is_looked_at_sent_counted_and_told(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    preview = await panitia.hears("Pratinjau polling")
    assert "○ Balai Kota" in preview
    assert "Akan dikirim ke 6 orang" in preview
    await members[0].hears_nothing()
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim ke 6 orang")
    asked = [await got(person) for person in members]
    assert asked[0].message["poll"]["is_anonymous"] is False
    for person, poll, label in zip(members, asked, ["MPP", "MPP", "Balai Kota"], strict=False):
        await person.votes(poll, label)
    told = await results(panitia)
    assert "MPP: 2 (67%)" in told
    assert "Balai Kota: 1 (33%)" in told
    assert "Kecamatan: 0 (0%)" in told
    assert "3 dari 6 orang sudah menjawab" in told
    assert panitia.downloads(told).startswith(b"\x89PNG")
    sheet = await panitia.hears("[polling-1.xlsx]")
    book = load_workbook(BytesIO(panitia.downloads(sheet)))
    assert list(book["Hasil"].values)[1][1:] == ("MPP", 2, 67)
    assert ("Citra", "Semarang", "Balai Kota") in list(book["Jawaban"].values)
    assert [row[0] for row in book["Belum menjawab"].values] == ["Nama", "Dedi", "Endang", "Fajar"]


async def test_votes_are_changed_and_taken_back(panitia: Person, members: list[Person]) -> None:
    await sent(panitia)
    ani, budi = members[:2]
    asked, other = await got(ani), await got(budi)
    await ani.votes(asked, "MPP")
    await ani.votes(asked, "Balai Kota")
    await budi.votes(other, "MPP")
    await budi.votes(other)
    told = await results(panitia)
    assert "MPP: 0 (0%)" in told
    assert "Balai Kota: 1 (100%)" in told
    assert "1 dari 6 orang" in told


async def test_an_answer_that_may_be_of_two_polls_is_asked_for_again(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    """The program died after Telegram had two polls and before their numbers were noted; both were tried again."""
    await sent(panitia)
    await sent(panitia, ONE_LINE.replace("Lokus mana yang paling berguna?", "Siapa paling siap?"))
    ani = members[0]
    asked, _ = await got(ani), await ani.hears("Siapa paling siap?")
    await _noted(lokus, 2 * len(members))

    async def forget(session: AsyncSession) -> None:
        await session.execute(delete(PollMessageRow))
        tried = update(OutboxMessageRow).where(OutboxMessageRow.kind == KIND)
        await session.execute(tried.values(attempts=2))

    await lokus.running.services.writer.commit(forget)
    await ani.votes(asked, "MPP")
    told = await ani.hears("Jawaban polling Anda belum tercatat.")
    assert "• Lokus mana yang paling berguna?\n• Siapa paling siap?" in told


async def _noted(lokus: Lokus, copies: int) -> None:
    """Wait until the numbers of so many copies are noted."""
    known = select(func.count(PollMessageRow.telegram_poll_id))
    async with asyncio.timeout(20):
        while True:
            async with lokus.running.services.sessions() as session:
                if await session.scalar(known) == copies:
                    return
            await asyncio.sleep(0.05)


async def test_after_the_close_no_vote_is_taken(
    panitia: Person, members: list[Person], telegram: FakeTelegram
) -> None:
    await sent(panitia)
    ani, budi = members[:2]
    asked, other = [await got(person) for person in members][:2]
    await ani.votes(asked, "MPP")
    telegram.fails("stopPoll", times=100, slow=0.3)  # votes go on in chats where it is not stopped yet
    await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await budi.votes(other, "Balai Kota")
    told = await panitia.hears("1 dari 6 orang sudah menjawab")
    assert "Ditutup Rabu, 14 Juni 2023, 10.40 WIB" in told
    await telegram.called("stopPoll", times=6)
    await telegram.settles()
    assert await ani.cannot_vote(asked, "Balai Kota")
    told = await results(panitia)
    assert "1 dari 6 orang" in told
    assert "MPP: 1 (100%)" in told


async def test_what_a_closed_poll_came_to_stays_whoever_comes_or_goes(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person], clock: MovableClock
) -> None:
    await sent(panitia, "/polling Semarang | Lokus mana yang paling berguna? | MPP | Balai Kota")
    ani, budi, citra, *_ = members
    for person, label in ((ani, "MPP"), (budi, "MPP"), (citra, "Balai Kota")):
        await person.votes(await got(person), label)
    await lokus.telegram.settles()
    await lokus.admits(ani, semarang, "Medan")  # who left the group has no vote in it any more
    assert "2 dari 5 orang" in await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await panitia.hears("Ditutup")
    await lokus.admits(budi, semarang, "Medan")
    clock.passes(hours=1)
    await lokus.member("Gita", semarang, "Semarang")
    told = await results(panitia)
    assert "MPP: 1 (50%)" in told
    assert "2 dari 5 orang" in told
    await panitia.presses("Belum menjawab (3)")
    assert "Semarang: Dedi, Endang, Fajar" in await panitia.hears("Belum menjawab")


async def test_it_closes_when_its_time_is_over(
    panitia: Person, members: list[Person], telegram: FakeTelegram, clock: MovableClock
) -> None:
    await sent(panitia, ONE_LINE, "Ditutup: manual")
    asked, *_ = [await got(person) for person in members]
    clock.passes(minutes=15)
    await members[0].votes(asked, "MPP")
    await telegram.called("stopPoll", times=6)
    told = await results(panitia)
    assert "0 dari 6 orang" in told
    assert "Ditutup Rabu, 14 Juni 2023, 10.55 WIB" in told


async def test_where_it_can_not_be_stopped_any_more_it_is_tried_once(
    panitia: Person, members: list[Person], telegram: FakeTelegram
) -> None:
    chat = telegram.group("Semarang", members=[panitia, members[0]])
    await panitia.says("/tautkan Semarang", in_=chat)
    await chat.hears("kini tertaut ke Semarang")
    await sent(panitia, f"{ONE_LINE} | ke grup")
    await chat.hears("Lokus mana yang paling berguna?")
    chat.chat.upgraded_to = telegram.group("Semarang yang baru").chat  # of which no update comes
    await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await telegram.called("stopPoll")
    await asyncio.sleep(1.5 * LOOKS_EVERY)
    assert [call.method for call in telegram.refused] == ["stopPoll"]
    telegram.record.calls.clear()


async def test_who_joins_late_gets_it_too_until_it_closes(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person]
) -> None:
    await sent(panitia)
    late = await lokus.member("Gita", semarang, "Semarang")
    asked = await late.sees("Lokus mana yang paling berguna?")
    await late.votes(asked, "Kecamatan")
    for person in members:
        await got(person)
    assert "1 dari 7 orang" in await results(panitia)
    await panitia.presses("Tutup polling")
    await panitia.presses("Ya, tutup")
    await lokus.telegram.called("stopPoll", times=7)
    later = await lokus.member("Hadi", semarang, "Semarang")
    assert not [one for one in later.screen if "poll" in one.message]


async def test_a_forwarded_poll_takes_no_vote_of_who_is_not_asked(
    lokus: Lokus, panitia: Person, members: list[Person]
) -> None:
    await sent(panitia, ONE_LINE.replace("semua", "peserta"))
    asked = await got(members[0])
    stranger = lokus.telegram.user("Orang")
    await stranger.votes(asked, "MPP")
    await panitia.votes(asked, "MPP")
    await members[1].votes(asked, "Balai Kota")
    told = await results(panitia)
    assert "1 dari 6 orang" in told
    assert "Balai Kota: 1 (100%)" in told


async def test_one_poll_goes_to_the_group_chat(
    lokus: Lokus, semarang: Visit, panitia: Person, members: list[Person]
) -> None:
    await panitia.says(ONE_LINE)
    await panitia.hears("Pratinjau polling")
    assert "Belum ada grup Telegram yang tertaut" in await panitia.presses("Ke chat pribadi")
    chat = lokus.telegram.group("Kelompok Semarang", members=[panitia, *members])
    await panitia.says("/tautkan Semarang", in_=chat)
    await chat.hears("kini tertaut ke Semarang")
    await panitia.presses("Ke chat pribadi")
    await panitia.hears("Akan dikirim ke 1 grup Telegram")
    await panitia.presses("Kirim")
    poll = await chat.hears("Lokus mana yang paling berguna?")
    for person in members[:4]:
        await person.votes(poll, "Balai Kota")
    await members[0].votes(poll, "MPP")
    await panitia.hears("dikirim ke 1 grup")
    told = await results(panitia)
    assert "4 dari 6 orang" in told
    assert "Balai Kota: 3 (75%)" in told
    await members[5].hears_nothing()
