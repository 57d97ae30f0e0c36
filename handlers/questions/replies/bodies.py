"""Who is there of an organisation or a place: its contacts, where no item's row names anyone."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.called_offices import called_so
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set

_MOST = 5
_DESKS = frozenset({"narahubung", "panitia", "lo", "pic"})
_OF = word_set("dari from of mewakili represents representing anak pihak orang perwakilan wakil kenalan")
_SAID = lemma_set("mewakili wakil represents terlibat kenalan perwakilan")
_OTHERWISE = ("when", "count", "duration", "until", "contact", "why", "how", "group", "mine", "members")


def answer_people_of(asking: Asking) -> Reply | None:
    """Name the contacts of the organisation that is asked about; silent where someone else is asked for."""
    reading = asking.reading
    if not reading.has("who") or reading.has(*_OTHERWISE) or reading.mentioned("person") or reading.times:
        return None
    if _OF.isdisjoint(reading.words.words):
        return None
    found = sorted(_found(asking), key=lambda contact: contact.role.casefold() in _DESKS)[:_MOST]
    lines = [speaker_line(asking, contact.name) for contact in found]
    return reply("who", *lines, subject=about("who", people=[c.name for c in found])) if found else None


_HIM = word_set("beliau dia ia he she him her")
_ALONE = word_set("cuma hanya sendiri sendirian doang saja only just alone")


@needs(cued("other"), named("locus"))
def answer_others_there(asking: Asking) -> Reply | None:
    """Name who is at a place where it is asked whether someone is there alone: «cuma beliau atau ada yang lain?»."""
    reading, words = asking.reading, asking.reading.words.words
    other = reading.has("other") and (not _HIM.isdisjoint(words) or not _ALONE.isdisjoint(words))
    if not other or reading.asks:
        return None
    people = reading.has("people", "receives") or not _HIM.isdisjoint(words)
    if not (people and asking.loci()) or reading.has("when", "where", "contact"):
        return None
    loci = {locus.name for locus in asking.loci()}
    there = [contact for contact in asking.visit.contacts if loci & set(contact.loci)][:_MOST]
    lines = [speaker_line(asking, contact.name) for contact in there]
    return reply("who", *lines, subject=about("who", people=[c.name for c in there])) if there else None


def answer_called_so(asking: Asking) -> Reply | None:
    """Name the group's contacts whose position is called by the word that was said: «siapa pendamping kita?»."""
    held = [] if asking.reading.asks or asking.reading.mentioned("person") else called_so(asking)
    lines = [speaker_line(asking, contact.name) for contact in held]
    return reply("who", *lines, subject=about("who", people=[c.name for c in held])) if held else None


def _found(asking: Asking) -> list[Contact]:
    loci = {locus.name for locus in asking.loci()}
    asked = {unit.lemma for unit in asking.reading.asks} - _SAID
    if asked & TITLE_HEADS or not (loci or asked):
        return []
    if loci:
        return [] if asked else [c for c in asking.visit.contacts if loci & set(c.loci)]
    return [c for c in asking.visit.contacts if c.agency and asked <= set(lemmas(c.agency))]
