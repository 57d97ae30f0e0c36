"""Whether someone is who the question takes them for: «kepala pelabuhan kita kapten Bambang kan?», «is Gracia our LO?»."""

from __future__ import annotations

from handlers.questions.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.people import card
from handlers.questions.replies.people_meant import title_holders
from handlers.questions.replies.titles import asked_title
from texts.messages.answers import line

_LIAISON = "narahubung"


def answer_part(asking: Asking) -> Reply | None:
    """Answer yes or no, and tell who has the title or part that someone is taken to have; silent where nobody has it."""
    reading = asking.reading
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    other = reading.has("when", "where", "who", "how", "count", "receives", "private")
    if not named or other or not reading.has("tag", "yesno"):
        return None
    directory = asking.knowledge.directory
    holders = _liaisons(asking) or _titled(asking) or _position(asking)
    if not holders or any(directory.people[index].desk for index in named):
        return None
    told = sorted(named & set(holders)) or [*sorted(named)[:2], *holders[:2]]
    people = [directory.people[index] for index in told]
    said = [part for person in people for part in card(asking, person, brief=True)]
    head = line("yes") if named & set(holders) else line("no")
    return reply("who", head, *said, subject=about("who", people=[person.name for person in people]))


def _liaisons(asking: Asking) -> list[int]:
    """Find the group's own liaisons, where it is asked whether someone is theirs."""
    said = {unit.lemma for unit in asking.reading.words.units}
    if _LIAISON not in said or asking.loci() or "nomor" in said:
        return []
    own = [
        contact.name
        for contact in asking.visit.contacts
        if _LIAISON in lemmas(f"{contact.role} {contact.position}") and asking.group.name in contact.groups
    ]
    indexes = (asking.knowledge.directory.index_of(name) for name in own)
    return [index for index in indexes if index is not None]


def _titled(asking: Asking) -> list[int]:
    title = asked_title(asking)
    if not title or asking.reading.has("contact"):
        return []
    left = [unit for unit in asking.reading.asks if unit not in title]
    return title_holders(asking, title) if not left else []


def _position(asking: Asking) -> list[int]:
    """Find who has a position that is no rank («duty forecaster»): every word that is left over stands in it."""
    asked = [unit.lemma for unit in asking.reading.asks]
    known = asking.knowledge.directory.title_lemmas
    fits = asked and known.issuperset(asked) and not any(map(asking.knowledge.in_titles, asked))
    return asking.knowledge.directory.titled(asked, asking.group.name) if fits else []
