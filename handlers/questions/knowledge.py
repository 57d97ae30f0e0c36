"""A visit compiled for answering: made once a version of the visit, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from db.visit import AgendaItem, Group, InfoRow, Visit
from handlers.questions.diary import Diary
from handlers.questions.group_kinds import group_kinds, matters_of
from handlers.questions.implied import implied
from handlers.questions.lemmas import Unit, fold, lemmas, split_words, units
from handlers.questions.normalise import Normaliser
from handlers.questions.own_shorts import named_pairs
from handlers.questions.people import Directory
from handlers.questions.phrases import Mention, Name, PhraseIndex
from handlers.questions.places import (
    PLACE_WORDS,
    city_lemmas,
    city_of,
    city_words,
    locus_phrases,
    room_heads,
    room_phrases,
)
from handlers.questions.retrieval import Search
from handlers.questions.visit_words import (
    SHORTEST_FORM,
    abbreviated_texts,
    all_own_words,
    other_forms,
    region_names,
    topic_phrases,
    topic_words,
    visit_texts,
)
from handlers.questions.words.everyday import real_words
from handlers.questions.words.synonyms import one_word
from texts.catalogue import texts

if TYPE_CHECKING:
    from handlers.questions.ranking.documents import Documents

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SPELT = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")

_TOPIC, _ASKED, _ANSWERED = 3.0, 2.0, 0.6
"""How much a word counts in an info row's topic and key words, in its question, in its answer."""


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
    title_pairs: frozenset[tuple[str, str]]
    """Neighbouring lemmas of titles."""
    _diaries: dict[str, Diary] = field(default_factory=dict, compare=False)
    _words: dict[int, ItemWords] = field(default_factory=dict, compare=False)
    _items_with: dict[str, set[int]] = field(default_factory=dict, compare=False)
    groups_named: dict[str, frozenset[str]] = field(default_factory=dict, compare=False)
    """The groups that texts of the visit name, noted as they are first asked for."""
    _documents: list[Documents] = field(default_factory=list, compare=False)

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
        from handlers.questions.topic_finding import prepare  # noqa: PLC0415 - seldom needed where one question is asked

        prepare()
        self.documents()

    def words_of(self, item: AgendaItem) -> ItemWords:
        if not self._words:
            self._words.update(zip(map(id, self.visit.agenda), self.items, strict=True))
        return self._words[id(item)]

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


def compile_visit(visit: Visit) -> Knowledge:
    texts(visit.language)  # read now, so that the first question does not wait for it
    directory = Directory(visit)
    rooms = tuple(
        dict.fromkeys(filter(None, (*(row.room for row in visit.loci), *(row.room for row in visit.agenda))))
    )
    phrases = PhraseIndex(
        (*locus_phrases(visit), *room_phrases(rooms), *_group_phrases(visit), *directory.desk_phrases())
    )
    items = tuple(_item_words(visit, directory, phrases))
    asked = tuple(
        frozenset((*lemmas(" ".join((row.topic, row.question, *row.keywords))), *implied(row)))
        for row in visit.info
    )
    return Knowledge(
        visit=visit,
        normaliser=Normaliser(
            all_own_words(visit),
            sorted(city_words(visit)),
            abbreviated_texts(visit),
            group_kinds(visit),
            named_pairs(visit_texts(visit)),
        ),
        kinds=group_kinds(visit),
        phrases=phrases,
        directory=directory,
        rooms=rooms,
        room_heads=frozenset(room_heads(rooms)) - group_kinds(visit),
        items=items,
        title_pairs=frozenset(pair for item in visit.agenda for pair in pairwise(lemmas(item.title))),
        titles=frozenset(lemmas(item.title) for item in visit.agenda),
        topic_words=topic_words(visit),
        topics=frozenset(topic_phrases(visit)),
        topic_starts=frozenset(topic[:2] for topic in topic_phrases(visit)),
        title_lemmas=frozenset(lemma for words in items for lemma in words.title),
        info=Search([_info_row(visit, row) for row in visit.info]),
        info_asked=asked,
        told_of=frozenset().union(*asked),
        cities=city_lemmas(visit),
        regions=frozenset(region_names(visit)),
        forms=dict(other_forms(visit)),
        framing=frozenset(lemmas(f"{visit.name} {visit.program} {visit.cohort}")) - _telling_cities(visit),
        own_lemmas=frozenset(lemma for text in visit_texts(visit) for lemma in lemmas(text)),
    )


def _telling_cities(visit: Visit) -> frozenset[str]:
    """Return words of cities that tell groups apart; one city for all goes without saying."""
    return city_lemmas(visit) if len({city_of(group) for group in visit.groups}) > 1 else frozenset()


