"""How to reach people, desks and places: never with a number that is not theirs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.visit import Contact
from handlers.questions.names.people import Person
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies import info
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.belongings import BELONGINGS
from handlers.questions.replies.called_offices import called_so
from handlers.questions.replies.contact_finding import (
    DESKS,
    charged_with_group,
    contact_words,
    find_contacts,
    help_contacts,
    is_elsewhere,
    lacks_liaison,
    liaisons_there,
    list_desks,
)
from handlers.questions.replies.contact_fitting import best_fitting, most_fitting
from handlers.questions.replies.drivers import answer_driver
from handlers.questions.replies.info_matches import match_info
from handlers.questions.replies.matters import looks_after, matters_of
from handlers.questions.replies.people import card, holders_of, remembered_people, unaccounted
from handlers.questions.replies.people_meant import also_titled, excluded_people, held_by, people_meant
from handlers.questions.replies.reaching import (
    asks_to_call,
    can_reach,
    unreachable,
    wanted_way,
    ways,
    without_liaison,
)
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from texts.messages.answers import line

_TROUBLES = lemma_set(
    "nyasar tersesat kesasar hilang lost telat terlambat late darurat emergency masalah kendala problem problems trouble macet mogok "
    "tertinggal ketinggalan bingung sakit kecelakaan pingsan jatuh luka muntah demam pusing fainted accident stuck rusak error"
)
"""What one calls the committee for, where no contact is there for it by name."""


def _reach_office(asking: Asking, office: str) -> Reply:
    names = holders_of(asking, office)
    if not names:
        return reply(office, line(f"{office}-unknown", group=asking.group.name), answered=False)
    indexes = [asking.knowledge.directory.index_of(name) for name in names]
    return _reach_people(
        asking, [asking.knowledge.directory.people[index] for index in indexes if index is not None]
    )


def answer_contact(asking: Asking) -> Reply | None:
    """Give the number or address of whom the question names; never another one's."""
    office = next((name for name in ("coach", "leader", "head") if asking.reading.has(name)), None)
    if office and not asking.reading.asks:
        called = called_so(asking) if office == "coach" else []
        return _reach(asking, called) if called else _reach_office(asking, office)
    own = charged_with_group(asking) or liaisons_there(asking)
    charged = answer_driver(asking) or (_reach(asking, own) if own else None)
    if charged:
        return charged
    found, tried = people_meant(asking)
    found = [*found, *also_titled(asking, found)]
    if not tried and asking.asks_nothing and asking.previous:
        found = _remembered(asking)
        instead = _reach_there(asking, found)
        if instead:
            return instead
    if not asking.reading.mentioned("person"):
        found = most_fitting(asking, found)
    reached = _reach_so(asking, found) or _reach_named(asking, found)
    ranked = any(unit.lemma in TITLE_HEADS for unit in asked_title(asking))
    if reached or (tried and ranked and not found and not _asks_role(asking)):
        return reached
    if asking.reading.has("members", "people") and asking.asks_nothing:
        return reply("contact", line("members-no-contact"), answered=False)
    return _reach_by_words(asking)


def _reach_so(asking: Asking, found: Sequence[int]) -> Reply | None:
    """Give who has the way that is asked for («email panitia») where no one is named who has it not."""
    wanted, people = wanted_way(asking), asking.knowledge.directory.people
    reachable = any(can_reach(contact, wanted) for index in found for contact in people[index].contacts)
    words = contact_words(asking)
    if wanted not in {"email", "telegram"} or reachable or asking.reading.mentioned("person") or not words:
        return None
    told = [
        contact
        for contact in asking.visit.contacts
        if can_reach(contact, wanted)
        and words <= set(lemmas(f"{contact.name} {contact.role} {contact.position} {contact.agency}"))
        and not is_elsewhere(asking, contact)
    ]
    return _reach(asking, told) if told else None


