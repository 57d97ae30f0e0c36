"""Sorts the words that are no times, names or cues: those that must be found in a row, and those that only help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.questions.knowledge import Knowledge
from handlers.questions.reading.easing import QUALIFIERS
from handlers.questions.reading.lemmas import Unit, lemma_of
from handlers.questions.reading.understood import OPENING_HOURS, QUIET_CUES, Reading
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty, soft, vague, vague_words
from handlers.questions.words.slang import stop_words
from handlers.questions.words.time_words import NUMBERS, ORDINALS

LONGEST_TITLE = 6


_TRAVEL = frozenset({"berangkat", "tiba", "pejabat"})
"""Where a place is named, the way to it may or may not be in the agenda, nor need who is there be called an official."""


_LEAVING = frozenset({"leave", "leaves", "leaving", "stay", "staying"})
"""One leaves for a place, but also leaves things: this word alone does not decide."""


_NAMED_EVENTS = word_set("sambutan paparan presentasi presentation presentations presenting")
"""Words of speaking that name an item where nobody asks who speaks."""


def leave_over(knowledge: Knowledge, reading: Reading, free: Sequence[bool]) -> None:
    """Sort what is left: words that must be found somewhere, and words that may help."""
    cued = {at for cue in reading.cues for at in range(cue.start, cue.end)}
    told = {at for cue in reading.cues if cue.name not in QUIET_CUES for at in range(cue.start, cue.end)}
    quiet = cued - told
    for written in reading.words.units:
        if not free[written.start] or _not_in_the_break(knowledge, reading, written):
            continue
        if _is_of_group(reading, written):
            continue
        said = reading.words.words[written.start]
        numbered = _numbered_form(knowledge, reading, written, said) if said in _COUNTS else None
        if numbered:
            reading.asks.append(numbered)
            continue
        unit = knowledge.own_form(written, reading.words.words[written.start])
        alone = unit.end - unit.start == 1
        word = reading.words.words[unit.start]
        if not alone and word in vague_words():
            word = reading.words.words[unit.end - 1]
        if word in OPENING_HOURS and reading.mentioned("locus") and not reading.has("who"):
            reading.asks.append(unit)
        elif unit.start in quiet and quiet.issuperset(range(unit.start, unit.end)):
            reading.quiet.append(unit)
        elif word in _NAMED_EVENTS and not reading.has("who", "speaker", "list", "except", "position"):
            reading.asks.append(unit)
        elif cued.issuperset(range(unit.start, unit.end)) or _only_helps(knowledge, reading, unit, word):
            reading.hints.append(unit)
        elif (word in ORDINALS and _in_title(knowledge, reading, written)) or not (
            _is_empty(knowledge, unit, word, contact=reading.has("contact"))
            if alone
            else unit.lemma in empty()
        ):
            reading.asks.append(unit)
    if (
        not reading.asks
        and not reading.mentions
        and not reading.has("agenda", "now", "next", "when", "where")
    ):
        reading.asks += _asked_leave(knowledge, reading)


_PEOPLE_OF = word_set("anak anak-anak bocah tim regu kubu geng sirkel orang-orang warga")


def _is_of_group(reading: Reading, unit: Unit) -> bool:
    """Take «anak-anak Jangkar» for the group."""
    words = reading.words.words
    if words[unit.start] not in _PEOPLE_OF:
        return False
    behind = next((at for at in range(unit.end, len(words)) if words[at] not in _PEOPLE_OF), len(words))
    return any(m.start == behind for m in reading.mentioned("group"))


def find_pairs(knowledge: Knowledge, reading: Reading) -> None:
    """Take two words that say nothing alone for what is asked where they stand together in a title («satu data»)."""
    lemmas = [unit.lemma for unit in reading.words.units]
    if knowledge.title_pairs.isdisjoint(pairwise(lemmas)):
        return
    taken = {unit.start for unit in (*reading.asks, *reading.hints, *reading.quiet)}
    spans = [(span.start, span.end) for span in reading.times]
    spans += [(mention.start, mention.end) for mention in reading.mentions]
    spans += [(cue.start, cue.end) for cue in reading.cues]
    taken |= {at for start, end in spans for at in range(start, end)}
    dropped = [unit for unit in reading.words.units if unit.start not in taken]
    for first, second in pairwise(dropped):
        if second.start == first.end and (first.lemma, second.lemma) in knowledge.title_pairs:
            reading.asks = sorted({*reading.asks, first, second}, key=lambda unit: unit.start)


def _asked_leave(knowledge: Knowledge, reading: Reading) -> list[Unit]:
    """Take «izin», which mostly asks for leave, for what is asked where rows are about it and nothing else is."""
    leave = lemma_of("izin")
    return [unit for unit in reading.words.units if unit.lemma == leave] if leave in knowledge.told_of else []


_BREAK = frozenset({"istirahat", "salat", "makan", "siang"})
"""What ISHOMA stands for."""


def _not_in_the_break(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    """Take ISHOMA for lunch alone where the agenda calls no break by the whole name."""
    if unit.lemma not in {"istirahat", "salat"} or not {"makan", "siang"} <= knowledge.title_lemmas:
        return False
    said = {other.lemma for other in reading.words.units if other.start == unit.start}
    lunch = {"makan", "siang"} < said <= _BREAK
    return lunch and not any(said <= words.title for words in knowledge.items)


def _said_freely(reading: Reading, part: Sequence[Unit]) -> bool:
    """Say whether all words are left over, some only as hints."""
    left = {*reading.asks, *reading.hints, *reading.quiet}
    return left.issuperset(part) and any(unit not in reading.asks for unit in part)


def _only_helps(knowledge: Knowledge, reading: Reading, unit: Unit, word: str) -> bool:
    if (
        word in vague()
        or unit.lemma in vague()
        or (word in _LEAVING and unit.lemma != "checkout")
        or word in soft()
        or _after_floor(reading, unit)
    ):
        return True
    if unit.lemma == "panitia" and reading.has("why"):
        return True
    if word in _BODY and not _ACHES.isdisjoint(reading.words.words):
        return True
    if word in _NUMBERS_OF and not _NUMBERED.isdisjoint(reading.words.words):
        return True
    if unit.lemma in _TRAVEL and (
        reading.mentioned("locus") or (unit.lemma == "pejabat" and reading.has("who"))
    ):
        return True
    return unit.lemma in knowledge.framing or (unit.lemma.isdigit() and len(unit.lemma) == 1)


_BODY = word_set("kepala perut badan kaki mata gigi tenggorokan pinggang leher tangan head stomach")
_ACHES = word_set("pusing sakit pegal mual mules nyeri keram kram migrain lemas hurts aches ache dizzy")
"""Where something aches, the head is no one's title."""

