"""`/undang`: organizers make invitations as links and QR pictures, list them and revoke them."""

from __future__ import annotations

import re
import struct
from dataclasses import replace

import pytest
from sqlalchemy import select

from db.arrivals import Role
from db.models import InvitationRow
from db.visit import Participant, Visit
from tests.dialogues.lokus import Lokus, presses_made_up, read_example
from tests.people import Heard, Person


@pytest.fixture
async def oki(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Oki", semarang, role=Role.ORGANIZER)


def code_in(message: Heard) -> str:
    found = re.search(r"https://t\.me/lokus_bot\?start=([\w-]+)", message)
    assert found, message
    return found[1]


async def test_an_organizer_invites_by_buttons(lokus: Lokus, oki: Person) -> None:
    await oki.says("/undang")
    asked = await oki.hears("Siapa yang akan diundang")
    assert asked.buttons == ["Peserta", "Pembimbing", "Penyelenggara", "Undangan yang masih berlaku"]
    await oki.presses("Peserta")
    asked = await oki.hears("kelompok mana?")
    assert asked.buttons == ["Semarang", "Medan", "Kelompok 3", "Kelompok 4", "Dipilih saat masuk"]
    await oki.presses("Semarang")
    assert (await oki.hears("✓ Undangan peserta Semarang")).buttons == []

    made = await oki.hears("Undangan peserta Semarang\nhttps://t.me/lokus_bot?start=")
    assert "Dapat dipakai 20 kali, sampai Kamis, 15 Juni 2023, 00.00 WIB" in made
    picture = await oki.hears("Visitasi Kepemimpinan Nasional ke Kota Semarang")
    assert code_in(picture) == code_in(made)
    assert "sebagai peserta Semarang" in picture
    content = oki.downloads(picture)
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24])[0] >= 300

    ani = lokus.telegram.user("Ani")
    await ani.says(f"/start {code_in(made)}")
    assert await ani.hears("sebagai peserta Semarang")


async def test_an_organizer_invites_in_one_line(lokus: Lokus, oki: Person) -> None:
    for typed, place, uses in [
        ("/undang peserta semarang", "peserta Semarang", "Dapat dipakai 20 kali"),
        ("/undang pembimbing Kelompok 3", "pembimbing Kelompok 3", "Berlaku untuk satu orang"),
        ("/undang penyelenggara", "penyelenggara", "Berlaku untuk satu orang"),
        ("/invite coach medan", "pembimbing Medan", "Berlaku untuk satu orang"),
        ("/undang PESERTA  Medan", "peserta Medan", "Dapat dipakai 100 kali"),
    ]:
        await oki.says(typed)
        made = await oki.hears(f"Undangan {place}\n")
        assert uses in made
        assert code_in(made)


async def test_a_coachs_invitation_lasts_a_day(lokus: Lokus, oki: Person) -> None:
    await oki.says("/undang pembimbing semarang")
    assert "sampai Selasa, 13 Juni 2023, 09.00 WIB" in await oki.hears("Undangan pembimbing")


async def test_a_group_with_a_list_has_as_many_uses_and_a_few(lokus: Lokus, oki: Person) -> None:
    people = tuple(Participant(name=f"Peserta {c}", group="Semarang") for c in "ABCDEFG")
    await lokus.knows(replace(read_example("semarang-2023"), participants=people))
    await oki.says("/undang peserta semarang")
    assert "Dapat dipakai 12 kali" in await oki.hears("Undangan peserta")


async def test_a_group_that_is_not_there_is_answered_with_those_that_are(lokus: Lokus, oki: Person) -> None:
    await oki.says("/undang peserta Solo")
    assert "Tidak ada kelompok “Solo”. Yang ada: Semarang, Medan" in await oki.hears("Tidak ada kelompok")


async def test_no_plain_code_is_kept(lokus: Lokus, oki: Person) -> None:
    await oki.says("/undang peserta semarang")
    code = code_in(await oki.hears("Undangan peserta"))
    await lokus.telegram.settles()
    assert code not in await lokus.dump()