def _reach_there(asking: Asking, found: Sequence[int]) -> Reply | None:
    """Give who can be reached at the place that was talked of, where the one who receives there cannot."""
    people = [asking.knowledge.directory.people[index] for index in found]
    if not people or any(can_reach(contact, "any") for person in people for contact in person.contacts):
        return None
    talked = {slot.locus.name for slot in asking.remembered() if slot.locus}
    loci = talked | {name for person in people for contact in person.contacts for name in contact.loci}
    there = [contact for contact in asking.visit.contacts if contact.phone and loci & set(contact.loci)]
    if not there:
        return None
    said = [part for contact in there[:_FEW] for part in ways(contact)]
    return reply(
        "contact",
        line("no-contact", name=people[0].name),
        line("reach-there"),
        *said,
        subject=about("contact", people=[contact.name for contact in there[:_FEW]]),
        answered=False,
    )


def _remembered(asking: Asking) -> list[int]:
    found = remembered_people(asking)
    people = [asking.knowledge.directory.people[index] for index in found]
    return [] if asking.remembered_loci() and not any(person.contacts for person in people) else found


def _reach_named(asking: Asking, found: Sequence[int]) -> Reply | None:
    people = [asking.knowledge.directory.people[index] for index in found]
    theirs = _of_body(asking, found) if found and not any(person.contacts for person in people) else []
    if theirs:
        return _reach(asking, theirs)
    own = (
        {lemma for index in found for lemma in held_by(asking, index)}
        if asking.reading.mentioned("person")
        else set()
    )
    left = [unit for unit in unaccounted(asking) if unit.lemma not in _WAYS | _TROUBLES | own]
    return _reach_people(asking, people) if people and not left else None


_WAYS = frozenset({"nomor", "telepon"})


def _reach_by_words(asking: Asking) -> Reply | None:
    contacts = find_contacts(asking)
    if lacks_liaison(asking, contacts or ()):
        return without_liaison(asking)
    if contacts is None:
        return _reach_nearest(asking)
    contacts = best_fitting(asking, contacts)
    elsewhere = bool(contacts) and all(is_elsewhere(asking, contact) for contact in contacts)
    return _reach_instead(asking) if elsewhere and _asks_role(asking) else _reach(asking, contacts)


def _of_body(asking: Asking, people: Iterable[int]) -> list[Contact]:
    """Find who belongs to a body that speaks under its own name («Pokdarwis Meko»), where its name is in their position."""
    said = {
        lemma for mention in asking.reading.mentioned("person") for lemma in lemmas(" ".join(mention.lemmas))
    }
    bodies = [asking.knowledge.directory.people[index] for index in people]
    if not said or not all(body.desk or body.items for body in bodies):
        return []
    return [c for c in asking.visit.contacts if c.phone and said <= set(lemmas(f"{c.position} {c.agency}"))]


def _asks_role(asking: Asking) -> bool:
    """Say whether whoever has a part is asked for («panitia», «LO») and no one by name or place."""
    roles = {lemma for contact in asking.visit.contacts for lemma in lemmas(contact.role)}
    wanted = contact_words(asking)
    return bool(wanted) and wanted <= roles and not asking.loci()


def _reach_instead(asking: Asking) -> Reply | None:
    """Say that the group has nobody of that role, and give who is there for all groups."""
    desks = list_desks(asking)
    if not desks:
        return None
    role = ", ".join(sorted(contact_words(asking)))
    head = line("no-role", role=role, group=asking.group.name)
    said = [part for contact in desks[:2] for part in ways(contact)]
    return reply("contact", head, *said, subject=about("contact", people=[c.name for c in desks[:2]]))


def _reach_nearest(asking: Asking) -> Reply | None:
    """Give the contact of the place where no one there has the role asked for, or the desk that fits a trouble best."""
    wanted = contact_words(asking)
    loci = {locus.name for locus in asking.loci()}
    roles = {lemma for contact in asking.visit.contacts for lemma in lemmas(contact.role)} | {"narahubung"}
    if loci and not wanted & _TROUBLES:
        there = [c for c in asking.visit.contacts if loci & set(c.loci) and c.phone]
        return _reach_role(there) if wanted and wanted <= roles and there else None
    if asked_title(asking) or asking.reading.mentioned("person"):
        return None
    if any(info.accepts(asking, match) for match in match_info(asking)):
        return None
    fitting = help_contacts(asking, wanted) or _desks_for(asking, wanted) or _fitting_desks(asking, wanted)
    if fitting:
        return _reach(asking, fitting)
    return _reach(asking, list_desks(asking)[:3]) if wanted & _TROUBLES and list_desks(asking) else None


