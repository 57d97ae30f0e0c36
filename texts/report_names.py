"""Leaves people out of a text that is given away: their names as they are usually written, numbers and addresses.

A text is taken to name someone where it holds the whole name, its beginning, or a part of it behind a form of address. It
rather leaves out a word too many than one too few. What sounds like a desk («Posko panitia») is nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

from texts.numbers import leave_out_phones

Value = TypeVar("Value")
Name = tuple[str, ...]

DESKS: Final = frozenset(
    re.findall(
        r"\w+",
        """posko meja tim panitia kepala sekretariat bagian bidang dinas badan pusat kantor petugas layanan call center
        centre desk team office staff hotline ambulans rumah resepsionis informasi pemandu narahubung wali bupati
        gubernur pemerintah peserta kelompok""",
    )
)
"""Words of whoever is called by what they do."""

_TITLE: Final = re.compile(
    r"\w{1,6}\.(?:\w*\.)*|[ie]bu|bapak|pak|bu|haji|hajah|h|hj|dr|ir|drs|dra|prof|kh|tuan|guru|kiai|kyai|ustaz|raden"
)
_ADDRESS: Final = r"(?:\b(?:pak|bapak|bpk|bu|ibu|sdr|sdri|saudara|saudari|mas|mbak|kak|bang|mr|mrs|ms|dr|drs|dra|ir|prof|hj?)\b\.?\s+)"
_DEGREES: Final = r"(?-i:(?:,\s*(?:[A-Z][A-Za-z]{0,4}\.){1,3}(?:\s*[A-Z][A-Za-z]{0,4}\.)*)*)"
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)(?:@|t\.me/)\w{4,}")
SHORTEST: Final = 3
"""Letters of a part of a name that stands alone."""

LONGEST: Final = 8
"""Words of a name that are looked for; cells hold more than names."""


class Redactor:
    """`things` are told even where someone is called the same: places, groups, cities."""

    def __init__(self, people: Iterable[str], things: Iterable[str], *, someone: str, number: str) -> None:
        self._someone, self._number = someone, number
        told = {thing.casefold() for thing in things}
        self._told_words = {word for thing in told for word in re.findall(r"\w+", thing)}
        self._by_word: defaultdict[str, set[Name]] = defaultdict(set)
        for name in {bare(one) for one in people}:
            if name and " ".join(name).casefold() not in told:
                for word in name:
                    self._by_word[word.casefold()].add(name)

    def __call__(self, text: str) -> str:
        text = _EMAIL.sub(self._number, text)
        text = leave_out_phones(text, self._number)
        near = {name for word in set(_words(text)) for name in self._by_word.get(word, ())}
        for pattern, flags in self._patterns(near):
            text = re.sub(pattern, self._someone.replace("\\", r"\\"), text, flags=flags)
        return text

    def _patterns(self, names: Collection[Name]) -> Iterator[tuple[str, re.RegexFlag]]:
        """Make patterns: whole names and their beginnings, parts behind a form of address, first names alone.

        First names are found as names are spelled, lists of which are often in capitals; in small letters many are words.
        """
        beginnings = {name[:length] for name in names for length in range(2, len(name) + 1)}
        if beginnings:
            yield rf"{_ADDRESS}*\b(?:{_any_of(map(_spaced, beginnings))})\b{_DEGREES}", re.IGNORECASE
        parts = {word for name in names for word in name if self._is_telling(word)}
        if parts:
            yield rf"{_ADDRESS}+\b(?:{_any_of(map(re.escape, parts))})\b", re.IGNORECASE
        first = {name[0] if len(name) == 1 else next(filter(self._is_telling, name), "") for name in names}
        alone = {spelled for word in first if word for spelled in (word, word.upper(), word.capitalize())}
        if alone:
            yield rf"\b(?:{_any_of(map(re.escape, alone))})\b", re.RegexFlag(0)

    def _is_telling(self, word: str) -> bool:
        return len(word) >= SHORTEST and word.casefold() not in self._told_words


def bare(name: str) -> Name:
    """Return the words of a name without titles before it and degrees behind; nothing for a desk."""
    words = tuple(
        word for word in name.split(",", maxsplit=1)[0].split() if not _TITLE.fullmatch(word.casefold())
    )
    if any(word.casefold() in DESKS for word in words):
        return ()
    return words[:LONGEST]


def redact_all(value: Value, redact: Callable[[str], str]) -> Value:
    """Leave people out of every text in facts, however deep it lies."""
    made: Any = value
    if isinstance(value, Enum):
        pass
    elif isinstance(value, str):
        made = redact(value)
    elif isinstance(value, tuple):
        made = tuple(redact_all(one, redact) for one in value)
    elif isinstance(value, dict):
        made = {name: redact_all(one, redact) for name, one in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        made = replace(
            value, **{one.name: redact_all(getattr(value, one.name), redact) for one in fields(value)}
        )
    result: Value = made
    return result


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_](?:[\w'’-]*\w)?", text.casefold())


def _any_of(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True))


def _spaced(words: Name) -> str:
    return r"\s+".join(map(re.escape, words))
