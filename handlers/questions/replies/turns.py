"""Whose turn comes first, last or second: «kelompok mana presentasi duluan?», «which group goes to the MPP last?»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items, may_name
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas, units, words_told
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, span_of
from handlers.questions.replies.compared import answer_compared, compared_by
from handlers.questions.replies.gates import any_of, cued, needs
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from handlers.questions.words.time_words import ORDINALS
from texts.messages.answers import line

_GROUPS = word_set("kelompok grup group groups tim team")
_WHICH = word_set("mana apa berapa siapa which what")
_PLACE_IN_ORDER = Pattern(
    r"\b(?:giliran|gilirannya|urutan|urutannya|urut|antrean)\b.*\b(?:ke|nomor) ?berapa\b|\bke ?berapa\b.*\b(?:giliran|urutan|urut)\b|"
    r"\b(?:which|what) (?:order|turn) (?:do|will|are|is|in|at|to|tonight|today|tomorrow)\b|"
    r"\b(?:urutan|order) (?:presentasi|paparan|tampil|maju|of the)\b|\b(?:tampil|maju|presentasi|paparan) (?:di )?(?:urutan|giliran) (?:ke )?berapa\b|\b(?:maju|tampil|presentasi)(?:nya)? (?:yang |nomor )?ke ?berapa\b|"
    r"\b(?:urutan|giliran)(?:nya)? (?:nomor |yang )?berapa\b|\b(?:urutan|giliran) (?:kita|kami|kelompok)(?: \w+)? (?:ke ?|nomor )?berapa\b"
)
_FIRST = word_set("duluan dulu dahulu terdahulu")


@needs(_GROUPS | cued("who") | any_of(_PLACE_IN_ORDER))
def answer_turn(asking: Asking) -> Reply | None:
    """Tell which group is the first, last or nth to have an item or to be at a place; all in their order where one's place is asked."""
    number = _number(asking)
    in_order = bool(_PLACE_IN_ORDER.search(asking.reading.words.text))
    of_group = _asks_group(asking)
    compared = (
        answer_compared(asking, number, partial(ordered, last=False))
        if of_group
        else _order_noted(asking)
        if in_order
        else None
    )
    if compared:
        return compared
    if not in_order and (number is None or not of_group):
        whose = asking.reading.has("who") and number is not None
        return told_order(asking) if whose else None
    if asking.reading.has("contact", "until", "duration", "members") or asking.reading.anchor:
        return None
    turns = ordered(asking, last=number is not None and number < 0)
    starts = sorted({slot.start for _, slot in turns})
    if len(starts) < 2:  # noqa: PLR2004 - one after the other
        steps_up = number is not None and not _STEPS_UP.isdisjoint(asking.reading.words.words)
        return told_order(asking) or (answer_unknown(asking) if steps_up or _all_at_once(asking) else None)
    if not in_order and number is not None:
        index = number - 1 if number > 0 else number
        if not -len(starts) <= index < len(starts):
            return None
        turns = [turn for turn in turns if turn[1].start == starts[index]]
    lines = [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in turns[:MOST_LISTED]
    ]
    return reply("visitors", *lines, subject=about("visitors"))


_AFTER = word_set("setelah sesudah habis sehabis selepas selesai abis after sebelum before mendahului")
_BESIDE = ("when", "where", "room", "contact", "until", "duration", "count", "members", "wear", "bring")


@needs(_AFTER)
def answer_beside(asking: Asking) -> Reply | None:
    """Tell in which order groups present where it is asked who does before or after one of them: «siapa yang tampil setelah Kelompok Merah?»."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    asked = reading.has("who") or _asks_group(asking)
    if words.isdisjoint(_AFTER) or words.isdisjoint(_STEPS_UP) or not asked or reading.has(*_BESIDE):
        return None
    named = [*reading.mentions, *(reading.anchor.mentions if reading.anchor else ())]
    others = any(mention.kind != "group" for mention in named)
    rest = (*reading.asks, *(reading.anchor.asks if reading.anchor else ()))
    bare = all(unit.lemma in _SHOWN_BY | _MET_IN for unit in rest)
    if others or not bare or not (named or not words.isdisjoint(_US)):
        return None
    return told_order(asking)


_US = word_set("kita kami us we")
_MET_IN = lemma_set("seminar pleno plenary forum sesi acara hasil")
"""Where groups present: «yang tampil sebelum kita di pleno siapa?»."""


@needs(cued("tag yesno"), _US, _FIRST | frozenset(ORDINALS) | {"terakhir", "last"})
def answer_turn_claimed(asking: Asking) -> Reply | None:
    """Tell the order of the groups where one's own place in it is taken for granted: «giliran pertama kelompok kita ya?»."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    stepped = not (_STEPS_UP | _ORDER).isdisjoint(words) and not words.isdisjoint(_US)
    others = any(mention.kind != "group" for mention in reading.mentions)
    bare = all(unit.lemma in _SHOWN_BY for unit in reading.asks)
    if not (stepped and bare and reading.has("tag", "yesno")) or others or reading.has("who", *_BESIDE):
        return None
    return told_order(asking)


_FIRSTS = lemma_set(" ".join(_FIRST))
_ORDER = word_set("urutan giliran order turn sequence")
_ORDER_LEMMAS = lemma_set(" ".join(_ORDER))

_SHOWN = lemma_set("presentasi paparan memaparkan tampil pameran maju")
"""What groups do one after the other, whatever a row calls it."""
_STEPS_UP = word_set(
    "maju majunya tampil tampilnya presentasi presentasinya paparan presents present presenting"
)


_SHOWN_BY = _SHOWN | lemma_set("maju kelompok tim grup giliran")


