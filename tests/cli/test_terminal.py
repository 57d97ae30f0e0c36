"""On a terminal, problems stand in a table, in colour."""

import os
import pty
import subprocess
import sys
from pathlib import Path


def on_terminal(
    *words: str | Path, folder: Path, errors: bool = False, typed: str = "", **variables: str
) -> str:
    """Run a command whose output (with `errors`: all of it) goes to a terminal of 120 columns; return what it shows.

    What is `typed` there it can read, if anything is.
    """
    master, slave = pty.openpty()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LOKUS_", "LC_", "LANG", "NO_COLOR"))
    }
    with subprocess.Popen(
        [Path(sys.executable).with_name("lokus"), *words],
        stdin=slave if typed else None,
        stdout=slave,
        stderr=slave if errors else subprocess.DEVNULL,
        cwd=folder,
        env=environment | {"COLUMNS": "120", "TERM": "xterm-256color"} | variables,
    ) as process:
        os.close(slave)
        os.write(master, typed.encode())
        shown = b""
        while chunk := _read(master):
            shown += chunk
        process.wait(timeout=60)
    os.close(master)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other end of a terminal is closed
        return b""


def test_problems_stand_in_a_table_with_colour(tmp_path):
    (tmp_path / "kunjungan").mkdir()
    (tmp_path / "kunjungan" / "Kunjungan.csv").write_text("Isian,Nilai\nKode,a b\nNama,Uji\n")
    shown = on_terminal("check", "kunjungan", folder=tmp_path)
    head = next(line for line in shown.splitlines() if "Masalah" in line)
    assert "Sel" in head
    assert "Seharusnya" in head
    row = next(line for line in shown.splitlines() if "Kunjungan!B2" in line)
    assert "\x1b[31m" in row  # red
    assert "\x1b[32m" in row  # green


def test_a_template_is_written_over_a_workbook_only_when_that_is_meant(tmp_path):
    workbook = tmp_path / "kunjungan.xlsx"
    workbook.write_bytes(b"isian berminggu-minggu")
    shown = on_terminal("template", workbook.name, folder=tmp_path, errors=True, typed="t\n")
    assert "sudah ada" in shown
    assert "tidak ditimpa" in shown
    assert workbook.read_bytes() == b"isian berminggu-minggu"

    on_terminal("template", workbook.name, folder=tmp_path, typed="y\n")
    assert workbook.read_bytes().startswith(b"PK")
