"""The agenda: a day of it, what runs now, what comes next, and the calendar file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from bot.fake_telegram import actions
from db.arrivals import Role
from db.visit import AgendaItem, Visit
from tests.dialogues.lokus import Lokus, MovableClock, read_example
from tests.people import FakeTelegram, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


async def test_the_day_shows_what_is_done_now_and_next(ani: Person, clock: MovableClock) -> None:
    clock.at("2023-06-14T10:40")
    await ani.says("/agenda")

    day = await ani.hears()
    assert day.startswith("Agenda Rabu, 14 Juni 2023\nSemarang · semua waktu dalam WIB")
    done, rest = day.split("\n\nSedang berlangsung\n")
    now, rest = rest.split("\n\nBerikutnya\n")
    coming, later = rest.split("\n\nSetelah itu\n")
    assert "Sudah selesai\n06.00–07.00 Sarapan\nHotel rombongan, Ruang makan" in done
    assert now == "09.30–11.30 Kunjungan ke Smart City Centre"
    assert coming == "11.45–13.00 ISHOMA (istirahat, salat, makan siang)\nBalai Kota Semarang"
    assert later.startswith("13.00–15.00 Kunjungan ke Mall Pelayanan Publik")


async def test_day_buttons_show_the_other_day_in_place(ani: Person, clock: MovableClock) -> None:
    clock.at("2023-06-14T10:40")
    await ani.says("/agenda")
    shown = await ani.hears()
    assert shown.buttons == ["Sel 13 Jun", "• Rab 14 Jun"]

    await ani.presses("• Rab 14 Jun")  # what is shown already is left alone
    await ani.presses("Sel 13 Jun")
    other = await ani.hears("Agenda Selasa, 13 Juni 2023")
    assert other.id == shown.id
    assert other.edited
    assert other.buttons == ["• Sel 13 Jun", "Rab 14 Jun"]


async def test_days_are_understood(ani: Person, clock: MovableClock) -> None:
    for typed, title in [
        ("/agenda", "Agenda Selasa, 13 Juni 2023"),
        ("/agenda besok", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda tomorrow", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda 14 Juni", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda 14 jun", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda 14", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda 14/6", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda rabu", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda hari kedua", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda 13", "Agenda Selasa, 13 Juni 2023"),
        ("/agenda 20 Juni", "Tidak ada acara Semarang pada Selasa, 20 Juni 2023."),
        ("/agenda bsok pgi", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda bsk", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda semarang besok", "Agenda Rabu, 14 Juni 2023"),
        ("/agenda entahlah", "Hari “entahlah” tidak dikenal."),
    ]:
        clock.at("2023-06-13T20:00")
        await ani.says(typed)
        assert (await ani.hears()).startswith(title)


async def test_now_says_where_and_until_when(ani: Person, clock: MovableClock) -> None:
    clock.at("2023-06-14T10:40")
    await ani.says("/sekarang")
    now = await ani.hears()
    assert now == (
        "Sekarang: Kunjungan ke Smart City Centre\n"
        "09.30–11.30 WIB, berakhir 50 menit lagi\n"
        "Tempat: Smart City Centre\n"
        "Alamat: Kompleks Balai Kota Semarang, Jl. Pemuda No. 148, Semarang\n"
        "Pengisi: Tim Dinas Komunikasi dan Informatika Kota Semarang\n"
        "Catatan: Siapkan buku catatan\n\n"
        "Setelah itu: ISHOMA (istirahat, salat, makan siang), 11.45–13.00 WIB, Balai Kota Semarang"
    )
    assert now.buttons == ["Kontak", "Agenda lengkap"]  # without coordinates there is no map
    clock.at("2023-06-14T08:10")
    await ani.says("Sekarang")
    assert (await ani.hears()).buttons == ["Peta", "Kontak", "Agenda lengkap"]
    await ani.presses("Peta")
    assert "venue" in (await ani.hears()).message


async def test_between_two_items_what_comes_next_is_said(ani: Person, clock: MovableClock) -> None:
    clock.at("2023-06-14T11:40")
    await ani.says("/now")
    assert (await ani.hears()).startswith(
        "Saat ini tidak ada acara.\n\nBerikutnya: ISHOMA (istirahat, salat, makan siang)\n"
        "11.45–13.00 WIB, mulai 5 menit lagi"
    )


async def test_next_before_the_visit_names_the_day_and_after_it_nothing_is_left(
    ani: Person, clock: MovableClock
) -> None:
    await ani.says("/berikutnya")
    assert "\nSelasa, 13 Juni 2023, 19.30–20.30 WIB\n" in await ani.hears()
    clock.at("2023-06-14T20:00")
    await ani.says("/next")
    assert await ani.hears() == "Tidak ada acara lagi setelah ini."
    clock.at("2023-06-15T08:00")
    await ani.says("/next")
    assert (await ani.hears()).startswith("Seluruh agenda Semarang sudah selesai.")


async def test_an_organizer_of_several_groups_chooses_whose_day(lokus: Lokus, clock: MovableClock) -> None:
    tangerang = await lokus.knows_example("tangerang-2022")
    clock.at("2022-03-28T10:40")
    budi = await lokus.member("Budi", tangerang, role=Role.ORGANIZER)
    await budi.says("/sekarang")
    choice = await budi.hears("Kelompok mana yang ingin Bapak/Ibu lihat?")
    assert choice.buttons == [
        "Kelompok Diskominfo",
        "Kelompok Bapenda",
        "Kelompok Disdik",
        "Kelompok Karawaci",
    ]
    await budi.presses("Kelompok Karawaci")
    now = await budi.hears("Tempat: Kecamatan Karawaci")
    assert now.id == choice.id
    await budi.says("/agenda tim bapenda")  # by another name
    await budi.hears("Agenda Senin, 28 Maret 2022\nKelompok Bapenda")


async def test_a_long_day_is_split_between_lines_with_the_buttons_below(
    ani: Person, lokus: Lokus, clock: MovableClock
) -> None:
    visit = read_example("semarang-2023")
    day = date(2023, 6, 14)
    many = tuple(
        AgendaItem(
            day=day, starts=time(number // 6, number % 6 * 10), title=f"Acara {number} {'panjang ' * 12}"
        )
        for number in range(120)
    )
    others = tuple(item for item in visit.agenda if item.day != day)
    await lokus.knows(replace(visit, agenda=others + many, form_questions=()))
    clock.at("2023-06-14T10:40")
    await ani.says("/agenda")
    first = await ani.hears()
    await ani.telegram.settles()
    *middle, last = [await ani.hears() for _ in ani.unheard()]
    pages = [first, *middle, last]
    assert all(len(page) <= 4096 for page in pages)
    assert [page.buttons for page in pages[:-1]] == [[]] * len(pages[:-1])
    assert last.buttons == ["Sel 13 Jun", "• Rab 14 Jun"]
    shown = [line for page in pages for line in page.splitlines() if "Acara" in line]
    assert len(shown) == 120
    await ani.presses("Sel 13 Jun", on=last)
    assert (await ani.hears("Agenda Selasa, 13 Juni 2023")).id == last.id


async def test_made_up_buttons_are_answered_and_do_nothing(
    ani: Person, clock: MovableClock, telegram: FakeTelegram
) -> None:
    made_up = ["agenda", "agenda:", "agenda:day:1:x", "agenda:day:1", "agenda:day:99:20230614", "agenda:x:1", "locus:", "locus:show:",
               "locus:map:99", "contact:", "contact:locus:x", "calendar:of:99", "ask:choice:9", "ask:", "forward:ask", "forward:ask:9", "keep:x", "tie:x", "zzz"]  # fmt: skip
    for data in made_up:
        clock.at("2023-06-14T10:40")
        await ani.says("/agenda")
        day = await ani.hears()
        callback = actions.press(telegram.world, ani.user, ani.chat, day.message, data)
        await telegram.settles()
        assert callback.answer is not None
        assert callback.answer["text"] in {
            "Tombol ini sudah tidak berlaku.",
            "Mohon maaf, tombol ini bukan untuk Anda.",
        }
        await ani.hears_nothing()
