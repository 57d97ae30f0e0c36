"""How people call what a workbook names: titles cut short, people without office or degree, places by another name.

Only ways that fit one thing of the visit: a short form whose words another title, place or row holds too is left out.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from db.visit import Contact, Group, Locus, Participant, Visit
from tests.questions.wordings.saying import short_name


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL = _set(
    "dan di ke oleh dari untuk yang the of and to by at in for from on serta bersama pada dengan with a an & para"
)
_NOTHING_ALONE = _set(
    "sesi materi acara kegiatan agenda kunjungan sambutan paparan diskusi kuliah pemaparan session visit talk"
    " group kelompok tim hari pengarahan penjelasan laporan kelas presentation opening closing perjalanan pagi"
    " malam siang sore makan istirahat tanya program umum bebas waktu free time lunch room ruang lokus putaran"
    " pertama kedua ketiga keempat satu dua tiga wali kota bupati daerah"
)
_UNFINISHED = _set(
    "rumah kepala balai kantor mal pusat dinas perangkat kunjungan putaran paparan wali pasar sekolah pos hasil"
)
_PARTS = re.compile(r"\s*[(:;]|, | dan | & | and | serta ", re.IGNORECASE)
_TAILS = re.compile(
    r" (?:oleh|bersama|dengan|di|pada|by|with|at|from|dari|untuk|for|tentang|on) ", re.IGNORECASE
)
_FIRST_NAMES = re.compile(
    r"siti|dewi|ratna|sri|nur|wati|yani|ningsih|sari|lina|tari|rini|maria|endah|retno|yulia|fitri|ayu|indah|putri"
    r"|vera|gita|laras|wulan|rahma|dian|nina|tuti|\bhj\b|\bdra\b|yanti|ratih|grace|lestari|andini",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:kepala|dinas|badan|bappeda|camat|lurah|instruktur|loket|sekretaris|wali kota|walikota|bupati|koordinator|staf"
    r"|petugas|direktur|ketua|bkpsdm|puskesmas|rsud|narasumber|fasilitator|moderator|pemandu|kader|pengelola|om|moh)\b",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"meja|posko|desk|panitia|resepsionis|sekretariat|hotel|kantor|ambulan|polisi|reception|sopir|bus |call|klinik|rsud"
    r"|committee|tim |semua|kelompok|masing|pimpinan|perwakilan|team|peserta|seluruh",
    re.IGNORECASE,
)


@cache
def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", text.casefold())) - _SMALL


def is_person(name: str) -> bool:
    """A name of someone, not of a desk or of an office."""
    bare = short_name(name)
    return bool(re.match(r"[A-Z]", bare)) and not _DESK.search(name) and not _OFFICE.match(bare)


def people_of(visit: Visit) -> tuple[Contact | Participant, ...]:
    return (*visit.contacts, *visit.participants)


@dataclass(frozen=True)
class Names:
    """What may be said for each thing of a visit."""

    visit: Visit

    def item(self, title: str, others: Iterable[str], language: str) -> tuple[str, ...]:
        """The title, and its short forms that no other title, place or info row could be meant by."""
        others = [other for other in others if other != title]
        taken = [words(text) for text in (*others, *self._places, *self._rows)]
        low = title.casefold()
        for start, ways in _EVENTS[language].items():
            if low.startswith(start) and not any(start in other.casefold() for other in others):
                return tuple(way for way in ways if not any(words(way) <= words(o) for o in others))
        short = [way for way in _cut(title) if _is_telling(way) and not any(words(way) <= t for t in taken)]
        whole = title if language == "en" else title.lower()
        return tuple(dict.fromkeys([whole, *(way.lower() for way in short)]))

    @cached_property
    def _places(self) -> list[str]:
        loci = self.visit.loci
        return [
            *(name for locus in loci for name in (locus.name, locus.room, locus.kind, *locus.aliases)),
            *(group.name for group in self.visit.groups),
            *(item.room for item in self.visit.agenda),
        ]

    @cached_property
    def _rows(self) -> list[str]:
        return [f"{row.topic} {row.question}" for row in self.visit.info]

    def person(self, name: str) -> tuple[str, ...]:
        bare = short_name(name)
        parts = bare.split()
        title = "bu" if _FIRST_NAMES.search(name) else "pak"
        ways = [bare, bare.lower()]
        ways += [
            f"{title} {part.lower()}"
            for part in (parts[0], parts[-1])
            if len(part) > 3 and self._people[part.casefold()] == 1 and part.casefold() not in self._of_places
        ]
        return tuple(dict.fromkeys(ways + ([" ".join(parts[:2]).lower()] if len(parts) > 2 else [])))

    @cached_property
    def _people(self) -> Counter[str]:
        """In how many people's names each word stands."""
        visit = self.visit
        names = {person.name for person in people_of(visit)}
        names |= {name for item in visit.agenda for name in item.speakers} | set(visit.delegation_heads)
        for group in visit.groups:
            names |= {group.leader, *group.coaches, *group.delegation_heads} - {""}
        bare = {short_name(name).casefold() for name in names}
        return Counter(word for name in bare for word in set(name.split()))

    @cached_property
    def _of_places(self) -> str:
        visit = self.visit
        texts = [visit.name, *self._places, *(item.title for item in visit.agenda), *self._rows]
        return " ".join([*texts, *(locus.address for locus in visit.loci)]).casefold()

    def place(self, locus: Locus) -> tuple[str, ...]:
        others = [other for other in self.visit.loci if other is not locus]
        held = [words(text) for other in others for text in (other.name, *other.aliases)]
        own = [a for a in locus.aliases if len(a) > 2 and not any(words(a) <= other for other in held)]
        return tuple(dict.fromkeys(way for name in (locus.name, *own) for way in (name, name.lower())))

    def group(self, group: Group) -> tuple[str, ...]:
        others = [name for g in self.visit.groups if g is not group for name in (g.name, *g.aliases)]
        others += [name for locus in self.visit.loci for name in (locus.name, *locus.aliases)]
        own = [a for a in group.aliases if len(a) > 3 and not any(words(a) <= words(o) for o in others)]
        kind = re.compile(r"kelompok|tim|team|kelas|group|rombongan|klp|kel\.|grup|pok|guests", re.IGNORECASE)
        said = [name if kind.search(name) else f"kelompok {name}" for name in (group.name, *own)]
        return tuple(dict.fromkeys(way for name in said for way in (name, name.lower())))

    @cached_property
    def roles(self) -> dict[str, str]:
        """Who alone holds an office, by its name, where no other office's name holds all of its words."""
        people = people_of(self.visit)
        offices = [(person, words(person.position)) for person in people if person.position]
        return {
            person.position: person.name
            for person, office in offices
            if 1 < len(office) <= 5 and not any(office <= o for p, o in offices if p is not person)
        }


def _cut(title: str) -> Iterable[str]:
    """The first part, what stands before its tail, first and last words, its head with the acronym in it."""
    first = _PARTS.split(title)[0]
    parts = first.split()
    yield first
    yield _TAILS.split(first)[0]
    if len(parts) > 2:
        yield " ".join(parts[:2])
    if len(parts) > 3:
        yield " ".join(parts[-2:])
    for acronym in re.findall(r"\b[A-Z]{3,}\b", title):
        yield f"{parts[0]} {acronym}" if parts[0] != acronym else acronym


def _is_telling(way: str) -> bool:
    said = way.casefold().split()
    ends = {said[0], said[-1]} & _SMALL or (len(said) > 1 and said[-1] in _UNFINISHED)
    return bool(words(way) - _NOTHING_ALONE) and not ends and len(way) > 4


def _events() -> dict[str, dict[str, tuple[str, ...]]]:
    """What usual parts of a day are called, by language and by how their titles begin."""
    called: dict[str, dict[str, tuple[str, ...]]] = {"id": {}, "en": {}}
    with Path(__file__).with_name("events.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for language, ways in called.items():
                if row[language]:
                    ways[row["start"]] = tuple(row[language].split("|"))
    return called


_EVENTS = _events()
