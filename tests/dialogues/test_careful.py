"""What a careful bot leaves out: edits that change nothing, answers to other bots' commands, refusals of edits,
signs behind a command that are no part of what was typed."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from bot.fake_telegram import actions
from bot.fake_telegram.limits import Limits
from db.arrivals import Role
from db.visit import AgendaItem, Contact, Group, Locus, Visit
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, running_lokus
from tests.people import FakeTelegram, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


async def test_a_button_pressed_twice_at_once_changes_its_message_once(lokus: Lokus, ani: Person) -> None:
    await ani.says("/agenda")
    shown = await ani.hears("Agenda Rabu, 14 Juni 2023")
    other = next(label for label in shown.buttons if "•" not in label)
    presses = [await ani.presses_without_waiting(other, on=shown) for _ in range(3)]
    await lokus.telegram.settles()
    assert all(one.answer for one in presses)
    assert len(lokus.telegram.calls_of("editMessageText")) == 1 + _edits_while_joining(lokus)
    answers = [one.parameters["callback_query_id"] for one in lokus.telegram.calls_of("answerCallbackQuery")]
    assert [answers.count(one.id) for one in presses] == [1, 1, 1]


async def test_pressing_there_and_back_shows_the_first_again(lokus: Lokus, ani: Person) -> None:
    await ani.says("/agenda")
    shown = await ani.hears("Agenda Rabu, 14 Juni 2023")
    here, there = (next(one for one in shown.buttons if ("•" in one) is now) for now in (True, False))
    await asyncio.gather(*(ani.presses_without_waiting(one, on=shown) for one in (there, here)))
    await lokus.telegram.settles()
    assert "Agenda Rabu, 14 Juni 2023" in ani.screen[-1]


async def test_signs_right_behind_the_command_are_no_part_of_a_note(lokus: Lokus, ani: Person) -> None:
    for typed in ("/catatan: Antrean rapi", "/note:Antrean rapi", "/catatan\u200b Antrean rapi"):
        await ani.says(typed)
        assert "disimpan\n\nAntrean rapi\n" in await ani.hears("✓ Catatan")
    await ani.says("/catatan:")
    await ani.hears("Catatan Anda (3)")


async def test_another_bots_commands_and_edits_of_strangers_are_left_alone(lokus: Lokus, ani: Person) -> None:
    stranger = lokus.telegram.user("Orang")
    asked = await stranger.says("halo")
    await stranger.hears("Mohon maaf")
    await stranger.edits(asked, "halo?")
    await stranger.hears_nothing()
    chat = lokus.telegram.group("Rombongan", members=[ani, stranger])
    chat.promotes_bot(ani)
    for said in ("/agenda@lain_bot", "/main@lain_bot"):
        await ani.says(said, in_=chat)
    await stranger.says("/main", in_=chat)
    await chat.hears_nothing()


def _edits_while_joining(lokus: Lokus) -> int:
    return sum("✓" in str(call.parameters["text"]) for call in lokus.telegram.calls_of("editMessageText"))


async def test_what_is_too_long_for_one_message_comes_in_several(lokus: Lokus) -> None:
    groups = tuple(Group(name=f"Kelompok {number} {'panjang ' * 15}") for number in range(1, 41))
    visit = await lokus.knows(Visit(code="banyak", name="Banyak kelompok", groups=groups))
    oki = await lokus.member("Oki", visit, role=Role.ORGANIZER)
    for typed in ("/polling entah | Apa? | A | B", "/siaran entah | Halo", "/undang peserta entah"):
        await oki.says(typed)
        assert "Kelompok 1 panjang" in await oki.hears("“entah”")
        assert "Kelompok 40 panjang" in await oki.hears()


async def test_a_press_under_a_picture_is_answered_below_it(lokus: Lokus, semarang: Visit) -> None:
    oki = await lokus.member("Oki", semarang, role=Role.ORGANIZER)
    await oki.says("/undang peserta Semarang")
    picture = await oki.hears("Visitasi Kepemimpinan Nasional")
    assert "photo" in picture.message
    actions.press(lokus.telegram.world, oki.user, oki.chat, picture.message, "invite:list")
    assert await oki.hears("Undangan yang masih berlaku")


async def test_once_telegram_refuses_a_burst_nobody_gets_two_messages_in_a_second_however_fast_they_ask(
    clock: MovableClock, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    async with FakeTelegram(limits=Limits(speed=8), patience=20) as telegram:
        async with running_lokus(telegram, await databases.ready(), clock) as lokus:
            semarang = await lokus.knows_example("semarang-2023")
            ani = await lokus.member("Ani", semarang, "Semarang")
            budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
            await ani.says("/kontak")
            await ani.says("jam berapa ke MPP?")
            await ani.says("/lokus balai kota")
            await ani.hears("Kontak Semarang")
            await ani.hears("Mall Pelayanan Publik")
            await ani.hears("Balai Kota")
            assert len(telegram.calls_of("sendContact")) < 4, "answers go before cards that are still to come"
            await telegram.called("sendContact", times=4)
            await ani.says("boleh pinjam payung?")
            await ani.presses("Teruskan ke panitia", on=await ani.hears("tidak menemukan"))
            await budi.replies_to(await budi.hears("Pertanyaan untuk panitia"), "Boleh.")
            await budi.says("/siaran semua | Kumpul")
            await budi.says("/agenda")
            await ani.hears("Boleh.")
            await telegram.settles()
        assert [call.status for call in telegram.refused] == [429]
        moments = [
            call.at
            for call in telegram.calls
            if call.ok and call.method.startswith("send") and call.parameters.get("chat_id") == ani.id
        ]
    gaps = [(later - one).total_seconds() for one, later in itertools.pairwise(moments)]
    assert min(gaps) >= 1 / 8


async def test_a_press_that_waits_behind_a_slow_answer_is_answered_before_telegram_gives_up(
    lokus: Lokus, ani: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.updates.PRESS_WAITS", 0.3)
    await ani.says("/agenda")
    shown = await ani.hears("Agenda Rabu, 14 Juni 2023")
    other = next(label for label in shown.buttons if "•" not in label)
    await lokus.telegram.settles()
    lokus.telegram.fails("sendMessage", slow=1.5)
    await ani.says("/sekarang")
    press = await ani.presses_without_waiting(other, on=shown)
    before = len(lokus.telegram.calls_of("answerCallbackQuery"))
    await lokus.telegram.called("answerCallbackQuery", times=before + 1)
    assert not any("Sekarang" in heard for heard in ani.unheard())
    assert "Agenda Selasa" in (await ani.hears("Agenda"))
    await lokus.telegram.settles()
    answers = [one.parameters["callback_query_id"] for one in lokus.telegram.calls_of("answerCallbackQuery")]
    assert answers.count(press.id) == 1


async def test_whatever_fills_a_cell_fits_into_messages_buttons_and_results(
    lokus: Lokus, clock: MovableClock
) -> None:
    clock.at("2023-06-14T08:00")
    long = ("<b>&amp; 😀 " * 400)[:4000].strip()
    locus = Locus(name=f"L{long}", address=long, latitude=-6.9, longitude=110.4)
    item = AgendaItem(day=date(2023, 6, 14), starts=time(9), title=long, locus=locus.name, speakers=(long,))
    visit = await lokus.knows(
        Visit(
            code="penuh",
            name=long,
            groups=(Group(name="Satu", topic=long),),
            loci=(locus, Locus(name=f"M{long}", description=long)),
            agenda=(item, replace(item, starts=time(10), note=long)),
            contacts=(Contact(name=long, position=long, phones=("+628000000012",)), Contact(name=f"B{long}")),
        )
    )
    ani = await lokus.member(long[:60], visit, "Satu")
    for command in ("/agenda", "/sekarang", "/lokus", "/kontak", "/kalender", "/dataku"):
        await ani.says(command)
        shown = await ani.hears()
        await ani.presses(shown.buttons[0], on=shown) if shown.buttons else None
        await lokus.telegram.settles()
    results = await ani.queries_inline("")
    assert {"article", "venue", "contact"} == {result["type"] for result in results}