def _item_words(visit: Visit, directory: Directory, phrases: PhraseIndex) -> Iterator[ItemWords]:
    names = PhraseIndex((phrase, name, rank) for phrase, name, rank in locus_phrases(visit) if rank < 4)  # noqa: PLR2004 - sure names
    indexes = {locus.name: index for index, locus in enumerate(visit.loci)}
    for item in visit.agenda:
        title = lemmas(item.title)
        kind = visit.loci[indexes[item.locus]].kind if item.locus in indexes else ""
        positions = (text for name in item.speakers for text in directory.positions_of(name))
        around = lemmas(" ".join((item.note, item.room, kind, *item.speakers, *positions)))
        own = indexes.get(item.locus)
        loci = {*(() if own is None else (own,)), *_places(visit, item, names, own)}
        groups = tuple(at for m in _mentions(item.title, phrases, "group") for at in m.indexes("group"))
        yield ItemWords(frozenset(title), frozenset(around), frozenset(loci), groups)


def _places(visit: Visit, item: AgendaItem, names: PhraseIndex, own: int | None) -> Iterator[int]:
    """Give the places that a title names; of several of one name its own, or those of its groups."""
    for mention in _mentions(item.title, names, "locus"):
        named = mention.indexes("locus")
        theirs = {at for at in named if not set(item.groups).isdisjoint(visit.loci[at].groups)}
        yield from (own,) if own is not None and own in named else theirs or named


def _mentions(title: str, names: PhraseIndex, kind: str) -> Iterator[Mention]:
    words = split_words(fold(title))
    return (
        mention for mention in names.find(tuple(units(words)), [True] * len(words)) if mention.kind == kind
    )


def _info_row(visit: Visit, row: InfoRow) -> dict[str, float]:
    weights: dict[str, float] = {}
    for text, weight in (
        (row.answer, _ANSWERED),
        (" ".join((*row.loci, *_kinds_of(visit, row))), _ANSWERED),
        (row.question, _ASKED),
        (" ".join((row.topic, *row.keywords)), _TOPIC),
    ):
        for lemma in lemmas(text):
            weights[lemma] = max(weights.get(lemma, 0), weight)
    return dict.fromkeys(implied(row), _ASKED) | weights


def _kinds_of(visit: Visit, row: InfoRow) -> Iterator[str]:
    """Give what a row's places are and are also called; a hotel is where the rooms are."""
    for name in row.loci:
        locus = visit.locus(name)
        if locus is not None:
            yield f"{locus.kind} kamar" if locus.kind.casefold() == "hotel" else locus.kind
            yield from (lemma for name in locus.aliases for lemma in lemmas(name) if lemma in PLACE_WORDS)


def _group_phrases(visit: Visit) -> Iterator[tuple[tuple[str, ...], Name, int]]:
    kinds, matters = group_kinds(visit), matters_of(visit)
    for index, group in enumerate(visit.groups):
        name = Name("group", index)
        for written in (group.name, *group.aliases):
            phrase = lemmas(written)
            yield phrase, name, 0
            bare = tuple(lemma for lemma in phrase if lemma not in kinds | {"tim"})
            yield ("kelompok", *bare), name, 0
            yield ("tim", *bare), name, 1
            counted = len(bare) == 1 and (bare[0].isdigit() or bare[0] in (*_SPELT, *_ROMAN))
            if not counted:  # «lokus ke-3 kelompok 4» counts places, and names no group 3
                yield (*bare, "tim"), name, 1
                yield (*bare, "kelompok"), name, 1
            yield ("anak", *bare), name, 3
            yield ("peserta", *bare), name, 3
            yield from ((spelt, name, 0) for spelt in _counted(bare))
            matter = written != group.name and set(bare) <= matters
            if bare and len("".join(bare)) > SHORTEST_FORM and not (matter or set(bare) <= _everyday()):
                yield bare, name, 5
        city = city_of(group)
        if city and sum(city_of(other) == city for other in visit.groups) == 1:
            yield city, name, 6
        if city:
            yield ("kelompok", *city), name, 2
            yield ("tim", *city), name, 2


@cache
def _everyday() -> frozenset[str]:
    """Lemmas of words with synonyms: «kesehatan» alone is the matter, only «tim kesehatan» the group."""
    return frozenset(one_word().values())


def _counted(bare: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give `kelompok 3` for Kelompok III or Kelompok Tiga, and the other way round."""
    for number in range(1, len(_SPELT)):
        ways = {str(number), _ROMAN[number], _SPELT[number]}
        if len(bare) == 1 and bare[0] in ways:
            yield from (("kelompok", way) for way in sorted(ways))
