"""`lokus db upgrade`, `lokus backup`, and what is said when the database can't be used."""

import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def database(tmp_path):
    """Where a database is to be; none is there yet."""
    return tmp_path / "lokus.sqlite3"


def test_upgrade_makes_the_database(lokus, database):
    assert lokus("db", "upgrade").status == 0
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM visits").fetchone() == (0,)


def test_a_backup_of_a_live_database_is_whole(lokus, database, semarang, tmp_path):
    lokus("import", semarang, "--yes")
    with closing(sqlite3.connect(database)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        busy.execute("UPDATE visits SET name = 'belum disimpan'")
        assert lokus("backup", "salinan.sqlite3").status == 0
        busy.rollback()
    assert (tmp_path / "salinan.sqlite3").stat().st_mode & 0o777 == 0o600  # names and questions are in it
    with closing(sqlite3.connect(tmp_path / "salinan.sqlite3")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT name FROM visits").fetchone() == (
            "Visitasi Kepemimpinan Nasional ke Kota Semarang",
        )
        assert copy.execute("SELECT count(*) FROM agenda_items").fetchone() == (14,)


def test_a_backup_never_writes_over_something_else(lokus, database, tmp_path):
    lokus("db", "upgrade")
    (tmp_path / "laporan.docx").write_text("penting")
    for target in ("laporan.docx", database):
        outcome = lokus("backup", target)
        assert outcome.status == 1
        assert "pilih nama lain" in outcome.errors
    assert (tmp_path / "laporan.docx").read_text() == "penting"
    assert lokus("backup", "a.sqlite3").status == 0
    assert lokus("backup", "a.sqlite3").status == 0


def test_a_backup_before_there_is_anything(lokus):
    outcome = lokus("backup", "a.sqlite3")
    assert outcome.status == 1
    assert "belum ada basis data" in outcome.errors


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://x/y", "LOKUS_DATABASE_URL tidak dikenal"),
        ("postgresql+asyncpg://lokus:geheim@127.0.0.1:9/lokus", "tidak menjawab"),
    ],
)
def test_a_database_that_can_not_be_used(lokus, url, message):
    outcome = lokus("db", "upgrade", LOKUS_DATABASE_URL=url)
    assert outcome.status == 1
    assert message in outcome.errors
    assert "geheim" not in outcome.errors
    assert len(outcome.errors.splitlines()) == 1


def test_a_file_that_is_no_database(lokus, database):
    database.write_bytes(b"catatan rapat " * 100)
    outcome = lokus("db", "upgrade")
    assert outcome.status == 1
    assert "bukan basis data" in outcome.errors
