"""Compiles a visit for answering, once a version of it: its names, items and rows as what questions are compared with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from db.visit import AgendaItem, InfoRow, Visit
from handlers.questions.names.group_kinds import group_kinds
from handlers.questions.names.group_phrases import group_phrases
from handlers.questions.names.people import Directory
from handlers.questions.names.phrases import Mention, PhraseIndex
from handlers.questions.names.places import (
    PLACE_WORDS,
    city_lemmas,
    city_of,
    city_words,
    locus_phrases,
    room_heads,
    room_phrases,
)
from handlers.questions.parting.whole_titles import joined_titles
from handlers.questions.reading.implied import implied
from handlers.questions.reading.lemmas import fold, lemmas, split_words, units
from handlers.questions.retrieval import Search
from handlers.questions.spelling.normalise import Normaliser
from handlers.questions.spelling.own_shorts import named_pairs
from handlers.questions.spelling.visit_words import (
    abbreviated_texts,
    all_own_words,
    other_forms,
    region_names,
    topic_phrases,
    topic_words,
    visit_texts,
)
from texts.catalogue import texts

if TYPE_CHECKING:
    pass
from handlers.questions.knowledge import ItemWords, Knowledge

_TOPIC, _ASKED, _ANSWERED = 3.0, 2.0, 0.6
"""How much a word counts in an info row's topic and key words, in its question, in its answer."""


def compile_visit(visit: Visit) -> Knowledge:
    texts(visit.language)  # read now, so that the first question does not wait for it
    directory = Directory(visit)
    rooms = tuple(
        dict.fromkeys(filter(None, (*(row.room for row in visit.loci), *(row.room for row in visit.agenda))))
    )
    phrases = PhraseIndex(
        (*locus_phrases(visit), *room_phrases(rooms), *group_phrases(visit), *directory.desk_phrases())
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
        joined_titles=joined_titles(visit),
        title_pairs=_pairs(item.title for item in visit.agenda),
        name_pairs=_pairs((*(item.title for item in visit.agenda), *(locus.name for locus in visit.loci))),
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


def _pairs(names: Iterable[str]) -> frozenset[tuple[str, str]]:
    return frozenset(pair for name in names for pair in pairwise(lemmas(name)))


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
