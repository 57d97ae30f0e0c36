"""Answers where someone sits and what they speak at: «kantor Bu Ratna di mana?», «beliau mengisi acara apa?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.names.people import Person
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.base import Asking, Reply, about
from handlers.questions.replies.gates import any_of, cued, needs
from handlers.questions.replies.people import answer_who, remembered_people, slots_of
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set

_OFFICE = word_set("kantor kantornya ngantor ngantornya berkantor office offices desk")
_SPEAKS = word_set(
    "ngisi mengisi diisi isi ngisinya membawakan bawain memaparkan tampil bicara ngomong narasumber pengisi speak speaks speaking present presents presenting"
)


_AT_SOME = Pattern(r"\b(?:di|pada|pas|dalam) (?:acara|sesi|agenda|kegiatan) (?:apa|mana|yang mana)\b")


def _is_at_some(asking: Asking) -> bool:
    """Say whether it is asked at which item someone is who is named («pak Hendro di acara apa?»)."""
    return bool(asking.reading.mentioned("person") and _AT_SOME.search(asking.reading.text))


@needs(_OFFICE | _SPEAKS | any_of(_AT_SOME), cued("where agenda"))
def answer_of_person(asking: Asking) -> Reply | None:
    """Answer what is asked of one person, named now or spoken of just now, and of nothing else."""
    words = asking.reading.words.words
    office = asking.reading.has("where") and not _OFFICE.isdisjoint(words)
    speaks = asking.reading.has("agenda") and (not _SPEAKS.isdisjoint(words) or _is_at_some(asking))
    if not (office or speaks) or asking.reading.anchor or asking.period.said:
        return None
    person = _one_meant(asking)
    if person is None:
        return None
    if office:
        names = {name for contact in person.contacts for name in contact.loci}
        loci = [locus for locus in asking.visit.loci if locus.name in names]
        return where_locus(asking, loci) if len(loci) == 1 else _of_agency(asking, person)
    told = answer_who(asking) if person.items else None
    subject = about("who", slots_of(asking, person)[:1], people=[person.name])
    return replace(told, subject=subject) if told else None


def _of_agency(asking: Asking, person: Person) -> Reply | None:
    """Tell what someone is and of which agency, where no place of the visit is theirs."""
    rows = (*person.contacts, person.participant)
    named = asking.reading.mentioned("person") and not asking.reading.asks
    return answer_who(asking) if named and any(row and row.agency for row in rows) else None


def _one_meant(asking: Asking) -> Person | None:
    reading = asking.reading
    kinds = {mention.kind for mention in reading.mentions}
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    found = named or (set() if kinds else set(remembered_people(asking)))
    if len(found) != 1 or kinds - {"person"}:
        return None
    return asking.knowledge.directory.people[found.pop()]
