"""Mends what a thumb made of a visit's words and of those that most questions have, where nothing knows the word."""

from __future__ import annotations

from handlers.questions.spelling.lost_vowels import with_vowels
from handlers.questions.spelling.slips import likely, short_slip
from handlers.questions.spelling.speller import Speller, as_spelled_in_english, consonants
from handlers.questions.spelling.standing import is_english_word, is_formed, stands
from handlers.questions.spelling.thumbs import (
    bare_frequent,
    before_slipped_tail,
    frequent_slip,
    is_one_slip,
    is_unspeakable,
    thumbed,
)
from handlers.questions.words import word_set
from handlers.questions.words.cues import cue_words
from handlers.questions.words.frequent import frequent_words
from handlers.questions.words.institutions import STAND_WHOLE
from handlers.questions.words.slang import own_slang, plain_words
from handlers.questions.words.synonyms import one_word
from handlers.questions.words.topics import is_other

BEFORE_NAMES = word_set("pak bu bapak ibu mas mbak bang kak dr drs ir prof h hj mr mrs ms sdr siapa ke")
"""What stands before a name: that is not mended into a word."""

BEFORE_PEOPLE = BEFORE_NAMES - {"siapa", "ke"}

_SHORTEST_BOLD = 4
_INITIALS = 3
_SHORTEST_FILLER = 6
"""Shorter words are not mended into words that mean nothing: «live» is no «like»."""


class Mender:
    """Mends slips into the words of one visit, and into common ones."""

    def __init__(self, own: Speller, common: Speller) -> None:
        self._own = own
        self._common = common
        self._called = [word for word in own.words if len(word) == _INITIALS and consonants(word) == word]

    def is_known(self, typed: str) -> bool:
        """Say whether a word is one of the visit's, or one that matters to questions, as it stands."""
        return typed in self._own.words or typed in self._common.words

    def is_own(self, typed: str) -> bool:
        """Say whether a word is one of the visit's."""
        return typed in self._own.words

    def is_word(self, typed: str) -> bool:
        """Say whether a word means something by itself, here or anywhere."""
        return (
            self.is_known(typed)
            or any(typed in words for words in (one_word(), plain_words(), own_slang()))
            or stands(typed)
            or is_english_word(typed)
            or (typed.endswith("nya") and self.is_word(typed[:-3]))
        )

    def is_guessed(self, typed: str, plain: tuple[str, ...]) -> bool:
        """Say whether a word that may be someone's name was taken for a slip of a word that most questions have."""
        guessed = plain[0] in frequent_words().words and plain[0] not in self._own.words
        return guessed and not self.is_word(typed)

    def frequent(self, word: str) -> tuple[str, ...] | None:
        """Return the word of most questions one slip away, unless a word of the visit lacks nothing but vowels."""
        own = thumbed(self._own, word) if len(word) > _SHORTEST_BOLD else None
        if own and own in frequent_words().words:
            return own_slang().get(own) or (own,)
        found = frequent_slip(word)
        if found and own and consonants(word) == consonants(own) != consonants(found):
            found = own
        return (own_slang().get(found) or (found,)) if found else None

    def bare(self, word: str) -> tuple[str, ...] | None:
        found = bare_frequent(word)
        return (own_slang().get(found) or (found,)) if found else None

    def _initials(self, typed: str) -> str | None:
        """Return the visit's abbreviation that was missed by a key, or typed with the wrong letter doubled: «mmp» (MPP)."""
        if consonants(typed) != typed or len(typed) != _INITIALS or self.is_word(typed):
            return None
        found = [own for own in self._called if set(own) == set(typed) or is_one_slip(typed, own)]
        return found[0] if len(found) == 1 else None

    def own(self, word: str) -> str | None:
        """Return the visit's word one slip of a thumb away, which begins alike."""
        own = thumbed(self._own, word)
        return own if own and own[0] == word[0] and likely(word, own) else None

    def before_tail(self, typed: str) -> str | None:
        """Return the known word before a -nya with a slip."""
        return next(
            (
                base
                for base in before_slipped_tail(typed)
                if self.is_known(base) or base in one_word() or base in plain_words()
            ),
            None,
        )

    def likeliest(self, typed: str, *, named: bool) -> str | None:
        """Mend a word that is no name of anything here into the likeliest word that it may be."""
        if typed in STAND_WHOLE:
            return None
        near = self._one_slip_away(typed, named=named)
        if near or named or not typed.isalpha() or stands(typed):
            return near
        found = as_spelled_in_english(typed, self._own.words) or with_vowels(typed, self._own)
        return own_slang().get(found, (found,))[0] if found else None

    def _one_slip_away(self, typed: str, *, named: bool) -> str | None:
        if named or stands(typed) or is_formed(typed) or not typed.isalpha() or len(typed) < _SHORTEST_BOLD:
            return (short_slip(typed) or self._initials(typed)) if typed.isalpha() else None
        own = self._own.near(typed, twice=False) if len(typed) >= _SHORTEST_FILLER else None
        if is_unspeakable(typed):
            return thumbed(self._own, typed) or thumbed(self._common, typed)
        common = self._common.near(typed, twice=False)
        if len(typed) == _SHORTEST_BOLD and not (
            common and common[-1] == typed[-1] and common in cue_words()
        ):
            common = None
        near = next((found for found in (own, common) if found and found[0] == typed[0]), None)
        return None if near and is_other(typed, near) else near
