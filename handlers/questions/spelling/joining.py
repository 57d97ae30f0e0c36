"""Parts words that were typed without any space between them: `siapayangmenerimakita` into four."""

from __future__ import annotations

from collections.abc import Callable

from handlers.questions.spelling.standing import is_formed
from handlers.questions.words import word_set

_SHORTEST, _LONGEST = 8, 60
_SHORT_PARTS = word_set("di ke yg jam ya ga pak bu dan apa")
_FEWEST_LETTERS = 4
"""Parts with fewer letters are chance, but for the few small words of questions."""

Reads = Callable[[str], tuple[str, ...] | None]


def part_word(word: str, reads: Reads) -> tuple[str, ...] | None:
    """Part a long word into as few known words as hold all of its letters; None where some letters stay over.

    `reads` gives the plain words of a known one, else None.
    """
    if not _SHORTEST <= len(word) <= _LONGEST:
        return None
    best: list[tuple[int, tuple[str, ...]] | None] = [(0, ())] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(end - 2, -1, -1):
            before, piece = best[start], word[start:end]
            if before is None or not (len(piece) >= _FEWEST_LETTERS or piece in _SHORT_PARTS):
                continue
            plain = reads(piece)
            if plain and (best[end] is None or before[0] + 1 < _parts(best[end])):
                best[end] = (before[0] + 1, (*before[1], *plain))
    found = best[-1]
    return found[1] if found and found[0] > 1 else None


def _parts(found: tuple[int, tuple[str, ...]] | None) -> int:
    return found[0] if found else 0


_SHORT_SECOND = word_set("ke di ya ga gk yg sp jm lg dr pd hp lo wa pm am no or to in at of is an ok ny")
_SHORTEST_PART, _SHORTEST_REST = 3, 7


def two_words(word: str, known: Reads, reads: Reads) -> tuple[str, ...] | None:
    """Part two words: `jamberapa`, `smartcity`."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 2):
        first = known(word[:at])
        second = first and reads(word[at:])
        if first and second and (len(word[at:]) >= _SHORTEST_PART or word[at:] in _SHORT_SECOND):
            return (*first, *second)
    return None


_HOURS = word_set("jam jm pukul pkl hari acara lantai nomor")


def hour_and_slip(word: str, near: Reads) -> tuple[str, ...] | None:
    """Part a word with a slip from what it is asked with: `jamberpa`, `haripertma`."""
    return two_words(word, lambda piece: (piece,) if piece in _HOURS else None, near)


def little_and_word(word: str, known: Reads, near: Callable[[str], str | None]) -> tuple[str, ...] | None:
    """Part «di» and «ke» from a word, or from one with a slip where the whole is no word itself: kesombongan."""
    for little in ("di", "ke"):
        rest = word.removeprefix(little)
        plain = known(rest) if rest != word and len(rest) > _SHORTEST_PART else None
        if plain:
            return (little, *plain)
        slip = near(rest) if rest != word and len(rest) >= _SHORTEST_REST and not is_formed(word) else None
        if slip:
            return (little, slip)
    return None


_SHORTEST_SIDE = 6


def slip_and_word(
    word: str, reads: Reads, near: Callable[[str], str | None], *, shortest: int = _SHORTEST_SIDE
) -> tuple[str, ...] | None:
    """Part two words of which one has a slip."""
    for at in range(shortest, len(word) - shortest + 1):
        first, second = reads(word[:at]), reads(word[at:])
        slip = near(word[at:]) if first and not second else near(word[:at]) if second and not first else None
        if slip:
            return (*first, slip) if first else (slip, *(second or ()))
    return None


_SHORTEST_SLIPPED = 5


def word_beside_slip(
    word: str, asks: Reads, reads: Reads, near: Callable[[str], str | None]
) -> tuple[str, ...] | None:
    """Part a word of most questions from another, which may have a slip: «kitamaju», «malmkakraban», «islunhc»."""
    found: list[tuple[bool, int, tuple[str, ...]]] = []
    for at in range(2, len(word) - 1):
        pieces = word[:at], word[at:]
        for little, other in (pieces, pieces[::-1]):
            plain = asks(little)
            whole = plain and (reads(other) or asks(other))
            slip = near(other) if plain and not whole and len(other) >= _SHORTEST_SLIPPED else None
            rest = whole or ((slip,) if slip else None)
            if plain and rest:
                told = (*plain, *rest) if little is pieces[0] else (*rest, *plain)
                found.append((bool(whole), len(little), told))
    return max(found)[2] if found else None
