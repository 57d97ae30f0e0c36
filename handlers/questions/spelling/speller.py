"""Finds the known word that a misspelt one stands for.

Words one slip apart (a letter missing, added, changed, or two swapped) share a word with one letter left out, so a
dictionary of those finds them without looking at every known word (the idea of SymSpell).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from handlers.questions.patterns.late import Late

_VOWELS = Late("[aeiou]")
_FEWEST_CONSONANTS = 3
_SHORTEST = 4
_LONG = 8


_SOUNDS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "ny"), ("ph", "f"), ("kh", "k"), ("sy", "s"), ("q", "k"), ("x", "ks"), ("v", "f"),
           ("y", "i"), ("z", "s"), ("ie", "i"), ("dh", "d"), ("th", "t"), ("gh", "g"))  # fmt: skip
_TWICE = Late(r"(.)\1+")


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Write a name by its sound: old and new spelling (Soenarto, Sunarto), q and k, double letters."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", word)


_ENGLISH = (
    ("s", "c"),
    ("k", "c"),
    ("k", "ch"),
    ("f", "v"),
    ("p", "f"),
    ("p", "v"),
    ("i", "y"),
    ("j", "z"),
    ("t", "th"),
    ("ks", "x"),
    ("sy", "sh"),
)


def as_spelled_in_english(typed: str, known: Container[str]) -> str | None:
    """Return the known word that is written so by ear: «senter» (center), «siti» (city)."""
    forms = (
        typed[:at] + written + typed[at + len(heard) :]
        for heard, written in _ENGLISH
        for at in range(len(typed))
        if typed.startswith(heard, at)
    )
    return next((form for form in forms if len(form) >= _SHORTEST and form in known), None)


def consonants(word: str) -> str:
    return _VOWELS.sub("", word)


_CITY_LETTERS = 3


def city_of_letters(word: str, cities: Iterable[str]) -> str | None:
    """Read `smg` as Semarang: a city's first letter and some of its consonants in their order."""
    if len(word) != _CITY_LETTERS or set(word) & set("aeiou"):
        return None
    fitting = [city for city in cities if city[0] == word[0] and _in_order(word, city)]
    return fitting[0] if len(fitting) == 1 else None


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


class Speller:
    """Known words. Of several near ones the first given wins, so give the likelier words first."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = dict.fromkeys(word for word in words if word.isalpha())
        self._shortened: dict[str, list[str]] = {}
        self._by_start: dict[str, list[str]] = {}
        self._by_sound: dict[str, str] = {}
        self._by_consonants: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= _SHORTEST:
                self._add(word)

    def _add(self, word: str) -> None:
        self._by_sound.setdefault(sound(word), word)
        self._by_consonants.setdefault(_VOWELS.sub("", word), []).append(word)
        for key in _without_one_letter(word):
            self._shortened.setdefault(key, []).append(word)
        if len(word) >= _LONG - 1:
            self._by_start.setdefault(word[0], []).append(word)

    def heard(self, word: str) -> str | None:
        """Return the known word that sounds the same."""
        return self._by_sound.get(sound(word))

    def near(self, word: str, *, twice: bool = True) -> str | None:
        """Return the nearest known word: one slip away, or (unless not `twice`) two where the word is long."""
        if len(word) < _SHORTEST:
            return self._without_vowels(word)
        if sound(word) in self._by_sound:
            return self._by_sound[sound(word)]
        found = [
            known for known in self.one_slip(word) if OSA.distance(word, known) == 1 and _alike(word, known)
        ]
        if found:
            return max(found, key=lambda known: (known[0] == word[0], known[-1] == word[-1], len(known)))
        long = twice and len(word) >= _LONG
        return (
            (self._two_slips(word) if long else None) or self._without_vowels(word) or self._few_vowels(word)
        )

    def _few_vowels(self, word: str) -> str | None:
        """Read `klmpok` as kelompok: only one known word has these consonants, and more vowels."""
        bare = consonants(word)
        known = self._by_consonants.get(bare, ()) if len(bare) > _FEWEST_CONSONANTS else ()
        fitting = [other for other in known if len(other) > len(word) and other[0] == word[0]]
        return fitting[0] if len(fitting) == 1 else None

    def _without_vowels(self, word: str) -> str | None:
        """Read `jdwl` as jadwal, where only one known word has these consonants."""
        if len(word) < _FEWEST_CONSONANTS or _VOWELS.search(word):
            return None
        known = self._by_consonants.get(word, [])
        return known[0] if len(known) == 1 else None

    def bare(self, letters: str) -> Sequence[str]:
        """Give the known words with these consonants."""
        return self._by_consonants.get(letters, ())

    def one_slip(self, word: str) -> dict[str, None]:
        return {known: None for key in _without_one_letter(word) for known in self._shortened.get(key, ())}

    def _two_slips(self, word: str) -> str | None:
        near = (
            (distance, known)
            for known in self._by_start.get(word[0], ())
            if abs(len(known) - len(word)) <= 2  # noqa: PLR2004 - two slips
            and (distance := OSA.distance(word, known, score_cutoff=2)) <= 2  # noqa: PLR2004
        )
        found = min(near, default=(0, None))[1]
        close = found and (len(word) > _LONG or consonants(found) == consonants(word))
        return found if close else None


def _alike(word: str, known: str) -> bool:
    """Doubt a different first letter, which is rarely mistyped, unless the first two were swapped."""
    return word[0] == known[0] or (word[:2] == known[1::-1]) or len(word) >= _LONG


def _without_one_letter(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def distance_from(word: str, known: str) -> tuple[bool, bool, bool, int, int]:
    """Rank known words by how likely a slip leads from them to what was typed: vowels are dropped most often."""
    dropped = len(known) > len(word) and consonants(known) == consonants(word)
    lengths = abs(len(known) - len(word))
    return (sound(known) != sound(word), known[0] != word[0], not dropped, lengths, OSA.distance(word, known))
