"""Whether someone is who the question takes them for: «kepala pelabuhan kita kapten Bambang kan?», «is Gracia our LO?»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.questions.names.people import Person
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, item_card, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.people import card
from handlers.questions.replies.people_meant import title_holders
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from texts.messages.answers import line

_LIAISON = "narahubung"


_GOES = word_set("ke menuju to")
_OTHER_THINGS = ("when", "where", "who", "how", "count", "contact", "wear", "bring", "duration", "until")


@needs(named("point"), cued("tag yesno"))
def answer_goal_claimed(asking: Asking) -> Reply | None:
    """Correct who takes the group to go somewhere then of which the visit knows nothing, and goes elsewhere: «jam 17 ke bandara ya?»."""
    reading, point = asking.reading, asking.period.point
    if not point or not reading.has("tag", "yesno") or reading.mentions or reading.has(*_OTHER_THINGS):
        return None
    words = reading.words.words
    goal = [u for u in reading.asks if u.start and words[u.start - 1] in _GOES]
    if not goal or any(unit.lemma in asking.knowledge.own_lemmas for unit in reading.asks):
        return None
    slot = next((slot for slot in asking.diary.slots if slot.start == point), None)
    if slot is None or not (is_way(asking, slot) or slot.locus):
        return None
    return reply("check", line("no"), *item_card("at", slot, dated=True), subject=about("at", [slot]))


@needs(named("person"), cued("tag yesno"))
def answer_part(asking: Asking) -> Reply | None:
    """Answer yes or no, and tell who has the title or part that someone is taken to have; silent where nobody has it."""
    reading = asking.reading
    if not reading.has("tag", "yesno"):
        return None
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    other = reading.has("when", "where", "who", "how", "count", "receives", "private")
    other = other or (reading.has("contact") and _asks_for(reading.text))
    if not named or other:
        return None
    directory = asking.knowledge.directory
    status = _status(asking, named)
    if status:
        return status
    holders = (
        _said_whole(asking, named)
        or _so_titled(asking, named)
        or _liaisons(asking)
        or _titled(asking)
        or _position(asking)
        or _of_body(asking, named)
    )
    if not holders:
        return _refuted(asking, named)
    if any(directory.people[index].desk for index in named):
        return None
    told = sorted(named & set(holders)) or [*sorted(named)[:2], *holders[:2]]
    people = [directory.people[index] for index in told]
    said = [part for person in people for part in card(asking, person, brief=True)]
    true = bool(named & set(holders)) and not _misnumbers(asking, [directory.people[at] for at in named])
    return reply(
        "who",
        line("yes") if true else line("no"),
        *said,
        subject=about("who", people=[person.name for person in people]),
    )


_NUMBERED = Late(r"\b[A-Za-z]{2,} (\d{1,3}|[A-Z]|[IVX]{1,4})\b")


def _misnumbers(asking: Asking, people: Sequence[Person]) -> bool:
    """Say whether a number is claimed of an office that has another: the driver of bus 1 is not that of bus 2."""
    held = [
        number.casefold()
        for person in people
        for contact in person.contacts
        for number in _NUMBERED.findall(contact.position)
    ]
    times = {at for time in asking.reading.times for at in range(time.start, time.end)}
    said = [word for at, word in enumerate(asking.reading.words.words) if at not in times]
    numbers = [word for word in said if word.isdigit() or len(word) == 1]
    return bool(held and numbers) and not set(numbers) & set(held)


_REQUESTS = Late(
    r"^(?:\w+ )?(?:minta|mnta|mnt|tolong|tlg|mohon|mhn|bagi|kasih|kirim\w*|butuh|perlu|cari|nyari|share|send|give|need)\b"
)


def _asks_for(text: str) -> bool:
    """Say whether something is asked for, so that «ya» behind it is mere manners: «minta nomor bu Sri yang di dinas ya»."""
    return bool(_REQUESTS.match(text))


def _refuted(asking: Asking, named: set[int]) -> Reply | None:
    """Correct who takes someone for the holder of a seat («bupati kita pak Taufik kan?») whose own office is another."""
    title = asked_title(asking)
    left = [unit for unit in asking.reading.asks if unit not in title]
    seat = {unit.lemma for unit in title[: 1 if title and title[0].lemma in _SEATS else 2]}
    if seat.isdisjoint(_SEATS) or left or len(named) != 1 or asking.loci():
        return None
    person = asking.knowledge.directory.people[next(iter(named))]
    held = [lemmas(contact.position) for contact in person.contacts if contact.position]
    if not held or any(seat <= set(office) for office in held):
        return None
    said = card(asking, person, brief=True)
    return reply("who", line("no"), *said, subject=about("who", people=[person.name]))


_SEATS = lemma_set("bupati gubernur wali camat lurah rektor menteri sekretaris")

_FULL = lemma_set("definitif permanen tetap")
_ACTING = Late(r"\b(?:pelaksana (?:tugas|harian)|penjabat|plt|plh|pjs?|acting|interim)\b", re.IGNORECASE)

_KIND = {
    "pelaksana tugas": "plt",
    "plt": "plt",
    "pelaksana harian": "plh",
    "plh": "plh",
    "penjabat": "pj",
    "pj": "pj",
    "pjs": "pj",
}


def _status(asking: Asking, named: set[int]) -> Reply | None:
    """Answer whether someone only acts in an office («sudah definitif?», «masih plt?»)."""
    said = {unit.lemma for unit in asking.reading.words.units}
    full = not _FULL.isdisjoint(said)
    asked = _ACTING.search(asking.reading.text)
    acting = asked is not None
    people = [asking.knowledge.directory.people[index] for index in sorted(named)]
    held = [contact.position for person in people for contact in person.contacts if contact.position]
    if full == acting or len(people) != 1 or not held:
        return None
    kinds = [_KIND.get(found[0].casefold(), "") for text in held if (found := _ACTING.search(text))]
    only = bool(kinds) and (asked is None or _KIND.get(asked[0], "") in {"", *kinds})
    lines = [part for person in people for part in card(asking, person, brief=True)]
    head = line("yes") if only == acting else line("no")
    return reply("who", head, *lines, subject=about("who", people=[person.name for person in people]))


def _of_body(asking: Asking, named: set[int]) -> list[int]:
    """Find who is of the agency that someone is taken to be of: «bu Sri itu yang dari DPMD kan?»."""
    asked = {unit.lemma for unit in asking.reading.asks}
    if not asked or asked <= TITLE_HEADS or asking.items().fully or len(named) != 1:
        return []
    return [
        index
        for index, person in enumerate(asking.knowledge.directory.people)
        if any(asked <= set(lemmas(f"{c.position} {c.agency}")) for c in person.contacts)
    ]


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


_OURS = word_set("our ours my kita kami saya")


def _said_whole(asking: Asking, named: set[int]) -> list[int]:
    """Find those who are named and whose position is said word for word, whoever else has it; «our» liaison is not anyone's."""
    if asking.reading.has("mine") or not _OURS.isdisjoint(asking.reading.words.words):
        return []
    text = f" {' '.join(split_words(fold(asking.reading.text)))} "
    people = asking.knowledge.directory.people
    return [
        index
        for index in sorted(named)
        for row in (*people[index].contacts, people[index].participant)
        if row and " " in row.position and f" {' '.join(split_words(fold(row.position)))} " in text
    ]


def _so_titled(asking: Asking, named: set[int]) -> list[int]:
    """Find those who are named and do have the title, whoever else has it: several head a Bappeda."""
    title = [unit.lemma for unit in asked_title(asking)]
    if len(title) < len(asking.reading.asks) or not title or asking.loci() or len(named) != 1:
        return []
    person = asking.knowledge.directory.people[next(iter(named))]
    held = [lemmas(row.position) for row in (*person.contacts, person.participant) if row and row.position]
    return (
        sorted(named)
        if any(title[:1] == [*office[:1]] and set(title) <= set(office) for office in held)
        else []
    )


def _position(asking: Asking) -> list[int]:
    """Find who has a position that is no rank («duty forecaster»): every word that is left over stands in it."""
    asked = [unit.lemma for unit in asking.reading.asks]
    known = asking.knowledge.directory.title_lemmas
    fits = asked and known.issuperset(asked) and not any(map(asking.knowledge.in_titles, asked))
    return asking.knowledge.directory.titled(asked, asking.group.name) if fits else []
