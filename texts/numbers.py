"""Leaves phone numbers out of a text that is read by others than those for whom they were given."""

from __future__ import annotations

import re
from typing import Final

from markupsafe import Markup, escape

_NUMBER: Final = re.compile(r"(?<![\w.,])\+?\d(?:[\s().-]{0,2}\d){7,}")
"""At least eight digits in a row, however they are parted."""

_CLOCK: Final = r"(?:[01]?\d|2[0-4])[.][0-5]\d"
_AMOUNT: Final = re.compile(r"[1-9]\d{0,2}(?:[.]\d{3})+")
_DATE_OR_CLOCKS: Final = re.compile(
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}([-./])\d{{1,2}}\1\d{{4}}|{_CLOCK}\s?-\s?{_CLOCK})(?!\d)[\s().-]*"
)
_FEWEST: Final = 8
"""Digits of a number that is taken for one of a phone."""


def hide_numbers(html: str, known: tuple[str, ...], instead: str) -> Markup:
    """Put `instead` in place of the `known` numbers (as they are shown) and of all that looks like one."""
    for number in sorted(known, key=len, reverse=True):
        html = re.sub(rf"(?<![\w.,]){re.escape(str(escape(number)))}(?!\w)", instead, html)
    return Markup(leave_out_phones(html, instead))  # noqa: S704 - it was markup before


def leave_out_phones(text: str, instead: str) -> str:
    """Put `instead` in place of all that looks like a phone number; dates, times and amounts stay."""
    return _NUMBER.sub(lambda found: _without_phone(found[0], instead), text)


def _without_phone(digits: str, instead: str) -> str:
    told = ""
    while plain := _DATE_OR_CLOCKS.match(digits):
        told, digits = told + plain[0], digits[plain.end() :]
    is_short = sum(map(str.isdigit, digits)) < _FEWEST
    return told + (digits if is_short or _AMOUNT.fullmatch(digits) else instead)
