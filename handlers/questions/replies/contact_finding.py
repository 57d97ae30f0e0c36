"""Finds the contacts that hold the words of a question, best first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from db.visit import Contact
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.replies.base import MOST_LISTED, Asking
from handlers.questions.words import word_set
from handlers.questions.words.fields import fields_of

DESKS = frozenset({"narahubung", "panitia", "pic", "lo", "contact"})


def is_elsewhere(asking: Asking, contact: Contact) -> bool:
    return bool(contact.groups) and asking.group.name not in contact.groups


def list_desks(asking: Asking) -> list[Contact]:
    """List whom anyone may call: the group's liaison first, then the committee."""
    near = [
        c
        for c in asking.visit.contacts
        if c.phone and c.role.casefold() in DESKS and not is_elsewhere(asking, c)
    ]
    return sorted(near, key=lambda c: (bool(c.loci), not c.groups))


def find_contacts(asking: Asking) -> list[Contact] | None:
    """Find the contacts that hold every word of the question, best first; None where a word is in none."""
    wanted = contact_words(asking)
    loci = {locus.name for locus in asking.loci()}
    if not wanted and not loci:
        return _default_contacts(asking)
    scored = []
    said = _said_words(asking, wanted)
    for contact in asking.visit.contacts:
        own = frozenset(lemmas(f"{contact.name} {contact.role} {contact.position} {contact.agency}"))
        wide = own | frozenset(lemmas(" ".join((*contact.loci, *contact.groups))))
        if wanted <= wide and (not loci or loci & set(contact.loci) or _speaks_of(asking, own)):
            scored.append((_rank(asking, contact, wanted, said), contact))
    called = {lemma for mention in asking.reading.mentioned("locus") for lemma in mention.lemmas}
    if not scored and loci and wanted:
        scored = [
            (_rank(asking, contact, wanted, said), contact)
            for contact in asking.visit.contacts
            if wanted | called <= frozenset(lemmas(f"{contact.name} {contact.position}"))
        ]
    if scored and _asks_own_liaison(asking, wanted):
        scored = [
            (rank, contact) for rank, contact in scored if not (contact.loci or _is_thing(asking, contact))
        ]
        scored = [pair for pair in scored if asking.group.name in pair[1].groups] or scored
    if not scored:
        return _of_several_roles(asking, wanted) or _by_field(asking, wanted)
    scored.sort(key=lambda pair: pair[0])
    return (
        [contact for rank, contact in scored if rank[:_TELLING] == scored[0][0][:_TELLING]]
        if scored
        else None
    )


def _of_several_roles(asking: Asking, wanted: frozenset[str]) -> list[Contact] | None:
    """Give who has any of several parts where only parts are asked for: «kontak panitia sama LO»."""
    roles = [(frozenset(lemmas(contact.role)), contact) for contact in asking.visit.contacts]
    known = frozenset().union(*(role for role, _ in roles)) if roles else frozenset()
    if len(wanted) < 2 or not wanted <= known or asking.loci():  # noqa: PLR2004 - one part is looked up as such
        return None
    return [c for role, c in roles if role & wanted and not is_elsewhere(asking, c) and not c.loci] or None


def _asks_own_liaison(asking: Asking, wanted: frozenset[str]) -> bool:
    """Say whether the group's own liaison is asked for by name: a reception desk is none."""
    reading = asking.reading
    own = reading.has("mine") or bool(reading.mentioned("group")) or not _OURS.isdisjoint(reading.words.words)
    called = reading.has("who") or not _LIAISONS.isdisjoint(reading.words.typed)
    return wanted == {"narahubung"} and own and called and not asking.loci()


_OURS = word_set("kami kita saya aku our my us me")
_LIAISONS = word_set("lo lonya liaison penghubung")


def lacks_liaison(asking: Asking, contacts: Sequence[Contact]) -> bool:
    """Say whether the group's own LO is asked for, and only those of places are there."""
    if not _asks_own_liaison(asking, contact_words(asking)):
        return False
    return not any(
        asking.group.name in c.groups
        or not _LIAISONS.isdisjoint(_plain_words(f"{c.position} {c.name} {c.role}"))
        or (not c.loci and not c.groups)
        for c in contacts
    )


