"""Field notes: written, sorted, kept to oneself, and read by those who are to learn from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from db.arrivals import Role
from db.models import NoteRow
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up, running_lokus
from tests.fake_telegram.pictures import png
from tests.people import FakeTelegram, Person


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.newcomer("Ani", semarang, "Semarang")


async def number_of_notes(lokus: Lokus) -> int:
    async with lokus.reads() as session:
        return await session.scalar(select(func.count()).select_from(NoteRow)) or 0


async def test_a_participant_writes_sorts_adopts_across_restarts_edits_and_deletes(
    telegram: FakeTelegram, faultless: None, database_url: str, clock: MovableClock
) -> None:
    clock.at("2023-06-14T10:40")
    async with running_lokus(telegram, database_url, clock) as lokus:
        visit = await lokus.knows_example("semarang-2023")
        ani = await lokus.newcomer("Ani", visit, "Semarang")
        telegram.hands_out_twice()
        await ani.says("/catatan Satu dasbor\nuntuk semua <dinas>")
        kept = await ani.hears("✓ Catatan disimpan")
        assert "Satu dasbor\nuntuk semua <dinas>" in kept
        assert "Tentang: Kunjungan ke Smart City Centre\n" in kept
        assert "Ditulis: Rabu, 14 Juni 2023, 10.40 WIB" in kept
        assert "Dapat dibaca pembimbing kelompok dan penyelenggara, dan masuk laporan" in kept
        await ani.presses("Ide adopsi")
        assert "Jenis: Ide adopsi" in await ani.hears("Satu dasbor")
        assert "Apa yang ingin Anda adopsi?" in await ani.hears("Kartu ide adopsi (1 dari 3)")
    async with running_lokus(telegram, database_url, clock) as lokus:
        await ani.taps("Sekarang")  # a button of the keyboard is no answer
        await ani.hears("Smart City Centre")
        await ani.says("jam berapa ke MPP?")  # nor is what can be answered
        assert "13.00" in await ani.hears()
        await ani.hears("masih saya tunggu")
        await ani.says("Dasbor dinas")
        asked = await ani.hears("Untuk kebutuhan apa di instansi Anda?")
    async with running_lokus(telegram, database_url, clock) as lokus:
        await ani.presses("Lewati")
        await ani.hears("Apa kaitannya dengan proyek perubahan Anda?")
        await ani.replies_to(asked, "Bab dua")
        card = await ani.hears("✓ Kartu ide adopsi disimpan")
        assert "Yang diadopsi: Dasbor dinas\nKaitan dengan proyek perubahan: Bab dua" in card
        await ani.presses("Kartu ide adopsi", on=card)  # goes on with what is not answered
        await ani.hears("Kartu ide adopsi (2 dari 3)")
        await ani.presses("Nanti saja")
        await ani.hears("✓ Kartu ide adopsi disimpan")
        await ani.says("jam berapa ke MPP?")  # a question again
        assert "13.00" in await ani.hears()
        assert await number_of_notes(lokus) == 1

        written = await ani.says("/note Antrean panjng")
        await ani.hears("Antrean panjng")
        await ani.edits(written, "/note Antrean panjang")
        assert "Antrean panjang" in await ani.hears("✓ Catatan diubah")
        await ani.says("/catatan")
        mine = await ani.hears("Catatan Anda (2)")
        assert mine.index("Antrean panjang") < mine.index("Satu dasbor")
        await ani.presses("Antrean panjang", on=mine)
        await ani.presses("Ubah")
        assert "Antrean panjang" in await ani.hears("Isi sekarang")
        await ani.says("Antrean dua jam")
        changed = await ani.hears("✓ Catatan diubah")
        assert "Antrean dua jam" in changed
        await ani.presses("Ganti kegiatan", on=changed)
        assert "13.00 Kunjungan ke Mall Pelayanan Publik" in (await ani.hears("Kegiatan mana")).buttons
        await ani.presses("13.00 Kunjungan ke Mall Pelayanan Publik")
        assert "Tentang: Kunjungan ke Mall Pelayanan Publik\n" in await ani.hears("Antrean dua jam")
        await ani.presses("Hapus")
        await ani.hears("Hapus catatan ini?")
        await ani.presses("Ya, hapus")
        await ani.hears("Catatan dihapus.")
        await ani.presses("Semua catatan saya")
        assert "Antrean" not in await ani.hears("Catatan Anda (1)")


async def test_what_is_kept_to_oneself_is_in_nobodys_digest(
    lokus: Lokus, semarang: Visit, ani: Person, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for said, kind in (("Loket satu pintu", "Keunggulan"), ("Antrean panjang", "Kendala"), ("Pikiranku", "")):
        await ani.says(f"/catatan {said}")
        card = await ani.hears(said)
        await ani.presses(kind or "Hanya untuk saya", on=card)
    assert "Hanya untuk Anda" in await ani.hears("Pikiranku")
    clock.at("2023-06-14T13:20")
    await ani.says("/catatan =1+1 loket")
    await ani.presses("Rekomendasi untuk lokus", on=await ani.hears("=1+1"))
    moe = await lokus.newcomer("Moe", semarang, "Medan")
    await moe.says("/catatan Dari Medan")
    await moe.hears("Dari Medan")

    coach = await lokus.newcomer("Coach", semarang, "Semarang", Role.COACH)
    await coach.says("/catatan")
    digest = await coach.hears("Catatan lapangan: Semarang\n3 catatan dari 1 orang")
    assert "Keunggulan\n\nSmart City Centre\n• Loket satu pintu — Ani\n\nKendala\n\nSmart City" in digest
    assert "Rekomendasi untuk lokus\n\nMall Pelayanan Publik\n• =1+1 loket — Ani" in digest
    assert "Pikiranku" not in digest
    assert "Medan" not in digest
    await coach.presses("Kendala (1)")
    assert "Loket" not in await coach.hears("• Antrean panjang — Ani")
    await coach.presses("Unduh lembar kerja")
    sheet = load_workbook(BytesIO(coach.downloads(await coach.hears("[catatan-lapangan.xlsx]"))))["Catatan"]
    assert [row[3] for row in sheet.values] == [
        "Catatan",
        "Loket satu pintu",
        "Antrean panjang",
        "=1+1 loket",
    ]
    assert sheet["D4"].data_type == "s"
    others = data_under(digest, "Kendala (1)").replace("digest:0", f"digest:{semarang.groups[1].id}")
    await presses_made_up(coach, others)  # another group's, made up
    assert "Dari Medan" not in await coach.hears("Catatan lapangan")

    panitia = await lokus.newcomer("Panitia", semarang, "", Role.ORGANIZER)
    await panitia.says("/catatan")
    everything = await panitia.hears("4 catatan dari 2 orang")
    assert "• Dari Medan — Moe, Medan" in everything
    assert "Pikiranku" not in everything
    await panitia.presses("Kelompok: semua")
    await panitia.presses("Kelompok: Semarang")
    assert "Dari Medan — Moe" in await panitia.hears("Catatan lapangan: Medan")
    await panitia.presses("Catatan saya (0)")
    await panitia.hears("Catatan lapangan\nSimpan keunggulan")

    for note in range(1, 4):  # no one opens or changes those of others
        for what in ("card", "edit", "drop", "dropped", "share", "photo", "tie", "kind"):
            toast = await presses_made_up(panitia, f"note:{what}:{note}:1")
            assert toast == "Tombol ini sudah tidak berlaku."
    assert await number_of_notes(lokus) == 5

    await ani.says("/dataku")
    told = await ani.hears("Catatan Anda: 4")
    assert "Pikiranku (Kunjungan ke Smart City Centre; hanya untuk saya)" in told
    monkeypatch.setattr("handlers.privacy.MOST_LISTED", 1)
    await ani.says("/dataku")
    assert "Pikiranku" not in await ani.hears("Catatan Anda: 4")
    every = ani.downloads(await ani.hears("[catatan-saya.txt]")).decode()
    assert every.count("Rabu, 14 Juni 2023") == 4
    assert "Pikiranku (Kunjungan ke Smart City Centre; hanya untuk saya)" in every
    await ani.says("/hapusdata")
    await ani.presses("Ya, hapus semua")
    await ani.hears("sudah dihapus")
    assert await number_of_notes(lokus) == 1
    assert "Pikiranku" not in await lokus.dump()


async def test_photos_are_notes_with_their_captions(lokus: Lokus, semarang: Visit, ani: Person) -> None:
    for at, caption in enumerate(("Papan antrean", "", "dan loketnya")):
        await ani.sends_photo(png(20 + at, 20), caption, album="777")
    await lokus.telegram.settles()
    assert "Papan antrean (1 foto)" in await ani.hears("✓ Catatan disimpan")
    assert not ani.unheard()
    await ani.says("/catatan")
    await ani.presses("Papan antrean dan loketnya")
    assert "Papan antrean\ndan loketnya (3 foto)" in await ani.hears("Catatan Anda\n\n")
    await ani.presses("Lihat foto")
    album = [await ani.hears() for _ in range(3)]
    assert "Papan antrean\ndan loketnya\nKunjungan ke Smart City Centre · Rabu" in album[0]
    assert [ani.downloads(one) for one in album] == [png(20 + at, 20) for at in range(3)]

    plain = await ani.sends_photo(png(9, 9))
    await ani.hears("Simpan sebagai catatan?")
    asked = await ani.sends_photo(png(8, 8), "ini gedung apa?")
    await ani.hears("pertanyaan di bawah foto tidak dapat saya jawab")
    assert await number_of_notes(lokus) == 1
    await ani.presses("Tidak")
    await ani.hears("foto ini tidak disimpan")
    await ani.presses("Simpan sebagai catatan")
    await ani.hears("✓ Catatan disimpan")
    assert await number_of_notes(lokus) == 2
    for at in range(2):
        await ani.sends_photo(png(6, 6 + at), album="778")
    await lokus.telegram.settles()
    await ani.hears("Simpan sebagai catatan?")
    assert not ani.unheard()  # they are asked about once
    await ani.presses("Simpan sebagai catatan")
    assert "(2 foto)" in await ani.hears("✓ Catatan disimpan")
    await ani.replies_to(asked, "/catatan Balai kota")
    assert "Balai kota\n\n“ini gedung apa?” (1 foto)" in await ani.hears("✓ Catatan disimpan")
    await ani.sends_photo(png(7, 7), "/siaran semua | Halo")
    await ani.hears("saya baru dapat membaca teks")
    assert plain.id != asked.id

    coach = await lokus.newcomer("Coach", semarang, "Semarang", Role.COACH)
    await coach.says("/catatan")
    await coach.hears("4 catatan dari 1 orang")
    await coach.presses("Lihat foto (7)")
    assert "Ani · Kunjungan ke Smart City Centre" in await coach.hears("Papan antrean\ndan loketnya")
    await lokus.telegram.settles()
    lokus.telegram.world.files._files.clear()  # Telegram does not keep files for ever
    lokus.clock.passes(seconds=3)
    await coach.presses("Lihat foto (7)")
    await coach.hears("7 foto tidak dapat ditampilkan lagi")
    assert {call.method for call in lokus.telegram.refused} == {"sendPhoto", "sendMediaGroup"}
    lokus.telegram.record.calls.clear()


async def test_in_a_tied_group_chat_each_keeps_their_own_notes(
    lokus: Lokus, semarang: Visit, ani: Person, clock: MovableClock
) -> None:
    coach = await lokus.newcomer("Coach", semarang, "Semarang", Role.COACH)
    stranger = lokus.telegram.user("Orang")
    chat = lokus.telegram.group("Kelompok", members=[coach, ani, stranger], forum=True)
    topic = chat.opens_topic("Lapangan", by=coach)
    await coach.says("/tautkan", in_=chat, topic=topic)
    await chat.hears("Selalu diperbarui")
    await ani.says("/catatan Dasbornya rapi", in_=chat, topic=topic)
    kept = await chat.hears("✓ Catatan Ani disimpan.\nTentang: Kunjungan ke Smart City Centre")
    assert kept.message["message_thread_id"] == topic
    assert "Dasbornya" not in kept
    assert await coach.presses("Kendala", in_=chat) == "Hanya penulisnya yang dapat memilah catatan ini."
    await ani.presses("Ide adopsi", in_=chat)
    assert "Jenis: Ide adopsi" in await chat.hears("✓ Catatan Ani disimpan.")
    await ani.hears("Apa yang ingin Anda adopsi?")  # in private
    said = await stranger.says("Lift-nya berhenti di lantai 3", in_=chat, topic=topic)
    await ani.replies_to(said, "/catatan", in_=chat)
    await chat.hears("✓ Catatan Ani disimpan.")
    await ani.presses("Hanya untuk saya", in_=chat)
    assert await chat.hears() == "✓ Catatan Ani disimpan untuk dirinya sendiri."
    await ani.sends_photo(png(9, 9), "/catatan@lokus_bot Panggung", in_=chat, topic=topic)
    await chat.hears("✓ Catatan Ani disimpan.")
    await ani.says("/catatan", in_=chat, topic=topic)
    lists = await chat.hears("Catatan Anda sendiri ada di chat pribadi")
    assert "Dasbor" not in lists
    await stranger.says("/catatan Iseng", in_=chat, topic=topic)
    await chat.hears("hanya melayani peserta")
    await lokus.joins(stranger, await lokus.knows_example("medan-2023"), "Medan")
    await stranger.says("/catatan Iseng", in_=chat, topic=topic)
    await chat.hears("tertaut ke kunjungan lain")
    await ani.says("/catatan")
    mine = await ani.hears("Catatan Anda (3)")
    assert "Lift-nya berhenti di lantai 3" in mine
    await coach.says("/catatan")
    assert "Lift" not in await coach.hears("2 catatan dari 1 orang")


async def test_in_english_and_between_items(lokus: Lokus, semarang: Visit, clock: MovableClock) -> None:
    sue = await lokus.newcomer("Sue", semarang, "Semarang", language="en")
    clock.at("2023-06-14T18:10")
    await sue.says("/note")
    await sue.hears("Field notes\nKeep strengths")
    await sue.presses("Write a note")
    await sue.hears("Please write the note")
    await sue.says("A long day")
    note = await sue.hears("✓ Note kept\n\nA long day\n\nAbout: no item in particular")
    assert "The group's coach and the organizers can read it" in note
    clock.at("2023-06-14T17:40")
    await sue.says("/note The bus was late")
    assert "About: Perjalanan kembali ke hotel" in await sue.hears("✓ Note kept")
    lokus.telegram.world.clock = lambda: clock.moment - timedelta(hours=8)  # Lokus was away for so long
    await sue.says("/note Ninety screens")
    late = await sue.hears("✓ Note kept")
    assert "About: Kunjungan ke Smart City Centre" in late
    assert "Written: Wednesday, 14 June 2023, 09:40 WIB" in late
    assert await number_of_notes(lokus) == 3

    # Who has no group chooses among the items of all, and sees whose they are.
    agenda = tuple(replace(one, groups=("Medan",)) if one.code == "A09" else one for one in semarang.agenda)
    shared = await lokus.knows(replace(semarang, agenda=agenda))
    budi = await lokus.newcomer("Budi", shared, "", Role.ORGANIZER)
    clock.at("2023-06-20T10:00")
    await budi.says("/catatan Sesudah semuanya")
    await budi.presses("Ganti kegiatan", on=await budi.hears("✓ Catatan disimpan"))
    offered = (await budi.hears("Kegiatan mana")).buttons
    assert "09.30 WIB Kunjungan ke Smart City Centre (Semarang)" in offered


async def test_a_note_that_was_kept_is_not_kept_again_when_its_answer_did_not_leave(
    lokus: Lokus, ani: Person
) -> None:
    lokus.telegram.fails("sendMessage", times=6)
    await ani.says("/catatan Sekali saja")
    await ani.hears("✓ Catatan disimpan")
    assert await number_of_notes(lokus) == 1
