"""Whom a question means by name or title."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set


def people_meant(asking: Asking) -> tuple[list[int], bool]:
    """Return the people that the question names, by name or title, and whether it tried to name any."""
    named = [index for mention in asking.reading.mentioned("person") for index in mention.indexes("person")]
    title = asked_title(asking)
    if len(set(named)) > 1:
        named = [index for index in named if _is_there(asking, index)] or named
        named = _told_apart(asking, named) or [index for index in named if _is_own(asking, index)] or named
    if not title:
        return list(dict.fromkeys(named)), bool(named)
    holders = _at_place(asking, title, title_holders(asking, title))
    if asking.reading.mentioned("group"):
        holders = [index for index in holders if not _is_others(asking, index)]
    if named:
        both = [index for index in named if index in holders]
        return both or list(dict.fromkeys(named)), True
    return holders, True


_JOINED = word_set("dan sama serta plus and juga sekalian")


def also_titled(asking: Asking, named: Iterable[int]) -> list[int]:
    """Find who has the title that is joined to a name: «nomor Pak Sumarjo dan kepala puskesmas»."""
    title, words = asked_title(asking), asking.reading.words.words
    people = asking.reading.mentioned("person")
    if not title or not people:
        return []
    gap = words[people[0].end : title[0].start] or words[title[-1].end : people[0].start]
    if _JOINED.isdisjoint(gap):
        return []
    return [index for index in title_holders(asking, title) if index not in set(named)]


def title_holders(asking: Asking, title: tuple[Unit, ...]) -> list[int]:
    """Find who holds the title; what follows it may be what they do («camat yang berdialog dengan kami»)."""
    if [unit.lemma for unit in title] == [_HEAD]:
        return heads_there(asking)
    titled, group = asking.knowledge.directory.titled, asking.group.name
    team = [u.lemma for u in asking.reading.hints if u.end == title[0].start and u.lemma in _TEAMS]
    whole = [*team, *(unit.lemma for unit in title)]
    holders = (titled(whole, group) or _called(asking, whole)) if team else []
    if not holders and asking.reading.has("list", "except") and not asking.reading.has("mine", "group"):
        return titled([unit.lemma for unit in title], None) or titled([unit.lemma for unit in title], group)
    holders = holders or titled([unit.lemma for unit in title], group)
    plain = [unit for unit in title if asking.reading.words.words[unit.start] not in _TOP]
    if not holders and len(plain) < len(title):
        holders = titled([unit.lemma for unit in plain], group)
    if not holders and title[0].lemma == _CHAIR and len(title) > 1:
        holders = titled([_HEAD, *(unit.lemma for unit in title[1:])], group)
    if not holders and title[0].lemma == _ACTING:
        rest = [unit.lemma for unit in title[1:]]
        holders = _in_charge_of(asking, rest) if rest else []
    matter = [unit.lemma for unit in title if unit.lemma not in _RUN]
    if not holders and matter and len(matter) < len(title):
        holders = titled(matter, group)
    at = len(title)
    while not holders and at > 1 and asking.knowledge.in_titles(title[at - 1].lemma):
        at -= 1
        holders = titled([unit.lemma for unit in title[:at]], group)
    if at == len(title):
        return holders
    return holders if speak_at(asking, holders, title[at:]) else []


def _called(asking: Asking, said: list[str]) -> list[int]:
    """Find the team that is entered under what it does: «Tim medis rombongan»."""
    people = enumerate(asking.knowledge.directory.people)
    return [index for index, person in people if person.desk and set(said) <= set(lemmas(person.name))]


def _in_charge_of(asking: Asking, matter: list[str]) -> list[int]:
    """Find who is in charge of a matter: «pj» stands for that as well as for an acting head."""
    holders = asking.knowledge.directory.titled([*_CHARGE, *matter], asking.group.name)
    return holders or asking.knowledge.directory.titled([_PIC, *matter], asking.group.name)


def heads_there(asking: Asking) -> list[int]:
    """Find «kepalanya»: the head of the place that is named or was just talked of, else nobody."""
    loci = {locus.name for locus in (*asking.loci(), *asking.remembered_loci())}
    people = asking.knowledge.directory.people
    return [
        index
        for index, person in enumerate(people)
        if any(loci & set(c.loci) and _is_head(c.position) for c in person.contacts)
    ] or (_chiefs(asking) if asking.loci() else [])


def _is_head(position: str) -> bool:
    """Say whether a position heads the place, and no part of it («Kepala Bidang Pelayanan»)."""
    held = lemmas(position)
    return _HEAD in held[:1] and _PARTS.isdisjoint(held[1:2])


_PARTS = lemma_set("bidang seksi bagian subbagian subbidang ruang instalasi")
(_HEAD,) = lemmas("kepala")
(_CHAIR,) = lemmas("ketua")
(_ACTING,) = lemmas("penjabat")
(_PIC,) = lemmas("pic")
_RUN = lemma_set("koordinator")
_CHARGE = lemmas("penanggung jawab")


_TEAMS = frozenset({"tim", "petugas", "bagian", "seksi"})
_TOP = word_set("dirut utama")


def speak_at(asking: Asking, people: Iterable[int], said: Iterable[Unit]) -> bool:
    """Say whether one of the people speaks at an item that the words name."""
    speak = {id(item) for index in people for item in asking.knowledge.directory.people[index].items}
    done = {unit.lemma for unit in said}
    return any(
        id(slot.item) in speak and done <= asking.knowledge.words_of(slot.item).title
        for slot in asking.diary.slots
    )


def _at_place(asking: Asking, title: tuple[Unit, ...], holders: list[int]) -> list[int]:
    """Keep whoever is there where a place is named with a desk or a matter: «meja BKAD» is no other office's."""
    if not asking.loci():
        return holders
    if any(unit.lemma in TITLE_HEADS for unit in title):
        return _at_named(asking, title, holders)
    return [index for index in holders if _is_there(asking, index)]


