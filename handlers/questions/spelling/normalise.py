"""Turns what people type into plain words: markup and emoji away, slang and slips mended, joined words parted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.questions.names.group_kinds import call_groups
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import split_words, units
from handlers.questions.spelling.cognates import cognates
from handlers.questions.spelling.mending import BEFORE_NAMES, BEFORE_PEOPLE
from handlers.questions.spelling.own_shorts import unshorten
from handlers.questions.spelling.plain import Words
from handlers.questions.spelling.speller import Speller
from handlers.questions.spelling.standing import is_english_word
from handlers.questions.spelling.vocabulary import common_words
from handlers.questions.spelling.word_reading import Read, WordReader
from handlers.questions.words import word_set
from handlers.questions.words.slang import general_slang, own_slang
from handlers.questions.words.synonyms import one_word

MOST_WORDS = 60
"""Longer messages are read up to here: whoever writes more is not asking one question."""

_MOST_KEPT = 50_000
"""A bound on memory, whatever people type."""

_LATEST = 64
"""Texts that are kept as they were read: a message is read for its language, then for what it asks."""

_TO_PLACES = frozenset({"di", "ke", "dari", "at", "kepala"})
_SHORT_PLACES = word_set("blk sma smk smp lapas")
"""Places whose short names are slips of other words elsewhere: «di blk» is no «balik», «ke sma» no «sama»."""

_ENGLISH_TAILS = ("s", "es", "d", "ed", "ing")
_SHORTEST_PART = 3


class Normaliser:
    """Normalises questions about one visit, whose own words it prefers."""

    def __init__(
        self,
        own_words: Iterable[str],
        cities: Iterable[str] = (),
        titles: Iterable[Sequence[str]] = (),
        kinds: frozenset[str] = frozenset(),
        pairs: dict[str, frozenset[tuple[str, str]]] | None = None,
    ) -> None:
        self._pairs = pairs or {}
        self._kinds = kinds
        self._own = Speller(own_words)
        self._words = WordReader(self._own, cities, titles)
        self.mender = self._words.mender
        self._mended: dict[str, Read] = {}
        self._english: dict[str, Read] = {}
        self._latest: dict[tuple[str, bool], Words] = {}

    def read(self, folded: str, *, boldly: bool = False) -> Words:
        """Read a question; `boldly` also mends short words into words of manners, where all else failed."""
        key = (folded, boldly)
        found = self._latest.get(key)
        if found is None:
            if len(self._latest) >= _LATEST:
                self._latest.clear()
            found = self._latest[key] = self._read(folded, boldly=boldly)
        return found

    def _read(self, folded: str, *, boldly: bool) -> Words:
        words: list[str] = []
        tailed: set[int] = set()
        strange: set[int] = set()
        as_typed: list[str] = []
        split = split_words(folded)[:MOST_WORDS]
        english = is_english(split)
        read = self._as_english if english else self._mend
        for typed in split if english else unshorten(split, self._pairs, self._own.words):
            plain, tail, known = read(typed)
            before = as_typed[-1] if as_typed else ""
            if typed in _SHORT_PLACES and before in _TO_PLACES and typed not in self._own.words:
                plain, known = (typed,), False
            titled = before in BEFORE_PEOPLE
            if titled and typed not in plain and self.mender.is_guessed(typed, plain):
                plain, known = (typed,), False
            if boldly and not known and typed not in _SHORT_PLACES:
                named = before in BEFORE_NAMES
                plain = self._words.boldly(typed, named=named, english=english) or plain
            if tail:
                tailed.add(len(words) + len(plain) - 1)
            if not known:
                strange.add(len(words))
            as_typed += [typed] * len(plain)
            words.extend(plain)
        told = call_groups(words, self._kinds, english=english)
        return Words(told, tuple(units(words)), frozenset(tailed), frozenset(strange), tuple(as_typed))

    def plain_word(self, typed: str) -> tuple[str, ...]:
        plain, tail, _ = self._mend(typed)
        return (typed,) if tail or typed in self._own.words else plain

    def _as_english(self, typed: str) -> Read:
        """Leave English words of an English question as they are, whatever they look like."""
        found = self._english.get(typed)
        if found is None:
            found = self._read_english(typed)
            if len(self._english) < _MOST_KEPT:
                self._english[typed] = found
        return found

    def _read_english(self, typed: str) -> Read:
        slang = typed in general_slang() and typed not in own_slang()
        plain = slang or is_english_word(typed) or typed in one_word() or typed == "no"
        own = None if slang or typed in one_word() else self._cognate(typed)
        if own or plain:
            return (own or typed,), False, True
        return self._uninflected(typed) or self._mend(typed)

    def _cognate(self, typed: str) -> str | None:
        """Return the visit's Indonesian word that an English one, which nothing translates, is spelt almost like."""
        if typed in self._own.words or typed in common_words().words:
            return None
        return next((form for form in cognates(typed) if form in self._own.words), None)

    def _uninflected(self, typed: str) -> Read | None:
        """Take an English ending off a word that is only known without: «pays», «rides», «walked»."""
        if typed in one_word() or typed in own_slang() or self.mender.is_known(typed):
            return None
        for tail in _ENGLISH_TAILS:
            base = typed.removesuffix(tail)
            long = base != typed and len(base) >= _SHORTEST_PART
            if long and (base in one_word() or is_english_word(base) or self.mender.is_known(base)):
                return (base,), False, True
        return None

    def _mend(self, typed: str) -> Read:
        found = self._mended.get(typed)
        if found is None:
            found = self._words.read(typed)
            if len(self._mended) < _MOST_KEPT:
                self._mended[typed] = found
        return found
