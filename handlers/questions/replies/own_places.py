"""Whose place is meant: «RSUD» is the group's own where several towns have one."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.diary import Diary
from handlers.questions.knowledge import Knowledge
from handlers.questions.lemmas import lemmas
from handlers.questions.phrases import Mention, Name
from handlers.questions.understood import Reading


def mean_own_kind(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
    """Take words that fit the name of a place of the group's as well for that one, and not for another group's."""
    reading.mentions = [_own(mention, knowledge, diary) for mention in reading.mentions]


def _own(mention: Mention, knowledge: Knowledge, diary: Diary) -> Mention:
    if mention.kind != "locus":
        return mention
    loci = knowledge.visit.loci
    own = {index for index, locus in enumerate(loci) if locus.name in diary.locus_names}
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


def call_own_items(reading: Reading, knowledge: Knowledge, diary: Diary) -> None:
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
