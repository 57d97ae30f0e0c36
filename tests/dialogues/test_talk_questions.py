"""Questions in private: answered, offered, edited."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from db.arrivals import Role
from db.visit import Visit
from handlers.knowledge import VisitView
from tests.dialogues.lokus import Lokus, MovableClock, running_lokus
from tests.dialogues.talking import UNKNOWN, ani, ask
from tests.people import FakeTelegram, Person
from texts.qr import qr_picture

__all__ = ["ani"]


async def test_a_plain_question_is_answered(ani: Person) -> None:
    assert "13.00" in await ask(ani, "jm brp k mpp")
    assert "Smart City Centre" in await ask(ani, "skrg acara apa")


async def test_a_question_leans_on_the_answer_before_for_ten_minutes(
    ani: Person, clock: MovableClock
) -> None:
    await ask(ani, "kapan kunjungan ke Mall Pelayanan Publik?")
    assert "Balai Kota Semarang, Jl. Pemuda" in await ask(ani, "alamatnya?")
    clock.passes(minutes=11)
    assert "Mall Pelayanan Publik" not in await ask(ani, "jam berapa?")


async def test_an_edited_question_is_answered_again_in_place(ani: Person) -> None:
    asked = await ani.says("jam berapa ke MPP?")
    first = await ani.hears("13.00")
    await ani.edits(asked, "jam berapa sarapan?")
    second = await ani.hears("06.00")
    assert (second.id, second.edited) == (first.id, True)
    await ani.edits(asked, "jam berapa sarapan ?")  # the answer is the same, so nothing is edited
    await ani.hears_nothing()


async def test_a_copy_of_an_answer_offers_nothing_that_an_edited_question_no_longer_does(
    ani: Person, lokus: Lokus
) -> None:
    lokus.telegram.fails("sendMessage", drop="after", in_=ani)
    asked = await ani.says(UNKNOWN)
    copy = await ani.hears("kucing")
    kept = await ani.hears(copy)
    await ani.edits(asked, "berapa harga bakso di command center?")
    edited = await ani.hears("bakso")
    assert edited.id == kept.id
    assert edited.buttons[0] != copy.buttons[0]
    assert await ani.presses(copy.buttons[0], on=copy) == "Tombol ini sudah tidak berlaku."
    await ani.hears_nothing()


async def test_what_may_have_been_meant_is_offered_and_answered_in_place(ani: Person) -> None:
    offer = await ask(ani, UNKNOWN)
    *choices, forward = offer.buttons
    assert 1 <= len(choices) <= 4
    assert forward == "Teruskan ke panitia"
    await ani.presses(choices[0], on=offer)
    answer = await ani.hears(choices[0])
    assert (answer.id, answer.edited) == (offer.id, True)
    assert choices[0] not in answer.buttons


async def test_who_is_asked_for_comes_as_a_card_and_a_place_with_its_pin(ani: Person) -> None:
    await ask(ani, "minta kontak posko panitia")
    card = await ani.hears()
    assert card.message["contact"]["phone_number"] == "+628000000010"
    place = await ask(ani, "Balai Kota Semarang di mana?")
    await ani.presses("Peta: Balai Kota Semarang", on=place)
    assert "venue" in (await ani.hears()).message


async def test_the_thread_of_a_talk_survives_a_restart(
    telegram: FakeTelegram, faultless: None, clock: MovableClock, tmp_path: Path
) -> None:
    clock.at("2023-06-14T10:40")
    database = f"sqlite+aiosqlite:///{tmp_path / 'lokus.sqlite3'}"
    async with running_lokus(telegram, database, clock) as lokus:
        ani = await lokus.member("Ani", await lokus.knows_example(), "Semarang")
        await ask(ani, "kapan kunjungan ke Mall Pelayanan Publik?")
        unknown = await ask(ani, UNKNOWN)
        await telegram.settles()
    async with running_lokus(telegram, database, clock):
        await ani.presses(unknown.buttons[0], on=unknown)
        await ani.hears(unknown.buttons[0])
        await ask(ani, "jam berapa sarapan?")
    async with running_lokus(telegram, database, clock):
        assert "Hotel rombongan" in await ask(ani, "di mana?")


async def test_photos_stickers_and_voice_get_a_kind_sentence(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    await ani.sends_sticker()
    assert "/siaran" not in await ani.hears("Terima kasih. Mohon maaf, saya baru dapat membaca teks")
    await ani.sends_voice()
    await ani.hears("saya baru dapat membaca teks")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    voice = await budi.sends_voice()
    await budi.hears("Balas pesan Anda itu dengan /siaran semua")
    await budi.sends_photo(qr_picture("x"))
    await budi.hears("Balas pesan Anda itu dengan /siaran semua")
    await budi.replies_to(voice, "/siaran semua")
    assert "Kirim" in (await budi.hears("Untuk semua: 1 orang")).buttons


async def test_buttons_of_an_answer_outlive_a_day_but_not_three(ani: Person, clock: MovableClock) -> None:
    unknown = await ask(ani, UNKNOWN)
    clock.passes(days=3)
    assert "tidak berlaku" in await ani.presses("Teruskan ke panitia", on=unknown)


async def test_the_answer_is_in_the_readers_language(
    lokus: Lokus, semarang: Visit, clock: MovableClock
) -> None:
    clock.at("2023-06-14T10:40")
    john = await lokus.member("John", semarang, "Semarang", language="en")
    assert "13:00" in await ask(john, "when do we go to the MPP?")
    unknown = await ask(john, "what is the name of the mayor's cat?")
    assert "Pass on to the organizers" in unknown.buttons


async def test_typing_shows_while_an_answer_is_slow_and_not_when_it_is_quick(
    ani: Person, lokus: Lokus, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(ani, "jam berapa sarapan?")
    assert telegram.calls_of("sendChatAction") == []

    knowledge, ready = lokus.running.services.knowledge, asyncio.Event()
    view = knowledge.view

    async def slow_view(code: str, version: int) -> VisitView:
        await ready.wait()
        return await view(code, version)

    monkeypatch.setattr(knowledge, "view", slow_view)
    await ani.says("jam berapa sarapan?")
    (typing,) = await telegram.called("sendChatAction")
    assert typing.parameters == {"chat_id": ani.id, "action": "typing"}
    ready.set()
    await ani.hears("06.00")
