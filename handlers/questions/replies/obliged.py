"""Whether one has to take part in an item, where its title or note says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.notes import noted_line
from handlers.questions.words import word_set
from texts.messages.answers import line

_MUST = word_set(
    "need perlu haruskah perlukah wajib diwajibkan wajibkah harus mandatory compulsory obligatory required must optional opsional sukarela"
)
_COMPULSORY = word_set("wajib diwajibkan wajibkah mandatory compulsory obligatory optional opsional sukarela")
"""What only a title or a note tells; whether one needs to come may be told by the agenda."""
_WHO = Late(
    r"\b(?:peserta|ketua|anggota|semua|seluruh|khusus|hanya|perwakilan|undangan|only|all|leaders?|members?|participants?)\b",
    re.IGNORECASE,
)
_FREELY = Late(
    r"\b(?:sukarela|opsional|(?<!pakaian )(?<!baju )(?<!kaos )bebas|tidak wajib|optional|voluntary)\b",
    re.IGNORECASE,
)
_STRICTLY = Late(
    r"\b(?:wajib|harus|must|mandatory|compulsory) (?:hadir|ikut|diikuti|datang|dihadiri|mengikuti|menghadiri|bagi|untuk|semua|attend|be present|for)\b|"
    r"(?:^|[(;,.]) *(?:sesi |acara |attendance (?:is )?)?(?:wajib|mandatory|compulsory|obligatory)(?= *(?:$|[);,.]))|\b(?:hadir|kehadiran|diikuti|attendance)\b.{0,20}\b(?:wajib|mandatory|compulsory)\b",
    re.IGNORECASE,
)
"""One has to be there; what must be worn or brought there is another matter."""


def asks_obliged(asking: Asking) -> bool:
    return not _MUST.isdisjoint(asking.reading.words.words)


def obliged(asking: Asking, slots: Sequence[Slot]) -> Reply | None:
    """Say whether one has to take part, where an item's title or note says so."""
    told = " ".join(f"{slot.item.title} {slot.item.note}" for slot in slots)
    free, strict = bool(_FREELY.search(told)), bool(_STRICTLY.search(told))
    asks_free = not {"optional", "opsional", "sukarela"}.isdisjoint(asking.reading.words.words)
    if free == strict and not _COMPULSORY.isdisjoint(asking.reading.words.words) and not _WHO.search(told):
        return None
    head = None if free == strict else line("yes") if free == asks_free else line("no")
    notes = [noted_line(slot) for slot in slots if slot.item.note]
    return reply("check", head, *when_lines(asking, slots), *notes, subject=about("check", slots))
