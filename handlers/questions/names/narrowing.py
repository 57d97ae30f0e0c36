"""Narrows items that fit a question alike to those that are called so: a whole title that is said, and no mere preparation for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import words_told
from handlers.questions.words import word_set

_PREPARES = word_set(
    "penyusunan persiapan menyiapkan penyiapan gladi latihan bahan menyusun preparation preparing drafting rehearsal finalisasi pembuatan"
)
_DOES = word_set(
    "ngerjain ngerjakan mengerjakan dikerjakan kerjain garap bikin membuat dibuat nulis menulis nyusun susun disusun siapkan siapin nyiapin disiapkan rapat prepare draft write writing work working"
)
_PREPARING = Late(rf"(?:{'|'.join(sorted(_PREPARES))})\b")


def narrowed(found: Found, words: Sequence[str]) -> Found:
    """Keep of several items those whose whole title is said, and what is meant before what is done for it («pleno»: no «Penyusunan bahan pleno»)."""
    if len(found.slots) < 2 or len({slot.item.title for slot in found.slots}) < 2:  # noqa: PLR2004 - one needs no choice
        return found
    kept = _said_whole(found.slots, " ".join(words)) or found.slots
    if (_PREPARES | _DOES).isdisjoint(words):
        kept = tuple(slot for slot in kept if not _PREPARING.match(_plain(slot.item.title))) or kept
    return replace(found, slots=kept) if len(kept) < len(found.slots) else found


def _said_whole(slots: Sequence[Slot], text: str) -> tuple[Slot, ...]:
    """Give the items of the longest title that is said, where it is another's title with more words («ISHOMA bersama»)."""
    titles = {_plain(slot.item.title) for slot in slots}
    said = max((title for title in titles if f" {title} " in f" {text} "), key=len, default="")
    longer = any(title != said and f" {title} " in f" {said} " for title in titles) if said else False
    return tuple(slot for slot in slots if _plain(slot.item.title) == said) if longer else ()


@lru_cache(maxsize=20_000)
def _plain(title: str) -> str:
    return " ".join(words_told(title))
