"""Everyone whom a visit names, from all its sheets, and how to find them: by name, by title, by what they are there for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from db.visit import AgendaItem, Contact, Group, Participant, Visit
from handlers.questions.names.phrases import Name
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.spelling.vocabulary import common_words
from handlers.questions.words import word_set
from handlers.questions.words.office_matters import matters_of
from handlers.questions.words.slang import plain_words

_HONORIFICS = word_set(
    "dr drs dra ir prof h hj hm kh st s m r tb ny tn bapak ibu pak bu sdr sdri apt drg ak mr mrs ms dr plt pj plh yth andi_ "
    "bidan ns ners suster mantri serka serda sertu serma pelda peltu letda lettu aipda aiptu bripka briptu bripda iptu ipda akp mama om tante opa oma"
)
_DEGREES = Late(r"(?:^|\s)(?:[A-Z][A-Za-z]{0,3}\.){1,3}[A-Za-z]*\b\.?|,.*$")
_BRACKETS = Late(r"\s*[(\[].*?[)\]]")
_TITLED = Late(r"^(?:Dr|dr|Drs|Dra|Ir|Prof|H|Hj|Ns|drg|KH)\.? [A-Z]|, [A-Z][A-Za-z]*\.")
"""How the name of someone looks who has a title or degree, which no desk has."""
_DESK_WORDS = word_set(
    "posko meja sekretariat helpdesk desk hotline loket resepsionis reception layanan panitia tim petugas satpam security operator admin "
    "ambulans pos kantor pusat call center help information informasi front"
)
_REPRESENTS = Late(r"^\s*(?:mewakili|diwakili|representing|represented)\b", re.IGNORECASE)
_PARTED = Late(r";|,\s*(?=(?:mewakili|diwakili|representing|represented)\b)", re.IGNORECASE)
_LEVELS = lemma_set(
    "pusat sekolah bidang bagian seksi subbagian wakil sekretaris asisten staf subbidang kepala ketua direktur camat lurah"
)


_RANKS = lemma_set(
    "kapten captain mayor bupati gubernur wali kota camat lurah kepala direktur ketua chief head"
)


_SEATS = lemma_set("bupati gubernur wali camat lurah rektor menteri presiden")
"""Whose seats places are called by: who works at the Kantor Bupati is no bupati."""


_DEPUTIES = lemma_set("wakil sekretaris asisten staf ajudan mantan")
"""Who has a seat's name in the title and not the seat: who asks for the governor is not told the deputy."""


@dataclass(slots=True)
class Person:
    """Someone by one name, with all that the sheets say of them."""

    name: str
    tokens: tuple[str, ...]
    contacts: list[Contact] = field(default_factory=list)
    offices: list[tuple[str, Group | None]] = field(default_factory=list)
    """`head`, `leader` or `coach`, and of which group (None: of the whole visit)."""
    participant: Participant | None = None
    items: list[AgendaItem] = field(default_factory=list)
    desk: bool = False
    """A counter, a post, a team: no one's name, so a part of it names nobody."""


@dataclass(frozen=True, slots=True)
class Title:
    """One title of someone: its lemmas in order, and what else may be said with it (agency, city)."""

    person: int
    lemmas: tuple[str, ...]
    around: frozenset[str]
    groups: tuple[str, ...]
    listed: bool = False
    """Whether a participant holds it: hosts are asked for more often."""


@lru_cache(maxsize=20_000)
def name_tokens(name: str) -> tuple[str, ...]:
    """Return the words of a name without titles and degrees."""
    bare = _BRACKETS.sub("", name)
    head = bare.split(",")[0]
    words = [word for word in split_words(fold(head)) if word.isalpha()]
    kept = [word for word in words if word not in _HONORIFICS]
    return tuple(kept or words)


