"""A visit compiled for answering: made once a version of the visit, then only read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from db.visit import AgendaItem, Group, InfoRow, Visit
from handlers.questions.diary import Diary
from handlers.questions.lemmas import Unit, fold, lemma_of, lemmas, split_words
from handlers.questions.normalise import Normaliser
from handlers.questions.people import Directory, name_tokens
from handlers.questions.phrases import Name, PhraseIndex
from handlers.questions.places import (
    PLACE_WORDS,
    city_lemmas,
    city_of,
    city_words,
    locus_phrases,
    room_phrases,
)
from handlers.questions.retrieval import Search
from handlers.questions.words.everyday import real_words
from handlers.questions.words.fields import fields_of
from handlers.questions.words.fillers import silent
from handlers.questions.words.synonyms import one_word
from texts.catalogue import texts

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SPELT = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")

_TOPIC, _ASKED, _ANSWERED = 3.0, 2.0, 0.6
"""How much a word counts in an info row's topic and key words, in its question, in its answer."""


_SHORTEST_FORM = 4


@dataclass(frozen=True, slots=True)
class ItemWords:
    """An agenda item as lemmas; `loci` are those that its title names and the one where it is held."""

    title: frozenset[str]
    around: frozenset[str]
    loci: frozenset[int]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that answers are made from. Diaries of groups are added as they are first asked for."""

    visit: Visit
    normaliser: Normaliser
    phrases: PhraseIndex
    directory: Directory
    rooms: tuple[str, ...]
    items: tuple[ItemWords, ...]
    info: Search
    info_asked: tuple[frozenset[str], ...]
    """For each info row the lemmas of its topic, key words and question."""
    cities: frozenset[str]
    told_of: frozenset[str]
    """Everything that some row of the Info sheet is about."""
    own_lemmas: frozenset[str]
    forms: dict[str, str]
    """Other forms of the visit's words, by which a question may call them, and their lemmas."""
    framing: frozenset[str]
    """Lemmas of the visit's name, programme and cohort: said of everything in it, so they tell nothing apart."""
    title_lemmas: frozenset[str]
    titles: frozenset[tuple[str, ...]]
    topics: frozenset[tuple[str, ...]]
    """What rows of the Info sheet are about, where that takes several words: «masuk hotel», «warna pita»."""
    title_pairs: frozenset[tuple[str, str]]
    """Neighbouring lemmas of titles."""
    _diaries: dict[str, Diary] = field(default_factory=dict, compare=False)
    _places: dict[int, int] = field(default_factory=dict, compare=False)

    def diary(self, group: Group) -> Diary:
        found = self._diaries.get(group.name)
        if found is None:
            found = self._diaries[group.name] = Diary(self.visit, group)
        return found

    def words_of(self, item: AgendaItem) -> ItemWords:
        if not self._places:
            self._places.update((id(row), place) for place, row in enumerate(self.visit.agenda))
        return self.items[self._places[id(item)]]

    def own_form(self, unit: Unit, word: str) -> Unit:
        """Give a word that the visit has in another form that form's lemma: kelola and pengelola, tutup and menutup."""
        if unit.lemma in self.own_lemmas or unit.end - unit.start != 1 or word in real_words():
            return unit
        for key in (word, unit.lemma, word[1:], unit.lemma[1:]):
            found = self.forms.get(key) if len(key) >= _SHORTEST_FORM else None
            if found:
                return Unit(found, unit.start, unit.end)
        return unit

    def in_titles(self, lemma: str) -> bool:
        """Say whether any agenda item has the lemma in its title."""
        return lemma in self.title_lemmas


