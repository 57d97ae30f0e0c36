"""One form for related words, so that a question and a workbook meet: abbreviations written out, synonyms, stems.

Workbooks and questions go through the same functions; nothing here depends on a visit.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import Stemmer

from handlers.questions.patterns.late import Late
from handlers.questions.words.abbreviations import DOTTED, expansions
from handlers.questions.words.fillers import silent
from handlers.questions.words.sequences import phrases
from handlers.questions.words.slang import own_slang
from handlers.questions.words.synonyms import one_word

_APOSTROPHES = Late(r"['’‘`´ʼ]")
_WORD = Late(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}[.:]\d{2}(?![.:]?\d)|\d+(?:st|nd|rd|th)\b|[^\W\d_]{1,2}\d{1,2}[^\W\d_]{1,2}(?![^\W_])|\d+|[^\W\d_]+(?:-[^\W\d_]+)*"
)
_LETTERS = Late(r"[a-zA-Z]+(?:-[a-zA-Z]+)*")
"""The same in a text of plain letters without figures, which is found in half the time."""

_DIGIT = Late(r"\d")
_SHORTENED = Late(
    rf"\b({'|'.join(DOTTED)})\.\s*(?=[^\W_])|\br\.\s*(?=(?:rapat|pola|serbaguna|pertemuan|sidang|kelas|vip|tunggu|kerja|makan)\b)"
)
_ROMANS = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
"""Offices and groups are numbered both ways: «Wakil Rektor III» is the third."""

_ENGLISH = Late(
    r"(?:tions?|ments?|ness|ities|ity|ies|[ae]nces?|[ai]ble|ful|less|ous|ives?|ships?|[a-z]{3}ed|[a-z]{3}ly|ally|ists?|isms?|izes?|ises?|izing|ising)$"
)
"""Endings of English words, which the Indonesian stemmer leaves as they are."""

_VOWELS = frozenset("aeiou")
_INITIALS = frozenset({"smp", "smk", "bks", "psr", "spt", "sppd", "btn", "krn", "pkl", "tks", "brt"})
_SHORTEST_STEMMED = 5
_SHORTEST_INFLECTED = 7


@dataclass(frozen=True, slots=True)
class Unit:
    """A lemma with the words that it was made of: `words[start:end]`."""

    lemma: str
    start: int
    end: int


def fold(text: str) -> str:
    """Write a text without case, accents and apostrophes, and in full what a point shortens."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold()).replace("%", " persen ")
    if not plain.isascii():
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if "." not in plain:
        return plain
    return _SHORTENED.sub(lambda found: f"{DOTTED.get(found[1], 'ruang')} ", plain)


@lru_cache(maxsize=64)
def split_words(text: str) -> tuple[str, ...]:
    """Split a folded text into words, numbers, clocks and dates; kept for a while, since parts of a message are read several times."""
    words: list[str] = []
    pattern = _LETTERS if text.isascii() and not _DIGIT.search(text) else _WORD
    for word in pattern.findall(text):
        if "-" in word or word[0].isdigit():
            words += _hyphens(word)
        else:
            words.append(word)
    return tuple(words)


@lru_cache(maxsize=20_000)
def words_told(text: str) -> tuple[str, ...]:
    """Split a text of the workbook into words."""
    return split_words.__wrapped__(fold(text))


def _hyphens(word: str) -> list[str]:
    if word[0].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}:
        return [word[:-2]]
    if "-" not in word or word[0].isdigit() or word in one_word() or (word,) in _sequences():
        return [word]
    first, *rest = word.split("-")
    return [first] if rest == [first] else [first, *rest]


@cache
def _sequences() -> dict[tuple[str, ...], tuple[str, ...]]:
    full = {**expansions(), **phrases()}
    return {
        said: tuple(word for part in meant for word in expansions().get((part,), (part,)))
        for said, meant in full.items()
    }


@cache
def _longest() -> dict[str, int]:
    """For each word that begins a sequence: how long the longest such sequence is."""
    lengths: dict[str, int] = {}
    for sequence in _sequences():
        lengths[sequence[0]] = max(lengths.get(sequence[0], 0), len(sequence))
    return lengths


def units(words: Sequence[str]) -> Iterator[Unit]:
    """Read words as lemmas; words without content of their own (dan, di, the) give none."""
    at, longest = 0, _longest()
    while at < len(words):
        length = longest.get(words[at], 0)
        written, taken = _sequence(words, at, length) if length else ((words[at],), 1)
        for word in written:
            lemma = lemma_of(word)
            if lemma:
                yield Unit(lemma, at, at + taken)
        at += taken


def _sequence(words: Sequence[str], at: int, longest: int) -> tuple[tuple[str, ...], int]:
    for length in range(min(longest, len(words) - at), 0, -1):
        found = _sequences().get(tuple(words[at : at + length]))
        if found:
            return found, length
    return (words[at],), 1


@lru_cache(maxsize=20_000)
def lemma_of(word: str) -> str:
    if word in silent() or word in _ROMANS:
        return _ROMANS.get(word, "")
    short = own_slang().get(word, ()) if _is_shortened(word) else ()
    if len(short) == 1 and short[0] != word:
        return lemma_of(short[0])
    same = one_word().get(word) or (one_word().get(word[:-3]) if word.endswith("nya") else None)
    if same:
        return same
    if len(word) < _SHORTEST_STEMMED or word[0].isdigit():
        return word
    base = str(_english().stemWord(word)) if _ENGLISH.search(word) else ""
    singular = _singular(word)
    return one_word().get(base, base) or one_word().get(singular) or _stem(singular)


def _is_shortened(word: str) -> bool:
    """Say whether a workbook may shorten a word so («mkn siang»); schools and offices are called by initials."""
    return len(word) > 2 and _VOWELS.isdisjoint(word) and word not in _INITIALS  # noqa: PLR2004 - two letters are initials


def _singular(word: str) -> str:
    """Take English endings off (reports, tipping); the few Indonesian words that end so are cut alike everywhere."""
    if word.endswith("ing") and len(word) >= _SHORTEST_INFLECTED:
        base = word[:-3]
        return base[:-1] if base[-1] == base[-2] else base
    plural = word.endswith("s") and word[-2] not in "aiusy" and len(word) > _SHORTEST_STEMMED
    return word[:-1] if plural else word


def _stem(word: str) -> str:
    stem = str(_stemmer().stemWord(word))
    return one_word().get(stem, stem) if len(stem) > 3 else word  # noqa: PLR2004 - shorter stems are chance


@cache
def _english() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english")


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("indonesian")


@lru_cache(maxsize=20_000)
def lemmas(text: str) -> tuple[str, ...]:
    """Read a text of the workbook as lemmas."""
    return tuple(unit.lemma for unit in units(split_words(fold(text))))


def lemma_set(words: str) -> frozenset[str]:
    """Return the lemmas of words that stand with spaces between them, each read alone."""
    return frozenset(lemma for word in words.split() for lemma in lemmas(word))