def _is_thing(asking: Asking, contact: Contact) -> bool:
    """Say whether a contact is no person: a desk, a car."""
    index = asking.knowledge.directory.index_of(contact.name)
    desk = index is not None and asking.knowledge.directory.people[index].desk
    return desk or not _THINGS.isdisjoint(lemmas(contact.name))


_THINGS = frozenset(lemmas("ambulans bus mobil klinik posko hotline"))
_HELP_FIELDS = frozenset({"@emergency", "@health"})


def _by_field(asking: Asking, wanted: frozenset[str]) -> list[Contact] | None:
    """Give the emergency line to who asks for an ambulance, which the visit does not name."""
    fields = {field for lemma in wanted for field in fields_of().get(lemma, ())} & _HELP_FIELDS
    helps = all(_HELP_FIELDS & set(fields_of().get(lemma, ())) for lemma in wanted)
    if not fields or not helps:
        return None
    told = [
        c
        for c in asking.visit.contacts
        if any(fields & set(fields_of().get(lemma, ())) for lemma in lemmas(f"{c.name} {c.role}"))
        and not is_elsewhere(asking, c)
    ]
    return told or None


def help_contacts(asking: Asking, wanted: frozenset[str]) -> list[Contact]:
    """Give who is there for health where a matter of health is among the words («darurat medis»)."""
    if not any("@health" in fields_of().get(lemma, ()) for lemma in wanted):
        return []
    return [
        contact
        for contact in asking.visit.contacts
        if any(
            "@health" in fields_of().get(lemma, ())
            for lemma in lemmas(f"{contact.name} {contact.role} {contact.position}")
        )
        and contact.role.casefold() not in {"tuan rumah", "host"}
        and contact.phone
        and not is_elsewhere(asking, contact)
    ]


def _speaks_of(asking: Asking, own: frozenset[str]) -> bool:
    return any(
        frozenset(mention.lemmas) <= own
        for mention in asking.reading.mentioned("locus")
        if not mention.general
    )


_PICS = word_set("pic picnya pj pjnya")
_CHARGE = Late(r"penanggung ?jawab|\bpics?\b|in charge", re.IGNORECASE)


def charged_with_group(asking: Asking) -> list[Contact]:
    """Give who is in charge of the asker's group, where a PIC is asked for and no matter or place is named."""
    typed = set(asking.reading.words.typed)
    asked = not _PICS.isdisjoint(typed) or bool(_CHARGE.search(asking.reading.text))
    if not asked or asking.loci() or contact_words(asking) - _CHARGED:
        return []
    return [
        c
        for c in asking.visit.contacts
        if asking.group.name in c.groups and not c.loci and _CHARGE.search(f"{c.position} {c.role}")
    ]


(_LIAISON,) = lemmas("narahubung")


def liaisons_there(asking: Asking) -> list[Contact]:
    """Give the liaisons who are called after a city or office that is named: «LO Muara Intan siapa namanya?»."""
    if _LIAISON not in {unit.lemma for unit in asking.reading.words.units} or asking.reading.mentioned(
        "person"
    ):
        return []
    called = {lemma for m in asking.reading.mentions for lemma in m.lemmas} - {"kota", "kabupaten"}
    wanted = contact_words(asking) | called | {_LIAISON}
    if len(wanted) < 2:  # noqa: PLR2004 - nothing says where
        return _liaisons_of_day(asking)
    return [c for c in asking.visit.contacts if wanted <= frozenset(lemmas(c.position))]


def _liaisons_of_day(asking: Asking) -> list[Contact]:
    """Give the liaisons who are called after the city where the group is on the day that is named."""
    regions = asking.knowledge.regions
    called = [(c, regions & frozenset(lemmas(c.position))) for c in asking.visit.contacts]
    called = [(c, held) for c, held in called if held and _LIAISON in lemmas(c.position)]
    if not called or not asking.period.day:
        return []
    loci = (
        slot.locus for slot in asking.diary.of_day(asking.period.day) if slot.locus and slot.locus.counted
    )
    there = {lemma for locus in loci for lemma in lemmas(f"{locus.name} {locus.address}")}
    return [c for c, held in called if held & there]


