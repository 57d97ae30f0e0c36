"""Standard streams that are closed, full, or left by who read them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def shell(variables, tmp_path):
    """Run a line of the shell in which `lokus` is the command."""

    def run(line: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = f'lokus() {{ "{sys.executable}" -m bot "$@"; }}; {line}'
        return subprocess.run(
            ["bash", "-c", command],
            env=variables | {"PYTHONPATH": str(Path.cwd())} | more,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_who_reads_the_answers_may_leave(lokus, shell, semarang, tmp_path):
    assert lokus("import", semarang, "--yes").status == 0
    asked = {"visit": "semarang-2023", "group": "Semarang", "question": "jam berapa ke MPP?"}
    (tmp_path / "asked.jsonl").write_text(f"{json.dumps(asked)}\n" * 400)
    done = shell("lokus ask --jsonl <asked.jsonl | head -1; exit ${PIPESTATUS[0]}")
    assert json.loads(done.stdout)["answered"] is True
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    "closed", ["lokus ask --jsonl <&-", "lokus db upgrade >&-", "lokus db upgrade <&- >&- 2>&-"]
)
def test_closed_streams_are_empty_ones(shell, closed):
    done = shell(closed)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_full_output_is_named(shell):
    done = shell("lokus db upgrade >/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("lokus: keluaran tidak dapat ditulis: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_backup_that_cannot_be_written_names_its_file(lokus):
    outcome = lokus("backup", "tiada/salinan.sqlite3")
    assert outcome.status == 1
    assert outcome.errors.startswith(
        "lokus: berkas tiada/salinan.sqlite3.part tidak dapat dibuka atau ditulis"
    )
