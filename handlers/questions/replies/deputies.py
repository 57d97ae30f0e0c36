"""Who receives the group in place of whom it expects: «walikotanya hadir ga nanti?» where its own city sends the deputy."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.people_meant import title_holders
from handlers.questions.replies.titles import asked_title
from texts.messages.answers import Line, line

_DEPUTY = lemma_set("wakil")
_OTHERWISE = ("contact", "count", "when", "where", "coach", "members")


@needs(cued("receives speaker"))
def answer_deputy(asking: Asking) -> Reply | None:
    """Name the own deputy of whom only other groups' cities have one of the title that is asked for."""
    reading = asking.reading
    if not reading.has("receives", "speaker") or reading.mentions or reading.has(*_OTHERWISE):
        return None
    title = asked_title(asking)
    said = {unit.lemma for unit in title}
    if not said or said & _DEPUTY or not _are_others(asking, title_holders(asking, title)):
        return None
    deputies = [contact for contact in asking.visit.contacts if _stands_for(asking, contact, said)]
    names = [contact.name for contact in deputies]
    slot = next((s for s in asking.diary.slots if set(names) & set(s.item.speakers)), None)
    if slot is None:
        return None
    people: list[Line] = [speaker_line(asking, name) for name in names if name in slot.item.speakers]
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    return reply("speaker", head, *people, subject=about("speaker", [slot], people=names))


def _are_others(asking: Asking, holders: list[int]) -> bool:
    contacts = [c for index in holders for c in asking.knowledge.directory.people[index].contacts]
    return bool(contacts) and all(c.groups and asking.group.name not in c.groups for c in contacts)


def _stands_for(asking: Asking, contact: Contact, said: set[str]) -> bool:
    return asking.group.name in contact.groups and said | _DEPUTY <= set(lemmas(contact.position))
