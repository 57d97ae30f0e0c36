"""A workbook sent as a document: mistakes are listed, changes are shown, applied and told."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from db.arrivals import Role
from db.visit import AgendaItem, Participant, Visit
from db.visits import load_visit
from db.workbook.write import write_workbook
from tests.dialogues.lokus import Lokus, MovableClock, data_under, presses_made_up, read_example
from tests.people import Person


@pytest.fixture
async def budi(lokus: Lokus, semarang: Visit, clock: MovableClock) -> Person:
    clock.at("2023-06-14T08:00")
    return await lokus.member("Budi", semarang, role=Role.ORGANIZER)


@pytest.fixture
async def ani(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Ani", semarang, "Semarang")


async def sends(person: Person, visit: Visit, folder: Path) -> None:
    file = folder / "kunjungan.xlsx"
    write_workbook(visit, file)
    await person.sends_document(file)


def moved(visit: Visit, code: str, hour: int) -> Visit:
    def change(item: AgendaItem) -> AgendaItem:
        return replace(item, starts=time(hour, 30), ends=None) if item.code == code else item

    return replace(visit, agenda=tuple(change(item) for item in visit.agenda))


async def test_who_is_put_into_another_group_of_the_list_is_in_it_and_is_told(
    lokus: Lokus, budi: Person, tmp_path: Path
) -> None:
    def listed(group: str) -> Visit:
        rows = (("Citra", group), ("Dedi", "Semarang"))
        people = tuple(Participant(name=name, group=own) for name, own in rows)
        return replace(read_example("semarang-2023"), participants=people)

    visit = await lokus.knows(listed("Semarang"))
    citra, dedi = [await lokus.newcomer(name, visit, "Semarang") for name in ("Citra", "Dedi")]
    await sends(budi, listed("Medan"), tmp_path)
    assert "Yang akan diberi tahu: 1 orang." in await budi.hears("Pratinjau perubahan")
    await budi.presses("Terapkan")
    assert "Yang akan diberi tahu: 1 orang." in await budi.hears("Diterapkan")
    assert "Anda kini di Medan." in await citra.hears("Kelompok Anda berubah.")
    await citra.says("/agenda")
    await citra.hears("Agenda Medan")
    await budi.presses("Urungkan")
    assert "Yang akan diberi tahu: 1 orang." in await budi.hears("Diurungkan")
    assert "Anda kini di Semarang." in await citra.hears("Kelompok Anda berubah.")
    await dedi.hears_nothing()


async def test_a_group_whose_members_all_go_to_another_with_the_list_can_go(
    lokus: Lokus, budi: Person, tmp_path: Path
) -> None:
    example = read_example("semarang-2023")

    def listed(group: str, *groups: str) -> Visit:
        people = (Participant(name="Citra", group=group),)
        return Visit(
            code=example.code,
            name=example.name,
            groups=tuple(map(example.group, groups)),  # type: ignore[arg-type]  # they are there
            participants=people,
        )

    known = await lokus.knows(listed("Medan", "Semarang", "Medan"))
    citra = await lokus.newcomer("Citra", known, "Medan")
    await sends(budi, listed("Semarang", "Semarang"), tmp_path)
    await budi.hears("Pratinjau perubahan")
    await budi.presses("Terapkan")
    await budi.hears("Diterapkan")
    assert "Anda kini di Semarang." in await citra.hears("Kelompok Anda berubah.")


async def test_a_workbook_is_shown_applied_and_told(
    budi: Person, ani: Person, clock: MovableClock, tmp_path: Path
) -> None:
    visit = moved(read_example("semarang-2023"), "A07", 15)
    await sends(budi, replace(visit, agenda=visit.agenda[:-1], contacts=visit.contacts[:-4]), tmp_path)
    preview = await budi.hears("Pratinjau perubahan")
    assert "Yang akan diberi tahu: 1 orang." in preview
    assert "09.30–11.30 WIB → Rabu, 14 Juni 2023, 15.30 WIB" in preview
    assert "Kontak" in preview
    assert "dihapus" in preview
    await budi.presses("Terapkan")
    await budi.hears("Diterapkan")
    clock.passes(seconds=61)
    told = await ani.hears("Perubahan agenda, Semarang")
    assert "09.30–11.30 WIB → Rabu, 14 Juni 2023, 15.30 WIB" in told
    assert "Dibatalkan: Penyusunan catatan kelompok" in told
    await budi.presses("Urungkan")
    await budi.hears("Diurungkan")
    await sends(budi, read_example("semarang-2023"), tmp_path)
    await budi.hears("Tidak ada yang berubah pada kunjungan semarang-2023.")


async def test_a_preview_names_every_change_however_long_its_texts(budi: Person, tmp_path: Path) -> None:
    visit = read_example("semarang-2023")
    noted = tuple(replace(item, note=f"{item.code} " + "panjang " * 150) for item in visit.agenda[:5])
    await sends(budi, replace(visit, agenda=(*noted, *visit.agenda[5:])), tmp_path)
    preview = await budi.hears("Pratinjau perubahan")
    assert [item.code for item in noted if f"Agenda: {item.code}" in preview] == [item.code for item in noted]


async def test_mistakes_are_listed_each_with_its_cell(budi: Person, tmp_path: Path) -> None:
    visit = read_example("semarang-2023")
    wrong = replace(visit, agenda=tuple(replace(item, locus="Balai Koto") for item in visit.agenda))
    await sends(budi, replace(wrong, agenda=wrong.agenda * 2), tmp_path)
    said = await budi.hears("Belum ada yang diterapkan.")
    assert '• Agenda!F2: lokus "Balai Koto" tidak dikenal; mungkin "Balai Kota Semarang"' in said
    assert said.count("•") == 20
    file = await budi.hears("[kesalahan.txt]")
    lines = budi.downloads(file).decode().splitlines()
    assert f"Perbaiki {len(lines)} kesalahan ini" in said
    assert len(lines) > 20
    odd = await budi.hears("Periksa juga (tidak menghalangi):")
    assert '• Agenda!C17: "Sarapan" bersamaan dengan "Sarapan"' in odd


@pytest.mark.parametrize(
    ("name", "content", "answer"),
    [
        ("surat.pdf", b"%PDF-1.4", "buku kerja kunjungan (.xlsx)"),
        ("agenda.xls", b"\xd0\xcf\x11\xe0", "Simpan buku kerjanya sebagai .xlsx"),
        ("agenda.xlsx", b"PK\x03\x04 broken", "rusak atau terpotong"),
    ],
)
async def test_other_files_are_refused_kindly(budi: Person, name: str, content: bytes, answer: str) -> None:
    await budi.sends_document(name, content=content)
    assert answer in await budi.hears()


async def test_a_file_that_telegram_does_not_hand_out_to_bots_is_not_asked_for(budi: Person) -> None:
    await budi.sends_document("besar.xlsx", content=b"x" * 20_000_001)
    assert "lebih besar daripada 20 MB" in await budi.hears()


async def test_whose_workbook_is_anothers_learns_so_and_changes_nothing(
    lokus: Lokus, budi: Person, tmp_path: Path
) -> None:
    await lokus.knows_example("medan-2023")
    await sends(budi, moved(read_example("medan-2023"), "A01", 5), tmp_path)
    await budi.hears("sudah dipakai kunjungan lain")


async def test_a_new_code_makes_a_visit_whose_organizer_one_is(
    lokus: Lokus, budi: Person, tmp_path: Path
) -> None:
    await sends(budi, replace(read_example("semarang-2023"), code="semarang-baru", name="Baru"), tmp_path)
    assert "Kunjungan baru: semarang-baru" in await budi.hears("Pratinjau perubahan")
    await budi.presses("Terapkan")
    await budi.hears("Kunjungan semarang-baru sudah dibuat, dan Anda penyelenggaranya.")
    await budi.says("/kunjungan")
    assert "Baru" in await budi.hears("beberapa kunjungan")


async def test_a_participant_who_sends_a_workbook_changes_nothing(
    budi: Person, ani: Person, tmp_path: Path
) -> None:
    visit = moved(read_example("semarang-2023"), "A07", 15)
    await sends(ani, visit, tmp_path)
    assert "teks" in await ani.hears()
    await sends(budi, visit, tmp_path)
    preview = await budi.hears("Pratinjau perubahan")
    assert "bukan untuk Anda" in await presses_made_up(ani, data_under(preview, "Terapkan"))


async def test_a_change_made_meanwhile_is_shown_before_the_workbook_is_applied(
    budi: Person, tmp_path: Path
) -> None:
    await sends(budi, moved(read_example("semarang-2023"), "A07", 15), tmp_path)
    preview = await budi.hears("Pratinjau perubahan")
    await budi.says("/ubah A09 16.00-17.00")
    await budi.hears("Pratinjau perubahan")
    await budi.presses("Terapkan")
    await budi.hears("Diterapkan")
    await budi.presses("Terapkan", on=preview)
    anew = await budi.hears("berubah sementara pratinjau ditampilkan")
    assert "15.30" in anew
    assert "16.00" not in anew  # which stays


async def test_a_kept_answer_is_written_as_it_is_read_again(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person, tmp_path: Path
) -> None:
    await ani.says("apakah ada  kolam renang\ndi hotel?")
    await ani.hears()
    await ani.presses("Teruskan ke panitia")
    await budi.replies_to(
        await budi.hears("Pertanyaan untuk panitia"), "Ada,  di lantai lima.\n\n\nBawa handuk."
    )
    await budi.presses("Simpan sebagai Info")
    await budi.hears("Tersimpan sebagai Info")
    async with lokus.reads() as session:
        stored = await load_visit(session, semarang.code)
    await sends(budi, stored, tmp_path)
    await budi.hears("Tidak ada yang berubah pada kunjungan semarang-2023.")
    *others, kept = stored.info
    await sends(budi, replace(stored, info=(*others, replace(kept, answer="Tidak ada.\nMaaf."))), tmp_path)
    assert "Jawaban Ada, di lantai lima. Bawa handuk. → Tidak ada. Maaf." in await budi.hears("Pratinjau")


async def test_answers_that_were_kept_outlive_a_workbook_without_them(
    lokus: Lokus, semarang: Visit, budi: Person, ani: Person, tmp_path: Path
) -> None:
    await ani.says("apakah ada kolam renang di hotel?")
    await ani.hears()
    await ani.presses("Teruskan ke panitia")
    await budi.replies_to(await budi.hears("Pertanyaan untuk panitia"), "Ada, di lantai lima.")
    await budi.presses("Simpan sebagai Info")
    await budi.hears("Tersimpan sebagai Info")
    await sends(budi, moved(read_example("semarang-2023"), "A07", 15), tmp_path)
    preview = await budi.hears("Pratinjau perubahan")
    assert "Info" not in preview
    await budi.presses("Terapkan", on=preview)
    await budi.hears("Diterapkan")
    await ani.says("apakah ada kolam renang di hotel?")
    assert "lantai lima" in await ani.hears("lantai lima")
