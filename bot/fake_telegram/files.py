"""Files sent by the bot and by people, kept in memory."""

from __future__ import annotations

import hashlib
import itertools
import re
import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.refusals import Refusal, bad_request

UPLOAD_LIMIT = 50 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
LONGEST_NAME = 255
NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f/\\\"]")
"""What would end a name in the request's header, or be cut off it as a path."""
FOLDERS = {"document": "documents", "photo": "photos", "voice": "voice", "sticker": "stickers"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    kind: str
    file_name: str
    content_type: str
    content: bytes
    path: str

    def as_json(self) -> dict[str, object]:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class FileStore:
    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}
        self._numbers = itertools.count(1)

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """Keep a file. Raises `Refusal` for an empty or too large one."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > UPLOAD_LIMIT:
            raise Refusal(413)
        if NOT_IN_NAMES.search(upload.file_name) or len(upload.file_name.encode()) > LONGEST_NAME:
            raise bad_request("wrong file name specified")
        number = next(self._numbers)
        folder = FOLDERS.get(kind, f"{kind}s")
        stored = StoredFile(
            file_id=f"{kind[:3].upper()}{number:06d}-{hashlib.sha256(upload.content).hexdigest()[:24]}",
            unique_id=f"U{hashlib.sha256(upload.content).hexdigest()[:14]}",
            kind=kind,
            file_name=upload.file_name,
            content_type=upload.content_type,
            content=upload.content,
            path=f"{folder}/file_{number}{PurePosixPath(upload.file_name).suffix}",
        )
        self._files[stored.file_id] = stored
        self._paths[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return self._paths.get(path)

    def given(self, kind: str, value: object) -> StoredFile:
        """The file a call names: sent along, or by the `file_id` of one sent before."""
        if isinstance(value, Upload):
            return self.add(kind, value)
        stored = self.find(str(value))
        if stored is None:
            raise bad_request("Wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            raise bad_request(f"type of file mismatch: can't use file of type {stored.kind} as {kind}")
        return stored


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG. Raises `Refusal` for what Telegram can't take as a photo."""
    size = _png_size(content) if content.startswith(PNG) else _jpeg_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if len(content) > PHOTO_LIMIT:
        raise Refusal(413)
    if width + height > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _png_size(content: bytes) -> tuple[int, int] | None:
    return struct.unpack(">II", content[16:24]) if len(content) > 24 else None  # noqa: PLR2004 - the header's length


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame header (0xC0 to 0xCF but for tables)."""
    position = 2
    while content.startswith(JPEG) and position + 9 < len(content) and content[position] == 0xFF:  # noqa: PLR2004
        marker, length = content[position + 1], int.from_bytes(content[position + 2 : position + 4])
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # noqa: PLR2004
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None
