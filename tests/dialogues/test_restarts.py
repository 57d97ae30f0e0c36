"""Joining is under way while Lokus stops and starts again; on both databases."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from db.arrivals import Role
from db.models import InvitationRow, MembershipRow
from db.visit import Participant
from tests.dialogues.lokus import MovableClock, read_example, running_lokus
from tests.people import FakeTelegram


async def test_a_dialogue_goes_on_after_each_restart(
    telegram: FakeTelegram, faultless: None, database_url: str, clock: MovableClock
) -> None:
    names = ("Ani Wulandari", "Budi Santoso")
    people = tuple(Participant(name=name, group="Semarang") for name in names)
    ani, budi = telegram.user("Ani"), telegram.user("Budi")
    async with running_lokus(telegram, database_url, clock) as lokus:
        visit = await lokus.knows(replace(read_example("semarang-2023"), participants=people))
        oki = await lokus.member("Oki", visit, role=Role.ORGANIZER)
        code = await lokus.invites(visit, group="Semarang")
        await ani.says(f"/start {code}")
        await ani.hears("diundang")
    async with running_lokus(telegram, database_url, clock):
        await ani.presses("Setuju")
        await ani.hears("pilih nama Anda")
    async with running_lokus(telegram, database_url, clock):
        await ani.says("wulan")
        await ani.presses("Ani Wulandari")
        await ani.hears("Selamat datang, Ani Wulandari")
        await budi.says(f"/start {code}")
        await budi.presses("Setuju")
        await budi.presses("✓ Ani Wulandari")
        await budi.presses("Ya, itu saya")
        await budi.hears("sudah disampaikan kepada penyelenggara")
        await oki.hears("ingin masuk sebagai Ani Wulandari")
    async with running_lokus(telegram, database_url, clock) as lokus:
        await oki.presses("Ya, benar")
        await budi.hears("Selamat datang, Ani Wulandari")
        await ani.hears("kini dipakai akun lain")
        async with lokus.reads() as session:
            assert await session.scalar(select(InvitationRow.uses).where(InvitationRow.max_uses > 1)) == 2
            assert await session.scalar(select(func.count()).select_from(MembershipRow)) == 2
