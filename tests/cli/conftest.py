"""The command `lokus` as a person or a script runs it: a process of its own with a database of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.processes import run_forked

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    status: int
    output: str
    errors: str

    @property
    def json(self) -> Any:
        return json.loads(self.output)


Run = Callable[..., Outcome]


@pytest.fixture
def database(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of its own with the present schema, which is made once."""
    template = tmp_path_factory.getbasetemp() / "command-line.sqlite3"
    if not template.exists():
        made = os.environ | {"LOKUS_DATABASE_URL": f"sqlite+aiosqlite:///{template}"}
        assert run_forked("bot", "db", "upgrade", environment=made, folder=tmp_path).returncode == 0
    return shutil.copyfile(template, tmp_path / "lokus.sqlite3")


@pytest.fixture
def variables(database: Path) -> dict[str, str]:
    """The environment of a command: in Indonesian unless `LANG` says otherwise."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("LOKUS_", "LC_", "LANG"))
    }
    return inherited | {"LOKUS_DATABASE_URL": f"sqlite+aiosqlite:///{database}", "COLUMNS": "200"}


@pytest.fixture
def lokus(tmp_path: Path, variables: dict[str, str]) -> Run:
    """Run a command in an empty folder, in a process of its own; no output may hold a traceback."""

    def run(*words: str | Path, stdin: str = "", **environment: str) -> Outcome:
        done = run_forked(
            "bot", *map(str, words), environment=variables | environment, folder=tmp_path, stdin=stdin
        )
        assert "Traceback" not in done.stdout + done.stderr
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def installed_lokus(tmp_path: Path, variables: dict[str, str]) -> Run:
    """The same with the script that is installed: what it is called and its language are set when it starts."""

    def run(*words: str | Path, **environment: str) -> Outcome:
        done = subprocess.run(
            [Path(sys.executable).with_name("lokus"), *words],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=variables | environment,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def semarang() -> Path:
    return ROOT / "examples" / "semarang-2023"
