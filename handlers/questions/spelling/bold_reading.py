"""Reads a word that nothing knows as the likeliest that it may be, or as two: only in messages that nothing understood as they stand."""

from __future__ import annotations

from handlers.questions.spelling.bold_slips import (
    ask,
    ask_in_english,
    before_tail,
    english_slip,
    everyday_slip,
    frequent_english_slip,
    one_english,
    short_form,
    twice_slipped,
)
from handlers.questions.spelling.joining import Reads, slip_and_word, word_beside_slip
from handlers.questions.spelling.mending import Mender
from handlers.questions.spelling.speller import Speller
from handlers.questions.spelling.standing import is_formed, stands
from handlers.questions.words.institutions import STAND_WHOLE
from handlers.questions.words.slang import own_slang
from handlers.questions.words.topics import is_other

_MOST_KEPT = 20_000
_SHORTEST_PART = 5


class BoldReader:
    """Reads strange words typed at one visit; `known` and `piece` give the plain words of a known word, and of one typed without its space."""

    def __init__(self, own: Speller, common: Speller, mender: Mender, known: Reads, piece: Reads) -> None:
        self._own = own
        self._common = common
        self._mender = mender
        self._known = known
        self._piece = piece
        self._kept: dict[tuple[str, bool, bool], tuple[str, ...] | None] = {}

    def read(self, typed: str, *, named: bool, english: bool) -> tuple[str, ...] | None:
        """Return the plain words that are meant; what stands where a name does (`named`) is mended with care."""
        key = (typed, named, english)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            in_english = english and not named and typed.isalpha()
            self._kept[key] = self._in_english(typed) if in_english else self._likeliest(typed, named=named)
        return self._kept[key]

    def _likeliest(self, typed: str, *, named: bool) -> tuple[str, ...] | None:
        near = self._mender.likeliest(typed, named=named)
        if near:
            return own_slang().get(near, (near,))
        if named or not typed.isalpha() or typed in STAND_WHOLE or stands(typed) or is_formed(typed):
            return None
        near = short_form(typed, self._own)
        parted = None if near else self._parted(typed)
        near = near or (None if parted else self._twice_slipped(typed))
        if near and not is_other(typed, near):
            return own_slang().get(near, (near,))
        return parted

    def _parted(self, typed: str) -> tuple[str, ...] | None:
        return word_beside_slip(typed, ask, self._piece, self._slip) or slip_and_word(
            typed, self._own_word, self._own_slip, shortest=_SHORTEST_PART
        )

    def _own_word(self, piece: str) -> tuple[str, ...] | None:
        return (piece,) if piece in self._own.words else None

    def _own_slip(self, piece: str) -> str | None:
        return self._own.near(piece, twice=False)

    def _twice_slipped(self, typed: str) -> str | None:
        return (
            twice_slipped(typed, self._own, self._common)
            or everyday_slip(typed)
            or next((near for base in before_tail(typed) if (near := self._base(base))), None)
        )

    def _base(self, base: str) -> str | None:
        """Return what a noun before -nya is, or is a slip of."""
        known = self._known(base)
        return known[0] if known else self._mender.likeliest(base, named=False) or short_form(base, self._own)

    def _in_english(self, typed: str) -> tuple[str, ...] | None:
        near = self._mender.own(typed) or frequent_english_slip(typed)
        if near:
            return tuple(near.split())
        parted = word_beside_slip(typed, ask_in_english, self._english_piece, self._english_or_own)
        near = None if parted else self._mender.likeliest(typed, named=False) or english_slip(typed)
        return (near,) if near else parted

    def _english_piece(self, piece: str) -> tuple[str, ...] | None:
        return one_english(piece) or self._known(piece)

    def _english_or_own(self, piece: str) -> str | None:
        return english_slip(piece) or self._slip(piece)

    def _slip(self, piece: str) -> str | None:
        return self._own_slip(piece) or self._common.near(piece, twice=False)
