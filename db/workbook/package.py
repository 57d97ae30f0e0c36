"""The zip file that an `.xlsx` is, opened warily: told apart from other files, and never unpacked beyond its limit."""

from __future__ import annotations

import stat
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Final

from db.workbook.grid import Unreadable

MAX_UNPACKED_BYTES: Final = 50 * 1024 * 1024
MAX_PARTS: Final = 5_000
MAX_MARKS: Final = 6_000_000
"""So many `<` may stand in all XML parts together: about four for a cell with a value, so a million and a half of those."""
_CHUNK: Final = 1 << 16

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_BOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_ENTITIES: Final = tuple(
    mark.encode(encoding)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_OTHER_FORMATS = (
    "xl/workbook.bin",
    "content.xml",
    "word/document.xml",
    "ppt/presentation.xml",
    "index/document.iwa",
)
_DEFLATE_OR_STORED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Package:
    """The XML parts of an `.xlsx`, unpacked within `MAX_UNPACKED_BYTES` and free of entities."""

    def __init__(self, parts: dict[str, bytes], names: frozenset[str]) -> None:
        self._parts = parts
        self.names = names
        """Every part's name in lower case, unpacked or not."""

    def part(self, name: str) -> bytes | None:
        return self._parts.get(name.lstrip("/").lower())


def open_package(path: Path) -> Package:
    """Unpack a workbook's XML parts. Raises Unreadable with what is wrong about the file."""
    data = read_file(path)
    _require_zip(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _unpack(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError):
        raise Unreadable("file-damaged") from None


def read_file(path: Path, limit: int = MAX_UNPACKED_BYTES) -> bytes:
    """Read a regular file of at most `limit` bytes; a pipe or a device, which may never end, is none. Raises Unreadable."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable("file-unreadable", file=path.name)
        if found.st_size > limit:
            most = _megabytes(MAX_UNPACKED_BYTES)
            raise Unreadable("file-too-large", megabytes=max(_megabytes(found.st_size), most + 1), limit=most)
        return path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("file-missing", file=path.name) from None
    except OSError:
        raise Unreadable("file-unreadable", file=path.name) from None


def _require_zip(data: bytes) -> None:
    if not data:
        raise Unreadable("file-empty")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Unreadable("file-password")
        raise Unreadable(
            "file-old-format" if any(book in data for book in _OLD_BOOKS) else "file-no-workbook"
        )
    if not data.startswith(b"PK"):
        raise Unreadable("file-no-workbook")


def _unpack(archive: zipfile.ZipFile) -> Package:
    entries = archive.infolist()
    declared = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_PARTS:
        raise Unreadable("file-too-full")
    if declared > MAX_UNPACKED_BYTES:
        raise Unreadable(
            "file-too-large", megabytes=_megabytes(declared), limit=_megabytes(MAX_UNPACKED_BYTES)
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable("file-password")
    if any(entry.compress_type not in _DEFLATE_OR_STORED for entry in entries):
        raise Unreadable("file-damaged")
    names = frozenset(_part_name(entry) for entry in entries)
    if len(names) < len(entries):
        raise Unreadable("file-damaged")
    if any(name in names for name in _OTHER_FORMATS):
        raise Unreadable("file-other-format")
    if not any(name.endswith("[content_types].xml") for name in names):
        raise Unreadable("file-no-workbook")
    parts: dict[str, bytes] = {}
    left = MAX_UNPACKED_BYTES
    for entry in entries:
        name = _part_name(entry)
        if name.endswith((".xml", ".rels", ".vml")):
            parts[name] = _inflate(archive, entry, left)
            left -= len(parts[name])
    if sum(data.count(b"<") for data in parts.values()) > MAX_MARKS:
        raise Unreadable("file-too-full")
    return Package(parts, names)


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """Unpack one part piece by piece, so that a header that lies about the size gains nothing."""
    pieces: list[bytes] = []
    with archive.open(entry) as source:
        while piece := source.read(_CHUNK):
            limit -= len(piece)
            if limit < 0:
                raise Unreadable(
                    "file-too-large",
                    megabytes=_megabytes(MAX_UNPACKED_BYTES) + 1,
                    limit=_megabytes(MAX_UNPACKED_BYTES),
                )
            pieces.append(piece)
    data = b"".join(pieces)
    if any(mark in data for mark in _ENTITIES):
        raise Unreadable("file-entities")
    return data


def _part_name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/").lstrip("/").lower()


def _megabytes(size: int) -> int:
    return -(-size // (1024 * 1024))
