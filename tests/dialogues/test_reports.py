"""`/laporan`: a visit in figures, its report as a document and as spreadsheets, each for whom it is meant."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from db.arrivals import Role
from db.visit import Visit
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up
from tests.documents import headings_of, pictures_of, rows_of, text_of
from tests.people import Heard, Person

DRAFT, HOST, SHEETS = "Draf laporan", "Versi tuan rumah, tanpa nama", "Hasil polling, evaluasi"


@pytest.fixture
async def panitia(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T10:40")
    return await lokus.member("Panitia", semarang, "", Role.ORGANIZER)


async def file_of(person: Person, caption: str, name: str) -> bytes:
    heard = await person.hears(caption)
    assert heard.message["document"]["file_name"] == name
    return person.downloads(heard)


async def asked(person: Person, question: str, to: list[tuple[Person, str]]) -> None:
    await person.says(f"/polling semua | {question} | MPP | Balai Kota")
    await person.presses("Kirim")
    await person.hears("✓ Polling dikirim")
    for voter, choice in to:
        await voter.votes(await voter.hears(question), choice)
    await person.telegram.settles()


async def test_the_day_is_told_to_organizers_wholly_and_to_coaches_of_their_group(
    lokus: Lokus, semarang: Visit, panitia: Person, clock: MovableClock
) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    budi = await lokus.member("Budi", semarang, "Medan")
    coach = await lokus.member("Coach", semarang, "Semarang", Role.COACH)
    await ani.says("jam brp ke MPP?")
    await ani.hears("13.00–15.00 WIB")
    await budi.says("berapa gaji wali kota?")
    await budi.hears()
    await asked(panitia, "Lokus mana?", [(ani, "MPP"), (budi, "Balai Kota")])
    await panitia.says("/ubah A09 13.30-15.00")
    await panitia.presses("Terapkan", on=await panitia.hears("Pratinjau perubahan"))
    await panitia.telegram.settles()

    await panitia.says("/laporan")
    told = await panitia.hears("Laporan: Visitasi Kepemimpinan Nasional ke Kota Semarang")
    assert "2 peserta sudah bergabung." in told
    assert "• Medan: 1" in told
    assert "2 pertanyaan: 1 terjawab, 1 belum." in told
    assert "• Lokus mana? — 2 dari 3 menjawab; terbanyak: MPP / Balai Kota (50%)" in told
    await panitia.presses("Laporan (DOCX)", on=told)
    report = await file_of(panitia, DRAFT, "semarang-2023-laporan.docx")
    assert pictures_of(report) == ["Lokus mana? MPP: 1 (50%); Balai Kota: 1 (50%)"]
    whole = text_of(report)
    assert "Semula 13.00–15.00 WIB." in whole
    assert "berapa gaji wali kota?" in whole
    answers = {row[0]: row[1] for row in rows_of(report, "Jawaban")}
    assert "13.30–15.00 WIB" in answers["jam brp ke MPP?"]
    await panitia.presses("Lembar sebar", on=told)
    sheets = load_workbook(io.BytesIO(await file_of(panitia, SHEETS, "semarang-2023-lampiran.xlsx")))
    assert ("Budi", "Medan", "peserta") in [row[:3] for row in sheets["Anggota"].values]
    await panitia.presses("Per kelompok", on=told)
    await panitia.presses("Medan")
    medan = await panitia.hears("Kelompok: Medan")
    assert "1 dari 1 menjawab; terbanyak: Balai Kota (100%)" in medan
    assert "1 pertanyaan: 0 terjawab, 1 belum." in medan

    await coach.says("/report")
    own = await coach.hears("Kelompok: Semarang")
    assert "• Lokus mana? — 1 dari 2 menjawab; terbanyak: MPP (100%)" in own
    assert "Per kelompok" not in own.buttons
    await coach.presses("Laporan (DOCX)", on=own)
    group = text_of(await file_of(coach, DRAFT, "semarang-2023-laporan.docx"))
    assert "jam brp ke MPP?" in group
    for foreign in ("gaji wali kota", "Budi", "Balai Kota: 1"):
        assert foreign not in group
    await coach.presses("Versi tuan rumah", on=own)
    await coach.presses("Mall Pelayanan Publik")
    host = await file_of(coach, HOST, "semarang-2023-mall-pelayanan-publik-laporan-tuan-rumah.docx")
    assert "Ani" not in text_of(host)
    assert headings_of(host)[-1] == "Lokus dan pembelajarannya"
    await only_what_is_theirs(ani, coach, medan)


async def only_what_is_theirs(ani: Person, coach: Person, medan: Heard) -> None:
    """A button of another group, or of no group, is answered as one that is out of date; participants get none."""
    foreign = data_under(medan, "Laporan (DOCX)")
    visit = foreign.split(":")[2]
    for data in (
        foreign,
        f"report:show:{visit}:99",
        f"report:document:{visit}:x",
        "report:document:99:0",
        "report:show",
    ):
        assert "tidak berlaku" in await presses_made_up(coach, data)
    assert "tidak berlaku" in await presses_made_up(coach, f"report:host:{visit}:0:999")
    assert "tidak berlaku" in await presses_made_up(coach, f"report:else:{visit}:0")
    await ani.says("/laporan")
    await ani.hears("bukan untuk peran Anda")
    await coach.hears_nothing()


async def test_a_report_in_the_making_tells_how_far_it_is(
    lokus: Lokus, semarang: Visit, panitia: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.progress.PATIENCE", 0.0)
    monkeypatch.setattr("handlers.typing.PATIENCE", 0.0)
    await panitia.says("/laporan")
    told = await panitia.hears("Laporan: ")
    await panitia.presses("Laporan (DOCX)", on=told)
    progress = await panitia.hears("Berkas sedang disusun: 0%")
    await panitia.hears(DRAFT)
    assert progress.id not in panitia.chat.messages
    actions = [call.parameters["action"] for call in lokus.telegram.calls_of("sendChatAction")]
    assert "upload_document" in actions


async def test_before_anything_happened_the_visit_itself_is_told(panitia: Person) -> None:
    await panitia.says("/report")
    told = await panitia.hears("Laporan: ")
    assert "0 peserta sudah bergabung." in told
    assert "Polling" not in told
    await panitia.presses("Versi tuan rumah", on=told)
    await panitia.presses("Semua lokus")
    host = await file_of(panitia, HOST, "semarang-2023-laporan-tuan-rumah.docx")
    assert headings_of(host) == [
        "Kunjungan dan kelompok",
        "Agenda sebagaimana dilaksanakan",
        "Lokus dan pembelajarannya",
    ]
    assert "Makhdun Priyatno" not in text_of(host)