class Directory:
    """The visit's people."""

    def __init__(self, visit: Visit) -> None:
        self.people: list[Person] = []
        self._by_tokens: dict[tuple[str, ...], int] = {}
        self._by_token: dict[str, list[int]] = {}
        self._fill(visit)
        for person in self.people:
            person.desk = _is_desk(person, visit)
        self.titles = tuple(self._titles())
        self._titles_by_lemma: dict[str, list[Title]] = {}
        for title in self.titles:
            for lemma in {*title.lemmas, *title.around}:
                self._titles_by_lemma.setdefault(lemma, []).append(title)
        self.title_lemmas = frozenset(
            lemma for title in self.titles for lemma in (*title.lemmas, *title.around)
        )
        self.heads = frozenset(title.lemmas[0] for title in self.titles)

    def _fill(self, visit: Visit) -> None:
        for contact in visit.contacts:
            self._person(contact.name).contacts.append(contact)
        for name in visit.delegation_heads:
            self._person(name).offices.append(("head", None))
        for group in visit.groups:
            for office, names in (
                ("head", group.delegation_heads),
                ("leader", (group.leader,) if group.leader else ()),
                ("coach", group.coaches),
            ):
                for name in names:
                    self._person(name).offices.append((office, group))
        by_position = _by_position(visit.contacts)
        for item in visit.agenda:
            for name in item.speakers:
                holder = by_position.get(frozenset(lemmas(name))) or self._behind_title(name)
                self._person(holder or name).items.append(item)
                if holder:
                    self._by_tokens.setdefault(name_tokens(name), self._by_tokens[name_tokens(holder)])
        for participant in visit.participants:
            self._person(participant.name).participant = participant

    def _behind_title(self, name: str) -> str | None:
        """Return whom «Mayor Sitti Halimah» names who is Sitti Halimah among the contacts."""
        tokens = name_tokens(name)
        for at in range(1, len(tokens) - 1):
            index = self._by_tokens.get(tokens[at:])
            if index is None:
                continue
            held = {lemma for c in self.people[index].contacts for lemma in lemmas(c.position)}
            if set(lemmas(" ".join(tokens[:at]))) <= held | _RANKS:
                return self.people[index].name
        return None

    def _person(self, name: str) -> Person:
        tokens = name_tokens(name)
        index = self._by_tokens.get(tokens)
        if index is None:
            index = self._by_tokens[tokens] = len(self.people)
            self.people.append(Person(name, tokens))
            for token in dict.fromkeys(tokens):
                self._by_token.setdefault(token, []).append(index)
        return self.people[index]

    def index_of(self, name: str) -> int | None:
        return self._by_tokens.get(name_tokens(name))

    def desk_phrases(self) -> Iterator[tuple[tuple[str, ...], Name, int]]:
        """Give the whole names of desks and teams, which may hold words of a place: «tim kesehatan», «meja informasi»."""
        for index, person in enumerate(self.people):
            name = lemmas(person.name)
            if person.desk and person.contacts and len(name) > 1:
                yield name, Name("person", index), 3

    def positions_of(self, name: str) -> list[str]:
        """Return the positions that the contacts give someone."""
        index = self.index_of(name)
        return [contact.position for contact in self.people[index].contacts] if index is not None else []

    def called(self, start: str) -> Sequence[int]:
        """Return the one person of whose names one begins so; none where several have such a name."""
        found = {
            index for token, people in self._by_token.items() if token.startswith(start) for index in people
        }
        return tuple(found) if len(found) == 1 else ()

    def of_token(self, token: str) -> Sequence[int]:
        return self._by_token.get(token, ())

    def _titles(self) -> Iterator[Title]:
        for index, person in enumerate(self.people):
            for contact in person.contacts:
                around = frozenset(lemmas(" ".join((contact.agency, *contact.loci, *contact.groups))))
                for part in _parts(contact.position):
                    besides = around | frozenset(matters_of(frozenset(part)))
                    yield Title(index, part, besides, contact.groups)
            if person.participant and person.participant.position:
                agency = frozenset(lemmas(person.participant.agency))
                for part in _parts(person.participant.position):
                    yield Title(index, part, agency, (person.participant.group,), listed=True)

    def titled(self, asked: Sequence[str], group: str | None) -> list[int]:
        """Find who holds a title: every lemma asked for must be theirs, and no rank stand between."""
        wanted = frozenset(asked)
        pool = min((self._titles_by_lemma.get(lemma, ()) for lemma in asked), key=len, default=()) or (
            self._titles_by_lemma.get(asked[0], ()) if asked else ()
        )
        fitting = [
            (
                (*self._distance(title, wanted, group), -len(wanted & set(title.lemmas))),
                title.person,
            )
            for title in pool
            if self._fits(title, wanted)
        ]
        best = min((distance for distance, _ in fitting), default=None)
        return list(dict.fromkeys(person for distance, person in fitting if distance == best))

    @staticmethod
    def _fits(title: Title, wanted: frozenset[str]) -> bool:
        own = frozenset(title.lemmas)
        missing = own - wanted
        by_matter = not wanted & _LEVELS
        seats = wanted & _SEATS
        if not seats <= own or (seats and missing & _DEPUTIES):
            return False
        return bool(wanted & own) and wanted <= own | title.around and (by_matter or not (missing & _LEVELS))

    @staticmethod
    def _distance(title: Title, wanted: frozenset[str], group: str | None) -> tuple[bool, bool, int]:
        elsewhere = bool(title.groups) and group is not None and group not in title.groups
        return (elsewhere, title.listed, len(frozenset(title.lemmas) - wanted - title.around))


