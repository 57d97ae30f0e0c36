"""Which of two items comes first: «rehat kopi sebelum atau sesudah MPP?», «which comes first, lunch or the tour?»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import any_of, needs
from handlers.questions.replies.moments import choose
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import line

_BESIDE = Pattern(
    r"\b(?:before or after|after or before|(?:sebelum|setelah|sesudah) (?:atau|apa) (?:sebelum|setelah|sesudah))\b"
)
_FIRST = Pattern(
    r"\b(?:(?:which|what) (?:one )?(?:comes|is|goes|happens|starts|begins|takes place) (?:up )?(?:first|earlier|sooner)"
    r"|mana(?:kah)? (?:yang )?(?:akan )?(?:lebih |paling |ter)?(?:dulu|duluan|dahulu|lebih dahulu|didahulukan|awal|pertama)|(?:lebih )?dulu(?: ?an)? (?:yang )?mana)\b"
)
_EARLIER = Pattern(
    r"\b(?:yang|mana) (?:mana )?(?:lebih |paling )?(?:dulu|duluan|awal)\b(?=.+ (?:atau|apa|or) )"
)
"""«yang lebih dulu paparan apa pembukaan»; said of groups, it asks whose turn it is."""
_DULU = r"(?:lebih |ter)?(?:dulu(?: ?an)?|dahulu|(?<=lebih )(?:awal|cepat)|first|earlier|sooner)"
_LOOSELY = Pattern(
    rf"^(?:is |are |yang |mana |lebih )*{_DULU}\b.+ (?:atau|apa|or) |\b{_DULU} (?:atau|apa|or) |\b(?:atau|apa|or) .+ {_DULU}$"
)
"""«duluan apel apa sarapan», «sarapan apa apel dulu»: nothing is known of it where one of the two is no item."""
_TWICE = Pattern(r"\b(?:dulu|duluan|first) (?:atau|apa|or) (?:ke )?(?=.*\b(?:dulu|duluan|first)\b)")
_THEN = Pattern(
    r"\b(?:dulu|dulunya|duluan|first)(?: (?:kan|ya|dan|and|,))* (?:baru|lalu|terus|kemudian|then)\b"
)
"""What is taken to come first: «museum dulu baru makan siang?»."""

_AFTER = frozenset({"habis", "setelah", "sesudah", "after"})
"""What stands in front, and after which both come: «habis kelurahan makan dulu apa ke museum dulu?»."""
_THEN_WORDS = word_set("dulu baru lalu terus kemudian then urutan urutannya order")

_PRECEDES = Pattern(r"^(?:is|are|does|do|will|apakah) (?:the )?\w.*?(?= (?:before|after) (?!or\b))")
"""«is the opening before lunch?»."""

_OR = Late(r"\b(?:atau|apa|or)\b")
_WITH = Late(r"\b(?:sama|dan|dengan|and|vs)\b")
_BOTH = Pattern(r"\b(?:antara|between|of) .{3,60}?(?= (?:dan|sama|dengan|and) )")
"""«antara A dan B, mana yang duluan»."""


@needs(any_of(_BESIDE, _TWICE, _THEN, _FIRST, _EARLIER, _LOOSELY, _PRECEDES))
def answer_order(asking: Asking) -> Reply | None:
    """Tell both items in their order; where one of the two is not found, say so."""
    text = asking.reading.words.text
    groups = asking.reading.has("group", "who") or asking.reading.mentioned("group")
    at = _parted_at(text, of_groups=bool(groups))
    loosely = at is None
    at = _parted_loosely(text) if at is None else at
    if at is None:
        return None
    sides = [_found(asking, range(at)), _found(asking, range(at, len(asking.reading.words.words)))]
    if not all(sides):
        return None if loosely or groups else answer_unknown(asking)
    slots = sorted((side[0] for side in sides), key=lambda slot: slot.start)
    if slots[0] == slots[1]:
        return None
    told = (line("when", title=slot.item.title, when=span_of(slot)) for slot in slots)
    return reply("check", *told, subject=about("check", slots))


def _parted_at(text: str, *, of_groups: bool) -> int | None:
    """Return the word from which the second of the two things is named."""
    found = _BESIDE.search(text) or _TWICE.search(text) or _THEN.search(text)
    which = _FIRST if _FIRST.search(text) else _EARLIER
    if found is None and which.search(text) and not (of_groups and which is _EARLIER):
        bare = which.sub(lambda part: "-" * len(part[0]), text)
        both = None if _OR.search(bare) else _BOTH.search(bare)
        if both:
            return text.count(" ", 0, both.end()) + 2
        found = _OR.search(bare) or _WITH.search(bare)
    return text.count(" ", 0, found.start()) + 1 if found else None


def _parted_loosely(text: str) -> int | None:
    precedes = _PRECEDES.search(text)
    if precedes:
        return text.count(" ", 0, precedes.end()) + 1
    found = _OR.search(text) if _LOOSELY.search(text) else None
    return text.count(" ", 0, found.start()) + 1 if found else None


def _found(asking: Asking, side: range) -> Sequence[Slot]:
    reading, anchor = asking.reading, asking.reading.anchor
    begun = anchor is not None and anchor.relation == "after" and reading.words.words[0] in _AFTER
    if anchor is not None and begun:
        anchor = None if anchor.mentions and not anchor.asks else anchor
    mentions = [m for m in (*reading.mentions, *(anchor.mentions if anchor else ())) if m.start in side]
    hinted = (unit for unit in reading.hints if asking.knowledge.in_titles(unit.lemma))
    asks = [u for u in (*reading.asks, *hinted, *(anchor.asks if anchor else ())) if u.start in side]
    asks = [unit for unit in asks if not (mentions and unit.lemma in vague())]
    asks = [unit for unit in asks if reading.words.words[unit.start] not in _THEN_WORDS]
    found = find_items(asking.knowledge, asking.diary.slots, mentions, asks)
    slots = choose(asking, found) if found.fully and not found.noted else ()
    return [slot for slot in slots if not is_way(asking, slot)] or slots
