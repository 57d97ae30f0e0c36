"""Inline mode: members get their agenda, loci and contacts as cards in any chat; outsiders get nothing."""

from __future__ import annotations

import pytest

from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock
from tests.people import FakeTelegram, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Ani", semarang, "Semarang")


async def test_a_place_is_offered_with_its_people(ani: Person, telegram: FakeTelegram) -> None:
    results = await ani.queries_inline("mpp")
    assert [result["type"] for result in results] == ["article", "contact"]
    assert results[0]["title"] == "Mall Pelayanan Publik"
    assert (results[1]["first_name"], results[1]["phone_number"]) == ("Meja informasi MPP", "+628000000012")
    (call,) = telegram.calls_of("answerInlineQuery")
    assert call.parameters["is_personal"] is True
    assert call.parameters["cache_time"] == 30


async def test_a_place_with_coordinates_is_a_venue(ani: Person) -> None:
    results = await ani.queries_inline("balai kota")
    venue = next(result for result in results if result["type"] == "venue")
    assert (venue["latitude"], venue["longitude"]) == (-6.9819, 110.4133)


async def test_nothing_typed_offers_everything_the_agenda_first_and_what_is_over_last(ani: Person) -> None:
    results = await ani.queries_inline("")
    assert [result["title"] for result in results[:3]] == [
        "Sekarang: Semarang",
        "Agenda Rabu, 14 Juni 2023, Semarang",
        "Agenda Selasa, 13 Juni 2023, Semarang",
    ]
    assert {result["type"] for result in results} == {"article", "venue", "contact"}
    sent = await ani.chooses(results[0])
    assert sent.startswith("Sekarang: Kunjungan ke Smart City Centre")
    await ani.hears_nothing()  # what is sent that way, here even to the bot itself, asks nothing


async def test_agenda_places_and_contacts_are_offered_by_their_names(ani: Person) -> None:
    results = await ani.queries_inline("agen")
    assert results[0]["title"] == "Sekarang: Semarang"
    loci = await ani.queries_inline("lokus")
    assert {result["type"] for result in loci} == {"article", "venue"}
    people = await ani.queries_inline("Kontak")
    assert "Meja informasi MPP" in {result.get("first_name") for result in people}
    assert "venue" not in {result["type"] for result in people}
    assert people == await ani.queries_inline("contacts")


async def test_outsiders_are_offered_nothing(lokus: Lokus, semarang: Visit) -> None:
    eve = lokus.telegram.user("Eve")
    assert await eve.queries_inline("mpp") == []
    assert await eve.queries_inline("") == []
