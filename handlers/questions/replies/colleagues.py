"""Who comes from the same agency as someone: «siapa lagi yang sekantor dengan Pak X?»."""

from __future__ import annotations

from db.visit import Participant
from handlers.questions.names.people import Person
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import words_told
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.people import card, remembered_people
from texts.messages.answers import Line, Listed, line

_BODIES = (
    r"(?:instansi|instnsi|instasi|kantor|ktr|dinas|badan|lembaga|opd|skpd|unit|satker|tempat kerja|asal|daerah|pemda|pemkab|pemkot|kabupaten|"
    r"agency|agencies|institution|organi[sz]ation|office|department|employer|workplace)"
)
_ELSE = r"(?:else|others?|another|lain\w*|teman\w*|temen\w*|sendiri\w*|barengan\w*|rekan\w*|bersama\w*)"
_SAME = Pattern(
    rf"\b{_ELSE}\b.*\b{_BODIES}(?:nya)?\b|\b{_BODIES}(?:nya)?\b.*\b(?:teman\w*|temen\w*|barengan\w*|rekan\w*)\b|\bshares? (?:an |the |his |her )?{_BODIES}\b|"
    rf"\b(?:(?:satu|1|se)[ -]?{_BODIES}(?:nya)?|{_BODIES}(?:nya)? (?:yang |yg )?(?:sama|serupa)|sama {_BODIES}|(?:sama|bareng) asal|"
    rf"(?:rekan|teman|temen|tmn|kolega) (?:kerja|kantor|{_BODIES})\w*|kolega\w*|colleagues?|co-?workers?|workmates?|same {_BODIES})\b"
)
_MOST = 15


@needs(_SAME)
def answer_colleagues(asking: Asking) -> Reply | None:
    """Name who else comes from the agency of the participant that is meant, or say that nobody does."""
    if not _SAME.search(asking.reading.text) or asking.reading.has("when", "where", "duration"):
        return None
    found = [index for m in asking.reading.mentioned("person") for index in m.indexes("person")]
    people = [asking.knowledge.directory.people[index] for index in found or remembered_people(asking)]
    listed = [person for person in people if person.participant and person.participant.agency]
    if len(listed) != 1:
        return None
    return _colleagues(asking, listed[0])


def _colleagues(asking: Asking, person: Person) -> Reply | None:
    own = person.participant
    if own is None:
        return None
    others = [p for p in asking.visit.participants if p.name != own.name and _same(p.agency, own.agency)]
    asked = asking.reading.has("contact", "position", "group")
    head = line("from-agency" if others else "alone-of-agency", agency=own.agency, name=own.name)
    told: list[Line] = [_named(row) for row in others[:_MOST]]
    themselves = card(asking, person, brief=True) if asked or not others else []
    names = [row.name for row in others] or [own.name]
    return reply("members", *themselves, head, *told, subject=about("members", people=names))


def _same(one: str, other: str) -> bool:
    return words_told(one) == words_told(other)


def _named(row: Participant) -> Line:
    details = tuple(filter(None, (row.position, row.agency, row.group)))
    return line("who", name=row.name, details=Listed(details))
