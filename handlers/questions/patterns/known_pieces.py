"""What each pattern needs of a text, read from a table: taking six hundred of them apart costs half a second at start.

`python -m tests.questions.write_pieces` writes the table. A pattern that is not in it is taken apart here, so a table
that has not been written anew costs time and nothing else.
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import blake2b
from pathlib import Path

from handlers.questions.patterns.pattern_pieces import Needs, needs_of

PIECES = Path(__file__).with_name("pieces.json")
_SIGNS = 3


def key_of(pattern: str) -> str:
    return blake2b(pattern.encode(), digest_size=8).hexdigest()


def known_needs(pattern: str) -> Needs:
    """Return what a text needs to hold for a pattern without flags to be found in it."""
    written = _table().get(key_of(pattern))
    return needs_of(pattern) if written is None else tuple(map(_split, written))


def written_needs(pattern: str) -> list[str]:
    """Write down what a pattern needs as the table has it: the pieces of each set in one string."""
    return ["".join(sorted(need)) for need in needs_of(pattern)]


def _split(pieces: str) -> frozenset[str]:
    return frozenset(pieces[at : at + _SIGNS] for at in range(0, len(pieces), _SIGNS))


@cache
def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = json.loads(PIECES.read_text(encoding="utf-8")) if PIECES.exists() else {}
    return table
