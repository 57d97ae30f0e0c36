"""`lokus rehearse`: the visit's days played before they come."""

from __future__ import annotations

import time

import openpyxl
import pytest


@pytest.fixture
def visit(lokus, semarang):
    assert lokus("import", semarang, "--yes").status == 0
    return ("rehearse", "--visit", "semarang-2023")


def test_who_would_get_what_when(lokus, visit):
    outcome = lokus(*visit)
    assert outcome.status == 0
    assert outcome.output.startswith("Gladi: Visitasi Kepemimpinan Nasional ke Kota Semarang\n29 pesan")
    assert "\nRabu, 14 Juni 2023\n" in outcome.output
    expected = (
        "09.20 WIB  10 menit lagi, 09.30 WIB: Kunjungan ke Smart City Centre  → Semarang (belum ada anggota)"
    )
    assert expected in outcome.output.splitlines()
    assert "<" not in outcome.output


def test_for_a_script_and_as_a_spreadsheet(lokus, visit, tmp_path):
    file = tmp_path / "gladi.xlsx"
    played = lokus(*visit, "--json", "--lang", "en", "--xlsx", file).json
    assert played["visit"] == "semarang-2023"
    assert played["messages"] == len(played["moments"]) == 29
    assert played["moments"][0] == {
        "at": "2023-06-12T19:00:00+07:00",
        "kind": "day",
        "text": "Tomorrow starts at 19:30 WIB: Taklimat persiapan visitasi",
        "to": [{"group": "Semarang", "people": 0, "chats": 0}],
        "odd": False,
    }
    rows = list(openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True))
    assert rows[0][:5] == ("Day", "Time", "Zone", "Group", "Recipient")
    assert len(rows) == 30


def test_it_plays_as_fast_as_asked(lokus, visit):
    """From the first message to the last are 47 hours and 50 minutes: 1.7 seconds at this speed."""
    began = time.monotonic()
    assert lokus(*visit, "--speed", "100000").output.count(" → ") == 29
    assert time.monotonic() - began > 1.7
    assert lokus(*visit, "--speed", "-1").status == 2


def test_an_unknown_visit(lokus, visit):
    outcome = lokus("rehearse", "--visit", "tiada")
    assert outcome.status == 1
    assert 'tidak ada kunjungan "tiada"' in outcome.errors
