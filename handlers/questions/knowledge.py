"""A visit compiled for answering: made once a version of the visit, then only read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.visit import AgendaItem, Group, Visit
from handlers.questions.diary import Diary
from handlers.questions.names.people import Directory
from handlers.questions.names.phrases import PhraseIndex
from handlers.questions.reading.implied import implied
from handlers.questions.reading.lemmas import Unit, lemmas
from handlers.questions.retrieval import Search
from handlers.questions.spelling.normalise import Normaliser
from handlers.questions.spelling.visit_words import SHORTEST_FORM, visit_texts
from handlers.questions.words.everyday import real_words
from handlers.questions.words.office_matters import matters_of

if TYPE_CHECKING:
    from handlers.questions.ranking.documents import Documents


@dataclass(frozen=True, slots=True)
class ItemWords:
    """An agenda item as lemmas; `loci` are those that its title names and the one where it is held, `groups` those it names."""

    title: frozenset[str]
    around: frozenset[str]
    loci: frozenset[int]
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that answers are made from. Diaries of groups are added as they are first asked for."""

    visit: Visit
    normaliser: Normaliser
    phrases: PhraseIndex
    directory: Directory
    rooms: tuple[str, ...]
    room_heads: frozenset[str]
    """What rooms are called before their numbers and names: «kelas», «dermaga», «hanggar»."""
    items: tuple[ItemWords, ...]
    info: Search
    info_asked: tuple[frozenset[str], ...]
    """For each info row the lemmas of its topic, key words and question."""
    cities: frozenset[str]
    regions: frozenset[str]
    """Names of cities and regencies that any text of the visit speaks of: «Kota Batuwangi»."""
    told_of: frozenset[str]
    """Everything that some row of the Info sheet is about."""
    kinds: frozenset[str]
    """Lemmas of «kelompok» and of what the visit calls its groups instead."""
    own_lemmas: frozenset[str]
    forms: dict[str, str]
    """Other forms of the visit's words, by which a question may call them, and their lemmas."""
    framing: frozenset[str]
    """Lemmas of the visit's name, programme and cohort: said of everything in it, so they tell nothing apart."""
    title_lemmas: frozenset[str]
    titles: frozenset[tuple[str, ...]]
    topics: frozenset[tuple[str, ...]]
    """What rows of the Info sheet are about, where that takes several words: «masuk hotel», «warna pita»."""
    topic_starts: frozenset[tuple[str, ...]]
    """The first two lemmas of these."""
    topic_words: frozenset[str]
    """Words of what rows are about that are written so in no place's name, though a stem may be."""
    joined_titles: tuple[str, ...]
    title_pairs: frozenset[tuple[str, str]]
    """Neighbouring lemmas of titles."""
    name_pairs: frozenset[tuple[str, str]]
    """These and the neighbouring lemmas of places' names, between which no message is parted."""
    _diaries: dict[str, Diary] = field(default_factory=dict, compare=False)
    _words: dict[int, ItemWords] = field(default_factory=dict, compare=False)
    _items_with: dict[str, set[int]] = field(default_factory=dict, compare=False)
    groups_named: dict[str, frozenset[str]] = field(default_factory=dict, compare=False)
    """The groups that texts of the visit name, noted as they are first asked for."""
    _documents: list[Documents] = field(default_factory=list, compare=False)
    _together: list[frozenset[str]] = field(default_factory=list, compare=False)

    def diary(self, group: Group) -> Diary:
        found = self._diaries.get(group.name)
        if found is None:
            found = self._diaries[group.name] = Diary(self.visit, group)
        return found

    def documents(self) -> Documents:
        """Return what ranking searches; made when the first question is not understood."""
        if not self._documents:
            from handlers.questions.ranking.documents import Documents, documents_of  # noqa: PLC0415 - which reads this module

            told = [frozenset(implied(row)) for row in self.visit.info]
            self._documents.append(Documents(tuple(documents_of(self.visit, told))))
        return self._documents[0]

    def prepare(self) -> None:
        """Make now what the first question that no rule understands would wait for, half a second in a new process."""
        from handlers.questions.reading.topic_finding import prepare  # noqa: PLC0415 - seldom needed where one question is asked

        prepare()
        self.documents()

    def words_of(self, item: AgendaItem) -> ItemWords:
        if not self._words:
            self._words.update(zip(map(id, self.visit.agenda), self.items, strict=True))
        return self._words[id(item)]

    def told_together(self) -> list[frozenset[str]]:
        """Return the lemmas of each text of the visit, of places with the matters by which they are called."""
        if not self._together:
            self._together.extend(frozenset(lemmas(text)) for text in visit_texts(self.visit))
            self._together.extend(
                names | frozenset(matters_of(names))
                for names in (frozenset(lemmas(locus.name)) for locus in self.visit.loci)
            )
        return self._together

    def items_with(self, lemmas: Iterable[str]) -> set[int]:
        """Return the ids of agenda items that have one of the lemmas in their title or what is said around it."""
        if not self._items_with:
            for item, words in zip(self.visit.agenda, self.items, strict=True):
                for lemma in words.title | words.around:
                    self._items_with.setdefault(lemma, set()).add(id(item))
        return set().union(*(self._items_with.get(lemma, ()) for lemma in lemmas))

    def own_form(self, unit: Unit, word: str) -> Unit:
        """Give a word that the visit has in another form that form's lemma: kelola and pengelola, tutup and menutup."""
        if unit.lemma in self.own_lemmas or unit.end - unit.start != 1 or word in real_words():
            return unit
        for key in (word, unit.lemma, word[1:], unit.lemma[1:]):
            found = self.forms.get(key) if len(key) >= SHORTEST_FORM else None
            if found:
                return Unit(found, unit.start, unit.end)
        return unit

    def in_titles(self, lemma: str) -> bool:
        """Say whether any agenda item has the lemma in its title."""
        return lemma in self.title_lemmas
