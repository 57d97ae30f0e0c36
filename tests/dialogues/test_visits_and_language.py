"""`/kunjungan`: members of several visits; `/bahasa`: Indonesian and English."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db.arrivals import Role
from db.models import PersonRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus
from tests.people import Person


async def in_two_visits(lokus: Lokus, semarang: Visit) -> tuple[Person, Visit]:
    """A participant of Semarang (13 and 14 June 2023) who coaches Tangerang (2022)."""
    ani = await lokus.newcomer("Ani", semarang, "Semarang")
    other = await lokus.knows_example("tangerang-2022")
    await lokus.joins(ani, other, other.groups[0].name, Role.COACH)
    return ani, other


async def test_a_member_of_one_visit_is_told_which(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.newcomer("Ani", semarang, "Semarang")
    await ani.says("/kunjungan")
    told = await ani.hears("terdaftar pada satu kunjungan")
    assert "Visitasi Kepemimpinan Nasional ke Kota Semarang" in told
    assert "Selasa, 13 Juni 2023 sampai Rabu, 14 Juni 2023" in told
    assert "sebagai peserta Semarang" in told
    assert told.buttons == []


async def test_the_visit_of_today_is_meant_else_the_next(lokus: Lokus, semarang: Visit) -> None:
    lokus.clock.at("2022-01-01T08:00")
    ani, other = await in_two_visits(lokus, semarang)
    first = min(item.day for item in other.agenda)
    for moment, meant in [
        ("2022-01-01T08:00", other),
        (f"{first}T23:00", other),
        ("2023-06-01T08:00", semarang),
        ("2023-06-14T08:00", semarang),
        ("2024-01-01T08:00", semarang),
    ]:
        lokus.clock.at(moment)
        await ani.says("/visits")
        assert f"▸ {meant.name}" in await ani.hears("beberapa kunjungan")


async def test_one_chooses_a_visit_and_goes_back_to_the_nearest(lokus: Lokus, semarang: Visit) -> None:
    ani, other = await in_two_visits(lokus, semarang)
    await ani.says("/kunjungan")
    shown = await ani.hears(f"▸ {semarang.name}")
    assert "Dipilih otomatis" in shown
    assert shown.buttons == [other.name]

    await ani.presses(other.name)
    chosen = await ani.hears(f"▸ {other.name}")
    assert "Ini pilihan Anda" in chosen
    assert chosen.buttons == [semarang.name, "Pilih otomatis"]
    await ani.says("/agenda")
    assert other.groups[0].name in await ani.hears("Agenda")

    await ani.presses("Pilih otomatis")
    assert await ani.hears(f"▸ {semarang.name}")


async def test_a_visit_is_chosen_by_its_code(lokus: Lokus, semarang: Visit) -> None:
    ani, other = await in_two_visits(lokus, semarang)
    await ani.says(f"/kunjungan {other.code.upper()}")
    assert await ani.hears(f"▸ {other.name}")


async def test_roles_are_those_of_the_visit_that_is_meant(lokus: Lokus, semarang: Visit) -> None:
    """Who coaches one visit is no coach in another."""
    ani, other = await in_two_visits(lokus, semarang)
    await ani.says("/bantuan")
    assert "Untuk tugas Anda" not in await ani.hears("Perintah")
    await ani.says(f"/kunjungan {other.code}")
    await ani.hears(other.name)
    await lokus.telegram.settles()
    await ani.says("/bantuan")
    assert "Untuk tugas Anda" in await ani.hears("Perintah")


async def test_language_changes_by_button_with_keyboard_and_menu(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.newcomer("Ani", semarang, "Semarang")
    await ani.says("/bahasa")
    assert (await ani.hears("Pilih bahasa")).buttons == ["Bahasa Indonesia", "English"]
    await ani.presses("English")
    assert await ani.hears("All right, I speak English.")
    assert ani.reply_keyboard == ["Agenda", "Now", "Loci", "Contacts"]
    await lokus.telegram.settles()
    assert "help" in ani.commands
    assert "bantuan" not in ani.commands
    await ani.says("/bantuan")
    assert await ani.hears("Just ask in plain words")


async def test_language_changes_in_one_line_and_stays(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.newcomer("Ani", semarang, "Semarang")
    for words, answer in [
        ("/bahasa inggris", "All right, I speak English."),
        ("/language indonesian", "Baik, saya berbahasa Indonesia."),
        ("/language en", "All right, I speak English."),
    ]:
        await ani.says(words)
        assert await ani.hears(answer)
    await ani.says("/bahasa Klingon")
    assert await ani.hears("Choose a language")


async def test_the_keyboard_of_either_language_works(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.newcomer("Ani", semarang, "Semarang")
    lokus.clock.at("2023-06-14T09:40")
    await ani.taps("Sekarang")
    assert "Kunjungan ke Smart City Centre" in await ani.hears()
    await ani.taps("Agenda")
    assert "Agenda Rabu, 14 Juni 2023" in await ani.hears()
    await ani.taps("Lokus")
    assert "Smart City Centre" in await ani.hears()
    await ani.taps("Kontak")
    assert await ani.hears()
    await ani.says("/bahasa en")
    await ani.hears("English", seconds=30)  # after all the contact cards, one a second
    await ani.says("Sekarang")
    assert await ani.hears("Now:")


@pytest.mark.parametrize(("spoken", "kept"), [("en-GB", "en"), ("id", "id"), ("fr", None), (None, None)])
async def test_the_language_of_someones_telegram_is_the_first_guess_for_what_comes_unasked(
    lokus: Lokus, semarang: Visit, spoken: str | None, kept: str | None
) -> None:
    ani = await lokus.newcomer("Ani", semarang, "Semarang", language=spoken)
    async with lokus.reads() as session:
        stored = await session.scalar(select(PersonRow.language).where(PersonRow.telegram_id == ani.user.id))
    assert stored == kept