_CHARGED = frozenset((*lemmas("narahubung pic penanggung jawab person in charge pj"),))
_VEHICLES = frozenset({"bus", "mobil", "minibus"})


def contact_words(asking: Asking) -> frozenset[str]:
    rooms = {
        lemma
        for mention in asking.reading.mentioned("room")
        for lemma in mention.lemmas
        if mention.kind == "room"
    }
    roles = {lemma for c in asking.visit.contacts for lemma in lemmas(f"{c.name} {c.role}")}
    hints = {unit.lemma for unit in asking.reading.hints if unit.lemma in roles}
    rides = {"bus"} & {unit.lemma for unit in asking.reading.hints}
    hints |= rides & {lemma for c in asking.visit.contacts for lemma in lemmas(c.position)}
    if "sopir" in hints | {unit.lemma for unit in asking.reading.asks}:
        rooms, hints = rooms - _VEHICLES, hints - _VEHICLES
        return frozenset({unit.lemma for unit in asking.reading.asks} | hints | rooms) - _VEHICLES
    generic = {"kontak", "nomor", "telepon", "person", "orang", "hubungi"}
    return frozenset({unit.lemma for unit in asking.reading.asks} | hints | rooms) - generic


_TELLING = 4
"""Parts of a rank that part contacts; the rest only orders them."""


def _is_own_desk(asking: Asking, contact: Contact) -> bool:
    """Say whether someone is there for the group as such, or for all, and not for a place."""
    return not contact.loci and (not contact.groups or asking.group.name in contact.groups)


def _said_words(asking: Asking, wanted: frozenset[str]) -> frozenset[str]:
    """Return the words as they were typed for what is wanted: an LO is asked for, and not any liaison."""
    words = asking.reading.words
    return frozenset(
        word for unit in words.units if unit.lemma in wanted for word in words.typed[unit.start : unit.end]
    )


@lru_cache(maxsize=20_000)
def _plain_words(text: str) -> frozenset[str]:
    return frozenset(words_told(text))


def _rank(
    asking: Asking, contact: Contact, wanted: frozenset[str], said: frozenset[str]
) -> tuple[bool, bool, bool, bool, int]:
    named = frozenset(lemmas(contact.name))
    elsewhere = bool(contact.groups) and asking.group.name not in contact.groups
    desk = contact.role.casefold() in DESKS
    by_role = bool(wanted & named) or bool(wanted & frozenset(lemmas(contact.role))) or desk
    near = bool(asking.loci()) or _is_own_desk(asking, contact)
    return (
        not contact.phone,
        elsewhere,
        not by_role,
        not (
            near
            and (
                bool(said & _plain_words(f"{contact.role} {contact.position} {contact.name}"))
                or bool(contact.groups)
            )
        ),
        -len(wanted & named),
    )


_PARTS = word_set(
    "moderator moderatornya mc presenter pembawa speaker speakers narasumber narasumbernya pembicara pembicaranya pemateri pematerinya host fasilitator instruktur "
    "sopir supir pengemudi driver"
)
"""Who has a part in an item is not whoever has a number."""


_WHOM = word_set("siapa who whom")
"""Who has a trouble turns to those who are there for it, and not to a host."""


def _default_contacts(asking: Asking) -> list[Contact] | None:
    if not _PARTS.isdisjoint(asking.reading.words.words):
        return None
    remembered = asking.remembered_loci()
    if remembered:
        names = {locus.name for locus in remembered}
        there = [c for c in asking.visit.contacts if names & set(c.loci)]
        return sorted(there, key=lambda c: not c.phone)
    own = [c for c in asking.visit.contacts if c.phone and (not c.groups or asking.group.name in c.groups)]
    desks = [] if _WHOM.isdisjoint(asking.reading.words.words) else list_desks(asking)
    return (desks or own)[:MOST_LISTED] or None
