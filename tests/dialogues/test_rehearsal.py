"""`/gladi`: who would get what when, before anyone does."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import time

import openpyxl
import pytest

from db.arrivals import Role
from db.visit import Participant, Visit
from tests.dialogues.lokus import Lokus
from tests.people import Person


@pytest.fixture
async def organizer(lokus: Lokus, semarang: Visit) -> Person:
    return await lokus.member("Panitia", semarang, role=Role.ORGANIZER)


async def played(organizer: Person, command: str = "/gladi") -> tuple[str, list[tuple[str, ...]]]:
    """Let the organizer rehearse: what the chat shows, and the rows of the spreadsheet."""
    await organizer.says(command)
    texts: list[str] = []
    while True:
        said = await organizer.hears()
        if "document" in said.message:
            break
        texts.append(said)
    sheet = openpyxl.load_workbook(io.BytesIO(organizer.downloads(said))).worksheets[0]
    return "\n".join(texts), [
        tuple(str(cell or "") for cell in row) for row in sheet.iter_rows(values_only=True)
    ]


async def test_it_shows_who_would_get_what_when_and_sends_nothing(
    lokus: Lokus, semarang: Visit, organizer: Person
) -> None:
    ani = await lokus.member("Ani", semarang, "Semarang")
    budi = await lokus.member("Budi", semarang, "Semarang")

    text, rows = await played(organizer)

    assert text.startswith(
        "Gladi: Visitasi Kepemimpinan Nasional ke Kota Semarang\n58 pesan untuk 2 orang dan 0 grup."
    )
    assert "Rabu, 14 Juni 2023" in text
    assert "09.20 WIB 10 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre → Semarang (2 orang)" in text
    assert rows[0][:5] == ("Hari", "Waktu", "Zona", "Kelompok", "Penerima")
    one = next(row for row in rows if row[1] == "09.20" and row[4] == "Ani")
    assert one[:5] == ("Rab 14 Jun", "09.20", "WIB", "Semarang", "Ani")
    assert one[-1].splitlines()[:2] == [
        "10 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre",
        "Tempat: Smart City Centre",
    ]
    assert len(rows) == 59
    assert ani.unheard() == budi.unheard() == []
    async with lokus.reads() as session:
        from db.models import OutboxMessageRow

        assert await session.get(OutboxMessageRow, 1) is None


async def test_a_reminder_at_ten_to_six_is_found_before_the_participants_find_it(
    lokus: Lokus, semarang: Visit, organizer: Person
) -> None:
    agenda = [
        replace(one, lead_minutes=None, ends=time(7)) if one.code == "A02" else one for one in semarang.agenda
    ]
    await lokus.knows(replace(semarang, agenda=tuple(agenda)))

    text, rows = await played(organizer)

    assert "Perlu diperiksa: 2 saat" in text
    assert "⚠️ Rabu, 14 Juni 2023, 05.50 WIB: 10 menit lagi, 06.00 WIB: Sarapan → Semarang" in text
    assert [row[1] for row in rows if row[7] == "ya"] == ["05.30", "05.50"]


async def test_before_anyone_joined_the_list_of_participants_is_played(
    lokus: Lokus, semarang: Visit, organizer: Person
) -> None:
    listed = (Participant(name="=HYPERLINK(1)", group="Semarang"), Participant(name="Siti", group="Medan"))
    await lokus.knows(replace(semarang, participants=listed))

    text, rows = await played(organizer)

    assert "2 orang di daftar peserta belum bergabung" in text
    assert {row[4] for row in rows[1:]} == {"=HYPERLINK(1)"}  # nothing is planned for Medan
    assert {row[5] for row in rows[1:]} == {"ya"}


async def test_names_that_look_like_formulas_stay_text(
    lokus: Lokus, semarang: Visit, organizer: Person
) -> None:
    listed = (Participant(name="=1+1", group="Semarang"),)
    await lokus.knows(replace(semarang, participants=listed))
    await organizer.says("/rehearse")
    file = await organizer.hears("Semua pesan gladi")
    sheet = openpyxl.load_workbook(io.BytesIO(organizer.downloads(file))).worksheets[0]
    cell = next(row[4] for row in sheet.iter_rows(min_row=2) if row[4].value == "=1+1")
    assert cell.data_type == "s"
    assert cell.quotePrefix


async def test_a_visit_without_reminders_says_so(lokus: Lokus, semarang: Visit, organizer: Person) -> None:
    await lokus.knows(replace(semarang, agenda=(), form_questions=()))
    await organizer.says("/gladi")
    assert "Tidak ada pengingat yang akan dikirim" in await organizer.hears()


async def test_a_long_one_tells_how_far_it_is(
    lokus: Lokus, semarang: Visit, organizer: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.progress.PATIENCE", 0.05)
    monkeypatch.setattr("handlers.progress.SHOWN_EVERY", 0.05)
    listed = tuple(Participant(name=f"Peserta {number}", group="Semarang") for number in range(120))
    await lokus.knows(replace(semarang, participants=listed))
    await organizer.says("/gladi")
    first = await organizer.hears("Gladi sedang diputar: ")
    while (said := await organizer.hears(seconds=20)).startswith("Gladi sedang diputar"):
        assert said.id == first.id
    assert "3.480 pesan untuk 120 orang" in said
    assert first.id not in organizer.chat.messages  # it has done its service
