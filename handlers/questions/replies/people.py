"""Who someone is, who receives or speaks, who leads and coaches, and how to reach them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.visit import Contact, Group
from handlers.questions.diary import Slot
from handlers.questions.lemmas import Unit, lemmas
from handlers.questions.people import Person
from handlers.questions.phrases import Mention
from handlers.questions.replies.agenda import around_slots
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, span_of
from handlers.questions.words.fillers import vague
from texts.messages.answers import Line, Listed, Phone, Value, line

_HOSTS = frozenset({"tuan rumah", "host"})
_DESKS = frozenset({"narahubung", "panitia", "pic", "lo", "contact"})


def people_meant(asking: Asking) -> tuple[list[int], bool]:
    """Return the people that the question names, by name or title, and whether it tried to name any."""
    named = [index for mention in asking.reading.mentioned("person") for index in mention.indexes("person")]
    title = asked_title(asking)
    if len(set(named)) > 1:
        named = [index for index in named if _is_own(asking, index)] or named
    if not title:
        return list(dict.fromkeys(named)), bool(named)
    holders = asking.knowledge.directory.titled([unit.lemma for unit in title], asking.group.name)
    if named:
        both = [index for index in named if index in holders]
        return both or list(dict.fromkeys(named)), True
    return holders, True


def _is_own(asking: Asking, index: int) -> bool:
    person = asking.knowledge.directory.people[index]
    return any(asking.group.name in contact.groups for contact in person.contacts)


def unaccounted(asking: Asking) -> list[Unit]:
    """Return asking words that are no part of a title."""
    title = set(asked_title(asking))
    return [unit for unit in asking.reading.asks if unit not in title]


def answer_who(asking: Asking) -> Reply | None:
    found, _tried = people_meant(asking)
    if not found and asking.asks_nothing and asking.previous and asking.previous.people:
        found = _remembered(asking)
    if not found or unaccounted(asking):
        return None
    people = [asking.knowledge.directory.people[index] for index in found]
    lines = [part for person in people[:4] for part in card(asking, person, brief=len(people) > 1)]
    return reply("who", *lines, subject=about("who", people=[person.name for person in people]))


def _remembered(asking: Asking) -> list[int]:
    names = asking.previous.people if asking.previous else ()
    return [index for index, person in enumerate(asking.knowledge.directory.people) if person.name in names]


def card(asking: Asking, person: Person, *, brief: bool = False) -> list[Line]:
    """Tell who someone is: position, agency, part in the visit, what they speak at."""
    lines = [_who_line(person)]
    if person.participant:
        lines += [line("member-of", group=person.participant.group)]
    lines += [
        line(f"office-{office}", group=group.name) if group else line("office-head-all")
        for office, group in _offices(person)
    ]
    if brief:
        return lines
    items = {id(item) for item in person.items}
    slots = [slot for slot in asking.diary.slots if id(slot.item) in items]
    lines += [line("speaks", title=slot.item.title, when=span_of(slot)) for slot in slots[:3]]
    return lines


def _offices(person: Person) -> list[tuple[str, Group | None]]:
    own = [(office, group) for office, group in person.offices if group]
    return own or [(office, group) for office, group in person.offices if not group]


def _who_line(person: Person) -> Line:
    details = _details(person)
    return (
        line("who", name=person.name, details=Listed(details))
        if details
        else line("who-name", name=person.name)
    )


def _details(person: Person) -> tuple[str, ...]:
    for contact in person.contacts:
        found = tuple(filter(None, (contact.position, contact.agency)))
        if found:
            return found
    row = person.participant
    return tuple(filter(None, (row.position, row.agency))) if row else ()


def answer_speakers(asking: Asking) -> Reply | None:
    """Tell who receives or speaks at the item or place meant; without one, now or next."""
    slots = _spoken_slots(asking)
    if slots is None:
        return None
    excluded = {index for mention in asking.reading.excluded for index in mention.indexes("person")}
    names = dict.fromkeys(
        name
        for slot in slots
        for name in slot.item.speakers
        if asking.knowledge.directory.index_of(name) not in excluded
    )
    hosts = [] if names and not asking.reading.has("list") else _hosts(asking, slots)
    names |= dict.fromkeys(contact.name for contact in hosts)
    if not names:
        return _nobody(asking, slots)
    head = line("speakers-at", title=slots[0].item.title, when=span_of(slots[0])) if slots else None
    people = [_speaker_line(asking, name) for name in list(names)[:MOST_LISTED]]
    return reply("speaker", head, *people, subject=about("speaker", slots[:1], people=list(names)))


def _nobody(asking: Asking, slots: Sequence[Slot]) -> Reply | None:
    if not slots:
        return None
    said = line("speakers-unknown", title=slots[0].item.title)
    return reply("speaker", said, answered=False, subject=about("speaker", slots[:1]))


def _spoken_slots(asking: Asking) -> list[Slot] | None:
    if asking.period.point:
        return list(asking.diary.running(asking.period.point))
    beside = around_slots(asking)
    if beside:
        return beside[:1]
    if not _place_words(asking) and not _places(asking) and (not _hinted(asking) or _continues(asking)):
        remembered = asking.remembered() or _at_remembered_loci(asking)
        if remembered:
            return list(remembered)
        running = [] if asking.reading.has("next") else list(asking.diary.running(asking.now))
        coming = list(asking.diary.after(asking.now))
        if asking.period.day:
            running, coming = [], list(asking.diary.of_day(asking.period.day))
        pool = [slot for slot in (running or coming) if slot.item.speakers]
        return (
            pool
            or [slot for slot in asking.diary.slots if slot.item.speakers and slot.until > asking.now][:1]
        )
    found = asking.find(_places(asking), _place_words(asking), asking.reading.hints)
    if found.slots and not found.missing and not found.lost:
        spoken = [slot for slot in found.slots if slot.item.speakers]
        return _best_spoken(asking, spoken) or list(found.slots)
    return None


def _at_remembered_loci(asking: Asking) -> list[Slot]:
    loci = asking.remembered_loci()
    return [slot for slot in asking.diary.slots if slot.locus in loci and slot.item.speakers]


_NOUNS = frozenset("sambutan paparan penerimaan pembukaan penutupan presentasi speech".split())


def _continues(asking: Asking) -> bool:
    """Whether «siapa yang menerima?» goes on about a place or item just talked of."""
    talked = asking.previous is not None and bool(asking.previous.items or asking.previous.loci)
    return talked and _NOUNS.isdisjoint(asking.reading.words.words)


def _hinted(asking: Asking) -> bool:
    return any(
        asking.knowledge.in_titles(hint.lemma) and hint.lemma not in vague() for hint in asking.reading.hints
    )


def _places(asking: Asking) -> list[Mention]:
    """Return what is mentioned but people: whether they speak is what is asked."""
    return [mention for mention in asking.reading.mentions if mention.kind != "person"]


def _place_words(asking: Asking) -> list[Unit]:
    """Return asking words that are no part of a title."""
    return unaccounted(asking)


def _best_spoken(asking: Asking, spoken: Sequence[Slot]) -> list[Slot]:
    """At one place several items may have speakers; receiving is what is most likely asked about."""
    hinted = {hint.lemma for hint in asking.reading.hints}
    fitting = [
        slot
        for slot in spoken
        if hinted
        & asking.knowledge.words_of(slot.item).title
        & {"terima", "sambut", "papar", "paparan", "buka"}
    ]
    return list(fitting or spoken)


def _hosts(asking: Asking, slots: Sequence[Slot]) -> list[Contact]:
    names = {slot.locus.name for slot in slots if slot.locus}
    return [c for c in asking.visit.contacts if c.role.casefold() in _HOSTS and names & set(c.loci)]


def _speaker_line(asking: Asking, name: str) -> Line:
    index = asking.knowledge.directory.index_of(name)
    details = _details(asking.knowledge.directory.people[index]) if index is not None else ()
    return line("who", name=name, details=Listed(details)) if details else line("who-name", name=name)


def answer_office(asking: Asking, office: str) -> Reply | None:
    """Tell a group's coach, leader or head of delegation; silent where the data names none."""
    if asking.reading.asks:
        return None
    names = _holders(asking, office)
    if not names:
        return reply(office, line(f"{office}-unknown", group=asking.group.name), answered=False)
    people = [_speaker_line(asking, name) for name in names]
    return reply(
        office, line(f"{office}-of", group=asking.group.name), *people, subject=about(office, people=names)
    )


