"""Yes and no to «sudah mulai?», «belum selesai kan?»: as Indonesian says them, «sudah» and «belum»."""

from __future__ import annotations

from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_ALREADY = word_set("sudah sdh udah udh already")
_NOT_YET = word_set("belum blm blum not")


def stated(asking: Asking, *, done: bool) -> Line:
    """«Belum» answers both ways of asking; «ya, sudah» only who asks for what is done."""
    words = asking.reading.words.words
    denied = not _NOT_YET.isdisjoint(words) and _ALREADY.isdisjoint(words)
    return line("not-yet") if not done else line("already") if denied else line("yes-already")
