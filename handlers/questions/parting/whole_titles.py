"""Parts a message between its questions, and nowhere within a title: «lama sarapan dan absensi dan apa setelahnya»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from db.visit import Visit
from handlers.questions.parting.parts import part_message
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold

_JOINS = {" dan ": "_dan_", " and ": "_and_", " & ": "_&_", ", ": "__"}
_JOINED = Late(r" (?:dan|and|&) |, ")
_SIGNS = {sign: join for join, sign in _JOINS.items()}


def joined_titles(visit: Visit) -> tuple[str, ...]:
    """Return the folded titles in which «dan» or a comma stands, the longest first."""
    titles = {fold(item.title) for item in visit.agenda}
    return tuple(
        sorted((title for title in titles if any(join in title for join in _JOINS)), key=len, reverse=True)
    )


def is_within(titles: Sequence[str], first: str, second: str) -> bool:
    """Say whether a message parted into these was parted within a title: «diskusi | tanya jawab berapa lama»."""
    return any(
        first.endswith(before) and second.startswith(behind)
        for title in titles
        for before, behind in _halves(title)
    )


@lru_cache(maxsize=2_000)
def _halves(title: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (title[: at.start()], title[at.end() :]) for at in _JOINED.finditer(title) if title[: at.start()]
    )


def part_around(titles: Sequence[str], folded: str) -> tuple[str, ...]:
    """Part a message that holds titles somewhere else than within them; into nothing where it can be parted nowhere else."""
    held = [title for title in titles if title in folded]
    whole = folded
    for title in held:
        whole = whole.replace(title, _written(title, _JOINS))
    parts = part_message(whole) if held else ()
    return tuple(_written(part, _SIGNS) for part in parts) if len(parts) > 1 else ()


def _written(text: str, signs: Mapping[str, str]) -> str:
    for sign, other in signs.items():
        text = text.replace(sign, other)
    return text
