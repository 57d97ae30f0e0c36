"""Who someone is, who receives or speaks, and who holds an office of a group."""

from __future__ import annotations

from collections.abc import Iterable

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.names.people import Person
from handlers.questions.names.places import city_of
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.people_meant import people_meant, speak_at
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import Line, Listed, line

_RANKS = lemma_set("wakil sekretaris asisten staf ajudan mantan calon")


def _titled_at(asking: Asking) -> Reply | None:
    """Tell who speaks where an item's title has the title that is asked for: «Sambutan Bupati»."""
    own_city = frozenset(city_of(asking.group))
    title = {unit.lemma for unit in asked_title(asking)} - own_city
    left = {unit.lemma for unit in unaccounted(asking)} - own_city
    if not title & TITLE_HEADS or asking.reading.has("contact"):
        return None
    for slot in asking.diary.slots:
        words = asking.knowledge.words_of(slot.item).title
        alone = len(slot.item.speakers) == 1 and not _holds_other(asking, slot.item.speakers[0], title)
        if title and title | left <= words and alone and not (words - title) & _RANKS:
            head = line("speakers-at", title=slot.item.title, when=span_of(slot))
            names = slot.item.speakers
            return reply(
                "who", head, speaker_line(asking, names[0]), subject=about("who", [slot], people=names)
            )
    return None


def _holds_other(asking: Asking, name: str, title: set[str]) -> bool:
    """Say whether the sheets give someone another office than the one that the item is called by."""
    held = [set(lemmas(text)) for text in asking.knowledge.directory.positions_of(name) if text]
    return bool(held) and not any(title & TITLE_HEADS & lemmas_held for lemmas_held in held)


def unaccounted(asking: Asking) -> list[Unit]:
    """Return asking words that are no part of a title."""
    title = set(asked_title(asking))
    return [
        unit
        for unit in asking.reading.asks
        if unit not in title and unit.start not in asking.reading.excepted
    ]


_TOLD = lemma_set("instansi jabatan asal unit lembaga profil agency position institution profile")
"""What is told of anyone, so it need not be found."""


def answer_who(asking: Asking) -> Reply | None:
    found, _tried = people_meant(asking)
    if not found and asking.asks_nothing and asking.previous and asking.previous.people:
        found = remembered_people(asking)
    own = frozenset(
        lemma for index in found for lemma in _lemmas_of(asking.knowledge.directory.people[index])
    )
    told = _TOLD | own | (TITLE_HEADS | _ACTING if asking.reading.mentioned("person") else frozenset())
    left = [unit for unit in unaccounted(asking) if unit.lemma not in told]
    if not found and _tried:
        return _titled_at(asking)
    if not found or (left and not speak_at(asking, found, left)):
        return None
    people = [asking.knowledge.directory.people[index] for index in found]
    named = not _NAME_SAID.isdisjoint(asking.reading.words.words)
    if asking.reading.has("who") and all(is_nameless(p) or (named and is_title(p)) for p in people):
        return reply("who", line("nameless", title=people[0].name), answered=False)
    lines = [part for person in people[:4] for part in card(asking, person, brief=len(people) > 1)]
    return reply("who", *lines, subject=about("who", people=[person.name for person in people]))


def _lemmas_of(person: Person) -> Iterable[str]:
    """Give what someone's own rows say of them."""
    for contact in person.contacts:
        yield from lemmas(" ".join((contact.position, contact.agency, contact.role, *contact.loci)))
    if person.participant:
        yield from lemmas(f"{person.participant.position} {person.participant.agency}")


_ACTING = lemma_set("tugas pelaksana pejabat plt definitif tetap")
"""What an office may be held as: «kepala atau masih plt?»."""

_NAME_SAID = word_set("nama namanya name bernama called")


