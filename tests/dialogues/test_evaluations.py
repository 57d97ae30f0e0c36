"""Evaluations, over HTTP with a clock that is moved: sent at the end, filled in step by step, submitted, told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.arrivals import Role
from db.visit import FormQuestion, QuestionKind
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, presses_made_up, read_example
from tests.dialogues.speaking import look, speaking_lokus, state_of, time_is
from tests.people import FakeTelegram, Heard, Person

NAMES = ("Ani", "Budi", "Citra", "Dedi", "Endang", "Fajar")
FORM = "Evaluasi: Kunjungan ke Smart City Centre"


@pytest.fixture
async def lokus(
    telegram: FakeTelegram,
    faultless: None,
    clock: MovableClock,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Lokus]:
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    async with speaking_lokus(telegram, await databases.ready(), clock) as lokus:
        yield lokus


async def step(person: Person, label: str, on: Heard) -> Heard:
    """Press a button of a form, and read the form as it is then."""
    await person.presses(label, on=on)
    return Heard(person.chat.messages[on.id])


async def fills_in(person: Person, value: int, text: str = "") -> Heard:
    """Answer the form after the Smart City Centre: a scale, then in writing."""
    asked = await person.sees(FORM)
    asked = await step(person, str(value), asked)
    assert "Pertanyaan 2 dari 2" in asked
    if text:
        await person.says(text)
    else:
        await person.presses("Lewati ›", on=asked)
    ready = await person.sees("pertanyaan terjawab")
    return await step(person, "Kirim evaluasi", ready)


async def test_an_evaluation_survives_a_restart_half_way_and_is_told_without_names(
    telegram: FakeTelegram, faultless: None, database_url: str, clock: MovableClock
) -> None:
    clock.at("2023-06-14T11:00")
    async with speaking_lokus(telegram, database_url, clock) as lokus:
        visit = await lokus.knows_example("semarang-2023")
        people = [await lokus.newcomer(name, visit, "Semarang") for name in NAMES]
        coach = await lokus.newcomer("Coach", visit, "Semarang", Role.COACH)
        ani, budi, *others = people
        await time_is(lokus, "2023-06-14T11:30")
        form = await ani.sees(FORM)
        assert "Anonim: begitu dikirim, jawaban tidak lagi terkait dengan nama Anda" in form
        assert "Dapat diisi sampai Kamis, 15 Juni 2023, 20.00 WIB" in form
        assert form.buttons == ["1", "2", "3", "4", "5", "Lewati ›"]
        form = await step(ani, "4", form)
        assert "Pertanyaan 2 dari 2" in form
        assert "Silakan tulis jawaban Anda" in form
        await budi.presses("2", on=await budi.sees(FORM))

    async with speaking_lokus(telegram, database_url, clock) as lokus:
        await ani.says("Dasbor terpadu")
        ready = await ani.sees("2 dari 2 pertanyaan terjawab")
        assert "Dasbor terpadu" in ready
        form = await step(ani, "‹ Kembali", ready)
        assert "Jawaban Anda: “Dasbor terpadu”" in form
        form = await step(ani, "‹ Kembali", form)
        assert "✓ 4" in form.buttons
        form = await step(ani, "5", form)
        ready = await step(ani, "Lanjut ›", form)
        done = await step(ani, "Kirim evaluasi", ready)
        assert "terkirim. Terima kasih." in done
        assert "Dasbor" not in done
        assert not done.buttons
        clock.passes(hours=5)  # long after the question was open: a reply to the form still answers it
        await budi.replies_to(await budi.sees(FORM), "Integrasi CCTV")
        await budi.presses(
            "Kirim evaluasi", on=await budi.sees("Jawaban dicatat. Tinggal mengirim evaluasinya.")
        )
        assert "Kirim evaluasi" not in {label for one in budi.screen for label in one.buttons}
        for person, value in zip(others, (5, 4, 3), strict=False):
            await fills_in(person, value, "Command center" if value == 4 else "")
        late = await lokus.newcomer("Gita", visit, "Semarang")
        await late.sees(FORM)
        assert len(await state_of(lokus, "evaluation:")) == 14  # with the form after the MPP
        assert [sum(FORM in one for one in person.screen) for person in [*people, late]] == [1] * 7
        assert not [one for one in coach.screen if FORM in one]

        await coach.says("/hasil")
        await coach.presses("Evaluasi: Kunjungan ke Smart City Centre (5/7)")
        told = await coach.sees("5 dari 7 formulir terkirim")
        assert "Rata-rata 3,80 (simpangan baku 1,30; 5 jawaban)" in told
        assert "1: 0 · 2: 1 · 3: 1 · 4: 1 · 5: 2" in told
        assert "3 jawaban tertulis" in told
        await coach.presses("Jawaban tertulis (3)", on=told)
        written = await coach.sees("Jawaban tertulis: ")
        assert written.splitlines()[-3:] == ["• Command center", "• Dasbor terpadu", "• Integrasi CCTV"]
        sheet = await coach.sees("[evaluasi-")
        book = load_workbook(BytesIO(coach.downloads(sheet)))
        assert list(book["Rata-rata"].values)[1][2:] == (5, 3.8, 1.3038)
        assert [one for one in coach.screen if one.message.get("photo")]


async def test_what_is_typed_and_pressed_goes_where_it_belongs(
    lokus: Lokus, telegram: FakeTelegram, clock: MovableClock
) -> None:
    """While a question waits for a text: commands, the keyboard and plain questions are not its answer."""
    clock.at("2023-06-14T11:00")
    visit = await lokus.knows_example("semarang-2023")
    ani = await lokus.newcomer("Ani", visit, "Semarang")
    panitia = await lokus.newcomer("Panitia", visit, "", Role.ORGANIZER)
    await time_is(lokus, "2023-06-14T11:30")
    form = await ani.sees(FORM)
    await presses_made_up(ani, "eval:pick:999:0:1")
    await presses_made_up(panitia, data_of(form, "3"))
    await ani.presses("3", on=form)
    await ani.taps("Agenda")
    await ani.hears("Kunjungan ke Mall Pelayanan Publik")
    await ani.says("/sekarang")
    await ani.sees("ISHOMA")
    await ani.says("jam berapa ke MPP?")
    await ani.sees("13.00–15.00 WIB")
    await ani.sees("Ini saya jawab sebagai pertanyaan")
    assert "Pertanyaan 2 dari 2" in await ani.sees(FORM)
    await ani.says("x" * 2001)
    await ani.sees("terlalu panjang")
    said = await ani.says("Bagaimana kalau waktunya ditambah?")
    await ani.sees("2 dari 2 pertanyaan terjawab")
    await ani.edits(said, "Waktunya ditambah")
    ready = await ani.sees("Waktunya ditambah\n\n2 dari 2")
    await ani.says("siapa yang menerima di MPP?")  # nothing is waited for any more
    await ani.sees("Tim DPMPTSP")
    await ani.presses("Kirim evaluasi", on=ready)
    form = await ani.sees("terkirim. Terima kasih.")
    await ani.replies_to(form, "Satu lagi")
    await ani.sees("Evaluasi ini sudah Anda kirim")
    await ani.says("/dataku")
    assert f"{FORM}: sudah dikirim" in await ani.sees("Data Anda di Lokus")


def data_of(message: Heard, label: str) -> str:
    rows = message.message["reply_markup"]["inline_keyboard"]
    return str(next(one["callback_data"] for row in rows for one in row if one["text"] == label))


async def test_all_kinds_of_questions_by_name_and_closing_on_time(
    lokus: Lokus, telegram: FakeTelegram, clock: MovableClock
) -> None:
    clock.at("2023-06-14T19:00")
    asked = (
        FormQuestion(form="H", text="Berguna?", kind=QuestionKind.SCALE, anonymous=False),
        FormQuestion(
            form="h", text="Waktunya?", kind=QuestionKind.CHOICE, choices=("Kurang", "Cukup"), anonymous=False
        ),
        FormQuestion(
            form="H",
            text="Apa saja?",
            kind=QuestionKind.SEVERAL,
            choices=("MPP", "Balai Kota", "Kecamatan"),
            anonymous=False,
        ),
        FormQuestion(form="H", text="Saran?", kind=QuestionKind.TEXT, anonymous=False),
    )
    visit = await lokus.knows(replace(read_example("semarang-2023"), form_questions=asked))
    panitia = await lokus.newcomer("Panitia", visit, "", Role.ORGANIZER)
    ani, budi, citra = [await lokus.newcomer(name, visit, "Semarang") for name in NAMES[:3]]
    await time_is(lokus, "2023-06-14T20:30")
    title = "Evaluasi akhir hari, Rabu, 14 Juni 2023"
    form = await ani.sees(title)
    assert "Dengan nama: pembimbing dan penyelenggara melihat jawaban Anda" in form
    form = await step(ani, "4", form)
    form = await step(ani, "Cukup", form)
    for label in ("MPP", "Balai Kota", "Kecamatan", "✓ Balai Kota"):
        form = await step(ani, label, form)
    assert form.buttons == ["✓ MPP", "Balai Kota", "✓ Kecamatan", "‹ Kembali", "Lanjut ›"]
    form = await step(ani, "Lanjut ›", form)
    form = await step(ani, "Lewati ›", form)
    await ani.presses("Kirim evaluasi", on=form)
    await ani.sees("terkirim. Terima kasih.")
    other = await step(budi, "2", await budi.sees(title))
    await panitia.says("/hasil")
    told = await panitia.sees("1 dari 3 formulir terkirim")
    assert "Rata-rata 4,00 (1 jawaban)" in told
    assert "Cukup: 1 (100%)" in told
    picture = next(one.message["photo"] for one in panitia.screen if "photo" in one.message)
    assert "terbaru" in await panitia.presses("Perbarui", on=told)
    form = await step(citra, "5", await citra.sees(title))
    form = await step(citra, "Kurang", form)
    for _ in range(2):  # a finger that taps twice
        await citra.presses_without_waiting("MPP", on=form)
    await telegram.settles()
    form = await step(citra, "Lanjut ›", form)
    form = await step(citra, "Lewati ›", form)
    await citra.presses("Kirim evaluasi", on=form)
    messages = len(panitia.screen)
    await panitia.presses("Perbarui", on=told)
    told = await panitia.sees("2 dari 3 formulir terkirim")
    assert "MPP: 2 (100%)" in told
    await telegram.settles()
    assert picture not in [one.message.get("photo") for one in panitia.screen]
    assert len(panitia.screen) == messages
    await time_is(lokus, "2023-06-15T20:00")
    other = await step(budi, "Cukup", other)
    assert "sudah ditutup" in other
    assert not other.buttons
    await look(lokus)
    await panitia.says("/hasil")
    assert "Ditutup Kamis, 15 Juni 2023, 20.00 WIB" in await panitia.sees("Ditutup")


async def test_evaluations_follow_the_agenda_and_are_rehearsed(
    lokus: Lokus, telegram: FakeTelegram, clock: MovableClock
) -> None:
    clock.at("2023-06-14T10:00")
    visit = await lokus.knows_example("semarang-2023")
    ani = await lokus.newcomer("Ani", visit, "Semarang")
    panitia = await lokus.newcomer("Panitia", visit, "", Role.ORGANIZER)
    await panitia.says("/gladi")
    table = await panitia.sees("Gladi: ")
    lines = "\n".join(one for one in panitia.screen if "WIB" in one)
    assert "11.30 WIB Evaluasi: Kunjungan ke Smart City Centre (2 pertanyaan) → Semarang (1 orang)" in lines
    assert "20.30 WIB Evaluasi akhir hari, Rabu, 14 Juni 2023 (3 pertanyaan)" in lines
    assert table
    await panitia.says("/ubah A07 09.30-12.00")
    await panitia.presses("Terapkan")
    await panitia.sees("✓")
    await time_is(lokus, "2023-06-14T11:45")
    assert not [one for one in ani.screen if FORM in one]
    await panitia.says("/ubah A07 batal")
    await panitia.sees("Dibatalkan: ")
    await panitia.presses("Terapkan")
    await time_is(lokus, "2023-06-14T12:30")
    await telegram.settles()
    assert not [one for one in ani.screen if FORM in one]
    assert "sent" not in await state_of(lokus, "evaluation:")
