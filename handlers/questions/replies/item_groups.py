"""Which groups have an item: «ISHOMA bareng kelompok mana?», «kelompok yang hadir yang mana saja?»."""

from __future__ import annotations

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_of
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import any_of, needs
from handlers.questions.replies.groups import GROUP_WORDS, answer_visitors
from handlers.questions.replies.others_of import left_out_groups
from handlers.questions.replies.together import SHARED
from handlers.questions.replies.turns import asks_order
from handlers.questions.words import word_set
from texts.messages.answers import line

_GROUPS = GROUP_WORDS | word_set("groups teams classes")
_WHICH_GROUP = word_set("mana apa berapa siapa lain sebelah")
_COUNTED = word_set("menit jam lama orang hari kali besar banyak")
"""What «kelompok berapa …» counts, so that no group is asked for."""
_TAKING_PART = Pattern(
    r"^(?:daftar )?kelompok peserta\b|\bkelompok yang (?:hadir|ikut|datang|mengikuti|kebagian|dapat)\b.*\bmana\b|\bsiapa (?:saja )?(?:yang )?(?:ikut|mengikuti|ikutan)\b|\bwho (?:attends|joins|takes part in|participates in)\b"
)
"""«kelompok peserta makan siang», «kelompok yang hadir yang mana saja»."""
_WHICH_BEFORE = word_set("which what other")


_OTHER_FACTS = (
    "when",
    "where",
    "room",
    "count",
    "contact",
    "members",
    "who",
    "yesno",
    "until",
    "duration",
    "now",
    "next",
)


@needs(_GROUPS | any_of(_TAKING_PART))
def answer_item_groups(asking: Asking) -> Reply | None:
    """Tell which groups have an item: «ISHOMA bareng kelompok mana?», «kelompok mana yang makan di MPP?»."""
    words = asking.reading.words.words
    taking_part = bool(_TAKING_PART.search(asking.reading.words.text))
    if not taking_part and _GROUPS.isdisjoint(words):
        return None
    which = taking_part or any(
        word in _GROUPS
        and (set(words[at + 1 : at + 2]) & _WHICH_GROUP or set(words[at - 1 : at]) & _WHICH_BEFORE)
        and not (words[at + 1 : at + 2] == ("siapa",) and asking.reading.has("speaker", "receives"))
        and not (words[at + 1 : at + 2] == ("berapa",) and set(words[at + 2 : at + 3]) & _COUNTED)
        and not (words[at + 1 : at + 2] == ("siapa",) and _ends_title(asking, words[at - 1 : at + 1]))
        for at, word in enumerate(words)
    )
    reading = asking.reading
    if which and not reading.asks and reading.mentioned("locus") and not reading.has(*_OTHER_FACTS):
        return answer_visitors(asking)
    if (
        not which
        or words[0] in {"apakah", "do", "does", "are", "is"}
        or not (reading.asks or reading.mentioned("room"))
        or reading.mentioned("group")
        or reading.has("count", "contact")
        or (reading.has("members") and not taking_part)
        or (reading.has("other") and reading.has("where", "room", "when"))
        or asks_order(asking)
    ):
        return None
    found = [_having(asking, group) for group in asking.visit.groups]
    if all(found) and not SHARED.isdisjoint(words):
        own = _having(asking, asking.group)
        found = [[slot for slot in slots if own and _is_together(slot, own[0])] for slots in found]
    out = left_out_groups(asking)
    lines = [
        line("group-there", group=group.name, title=slots[0].item.title, when=span_of(slots[0]))
        for group, slots in zip(asking.visit.groups, found, strict=True)
        if slots and group.name not in out
    ]
    return reply("visitors", *lines, subject=about("visitors")) if lines else None


def _ends_title(asking: Asking, words: tuple[str, ...]) -> bool:
    """Say whether words belong to a title: «yang mengisi diskusi kelompok siapa» asks for no group."""
    return tuple(map(lemma_of, words)) in asking.knowledge.title_pairs


def _is_together(slot: Slot, own: Slot) -> bool:
    """Say whether two groups are at one place at one time, be it one item or two of the agenda."""
    there = slot.locus is not None and slot.locus == own.locus and slot.room == own.room
    return slot.item == own.item or (there and slot.start < own.until and own.start < slot.until)


def _having(asking: Asking, group: Group) -> list[Slot]:
    reading = asking.reading
    found = find_items(asking.knowledge, asking.knowledge.diary(group).slots, reading.mentions, reading.asks)
    day = asking.period.day
    return (
        [slot for slot in found.slots if not day or slot.day == day]
        if found.fully and not found.noted
        else []
    )
