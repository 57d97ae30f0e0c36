"""Questions passed on to the organizers, and their answers on the way back."""

from __future__ import annotations

from sqlalchemy import func, select

from db.arrivals import Role
from db.models import OutboxMessageRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus, presses_again
from tests.dialogues.talking import UNKNOWN, ani, ask
from tests.people import FakeTelegram, Person

__all__ = ["ani"]


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
