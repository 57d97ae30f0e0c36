"""`lokus invite`: a code, a link with the bot's name, a QR picture."""

import asyncio
import sqlite3
import struct
from contextlib import closing
from datetime import datetime

import pytest

from tests.people import FakeTelegram


@pytest.fixture
def imported(lokus, semarang):
    assert lokus("import", semarang, "--yes").status == 0


def test_an_invitation_is_json_for_other_programs(lokus, imported):
    made = lokus("invite", "--visit", "semarang-2023", "--role", "peserta", "--group", "semarang", "--json")
    assert made.status == 0
    assert list(made.json) == ["code", "link", "role", "group", "expires"]
    assert made.json["role"] == "peserta"
    assert made.json["group"] == "Semarang"
    assert datetime.fromisoformat(made.json["expires"]).tzinfo is not None
    assert len(made.json["code"]) >= 11  # 64 bits in base 64


def test_the_database_does_not_hold_the_code(lokus, imported, database):
    code = lokus("invite", "--visit", "semarang-2023", "--role", "penyelenggara", "--json").json["code"]
    with closing(sqlite3.connect(database)) as connection:
        assert code not in "\n".join(connection.iterdump())


async def test_the_link_names_the_bot_that_the_token_belongs_to(lokus, imported, tmp_path):
    async with FakeTelegram(bot_username="visitasi_bot", patience=20) as telegram:
        settings = {"LOKUS_TOKEN": telegram.token, "LOKUS_API_URL": telegram.url}
        words = ["invite", "--visit", "semarang-2023", "--role", "pembimbing", "--qr", "undangan.png"]
        made = await asyncio.to_thread(lambda: lokus(*words, "--json", **settings))
    assert (made.status, made.errors) == (0, "")
    assert made.json["link"] == f"https://t.me/visitasi_bot?start={made.json['code']}"
    picture = (tmp_path / "undangan.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    assert width == height >= 300


def test_without_a_token_the_bots_name_is_left_open_and_said_so(lokus, imported):
    made = lokus("invite", "--visit", "semarang-2023", "--role", "peserta")
    assert made.status == 0
    assert "https://t.me/<bot>?start=" in made.output
    assert "LOKUS_TOKEN belum diisi" in made.errors


def test_a_qr_picture_without_a_token_makes_no_invitation(lokus, imported, database, tmp_path):
    made = lokus("invite", "--visit", "semarang-2023", "--role", "peserta", "--qr", "x.png")
    assert made.status == 1
    assert "gambar QR memerlukan nama bot" in made.errors
    assert not (tmp_path / "x.png").exists()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM invitations").fetchone() == (0,)


async def test_a_picture_that_cannot_be_written_makes_no_invitation(lokus, imported, database):
    async with FakeTelegram(patience=20) as telegram:
        settings = {"LOKUS_TOKEN": telegram.token, "LOKUS_API_URL": telegram.url}
        words = ("invite", "--visit", "semarang-2023", "--role", "peserta", "--qr", "tidak/ada/x.png")
        made = await asyncio.to_thread(lambda: lokus(*words, **settings))
    assert made.status == 1
    assert "tidak/ada/x.png" in made.errors
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM invitations").fetchone() == (0,)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--visit", "semarang-2022", "--role", "peserta"), 1, "Yang ada: semarang-2023"),
        (("--visit", "semarang-2023", "--role", "peserta", "--group", "Solo"), 1, "tidak ada kelompok"),
        (("--visit", "semarang-2023", "--role", "raja"), 2, "peserta"),
        (("--visit", "semarang-2023"), 2, "--role"),
    ],
)
def test_wrong_usage_is_one_clear_line(lokus, imported, words, status, said):
    made = lokus("invite", *words)
    assert made.status == status
    assert said in made.errors
    assert len(made.errors.splitlines()) == 1
