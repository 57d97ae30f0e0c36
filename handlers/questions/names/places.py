"""The ways in which people name a locus: its names, without the city, as initials, by the one thing that sets it apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from db.visit import Group, Locus, Visit
from handlers.questions.names.phrases import Name
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.words.abbreviations import expansions
from handlers.questions.words.facilities import ways_of_calling
from handlers.questions.words.fillers import empty, vague
from handlers.questions.words.office_matters import matters_of
from handlers.questions.words.slang import plain_words
from handlers.questions.words.synonyms import visit_words

_BRACKETS = Late(r"\s*[(\[].*?[)\]]")
_FEWEST_INITIALS = 3
_LONGEST_PARTED = 5
_SHORTEST_RARE = 3

_KIND_NAMES = {
    "hotel": ("penginapan", "wisma", "guest house", "tempat menginap"),
    "rumah makan": ("restoran", "warung makan"),
    "puskesmas": ("klinik", "puskesmas"),
    "tempat ibadah": ("masjid", "gereja"),
    "rumah sakit": ("rumah sakit",),
    "rs": ("rumah sakit",),
    "rsud": ("rumah sakit",),
    "kampus": ("universitas", "kampus"),
    "balai kota": ("kantor wali kota",),
}
"""Other names of kinds of places, for the one place of that kind."""

HEADS = lemma_set(
    "dinas badan kantor kecamatan kelurahan kampus hotel restoran mal universitas museum masjid gedung puskesmas balai pusat rumah-sakit "
    "kompleks desa pemerintah bagian bidang institut politeknik smart command center galeri ruang kota kabupaten "
    "musala wisma taman pasar stasiun bandara bandar udara politik"
)
"""What a place is; the rest of its name says which one."""


def locus_phrases(visit: Visit) -> Iterator[tuple[tuple[str, ...], Name, int]]:
    """Give each way of naming each locus, with a rank: what the organizer wrote comes first."""
    cities = city_lemmas(visit)
    kinds = _PLACE_WORDS | _PLAIN_PLACES - {lemma for item in visit.agenda for lemma in lemmas(item.title)}
    for index, locus in enumerate(visit.loci):
        name = Name("locus", index)
        for rank, phrase in _ways(locus, cities):
            yield phrase, name, rank
        for other in _KIND_NAMES.get(locus.kind.casefold(), ()):
            yield lemmas(other), name, 6
        yield from ((lemma_tuple, name, 6) for lemma_tuple in _kind_words(locus, kinds))
        held = frozenset(lemmas(" ".join((locus.name, *locus.aliases, locus.kind))))
        yield from ((way, name, 6) for way in ways_of_calling(held) if len(way) > 1 or way[0] in kinds)
        if locus.kind:
            yield lemmas(locus.kind), name, 6


_PLACE_WORDS = lemma_set(
    "rumah-sakit klinik desa sekolah pelabuhan dermaga pasar museum perpustakaan stasiun bandara galeri pabrik kebun taman masjid pulau waduk danau pantai hutan mal"
)


_ENGLISH_HEADS = lemma_set(
    "hall centre station office terminal clinic museum market hub laboratory park tower library school hospital village port harbour"
)
"""What a place is stands last in English: «the service hall» is the One-Stop Service Hall."""

_PLAIN_PLACES = lemma_set("kapal terminal center aula menara perpustakaan laboratorium kebun kampung")
"""Words that name a place only where no item is called so: «kapal jam berapa?» is a crossing where there is one."""

PLACE_WORDS = _PLACE_WORDS | _PLAIN_PLACES

_TWO = 2
_TURNED = lemma_set("bank sekolah rumah kebun pabrik sentra kampung klinik")
"""What places are besides; a name of two words is turned round in English: «waste bank» is the Bank Sampah."""

_OFFICES = lemma_set("bupati wali gubernur camat lurah rektor dekan menteri presiden")
"""Whose seat a place is: «bupati» alone is the person."""


def _kind_words(locus: Locus, kinds: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Give words like «klinik» that name the one place which has them in its name."""
    found = {lemma for written in (locus.name, *locus.aliases) for lemma in lemmas(written)} & kinds
    yield from ((lemma,) for lemma in sorted(found))


def city_of(group: Group) -> tuple[str, ...]:
    """Return the lemmas that name a group's city, without what it is."""
    return tuple(lemma for lemma in lemmas(group.city) if lemma not in {"kota", "kabupaten"})


def city_lemmas(visit: Visit) -> frozenset[str]:
    return frozenset(lemma for group in visit.groups for lemma in lemmas(group.city)) - {"kota", "kabupaten"}


def city_words(visit: Visit) -> frozenset[str]:
    """Return the words of the groups' cities as they are written."""
    return frozenset(word for group in visit.groups for word in split_words(fold(group.city))) - {
        "kota",
        "kabupaten",
    }