def compile_visit(visit: Visit) -> Knowledge:
    texts(visit.language)  # read now, so that the first question does not wait for it
    directory = Directory(visit)
    items = tuple(_item_words(visit, directory))
    rooms = tuple(
        dict.fromkeys(filter(None, (*(row.room for row in visit.loci), *(row.room for row in visit.agenda))))
    )
    phrases = PhraseIndex((*locus_phrases(visit), *room_phrases(rooms), *_group_phrases(visit)))
    asked = tuple(
        frozenset((*lemmas(" ".join((row.topic, row.question, *row.keywords))), *_implied(row)))
        for row in visit.info
    )
    return Knowledge(
        visit=visit,
        normaliser=Normaliser(_own_words(visit), sorted(city_words(visit)), _abbreviated(visit)),
        phrases=phrases,
        directory=directory,
        rooms=rooms,
        items=items,
        title_pairs=frozenset(pair for item in visit.agenda for pair in pairwise(lemmas(item.title))),
        titles=frozenset(lemmas(item.title) for item in visit.agenda),
        topics=frozenset(_topic_phrases(visit)),
        title_lemmas=frozenset(lemma for words in items for lemma in words.title),
        info=Search([_info_row(visit, row) for row in visit.info]),
        info_asked=asked,
        told_of=frozenset().union(*asked),
        cities=city_lemmas(visit),
        forms=dict(_forms(visit)),
        framing=frozenset(lemmas(f"{visit.name} {visit.program} {visit.cohort}")) - _telling_cities(visit),
        own_lemmas=frozenset(lemma for text in _visit_texts(visit) for lemma in lemmas(text)),
    )


def _topic_phrases(visit: Visit) -> Iterator[tuple[str, ...]]:
    for row in visit.info:
        for text in (row.topic, *row.keywords):
            phrase = lemmas(text)
            if len(phrase) > 1:
                yield phrase


def _telling_cities(visit: Visit) -> frozenset[str]:
    """Return words of cities that tell groups apart; one city for all goes without saying."""
    return city_lemmas(visit) if len({city_of(group) for group in visit.groups}) > 1 else frozenset()


HOURS = "@hours"
"""Stands in a row for the hours that it gives, and in a question for «buka» and «tutup»."""

_HOURS = re.compile(
    r"\b(?:jam (?:buka|layanan|pelayanan|operasional|kerja)|buka pukul|opening hours|open from)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\bpaling lambat\b|\bbatas\b|\bsampai\b[^.;]*\d|\bno later than\b|\bby \d|\buntil\b", re.IGNORECASE
)


def _implied(row: InfoRow) -> Iterator[str]:
    """Give words that a row answers without having them: when it opens, until when something can be done."""
    text = f"{row.question} {row.answer} {' '.join(row.keywords)}"
    if _HOURS.search(text) or not {"buka", "tutup"}.isdisjoint(lemmas(text)):
        yield HOURS
    if _UNTIL.search(text):
        yield "tenggat"
    about = lemmas(" ".join((row.topic, *row.keywords)))
    fields = dict.fromkeys(field for lemma in about for field in fields_of().get(lemma, ()))
    yield from fields
    if _UNTIL.search(text) and "@task" in fields:
        yield "kumpul"


def _item_words(visit: Visit, directory: Directory) -> Iterator[ItemWords]:
    names = PhraseIndex((phrase, name, rank) for phrase, name, rank in locus_phrases(visit) if rank < 4)  # noqa: PLR2004 - sure names
    indexes = {locus.name: index for index, locus in enumerate(visit.loci)}
    for item in visit.agenda:
        title = lemmas(item.title)
        kind = visit.loci[indexes[item.locus]].kind if item.locus in indexes else ""
        positions = (text for name in item.speakers for text in directory.positions_of(name))
        around = lemmas(" ".join((item.note, item.room, kind, *item.speakers, *positions)))
        yield ItemWords(frozenset(title), frozenset(around), frozenset(_loci_of(item, names, indexes)))


