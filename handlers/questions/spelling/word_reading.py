"""Reads one word that nobody knows as it stands: slang, slips, spoken forms, endings, words run together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from rapidfuzz.distance import OSA

from handlers.questions.reading.lemmas import lemma_of
from handlers.questions.spelling.bold_reading import BoldReader
from handlers.questions.spelling.joining import (
    hour_and_slip,
    little_and_word,
    part_word,
    slip_and_word,
    two_words,
)
from handlers.questions.spelling.mending import Mender
from handlers.questions.spelling.particles import before_particle, filler
from handlers.questions.spelling.slips import likely
from handlers.questions.spelling.speller import Speller, city_of_letters, consonants, distance_from
from handlers.questions.spelling.spoken import (
    cut_short,
    lengths_of,
    spoken_bases,
    written_passive,
    written_verb,
    written_vowels,
)
from handlers.questions.spelling.standing import is_formed, stands
from handlers.questions.spelling.syllables import Abbreviator
from handlers.questions.spelling.thumbs import is_one_slip
from handlers.questions.spelling.vocabulary import any_words, common_words, wider_words
from handlers.questions.words.fillers import soft
from handlers.questions.words.institutions import STAND_WHOLE
from handlers.questions.words.slang import general_slang, own_slang, plain_words
from handlers.questions.words.synonyms import one_word
from handlers.questions.words.topics import is_other

Read = tuple[tuple[str, ...], bool, bool]
"""The plain words, whether -nya was cut off, and whether they are known."""

_ROMANS = frozenset({"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"})
_TAILS = ("nya", "kah", "lah", "pun", "ku", "mu", "kan", "ny", "in")
_VERB_TAILS, _SHORTEST_VERB = ("in", "kan"), 4
_SHORTEST_PART, _SHORTEST_BOLD, _SHORTEST_FILLER = 3, 4, 6
_ALWAYS_SHORT = frozenset({"wa", "hp", "mkn"})
"""Short forms that mean nothing else, even where the visit has such a word."""


class WordReader:
    """Reads words typed at one visit, whose own words it prefers."""

    def __init__(self, own: Speller, cities: Iterable[str], titles: Iterable[Sequence[str]]) -> None:
        self._abbreviations = Abbreviator(titles)
        self._own = own
        self._own_slip = partial(own.near, twice=False)
        self._stems = frozenset(map(lemma_of, own.words))
        self._cities = tuple(cities)
        self._common = common_words()
        self.mender = Mender(own, self._common)
        self.boldly = BoldReader(own, self._common, self.mender, self._as_known, self._piece).read

    def read(self, typed: str) -> Read:
        """Return the plain words, whether -nya was cut off, and whether they are known."""
        if self._is_short_form(typed):
            return own_slang()[typed], False, True
        if typed in one_word():
            return (typed,), False, True
        if (
            typed.endswith("nya")
            and typed != "katanya"
            and len(typed) > _SHORTEST_FILLER
            and typed[:-3] in self._common.words
        ):
            return own_slang().get(typed[:-3], (typed[:-3],)), True, True
        if not typed.isalpha() or typed in _ROMANS or typed in self._own.words:
            return (typed,), False, True
        attempts = (_as_synonym, self._as_known, self._without_tail, self._sounds_like, self._as_slang)
        for form in () if self._stands_whole(typed) else lengths_of(typed):
            for attempt in (*attempts, self._without_particle):
                words = attempt(form)
                if words:
                    return words, attempt == self._without_tail and form.endswith(("nya", "ny")), True
        guess = self._guess(typed)
        return guess or ((typed,), False, typed in plain_words())

    def _piece(self, piece: str) -> tuple[str, ...] | None:
        """Read a word that was typed without a space beside another."""
        if len(piece) <= _SHORTEST_PART:
            return self._as_known(piece)
        alone = stands(piece) or any(base in plain_words() for base in spoken_bases(piece, whole=False))
        return self._one_word(piece) or self._spoken(piece) or ((piece,) if alone else None)

    def _stands_whole(self, typed: str) -> bool:
        return typed in STAND_WHOLE and not self._own.heard(typed)

    def _is_short_form(self, typed: str) -> bool:
        """Say whether a word is short for another even where the visit has it: it means nothing else, or the very same."""
        full = own_slang().get(typed, ())
        same = len(full) == 1 and lemma_of(full[0]) == lemma_of(typed)
        return bool(full) and (
            typed in _ALWAYS_SHORT or (same and (typed in self._own.words or typed in one_word()))
        )

    def _guess(self, typed: str) -> Read | None:
        attempts: tuple[Callable[[str], tuple[str, ...] | None], ...] = (
            self._spoken,
            self._thumbed,
            self._parted,
            self._abbreviations.spell_out,
            self._spoken_vowels,
            self._slipped_verb,
            self._cut_short,
            self._near,
            self.mender.bare,
            self._run_together,
        )
        if self._stands_whole(typed) or stands(typed) or (typed in plain_words() and not self._spoken(typed)):
            return None
        if is_formed(typed):
            attempts = (self._parted, self._cut_short)
        sure = (self._spoken, self._abbreviations.spell_out)
        for attempt in attempts:
            words = attempt(typed)
            if words and (attempt in sure or not is_other(typed, words[0])):
                return words, False, True
        whole = self.mender.before_tail(typed)
        if whole:
            return (whole,), True, True
        base = typed.removesuffix("nya")
        near = self._near(base) if base != typed and not is_formed(typed) else None
        return (near, True, True) if near and not is_other(base, near[0]) else None

    def _thumbed(self, word: str) -> tuple[str, ...] | None:
        parts = self._parted(word) if word.startswith(("di", "ke")) else None
        return None if parts else self.mender.frequent(word)

    def _as_known(self, word: str) -> tuple[str, ...] | None:
        own = own_slang().get(word)
        return own or ((word,) if self.mender.is_known(word) else None)

    def _without_tail(self, word: str) -> tuple[str, ...] | None:
        verb = written_verb(word, self._common.words.__contains__)
        if verb:
            return (verb,)
        for tail in _TAILS:
            base = word.removesuffix(tail)
            least = _SHORTEST_VERB if tail in _VERB_TAILS else _SHORTEST_PART - (tail[:2] == "ny")
            if base != word and len(base) >= least:
                own = own_slang().get(base)
                if own or self.mender.is_known(base):
                    return own or (base,)
                if tail in _VERB_TAILS and base in self._stems:
                    return (base,)
        return None

    def _without_particle(self, word: str) -> tuple[str, ...] | None:
        base = before_particle(word)
        return (self._as_known(base) or self._without_tail(base) or filler(base)) if base else None

    def _sounds_like(self, word: str) -> tuple[str, ...] | None:
        """Take a word that sounds like one of the visit's for it, before any table of slang."""
        heard = self._own.heard(word) if len(word) > _SHORTEST_BOLD and word not in plain_words() else None
        return (heard,) if heard else None

    def _as_slang(self, word: str) -> tuple[str, ...] | None:
        words = general_slang().get(word)
        return words if words and all(self.mender.is_known(plain) for plain in words) else None

    def _spoken(self, word: str) -> tuple[str, ...] | None:
        bases = spoken_bases(word, whole=word in plain_words())
        found = next((base for base in bases if self.mender.is_known(base) or base in self._stems), None)
        if found and found not in self._own.words and word not in plain_words():
            found = self.mender.own(word) or found
        return (found,) if found else None

    def _spoken_vowels(self, word: str) -> tuple[str, ...] | None:
        found = next((form for form in written_vowels(word) if self.mender.is_known(form)), None)
        if found and len(word) >= _SHORTEST_BOLD:
            return (found,)
        return written_passive(
            word, lambda form: self.mender.is_known(form) or form in plain_words() or form in soft()
        )

    def _slipped_verb(self, word: str) -> tuple[str, ...] | None:
        """Read a spoken verb in -in that lacks a vowel: «jlasin» (jelaskan)."""
        base = word.removesuffix("in")
        near = (
            self._common.near(f"{base}kan", twice=False)
            if base != word and len(base) >= _SHORTEST_VERB
            else None
        )
        return (near,) if near and consonants(near) == consonants(f"{base}kan") else None

    def _cut_short(self, word: str) -> tuple[str, ...] | None:
        whole = cut_short(word, self._own.words)
        return (whole,) if whole else None

    def _parted(self, word: str) -> tuple[str, ...] | None:
        """Part words typed without a space between them: `jamberapa`, `smartcity`; none that lacks only vowels of the visit's."""
        if self._lacks_vowels(word):
            return None
        return (
            two_words(word, self._as_known, self._one_word)
            or hour_and_slip(word, self.mender.frequent)
            or little_and_word(word, self._as_known, self._own_slip)
        )

    def _lacks_vowels(self, word: str) -> bool:
        own = self._own_slip(word) if len(word) > _SHORTEST_BOLD else None
        return (
            own is not None
            and len(own) > len(word)
            and own[0] == word[0]
            and consonants(own) == consonants(word)
        )

    def _one_word(self, piece: str) -> tuple[str, ...] | None:
        return self._as_known(piece) or self._without_tail(piece)

    def _run_together(self, word: str) -> tuple[str, ...] | None:
        """Part three words and more; or two, of which one has a slip."""
        return part_word(word, self._one_word) or slip_and_word(word, self._one_word, self._own_slip)

    def _near(self, word: str) -> tuple[str, ...] | None:
        near = [
            found
            for found in (self._own.near(word), self._common.near(word, twice=False))
            if found and likely(word, found)
        ]
        if not near:
            other = any_words().near(word, twice=False) or city_of_letters(word, self._cities)
            return (other,) if other else None
        best = min(near, key=partial(distance_from, word))
        own = None if is_one_slip(word, best) or best[0] != word[0] else self.mender.own(word)
        if own:
            return (own,)
        wider = wider_words().near(word, twice=False) if OSA.distance(word, best) > 1 else None
        if wider and wider[0] == word[0] and OSA.distance(word, wider) == 1:
            return (wider,)
        return own_slang().get(best) or (best,)


def _as_synonym(word: str) -> tuple[str, ...] | None:
    return (word,) if word in one_word() else None