_NUMBERS_OF = frozenset({"nomor", "number"})
_NUMBERED = word_set("bus bis ruang ruangan gate gedung room")
"""What is told apart by its number: «bus nomor berapa?»; nobody is told the number of a room to sleep in."""

_PLURAL = 5
"""Shorter words in -s are others: «bus»."""


_SYMPTOMS = word_set("pusing lemas mual sakit")
"""Said of a programme these mean little, but not by who asks whom to call."""


def _is_empty(knowledge: Knowledge, unit: Unit, word: str, *, contact: bool) -> bool:
    if contact and word in _SYMPTOMS:
        return False
    if len(word) >= _PLURAL and word.endswith("s") and (word[:-1] in empty() or word[:-1] in vague_words()):
        return True
    if word in empty() or len(word) == 1 or word in _ZONES or word in ORDINALS or word in NUMBERS:
        return True
    return word in stop_words() and word not in QUALIFIERS and unit.lemma not in knowledge.own_lemmas


_ZONES = word_set("wib wita wit")


def _in_title(knowledge: Knowledge, reading: Reading, unit: Unit) -> bool:
    """Say whether an ordinal belongs to a title («putaran kedua», «final presentations») and counts no items."""
    units = reading.words.units
    at = units.index(unit)
    if (
        reading.words.words[unit.start] in _LEADING
        and at + 1 < len(units)
        and (unit.lemma, units[at + 1].lemma) in knowledge.title_pairs
    ):
        return True
    counts = units[at - 1].lemma == "lokus"
    return at > 0 and not counts and (units[at - 1].lemma, unit.lemma) in knowledge.title_pairs


