"""Loci with their pins, contacts with their cards, and the calendar file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from db.arrivals import Role
from db.visit import WITA, Group, Visit
from tests.dialogues.lokus import Lokus, MovableClock, read_example
from tests.people import FakeTelegram, Heard, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


async def heard_all(person: Person) -> list[Heard]:
    await person.telegram.settles()
    return [await person.hears() for _ in person.unheard()]


async def test_the_days_loci_stand_in_order_and_a_button_shows_one_in_place(ani: Person) -> None:
    await ani.says("/lokus")
    day = await ani.hears()
    assert day.startswith(
        "Lokus Rabu, 14 Juni 2023\nSemarang · semua waktu dalam WIB\n\n1. Smart City Centre\n09.30–11.30, Komp"
    )
    assert "\n\n2. Mall Pelayanan Publik\n13.00–15.00, " in day
    assert "\n\nTempat lain\nHotel rombongan\n06.00–07.15, 19.00–20.30, Lobi\n" in day
    assert day.buttons == [
        "Smart City Centre",
        "Mall Pelayanan Publik",
        "Hotel rombongan",
        "Balai Kota Semarang",
    ]

    await ani.presses("Balai Kota Semarang")
    one = await ani.hears("Balai Kota Semarang\nJenis: Titik kumpul\nAlamat: Jl. Pemuda No. 148, Semarang")
    assert one.id == day.id
    pin = await ani.hears()
    assert pin.message["venue"]["location"] == {"latitude": -6.9819, "longitude": 110.4133}
    assert (pin.message["venue"]["title"], pin.message["venue"]["address"]) == (
        "Balai Kota Semarang",
        "Jl. Pemuda No. 148, Semarang",
    )
    await ani.presses("Semua lokus", on=one)
    assert (await ani.hears("Lokus Rabu, 14 Juni 2023")).id == day.id


async def test_a_place_without_coordinates_says_so(ani: Person) -> None:
    await ani.says("/lokus mpp")
    said = await heard_all(ani)
    assert len(said) == 1
    assert "Rabu, 14 Juni 2023, 13.00–15.00 WIB: Kunjungan ke Mall Pelayanan Publik" in said[0]
    assert said[0].endswith("Titik petanya belum ada dalam data penyelenggara.")


@pytest.mark.parametrize("typed", ["/lokus balai kota", "/locus Balaikota", "/lokus balai kta semarang"])
async def test_other_names_and_slips_find_the_place(ani: Person, typed: str) -> None:
    await ani.says(typed)
    assert (await ani.hears()).startswith("Balai Kota Semarang\n")
    assert "venue" in (await ani.hears()).message


async def test_an_unknown_place_offers_those_there_are(ani: Person) -> None:
    await ani.says("/lokus Monas")
    said = await ani.hears("Tidak ada tempat bernama “Monas” dalam kunjungan ini.")
    assert "Smart City Centre" in said.buttons


async def test_contacts_come_as_cards_where_a_number_is_known(ani: Person) -> None:
    await ani.says("/kontak")
    listed = await ani.hears()
    cards = [await ani.hears() for _ in range(4)]
    assert listed.startswith(
        "Kontak Semarang\n\nPanitia dan rombongan\nMakhdun Priyatno, Widyaiswara Ahli Utama\n"
    )
    assert "Posko panitia, Posko dan barang tertinggal: +62 800 0000010" in listed
    assert [card.message["contact"]["phone_number"] for card in cards] == [
        "+628000000010", "+628000000011", "+628000000012", "+628000000013",
    ]  # fmt: skip
    assert "ORG:Mall Pelayanan Publik Kota Semarang" in cards[2].message["contact"]["vcard"]


async def test_a_host_without_a_number_is_named_with_those_who_can_help(ani: Person) -> None:
    await ani.says("/kontak soenarto")
    host, card = await heard_all(ani)
    assert host.startswith("Soenarto\nJabatan: Kepala Dinas Komunikasi dan Informatika\n")
    assert host.endswith(
        "Nomor teleponnya tidak ada dalam data penyelenggara.\n\nYang dapat membantu: Meja tamu Balai Kota"
    )
    assert card.message["contact"]["phone_number"] == "+628000000013"


@pytest.mark.parametrize(
    ("typed", "who"),
    [("/kontak MPP", "Meja informasi MPP"), ("/contacts posko", "Posko panitia"), ("/kontak sonarto", "Soenarto"),
     ("/kontak wali kota", "Hevearita Gunaryanti Rahayu")],
)  # fmt: skip
async def test_contacts_are_found_by_place_name_and_office(ani: Person, typed: str, who: str) -> None:
    await ani.says(typed)
    assert who in await ani.hears()


async def test_an_unknown_contact_says_who_can_help(ani: Person) -> None:
    await ani.says("/kontak Xylophon")
    assert "Tidak ada kontak “Xylophon”" in await ani.hears("Yang dapat membantu: Posko panitia")


def events(person: Person, document: Heard) -> dict[str, Any]:
    calendar = Calendar.from_ical(person.downloads(document))
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["Asia/Jakarta"]
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


async def test_the_calendar_has_every_item_with_place_alarms_and_zone(ani: Person) -> None:
    await ani.says("/kalender")
    document = await ani.hears("Agenda Semarang, 14 acara.")
    assert document.message["document"]["file_name"] == "agenda-semarang-2023.ics"

    found = events(ani, document)
    assert len(found) == 14
    host = found["semarang-2023-A06@lokus"]
    assert host["dtstart"].dt.astimezone(UTC) == datetime(2023, 6, 14, 1, 0, tzinfo=UTC)
    assert host["dtend"].dt - host["dtstart"].dt == timedelta(minutes=75)
    assert host["location"] == "Balai Kota Semarang, Jl. Pemuda No. 148, Semarang"
    assert (host["geo"].latitude, host["geo"].longitude) == (-6.9819, 110.4133)
    assert "Catatan: Pakaian batik lengan panjang" in host["description"]
    alarms = [alarm["trigger"].dt for alarm in host.walk("VALARM")]
    assert alarms == [timedelta(minutes=-30), timedelta(minutes=-10)]
    assert found["semarang-2023-A10@lokus"].walk("VALARM") == []  # the workbook wants no reminder


async def test_a_changed_item_keeps_its_uid_and_raises_its_sequence(ani: Person, lokus: Lokus) -> None:
    await ani.says("/kalender")
    before = events(ani, await ani.hears())
    visit = read_example("semarang-2023")
    moved = tuple(
        replace(item, starts=item.starts.replace(hour=14), ends=None) if item.code == "A09" else item
        for item in visit.agenda
    )
    await lokus.knows(replace(visit, agenda=moved))
    await ani.says("/calendar")
    after = events(ani, await ani.hears())

    assert before.keys() == after.keys()
    uid = "semarang-2023-A09@lokus"
    assert after[uid]["dtstart"].dt.hour == 14
    assert after[uid]["sequence"] > before[uid]["sequence"]


async def test_a_calendar_that_has_a_cancelled_item_is_told_so_until_it_is_back(
    ani: Person, lokus: Lokus
) -> None:
    await ani.says("/kalender")
    before = events(ani, await ani.hears())
    visit = read_example("semarang-2023")
    without = [item for item in visit.agenda if item.code != "A05"]
    moved = [replace(item, groups=("Medan",)) if item.code == "A08" else item for item in without]
    await lokus.knows(replace(visit, agenda=tuple(moved)))
    await lokus.knows(replace(visit, agenda=tuple(moved), theme="Lain"))
    await ani.says("/kalender")
    after = events(ani, await ani.hears("12 acara"))

    assert before.keys() == after.keys()
    for uid in ("semarang-2023-A08@lokus", "semarang-2023-A05@lokus"):
        was, gone = before[uid], after[uid]
        assert gone["status"] == "CANCELLED"
        assert gone["sequence"] > was["sequence"]
        assert gone["summary"] == f"BATAL: {was['summary']}"
        assert (gone["dtstart"].dt, gone["dtend"].dt) == (was["dtstart"].dt, was["dtend"].dt)
        assert gone.walk("VALARM") == []

    await lokus.knows(visit)
    await ani.says("/kalender")
    again = events(ani, await ani.hears("14 acara"))
    assert {str(event["status"]) for event in again.values()} == {"CONFIRMED"}
    assert again[uid]["sequence"] > gone["sequence"]


async def test_an_old_button_says_so_kindly(ani: Person, lokus: Lokus, telegram: FakeTelegram) -> None:
    await ani.says("/lokus")
    await ani.hears()
    visit = read_example("semarang-2023")
    gone = "Hotel rombongan"
    agenda = tuple(item for item in visit.agenda if item.locus != gone)
    await lokus.knows(
        replace(visit, loci=tuple(one for one in visit.loci if one.name != gone), agenda=agenda)
    )
    assert "tidak berlaku" in await ani.presses(gone)


async def test_who_has_no_group_reads_each_groups_time_by_its_own_clock(
    lokus: Lokus, semarang: Visit, clock: MovableClock
) -> None:
    clock.at("2023-06-14T08:00")
    groups = tuple(replace(one, zone=WITA if one.name == "Medan" else None) for one in semarang.groups)
    agenda = tuple(replace(one, groups=("Semarang", "Medan")) for one in semarang.agenda if one.code == "A07")
    visit = await lokus.knows(replace(semarang, groups=groups, agenda=agenda, form_questions=()))
    budi = await lokus.member("Budi", visit, role=Role.ORGANIZER)
    await budi.says("/lokus")
    day = await budi.hears("· waktu setempat setiap kelompok")
    assert "1. Smart City Centre\n09.30–11.30 WITA, 09.30–11.30 WIB, " in day
    await budi.says("/lokus smart city")
    one = await budi.hears("Smart City Centre")
    assert [line.split(", ")[2].split(":")[0] for line in one.splitlines() if "Kunjungan" in line] == [
        "09.30–11.30 WIB",
        "09.30–11.30 WITA",
    ]


async def test_a_visit_without_loci_says_so(lokus: Lokus) -> None:
    visit = await lokus.knows(Visit(code="tanpa-lokus", name="Uji", groups=(Group(name="Satu"),)))
    ani = await lokus.member("Ani", visit, "Satu")
    for typed in ("/lokus", "/lokus balai"):
        await ani.says(typed)
        await ani.hears("Belum ada lokus dalam data penyelenggara.")
