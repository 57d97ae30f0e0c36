"""One's own name: picked from the list of participants, or written; organizers are asked where it is not plain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from db.arrivals import Role
from db.invitations import Terms
from db.visit import Participant, Visit
from tests.dialogues.lokus import Lokus, data_under, presses_made_up, read_example
from tests.people import Person

NAMES = (
    "Andi Pratama", "Budi Santoso", "Citra Lestari", "Dewi Anggraini", "Eko Nugroho", "Fitri Handayani",
    "Gunawan Wibisono", "Hesti Purwanti", "Irwan Setiawan", "Joko Susilo", "Kartika Sari", "Lukman Hakim",
    "Maya Kusuma", "Nur Hidayat", "Oki Ramadhan", "Putri Ayu", "Qori Amalia", "Rudi Hartono",
)  # fmt: skip


@pytest.fixture
async def listed(lokus: Lokus) -> Visit:
    """The visit to Semarang with a list of participants: eighteen in one group, one in another."""
    people = [Participant(name=name, agency="Kementerian PUPR", group="Semarang") for name in NAMES]
    people.append(Participant(name="Zainal Arifin", agency="LAN", group="Medan"))
    return await lokus.knows(replace(read_example("semarang-2023"), participants=tuple(people)))


async def at_the_list(lokus: Lokus, visit: Visit, name: str, group: str = "Semarang") -> Person:
    person = lokus.telegram.user(name)
    await person.says(f"/start {await lokus.invites(visit, group=group)}")
    await person.hears("diundang")
    await person.presses("Setuju")
    return person


async def test_one_picks_ones_own_name(lokus: Lokus, listed: Visit) -> None:
    citra = await at_the_list(lokus, listed, "Citra")
    shown = await citra.hears("pilih nama Anda dari daftar Semarang")
    assert shown.buttons == [*NAMES[:8], "Berikutnya ›", "Nama saya tidak ada"]

    await citra.presses("Citra Lestari")

    assert "peserta Semarang" in await citra.hears("Selamat datang, Citra Lestari")


async def test_the_list_has_pages_of_eight(lokus: Lokus, listed: Visit) -> None:
    rudi = await at_the_list(lokus, listed, "Rudi")
    assert "Halaman 1 dari 3" in await rudi.hears("pilih nama")

    await rudi.presses("Berikutnya ›")
    second = await rudi.hears("Halaman 2 dari 3")
    assert second.buttons == [*NAMES[8:16], "‹ Sebelumnya", "Berikutnya ›", "Nama saya tidak ada"]
    await rudi.presses("Berikutnya ›")
    assert (await rudi.hears("Halaman 3 dari 3")).buttons[:2] == ["Qori Amalia", "Rudi Hartono"]
    await rudi.presses("‹ Sebelumnya")
    assert await rudi.hears("Halaman 2 dari 3")


async def test_typing_finds_names(lokus: Lokus, listed: Visit) -> None:
    for typed, found in [
        ("santoso", ["Budi Santoso"]),
        ("  BUDI s ", ["Budi Santoso"]),
        ("ar", ["Citra Lestari", "Kartika Sari", "Rudi Hartono"]),
        ("kartka sari", ["Kartika Sari"]),
    ]:
        person = await at_the_list(lokus, listed, "Seseorang")
        await person.hears("pilih nama")
        await person.says(typed)
        assert (await person.hears("cocok")).buttons == [
            *found,
            "Tampilkan semua nama",
            "Nama saya tidak ada",
        ]


async def test_a_name_that_nobody_has_is_not_found_and_the_list_comes_back(
    lokus: Lokus, listed: Visit
) -> None:
    person = await at_the_list(lokus, listed, "Seseorang")
    await person.says("xyzzy <b>")
    assert "Tidak ada nama yang cocok dengan “xyzzy <b>”" in await person.hears("Tidak ada nama")
    await person.presses("Tampilkan semua nama")
    assert "Halaman 1 dari 3" in await person.hears("Halaman")


async def test_people_of_one_name_are_told_apart_by_what_differs(lokus: Lokus, semarang: Visit) -> None:
    alike = [
        Participant(name="Siti Aminah", agency=agency, position=position, group=group)
        for agency, position, group in (
            ("Bappeda", "", "Semarang"),
            ("Bappeda", "", "Medan"),
            ("LAN", "Analis", "Medan"),
            ("LAN", "Kepala Bagian", "Medan"),
            ("", "", "Kelompok 3"),
        )
    ]
    visit = await lokus.knows(replace(semarang, participants=tuple(alike)))
    siti = await at_the_list(lokus, visit, "Siti", group="")
    assert (await siti.hears("pilih nama Anda")).buttons[:5] == [
        "Siti Aminah, Bappeda, Semarang",
        "Siti Aminah, Bappeda, Medan",
        "Siti Aminah, LAN, Medan, Analis",
        "Siti Aminah, LAN, Medan, Kepala Bagian",
        "Siti Aminah",
    ]


async def test_an_invitation_for_no_group_takes_the_group_from_the_list(lokus: Lokus, listed: Visit) -> None:
    zainal = await at_the_list(lokus, listed, "Zainal", group="")
    await zainal.hears("pilih nama Anda.")
    await zainal.says("zainal")
    await zainal.presses("Zainal Arifin")
    assert "peserta Medan" in await zainal.hears("Selamat datang, Zainal Arifin")


async def test_without_a_list_someone_for_no_group_chooses_one(lokus: Lokus, semarang: Visit) -> None:
    dewi = lokus.telegram.user("Dewi")
    await dewi.says(f"/start {await lokus.invites(semarang)}")
    await dewi.presses("Setuju")
    assert (await dewi.hears("kelompok mana")).buttons == ["Semarang", "Medan", "Kelompok 3", "Kelompok 4"]
    await dewi.presses("Medan")
    await dewi.presses("Pakai “Dewi”")
    assert "peserta Medan" in await dewi.hears("Selamat datang, Dewi")


async def test_what_is_no_name_is_asked_again(lokus: Lokus, semarang: Visit) -> None:
    for wrong in [
        "x",
        "12345",
        "jam berapa mulai?",
        "A" * 81,
        "Ani 😀",
        "  ",
        "Budi<b>",
        "-.",
        "081234567890",
    ]:
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        await ani.presses("Setuju")
        await ani.hears("Siapa nama Anda?")
        await ani.says(wrong)
        assert "2 sampai 80 huruf" in await ani.hears("Mohon tulis nama saja")
        await ani.says("Dr. H. Ani Wulandari-Putri,  S.Sos. (Ani)")
        assert await ani.hears("Selamat datang, Dr. H. Ani Wulandari-Putri, S.Sos. (Ani)")


class TestOrganizersWord:
    """Names that are taken, and people who are not in the list."""

    async def asked(self, lokus: Lokus, visit: Visit) -> tuple[Person, Person, Person]:
        """Someone has taken a name, and the one whose name it is wants it; an organizer is asked."""
        organizer = await lokus.member("Oki", visit, role=Role.ORGANIZER)
        first = await at_the_list(lokus, visit, "Palsu")
        await first.presses("Budi Santoso")
        await first.hears("Selamat datang")
        second = await at_the_list(lokus, visit, "Budi")
        assert "✓ Budi Santoso" in (await second.hears("✓ = sudah bergabung")).buttons
        await second.presses("✓ Budi Santoso")
        await second.hears("sudah dipakai akun lain")
        await second.presses("Ya, itu saya")
        await second.hears("sudah disampaikan kepada penyelenggara")
        return organizer, first, second

    async def test_an_organizer_gives_a_taken_name_to_its_owner(self, lokus: Lokus, listed: Visit) -> None:
        organizer, first, second = await self.asked(lokus, listed)
        request = await organizer.hears("ingin masuk sebagai Budi Santoso (Semarang)")
        assert request.buttons == ["Ya, benar", "Tidak"]

        await organizer.presses("Ya, benar")

        assert await organizer.hears("Budi Santoso diterima")
        assert "peserta Semarang" in await second.hears("Selamat datang, Budi Santoso")
        assert "akun ini keluar dari kunjungan" in await first.hears("kini dipakai akun lain")
        await first.says("/bantuan")
        assert "hanya melayani peserta" in await first.hears("Mohon maaf")

    async def test_who_loses_a_name_is_told_in_their_own_language(self, lokus: Lokus, listed: Visit) -> None:
        organizer = await lokus.member("Oki", listed, role=Role.ORGANIZER)
        first = await at_the_list(lokus, listed, "Palsu")
        await first.presses("Budi Santoso")
        sue = lokus.telegram.user("Sue", language="en")
        await sue.says(f"/start {await lokus.invites(listed, group='Semarang')}")
        for label in ("Agree", "✓ Budi Santoso", "Yes, that is me"):
            await sue.presses(label)
        await organizer.presses("Ya, benar")
        await sue.hears("Welcome, Budi Santoso")
        assert await first.hears("kini dipakai akun lain")

    async def test_nobody_loses_a_name_to_an_invitation_that_is_used_up(
        self, lokus: Lokus, listed: Visit
    ) -> None:
        organizer = await lokus.member("Oki", listed, role=Role.ORGANIZER)
        terms = Terms(2, lokus.clock() + timedelta(days=1))
        code = await lokus.invites(listed, group="Semarang", terms=terms)
        budi, other, third = (lokus.telegram.user(name) for name in ("Budi", "Lain", "Citra"))
        for person, name in ((budi, "Budi Santoso"), (other, "✓ Budi Santoso"), (third, "Citra Lestari")):
            await person.says(f"/start {code}")
            await person.presses("Setuju")
            await person.presses(name)
        await other.presses("Ya, itu saya")
        await organizer.presses("Ya, benar")
        await organizer.hears("belum bisa masuk karena undangannya sudah tidak berlaku")
        await other.hears("undangan ini sudah terpakai")
        await budi.says("/bantuan")
        assert await budi.hears("Perintah")
        assert "kini dipakai akun lain" not in "".join(budi.screen)

    async def test_an_organizer_refuses_and_the_person_is_told(self, lokus: Lokus, listed: Visit) -> None:
        organizer, first, second = await self.asked(lokus, listed)
        await organizer.presses("Tidak")
        assert await organizer.hears("ditolak")
        assert await second.hears("belum dapat memastikan nama Budi Santoso")
        await second.hears("pilih nama Anda")
        await second.presses("Dewi Anggraini")
        assert await second.hears("Selamat datang, Dewi Anggraini")
        await first.says("/bantuan")
        assert await first.hears("Perintah")

    async def test_the_second_organizer_learns_that_it_was_answered(
        self, lokus: Lokus, listed: Visit
    ) -> None:
        other = await lokus.member("Putri", listed, role=Role.ORGANIZER)
        organizer, _, _ = await self.asked(lokus, listed)
        await organizer.presses("Ya, benar")
        assert "sudah dijawab" in await other.presses("Tidak")

    async def test_an_old_request_does_not_decide_a_new_one(self, lokus: Lokus, listed: Visit) -> None:
        organizer, _, second = await self.asked(lokus, listed)
        old = await organizer.hears("ingin masuk sebagai Budi Santoso")
        await second.presses("Pilih nama dari daftar")
        await second.hears("pilih nama Anda")
        await second.presses("Nama saya tidak ada")
        await second.hears("Siapa nama Anda?")
        await second.says("Budi Prasetyo")
        new = await organizer.hears("ingin masuk sebagai Budi Prasetyo, yang tidak ada dalam daftar")
        assert "sudah dijawab" in await organizer.presses("Ya, benar", on=old)
        await organizer.presses("Ya, benar", on=new)
        assert "peserta Semarang" in await second.hears("Selamat datang, Budi Prasetyo")

    async def test_without_an_organizer_one_is_told_where_to_turn(self, lokus: Lokus, listed: Visit) -> None:
        person = await at_the_list(lokus, listed, "Tamu")
        await person.presses("Nama saya tidak ada")
        await person.hears("Siapa nama Anda?")
        await person.says("Tamu Agung")
        assert await person.hears("belum ada penyelenggara yang dapat dihubungi")

    async def test_a_participant_cannot_decide(self, lokus: Lokus, listed: Visit) -> None:
        organizer, first, second = await self.asked(lokus, listed)
        request = await organizer.hears("ingin masuk")
        assert "sudah dijawab" in await presses_made_up(first, data_under(request, "Ya, benar"))
        await second.hears_nothing()

    async def test_an_organizer_who_blocked_the_bot_is_passed_over(self, lokus: Lokus, listed: Visit) -> None:
        gone = await lokus.member("Pergi", listed, role=Role.ORGANIZER)
        await gone.blocks()
        organizer, _, second = await self.asked(lokus, listed)
        await organizer.presses("Ya, benar")
        assert await second.hears("Selamat datang, Budi Santoso")
