"""Questions in private: answered, offered, edited, and passed on to the organizers and back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.arrivals import Role
from db.models import OutboxMessageRow
from db.visit import Visit
from handlers.knowledge import VisitView
from tests.dialogues.lokus import Lokus, MovableClock, presses_again, running_lokus
from tests.people import FakeTelegram, Heard, Person
from texts.qr import qr_picture

UNKNOWN = "siapa nama kucing wali kota dan berapa umurnya?"


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


async def ask(person: Person, question: str) -> Heard:
    await person.says(question)
    return await person.hears()


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


async def test_a_question_is_passed_on_from_under_an_answer_that_came_twice(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    lokus.telegram.fails(
        "sendMessage", drop="after", in_=ani
    )  # Telegram took it, and Lokus has to send it again
    unknown = await ask(ani, UNKNOWN)
    again = await ani.hears(unknown)
    assert again.id != unknown.id
    await ani.presses("Teruskan ke panitia", on=unknown)
    await ani.hears("sudah diteruskan ke panitia")
    assert UNKNOWN in await budi.hears("Pertanyaan untuk panitia")
    assert await ani.presses("Teruskan ke panitia", on=again) == "Pertanyaan ini sudah diteruskan ke panitia."
    await ani.presses(unknown.buttons[0], on=unknown)
    assert (await ani.hears(unknown.buttons[0])).id == unknown.id
    await budi.hears_nothing()


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


async def test_an_unknown_question_goes_to_the_organizers_and_the_answer_comes_back(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    unknown = await ask(ani, UNKNOWN)
    await ani.presses("Teruskan ke panitia", on=unknown)
    await ani.hears("sudah diteruskan ke panitia")

    question = await budi.hears("Pertanyaan untuk panitia")
    assert "Dari Ani, Semarang" in question
    assert UNKNOWN in question
    await budi.replies_to(question, "Namanya Oyen, umur tiga tahun.")
    answer = await ani.hears("Jawaban panitia")
    assert (
        answer == "Jawaban panitia\nNamanya Oyen, umur tiga tahun."
    )  # as a reply, which quotes the question
    assert answer.message["reply_to_message"]["text"] == UNKNOWN

    await budi.hears("Jawaban diteruskan kepada Ani.")
    assert "Tersimpan sebagai Info" in await budi.presses("Simpan sebagai Info")
    citra = await lokus.member("Citra", semarang, "Semarang")
    told = await ask(citra, UNKNOWN)
    assert "Oyen" in told
    assert "?:" not in told


async def test_signs_alone_are_not_offered_to_the_organizers(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    assert "Teruskan ke panitia" in (await ask(ani, UNKNOWN)).buttons
    assert "Teruskan ke panitia" not in (await ask(ani, "???")).buttons


async def test_a_question_is_passed_on_only_once(ani: Person, lokus: Lokus, semarang: Visit) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    unknown = await ask(ani, UNKNOWN)
    first = await ani.presses_without_waiting("Teruskan ke panitia", on=unknown)
    second = await ani.presses_without_waiting("Teruskan ke panitia", on=unknown)
    await lokus.telegram.settles()
    assert first.answer is not None
    assert second.answer == {"text": "", "show_alert": False}
    lokus.clock.passes(seconds=3)
    later = await presses_again(ani, "Teruskan ke panitia", unknown)
    assert later == "Pertanyaan ini sudah diteruskan ke panitia."
    await budi.hears("Pertanyaan untuk panitia")
    async with lokus.reads() as session:
        assert await session.scalar(select(func.count()).where(OutboxMessageRow.kind == "question")) == 1


async def test_the_first_reply_counts_and_the_other_organizers_are_told(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    dewi = await lokus.member("Dewi", semarang, role=Role.ORGANIZER)
    await ani.presses("Teruskan ke panitia", on=await ask(ani, UNKNOWN))
    at_budi, at_dewi = await budi.hears("Pertanyaan"), await dewi.hears("Pertanyaan")

    await budi.replies_to(at_budi, "Oyen.")
    told = await dewi.hears("Sudah dijawab oleh Budi: Oyen.")
    assert told.id == at_dewi.id
    await dewi.replies_to(at_dewi, "Mungkin Belang?")
    await dewi.hears("Pertanyaan ini sudah dijawab lebih dulu: Oyen.")
    await lokus.telegram.settles()
    assert not any("Belang" in heard for heard in ani.screen if heard.message["from"]["is_bot"])


async def test_an_organizer_answers_by_a_button_while_the_question_is_open(
    ani: Person, lokus: Lokus, semarang: Visit
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    await ani.presses("Teruskan ke panitia", on=await ask(ani, UNKNOWN))
    question = await budi.hears("Pertanyaan")
    await budi.presses("Jawab", on=question)
    asked = await budi.hears("Silakan tulis jawaban untuk")
    assert lokus.telegram.calls_of("sendMessage")[-1].parameters["reply_markup"] == {"force_reply": True}
    await budi.says("Si Oyen itu.")
    await budi.hears("kirim lagi sebagai balasan (reply)")
    await budi.replies_to(asked, "Oyen.")
    await ani.hears("Jawaban panitia\nOyen.")
    await budi.hears("Jawaban diteruskan")
    await budi.says("Si Oyen itu.")
    assert "balasan" not in await budi.hears()
    await budi.telegram.settles()
    lokus.clock.passes(seconds=3)
    assert await budi.presses("Jawab", on=question) == "Pertanyaan ini sudah dijawab."


async def test_without_organizers_the_committee_is_named(ani: Person) -> None:
    await ani.presses("Teruskan ke panitia", on=await ask(ani, UNKNOWN))
    await ani.hears("Belum ada panitia yang bergabung di Lokus")
    assert (await ani.hears()).message["contact"]["first_name"] == "Posko panitia"


async def test_an_asker_who_blocked_the_bot_is_not_reached_and_the_organizer_hears_so(
    ani: Person, lokus: Lokus, semarang: Visit, telegram: FakeTelegram
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    await ani.presses("Teruskan ke panitia", on=await ask(ani, UNKNOWN))
    question = await budi.hears("Pertanyaan")
    await telegram.settles()
    await ani.blocks()
    await budi.replies_to(question, "Oyen.")
    await budi.hears("Jawaban tersimpan, tetapi tidak sampai: Ani")
    assert [call.method for call in telegram.refused] == ["sendMessage"]
    telegram.record.calls.clear()


async def test_an_update_that_comes_twice_passes_a_question_on_once(
    ani: Person, lokus: Lokus, semarang: Visit, telegram: FakeTelegram
) -> None:
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    unknown = await ask(ani, UNKNOWN)
    await telegram.settles()
    telegram.hands_out_twice()
    await ani.presses("Teruskan ke panitia", on=unknown)
    await budi.hears("Pertanyaan untuk panitia")
    await telegram.settles()
    assert not budi.unheard()


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
