"""Whose place is meant: «RSUD» is the group's own where several towns have one."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.diary import Diary, Slot
from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention, Name
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.words.fillers import vague
from handlers.questions.words.time_words import ORDINALS


def mean_own(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Read names and kinds of places as the group means them."""
    if reading.mentions:
        _gather(reading, knowledge, diary)
        _mean_own_kind(reading, knowledge, diary)
        _call_own_items(reading, knowledge, diary)
        _drop_foreign_kinds(reading, knowledge, diary)
    _mean_own_loci(reading, knowledge, diary)


_GATHERS = "kumpul"


def _gather(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take «titik kumpul» for where one gathers by the agenda, and not for all of the campus that is called one."""
    for mention in [m for m in reading.mentions if m.general and _GATHERS in m.lemmas]:
        if any(_GATHERS in knowledge.words_of(slot.item).title for slot in diary.slots):
            reading.mentions.remove(mention)
            span = range(mention.start, mention.end)
            reading.asks += [u for u in reading.words.units if u.start in span and u.lemma == _GATHERS]


def _mean_own_kind(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take words that fit the name of a place of the group's as well for that one, and not for another group's."""
    reading.mentions = [_own(mention, knowledge, diary) for mention in reading.mentions]


def _own(mention: Mention, knowledge: Knowledge, diary: Diary) -> Mention:
    if mention.kind != "locus":
        return mention
    loci, own = knowledge.visit.loci, diary.own_places
    if not own.isdisjoint(mention.indexes("locus")):
        return mention
    exact = any(
        mention.lemmas == lemmas(written)
        for index in mention.indexes("locus")
        for written in (loci[index].name, *loci[index].aliases)
    )
    said = frozenset(mention.lemmas)
    fitting = tuple(
        Name("locus", index)
        for index in sorted(own)
        if any(said <= set(lemmas(written)) for written in (loci[index].name, *loci[index].aliases))
    )
    return replace(mention, names=fitting) if fitting and not exact else mention


def _call_own_items(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take «command center» for the item that the group has of that title, where only another group's place is called so."""
    for mention in [m for m in reading.mentions if m.kind == "locus" and not m.general]:
        loci = [knowledge.visit.loci[index] for index in mention.indexes("locus")]
        own = any(
            locus.name in diary.locus_names or not locus.groups or diary.group.name in locus.groups
            for locus in loci
        )
        said = frozenset(mention.lemmas)
        if own or any(said >= frozenset(lemmas(locus.name)) for locus in loci):
            continue
        if any(said <= knowledge.words_of(slot.item).title for slot in diary.slots):
            reading.mentions.remove(mention)
            reading.asks += [
                unit for unit in reading.words.units if mention.start <= unit.start < mention.end
            ]


_OFFICES = lemma_set("dinas badan kantor instansi opd office agency")
"""What any place may be called, beside something else that is asked."""


def _drop_foreign_kinds(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take «hotel» for a word to be found elsewhere where the only hotel of the sheet is another group's."""
    for mention in [m for m in reading.mentions if m.general and m.kind == "locus"]:
        loci = [knowledge.visit.loci[index] for index in mention.indexes("locus")]
        if any(locus.counted for locus in loci) and len("-".join(mention.lemmas).split("-")) > 1:
            continue
        if any(
            locus.name in diary.locus_names or not locus.groups or diary.group.name in locus.groups
            for locus in loci
        ):
            continue
        reading.mentions.remove(mention)
        reading.foreign.append(mention)
        parts = [unit for unit in reading.words.units if mention.start <= unit.start < mention.end]
        office = bool(reading.asks) and set(mention.lemmas) <= _OFFICES
        reading.asks += [unit for unit in parts if unit.lemma not in vague() and not office]
        reading.hints += [unit for unit in parts if unit.lemma in vague() or office]


_ASK_OF_LOCI = (
    "when",
    "until",
    "duration",
    "countdown",
    "speaker",
    "receives",
    "contact",
    "wear",
    "bring",
    "where",
)
_NOT_OF_LOCI = ("count", "list", "what", "where", "define", "except", "group", "next", "now", "transport")


def _mean_own_loci(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take «lokus» in «jam berapa ke lokus?» for the places that the group visits."""
    cue = next((cue for cue in reading.cues if cue.name == "loci" and cue.end - cue.start == 1), None)
    if cue is None:
        return
    asked = reading.has(*_ASK_OF_LOCI) and not reading.has(*_NOT_OF_LOCI)
    if (
        not asked
        or reading.mentioned("locus")
        or reading.said(cue.start, cue.end) not in {"lokus", "locus", "site"}
    ):
        return
    visited = {
        slot.locus.name
        for slot in diary.slots
        if slot.locus and slot.locus.counted and _is_visit(knowledge, slot)
    }
    names = tuple(
        Name("locus", index) for index, locus in enumerate(knowledge.visit.loci) if locus.name in visited
    )
    words = reading.words.words
    numbered = words[cue.end : cue.end + 1] == ("ke",) or any(word in ORDINALS for word in words)
    if names and not numbered:
        reading.mentions.append(Mention(names, cue.start, cue.end, ("lokus",)))
        reading.asks = [unit for unit in reading.asks if not cue.start <= unit.start < cue.end]


_VISITS = lemma_set("kunjungan lokus benchmarking observasi peninjauan pendalaman site paparan")


def _is_visit(knowledge: Knowledge, slot: Slot) -> bool:
    return not _VISITS.isdisjoint(knowledge.words_of(slot.item).title)
