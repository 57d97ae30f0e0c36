"""What cells of one kind may say: zones, languages, yes and no, reminders, kinds of questions, handles, addresses.

Every reader here and in `clock`, `dates`, `phones` and `places` takes a cell's value and raises CellRejected.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from db.visit import WIB, WIT, WITA, QuestionKind
from db.workbook.grid import Value
from db.workbook.report import nearest
from db.workbook.text import clean, fold, one_line, plain, show

OFFICIAL_ZONES: Final = {"WIB": WIB, "WITA": WITA, "WIT": WIT}
_BY_OFFSET: Final = {7: "WIB", 8: "WITA", 9: "WIT"}
_OFFSET = re.compile(r"(?:\w+ ?\()?(?:utc|gmt)? ?\+ ?0?(\d{1,2})(?:[:.]00)?\)?")
_SPELT_OUT: Final = {"indonesia barat": "WIB", "indonesia tengah": "WITA", "indonesia timur": "WIT"}
LANGUAGES: Final = ("id", "en")
LONGEST_LEAD_MINUTES: Final = 7 * 24 * 60

_LANGUAGE_NAMES: Final = {
    "id": "id",
    "indonesia": "id",
    "bahasa indonesia": "id",
    "indonesian": "id",
    "en": "en",
    "inggris": "en",
    "bahasa inggris": "en",
    "english": "en",
}
_YES: Final = ("ya", "y", "yes", "true", "1", "benar", "iya")
_NO: Final = ("tidak", "t", "no", "n", "false", "0", "tdk", "bukan")
_CODE = re.compile(r"[a-z0-9-]{3,40}", re.ASCII)
_NOT_IN_CODE = re.compile(r"[^a-z0-9]+")
_MINUTES = re.compile(r"(\d{1,5})\s*(?:menit|mnt|min|minutes?|')?")
_HANDLE = re.compile(
    r"(?:(?:https?://)?(?:www\.)?(?:t|telegram)\.me/|@)?([a-z][a-z0-9_]{3,31})/?", re.IGNORECASE
)
_EMAIL = re.compile(r"[^\s@<>(),;:\"\[\]\\]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_NONE: Final = ("", "-")


class CellRejected(Exception):
    """A cell that doesn't say what its column asks for; `kind` names the message, `facts` are its variables."""

    def __init__(self, kind: str, **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


def read_text(value: Value) -> str:
    return one_line(clean(show(value)))


def read_plain(value: Value) -> str:
    return plain(clean(show(value)))


def read_code(value: Value) -> str:
    """Read a visit's code; a near one is suggested in its right form."""
    code = read_plain(value)
    if _CODE.fullmatch(code):
        return code
    near = _NOT_IN_CODE.sub("-", code.lower()).strip("-")[:40].strip("-")
    raise CellRejected("code-unfit", value=code, near=near if _CODE.fullmatch(near) else "")


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if name not in {"Factory", "localtime"}}


def find_zone(name: str) -> ZoneInfo | None:
    """Find a zone by its Indonesian abbreviation or its IANA name, without regard to case."""
    official = OFFICIAL_ZONES.get(name.upper())
    if official:
        return official
    known = _zones().get(name.casefold().replace(" ", "_"))
    return ZoneInfo(known) if known else None


def zone_names() -> tuple[str, ...]:
    """List what a zone may be called, the usual ones first."""
    return (*OFFICIAL_ZONES, *sorted(_zones().values()))


def read_zone(value: Value) -> ZoneInfo | None:
    name = read_plain(value)
    zone = find_zone(name)
    if name and zone is None:
        raise CellRejected("zone-unknown", value=name, near=_near_zone(name))
    return zone


def _near_zone(name: str) -> str:
    """Guess what was meant; `UTC+7` is a zone by its offset, not a misspelt `UTC`."""
    folded = fold(name)
    if found := _OFFSET.fullmatch(folded):
        return _BY_OFFSET.get(int(found[1]), "")
    said = next((zone for words, zone in _SPELT_OUT.items() if words in folded), "")
    return said or nearest(name, zone_names())


def read_language(value: Value) -> str | None:
    name = fold(read_plain(value))
    if name and name not in _LANGUAGE_NAMES:
        raise CellRejected("language-unknown", value=name)
    return _LANGUAGE_NAMES.get(name)


def read_yes(value: Value) -> bool:
    word = fold(read_plain(value))
    if word not in (*_YES, *_NO):
        raise CellRejected("yes-no-unknown", value=word)
    return word in _YES


def read_lead_minutes(value: Value) -> tuple[int, ...] | None:
    """Read reminders; None where the cell says nothing, empty where it says that there are none."""
    text = read_plain(value).casefold()
    if text in _NONE:
        return () if text else None
    found = [
        _MINUTES.fullmatch(part.strip())
        for part in re.split(r"[;,]|\s&\s|\sdan\s|\sand\s", text)
        if part.strip()
    ]
    minutes = [int(part[1]) for part in found if part]
    if not found or None in found or max(minutes) > LONGEST_LEAD_MINUTES:
        raise CellRejected("reminders-unknown", value=text)
    return tuple(dict.fromkeys(minutes))


def read_kind(value: Value) -> QuestionKind:
    word = fold(read_plain(value))
    if word not in list(QuestionKind):
        raise CellRejected("question-kind-unknown", value=word, near=nearest(word, QuestionKind))
    return QuestionKind(word)


def read_handle(value: Value) -> str:
    """Read a Telegram user name, with or without `@` or as a link."""
    text = read_plain(value)
    found = _HANDLE.fullmatch(text)
    if text not in _NONE and not found:
        raise CellRejected("telegram-unknown", value=text)
    return f"@{found[1]}" if found else ""


def read_email(value: Value) -> str:
    text = read_plain(value).removeprefix("mailto:")
    if text not in _NONE and not _EMAIL.fullmatch(text):
        raise CellRejected("email-unknown", value=text)
    return "" if text in _NONE else text
