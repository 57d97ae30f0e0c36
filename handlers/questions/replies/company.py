"""With whom the group has an item: «nyusun rekomendasi bareng siapa?» is answered by the groups that have it too."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.words import word_set
from texts.messages.answers import line

_WITH = word_set("bareng barengan bersama sama dengan with alongside")
_TOGETHER = word_set("bareng barengan bersama together")
_WHOM = word_set("siapa who whom")


def asks_company(asking: Asking) -> bool:
    """Say whether it is asked with whom something is done, which may mean other groups."""
    return any(first in _WITH and second in _WHOM for first, second in pairwise(asking.reading.words.words))


_BESIDE = word_set("sama dengan with")


def asks_company_then(asking: Asking) -> bool:
    """Say whether it is only asked with whom one is at a time: «jam 11 kita sama siapa?», «habis ini sama siapa?»."""
    reading, period = asking.reading, asking.period
    whom = any(first in _BESIDE and second in _WHOM for first, second in pairwise(reading.words.words))
    then = whom and (period.point or period.is_window or reading.anchor or reading.has("next", "now"))
    return bool(then) and asking.asks_nothing and not reading.mentions


def is_joint(asking: Asking) -> bool:
    """Say whether those are meant who do it together, and not who speaks there."""
    words = asking.reading.words.words
    doing = not _ASKS_WHO_DOES.isdisjoint(words)
    called = doing and any(
        _is_called(asking, words[at - 1 : at + 1]) for at, word in enumerate(words) if word in _TOGETHER
    )
    return asks_company(asking) and not _TOGETHER.isdisjoint(words) and not called


def _is_called(asking: Asking, words: tuple[str, ...]) -> bool:
    return any(" ".join(words) in item.title.casefold() for item in asking.visit.agenda)


_ASKS_WHO_DOES = word_set(
    "menerima terima nerima diterima menyambut sambut nyambut mengisi isi ngisi narasumber pembicara memimpin membawakan"
)
"""Of who does something, «siapa» behind a title is asked, and not of whom it is done with: «yang nerima pas foto bersama siapa»."""


def answer_company(asking: Asking, slots: Sequence[Slot]) -> Reply | None:
    """Tell which groups have an item, or one of the same title at the same place and time."""
    slot = asking.diary.current_or_next(slots, asking.now) or next(iter(slots), None)
    if slot is None:
        return None
    there = [
        (group, other)
        for group in asking.visit.groups
        for other in asking.knowledge.diary(group).slots
        if (other.start, other.locus, other.room, other.item.title)
        == (slot.start, slot.locus, slot.room, slot.item.title)
    ]
    lines = [
        line("group-there", group=group.name, title=other.item.title, when=span_of(other))
        for group, other in there
    ]
    return reply("visitors", *lines, subject=about("visitors", [slot]))
