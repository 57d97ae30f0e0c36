"""Phone numbers, read as Indonesian ones unless they name a country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from db.workbook.grid import Value
from db.workbook.text import clean, list_of, plain, show
from db.workbook.values import CellRejected

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_REGION: Final = "ID"
_SHORT = re.compile(r"1\d{2,4}|1500\d{3}")
"""Numbers dialled as they stand: 112, 14045, and call centres at 1500-xxx."""

_NOTE = re.compile(
    r"\([^)\d]*[^\W\d_][^)\d]*\)|\b(?:wa|whatsapp|hp|telp|telepon|tel|tlp|kantor|fax|faks)\b\.?\s*:?",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"[\s,]*(?:\bext(?:ension|ensi)?\b|\beks(?:t|tensi)?\b|\bpesawat\b|\bpsw\b|;ext=|#|\bx\b)[\s.:=]*(\d{1,7})$",
    re.IGNORECASE,
)
_GLUED_EXTENSION = re.compile(r"(?<=\d)x(\d{1,7})$", re.IGNORECASE)
_ALLOWED = re.compile(r"\+?[\d\s().\-/]+")
_ROUNDED = re.compile(r"(\d)[.,]?(\d*)e\+?(\d{1,2})", re.IGNORECASE)
_LONGEST: Final = 100
_AS_FRACTION = re.compile(r"^(\+?\d{5,})[.,]0$")
"""A number that a program took for a fraction: 81234567890.0."""
_CUT_OFF = re.compile(r"[1-9]\d{5,}0{6}")
"""A number of twelve digits or more, without `0` or `+`, of which only the first few were kept: 6281230000000."""
_CODE_IN_BRACKETS = re.compile(r"^\((\+\d{1,3})\)\s*")
_RANGE = re.compile(r"/\D*\d{1,4}$|\d{6}\s?-\s?\d{1,2}$")
"""An end that stands for several numbers, `0812-3456-7890/91`: no digits of one."""
_LONGEST_NUMBER: Final = 15
"""Digits with the country's code (E.164)."""
_TOGETHER = re.compile(r"\s*(?:,|\s/\s|\batau\b|\bdan\b|\bor\b|\band\b|&)\s*", re.IGNORECASE)
_URI_EXTENSION = re.compile(r";ext=", re.IGNORECASE)


def read_phones(value: Value) -> tuple[str, ...]:
    """Read one or several numbers. A number is E.164, with `;ext=N` for an extension; short ones stand as dialled."""
    text = plain_lines(show(value))
    if isinstance(value, float) and not value.is_integer():
        raise _unknown(text)
    parts = [part for written in list_of(_URI_EXTENSION.sub(" ext ", text)) for part in _several(written)]
    return tuple(dict.fromkeys(_phone(part) for part in parts if part != "-"))


def plain_lines(text: str) -> str:
    """Make digits and dashes plain, line by line."""
    return "\n".join(plain(line) for line in clean(text).splitlines())


def _several(written: str) -> list[str]:
    """Take apart numbers that share a cell without `;`, where each part is long enough to be a number."""
    parts = [part for part in _TOGETHER.split(written) if part]
    alone = all(sum(character.isdigit() for character in part) >= 3 for part in parts)  # noqa: PLR2004 - as in 112
    return parts if len(parts) > 1 and alone else [written]


def _phone(written: str) -> str:
    if len(written) > _LONGEST:
        raise _unknown(written)
    text = _CODE_IN_BRACKETS.sub(r"\1 ", _AS_FRACTION.sub(r"\1", " ".join(_NOTE.sub(" ", written).split())))
    if _CUT_OFF.fullmatch(text):
        raise CellRejected("phone-shortened", value=written)
    if rounded := _ROUNDED.fullmatch(text):
        text = _unrounded(rounded, written)
    found = _EXTENSION.search(text) or _GLUED_EXTENSION.search(text)
    extension = f";ext={found[1]}" if found else ""
    text = text[: found.start()].strip() if found else text
    if not _ALLOWED.fullmatch(text) or _RANGE.search(text):
        raise _unknown(written)
    digits = "".join(character for character in text if character.isdigit())
    if _SHORT.fullmatch(digits) and not text.startswith("+"):
        return digits + extension
    return _international(text, digits, written) + extension


def _unrounded(rounded: re.Match[str], written: str) -> str:
    """Write out `6.28123456789e11`; fewer digits than the number has mean that the spreadsheet lost some."""
    digits, exponent = rounded[1] + rounded[2], int(rounded[3])
    if len(digits) != exponent + 1:
        raise CellRejected("phone-shortened", value=written)
    return digits


def _international(text: str, digits: str, written: str) -> str:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse  # noqa: PLC0415 - 0.1 s

    abroad = digits.startswith("00")
    bare = text.replace("(0)", "") if text.startswith("+") or digits.startswith("62") else text
    attempts = [bare, f"+{bare}"] if digits.startswith("62") and not text.startswith("+") else [bare]
    for attempt in [bare, f"+{digits[2:]}"] if abroad else reversed(attempts):
        try:
            number = parse(attempt, _REGION)
        except NumberParseException:
            continue
        international = str(format_number(number, PhoneNumberFormat.E164))
        if len(international) - 1 <= _LONGEST_NUMBER and _dialable(
            number, prefixed=not abroad and text.startswith(("+", "0", "(0", "62"))
        ):
            return international
    raise _unknown(written)


def _dialable(number: PhoneNumber, *, prefixed: bool) -> bool:
    """Tell whether a number can be dialled; one without `0` or `+` has to be a number that is really given out."""
    from phonenumbers import is_possible_number, is_valid_number  # noqa: PLC0415 - 0.1 s

    if not number.national_number:
        return False
    return bool(is_valid_number(number) or (prefixed and is_possible_number(number)))


def _unknown(written: str) -> CellRejected:
    return CellRejected("phone-unknown", value=written)