def _holders(asking: Asking, office: str) -> tuple[str, ...]:
    group = asking.group
    names = {
        "coach": group.coaches,
        "leader": (group.leader,) if group.leader else (),
        "head": group.delegation_heads,
    }[office]
    if office == "head" and not names:
        names = asking.visit.delegation_heads
    return names or _by_role(asking, office)


def _reach_office(asking: Asking, office: str) -> Reply:
    names = _holders(asking, office)
    if not names:
        return reply(office, line(f"{office}-unknown", group=asking.group.name), answered=False)
    indexes = [asking.knowledge.directory.index_of(name) for name in names]
    return _reach_people(
        asking, [asking.knowledge.directory.people[index] for index in indexes if index is not None]
    )


def _by_role(asking: Asking, office: str) -> tuple[str, ...]:
    roles = {
        "coach": {"pembimbing", "coach"},
        "leader": {"ketua kelompok", "ketua"},
        "head": {"pimpinan rombongan"},
    }[office]
    return tuple(
        c.name
        for c in asking.visit.contacts
        if c.role.casefold() in roles and (not c.groups or asking.group.name in c.groups)
    )


def answer_contact(asking: Asking) -> Reply | None:
    """Give the number or address of whom the question names; never another one's."""
    office = next((name for name in ("coach", "leader", "head") if asking.reading.has(name)), None)
    if office and not asking.reading.asks:
        return _reach_office(asking, office)
    found, tried = people_meant(asking)
    if not tried and asking.asks_nothing and asking.previous:
        found = _remembered(asking)
        people = [asking.knowledge.directory.people[index] for index in found]
        if asking.remembered_loci() and not any(person.contacts for person in people):
            found = []
    if found and not unaccounted(asking):
        return _reach_people(asking, [asking.knowledge.directory.people[index] for index in found])
    if tried and not found:
        return None
    if asking.reading.has("members", "people") and asking.asks_nothing:
        return reply("contact", line("members-no-contact"), answered=False)
    contacts = _contacts(asking)
    if contacts is None:
        return None
    return _reach(asking, contacts)


