"""Joining: consent, names, codes that are good and codes that are not."""

from __future__ import annotations

from db.visit import Visit
from tests.dialogues.lokus import Lokus


async def test_a_participant_joins_with_a_link_and_sees_the_day(lokus: Lokus, semarang: Visit) -> None:
    ani = lokus.telegram.user("Ani", last_name="Wulandari", language="id")
    await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")

    asked = await ani.hears("Anda diundang ke Visitasi Kepemimpinan Nasional ke Kota Semarang")
    assert "Yang disimpan" in asked
    assert "Untuk apa" in asked
    assert "Selasa, 12 September 2023 (90 hari setelah kunjungan)" in asked
    assert "Penanggung jawab: Lembaga Administrasi Negara (LAN) RI" in asked
    assert asked.buttons == ["Setuju", "Tidak"]

    await ani.presses("Setuju")
    assert "Siapa nama Anda?" in await ani.hears("Siapa nama Anda?")
    await ani.says("Ani Wulandari, S.Sos., M.Si.")

    welcome = await ani.hears("Selamat datang, Ani Wulandari, S.Sos., M.Si.")
    assert "peserta Semarang" in welcome
    assert ani.reply_keyboard == ["Agenda", "Sekarang", "Lokus", "Kontak"]
    day = await ani.hears("Agenda Selasa, 13 Juni 2023")
    assert "19.30–20.30 Taklimat persiapan visitasi" in day