def _reach_role(contacts: Sequence[Contact]) -> Reply:
    """Name contacts with the part that they have, which is not the one asked for."""
    lines = [
        part
        for c in contacts[:3]
        for part in (*ways(c), line("role", role=c.role) if c.role else None)
        if part
    ]
    return reply("contact", *lines, subject=about("contact", people=[c.name for c in contacts[:3]]))


def _desks_for(asking: Asking, wanted: frozenset[str]) -> list[Contact]:
    """Find the desks that look after what is the matter; other words of the question only say what befell whom."""
    matters = matters_of(wanted)
    foreign = [lemma for lemma in wanted - BELONGINGS - _TROUBLES if not matters_of([lemma])]
    if not matters or (foreign and not wanted & _TROUBLES):
        return []
    near = [c for c in asking.visit.contacts if c.phone and not is_elsewhere(asking, c)]
    fitting = [c for c in near if c.role.casefold() in DESKS and looks_after(c, matters)]
    return fitting[:_FEW]


_FEW = 2


def _fitting_desks(asking: Asking, wanted: frozenset[str]) -> list[Contact]:
    """Find the one desk whose name or position has most of the words, or any of them where help is sought."""
    held = [
        (len(wanted & frozenset(lemmas(f"{c.name} {c.position}"))), c)
        for c in asking.visit.contacts
        if c.role.casefold() in DESKS and not is_elsewhere(asking, c)
    ]
    known = frozenset(
        lemma for c in asking.visit.contacts for lemma in lemmas(f"{c.name} {c.position} {c.role}")
    )
    loose = wanted - known - _TROUBLES - {"narahubung"}
    if any(not asking.knowledge.info.knows(lemma) for lemma in loose):
        return []
    most = max((count for count, _ in held), default=0)
    best = [c for count, c in held if count == most]
    least = 1 if asking.reading.has("who") else (len(wanted) + 1) // 2
    return best if most >= least and len(best) == 1 else []


def _reach_people(asking: Asking, people: Sequence[Person]) -> Reply:
    lines = [part for person in people[:4] for contact in person.contacts for part in ways(contact)]
    wanted = wanted_way(asking)
    if not any(can_reach(contact, "any") for person in people for contact in person.contacts):
        return _told_otherwise(asking, people[0]) or unreachable(asking, people[0].name)
    without = [person for person in people[:4] if not any(can_reach(c, "any") for c in person.contacts)]
    lines = [*(line("no-contact", name=person.name) for person in without), *lines]
    other = None
    if not any(can_reach(contact, wanted) for person in people for contact in person.contacts):
        other = line("no-such-way", name=people[0].name)
    told = about("contact", people=[person.name for person in people])
    return reply("contact", other, *lines, answered=other is None or not asks_to_call(asking), subject=told)


def _reach(asking: Asking, contacts: Iterable[Contact]) -> Reply:
    excluded = {asking.knowledge.directory.people[index].name for index in excluded_people(asking)}
    chosen = [contact for contact in contacts if contact.name not in excluded]
    wanted = wanted_way(asking)
    reachable = [contact for contact in chosen if can_reach(contact, wanted)]
    if not reachable:
        without = unreachable(asking, chosen[0].name if chosen else asking.group.name)
        if not chosen or wanted != "any" or not _asks_who(asking):
            return without
        return reply("contact", *ways(chosen[0]), *without.lines[:1], subject=without.subject)
    lines = [part for contact in reachable[:5] for part in ways(contact)]
    return reply(
        "contact", *lines, subject=about("contact", people=[contact.name for contact in reachable[:5]])
    )


_WHO_HELPS = word_set("lo pic cp narahubung penghubung liaison koordinator coordinator panitia")


def _asks_who(asking: Asking) -> bool:
    """Say whether it is asked who has a part («LO kita siapa?»), which is known also of someone without a number."""
    words = asking.reading.words
    return asking.reading.has("who") and not _WHO_HELPS.isdisjoint((*words.words, *words.typed))


def _told_otherwise(asking: Asking, person: Person) -> Reply | None:
    """Tell what else is asked of someone who has no number: «position and phone number»."""
    if not asking.reading.has("position", "group"):
        return None
    missing = unreachable(asking, person.name)
    told = card(asking, person, brief=True)
    return reply("contact", *told, *missing.lines, subject=missing.subject)
