"""Invitation codes: those that are good, and those that are not."""

from __future__ import annotations

from db.arrivals import Role
from db.invitations import revoke_invitation
from db.visit import Visit
from tests.dialogues.lokus import Lokus


class TestCodes:
    """Codes that don't let in, each with one kind sentence."""

    async def test_a_wrong_code(self, lokus: Lokus, semarang: Visit) -> None:
        ani = lokus.telegram.user("Ani")
        await ani.says("/start bukankode")
        assert "kode undangan ini tidak dikenal" in await ani.hears()

    async def test_an_expired_code(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, Role.COACH)
        lokus.clock.passes(hours=24)
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {code}")
        assert "masa berlaku undangan ini sudah habis" in await ani.hears()

    async def test_a_group_code_lasts_until_the_visit_ends(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, group="Semarang")
        ani = lokus.telegram.user("Ani")
        lokus.clock.at("2023-06-14T23:59")
        await ani.says(f"/start {code}")
        assert await ani.hears("diundang")
        lokus.clock.at("2023-06-15T00:00")
        await ani.says(f"/start {code}")
        assert await ani.hears("sudah habis")

    async def test_a_coachs_code_works_once(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, Role.COACH, "Semarang")
        first, second = lokus.telegram.user("Ani"), lokus.telegram.user("Budi")
        for person in (first, second):
            await person.says(f"/start {code}")
            await person.hears("sebagai pembimbing Semarang")
            await person.presses("Setuju")
            await person.hears("Siapa nama Anda?")
        await first.says("Ani")
        assert await first.hears("Selamat datang, Ani")
        await second.says("Budi")
        assert await second.hears("sudah terpakai seluruhnya")
        third = lokus.telegram.user("Citra")
        await third.says(f"/start {code}")
        assert await third.hears("sudah terpakai seluruhnya")

    async def test_a_revoked_code(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, group="Semarang")

        async def revoke(session):
            return await revoke_invitation(session, 1, visit_id=semarang.id, now=lokus.clock())

        assert await lokus.running.services.writer.commit(revoke)
        ani = lokus.telegram.user("Ani")
        await ani.says(f"/start {code}")
        assert await ani.hears("sudah dicabut")

    async def test_five_wrong_codes_silence_for_an_hour(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, group="Semarang")
        ani, budi = lokus.telegram.user("Ani"), lokus.telegram.user("Budi")
        for number in range(5):
            await ani.says(f"/start salah{number}")
            wrong = await ani.hears()
            lokus.clock.passes(minutes=10)
        await ani.says(f"/start {code}")
        assert await ani.hears() == wrong

        await budi.says(f"/start {code}")
        assert await budi.hears("diundang")

        lokus.clock.passes(minutes=49)
        await ani.says(f"/start {code}")
        assert await ani.hears() == wrong
        lokus.clock.passes(minutes=1)
        await ani.says(f"/start {code}")
        assert await ani.hears("diundang")

    async def test_four_wrong_codes_do_not_silence(self, lokus: Lokus, semarang: Visit) -> None:
        code = await lokus.invites(semarang, group="Semarang")
        ani = lokus.telegram.user("Ani")
        for number in range(4):
            await ani.says(f"/start salah{number}")
            await ani.hears("tidak dikenal")
        await ani.says(f"/start {code}")
        assert await ani.hears("diundang")

    async def test_hostile_codes_are_just_wrong(self, lokus: Lokus, semarang: Visit) -> None:
        for code in ["😀" * 20, "x" * 3000, "' OR 1=1 --", "a:b:c", "../../etc"]:
            ani = lokus.telegram.user("Ani")
            await ani.says(f"/start {code}")
            assert await ani.hears("tidak dikenal")
