"""Results of a poll that follow what is answered, without a press."""

from __future__ import annotations

import asyncio

import pytest

from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.dialogues.polling import NAMES, ONE_LINE, got, members, panitia, results, sent
from tests.people import FakeTelegram, Heard, Person

__all__ = ["members", "panitia"]


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("schedules.poll_results.LOOKS_EVERY", 0.02)
    monkeypatch.setattr("schedules.poll_results.EDITS_EVERY", 0.1)


async def test_results_follow_the_votes_until_the_poll_closes(
    panitia: Person, members: list[Person], telegram: FakeTelegram, clock: MovableClock
) -> None:
    await sent(panitia)
    asked = [await got(person) for person in members]
    shown = await results(panitia)
    assert "0 dari 6 orang" in shown
    await panitia.hears("[polling-1.xlsx]")
    for count, person in enumerate(members[:2], start=1):
        await person.votes(asked[count - 1], "MPP")
        told = await panitia.hears(f"{count} dari 6 orang")
        assert (told.id, told.edited) == (shown.id, True)
    assert "MPP: 2 (100%)" in told
    assert "Belum menjawab (4)" in told.buttons

    edits = len(telegram.calls_of("editMessageMedia"))
    await members[0].votes(asked[0], "MPP")
    await telegram.settles()
    await asyncio.sleep(0.3)  # a few looks, which find nothing new
    assert len(telegram.calls_of("editMessageMedia")) == edits
    assert await panitia.presses("Perbarui", on=told) == "Sudah yang terbaru."

    await panitia.presses("Tutup polling", on=told)
    await panitia.presses("Ya, tutup")
    async with asyncio.timeout(telegram.patience):
        while "Ditutup Rabu" not in _now(panitia, shown):  # noqa: ASYNC110 - the screen tells nobody when it changes
            await asyncio.sleep(0.02)
    assert "Perbarui" not in _now(panitia, shown).buttons


def _now(person: Person, message: Heard) -> Heard:
    return next(one for one in person.screen if one.id == message.id)


async def test_results_that_nobody_has_opened_lately_are_left_alone(
    panitia: Person, members: list[Person], telegram: FakeTelegram, clock: MovableClock
) -> None:
    await sent(panitia)
    asked = [await got(person) for person in members]
    shown = await results(panitia)
    await telegram.settles()
    clock.passes(minutes=11)
    before = len(telegram.calls_of("editMessageMedia"))
    await members[0].votes(asked[0], "MPP")
    await telegram.settles()
    await asyncio.sleep(0.2)
    assert len(telegram.calls_of("editMessageMedia")) == before
    await panitia.presses("Perbarui", on=shown)
    await panitia.hears("1 dari 6 orang")
    await members[1].votes(asked[1], "MPP")
    await panitia.hears("2 dari 6 orang")


async def test_anonymous_results_become_a_picture_when_there_are_enough(
    panitia: Person, members: list[Person]
) -> None:
    await panitia.says(f"{ONE_LINE} | anonim | boleh beberapa")
    assert "Anonim" in await panitia.hears("Pratinjau polling")
    await panitia.presses("Kirim")
    await panitia.hears("✓ Polling dikirim")
    shown = await results(panitia)
    for person in members[:5]:
        await got(person)
        await person.presses("○ MPP")
        await person.presses("Kirim jawaban")
    picture = await panitia.hears("MPP: 5 (100%)")
    assert picture.id == shown.id
    assert panitia.downloads(picture).startswith(b"\x89PNG")


async def test_how_a_poll_is_asked_can_be_typed(
    lokus: Lokus, semarang: Visit, panitia: Person, clock: MovableClock
) -> None:
    await lokus.member(NAMES[0], semarang, "Semarang")
    await panitia.says(f"{ONE_LINE} | boleh beberapa | tutup 11.00 | hasil nanti")
    preview = await panitia.hears("Pratinjau polling")
    assert [line for line in preview.splitlines() if line.startswith("○")] == [
        "○ MPP",
        "○ Balai Kota",
        "○ Kecamatan",
    ]
    assert {"Boleh beberapa jawaban", "Ditutup: 11.00 WIB", "Hasil setelah ditutup"} <= set(preview.buttons)
    clock.passes(minutes=21)
    assert "sudah lewat" in await panitia.presses("Kirim", on=preview)
    await panitia.presses("Ditutup: 11.00 WIB", on=preview)
    assert "Ditutup: manual" in (await panitia.hears("Pratinjau polling")).buttons
    await panitia.says(f"{ONE_LINE} | tutup 10.00")
    await panitia.hears("“tutup 10.00”: jam itu hari ini sudah lewat")
    await panitia.says(f"{ONE_LINE} | ke grup")
    await panitia.hears("Belum ada grup Telegram yang tertaut")
    await panitia.says(f"{ONE_LINE} | tutup 30 menit")
    assert "Ditutup: setelah 30 menit" in (await panitia.hears("Pratinjau polling")).buttons
