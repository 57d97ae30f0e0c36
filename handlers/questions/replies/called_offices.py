"""Who holds an office by the very word that the visit calls it by: «pendamping» where an LO is «Pendamping kelompok»."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_of, lemmas
from handlers.questions.replies import info
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, span_of
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.people import speaker_line
from handlers.questions.words import word_set
from texts.messages.answers import line

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


def answer_row_on_role(asking: Asking) -> Reply | None:
    """Tell the row that is on who does what was said, whatever the day: «moderator besok siapa?»."""
    reading = asking.reading
    cues = [cue for cue in reading.cues if cue.name == "speaker"] if reading.has("who") else []
    if not cues or reading.asks or reading.mentioned("person") or reading.mentioned("locus"):
        return None
    said = {lemma_of(word) for cue in cues for word in reading.words.words[cue.start : cue.end]}
    on_it = (
        at
        for at, row in enumerate(asking.visit.info)
        if said & set(lemmas(row.topic)) and (not row.groups or asking.group.name in row.groups)
    )
    found = next(on_it, None)
    return None if found is None else info.answer_info(asking, InfoMatch(found, 1.0, 1.0))


def answer_role(asking: Asking) -> Reply | None:
    """Tell who is there to do what was said («pemandu kita siapa?»), where a contact's position is called by it."""
    reading = asking.reading
    if reading.asks or reading.mentions or reading.times or reading.anchor or not reading.has("who"):
        return None
    cues = [cue for cue in reading.cues if cue.name == "speaker"]
    said = {lemma_of(word) for cue in cues for word in reading.words.words[cue.start : cue.end]}
    held = [
        c for c in asking.visit.contacts if said & set(lemmas(c.position)) and not said & set(lemmas(c.role))
    ]
    own = [c for c in held if asking.group.name in c.groups] or [c for c in held if not c.groups]
    names = [contact.name for contact in own]
    people = [speaker_line(asking, name) for name in names[:MOST_LISTED]]
    return reply("who", *people, subject=about("who", people=names)) if people else None


_AGENT = Late(r"pe[a-z]{4,}(?<!an)")
"""Whoever does something: «penguji», «pembahas», and no «pembukaan»."""


def answer_agent_origin(asking: Asking) -> Reply | None:
    """Tell who speaks at the item that is called after them, where it is asked whence they are: «penguji dari universitas mana?»."""
    reading = asking.reading
    words = reading.words.words
    agents = reading.has("position") and [u for u in reading.asks if _AGENT.fullmatch(words[u.start])]
    if not agents or len(agents) < len(reading.asks) or reading.mentions or reading.has("when", "contact"):
        return None
    found = asking.items()
    slots = [slot for slot in found.slots if slot.item.speakers] if found.fully else []
    if len(slots) != 1:
        return None
    names = slots[0].item.speakers
    head = line("speakers-at", title=slots[0].item.title, when=span_of(slots[0]))
    people = [speaker_line(asking, name) for name in names]
    return reply("speaker", head, *people, subject=about("speaker", slots, people=names))
