"""Who holds an office by the very word that the visit calls it by: «pendamping» where an LO is «Pendamping kelompok»."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.lemmas import lemma_of, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_COACH = frozenset({"pembimbing", "coach"})

_THEIRS = word_set("pemkot pemkab pemda pemprov setda daerah setempat lokal local")
"""Who comes with the group from the place that is visited is no coach: «pendamping dari pemkot»."""


def called_so(asking: Asking) -> list[Contact]:
    """List the group's contacts whose position has the word for a coach that was said, where no coach is called by it."""
    cues = [cue for cue in asking.reading.cues if cue.name == "coach"]
    said = {lemma_of(word) for cue in cues for word in asking.reading.words.words[cue.start : cue.end]}
    theirs = not _THEIRS.isdisjoint(asking.reading.words.words)
    own = [c for c in asking.visit.contacts if asking.group.name in c.groups and bool(c.loci) == theirs]
    held = [c for c in own if said & set(lemmas(c.position)) and c.role.casefold() not in _COACH]
    coaches = [c for c in own if c.role.casefold() in _COACH and said & set(lemmas(f"{c.position} {c.role}"))]
    return [] if coaches else held
