"""Finds what people say around a question: why they ask, what they missed, who wants to know.

«Jam berapa ke MPP, soalnya saya harus kabari ajudan» asks what «jam berapa ke MPP» asks. An aside is told by where it
stands (between stops, or behind all that asks, from a word on that begins such clauses) and by what it is made of: a
reason, or nothing but words of asking, hearing, knowing and passing on (`words/asides.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.questions.parting.parts import asked_up_to, asks_half
from handlers.questions.patterns.late import Late
from handlers.questions.words.asides import (
    AIMS,
    AROUND,
    CONNECTED,
    ENDING,
    NUMBERED,
    OPENERS,
    OTHERS,
    OWNERS,
    PAPERS,
    REASON_OF,
    REASONS,
    SPEAKERS,
    STARTS,
    TELLING,
)

_STOPS = Late(r"(?<=[a-z0-9)?])[,;:.!?\n]+(?=\s|$)|\s[-–—]+\s")
_STOP_SIGNS = tuple(",.?!;:")
_WORDS = Late(r"[\w-]+")
_FEWEST, _FEWEST_BEHIND = 2, 3
_MOST_ENDS = 4
_SHORTEST_OWNED = 3
_LONGEST_REASON = 14
"""Words of a reason; what goes on longer is a story, with matters of its own."""
_PLACED = frozenset({"di", "in", "on"})

Parted = tuple[str, str]
"""What asks, and what is said behind or before it."""


def without_asides(folded: str) -> Iterator[tuple[str, bool]]:
    """Give what a message asks without what is surely said around it, and whether that speaks of asking only."""
    bare, telling = _without_clauses(folded)
    words = _behind_question(bare)
    at = next((at for at in range(len(words)) if _begins(_said(words[at:]))), None)
    if at is not None:
        spoken = next((before for before in range(at) if _begins_with_speaker(_said(words[before:]))), at)
        for start in dict.fromkeys((spoken, at)):
            asked = _up_to(bare, words[start])
            if not _goes_on_telling(asked):
                yield asked, telling and _tells_only(_said(words[start:]))
    if bare != folded:
        yield bare, telling


def before_speaker(folded: str) -> Iterator[Parted]:
    """Give a question that is whole and the clause behind it in which someone speaks of themselves or says why they ask."""
    for whole, first, asked, aside in _cuts(folded):
        parted = whole or folded[: -len(aside)].rstrip().endswith(_STOP_SIGNS)
        if parted and (first in SPEAKERS or first in REASONS):
            yield asked, aside


def before_clause(folded: str) -> Iterator[Parted]:
    """Give what stands before a clause that has a subject of its own, and that clause; it may also be the rest of the question."""
    tried = 0
    for _, first, asked, aside in _cuts(folded):
        if _speaks(first, _WORDS.findall(aside)[1]):
            yield asked, aside
            tried += 1
        if tried == _MOST_ENDS:
            return


def before_rest(folded: str) -> Iterator[Parted]:
    """Give a question up to the word with which it may be whole («… jam berapa», «… kan»), and what follows without asking."""
    for whole, first, asked, aside in reversed(list(_cuts(folded))):
        if whole and first not in CONNECTED:
            yield asked, aside


def behind_lead(folded: str) -> Iterator[Parted]:
    """Give what stands behind the first clauses that ask nothing, and those clauses."""
    clauses = list(_clauses(folded))
    at = next((at for at, clause in enumerate(clauses) if asks_half(clause) or "?" in clause), 0)
    for start in range(at, 0, -1):
        yield "".join(clauses[start:]).strip(), "".join(clauses[:start])


def _goes_on_telling(asked: str) -> bool:
    """Say whether something else is told behind the question: «siapa itu? saya mau tanya soal anggaran»."""
    _, stop, behind = asked.rpartition("?")
    return bool(stop and behind.strip()) and not asks_half(behind)


def _without_clauses(folded: str) -> tuple[str, bool]:
    """Leave out clauses at both ends that are asides; say whether these speak of asking only."""
    clauses = list(_clauses(folded))
    kinds = [_kind(clause) for clause in clauses] if len(clauses) > 1 else []
    if not any(kinds) or all(kinds):
        return folded, True
    asked = [at for at, kind in enumerate(kinds) if not kind]
    return "".join(clauses[asked[0] : asked[-1] + 1]).strip(" ,;:"), "reason" not in kinds


def _clauses(folded: str) -> Iterator[str]:
    """Give the clauses of a message, each with the stop behind it."""
    start = 0
    for stop in _STOPS.finditer(folded):
        yield folded[start : stop.end()]
        start = stop.end()
    if folded[start:].strip():
        yield folded[start:]


def _kind(clause: str) -> str:
    """Return what kind of aside a clause is; nothing where it is none."""
    words = _WORDS.findall(clause)
    if len(words) < _FEWEST or asked_up_to(clause, AROUND):
        return ""
    if _tells_only(words):
        return "telling"
    return "reason" if _is_reason(words) else ""


def _cuts(folded: str) -> Iterator[tuple[bool, str, str, str]]:
    """Give where a message may go on without asking: whether the question may end there, the next word, and both sides."""
    words = _behind_question(folded)
    before = _WORDS.findall(folded[: words[0].start()])[-2:] if words else []
    said = (*before, *_said(words))
    for last, first in zip(pairwise(said), words[: 1 - _FEWEST_BEHIND], strict=False):
        if last[1] not in CONNECTED:
            whole = last[1] in ENDING or (last[1] == "berapa" and last[0] in NUMBERED)
            yield whole, first[0], _up_to(folded, first), folded[first.start() :]


def _behind_question(folded: str) -> list[re.Match[str]]:
    """Return the words behind the last one that asks; papers that one has read do not ask."""
    words = list(_WORDS.finditer(folded))
    asked = asked_up_to(folded, AROUND)
    return [word for at, word in enumerate(words) if at >= _FEWEST and word.start() >= asked]


def _said(words: Sequence[re.Match[str]]) -> list[str]:
    return [word[0] for word in words]


def _up_to(folded: str, word: re.Match[str]) -> str:
    return folded[: word.start()].strip(" ,;:")


def _is_reason(words: Sequence[str]) -> bool:
    """Say whether words begin as a reason does, and have no figure, which would be no mere reason."""
    first, *rest = words
    if first not in REASONS or not rest or len(words) > _LONGEST_REASON:
        return False
    return rest[0] in REASON_OF.get(first, rest) and not any(word[0].isdigit() for word in rest)


def _tells_only(words: Sequence[str]) -> bool:
    """Say whether words tell of asking, hearing, knowing or passing on, and of nothing else."""
    return any(map(_is_telling, words)) and all(
        word in AROUND or word in REASONS or word.removesuffix("nya") in AROUND or _is_telling(word)
        for word in words
    )


def _is_telling(word: str) -> bool:
    return word in TELLING or word.removesuffix("nya") in TELLING


def _begins(words: Sequence[str]) -> bool:
    """Say whether an aside begins here and goes on to the end."""
    first, *rest = words
    if not rest:
        return False
    if first in REASONS and _is_reason(words):
        return True
    opened = (
        first in OPENERS
        or (first in AIMS and any(map(_is_telling, rest[:2])))
        or (first in _PLACED and rest[0].removesuffix("nya") in PAPERS)
    )
    return opened and _tells_only(words)


def _begins_with_speaker(words: Sequence[str]) -> bool:
    return (words[0] in SPEAKERS or words[0] in OTHERS) and _tells_only(words)


def _speaks(first: str, second: str) -> bool:
    """Say whether a clause begins so whose subject is the asker, or someone or something of theirs."""
    if first in STARTS or first in REASONS or first in SPEAKERS:
        return True
    return (first == "the" or first not in CONNECTED) and second in OWNERS and len(first) >= _SHORTEST_OWNED
