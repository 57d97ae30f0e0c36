"""The cells of the other sheets: places, people, groups, and the visit itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.visit import Contact, Group, Locus
from tests.questions.frames.facts import Fact, Sheet, claim, fact
from tests.questions.frames.names import is_person, people_of, words
from tests.questions.wordings import saying

_OF_PLACE = ("address", "map", "room", "floor", "receives_locus", "phone_at", "which_groups_locus")
_STAYS = ("when", "leave", "stay")
_STREET = re.compile(r"(?:jl\.?|jalan) [^,\d]*", re.IGNORECASE)


def place_facts(sheet: Sheet) -> Iterator[Fact]:
    for group in sheet.askers:
        for locus in sheet.visit.loci:
            says = {"locus": sheet.names.place(locus)}
            asked = sheet.asked(group, sheet.before(group), locus=locus.name)
            own = any(event.locus is locus for event in sheet.agendas[group])
            for name in (*_OF_PLACE, *(_STAYS if own else ())):
                yield from fact(asked, name, says, ("locus",))
            for known in fact(asked, "address", says, ("locus",)):
                yield from _streets(sheet, known, locus)


def _streets(sheet: Sheet, known: Fact, locus: Locus) -> Iterator[Fact]:
    def street(place: Locus) -> str:
        found = _STREET.match(place.address)
        return re.sub(r"\s*no\.?\s*$", "", found[0].strip(), flags=re.IGNORECASE).lower() if found else ""

    if not street(locus):
        return
    yield from claim(known, "is_address", "street", (street(locus),), true=True)
    common = frozenset(("jl", "jalan", "raya"))
    others = [
        street(place)
        for place in sheet.visit.loci
        if words(street(place)) - common and not words(street(place)) - common & words(locus.address)
    ]
    for other in sheet.random.sample(others, min(1, len(others))):
        yield from claim(known, "is_address", "street", (other,), true=False)


def person_facts(sheet: Sheet) -> Iterator[Fact]:
    visit = sheet.visit
    people = people_of(visit)
    for person in people:
        if not is_person(person.name) or [other.name for other in people].count(person.name) > 1:
            continue
        says = {"person": sheet.names.person(person.name)}
        group = sheet.random.choice(sheet.askers)
        asked = sheet.asked(group, sheet.before(group), person=person.name)
        for name in ("agency", "email", "telegram", "group_of", "phone_person"):
            if name != "phone_person" or (isinstance(person, Contact) and person.phones):
                yield from fact(asked, name, says, ("person", name))
        for known in fact(asked, "group_of", says, ("person",)):
            yield from _group_claims(sheet, known, known.asked.person())
        if person.position:
            for known in fact(asked, "office", says, ("person",)):
                yield known
                yield from _office_claims(sheet, known, person.position)
    yield from _roles(sheet)
    yield from _speakers(sheet)


def _speakers(sheet: Sheet) -> Iterator[Fact]:
    for group in sheet.askers:
        for name in sorted({name for event in sheet.agendas[group] for name in event.item.speakers}):
            if is_person(name):
                asked = sheet.asked(group, sheet.before(group), person=name)
                yield from fact(asked, "speaks_when", {"person": sheet.names.person(name)})


def _group_claims(sheet: Sheet, known: Fact, person: object) -> Iterator[Fact]:
    for group in sheet.visit.groups:
        true = group.name == getattr(person, "group", "")
        if true or sheet.random.random() < 1 / len(sheet.visit.groups):
            yield from claim(known, "is_group_of", "group", sheet.names.group(group), true=true)


def _office_claims(sheet: Sheet, known: Fact, office: str) -> Iterator[Fact]:
    if len(office.split()) > 5:
        return
    yield from claim(known, "is_office", "role", (office, office.lower()), true=True)
    others = [role for role in sheet.names.roles if not words(role) & words(office)]
    for role in sheet.random.sample(others, min(1, len(others))):
        yield from claim(known, "is_office", "role", (role.lower(),), true=False)


def _roles(sheet: Sheet) -> Iterator[Fact]:
    for role, name in sheet.names.roles.items():
        if not is_person(name):
            continue
        group = sheet.random.choice(sheet.askers)
        asked = sheet.asked(group, sheet.before(group), role=role)
        for meaning in ("who_role", "phone_role"):
            yield from fact(asked, meaning, {"role": (role, role.lower())})


_OF_GROUP = ("coach", "chair", "head", "topic", "city", "members", "count_members", "goes_where")
_OF_VISIT = ("theme", "program", "cohort", "organizer", "days", "count_groups")
_OF_DAY = ("first", "last", "start_of_day", "end_of_day")


def group_facts(sheet: Sheet) -> Iterator[Fact]:
    for group in sheet.visit.groups:
        asker = sheet.random.choice(sheet.askers)
        asked = sheet.asked(asker, sheet.before(asker), group=group.name)
        says = {"group": sheet.names.group(group)}
        for name in _OF_GROUP:
            for known in fact(asked, name, says, ("group",)):
                yield known
                yield from _claims(sheet, known, group)
    for asker in sheet.askers:
        asked = sheet.asked(asker, sheet.before(asker))
        for name in _OF_GROUP[:6]:
            yield from fact(asked, name, {}, ("mine",))
        for name in (*_OF_VISIT, *_OF_DAY):
            yield from fact(asked, name, {})


def _claims(sheet: Sheet, known: Fact, group: Group) -> Iterator[Fact]:
    random = sheet.random
    members = [p.name for p in sheet.visit.participants if p.group == group.name]
    if known.meaning == "coach" and group.coaches:
        others = [name for other in sheet.visit.groups for name in other.coaches]
        yield from _named(sheet, known, "is_coach", group.coaches, others)
    elif known.meaning == "chair":
        yield from _named(sheet, known, "is_chair", (group.leader,), members)
    elif known.meaning == "count_members":
        size = int(group.headcount) if group.headcount.isdigit() else len(members)
        if size and (not members or len(members) == size):
            yield from claim(known, "is_count", "count", (str(size),), true=True)
            yield from claim(
                known, "is_count", "count", (str(size + random.choice((1, 2, 3, -1))),), true=False
            )
    elif known.meaning == "topic":
        topics = [g.topic for g in sheet.visit.groups if not words(g.topic) & words(group.topic)]
        yield from claim(known, "is_topic", "topic", (group.topic.lower(),), true=True)
        for other in random.sample(topics, min(1, len(topics))):
            yield from claim(known, "is_topic", "topic", (other.lower(),) if other else (), true=False)


def _named(sheet: Sheet, known: Fact, name: str, own: tuple[str, ...], others: list[str]) -> Iterator[Fact]:
    yield from claim(known, name, "person", sheet.names.person(own[0]), true=True)
    held = words(" ".join(map(saying.short_name, own)))
    strangers = sorted({other for other in others if not words(saying.short_name(other)) & held})
    for other in sheet.random.sample(strangers, min(1, len(strangers))):
        yield from claim(known, name, "person", sheet.names.person(other), true=False)