def _at_named(asking: Asking, title: tuple[Unit, ...], holders: list[int]) -> list[int]:
    """Find who has the title at the place that is named, of whatever group; else whoever has it."""
    there = [index for index in holders if _is_there(asking, index)]
    named = {at for m in asking.reading.mentioned("locus") for at in range(m.start, m.end)}
    bare = [unit.lemma for unit in title if unit.start not in named]
    if there or not bare or (holders and len(bare) < len(title)):
        return there or holders
    wider = asking.knowledge.directory.titled(bare, None)
    there = [index for index in wider if _is_there(asking, index)]
    chief = len(bare) == 1 and bare[0] in _CHIEFS | {_HEAD}
    return there or (_chiefs(asking) if chief and not holders else holders)


_CHIEFS = lemma_set("direktur manajer ketua rektor dekan pimpinan")
"""How the head of a place is called that has no «kepala»: of a hospital, a company, a cooperative."""


_HOSTS = frozenset({"tuan rumah", "host"})
_OFFICES = lemma_set(
    "desa kelurahan kecamatan kampung dusun dinas badan kantor kota kabupaten provinsi sekolah"
)
"""Whose head is a «kepala»: one who manages something there is another."""


def _chiefs(asking: Asking) -> list[int]:
    """Find who heads the place that is named, where one alone does («kepala PDAM» is its Direktur Utama)."""
    people = asking.knowledge.directory.people
    offices = (frozenset(mention.lemmas) & _OFFICES for mention in asking.reading.mentioned("locus"))
    loci = set() if any(offices) else {locus.name for locus in asking.loci()}
    found = [
        index
        for index, person in enumerate(people)
        if any(
            loci & set(c.loci)
            and (_CHIEFS.intersection(lemmas(c.position)[:1]) or _is_head(c.position))
            and c.role.casefold() in _HOSTS
            for c in person.contacts
        )
    ]
    return found if len(found) == 1 else []


def _is_there(asking: Asking, index: int) -> bool:
    """Say whether someone belongs to the place or has the part that is named: «bu Siti yang di puskesmas», «pak Agus yang LO»."""
    loci = {locus.name for locus in asking.loci()}
    roles = {hint.lemma for hint in asking.reading.hints} & {"narahubung", "panitia"}
    listed = asking.knowledge.directory.people[index].participant is not None
    if listed and _PARTICIPANTS.search(asking.reading.words.text):
        return True
    contacts = asking.knowledge.directory.people[index].contacts
    return any(loci & set(c.loci) or roles & set(lemmas(f"{c.role} {c.position}")) for c in contacts)


def _told_apart(asking: Asking, named: Iterable[int]) -> list[int]:
    """Keep the one of several of a name whose office or agency is named: «bu Retno yang di DPMPTSP», «Maria yang bendahara»."""
    said = {unit.lemma for unit in asking.reading.asks if unit.start not in asking.reading.excepted}
    held = {index: len(said & held_by(asking, index)) for index in named}
    most = max(held.values(), default=0)
    best = [index for index, count in held.items() if count == most]
    return best if most and len(best) < len(held) else []


def held_by(asking: Asking, index: int) -> frozenset[str]:
    person = asking.knowledge.directory.people[index]
    told = " ".join(f"{c.position} {c.agency} {c.role}" for c in person.contacts)
    row = person.participant
    return frozenset(lemmas(f"{told} {row.position} {row.agency}" if row else told))


_PARTICIPANTS = Late(r"\b(?:yang|si) (?:peserta|anggota)\b|\bthe participant\b")


def _is_others(asking: Asking, index: int) -> bool:
    """Say whether someone is there for other groups alone than the one that is named."""
    contacts = asking.knowledge.directory.people[index].contacts
    return bool(contacts) and all(c.groups and asking.group.name not in c.groups for c in contacts)


def _is_own(asking: Asking, index: int) -> bool:
    person = asking.knowledge.directory.people[index]
    return any(asking.group.name in contact.groups for contact in person.contacts)


def excluded_people(asking: Asking) -> set[int]:
    """Return who is meant by «selain …», by name or title."""
    named = {index for mention in asking.reading.excluded for index in mention.indexes("person")}
    words = asking.reading.excepted
    title = [
        unit.lemma
        for unit in asking.reading.words.units
        if unit.start in words and unit.lemma in TITLE_HEADS | {"kota", "daerah", "dinas"}
    ]
    return named | set(asking.knowledge.directory.titled(title, asking.group.name) if title else ())
