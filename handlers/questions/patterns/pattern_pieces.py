"""Reads of a pattern which pieces of three signs every text has that it can be found in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from re import _constants as codes  # type: ignore[attr-defined]  # no stub knows how patterns are taken apart
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SIGNS = 3
_MOST = 96
"""Strings up to which the ways of writing a part of a pattern are told one by one."""

Needs = tuple[frozenset[str], ...]
"""Sets of pieces: a text that a pattern is found in has one of each."""


def cut(text: str) -> Iterator[str]:
    return map("".join, zip(text, text[1:], text[2:], strict=False))


def needs_of(pattern: str) -> Needs:
    """Return what a text needs to hold for a pattern to be found in it; nothing where that is not known."""
    read = parser.parse(pattern)
    if read.state.flags & re.IGNORECASE:
        return ()
    written, needs = _read(read)
    return tuple(sorted({*needs, *_pieces(written)}, key=_commonness))


def _pieces(written: frozenset[str] | None) -> Needs:
    """Return a piece of each way of writing something; none where one of the ways is too short to have any."""
    if not written or min(map(len, written)) < _SIGNS:
        return ()
    return (frozenset(max(sorted(cut(way)), key=_telling) for way in written),)


_COMMON = frozenset(
    cut(
        " apa berapa siapa mana di mana ke mana kapan jam ada acara agenda kita kami saya yang dan dengan untuk dari hari ini itu nanti besok sekarang sudah tidak bisa "
        "tempat lokasi nama kelompok jadwal what where when who is are the our we to and for "
    )
) - {"era", "rap"}
"""Pieces that most questions have, «berapa» known by its middle."""


_OFTEN = " aniertsukmldpgbohjycwfvzxq"
"""Letters from the commonest to the rarest."""


def _telling(piece: str) -> tuple[bool, int]:
    """Prefer pieces that few questions have, for few have their letters."""
    return piece not in _COMMON, sum(map(_OFTEN.find, piece))


def _commonness(need: frozenset[str]) -> tuple[int, int, list[str]]:
    return len(need & _COMMON), len(need), sorted(need)


def _read(parts: Any) -> tuple[frozenset[str] | None, Needs]:  # noqa: ANN401 - the parser's own lists
    """Return all ways of writing a part of a pattern where they are few, and what it needs besides."""
    written, needs = frozenset({""}), Needs()
    whole = True
    for code, value in parts:
        ways, more = _one(code, value)
        needs += more
        if ways is not None and len(ways) * len(written) <= _MOST:
            written = frozenset(map("".join, product(written, ways)))
            continue
        needs += _pieces(written)
        written, whole = (ways if ways is not None else frozenset({""})), False
    return (written, needs) if whole else (None, needs + _pieces(written))


def _one(code: Any, value: Any) -> tuple[frozenset[str] | None, Needs]:  # noqa: ANN401, PLR0911 - one for each kind of step
    """Do the same for one step of a pattern."""
    nothing = frozenset({""})
    match code:
        case codes.LITERAL:
            return frozenset({chr(value)}), ()
        case codes.IN:
            signs = [chr(sign) for kind, sign in value if kind == codes.LITERAL]
            return (frozenset(signs), ()) if len(signs) == len(value) else (None, ())
        case codes.AT | codes.ASSERT_NOT:
            return nothing, ()
        case codes.ASSERT:
            ways, needs = _read(value[1])
            return nothing, needs + _pieces(ways)
        case codes.SUBPATTERN if not value[1] & re.IGNORECASE:
            return _read(value[3])
        case codes.ATOMIC_GROUP:
            return _read(value)
        case codes.BRANCH:
            return _either([_read(branch) for branch in value[1]])
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            return _repeated(*value)
    return None, ()


def _repeated(least: int, most: int, parts: Any) -> tuple[frozenset[str] | None, Needs]:  # noqa: ANN401
    ways, needs = _read(parts)
    if not least:
        return (ways | {""} if ways is not None and most == 1 else None), ()
    once = ways is not None and most == 1
    return (ways if once else None), needs if once else needs + _pieces(ways)


def _either(branches: Sequence[tuple[frozenset[str] | None, Needs]]) -> tuple[frozenset[str] | None, Needs]:
    """Join the ways of several branches; what each needs, a text needs of one of them."""
    written = [ways for ways, _ in branches if ways is not None]
    if len(written) == len(branches) and sum(map(len, written)) <= _MOST and not any(n for _, n in branches):
        return frozenset().union(*written), ()
    each = [(*needs, *_pieces(ways)) for ways, needs in branches]
    if not all(each):
        return None, ()
    return None, (frozenset().union(*(min(needs, key=_commonness) for needs in each)),)
