"""Whether two groups have an item together: «ISHOMA kita bareng Anggrek?», «do we eat with Team Heron?»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.visit import Group, Locus
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of
from handlers.questions.replies.gates import Gates, named, needs
from handlers.questions.replies.meeting import answer_meeting
from handlers.questions.replies.transport import answer_shared_ride
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import Line, line

TOGETHER = word_set(
    "bareng barengan gabung digabung digabungin digabungkan disatukan disatuin berbarengan gabungan seruangan seforum sejadwal together with"
)
_SAME = Pattern(
    r"\b(?:(?:satu|1|one|same|the same) (?:forum|ruangan|ruang|tempat|acara|sesi|kegiatan|aula|lokasi|room|hall|session|place|venue)|jadi satu|"
    r"(?:ruangan|ruang|tempat|acara|sesi|aula|lokasi)(?:nya)? (?:yang )?sama|sendiri sendiri|masing masing|sendiri-sendiri|(?:apa|atau|or) (?:di ?)?(?:sendiri|pisah|misah|beda|masing)|misah|pisah|terpisah|separate\w*|same time|joint\w*)\b"
)
_WITH_GROUP = Pattern(r"\b(?:bersama|sama|dengan|bareng) (?:kelompok|grup|tim|klp|kelas|regu) ")
"""Ways to ask whether two groups have something as one: «pleno kita satu forum dengan mereka?»."""
SHARED = word_set("bareng barengan bersama sama gabung together with share shared shares")
US = word_set("kita kami saya aku kelompokku we us our")


def is_together(words: frozenset[str], others: int, text: str = "") -> bool:
    """Say whether it is asked what one's own group does with another one, which is named, or two others with each other."""
    if not others:
        return False
    ours = not US.isdisjoint(words)
    if others == 1 and _WITH_GROUP.search(text):
        return True
    if _SAME.search(text) and (others == _TWO or (others == 1 and ours)):
        return True
    if others == _TWO and not ours:
        return bool(TOGETHER & words - {"with"})
    return others == 1 and bool(TOGETHER & words - (frozenset() if ours else {"with", "together"}))


_TWO = 2


def speaks_of_two(reading: Reading) -> bool:
    """Say whether a question on one's own group is one on another as well, which it need not name: «kita satu forum?»."""
    words = frozenset(reading.words.words)
    return bool(words & (TOGETHER - {"with"}) or _SAME.search(reading.words.text))


@needs(named("group"))
def _with_another(asking: Asking) -> Reply | None:
    """Tell both groups' items, and whether they are one."""
    pair = _pair(asking)
    if pair is None or not _asks_together(asking.reading):
        return None
    words = asking.reading.words.words
    asks = [u for u in asking.reading.asks if words[u.start] not in TOGETHER | _APART | _FORUM]
    hints = [
        u for u in asking.reading.hints if asking.knowledge.in_titles(u.lemma) and u.lemma not in vague()
    ]
    places = bool(asking.reading.mentioned("locus"))
    asks = asks or ([] if places else hints)
    if not (asks or places):
        return None
    asking = replace(asking, reading=replace(asking.reading, asks=asks))
    own, other = (_first(asking, group) for group in pair)
    if own and other is None and places and not asks:
        said = line("group-there", group=pair[0].name, title=own.item.title, when=span_of(own))
        return reply("check", line("no"), said, subject=about("check", [own]))
    if own is None or other is None:
        return None
    apart = bool(own.room and other.room) and own.room != other.room
    one = own.item == other.item or (not apart and (own.start, own.locus) == (other.start, other.locus))
    meet = (
        own.locus is not None
        and own.locus == other.locus
        and not apart
        and own.start < other.until
        and other.start < own.until
    )
    head = line("yes") if one else None if meet else line("no")
    told = _told_of_each([(pair[0], own), (pair[1], other)], one=one or meet)
    return reply("check", head, *told, subject=about("check", [own]))


def _asks_together(reading: Reading) -> bool:
    """Say whether it is asked if an item is one for two groups, and nothing else of it."""
    words = reading.words.words
    text = reading.words.text
    if _SAME.search(text) or _WITH_GROUP.search(text):
        during = reading.has("when") and "waktu" not in words
        return not (during or reading.has("who", "list", "count", "contact", "transport"))
    during = "waktu" in words and reading.has("tag", "yesno")
    asked = not reading.has("where", "who", "what", "list", "count")
    return asked and (during or not reading.has("when")) and not TOGETHER.isdisjoint(words)


