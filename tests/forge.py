"""Forks processes of Lokus that need not import it again: `python -m tests.forge SOCKET`.

Importing is most of what a short command costs, and tests run hundreds of them. What comes out is a process of its own
with its own arguments, environment, folder and streams, as `python -m MODULE` would have started it. It ends when
nobody holds the other end of its standard input any more, so when the tests end, however they end. `tests.processes`
asks for processes; `tests.workers` is a forge of its own, for the workers of pytest.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import io
import json
import os
import random
import runpy
import select
import signal
import socket
import sys
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NoReturn

ROOT: Final = Path(__file__).parents[1]

IMPORTED_AHEAD: Final = (
    "alembic.command",
    "alembic.runtime.migration",
    "apscheduler.schedulers.asyncio",
    "asyncpg",
    "bot.application",
    "bot.cli",
    "db.migrations",
    "db.workbook.read",
    "db.workbook.write",
    "handlers.questions.answering",
    "openpyxl",
    "rich.progress",
    "rich.prompt",
    "rich.table",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "tests.schedules.outgoing",
    "typer.rich_utils",
    "uvloop",
)
ASKED_AT_MOST: Final = 1 << 20
"""Bytes of one request: arguments and environment."""


@dataclass(frozen=True)
class Wanted:
    module: str
    """As after `python -m`; `-c` where the first argument is the code."""
    arguments: list[str]
    environment: dict[str, str]
    folder: str


def main() -> None:
    gc.disable()  # nothing that is imported is garbage
    for module in IMPORTED_AHEAD:
        importlib.import_module(module)
    prepare()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(sys.argv[1])
        listening.listen(64)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        serve(listening)
    Path(sys.argv[1]).unlink(missing_ok=True)  # with the folder of the tests it may be gone already


def serve(listening: socket.socket) -> None:
    """Fork what is asked for until nobody asks any more; the processes that come of it do not return."""
    gc.freeze()  # what is shared is not touched, and so not copied, by collections in new processes
    gc.enable()
    with listening:
        wanted = _wanted(listening)
    if wanted:
        _run(wanted)


def prepare() -> None:
    """What each process of Lokus reads and works out once, at its first need: half a second."""
    from sqlalchemy.orm import configure_mappers

    from db.workbook.read import read_workbook
    from handlers.questions import answer_question, compile_visit
    from texts.catalogue import LANGUAGES, texts

    configure_mappers()
    visit = read_workbook(ROOT / "examples" / "semarang-2023").visit
    assert visit is not None
    knowledge, now = compile_visit(visit), datetime(2023, 6, 14, tzinfo=UTC)
    for language in LANGUAGES:
        texts(language)
        answer_question(knowledge, "jam berapa ke mpp?", group=None, now=now, language=language)


def _run(wanted: Wanted) -> NoReturn:
    """Run it as `python` does, and end without taking the shared memory apart, which costs most of a second."""
    try:
        if wanted.module == "-c":
            exec(wanted.arguments[0], {"__name__": "__main__"})
        else:
            runpy.run_module(wanted.module, run_name="__main__", alter_sys=True)
        status: int | str | None = 0
    except SystemExit as end:
        status = end.code
    except BaseException:  # noqa: BLE001 - as the interpreter would
        traceback.print_exc()
        status = 1
    gc.collect()  # so that what was left open is told
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))


def _wanted(listening: socket.socket) -> Wanted | None:
    """Return in a new process what it is to be, or None in this one when nobody asks any more."""
    running: dict[int, socket.socket] = {}
    ended, ending = _told_of_ends()
    while True:
        ready = select.select([listening, sys.stdin, ended, *running.values()], [], [])[0]
        if sys.stdin in ready:
            for process in running:
                os.kill(process, signal.SIGKILL)
            return None
        for process, connection in running.items():
            if (
                connection in ready
            ):  # whoever asked for it went away: a test that fails leaves nothing running
                os.kill(process, signal.SIGKILL)
        if ended in ready:
            os.read(ended, ASKED_AT_MOST)
            _tell_ends(running)
        if listening in ready:
            connection, _ = listening.accept()
            asked, streams, *_ = socket.recv_fds(connection, ASKED_AT_MOST, 3)
            process = os.fork()
            if process == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for descriptor in (ended, ending):
                    os.close(descriptor)
                for one in (connection, *running.values()):
                    one.close()
                return _become(Wanted(**json.loads(asked)), streams)
            for stream in streams:
                os.close(stream)
            running[process] = connection
            _tell(connection, process)


def _told_of_ends() -> tuple[int, int]:
    """Make a pipe that can be read when a process has ended."""
    ended, ending = os.pipe()
    os.set_blocking(ending, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.set_wakeup_fd(ending)
    return ended, ending


def _tell_ends(running: dict[int, socket.socket]) -> None:
    """Tell the exit status of each process that has ended to whoever asked for it."""
    for process in tuple(running):
        if (end := os.waitpid(process, os.WNOHANG))[0]:
            with running.pop(process) as connection:
                _tell(connection, os.waitstatus_to_exitcode(end[1]))


def _tell(connection: socket.socket, number: int) -> None:
    with suppress(OSError):  # nobody listens any more
        connection.sendall(f"{number}\n".encode())


def _become(wanted: Wanted, streams: list[int]) -> Wanted:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.stdin = io.TextIOWrapper(open(0, "rb", closefd=False), encoding="utf-8")  # noqa: SIM115 - a descriptor
    sys.stdout = _writing_to(1, line_buffering=False)
    sys.stderr = _writing_to(2, line_buffering=True)
    os.chdir(wanted.folder)
    os.environ.clear()
    os.environ.update(wanted.environment)
    sys.argv = [wanted.module, *wanted.arguments]
    random.seed()
    return wanted


def _writing_to(descriptor: int, *, line_buffering: bool) -> io.TextIOWrapper:
    opened = open(descriptor, "wb", closefd=False)  # noqa: SIM115 - a descriptor; open as long as the process
    return io.TextIOWrapper(opened, encoding="utf-8", line_buffering=line_buffering)


if __name__ == "__main__":
    main()
