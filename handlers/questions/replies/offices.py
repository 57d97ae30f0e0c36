"""Who coaches, leads and heads a group, who else does, and whether someone does who is taken for it."""

from __future__ import annotations

from handlers.questions.names.people import Person
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.people import card, heads_of_all, holders_of, speaker_line, who_line
from handlers.questions.replies.people_meant import excluded_people
from handlers.questions.words import word_set
from texts.messages.answers import Line, line


def answer_office(asking: Asking, office: str) -> Reply | None:
    """Tell a group's coach, leader or head of delegation; silent where the data names none."""
    if asking.reading.asks or (_leads(asking) and asking.remembered()):
        return None
    names = holders_of(asking, office)
    if not names:
        told = bool(lemma_set(_OFFICE_WORDS[office]) & set(lemmas(asking.group.description)))
        about_it = line("group-about", text=asking.group.description) if told else None
        return reply(office, line(f"{office}-unknown", group=asking.group.name), about_it, answered=told)
    people = [speaker_line(asking, name) for name in names]
    head = (
        line("head-of-all")
        if office == "head" and heads_of_all(asking)
        else line(f"{office}-of", group=asking.group.name)
    )
    return reply(office, head, *people, subject=about(office, people=names))


def answer_except(asking: Asking, office: str) -> Reply | None:
    """Tell who else holds an office in the visit: «selain pak X siapa lagi pembimbing?»."""
    if not asking.reading.excluded:
        return None
    excluded = excluded_people(asking)
    directory = asking.knowledge.directory
    others = [
        p
        for at, p in enumerate(directory.people)
        if at not in excluded and any(o == office for o, _ in p.offices)
    ]
    lines = [part for person in others[:8] for part in (who_line(person), *_office_lines(person, office))]
    return reply(office, *lines, subject=about(office, people=[p.name for p in others])) if others else None


def _office_lines(person: Person, office: str) -> list[Line]:
    return [
        line(f"office-{office}", group=group.name)
        for held, group in person.offices
        if held == office and group
    ]


@needs(cued("coach leader head"), named("person"))
def answer_claim(asking: Asking) -> Reply | None:
    """Answer «Dr. X pembimbing kita kan?»: yes or no, and who it is."""
    reading = asking.reading
    if not reading.has("coach", "leader", "head"):
        return None
    office = next(name for name in ("coach", "leader", "head") if name in reading.names)
    if office == "head" and _leads(asking) and reading.mentioned("group") and holders_of(asking, "leader"):
        office = "leader"
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    if (
        not named
        or reading.asks
        or not (reading.has("tag", "yesno") or reading.text.rstrip().endswith("?"))
        or reading.has("contact", "when", "where", "who", "what", "group", "list")
    ):
        return None
    names = holders_of(asking, office)
    if not names:
        return _nobody_yet(asking, office, named)
    holders = {asking.knowledge.directory.index_of(name) for name in names}
    told = answer_office(asking, office)
    return reply(
        office,
        line("yes") if named & holders else line("no"),
        *(told.lines if told else ()),
        subject=about(office, people=names),
    )


def _nobody_yet(asking: Asking, office: str, named: set[int]) -> Reply | None:
    """Tell that nobody is known to hold an office of the group, and who the one is that is taken for the holder."""
    told = answer_office(asking, office) if len(named) == 1 else None
    if told is None:
        return None
    person = asking.knowledge.directory.people[next(iter(named))]
    said = card(asking, person, brief=True)
    return reply(office, *told.lines, *said, subject=about(office, people=[person.name])) if said else None


_LEADS = word_set("leads lead leading memimpin dipimpin pimpin mimpin")


def _leads(asking: Asking) -> bool:
    """Say whether what someone does is asked for: whoever leads an item is no head of the delegation."""
    return not _LEADS.isdisjoint(asking.reading.words.words)


_OFFICE_WORDS = {"coach": "pembimbing", "leader": "ketua", "head": "pimpinan"}