def _reach_people(asking: Asking, people: Sequence[Person]) -> Reply:
    lines = [part for person in people[:4] for contact in person.contacts for part in _ways(contact)]
    wanted = _wanted(asking)
    if not any(_can_reach(contact, wanted) for person in people for contact in person.contacts):
        return unreachable(asking, people[0].name)
    return reply("contact", *lines, subject=about("contact", people=[person.name for person in people]))


_PHONE_WORDS = frozenset(
    "nomor telepon whatsapp hp handphone ponsel phone number call mobile cellphone hotline".split()
)


def _wanted(asking: Asking) -> str:
    """Say which way is asked for, where one is: who asks for a number is not answered with an address."""
    words = set(asking.reading.words.words)
    if {"email", "surel", "e-mail"} & words:
        return "email"
    if "telegram" in words:
        return "telegram"
    return "phone" if _PHONE_WORDS & words else "any"


def _can_reach(contact: Contact, wanted: str) -> bool:
    ways = {"email": (contact.email,), "telegram": (contact.telegram,), "phone": (contact.phone,)}
    return any(ways.get(wanted, (contact.phone, contact.telegram, contact.email)))


def _ways(contact: Contact) -> list[Line]:
    details = tuple(filter(None, (contact.position, contact.agency)))
    lines = [
        line("who", name=contact.name, details=Listed(details))
        if details
        else line("who-name", name=contact.name)
    ]
    lines += [line("phone", phone=Phone(phone)) for phone in contact.phones]
    lines += [line("telegram", name=contact.telegram)] if contact.telegram else []
    lines += [line("email", address=contact.email)] if contact.email else []
    return lines