def _by_position(contacts: Iterable[Contact]) -> dict[frozenset[str], str]:
    """Give the one contact of each position: agendas may name speakers so («Lurah Sendang Mulya»)."""
    table: dict[frozenset[str], list[str]] = {}
    for contact in contacts:
        for said in {contact.position, f"{contact.position} {contact.agency}"}:
            if len(lemmas(said)) > 1:
                table.setdefault(frozenset(lemmas(said)), []).append(contact.name)
    return {title: names[0] for title, names in table.items() if len(set(names)) == 1}


def _is_desk(person: Person, visit: Visit) -> bool:
    """Tell desks by names that share words with a place, or with their own position or agency; «Panitia» is one too."""
    if not (person.contacts or person.participant or person.offices):
        return all(word in plain_words() or word in common_words().words for word in person.tokens)
    if not _DESK_WORDS.isdisjoint(person.tokens):
        return True
    if any(_TITLED.search(name) for name in (person.name, *(c.name for c in person.contacts))):
        return False
    shared = {
        word
        for locus in visit.loci
        for text in (locus.name, *locus.aliases)
        for word in split_words(fold(text))
    }
    shared |= {
        word for c in person.contacts for word in split_words(fold(f"{c.position} {c.agency} {c.role}"))
    }
    return bool(person.contacts) and not shared.isdisjoint(person.tokens)


def _parts(position: str) -> Iterator[tuple[str, ...]]:
    """Give a position's titles: `Kepala X (DPMPTSP); mewakili Wali Kota` is one, and who is represented is another's."""
    for part in _PARTED.split(position):
        if _REPRESENTS.match(part):
            continue
        whole = lemmas(_BRACKETS.sub(" ", part).strip())
        inside = [_short(text) for text in re.findall(r"\(([^)]*)\)", part) if not _REPRESENTS.match(text)]
        if whole:
            yield tuple(dict.fromkeys((*whole, *(lemma for bracket in inside for lemma in bracket))))


def _short(text: str) -> tuple[str, ...]:
    """Read what stands in brackets; «Pejabat (Pj) Wali Kota» is one who stands in, and not one in charge."""
    return lemmas("penjabat") if text.strip(" .").casefold() == "pj" else lemmas(text)
