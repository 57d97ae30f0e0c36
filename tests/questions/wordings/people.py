"""What a right answer about a person, an office or an organisation holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.visit import Contact, Participant
from tests.questions.wordings import saying
from tests.questions.wordings.asked import UNKNOWN, Asked, Right, meaning
from tests.questions.wordings.places import visits

_DESK = re.compile(r"meja|loket|resepsionis|reception|desk|posko|piket|sekretariat", re.IGNORECASE)
_NO_NUMBER = Right((), ("+62",), answered=False)


def _with_role(asked: Asked) -> list[Contact]:
    """Return who holds an office; nobody where a participant holds one of that name at home."""
    role = asked.slots.get("role")
    if any(person.position == role for person in asked.visit.participants):
        return []
    return [contact for contact in asked.visit.contacts if contact.position == role]


def _of_agency(asked: Asked) -> list[Contact]:
    """Return an organisation's people, and those who are met where its people are."""
    contacts = asked.visit.contacts
    own = [contact for contact in contacts if contact.agency == asked.slots.get("org")]
    there = {name for contact in own for name in contact.loci}
    return own + [c for c in contacts if c not in own and there & set(c.loci)]


def _phones(people: Sequence[Contact], **that: object) -> Right:
    numbers = [saying.phone(number) for person in people for number in person.phones]
    return Right((saying.ways(numbers),), that=that) if numbers else _NO_NUMBER


def _reached_otherwise(people: Sequence[Contact]) -> bool:
    """Whether there is no number but a half answer: an address, whose absence or presence nobody should be blamed for."""
    return not any(person.phones for person in people) and any(
        person.email or person.telegram for person in people
    )


def _names(people: Sequence[Contact | Participant]) -> Right | None:
    if not people:
        return None
    return Right(
        (saying.ways(saying.short_name(person.name) for person in people),), that={"person": people[0]}
    )


@meaning("phone_person")
def phone_person(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person(args[0])
    if args[0] == "that" and person is None:
        return Right()
    if not person:
        return None
    known = [person] if isinstance(person, Contact) else []
    return None if _reached_otherwise(known) else _phones(known, person=person)


@meaning("phone_role")
def phone_role(asked: Asked, args: tuple[str, ...]) -> Right | None:
    held = _with_role(asked)
    return _phones(held, person=held[0]) if len(held) == 1 and not _reached_otherwise(held) else None


@meaning("phone_org")
def phone_org(asked: Asked, args: tuple[str, ...]) -> Right | None:
    people = _of_agency(asked)
    return _phones(people) if people else None


@meaning("phone_at")
def phone_at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus(args[0])
    if not locus:
        return None
    there = [c for c in asked.visit.contacts if locus.name in c.loci and c.phones]
    return _phones(there) if there else None


@meaning("who_role")
def who_role(asked: Asked, args: tuple[str, ...]) -> Right | None:
    held = _with_role(asked)
    return _names(held) if len(held) == 1 else None


@meaning("who_org")
def who_org(asked: Asked, args: tuple[str, ...]) -> Right | None:
    people = _of_agency(asked)
    return None if all(_DESK.search(person.name) for person in people) else _names(people)


@meaning("office")
def office(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person(args[0])
    if args[0] == "that" and person is None:
        return Right()
    if not person or not (person.position or person.agency):
        return None
    said = person.position or person.agency
    return Right((saying.ways((said, said.split(",")[0], said.split(" (")[0])),), that={"person": person})


@meaning("receives_locus")
def receives_locus(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Its hosts, or who stands in the rows of the asker's items there."""
    locus = asked.locus(args[0])
    if not locus:
        return Right() if args[0] == "that" else None
    if not locus.counted:
        return Right() if args[0] == "that" else None
    if not visits(asked, locus):
        return None
    hosts = [c for c in asked.visit.contacts if locus.name in c.loci and c.role == "tuan rumah"]
    speakers = [
        saying.speaker_ways(name, asked.visit)
        for event in asked.events()
        if event.locus is locus
        for name in event.item.speakers
    ]
    said = saying.ways((*(saying.short_name(host.name) for host in hosts), *speakers))
    if not said:
        return None
    person = hosts[0] if len(hosts) == 1 else None
    return Right((said,), that={"person": person, "locus": locus})


@meaning("receives_item")
def receives_item(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(args[0])
    if not event:
        return Right() if args[0] == "that" else None
    hosts = [
        c
        for c in asked.visit.contacts
        if event.locus and event.locus.name in c.loci and c.role == "tuan rumah"
    ]
    speakers = [saying.speaker_ways(name, asked.visit) for name in event.item.speakers]
    said = saying.ways((*speakers, *(saying.short_name(host.name) for host in hosts)))
    return Right((said,), that={"event": event}) if said else None


@meaning("others_at")
def others_at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus(args[0])
    if not locus or not visits(asked, locus):
        return None
    there = [c for c in asked.visit.contacts if locus.name in c.loci]
    return _names(there) if len(there) > 1 else None


@meaning("group_of")
def group_of(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person(args[0])
    if not isinstance(person, Participant):
        return None
    group = asked.visit.group(person.group)
    if not group:
        return None
    return Right(
        (saying.group_ways(group, asked.group, asked.language),), that={"group": group, "person": person}
    )


def _own_contact(asked: Asked, *marks: str) -> list[Contact]:
    return [
        contact
        for contact in asked.visit.contacts
        if asked.group in contact.groups
        and any(
            mark in f"{contact.position} {contact.role}".casefold().split()
            or mark in contact.position.casefold()
            for mark in marks
        )
    ]


def _name_and_number(people: list[Contact]) -> Right | None:
    if not people:
        return None
    names = _names(people)
    phones = [saying.phone(number) for person in people for number in person.phones]
    return Right((*(names.expected if names else ()), saying.ways(phones))) if phones else names


@meaning("lo")
def lo(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _name_and_number([c for c in _own_contact(asked, "lo") if c.position.split()[0] == "LO"])


@meaning("pic")
def pic(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _name_and_number(_own_contact(asked, "penanggung jawab", "pic"))


@meaning("is_person")
def is_person(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """True: who it is said to be. False: what the person is, or who holds that office."""
    person, held = asked.person(args[0]), _with_role(asked)
    if not person or len(held) != 1 or not person.position:
        return None
    offices = saying.ways((person.position, person.position.split(",")[0]))
    if held[0] is person:
        return Right((f"{offices}|ya.|ya,|yes.|yes,",), ("bukan",), that={"person": person})
    said = f"{offices}|{saying.short_name(held[0].name)}|{saying.NO[asked.language]}"
    yes = tuple(f"{word}. {person.name}" for word in ("Ya", "Yes"))
    return Right((said,), yes, that={"person": person})


@meaning("same_org")
def same_org(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person(args[0])
    if not isinstance(person, Participant) or not person.agency:
        return None
    others = [p for p in asked.visit.participants if p.agency == person.agency and p is not person]
    nobody = (
        "no one|nobody|only|no other|none|not "
        if asked.language == "en"
        else "tidak ada|hanya|sendiri|satu-satunya|belum"
    )
    return _names(others) or Right((nobody,), that={"person": person})


@meaning("none")
def none(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Thanks get a kind word and no facts; abuse and tiredness may get either; what is nearer, the maps may tell."""
    if re.search(r"terima kasih|makasih|(?<!say )thank", asked.text):
        return Right((), (asked.slots.get("item", ""), "kontak", "+62"))
    return None if re.search(r"goblok|payah|capek|dekat|jauh|deket|far |near", asked.text) else UNKNOWN