def is_title(person: Person) -> bool:
    """Say whether a contact stands under a title only («Kepala Desa Tomako»)."""
    said = lemmas(person.name)
    held = [set(lemmas(f"{c.position} {c.agency} {' '.join(c.loci)}")) for c in person.contacts]
    return bool(said) and said[0] in TITLE_HEADS and any(set(said) <= words for words in held)


def is_nameless(person: Person) -> bool:
    """Say whether the agenda gives only someone's title («Sekda Kota Arunika») where their name would stand."""
    title = lemmas(person.name)
    return (
        not (person.contacts or person.participant)
        and bool(title)
        and title[0] in TITLE_HEADS
        and not person.desk
    )


def remembered_people(asking: Asking) -> list[int]:
    """Give those who were talked about, whom the agenda may name without their titles."""
    names = asking.previous.people if asking.previous else ()
    indexes = (asking.knowledge.directory.index_of(name) for name in names)
    return [index for index in indexes if index is not None]


def card(asking: Asking, person: Person, *, brief: bool = False) -> list[Line]:
    """Tell who someone is: position, agency, part in the visit, what they speak at."""
    lines = [who_line(person)]
    if person.participant:
        lines += [line("member-of", group=person.participant.group)]
    elif asking.reading.has("group") or "rombongan" in asking.reading.words.words:
        held = {group.name for _, group in person.offices if group}
        others = [group for contact in person.contacts for group in contact.groups if group not in held]
        lines += [line("for-group", group=group) for group in dict.fromkeys(others)]
    lines += [
        line(f"office-{office}", group=group.name) if group else line("office-head-all")
        for office, group in _offices(person)
    ]
    if brief:
        return lines
    slots = slots_of(asking, person)[:3]
    lines += [line("speaks", title=slot.item.title, when=span_of(slot)) for slot in slots]
    return lines


def slots_of(asking: Asking, person: Person) -> tuple[Slot, ...]:
    """Give what someone speaks at before this group."""
    items = {id(item) for item in person.items}
    return tuple(slot for slot in asking.diary.slots if id(slot.item) in items)


def _offices(person: Person) -> list[tuple[str, Group | None]]:
    return [pair for pair in person.offices if pair[1]] or person.offices


def who_line(person: Person) -> Line:
    details = _details(person)
    return (
        line("who", name=person.name, details=Listed(details))
        if details
        else line("who-name", name=person.name)
    )


def _details(person: Person) -> tuple[str, ...]:
    for contact in person.contacts:
        found = tuple(filter(None, (contact.position, contact.agency))) or tuple(
            filter(None, (contact.role,))
        )
        if found:
            return found
    row = person.participant
    return tuple(filter(None, (row.position, row.agency))) if row else ()


def speaker_line(asking: Asking, name: str) -> Line:
    index = asking.knowledge.directory.index_of(name)
    details = _details(asking.knowledge.directory.people[index]) if index is not None else ()
    return line("who", name=name, details=Listed(details)) if details else line("who-name", name=name)


_WHOLE = word_set("seluruh keseluruhan semua utama umum whole entire all overall")


def heads_of_all(asking: Asking) -> tuple[str, ...]:
    """Return who heads the whole delegation, where that is asked and no group is named."""
    words = asking.reading.words.words
    own = asking.knowledge.framing - asking.knowledge.cities - vague()
    whole = not _WHOLE.isdisjoint(words) or any(hint.lemma in own for hint in asking.reading.hints)
    framed = whole and not asking.reading.has("mine", "group") and not asking.reading.mentioned("group")
    return asking.visit.delegation_heads if framed else ()


def holders_of(asking: Asking, office: str) -> tuple[str, ...]:
    group = asking.group
    whole = heads_of_all(asking) if office == "head" else ()
    if whole:
        return whole
    names = {
        "coach": group.coaches,
        "leader": (group.leader,) if group.leader else (),
        "head": group.delegation_heads,
    }[office]
    if office == "head" and not names:
        names = asking.visit.delegation_heads
    return names or _by_role(asking, office)


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
