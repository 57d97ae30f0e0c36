"""Finds the phrases in a question that say what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from handlers.questions.names.phrases import Mention
from handlers.questions.reading.lemmas import words_told
from handlers.questions.words import word_set
from handlers.questions.words.cues import cues


@dataclass(frozen=True, slots=True)
class Cue:
    name: str
    start: int
    end: int


def find_cues(words: Sequence[str], free: Sequence[bool], mentions: Sequence[Mention]) -> Iterator[Cue]:
    at = 0
    usable = list(free)
    for mention in mentions:
        if mention.kind == "room" or (mention.end - mention.start == 1 and mention.kind == "group"):
            usable[mention.start : mention.end] = [True] * (mention.end - mention.start)
    longest = _longest_cue()
    while at < len(words):
        if words[at] not in longest:
            at += 1
            continue
        found, length = _cue_at(words, at, usable)
        yield from (Cue(name, at, at + length) for name in sorted(found))
        at += length - 1 if _goes_on(words, at + length - 1, length, usable) else max(length, 1)


_GROUPS = word_set("kelompok grup tim team")


def _goes_on(words: Sequence[str], last: int, length: int, usable: Sequence[bool]) -> bool:
    """Say whether a phrase's last word begins another: «ketua kelompok» and «kelompok sebelah»."""
    return length > 1 and words[last] in _GROUPS and _cue_at(words, last, usable)[1] > 1


def _cue_at(words: Sequence[str], at: int, usable: Sequence[bool]) -> tuple[frozenset[str], int]:
    for length in range(min(_longest_cue().get(words[at], 0), len(words) - at), 0, -1):
        found = cues().get(tuple(words[at : at + length]))
        if found and all(usable[at : at + length]):
            return found, length
    return frozenset(), 0


def room_number(rooms: Sequence[str], words: Sequence[str]) -> Cue | None:
    """Read «hanggar nomor berapa» as which room, where rooms are called so and by numbers."""
    for at, word in enumerate(words[1:-1], 1):
        number = word in {"nomor", "nomer"} and words[at + 1] == "berapa"
        if number and any(_is_numbered(room, words[at - 1]) for room in rooms):
            return Cue("room", at, at + 2)
    return None


def _is_numbered(room: str, kind: str) -> bool:
    said = words_told(room)
    return any(a == kind and b.isdigit() for a, b in pairwise(said))


@lru_cache(maxsize=4_096)
def cue_names(text: str) -> frozenset[str]:
    """Return the cues of a text of the workbook."""
    words = words_told(text)
    return frozenset(cue.name for cue in find_cues(words, [True] * len(words), ()))


@cache
def _longest_cue() -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in cues():
        longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    return longest
