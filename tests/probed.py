"""Which lines and branches of Lokus run, told by probes in its code (`tests.probes`) rather than by tracing.

On Python 3.11 whoever traces makes all code three times as slow. The probes are put in as Lokus is imported, and write
into files that all processes of the tests share, those that are killed too. `LOKUS_REACHED` names the folder; without
it nothing is changed. `tests.reached` says what was reached.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import mmap
import os
import sys
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any, Final

from tests import probes

ROOT: Final = Path(__file__).parents[1]
ROOMS: Final = ("bot", "handlers", "db", "schedules", "texts")
LEFT_OUT: Final = ROOT / "db/migrations/versions"
FOLDER: Final = ROOT / os.environ.get("LOKUS_REACHED", "")
"""Asked for once: processes of Lokus that tests fork have other variables."""

OWN: Final = b"".join((sys.version.encode(), Path(__file__).read_bytes(), Path(probes.__file__).read_bytes()))


def mark(path: str | Path, source: bytes) -> str:
    """Tell a file as it is by its place, what it says and how it is probed."""
    return hashlib.sha256(b"\0".join((OWN, os.path.relpath(path, ROOT).encode(), source))).hexdigest()


def reached(path: str, size: int) -> mmap.mmap:
    """Open the memory of a file's probes, a byte each."""
    descriptor = os.open(_folder("reached") / mark(path, Path(path).read_bytes()), os.O_RDWR | os.O_CREAT)
    os.ftruncate(descriptor, size)
    memory = mmap.mmap(descriptor, size)
    os.close(descriptor)
    return memory


def _folder(name: str) -> Path:
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class ProbedFile(SourceFileLoader):
    """Keeps what it compiled for the other processes of the tests."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        source = self.get_data(path)
        kept = _folder("code") / mark(path, source)
        if kept.exists():
            return marshal.loads(kept.read_bytes())  # type: ignore[no-any-return]
        code = probes.Prober(importlib.util.decode_source(source)).code(path)
        making = kept.with_suffix(f".{os.getpid()}")
        making.write_bytes(marshal.dumps(code))
        making.replace(kept)
        return code


class ProbedRooms:
    @staticmethod
    def find_spec(name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name.partition(".")[0] not in ROOMS:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if (
            spec
            and isinstance(spec.loader, SourceFileLoader)
            and LEFT_OUT not in Path(spec.loader.path).parents
        ):
            spec.loader = ProbedFile(spec.loader.name, spec.loader.path)
        return spec


def install() -> None:
    if FOLDER != ROOT and ProbedRooms not in sys.meta_path:
        sys.meta_path.insert(0, ProbedRooms)
