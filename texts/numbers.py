"""Leaves phone numbers out of a text that is read by others than those for whom they were given."""

from __future__ import annotations

import re
from typing import Final

from markupsafe import Markup, escape

_NUMBER: Final = re.compile(r"(?<![\w.,])\+?\d(?:[\s().-]{0,2}\d){7,}")
"""At least eight digits in a row, however they are parted; clocks and amounts have fewer."""

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def hide_numbers(html: str, known: tuple[str, ...], instead: str) -> Markup:
    """Put `instead` in place of the `known` numbers (as they are shown) and of all that looks like one."""
    for number in sorted(known, key=len, reverse=True):
        html = re.sub(rf"(?<![\w.,]){re.escape(str(escape(number)))}(?!\w)", instead, html)
    hidden = _NUMBER.sub(lambda found: found[0] if _DATE.match(found[0]) else instead, html)
    return Markup(hidden)  # noqa: S704 - it was markup before
