"""Broadcasts: shown first, then sent once to everyone who is meant, followed to the end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.arrivals import Role
from db.visit import Participant, Visit
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up
from tests.people import Person
from texts.qr import qr_picture


@pytest.fixture
async def budi(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T08:00")
    return await lokus.member("Budi", semarang, role=Role.ORGANIZER)


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


@pytest.fixture
async def mira(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Mira", semarang, "Medan")


async def test_a_broadcast_is_shown_with_its_number_and_sent_on_kirim(
    budi: Person, ani: Person, mira: Person
) -> None:
    await budi.says("/siaran semua | Bus berangkat 13.00 WIB & <tepat> waktu")
    shown = await budi.hears()
    control = await budi.hears("Untuk semua: 2 orang.")
    assert control.buttons == ["Kirim", "Batal", "Minta «Sudah baca»"]
    await ani.hears_nothing()
    await budi.presses("Kirim")
    for person in (ani, mira):
        heard = await person.hears()
        assert heard == shown == "Bus berangkat 13.00 WIB & <tepat> waktu"
        assert heard.buttons == []
    summary = await budi.hears("Ringkasan siaran: sampai kepada 2 dari 2 orang.")
    assert "• Semarang: 1 dari 1." in summary
    ended = await budi.hears("Siaran selesai: 2 dari 2 terkirim.")
    assert ended.id == control.id
    assert ended.buttons == []


@pytest.mark.parametrize(
    ("target", "who"),
    [
        ("Semarang", {"Ani", "Coach"}),
        ("medan", {"Mira"}),
        ("semarang; Medan", {"Ani", "Mira", "Coach"}),
        ("peserta", {"Ani", "Mira"}),
        ("participants; coaches", {"Ani", "Mira", "Coach"}),
        ("pembimbing", {"Coach"}),
        ("all", {"Ani", "Mira", "Coach"}),
    ],
)
async def test_it_reaches_who_is_meant_and_nobody_else(
    lokus: Lokus, semarang: Visit, budi: Person, target: str, who: set[str]
) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    mira = await lokus.member("Mira", semarang, "Medan")
    coach = await lokus.member("Coach", semarang, "Semarang", Role.COACH)
    await budi.says(f"/broadcast {target} | Halo")
    await budi.hears(f"{len(who)} orang.")
    await budi.presses("Kirim")
    await budi.hears("Ringkasan siaran")
    await lokus.telegram.settles()
    told = {
        one.user.first_name for one in (ani, mira, coach) if any(said == "Halo" for said in one.unheard())
    }
    assert told == who


async def test_markup_that_the_organizer_typed_is_kept(budi: Person, ani: Person) -> None:
    text = "/siaran Semarang | Bawa 🙂 jas, info: contoh.id"
    message = await budi.says(text)
    message.message["entities"] += [
        {"type": "bold", "offset": text.index("|"), "length": 7},
        {"type": "text_link", "offset": text.index("jas") + 1, "length": 3, "url": "https://contoh.id/jas"},
    ]
    await budi.hears("Untuk Semarang")
    await budi.presses("Kirim")
    heard = await ani.hears("Bawa 🙂 jas, info: contoh.id")
    kinds = {one["type"]: (one["offset"], one["length"]) for one in heard.message["entities"]}
    assert kinds["bold"] == (0, 5)
    assert kinds["text_link"] == (8, 3)


async def test_whatever_is_replied_to_is_copied(budi: Person, ani: Person, mira: Person) -> None:
    photo = await budi.sends_photo(qr_picture("denah"), "Denah lantai 2")
    await budi.hears()
    place = await budi.sends_location(-6.98, 110.41)
    await budi.hears()
    await budi.replies_to(photo, "/siaran Semarang")
    await budi.hears("Denah lantai 2")
    await budi.hears("1 orang")
    await budi.presses("Kirim")
    assert "photo" in (await ani.hears("Denah lantai 2")).message
    await budi.hears("Ringkasan siaran")
    await budi.replies_to(place, "/siaran Semarang")
    await budi.hears("[location]")
    await budi.hears("Untuk Semarang: 1 orang")
    await budi.presses("Minta «Sudah baca»")
    await budi.hears("1 orang")
    await budi.presses("Kirim")
    heard = await ani.hears("[location]")
    assert heard.buttons == ["Sudah baca"]
    await mira.hears_nothing()


async def test_what_was_shown_is_sent_whatever_became_of_the_message_meanwhile(
    budi: Person, ani: Person
) -> None:
    first = await budi.says("Kumpul di lobi")
    await budi.hears()
    await budi.replies_to(first, "/siaran Semarang")
    await budi.hears("Kumpul di lobi")
    await budi.hears("1 orang")
    del budi.chat.messages[first.id]  # its organizer deletes it
    await budi.presses("Kirim")
    assert await ani.hears("Kumpul di lobi")
    await budi.hears("Ringkasan siaran")


async def test_by_buttons_the_target_then_the_message_of_any_sort(budi: Person, mira: Person) -> None:
    await budi.says("/siaran")
    await budi.hears("Untuk siapa siaran ini?")
    await budi.presses("Medan")
    await budi.hears("Apa yang akan disiarkan kepada Medan?")
    await budi.sends_document("denah.pdf", content=b"%PDF")
    await budi.hears("[denah.pdf]")
    await budi.hears("Untuk Medan: 1 orang.")
    await budi.presses("Kirim")
    await mira.hears("[denah.pdf]")
    await budi.hears("Ringkasan siaran")
    await budi.says("jam berapa sarapan?")  # a question again
    assert "Untuk" not in await budi.hears()


async def test_who_has_not_read_is_seen_and_reminded(budi: Person, ani: Person, mira: Person) -> None:
    await budi.says("/siaran semua | Kumpul di lobi")
    await budi.hears("2 orang")
    await budi.presses("Minta «Sudah baca»")
    control = await budi.hears("2 orang")
    assert "✓ Minta «Sudah baca»" in control.buttons
    assert (await budi.sees("Kumpul di lobi")).message["message_id"] != control.id
    await budi.presses("Kirim")
    heard = await ani.hears("Kumpul di lobi")
    assert await ani.presses("Sudah baca", on=heard) == "Terima kasih, tercatat."
    await mira.hears("Kumpul di lobi")
    await budi.hears("Ringkasan siaran")
    await budi.presses("Siapa belum baca")
    seen = await budi.hears("0 dari 1 orang sudah baca")
    assert "• Mira" in seen
    assert "• Ani" not in seen
    await budi.says("/siaran belum baca | Sekali lagi: kumpul di lobi")
    await budi.hears("Untuk yang belum baca: 1 orang.")
    await budi.presses("Kirim")
    await mira.hears("Sekali lagi")
    await ani.hears_nothing()


async def test_who_can_not_be_reached_is_listed_ready_to_forward(
    lokus: Lokus, budi: Person, ani: Person, mira: Person
) -> None:
    await mira.blocks()
    await lokus.telegram.settles()
    await budi.says("/siaran semua | Kumpul di lobi")
    await budi.hears("1 di antaranya sedang tidak terjangkau")
    await budi.presses("Kirim")
    await ani.hears("Kumpul di lobi")
    summary = await budi.hears("sampai kepada 1 dari 2 orang")
    assert "Belum terjangkau: 1" in summary
    listed = await budi.hears("Mohon bantu sampaikan pesan ini kepada:")
    assert "Medan\n• Mira" in listed
    assert "Kumpul di lobi\n\nSetelah membuka https://t.me/lokus_bot" in listed
    assert listed.buttons == []
    (refused,) = lokus.telegram.refused
    assert refused.method == "sendMessage"
    lokus.telegram.record.calls.clear()


async def test_who_never_joined_is_listed_too_and_invited_with_the_message(
    lokus: Lokus, clock: MovableClock
) -> None:
    visit = await lokus.knows_example("semarang-2023")
    names = [("Ani Lestari", "Semarang"), ("Joko Susilo", "Medan"), ("Siti Aminah", "Semarang")]
    listed = tuple(Participant(name=name, group=group) for name, group in names)
    visit = await lokus.knows(replace(visit, participants=listed))
    budi = await lokus.member("Budi", visit, role=Role.ORGANIZER)
    await lokus.joins(lokus.telegram.user("Ani"), visit, "Semarang")
    await budi.says("/siaran Semarang | Kumpul di lobi")
    await budi.hears("Untuk Semarang: 1 orang")
    await budi.presses("Kirim")
    assert "Belum bergabung: 1" in await budi.hears("Ringkasan siaran: sampai kepada 1 dari 1 orang.")
    unreached = await budi.hears("Mohon bantu sampaikan pesan ini kepada:")
    assert "Semarang\n• Siti Aminah\n\nKumpul di lobi" in unreached
    assert "Joko" not in unreached
    await budi.presses("Undang yang belum bergabung")
    invited = await budi.hears("belum bergabung di Lokus")
    assert invited.startswith("Kumpul di lobi")
    assert "• Siti Aminah" in invited
    assert "Joko" not in invited
    siti = lokus.telegram.user("Siti")
    await siti.follows(next(word for word in invited.split() if word.startswith("https://t.me/")))
    assert "Setuju" in (await siti.hears()).buttons


async def test_who_has_not_joined_is_named_with_an_invitation(lokus: Lokus, clock: MovableClock) -> None:
    visit = await lokus.knows_example("semarang-2023")
    listed = (
        Participant(name="Ani Lestari", group="Semarang"),
        Participant(name="Joko Susilo", group="Medan"),
    )
    visit = await lokus.knows(replace(visit, participants=listed))
    budi = await lokus.member("Budi", visit, role=Role.ORGANIZER)
    await budi.says("/siaran belum bergabung | Mohon segera")
    text = await budi.hears("belum bergabung di Lokus")
    assert text.startswith("Mohon segera")
    assert "Semarang\n• Ani Lestari" in text
    assert "Medan\n• Joko Susilo" in text
    newcomer = lokus.telegram.user("Joko")
    link = next(word for word in text.split() if word.startswith("https://t.me/"))
    await newcomer.follows(link)
    assert "Setuju" in (await newcomer.hears()).buttons


async def test_the_stroke_between_target_and_message_may_be_left_out(budi: Person, ani: Person) -> None:
    for typed, text, to in (
        ("Semarang Bus menunggu", "Bus menunggu", "Semarang"),
        ("semua peserta: <b>Bus</b>", "<b>Bus</b>", "peserta"),
        ("semua\nBus menunggu\ndi lobi", "Bus menunggu\ndi lobi", "semua"),
    ):
        await budi.says(f"/siaran {typed}")
        assert await budi.hears() == text
        await budi.hears(f"Untuk {to}: 1 orang.")
    await budi.says("/siaran Bulan purnama")
    await budi.hears("Tujuan “Bulan purnama” tidak dikenal")
    await budi.says("/siaran semua peserta")
    await budi.hears("Apa yang akan disiarkan kepada peserta?")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/siaran Bulan | Halo", "Tujuan “Bulan” tidak dikenal. Yang ada: semua; peserta;"),
        ("/siaran belum baca | Halo", "Belum ada siaran yang meminta"),
        ("/siaran belum bergabung", "tidak memuat daftar peserta"),
        ("/siaran Kelompok 3 | Halo", "Tidak ada yang akan menerimanya"),
    ],
)
async def test_what_can_not_be_sent_is_said(budi: Person, ani: Person, words: str, answer: str) -> None:
    await budi.says(words)
    await budi.hears(answer)


async def test_a_draft_is_sent_once_and_only_by_organizers_of_its_visit(
    lokus: Lokus, budi: Person, ani: Person
) -> None:
    await budi.says("/siaran semua | Halo")
    control = await budi.hears("1 orang")
    send = data_under(control, "Kirim")
    assert "bukan untuk Anda" in await presses_made_up(ani, send)
    other = await lokus.knows_example("medan-2023")
    eka = await lokus.member("Eka", other, role=Role.ORGANIZER)
    assert "tidak berlaku" in await presses_made_up(eka, send)
    await budi.presses("Kirim")
    await ani.hears("Halo")
    await budi.telegram.settles()
    lokus.clock.passes(seconds=3)
    assert "tidak berlaku" in await presses_made_up(budi, send)
    await budi.hears("Ringkasan siaran")
    await ani.hears_nothing()


async def test_a_draft_can_be_given_up(budi: Person, ani: Person) -> None:
    await budi.says("/siaran semua | Halo")
    await budi.hears("1 orang")
    await budi.presses("Batal")
    await budi.hears("tidak ada yang disiarkan")
    await ani.hears_nothing()
