"""Reasons to doubt that a word asks for a time or a number: «bila» that is «if», «berapa» of an hour."""

from __future__ import annotations

from handlers.questions.reading.cue_finding import Cue
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_ASKS_ELSE = word_set(
    "apa apakah siapa berapa mana bagaimana gimana boleh bolehkah bisa bisakah harus haruskah perlu perlukah adakah kapan jam pukul wajib"
)


def is_if(words: Words, cue: Cue) -> bool:
    """Take «bila» for «if» where something else asks: «bila membawa mobil sendiri, apakah dikenakan biaya?»."""
    return words.words[cue.start : cue.end] == ("bila",) and not _ASKS_ELSE.isdisjoint(words.words)


_CLOCKS = word_set("jam pukul")


def is_hour(words: Words, cue: Cue) -> bool:
    """Take «berapa» of «tiap hari jam berapa» for the hour, and for no number of things."""
    before = words.words[max(0, cue.start - 1) : cue.start]
    return words.words[cue.start : cue.end] == ("berapa",) and not _CLOCKS.isdisjoint(before)


_IFS = word_set("kalau bila jika apabila seandainya andai misal misalnya semisal if should unless")


def is_supposed(words: Words, cue: Cue) -> bool:
    """Take «kalau dibatalkan» for what one has to do then, and not for whether it is on."""
    return not _IFS.isdisjoint(words.words[: cue.start])
