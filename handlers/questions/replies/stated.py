"""Yes and no to «sudah mulai?», «belum selesai kan?»: as Indonesian says them, «sudah» and «belum»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.replies.base import Asking, short_item
from handlers.questions.replies.moments import when_lines
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_ALREADY = word_set("sudah sdh udah udh already")
_NOT_YET = word_set("belum blm blum not")


def stated(asking: Asking, *, done: bool) -> Line:
    """«Belum» answers both ways of asking; «ya, sudah» only who asks for what is done."""
    words = asking.reading.words.words
    denied = not _NOT_YET.isdisjoint(words) and _ALREADY.isdisjoint(words)
    return line("not-yet") if not done else line("already") if denied else line("yes-already")


_STILL = word_set("masih still")


def is_past(asking: Asking, slots: Sequence[Slot]) -> bool:
    """Say whether it is asked if something is still so that is over: «wali kota masih ada?»."""
    still = not _STILL.isdisjoint(asking.reading.words.words) and not asking.period.said
    return still and all(slot.until <= asking.now for slot in slots)


_MOST_INSTEAD = 3


def where_instead(asking: Asking, found: Found, chosen: Sequence[Slot]) -> list[Line]:
    """Tell the items that are meant, of a few also where they are if another place was named."""
    misplaced = len(chosen) in range(2, _MOST_INSTEAD + 1) and any(m.kind == "locus" for m in found.lost)
    return [short_item(slot, dated=True) for slot in chosen] if misplaced else [*when_lines(asking, chosen)]