def _loci_of(item: AgendaItem, names: PhraseIndex, indexes: Mapping[str, int]) -> Iterator[int]:
    from handlers.questions.lemmas import units  # noqa: PLC0415

    if item.locus in indexes:
        yield indexes[item.locus]
    words = split_words(fold(item.title))
    for mention in names.find(tuple(units(words)), [True] * len(words)):
        yield from mention.indexes("locus")


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
    return dict.fromkeys(_implied(row), _ASKED) | weights


def _kinds_of(visit: Visit, row: InfoRow) -> Iterator[str]:
    """Give what a row's places are and are also called; a hotel is where the rooms are."""
    for name in row.loci:
        locus = visit.locus(name)
        if locus is not None:
            yield f"{locus.kind} kamar" if locus.kind.casefold() == "hotel" else locus.kind
            yield from (lemma for name in locus.aliases for lemma in lemmas(name) if lemma in PLACE_WORDS)


def _group_phrases(visit: Visit) -> Iterator[tuple[tuple[str, ...], Name, int]]:
    for index, group in enumerate(visit.groups):
        name = Name("group", index)
        for written in (group.name, *group.aliases):
            phrase = lemmas(written)
            yield phrase, name, 0
            bare = tuple(lemma for lemma in phrase if lemma not in {"kelompok", "tim"})
            yield ("kelompok", *bare), name, 0
            yield ("tim", *bare), name, 1
            yield from ((spelt, name, 0) for spelt in _counted(bare))
            if bare and len("".join(bare)) > _SHORTEST_FORM and not set(bare) <= _everyday():
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


def _forms(visit: Visit) -> Iterator[tuple[str, str]]:
    for word in {
        word for text in _visit_texts(visit) for word in split_words(fold(text)) if len(word) > _SHORTEST_FORM
    }:
        lemma = lemma_of(word)
        if word.startswith(("pe", "me", "di", "ber", "ter", "ke")) and lemma not in one_word():
            yield from (
                (key, lemma)
                for key in (lemma, lemma[1:], word[2:], word[3:], word[4:])
                if len(key) >= _SHORTEST_FORM
            )


def _visit_texts(visit: Visit) -> Iterator[str]:
    yield from (
        visit.name,
        visit.program,
        visit.cohort,
        visit.theme,
        visit.organizer,
        *visit.delegation_heads,
    )
    for locus in visit.loci:
        yield from (locus.name, *locus.aliases, locus.kind, locus.room, locus.address, locus.description)
    for group in visit.groups:
        yield from (group.name, *group.aliases, group.city, group.topic, group.description, group.leader)
        yield from (*group.delegation_heads, *group.coaches)
    for item in visit.agenda:
        yield from (item.title, item.note, item.room, *item.speakers)
    for contact in visit.contacts:
        yield from (contact.name, contact.position, contact.agency, contact.role)
    for row in visit.info:
        yield from (row.topic, row.question, row.answer, *row.keywords)
    for participant in visit.participants:
        yield from (participant.name, participant.agency, participant.position)


def _abbreviated(visit: Visit) -> Iterator[list[str]]:
    """Give the words that abbreviations are made of: what people's positions, agencies and places are called."""
    texts = [text for contact in visit.contacts for text in (contact.position, contact.agency)]
    texts += [locus.name for locus in visit.loci]
    for text in dict.fromkeys(texts):
        yield [word for word in split_words(fold(text)) if word.isalpha() and word not in silent()]


def _own_words(visit: Visit) -> dict[str, None]:
    words = dict.fromkeys(word for text in _visit_texts(visit) for word in split_words(fold(text)))
    initials = (phrase[0] for phrase, _, rank in locus_phrases(visit) if len(phrase) == 1 and rank <= 3)  # noqa: PLR2004
    names = (token for person in Directory(visit).people for token in name_tokens(person.name))
    longer = {word: None for word in words if len(word) > 2}  # noqa: PLR2004 - "no", "jl" and "rt" of addresses are no names
    return longer | dict.fromkeys(initials) | dict.fromkeys(names)
