"""The words of a visit: all its texts, other forms of its words, what abbreviations in it are made of."""

from __future__ import annotations

from collections.abc import Iterator

from db.visit import Visit
from handlers.questions.names.people import Directory, name_tokens
from handlers.questions.names.places import (
    locus_phrases,
)
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_of, lemmas, split_words
from handlers.questions.words.fillers import silent
from handlers.questions.words.synonyms import one_word

SHORTEST_FORM = 4


def topic_words(visit: Visit) -> frozenset[str]:
    """Give the words of what rows are about that are in no place's name, as they are written («LapaddeKu»)."""
    places = " ".join(" ".join((locus.name, *locus.aliases, locus.kind)) for locus in visit.loci)
    topics = " ".join(row.topic for row in visit.info)
    return frozenset(split_words(fold(topics))) - frozenset(split_words(fold(places)))


def topic_phrases(visit: Visit) -> Iterator[tuple[str, ...]]:
    for row in visit.info:
        for text in (row.topic, *row.keywords):
            phrase = lemmas(text)
            if len(phrase) > 1:
                yield phrase


_REGION = Late(r"\b(?:Kota|Kabupaten|Provinsi|Pemkot|Pemkab|Pemprov) ([A-Z][a-z]{3,})\b")


def region_names(visit: Visit) -> Iterator[str]:
    """Give the names of cities, regencies and provinces that texts of the visit speak of, as lemmas."""
    for text in visit_texts(visit):
        for name in _REGION.findall(text):
            yield from lemmas(name)


def other_forms(visit: Visit) -> Iterator[tuple[str, str]]:
    for word in {
        word for text in visit_texts(visit) for word in split_words(fold(text)) if len(word) > SHORTEST_FORM
    }:
        lemma = lemma_of(word)
        if word.startswith(("pe", "me", "di", "ber", "ter", "ke")) and lemma not in one_word():
            yield from (
                (key, lemma)
                for key in (lemma, lemma[1:], word[2:], word[3:], word[4:])
                if len(key) >= SHORTEST_FORM
            )


def visit_texts(visit: Visit) -> Iterator[str]:
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


def abbreviated_texts(visit: Visit) -> Iterator[list[str]]:
    """Give the words that abbreviations are made of: what people's positions, agencies and places are called."""
    texts = [text for contact in visit.contacts for text in (contact.position, contact.agency)]
    texts += [locus.name for locus in visit.loci]
    for text in dict.fromkeys(texts):
        yield [word for word in split_words(fold(text)) if word.isalpha() and word not in silent()]


def all_own_words(visit: Visit) -> dict[str, None]:
    words = dict.fromkeys(word for text in visit_texts(visit) for word in split_words(fold(text)))
    initials = (phrase[0] for phrase, _, rank in locus_phrases(visit) if len(phrase) == 1 and rank <= 3)  # noqa: PLR2004
    names = (token for person in Directory(visit).people for token in name_tokens(person.name))
    longer = {word: None for word in words if len(word) > 2}  # noqa: PLR2004 - "no", "jl" and "rt" of addresses are no names
    return longer | dict.fromkeys(initials) | dict.fromkeys(names)
