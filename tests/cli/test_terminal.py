"""On a terminal, problems stand in a table, in colour."""

import os
import pty
import subprocess
import sys
from pathlib import Path


def on_terminal(*words: str | Path, folder: Path, errors: bool = False, **variables: str) -> str:
    """Run a command whose output (with `errors`: all of it) goes to a terminal of 120 columns; return what it shows."""
    master, slave = pty.openpty()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LOKUS_", "LC_", "LANG", "NO_COLOR"))
    }
    with subprocess.Popen(
        [Path(sys.executable).with_name("lokus"), *words],
        stdout=slave,
        stderr=slave if errors else subprocess.DEVNULL,
        cwd=folder,
        env=environment | {"COLUMNS": "120", "TERM": "xterm-256color"} | variables,
    ) as process:
        os.close(slave)
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
