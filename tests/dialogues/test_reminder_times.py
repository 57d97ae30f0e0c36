"""The times at which one wants to be reminded: chosen, typed, taken away, set by organizers."""

from __future__ import annotations

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus
from tests.dialogues.reminding import ani, database, lokus, semarang
from tests.dialogues.speaking import (
    state_of,
    time_is,
)
from tests.people import Person

__all__ = ["ani", "database", "lokus", "semarang"]


async def test_ones_own_times_replace_the_visits_at_once(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T08:20")
    await ani.hears()
    await ani.says("/pengingat 45 5")
    await ani.hears("45 menit dan 5 menit sebelum setiap acara")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T08:45")
    await ani.hears("45 menit lagi, 09.30 WIB")
    for moment in ("09:00", "09:20", "09:25"):
        await time_is(lokus, f"2023-06-14T{moment}")
    assert (await ani.hears()).startswith("5 menit lagi, 09.30 WIB")
    assert set(await state_of(lokus, "20230614T0230:30")) <= {"cancelled"}


async def test_who_wants_none_gets_none(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    budi = await lokus.member("Budi", semarang, "Semarang")
    await ani.says("/pengingat mati")
    await ani.hears("Pengingat dimatikan")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T11:35")  # of an item that has times of its own
    await budi.hears("10 menit lagi, 11.45 WIB: ISHOMA")
    await ani.hears_nothing()


async def test_times_chosen_are_not_made_up_for(lokus: Lokus, ani: Person) -> None:
    await time_is(lokus, "2023-06-14T09:00")
    await ani.hears("30 menit lagi, 09.30 WIB")
    await ani.says("/pengingat 1440 120 10")
    await ani.hears("1 hari, 2 jam dan 10 menit")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T09:20")
    await ani.hears("10 menit lagi, 09.30 WIB")
    assert ani.unheard() == []


async def test_buttons_add_and_take_away_times(lokus: Lokus, ani: Person) -> None:
    await ani.says("/pengingat")
    shown = await ani.hears("30 menit dan 10 menit sebelum setiap acara, seperti ketentuan kunjungan")
    assert shown.buttons == ["1 jam", "✓ 30 menit", "15 menit", "✓ 10 menit", "5 menit", "Mati", "Bawaan"]
    await ani.presses("1 jam")
    more = await ani.hears("1 jam, 30 menit dan 10 menit sebelum setiap acara")
    assert more.id == shown.id
    await ani.presses("✓ 30 menit")
    await ani.hears("1 jam dan 10 menit sebelum")
    await ani.presses("Mati")
    await ani.hears("Pengingat dimatikan")
    await ani.presses("Bawaan")
    await ani.hears("30 menit dan 10 menit sebelum setiap acara, seperti ketentuan kunjungan")


async def test_typed_times(lokus: Lokus, ani: Person) -> None:
    for typed, expected in [
        ("/pengingat 60 10", "1 jam dan 10 menit sebelum"),
        ("/pengingat 60;10", "1 jam dan 10 menit sebelum"),
        ("/pengingat 45 menit dan 5 menit", "45 menit dan 5 menit sebelum"),
        ("/pengingat 2 jam, 15mnt", "2 jam dan 15 menit sebelum"),
        ("/pengingat 10 10", "Pengingat Bapak/Ibu: 10 menit sebelum"),
        ("/pengingat 1440", "1 hari sebelum"),
        ("/pengingat MATI", "Pengingat dimatikan"),
        ("/reminders off", "Pengingat dimatikan"),
        ("/pengingat 0", "“0” tidak dapat dipakai"),
        ("/pengingat 1441", "“1441” tidak dapat dipakai"),
        ("/pengingat 1 2 3 4 5 6", "tidak dapat dipakai"),
        ("/pengingat <b>nanti</b>", "“<b>nanti</b>” tidak dapat dipakai"),
        ("/pengingat ²", "tidak dapat dipakai"),
        ("/pengingat pagi 05.45", "tidak dapat dipakai"),  # which organizers may
    ]:
        await ani.says(typed)
        assert expected in (await ani.hears())


async def test_organizers_set_when_the_day_is_told(lokus: Lokus, ani: Person, semarang: Visit) -> None:
    panitia = await lokus.member("Panitia", semarang, role=Role.ORGANIZER)
    await panitia.says("/pengingat")
    shown = await panitia.hears("tidak tergabung dalam kelompok")
    assert "pada malam sebelumnya: 19.00." in shown
    assert "pada pagi harinya: 06.00." in shown
    await panitia.says("/pengingat malam 18.15")
    await panitia.hears("pada malam sebelumnya: 18.15.")
    await panitia.says("/reminders morning off")
    await panitia.hears("pada pagi harinya: tidak dikirim.")
    await panitia.says("/pengingat malam 25.00")
    await panitia.hears("“malam 25.00” bukan waktu yang dikenal")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-13T18:15")
    await ani.hears("Besok mulai 06.00 WIB: Sarapan")
    await time_is(lokus, "2023-06-14T06:30")
    assert (await ani.hears()).startswith("30 menit lagi, 07.00 WIB")


async def test_an_organizer_with_times_of_their_own_hears_of_all_groups(
    lokus: Lokus, semarang: Visit, ani: Person
) -> None:
    panitia = await lokus.member("Panitia", semarang, role=Role.ORGANIZER)
    await panitia.says("/pengingat 20")
    await panitia.hears("20 menit sebelum")
    await lokus.telegram.settles()
    await time_is(lokus, "2023-06-14T09:10")
    said = await panitia.hears("20 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre")
    assert said.endswith("Kelompok: Semarang")
