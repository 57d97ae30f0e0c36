"""Whether it is asked what one must or may do at a place, which nothing tells that only names the place."""

from __future__ import annotations

from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_NEEDS = word_set("perlu harus wajib boleh bisa mesti usah need must may can")


def asks_need(asking: Asking) -> bool:
    """Say whether a need is asked for by no word but a place's name: «perlu izin gitu tidak di pendopo?»."""
    reading = asking.reading
    words = reading.words.words
    goes = any(m.start and words[m.start - 1] in {"ke", "to"} for m in reading.mentioned("locus"))
    return reading.has("tag") and not reading.asks and not goes and not _NEEDS.isdisjoint(words)