def _pair(asking: Asking) -> tuple[Group, Group] | None:
    """Return the two groups that are meant: two that are named, or one's own and the one that is."""
    mentions = asking.reading.mentioned("group")
    named = [asking.visit.groups[index] for m in mentions for index in m.indexes("group")]
    groups = list(dict.fromkeys(named))
    if len(groups) == 1 and asking.own and groups[0] != asking.group:
        groups.insert(0, asking.group)
    return (groups[0], groups[1]) if len(groups) == _TWO and asking.own else None


_FORUM = word_set(
    "forum ruangan ruang tempat acara sesi kegiatan aula lokasi room hall session place venue jadwal"
)
_APART = word_set("sendiri sendiri-sendiri masing masing-masing misah terpisah pisah beda separately apart")
_EVERY = word_set("semua seluruh all every everyone everybody semuanya")
_OTHERS = word_set("lain lainnya other others")
_EVERY_OR_OTHERS = _EVERY | _OTHERS
_TOGETHER_OR_APART = TOGETHER - {"with"} | _APART


@needs(_EVERY_OR_OTHERS)
def _all_together(asking: Asking) -> Reply | None:
    """Tell when and where each group has what all may have together: «makan siang semua kelompok gabung?»."""
    reading = asking.reading
    if not reading.asks or _EVERY_OR_OTHERS.isdisjoint(reading.words.words):
        return None
    words = frozenset(reading.words.words)
    every = words & _EVERY and words & _TOGETHER_OR_APART
    others = reading.has("group") and words & _EVERY_OR_OTHERS and words & SHARED
    if not (every or others) or reading.mentioned("group"):
        return None
    if reading.has("when", "where", "who", "what", "count"):
        return None
    found = _of_each(asking, placed=True) or _of_each(asking, placed=False)
    if not found:
        return None
    one = len({(slot.start, slot.locus, slot.room) for _, slot in found}) == 1
    head = None if words & _APART or (words & _OTHERS and not one) else line("yes") if one else line("no")
    return reply("check", head, *_told_of_each(found, one=one), subject=about("check"))


def _of_each(asking: Asking, *, placed: bool) -> list[tuple[Group, Slot]]:
    """Give each group's item; none where a group has no such item."""
    found = [(group, _first(asking, group, placed=placed)) for group in asking.visit.groups]
    return [(group, slot) for group, slot in found if slot] if all(slot for _, slot in found) else []


def _told_of_each(found: list[tuple[Group, Slot]], *, one: bool) -> Iterator[Line | None]:
    """Tell when each group has it, and where: once, where that is one place."""
    for group, slot in found:
        yield line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        if not one:
            yield place_line(slot)
    if one:
        yield place_line(found[0][1])


def _first(asking: Asking, group: Group, *, placed: bool = True) -> Slot | None:
    """Find the group's item that is asked for: of the day meant, what is still to come before what is over."""
    slots = asking.knowledge.diary(group).slots
    places = [m for m in asking.reading.mentions if m.kind == "locus" and placed]
    found = find_items(asking.knowledge, slots, places, asking.reading.asks)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    fitting = [slot for slot in found.slots if slot.day == day] if found.fully and not found.noted else []
    fitting = [slot for slot in fitting if not is_way(asking, slot)] or fitting
    return next((slot for slot in fitting if slot.until > asking.now), fitting[0] if fitting else None)


def there_with_us(asking: Asking, locus: Locus) -> Reply | None:
    """Tell who is at a place while we are, where that is asked: «ke MPP bareng kelompok mana?»."""
    words = asking.reading.words.words
    own = [slot for slot in asking.diary.slots if slot.locus == locus]
    if SHARED.isdisjoint(words) or US.isdisjoint(words) or not (asking.own and own):
        return None
    lines = [
        line("group-there", group=group.name, title=met.item.title, when=span_of(met))
        for group in asking.visit.groups
        for met in [_first_met(asking, group, own)]
        if met
    ]
    return reply("visitors", *lines, subject=about("visitors", loci=[locus.name]))


def _first_met(asking: Asking, group: Group, own: Sequence[Slot]) -> Slot | None:
    slots = asking.knowledge.diary(group).slots
    return next((slot for slot in slots for ours in own if _at_one_place(slot, ours)), None)


def _at_one_place(slot: Slot, own: Slot) -> bool:
    return slot.locus == own.locus and slot.start < own.until and own.start < slot.until


TOGETHER_WITH = Gates(answer_shared_ride, answer_meeting, _with_another, _all_together)
"""Tell whom one's group has something together with: a bus, an item, another group or all of them."""