_LEADING = word_set("final first second third fourth last")
"""English ordinals, which stand before what they count."""

_COUNTS = {word: number for word, number in ORDINALS.items() if number > 0} | {
    str(number): number for number in range(1, 7)
}
_FORMS = {
    number: tuple(
        lemma_of(word) for word, meant in (ORDINALS | NUMBERS | _COUNTS).items() if meant == number and number
    )
    for number in set(_COUNTS.values())
}
"""How a title may say a number: «putaran kedua», «putaran 2», «sesi dua»."""


def _numbered_form(knowledge: Knowledge, reading: Reading, unit: Unit, said: str) -> Unit | None:
    """Write a number as the title does of which it is a part: «putaran 2» for «putaran kedua», and the other way round."""
    units = reading.words.units
    at = units.index(unit)
    before = units[at - 1].lemma if at else ""
    if not before or before == "lokus" or _in_title(knowledge, reading, unit):
        return None
    forms = _FORMS[_COUNTS[said]]
    form = next((form for form in forms if (before, form) in knowledge.title_pairs), None)
    return replace(unit, lemma=form) if form else None


def find_titles(knowledge: Knowledge, reading: Reading) -> None:
    """Take hints for what is asked where together they are an item's whole title («kunjungan lokus»)."""
    units = reading.words.units
    lemmas = tuple(unit.lemma for unit in units)
    for first in range(len(units) - 1):
        if lemmas[first : first + 2] not in knowledge.title_pairs:
            continue
        for last in range(min(len(units), first + LONGEST_TITLE), first + 1, -1):
            part = units[first:last]
            if lemmas[first:last] in knowledge.titles and _said_freely(reading, part):
                moved = [unit for unit in part if unit not in reading.asks]
                reading.hints = [unit for unit in reading.hints if unit not in moved]
                reading.quiet = [unit for unit in reading.quiet if unit not in moved]
                reading.asks = sorted((*reading.asks, *moved), key=lambda unit: unit.start)
                return


def title_spans(knowledge: Knowledge, units: Sequence[Unit]) -> list[range]:
    """Return where whole titles of items stand among the words."""
    lemmas = tuple(unit.lemma for unit in units)
    return [
        range(units[first].start, units[last - 1].end)
        for first in range(len(units))
        for last in range(first + 1, min(len(units), first + LONGEST_TITLE) + 1)
        if lemmas[first:last] in knowledge.titles
    ]


def find_topics(knowledge: Knowledge, reading: Reading) -> None:
    """Take words for what is asked that together are a row's topic, whatever each is alone («masuk hotel»)."""
    units = reading.words.units
    lemmas = tuple(unit.lemma for unit in units)
    begun = [first for first in range(len(units) - 1) if lemmas[first : first + 2] in knowledge.topic_starts]
    if not begun:
        return
    timed = {at for time in reading.times for at in range(time.start, time.end)}
    named = {at for mention in reading.mentions for at in range(mention.start, mention.end)}
    for first in begun:
        for last in range(min(len(units), first + LONGEST_TITLE), first + 1, -1):
            part = units[first:last]
            if lemmas[first:last] not in knowledge.topics or timed & {u.start for u in part}:
                continue
            moved = [unit for unit in part if unit not in reading.asks and unit.start not in named]
            reading.hints = [unit for unit in reading.hints if unit not in moved]
            reading.quiet = [unit for unit in reading.quiet if unit not in moved]
            reading.asks = sorted((*reading.asks, *moved), key=lambda unit: unit.start)
            return


def _after_floor(reading: Reading, unit: Unit) -> bool:
    """Let a floor that is taken for granted («lantai 10») not decide what is meant."""
    return (
        unit.start > 0 and reading.words.words[unit.start - 1] in {"lantai", "floor"} and unit.lemma.isdigit()
    )
