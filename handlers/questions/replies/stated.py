"""Yes and no to «sudah mulai?», «belum selesai kan?»: as Indonesian says them, «sudah» and «belum»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, short_item
from handlers.questions.replies.moments import choose, when_lines
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_ALREADY = word_set("sudah sdh udah udh already")
_NOT_YET = word_set("belum blm blum not")


def stated(asking: Asking, *, done: bool) -> Line:
    """«Belum» answers both ways of asking; «ya, sudah» only who asks for what is done."""
    words = asking.reading.words.words
    denied = not _NOT_YET.isdisjoint(words) and _ALREADY.isdisjoint(words)
    return line("not-yet") if not done else line("already") if denied else line("yes-already")


STILL = word_set("masih still")
STILL_AT = Late(
    r"\bstill (?:(?:start\w*|begin\w*|scheduled|set|planned) )?(?:at|from|for)\b|\bmasih (?:mulai |dimulai |tetap )?(?:jam|pukul|pkl|dari jam)\b"
)
"""Who takes an hour for one that has not changed means when it begins, not whether it still runs then."""


def is_past(asking: Asking, slots: Sequence[Slot]) -> bool:
    """Say whether it is asked if something is still so that is over: «wali kota masih ada?»."""
    still = not STILL.isdisjoint(asking.reading.words.words) and not asking.period.said
    return still and all(slot.until <= asking.now for slot in slots)


def over_today(asking: Asking, found: Found) -> bool:
    """Say whether what is asked to go on still is over: «sarapan masih ada ga?»."""
    chosen = choose(asking, found)
    still = not STILL.isdisjoint(asking.reading.words.words)
    return still and all(slot.day == asking.now.date() and slot.until <= asking.now for slot in chosen)


_MOST_INSTEAD = 3


def where_instead(asking: Asking, found: Found, chosen: Sequence[Slot]) -> list[Line]:
    """Tell the items that are meant, of a few also where they are if another place was named."""
    misplaced = len(chosen) in range(2, _MOST_INSTEAD + 1) and any(m.kind == "locus" for m in found.lost)
    return [short_item(slot, dated=True) for slot in chosen] if misplaced else [*when_lines(asking, chosen)]


def whole_on_another_day(asking: Asking, found: Found) -> list[Slot]:
    """Find what is said by its whole title, where the day that is claimed has only something else of it («kembali ke hotel hari Kamis?»)."""
    day = asking.period.day
    if not day or not asking.reading.has("tag", "yesno", "exist") or asking.reading.has("off", "next"):
        return []
    said = f" {' '.join(lemmas(asking.reading.text))} "
    whole = [s for s in asking.diary.slots if f" {' '.join(lemmas(s.item.title))} " in said]
    most = max((len(slot.item.title) for slot in whole), default=0)
    whole = [slot for slot in whole if len(slot.item.title) == most and len(lemmas(slot.item.title)) > 1]
    other = found.slots and all(slot.item.title != whole[0].item.title for slot in found.slots if whole)
    return whole if other and all(slot.day != day for slot in whole) else []
