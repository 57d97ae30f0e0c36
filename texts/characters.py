"""Leaves out of a text what no XML may hold, and so neither a document nor a spreadsheet."""

from __future__ import annotations

import re
from typing import Final

_FORBIDDEN: Final = re.compile("[^\\t\\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""All but the characters of XML 1.0 (production 2); carriage returns count as line ends."""


def writable(text: str) -> str:
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