def told_order(asking: Asking) -> Reply | None:
    """Tell the row that names a group with its place in an order: «Team Heron first»."""
    said = {unit.lemma for unit in (*asking.reading.asks, *asking.reading.hints)} - vague() - _FIRSTS
    bare = asking.asks_nothing and not (said or asking.reading.mentions)
    said |= _SHOWN if said & _SHOWN or not _STEPS_UP.isdisjoint(asking.reading.words.words) else set()
    said |= _ORDER_LEMMAS if _ORDER_LEMMAS & {u.lemma for u in asking.reading.words.units} else set()
    for at, row in enumerate(asking.visit.info):
        words = words_told(row.answer)
        listed = bool(asking.knowledge.info_asked[at] & _ORDER_LEMMAS) or not _ORDER.isdisjoint(words)
        about_it = said & asking.knowledge.info_asked[at] or (bare and listed)
        if about_it and _groups_in(asking, words) and (listed or set(words) & set(ORDINALS)):
            return reply("info", line("info", topic=row.topic, text=row.answer), subject=about("info"))
    return _order_noted(asking) if said & (_SHOWN | _ORDER_LEMMAS) else None


def _order_noted(asking: Asking) -> Reply | None:
    """Tell the note of an item that gives the order of the groups: «Urutan: Rangkong, Anoa, Maleo»."""
    for slot in asking.diary.slots:
        ordered_so = not _ORDER_LEMMAS.isdisjoint(lemmas(slot.item.note))
        if ordered_so and len(_groups_in(asking, words_told(slot.item.note))) > 1:
            return reply(
                "note",
                line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot)),
                subject=about("note", [slot]),
            )
    return None


def _all_at_once(asking: Asking) -> bool:
    """Say whether what is asked for is one item of all groups, whose order within it the agenda does not tell."""
    wanted = _wanted(asking)
    found = find_items(asking.knowledge, asking.diary.slots, [], wanted) if wanted else None
    return found is not None and found.fully and not any(slot.item.groups for slot in found.slots)


def asks_order(asking: Asking) -> bool:
    """Say whether an order among groups is asked for, which one item of them all does not tell."""
    return _asks_group(asking) and (_number(asking) is not None or compared_by(asking) is not None)


def asks_rank(asking: Asking) -> bool:
    return _number(asking) is not None


def _number(asking: Asking) -> int | None:
    number = ordinal_of(asking)
    return 1 if number is None and not _FIRST.isdisjoint(asking.reading.words.words) else number


def _asks_group(asking: Asking) -> bool:
    """Say whether a group is asked for: «kelompok mana», or «siapa» where items are called after groups."""
    words = asking.reading.words.words
    words = tuple(word for word in words if word != "yang")
    named = not _GROUPS.isdisjoint(words) and any(
        word in _GROUPS and _WHICH & {*words[max(0, at - 1) : at], *words[at + 1 : at + 2]}
        for at, word in enumerate(words)
    )
    return named or (
        asking.reading.has("who") and any(named_groups(asking, slot) for slot in asking.diary.slots)
    )


def ordered(asking: Asking, *, last: bool) -> list[tuple[Group, Slot]]:
    """Give the turns of the day that is meant, else of all days, in their order."""
    turns = sorted(_turns(asking, last=last), key=lambda turn: turn[1].start)
    day = asking.diary.meant_day(asking.now)
    of_day = [turn for turn in turns if turn[1].day == day] if asking.reading.asks else []
    return of_day if len(of_day) > 1 else turns


def _turns(asking: Asking, *, last: bool) -> Iterator[tuple[Group, Slot]]:
    """Give for each group the first or last item of each day of the kind that is its own: given to it alone, or called after it."""
    wanted = _wanted(asking)
    places = [mention for mention in asking.reading.mentions if mention.kind == "locus"]
    if wanted is None or not (wanted or places):
        return
    for group in asking.visit.groups:
        found = find_items(asking.knowledge, asking.knowledge.diary(group).slots, places, wanted)
        day, told = asking.period.day, set[date]()
        slots = sorted(
            found.slots if found.fully and not found.noted else (), key=lambda slot: slot.start, reverse=last
        )
        for slot in slots:
            named = named_groups(asking, slot)
            own = group in named if named else group.name in slot.item.groups
            if own and slot.day not in told and (not day or slot.day == day):
                told.add(slot.day)
                yield group, slot


_TAKES_TURN = word_set(
    "dapat mendapat mendapatkan kebagian dapet gets get tampil maju giliran gilirannya urutan urutannya turn jadi"
)


def _wanted(asking: Asking) -> list[Unit] | None:
    """Return what items are asked for; None where something is asked for that no item is called."""
    words = asking.reading.words.words
    asks = [unit for unit in asking.reading.asks if words[unit.start] not in _TAKES_TURN | _FIRST]
    known = [unit for unit in asks if may_name(asking.knowledge, unit.lemma)]
    if any(unit not in known and not is_verb(words[unit.start]) for unit in asks):
        return None
    hinted = (
        unit
        for unit in asking.reading.hints
        if unit.lemma not in vague() and words[unit.start] not in _GROUPS
    )
    return [*known, *(unit for unit in hinted if may_name(asking.knowledge, unit.lemma))]


def named_groups(asking: Asking, slot: Slot) -> list[Group]:
    """Give the groups that an item's title names."""
    return [asking.visit.groups[index] for index in asking.knowledge.words_of(slot.item).groups]


def _groups_in(asking: Asking, words: Sequence[str]) -> list[Group]:
    found = asking.knowledge.phrases.find(tuple(units(words)), [True] * len(words))
    return [
        asking.visit.groups[index]
        for mention in found
        if mention.kind == "group"
        for index in mention.indexes("group")
    ]
