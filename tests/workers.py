"""Workers of pytest that need not import the tests and Lokus again: `python -m tests.workers SOCKET ARGUMENTS`.

Four workers that each import all of it cost half a minute on a fresh clone, where they compile it besides. Here one
process collects the tests as pytest was asked to, and workers are forked from it (`tests.forge`): each collects again,
which finds all modules there. `tests/worker.py` is what xdist starts in their place.
"""

from __future__ import annotations

import gc
import shlex
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import execnet

ROOT: Final = Path(__file__).parents[1]
WORKER: Final = Path(__file__).with_name("worker.py")

ONLY_COLLECTED: Final = ("-n0", "--collect-only", "-qq", "-p", "no:randomly")


class Workers:
    """The process that the workers of this run are forked from."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def fork(self, specs: Iterable[execnet.XSpec], arguments: Iterable[str]) -> None:
        """Have xdist's processes of this machine come from here."""
        self._folder = tempfile.TemporaryDirectory(prefix="lokus-workers-")
        address = Path(self._folder.name) / "socket"
        listening = socket.socket(socket.AF_UNIX)
        with listening:
            listening.bind(str(address))
            listening.listen()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.workers", str(listening.fileno()), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                pass_fds=[listening.fileno()],
                cwd=ROOT,
            )
        for spec in specs:
            if spec.popen and not spec.python:
                spec.python = shlex.join([sys.executable, "-S", "-E", str(WORKER), str(address)])

    def close(self) -> None:
        if self._process and self._folder:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait()
            self._folder.cleanup()


WORKERS: Final = Workers()


def main() -> None:
    gc.disable()  # nothing that is imported is garbage
    import pytest

    from tests import forge

    listening = socket.socket(fileno=int(sys.argv[1]))
    if pytest.main([*sys.argv[2:], *ONLY_COLLECTED]) == pytest.ExitCode.OK:
        forge.prepare()
        assert threading.active_count() == 1, "threads are not forked"
        forge.serve(listening)


if __name__ == "__main__":
    main()
