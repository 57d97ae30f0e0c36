"""Finds the agenda items that a question speaks of: every word that asks must be found in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.questions.diary import Diary, Slot
from handlers.questions.knowledge import Knowledge
from handlers.questions.lemmas import Unit
from handlers.questions.people import name_tokens
from handlers.questions.phrases import Mention
from handlers.questions.words.fillers import vague

_IN_TITLE, _AROUND, _HINT, _VAGUE = 2.0, 1.0, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Found:
    """The items that fit best, and what of the question none of them holds."""

    slots: tuple[Slot, ...] = ()
    missing: tuple[Unit, ...] = ()
    lost: tuple[Mention, ...] = ()

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
    best: tuple[int, float] = (0, 0.0)
    chosen: list[tuple[Slot, frozenset[int]]] = []
    for slot in slots:
        held, score = _score(knowledge, slot, named, asks, hints)
        if not score or (not held and not _hinted(knowledge, slot, telling, named, asks)):
            continue
        rank = (len(held), score)
        if rank > best:
            best, chosen = rank, []
        if rank == best:
            chosen.append((slot, held))
    if not chosen:
        return Found((), tuple(asks), tuple(named))
    held = chosen[0][1]
    missing = tuple(ask for at, ask in enumerate(asks) if at not in held)
    lost = tuple(mention for at, mention in enumerate(named) if len(asks) + at not in held)
    return Found(tuple(slot for slot, _ in chosen), missing, lost)


def _score(
    knowledge: Knowledge, slot: Slot, named: Sequence[Mention], asks: Sequence[Unit], hints: Sequence[Unit]
) -> tuple[frozenset[int], float]:
    words = knowledge.words_of(slot.item)
    held: set[int] = set()
    score = 0.0
    for at, ask in enumerate(asks):
        weight = (
            0.0
            if ask.lemma.isdigit() and len(asks) == 1
            else _IN_TITLE
            if ask.lemma in words.title
            else _AROUND
            if ask.lemma in words.around
            else 0.0
        )
        score += weight
        if weight:
            held.add(at)
    for at, mention in enumerate(named):
        if holds(knowledge, slot, mention):
            held.add(len(asks) + at)
            score += _IN_TITLE
    for hint in hints:
        if hint.lemma in words.title:
            score += _VAGUE if hint.lemma in vague() else _HINT
    return frozenset(held), score


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
        if name.kind == "room" and slot.room == knowledge.rooms[name.index]:
            return True
        if name.kind == "person":
            tokens = knowledge.directory.people[name.index].tokens
            if any(name_tokens(speaker) == tokens for speaker in slot.item.speakers):
                return True
    return frozenset(mention.lemmas) <= words.title


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
