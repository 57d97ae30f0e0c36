"""Answers where someone sits and what they speak at: «kantor Bu Ratna di mana?», «beliau mengisi acara apa?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.names.people import Person
from handlers.questions.replies.base import Asking, Reply, about
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.people import answer_who, remembered_people, slots_of
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set

_OFFICE = word_set("kantor kantornya ngantor ngantornya berkantor office offices desk")
_SPEAKS = word_set(
    "ngisi mengisi diisi isi ngisinya membawakan bawain memaparkan tampil bicara ngomong narasumber pengisi speak speaks speaking present presents presenting"
)


@needs(_OFFICE | _SPEAKS, cued("where agenda"))
def answer_of_person(asking: Asking) -> Reply | None:
    """Answer what is asked of one person, named now or spoken of just now, and of nothing else."""
    words = asking.reading.words.words
    office = asking.reading.has("where") and not _OFFICE.isdisjoint(words)
    speaks = asking.reading.has("agenda") and not _SPEAKS.isdisjoint(words)
    if not (office or speaks) or asking.reading.anchor or asking.period.said:
        return None
    person = _one_meant(asking)
    if person is None:
        return None
    if office:
        names = {name for contact in person.contacts for name in contact.loci}
        loci = [locus for locus in asking.visit.loci if locus.name in names]
        return where_locus(asking, loci) if len(loci) == 1 else None
    told = answer_who(asking) if person.items else None
    subject = about("who", slots_of(asking, person)[:1], people=[person.name])
    return replace(told, subject=subject) if told else None


def _one_meant(asking: Asking) -> Person | None:
    reading = asking.reading
    kinds = {mention.kind for mention in reading.mentions}
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    found = named or (set() if kinds else set(remembered_people(asking)))
    if len(found) != 1 or kinds - {"person"}:
        return None
    return asking.knowledge.directory.people[found.pop()]