def unreachable(asking: Asking, name: str) -> Reply:
    """Say that there is no number, and who may help, by name only: another's number must not pass for this one."""
    helpers = [c for c in asking.visit.contacts if c.phone and c.role.casefold() in _DESKS]
    near = sorted(
        helpers,
        key=lambda c: (c.role.casefold() != "panitia", bool(c.groups) and asking.group.name not in c.groups),
    )[:2]
    tail = line("ask-them", names=Listed(tuple(c.name for c in near))) if near else None
    said = tuple(part for part in (line("no-contact", name=name), tail) if part)
    choices = tuple(f"{_number_of(asking)} {c.name}" for c in near)
    return Reply("contact", said, answered=False, choices=choices, subject=about("contact", people=[name]))


def _number_of(asking: Asking) -> str:
    return "Kontak" if asking.language == "id" else "Contact"


def _contacts(asking: Asking) -> list[Contact] | None:
    """Find the contacts that hold every word of the question, best first; None where a word is in none."""
    wanted = _contact_words(asking)
    loci = {locus.name for locus in asking.loci()}
    if not wanted and not loci:
        return _default_contacts(asking)
    scored = []
    for contact in asking.visit.contacts:
        own = frozenset(lemmas(" ".join((contact.name, contact.role, contact.position, contact.agency))))
        wide = own | frozenset(lemmas(" ".join((*contact.loci, *contact.groups))))
        if wanted <= wide and (not loci or loci & set(contact.loci) or _speaks_of(asking, own)):
            scored.append((_rank(asking, contact, wanted), contact))
    scored.sort(key=lambda pair: pair[0])
    return [contact for rank, contact in scored if rank[:3] == scored[0][0][:3]] if scored else None


def _speaks_of(asking: Asking, own: frozenset[str]) -> bool:
    return any(frozenset(mention.lemmas) <= own for mention in asking.reading.mentioned("locus"))


def _contact_words(asking: Asking) -> frozenset[str]:
    rooms = {
        lemma
        for mention in asking.reading.mentioned("room")
        for lemma in mention.lemmas
        if mention.kind == "room"
    }
    roles = {lemma for c in asking.visit.contacts for lemma in lemmas(f"{c.name} {c.role}")}
    hints = {unit.lemma for unit in asking.reading.hints if unit.lemma in roles}
    generic = {"kontak", "nomor", "telepon", "person", "orang", "hubungi"}
    return frozenset({unit.lemma for unit in asking.reading.asks} | hints | rooms) - generic


def _rank(asking: Asking, contact: Contact, wanted: frozenset[str]) -> tuple[bool, bool, bool, int]:
    named = frozenset(lemmas(contact.name))
    elsewhere = bool(contact.groups) and asking.group.name not in contact.groups
    desk = contact.role.casefold() in _DESKS
    by_role = bool(wanted & named) or bool(wanted & frozenset(lemmas(contact.role))) or desk
    return (not contact.phone, elsewhere, not by_role, -len(wanted & named))


def _default_contacts(asking: Asking) -> list[Contact] | None:
    remembered = asking.remembered_loci()
    if remembered:
        names = {locus.name for locus in remembered}
        there = [c for c in asking.visit.contacts if names & set(c.loci)]
        return sorted(there, key=lambda c: not c.phone)
    own = [c for c in asking.visit.contacts if c.phone and (not c.groups or asking.group.name in c.groups)]
    return own[:MOST_LISTED] or None


def _reach(asking: Asking, contacts: Iterable[Contact]) -> Reply:
    chosen = list(contacts)
    wanted = _wanted(asking)
    reachable = [contact for contact in chosen if _can_reach(contact, wanted)]
    if not reachable:
        return unreachable(asking, chosen[0].name)
    lines = [part for contact in reachable[:5] for part in _ways(contact)]
    return reply(
        "contact", *lines, subject=about("contact", people=[contact.name for contact in reachable[:5]])
    )


def number_asked(asking: Asking, digits: str) -> Reply | None:
    """Say whose number it is that the question holds."""
    for contact in asking.visit.contacts:
        known = {
            "".join(filter(str.isdigit, phone.split(";")[0])).removeprefix("62") for phone in contact.phones
        }
        if digits.removeprefix("62").lstrip("0") in known:
            return reply("contact", *_ways(contact), subject=about("contact", people=[contact.name]))
    facts: dict[str, Value] = {"number": digits}
    return reply("contact", line("number-unknown", **facts), answered=False)