async def test_an_update_handed_out_twice_makes_one_invitation(lokus: Lokus, oki: Person) -> None:
    lokus.telegram.hands_out_twice()
    await oki.says("/undang peserta semarang")
    await oki.hears("Undangan peserta")
    await lokus.telegram.settles()
    async with lokus.reads() as session:
        made = (
            await session.scalars(select(InvitationRow).where(InvitationRow.created_by.is_not(None)))
        ).all()
    assert len(made) == 1


async def test_after_a_failed_answer_only_what_is_missing_is_sent(lokus: Lokus, oki: Person) -> None:
    """The invitation is committed and told, its picture fails again and again, the update is tried once more."""
    lokus.telegram.fails("sendPhoto", times=4, code=500)
    await oki.says("/undang peserta semarang")
    first = await oki.hears("Undangan peserta")
    picture = await oki.hears("diundang", seconds=20)
    assert code_in(picture) == code_in(first)
    assert [said for said in oki.screen if said.startswith("Undangan peserta")] == [first]


class TestRevoking:
    async def test_open_invitations_are_listed_and_revoked(self, lokus: Lokus, oki: Person) -> None:
        await oki.says("/undang peserta semarang")
        code = code_in(await oki.hears("Undangan peserta"))
        await oki.says("/undang pembimbing medan")
        await oki.hears("Undangan pembimbing")
        await lokus.telegram.user("Ani").says(f"/start {code}")
        await oki.says("/undang daftar")
        listed = await oki.hears("Undangan yang masih berlaku")
        assert "1. pembimbing Medan: 0 dari 1 terpakai" in listed
        assert "2. peserta Semarang: 0 dari 20 terpakai" in listed

        await oki.presses("Cabut no. 2")
        assert (await oki.hears("Cabut undangan peserta Semarang?")).buttons == ["Ya, cabut", "Tidak"]
        await oki.presses("Ya, cabut")
        assert await oki.hears("✓ Undangan peserta Semarang sudah dicabut")
        budi = lokus.telegram.user("Budi")
        await budi.says(f"/start {code}")
        assert await budi.hears("sudah dicabut")
        await oki.says("/undang daftar")
        assert "peserta Semarang" not in await oki.hears("Undangan yang masih berlaku")

    async def test_who_thinks_twice_keeps_it(self, lokus: Lokus, oki: Person) -> None:
        await oki.says("/undang peserta semarang")
        await oki.hears("Undangan peserta")
        await oki.presses("Cabut undangan ini")
        await oki.hears("Cabut undangan peserta Semarang?")
        await oki.presses("Tidak")
        assert "1. peserta Semarang" in await oki.hears("masih berlaku")

    async def test_an_invitation_of_another_visit_cannot_be_revoked(self, lokus: Lokus, oki: Person) -> None:
        medan = await lokus.knows_example("medan-2023")
        code = await lokus.invites(medan, Role.COACH)
        async with lokus.reads() as session:
            other = await session.scalar(select(InvitationRow.id).where(InvitationRow.visit_id == medan.id))
        await oki.says("/undang")
        await oki.hears()
        assert await presses_made_up(oki, f"invite:revoke:{other}") == "Tombol ini sudah tidak berlaku."
        coach = lokus.telegram.user("Coach")
        await coach.says(f"/start {code}")
        assert await coach.hears("diundang")


async def test_invitations_are_not_made_in_group_chats(lokus: Lokus, oki: Person) -> None:
    group = lokus.telegram.group("Panitia", members=[oki])
    await oki.says("/undang@lokus_bot peserta semarang", in_=group)
    assert (await group.hears("hanya untuk chat pribadi")).links == ["https://t.me/lokus_bot"]


async def test_in_english(lokus: Lokus, semarang: Visit) -> None:
    olivia = await lokus.member("Olivia", semarang, role=Role.ORGANIZER, language="en")
    await olivia.says("/invite participant Semarang")
    assert "Can be used 20 times, until Thursday, 15 June 2023, 00:00 WIB" in await olivia.hears(
        "Invitation:"
    )
    assert "as participant of Semarang" in await olivia.hears("You are invited")
