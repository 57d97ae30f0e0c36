"""Joining twice, with buttons that are old, and while something goes wrong."""

from __future__ import annotations

from sqlalchemy import func, select

from db.arrivals import Role
from db.models import InvitationRow, MembershipRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus, presses_made_up


class TestAgain:
    """Invitations of those who are members already."""

    async def test_the_same_code_again_is_friendly_and_counts_once(
        self, lokus: Lokus, semarang: Visit
    ) -> None:
        code = await lokus.invites(semarang, Role.COACH, "Semarang")
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {code}")
        await ani.presses("Setuju")
        await ani.hears("Siapa nama")
        await ani.says("Ani")
        await ani.hears("Selamat datang")
        lokus.clock.passes(days=3)
        await ani.says(f"/start {code}")
        assert "sudah terdaftar sebagai pembimbing Semarang" in await ani.hears("sudah terdaftar")
        async with lokus.reads() as session:
            assert await session.scalar(select(InvitationRow.uses)) == 1

    async def test_a_second_role_is_added(self, lokus: Lokus, semarang: Visit) -> None:
        ani = await lokus.member("Ani", semarang, "Semarang")
        await ani.says(f"/start {await lokus.invites(semarang, Role.ORGANIZER)}")
        assert "penyelenggara" in await ani.hears("Selamat datang, Ani")
        await lokus.telegram.settles()
        assert {"undang", "bantuan"} <= set(ani.commands)
        async with lokus.reads() as session:
            roles = set(await session.scalars(select(MembershipRow.role)))
        assert roles == {Role.PARTICIPANT, Role.ORGANIZER}

    async def test_another_group_is_moved_to_after_a_question(self, lokus: Lokus, semarang: Visit) -> None:
        ani = await lokus.member("Ani", semarang, "Medan")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        assert "Anda pindah dari Medan" in await ani.hears("diundang")
        await ani.presses("Setuju")
        assert "peserta Semarang" in await ani.hears("Selamat datang")
        async with lokus.reads() as session:
            assert await session.scalar(select(func.count()).select_from(MembershipRow)) == 1

    async def test_who_says_no_to_another_group_stays(self, lokus: Lokus, semarang: Visit) -> None:
        ani = await lokus.member("Ani", semarang, "Medan")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        await ani.presses("Tidak")
        await ani.hears("Baik")
        await ani.says("/kunjungan")
        assert "peserta Medan" in await ani.hears("terdaftar")

    async def test_a_second_visit_asks_for_consent_but_not_for_the_name(
        self, lokus: Lokus, semarang: Visit
    ) -> None:
        ani = await lokus.member("Ani", semarang, "Semarang")
        medan = await lokus.knows_example("medan-2023")
        await ani.says(f"/start {await lokus.invites(medan, group=medan.groups[0].name)}")
        assert await ani.hears("diundang")
        await ani.presses("Setuju")
        assert await ani.hears("Selamat datang, Ani")


class TestButtonsAndCrashes:
    """Old buttons answer kindly; an update that comes twice takes effect once."""

    async def test_agreeing_twice_is_answered_kindly(self, lokus: Lokus, semarang: Visit) -> None:
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        asked = await ani.hears("diundang")
        data = asked.message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await ani.presses("Setuju")
        await ani.hears("Siapa nama Anda?")
        assert await presses_made_up(ani, data) == "Tombol ini sudah tidak berlaku."
        await ani.hears_nothing()

    async def test_a_new_link_makes_the_old_consent_buttons_stale(
        self, lokus: Lokus, semarang: Visit
    ) -> None:
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {await lokus.invites(semarang, group='Medan')}")
        old = await ani.hears("peserta Medan")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        await ani.hears("peserta Semarang")
        assert await ani.presses("Setuju", on=old) == "Tombol ini sudah tidak berlaku."

    async def test_made_up_buttons_do_nothing(self, lokus: Lokus, semarang: Visit) -> None:
        for data in [
            "join:",
            "join:yes",
            "join:pick:x:1",
            "join:page:x:99999999999999999999",
            "vouch:yes:1:x",
            "?",
        ]:
            ani = lokus.telegram.user("Ani")
            await ani.says("/start")
            await ani.hears()
            assert await presses_made_up(ani, data)
            await ani.hears_nothing()

    async def test_updates_handed_out_twice_let_in_once(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, group="Semarang")
        ani = lokus.telegram.user("Ani")
        lokus.telegram.hands_out_twice(3)
        await ani.says(f"/start {code}")
        await ani.hears("diundang")
        await ani.presses("Setuju")
        await ani.hears("Siapa nama Anda?")
        await ani.says("Ani")
        await ani.hears("Selamat datang")
        await lokus.telegram.settles()
        async with lokus.reads() as session:
            assert await session.scalar(select(InvitationRow.uses)) == 1
            assert await session.scalar(select(func.count()).select_from(MembershipRow)) == 1

    async def test_a_dialogue_runs_out_after_a_day(self, lokus: Lokus, semarang: Visit) -> None:
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        await ani.hears("diundang")
        lokus.clock.passes(days=1)
        assert await ani.presses("Setuju") == "Tombol ini sudah tidak berlaku."

    async def test_start_alone_shows_where_one_stands(self, lokus: Lokus, semarang: Visit) -> None:
        ani = lokus.telegram.user("Ani")
        await ani.says("/start")
        assert await ani.hears("buka tautan undangan atau pindai kode QR")
        await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
        await ani.hears("diundang")
        await ani.says("/agenda")
        await ani.hears("Pendaftaran Anda belum selesai. Tekan /start")
        await ani.says("/start")
        await ani.hears("diundang")
        await ani.presses("Setuju")
        await ani.presses("Pakai “Ani”")
        await ani.hears("Selamat datang")
        await ani.says("/start")
        assert await ani.hears("Selamat datang kembali, Ani")
