"""`/dataku` shows what is kept, `/hapusdata` erases it."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from db.arrivals import Role
from db.models import PersonRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus, presses_made_up


async def test_one_sees_what_is_kept(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    await ani.says("jam berapa ke MPP?")
    await ani.hears()
    await lokus.telegram.settles()
    await ani.says("/dataku")
    told = await ani.hears("Data Anda di Lokus")
    assert "Nama: Ani" in told
    assert f"Nomor akun Telegram: {ani.id}" in told
    assert "Persetujuan: Senin, 12 Juni 2023, 09.00 WIB (naskah 2026-11-22)" in told
    assert "peserta Semarang pada Visitasi Kepemimpinan Nasional ke Kota Semarang" in told
    assert "Pertanyaan Anda: 1" in told
    assert "engingat" not in told
    assert "Senin, 12 Juni 2023, 09.00 WIB: jam berapa ke MPP?" in told

    for wanted, shown in (("60 10", "pengingat: 60, 10 menit sebelumnya"), ("mati", "pengingat: tidak ada")):
        await ani.says(f"/pengingat {wanted}")
        await ani.hears()
        await ani.says("/dataku")
        assert shown in await ani.hears("Data Anda di Lokus")


async def test_messages_and_answers_to_polls_are_among_it(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    budi = await lokus.member("Budi", semarang, role=Role.ORGANIZER)
    await budi.says("/siaran semua | Kumpul di lobi")
    await budi.presses("Minta «Sudah baca»")
    await budi.presses("Kirim")
    await ani.presses("Sudah baca", on=await ani.hears("Kumpul di lobi"))
    for typed in ("Makan apa? | Nasi | Mi | Roti | boleh beberapa", "Puas? | Ya | Belum | Sangat | anonim"):
        await budi.says(f"/polling Semarang | {typed}")
        await budi.hears("Pratinjau polling")
        await budi.presses("Kirim")
        await budi.hears("✓ Polling dikirim")
    await ani.votes(await ani.hears("Makan apa?"), "Nasi", "Roti")
    await ani.hears("Puas?")
    await ani.presses("○ Sangat")
    await ani.presses("Kirim jawaban")
    await lokus.telegram.settles()
    await ani.says("/dataku")
    told = await ani.hears("Data Anda di Lokus")
    assert (
        "• Pesan yang dikirim kepada Anda: 3, terakhir Senin, 12 Juni 2023, 09.00 WIB\n   ditandai sudah dibaca: 1"
        in told
    )
    assert "• Polling yang Anda jawab: 2\n  – Makan apa? → Nasi; Roti\n  – Puas? → sudah dijawab;" in told
    assert "Sangat" not in told


async def test_many_questions_come_as_a_file(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    for number in range(12):
        await ani.says(f"siapa <walikota> {number}?")
        await ani.hears()
    await lokus.telegram.settles()
    await ani.says("/mydata")
    told = await ani.hears("Data Anda di Lokus")
    assert "siapa <walikota> 11?" in told
    assert "siapa <walikota> 1?" not in told
    file = await ani.hears("[pertanyaan-saya.txt]")
    lines = ani.downloads(file).decode().splitlines()
    assert len(lines) == 12
    assert lines[0].endswith("siapa <walikota> 0?")


async def test_one_erases_everything(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Anindita", semarang, "Semarang")
    await ani.says("siapa narahubung kami di sana?")
    await ani.hears()
    await ani.says("/hapusdata")
    assert (await ani.hears("Hapus semua data Anda")).buttons == ["Ya, hapus semua", "Batal"]
    await ani.presses("Ya, hapus semua")
    assert (await ani.hears("Semua data Anda sudah dihapus")).buttons == []
    assert await ani.hears("Terima kasih")
    assert ani.reply_keyboard == []
    await lokus.telegram.settles()
    assert "siaran" not in ani.commands
    assert "agenda" not in ani.commands
    async with lokus.reads() as session:
        assert await session.scalar(select(func.count()).select_from(PersonRow)) == 0
    kept = await lokus.dump()
    assert str(ani.id) not in kept
    assert "narahubung kami" not in kept
    await ani.says("/dataku")
    assert await ani.hears("hanya melayani peserta")


async def test_who_changes_their_mind_loses_nothing(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    await ani.says("/erase")
    await ani.hears("Hapus semua")
    await ani.presses("Batal")
    assert await ani.hears("tidak ada yang dihapus")
    await ani.says("/dataku")
    assert await ani.hears("Nama: Ani")


async def test_an_old_erase_button_of_a_stranger_answers_kindly(lokus: Lokus, semarang: Visit) -> None:
    stranger = lokus.telegram.user("Orang")
    await stranger.says("/start")
    await stranger.hears()
    assert await presses_made_up(stranger, "privacy:erase") == "Tombol ini sudah tidak berlaku."


async def test_wrong_codes_stay_counted_when_an_outsider_asks_to_erase(lokus: Lokus, semarang: Visit) -> None:
    code = await lokus.invites(semarang, group="Semarang")
    stranger = lokus.telegram.user("Orang")
    for number in range(5):
        await stranger.says(f"/start salah{number}")
        await stranger.hears("tidak dikenal")
    await stranger.says("/hapusdata")
    assert await stranger.hears("hanya melayani")
    await presses_made_up(stranger, "privacy:erase")
    await stranger.says(f"/start {code}")
    assert await stranger.hears("tidak dikenal")


async def test_data_are_shown_in_private_only(lokus: Lokus, semarang: Visit) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    group = lokus.telegram.group("Kelompok", members=[ani])
    await ani.says("/dataku@lokus_bot", in_=group)
    assert await group.hears("hanya untuk chat pribadi")
    await ani.hears_nothing()


@pytest.mark.parametrize("role", [Role.COACH, Role.ORGANIZER])
async def test_erased_members_are_gone_from_their_invitations_too(
    lokus: Lokus, semarang: Visit, role: Role
) -> None:
    oki = await lokus.member("Oki", semarang, "Semarang", role)
    await oki.says("/erase")
    await oki.presses("Ya, hapus semua")
    await oki.hears("sudah dihapus")
    ani = lokus.telegram.user("Ani")
    await ani.says(f"/start {await lokus.invites(semarang, group='Semarang')}")
    assert await ani.hears("diundang")
