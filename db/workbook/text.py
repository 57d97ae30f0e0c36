"""Cell text as people fill it in: cleaned for keeping, folded for comparing, and other values shown as text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from db.workbook.grid import CellFault, Value

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0001]"
)
_JOINERS = re.compile(r"(?<![⌀-\U0010ffff])[\u200c\u200d]|[\u200c\u200d](?![⌀-\U0010ffff])")
"""Zero-width joiners, except inside an emoji."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_AROUND_LINES = re.compile(r" ?\n ?")
_MANY_LINES = re.compile(r"\n{3,}")
_MARKED_AS_TEXT = re.compile(r"'+[=+\-@#]")
"""Text that a spreadsheet would take for a formula, behind the apostrophe that keeps it from doing so."""

DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣-", "-"))


def clean(text: str) -> str:
    """Make a cell's text fit to keep: tidy, and without the apostrophe that only marks it as text."""
    text = tidy(text)
    return text[1:] if _MARKED_AS_TEXT.match(text) else text


def marked(text: str, *, formulas: bool) -> str:
    """Put an apostrophe before text that `clean` would take one from, and before formulas where asked to."""
    would_run = formulas and text.startswith(("=", "+", "-", "@", "#"))
    return f"'{text}" if would_run or _MARKED_AS_TEXT.match(text) else text


def tidy(text: str) -> str:
    """Compose text; drop what is invisible, double spaces and all but one empty line in a row."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    text = _CONTROLS.sub("", _JOINERS.sub("", _INVISIBLE.sub("", text)))
    text = _AROUND_LINES.sub("\n", _SPACES.sub(" ", text))
    return unicodedata.normalize("NFC", _MANY_LINES.sub("\n\n", text).strip())


def one_line(text: str) -> str:
    """Put cleaned text on one line."""
    return text.replace("\n", " ")


def fold(text: str) -> str:
    """Fold a name for comparing: without regard to case, width, kind of space, dash or quotation mark."""
    text = unicodedata.normalize("NFKC", text).translate(DASHES).replace("’", "'").replace("‘", "'")
    return " ".join(text.casefold().split())


def name_key(text: str) -> str:
    """Fold a sheet's or column's name: without regard to case, spaces or `*`."""
    return fold(tidy(text).replace("*", " "))


def plain(text: str) -> str:
    """Prepare a number, date, time or code for parsing: full-width digits and dashes made plain, no apostrophe."""
    text = unicodedata.normalize("NFKC", text).translate(DASHES)
    return " ".join(text.lstrip("'").split())


def show(value: Value) -> str:
    """Write a value as text, as the spreadsheet shows it in Indonesia."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value)
        case timedelta():
            hours, minutes = divmod(value // timedelta(minutes=1), 60)
            return f"{hours:02}.{minutes:02}"
        case CellFault():
            return value.text
    return _moment(value)


def _moment(value: date | time) -> str:
    """Write a date, a time or both, leaving out midnight."""
    day = f"{value:%d/%m/%Y}" if isinstance(value, date) else ""
    if isinstance(value, date) and not isinstance(value, datetime):
        return day
    clock = value if isinstance(value, time) else value.time()
    return f"{day} {clock:%H.%M}".strip() if clock != time() or not day else day


def _number(value: float) -> str:
    """Write a number to the 15 digits that spreadsheets keep."""
    if isinstance(value, int) or (value.is_integer() and abs(value) < 10**15):
        return str(int(value))
    return f"{Decimal(f'{value:.15g}'):f}"


def list_of(text: str) -> tuple[str, ...]:
    """Split a list at `;` and line breaks; what stands twice counts once."""
    parts = (one_line(part.strip()) for part in re.split(r"[;；\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))
