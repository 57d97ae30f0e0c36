"""Finds the agenda items that a question speaks of: every word that asks must be found in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.visit import Locus
from handlers.questions.diary import Diary, Slot
from handlers.questions.knowledge import ItemWords, Knowledge
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas
from handlers.questions.words.fillers import vague

_LIKE = {
    "terima": ("sambut",),
    "sambut": ("terima",),
    "kumpul": ("apel",),
    "diskusi": ("tanya-jawab", "dialog"),
    "tanya-jawab": ("diskusi",),
    "paparan": ("materi",),
    "materi": ("paparan",),
    "tiba": ("berangkat",),
    "susun": ("rumus", "tulis", "rancang"),
    "rancang": ("susun", "rumus"),
    "rumus": ("susun",),
    "tulis": ("susun", "rumus"),
    "pertemuan": ("kumpul",),
    "masyarakat": ("penduduk",),
    "penduduk": ("masyarakat",),
    "teh": ("kopi",),
    "kudapan": ("kopi",),
    "berangkat": ("menyeberang",),
}
"""Lemmas that may stand for each other in titles, where the very word is in none."""

_ALIKE = 1.5
_IN_TITLE, _AROUND, _HINT, _VAGUE = 2.0, 1.0, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Found:
    """The items that fit best, and what of the question none of them holds."""

    slots: tuple[Slot, ...] = ()
    missing: tuple[Unit, ...] = ()
    lost: tuple[Mention, ...] = ()

    noted: bool = False
    """Whether only notes, rooms or speakers hold what is asked, and no title."""

    @property
    def fully(self) -> bool:
        return bool(self.slots) and not self.missing and not self.lost


def find_items(
    knowledge: Knowledge,
    slots: Iterable[Slot],
    mentions: Sequence[Mention],
    asks: Sequence[Unit],
    hints: Sequence[Unit] = (),
) -> Found:
    """Find the items that hold most of what is asked for, best first by how plainly they do."""
    named = [
        mention
        for mention in mentions
        if any(name.kind in {"locus", "room", "person"} for name in mention.names)
    ]
    telling = [hint for hint in hints if hint.lemma not in vague()]
    groups = [mention for mention in mentions if mention.kind == "group"]
    best: tuple[int, int, float] = (0, 0, 0.0)
    chosen: list[tuple[Slot, frozenset[int]]] = []
    for slot in _candidates(knowledge, slots, named, (*asks, *hints)):
        held, score = _score(knowledge, slot, named, asks, hints)
        if not score or (not held and not _hinted(knowledge, slot, telling, named, asks)):
            continue
        score += _HINT * any(
            frozenset(group.lemmas) <= knowledge.words_of(slot.item).title for group in groups
        )
        rank = (sum(at < len(asks) for at in held), len(held), score)
        if rank > best:
            best, chosen = rank, []
        if rank == best:
            chosen.append((slot, held))
    if not chosen:
        return Found((), tuple(asks), tuple(named))
    held = chosen[0][1]
    missing = tuple(ask for at, ask in enumerate(asks) if at not in held)
    lost = tuple(mention for at, mention in enumerate(named) if len(asks) + at not in held)
    slots_found = tuple(slot for slot, _ in chosen)
    noted = bool(asks) and not named and not any(in_title(knowledge, slot, asks) for slot in slots_found)
    return Found(slots_found, missing, lost, noted)


def _candidates(
    knowledge: Knowledge, slots: Iterable[Slot], named: Sequence[Mention], units: Sequence[Unit]
) -> Iterable[Slot]:
    """Pass over what holds none of the words and is at none of the places: a long agenda is mostly that."""
    if any(name.kind != "locus" for mention in named for name in mention.names):
        return slots
    loci = {name.index for mention in named for name in mention.names}
    lemmas_asked = {lemma for unit in units for lemma in (unit.lemma, *_LIKE.get(unit.lemma, ()))}
    lemmas_asked |= {lemma for mention in named for lemma in mention.lemmas}
    held = knowledge.items_with(lemmas_asked)
    if not loci:
        return (slot for slot in slots if id(slot.item) in held)
    return (
        slot
        for slot in slots
        if id(slot.item) in held or not loci.isdisjoint(knowledge.words_of(slot.item).loci)
    )


def _score(
    knowledge: Knowledge, slot: Slot, named: Sequence[Mention], asks: Sequence[Unit], hints: Sequence[Unit]
) -> tuple[frozenset[int], float]:
    words = knowledge.words_of(slot.item)
    held: set[int] = set()
    score = 0.0
    for at, ask in enumerate(asks):
        weight = _weight(words, ask.lemma)
        score += weight
        if weight:
            held.add(at)
    for at, mention in enumerate(named):
        if holds(knowledge, slot, mention):
            held.add(len(asks) + at)
            score += _IN_TITLE if not mention.general or _is_there(knowledge, slot, mention) else _ALIKE
    for hint in hints:
        if hint.lemma in words.title:
            score += _VAGUE if hint.lemma in vague() else _HINT
    return frozenset(held), score


def _weight(words: ItemWords, lemma: str) -> float:
    if lemma in words.title:
        return _IN_TITLE
    if not words.title.isdisjoint(_LIKE.get(lemma, ())):
        return _ALIKE
    return _AROUND if lemma in words.around and not lemma.isdigit() else 0.0


def may_name(knowledge: Knowledge, lemma: str) -> bool:
    """Say whether an item is called by the lemma, or by one that may stand for it."""
    return any(map(knowledge.in_titles, (lemma, *_LIKE.get(lemma, ()))))


def in_title(knowledge: Knowledge, slot: Slot, asks: Sequence[Unit]) -> bool:
    words = knowledge.words_of(slot.item)
    return any(_weight(words, ask.lemma) >= _ALIKE for ask in asks)


def _hinted(
    knowledge: Knowledge, slot: Slot, telling: Sequence[Unit], named: Sequence[Mention], asks: Sequence[Unit]
) -> bool:
    """Let hints alone find an item only where nothing else was asked for."""
    return (
        not named and not asks and any(hint.lemma in knowledge.words_of(slot.item).title for hint in telling)
    )


def holds(knowledge: Knowledge, slot: Slot, mention: Mention) -> bool:
    """Say whether an item is at the place, in the room or with the person that is mentioned."""
    words = knowledge.words_of(slot.item)
    for name in mention.names:
        if name.kind == "locus" and name.index in words.loci:
            return True
        if name.kind == "room" and frozenset(mention.lemmas) <= frozenset(lemmas(slot.room)):
            return True
        if name.kind == "person":
            index_of = knowledge.directory.index_of
            if any(index_of(speaker) == name.index for speaker in slot.item.speakers):
                return True
    return frozenset(mention.lemmas) <= words.title


def _is_there(knowledge: Knowledge, slot: Slot, mention: Mention) -> bool:
    """Say whether an item is at a place of the kind that is mentioned, and not only called by its word."""
    words = knowledge.words_of(slot.item)
    leads = not _LEADS_THERE.isdisjoint(words.title)
    return leads or any(name.kind != "locus" or name.index in words.loci for name in mention.names)


_LEADS_THERE = frozenset({"berangkat", "menyeberang", "pulang"})
"""Lemmas of titles of ways, which are called by where they lead."""


_TALKS = lemma_set(
    "paparan pemaparan presentasi diskusi dialog talk briefing lecture ceramah kuliah materi pertemuan"
)


def or_held_there(slots: Iterable[Slot], loci: Sequence[Locus], asks: Sequence[Unit], found: Found) -> Found:
    """Mean whatever is held by someone at a place by «the talk at the museum», where nothing there is called so."""
    if found.fully or not loci or not asks or any(unit.lemma not in _TALKS for unit in asks):
        return found
    held = tuple(slot for slot in slots if slot.locus in loci and slot.item.speakers)
    return Found(held) if held else found


def stays_at(diary: Diary, slots: Iterable[Slot]) -> list[tuple[Slot, ...]]:
    """Return the stays that slots belong to, each once, in order: neighbouring slots of a day at one place."""
    wanted = {id(slot) for slot in slots if slot.locus}
    stays: list[list[Slot]] = []
    for slot in diary.slots:
        last = stays[-1][-1] if stays else None
        if last is not None and last.locus == slot.locus and last.day == slot.day:
            stays[-1].append(slot)
        else:
            stays.append([slot])
    return [tuple(stay) for stay in stays if any(id(slot) in wanted for slot in stay)]


def block_of(diary: Diary, slot: Slot) -> tuple[Slot, ...]:
    """Return the stay that a slot belongs to: neighbouring slots of the day at the same place."""
    day = diary.of_day(slot.day)
    at = day.index(slot)
    first = last = at
    while first > 0 and day[first - 1].locus == slot.locus and slot.locus:
        first -= 1
    while last + 1 < len(day) and day[last + 1].locus == slot.locus and slot.locus:
        last += 1
    return day[first : last + 1]
