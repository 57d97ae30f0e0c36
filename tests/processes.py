"""Lokus in processes of their own, forked from one that has imported it already (`tests.forge`)."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

from tests.postgres import alone, run_folder

ROOT = Path(__file__).parents[1]


class Forge:
    """One for a run of the tests: started at its first use, shared by all workers, at its end with the last of them."""

    def __init__(self) -> None:
        self._held: int | None = None
        """One end of the pipe by which the forge knows that it is in use."""

    def order(
        self,
        module: str,
        arguments: tuple[str, ...],
        environment: Mapping[str, str],
        folder: Path,
        streams: list[int],
    ) -> socket.socket:
        """Ask for a process; what comes back tells its id and then its exit status, a line each."""
        asked = {
            "module": module,
            "arguments": arguments,
            "environment": dict(environment),
            "folder": str(folder),
        }
        address = self._address()
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(address))
        socket.send_fds(connection, [json.dumps(asked).encode()], streams)
        return connection

    def _address(self) -> Path:
        folder = run_folder()
        address = folder / "forge"
        if self._held is None:
            with alone(folder):
                pipe = folder / "forge-in-use"
                if not pipe.exists():
                    os.mkfifo(pipe)
                self._held = os.open(pipe, os.O_RDWR)
                if not address.exists():
                    _start(address, pipe)
        return address

    def close(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None


def _start(address: Path, pipe: Path) -> None:
    with pipe.open() as in_use:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.forge", str(address)],
            stdin=in_use,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
    assert process.stdout is not None
    with process.stdout:
        if process.stdout.readline() != "ready\n":
            raise AssertionError(f"Lokus could not be imported: exit status {process.wait()}; see above")
    process.returncode = 0  # nobody waits for it: it may outlive the worker that started it


FORGE = Forge()


class Forked:
    """A process that is running. Like `asyncio.subprocess.Process`, as far as tests need it."""

    def __init__(
        self,
        pid: int,
        told: asyncio.StreamReader,
        connection: asyncio.StreamWriter,
        output: asyncio.StreamReader | None,
    ) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self.output = output
        self._ended = asyncio.create_task(self._watch(told, connection))

    async def _watch(self, told: asyncio.StreamReader, connection: asyncio.StreamWriter) -> int:
        self.returncode = int(await told.readline())
        connection.close()
        await connection.wait_closed()
        return self.returncode

    async def wait(self) -> int:
        """Wait for its end; the exit status, negative for a signal."""
        return await asyncio.shield(self._ended)

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            with suppress(ProcessLookupError):  # it has just ended
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


async def start_forked(
    module: str, *arguments: str, environment: Mapping[str, str], piped: bool = False
) -> Forked:
    """Start `python -m module arguments` in this folder, its variables beside those of the tests.

    What it writes on either stream is `output` where it is `piped`, else passed over.
    """
    reading: int | None = None
    if piped:
        reading, writing = os.pipe()
    else:
        writing = os.open(os.devnull, os.O_WRONLY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    try:
        streams = [nothing, writing, writing]
        told = await asyncio.to_thread(
            FORGE.order, module, arguments, os.environ | environment, ROOT, streams
        )
    finally:
        os.close(nothing)
        os.close(writing)
    lines, connection = await asyncio.open_unix_connection(sock=told)
    pid = int(await lines.readline())
    return Forked(pid, lines, connection, await _reader_of(reading) if reading is not None else None)


async def _reader_of(descriptor: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    file: IO[bytes] = os.fdopen(descriptor, "rb")
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), file)
    return reader


def run_forked(
    module: str,
    *arguments: str,
    environment: Mapping[str, str],
    folder: Path,
    stdin: str = "",
    seconds: float = 60,
) -> subprocess.CompletedProcess[str]:
    """Run a module to its end, with an environment of its own."""
    with (
        tempfile.TemporaryFile() as given,
        tempfile.TemporaryFile() as said,
        tempfile.TemporaryFile() as faults,
    ):
        given.write(stdin.encode())
        given.seek(0)
        streams = [given.fileno(), said.fileno(), faults.fileno()]
        with FORGE.order(module, arguments, environment, folder, streams) as told:
            told.settimeout(seconds)
            lines = told.makefile()
            lines.readline()
            status = int(lines.readline())
        said.seek(0)
        faults.seek(0)
        return subprocess.CompletedProcess(arguments, status, said.read().decode(), faults.read().decode())