def _ways(locus: Locus, cities: frozenset[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for written in (locus.name, *locus.aliases):
        yield 0, lemmas(written)
        for inside in re.findall(r"\(([^)]*)\)", written):
            yield 1, lemmas(inside)
        bare = _BRACKETS.sub("", written)
        yield 0, lemmas(bare)
        yield from _shorter(lemmas(bare), cities)
        yield from ((3, (initials,)) for initials in _initials(bare))


def _shorter(full: tuple[str, ...], cities: frozenset[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    without_city = full
    while len(without_city) > 1 and without_city[-1] in cities | {"kota", "kabupaten"}:
        without_city = without_city[:-1]
    if without_city != full and (len(without_city) > 1 or without_city[0] not in HEADS):
        yield 2, without_city
    if without_city[0] == "kantor" and len(without_city) > 1:
        yield 2, (*without_city[1:], "kantor")
    if len(without_city) == _TWO and (without_city[0] in HEADS or without_city[0] in _TURNED):
        yield 5, without_city[::-1]
    if full[-1] in _ENGLISH_HEADS:
        yield from ((5, full[first:]) for first in range(1, len(full) - 1))
        yield from ((5, (*full[:last], full[-1])) for last in range(1, len(full) - 1))
        if len(without_city) > _TWO and full[-1] in _CENTRES:
            yield 5, full[:-1]
    for body, holder in _HEADED.items():
        if body in full:
            yield 5, ("kantor", holder)
    if full[0] in HEADS and len(full) > _FEWEST_INITIALS:
        yield from ((5, full[:length]) for length in (2, 3))
    if full[:2] in _RESIDENCES and len(full) > _FEWEST_INITIALS - 1:
        yield from ((2, (head, *full[2:])) for head in ("rumah", "kediaman"))
    yield from ((5, way) for way in _by_matter(without_city))
    rest = _without_heads(without_city)
    if (
        rest
        and rest != without_city
        and rest[0] not in _OFFICES
        and not set(rest) <= cities | vague() | empty()
    ):
        yield 4, rest
    yield from ((5, part) for part in _parts(full, cities))


_HEADED = {"kecamatan": "camat", "kelurahan": "lurah"}
"""Offices that are called by who heads them: «kantor camat» is the «Kantor Kecamatan»."""

_CENTRES = lemma_set("centre center")
"""What may be left out of a name that says enough without: «smart city» is the «Smart City Centre»."""

_RESIDENCES = {lemmas("rumah jabatan"), lemmas("rumah dinas")}
"""Where an official lives: «rumah gubernur» is the «Rumah Jabatan Gubernur»."""

_BODIES = lemma_set("dinas badan kantor")


def _by_matter(full: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Call an office by one of its matters: «dinas capil», «the civil registration office»."""
    if full[0] not in _BODIES:
        return
    for matter in matters_of(frozenset(full)):
        yield from ((body, matter) for body in sorted(_BODIES))
    for first in range(1, len(full)):
        for last in range(first + 1, len(full) + 1):
            part = full[first:last]
            if not set(part) <= vague() | empty() | HEADS:
                yield from ((*part, body) for body in sorted(_BODIES))
                yield from ((body, *part) for body in sorted(_BODIES))


def _parts(full: tuple[str, ...], cities: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Give parts of a name that hold a word which only names hold: `operations centre`, `hub`."""
    if len(full) > _LONGEST_PARTED:
        return
    for first in range(len(full)):
        for last in range(first + 1, len(full) + 1):
            part = full[first:last]
            if part != full and any(_is_rare(lemma, cities) for lemma in part):
                yield part


def _is_rare(lemma: str, cities: frozenset[str]) -> bool:
    if len(lemma) < _SHORTEST_RARE or lemma.isdigit() or lemma in cities or lemma in HEADS:
        return False
    return not (lemma in vague() or lemma in empty() or lemma in plain_words() or lemma in _known_lemmas())


@cache
def _known_lemmas() -> frozenset[str]:
    return frozenset(visit_words().values()) | frozenset(
        word for full in expansions().values() for word in lemmas(" ".join(full))
    )


def _without_heads(full: tuple[str, ...]) -> tuple[str, ...]:
    at = 0
    while at < len(full) and full[at] in HEADS:
        at += 1
    return full[at:]


def _initials(written: str) -> Iterator[str]:
    words = [word for word in split_words(fold(written)) if word.isalpha()]
    for chosen in (words, [word for word in words if lemmas(word)]):
        if len(chosen) >= _FEWEST_INITIALS:
            yield "".join(word[0] for word in chosen)


def room_heads(rooms: Iterable[str]) -> Iterator[str]:
    """Give the first word of each part of a room's name that has another one behind it."""
    for room in rooms:
        for part in re.split(r"[,;/()]", room):
            phrase = lemmas(part)
            yield from phrase[:1] if len(phrase) > 1 else ()


def room_phrases(rooms: Iterable[str]) -> Iterator[tuple[tuple[str, ...], Name, int]]:
    """Give the ways of naming each room: whole, and each part of `Gedung A, lantai 2, Ruang Rapat III`."""
    for index, room in enumerate(rooms):
        name = Name("room", index)
        yield lemmas(room), name, 1
        for part in re.split(r"[,;/()]", room):
            phrase = lemmas(part)
            if len(phrase) > 1 or (phrase and phrase[0] not in HEADS):
                yield phrase, name, 3
            yield from ((called, name, 4) for called in _room_names(phrase))


_FLOOR = "lantai"


def _room_names(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Call `Ruang Jati 1 lantai 3` without its floor, and by its name and number alone: «Jati 1»."""
    end = phrase.index(_FLOOR) if _FLOOR in phrase[1:] else len(phrase)
    if _TWO <= end < len(phrase):
        yield phrase[:end]
    if end > _TWO and phrase[end - 1].isdigit() and _is_rare(phrase[end - _TWO], frozenset()):
        yield phrase[end - _TWO : end]
