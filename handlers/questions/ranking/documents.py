"""Rows that may answer: info rows, notes of agenda items, descriptions of places; each as lemmas, with an index of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from db.visit import Visit
from handlers.questions.ranking.kinds import kinds_told
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.reading.topic_finding import own_topics_told, topics_told
from handlers.questions.replies.doubts import core
from handlers.questions.retrieval import Search
from handlers.questions.words.fields import fields_of
from handlers.questions.words.fillers import vague

_HEAD, _ASKED, _FIELD, _BODY = 3.0, 2.0, 1.0, 0.6
"""How much a word counts in a row's head, in its own question, as a field of its head, in its text."""

_TOPIC_OF_HEAD, _TOPIC_ASKED, _TOPIC_TOLD = 1.0, 0.8, 0.5
"""How sure a row is about a topic by its head, by its own question, by its text."""

_LONG_ENOUGH, _SAME_BEGIN, _SAME_SHARE = 5, 4, 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A row that may answer. `name` is what it is about, `head` also what it is called by, `implied` what it tells without the word."""

    kind: str
    index: int
    head: str
    body: str
    question: str = ""
    loci: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    language: str | None = None
    name: frozenset[str] = frozenset()
    implied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """A document as features read it."""

    document: Document
    head: frozenset[str]
    question: frozenset[str]
    asks: frozenset[str]
    """Lemmas of its own question that say what it asks for."""
    name: frozenset[str]
    held: frozenset[str]
    topics: dict[str, float]
    """What it is about, and how surely."""
    head_topics: frozenset[str]
    place_topics: frozenset[str]
    """The topics of a text that is headed by a place alone."""
    own: frozenset[str]
    """The topics of its head and its own question themselves, without the wider ones of which they are part."""
    own_in_text: frozenset[str]
    text: str
    kinds: frozenset[str]
    cues: frozenset[str]
    length: int


class Documents:
    """All documents of a visit and their index; made when the first question is not understood."""

    def __init__(self, documents: Sequence[Document]) -> None:
        about = [_topics(document) for document in documents]
        bags = [_bag(document) | _marked(topics) for document, topics in zip(documents, about, strict=True)]
        self.told = tuple(map(_told, documents, bags, about))
        self.search = Search(bags)
        self._own = frozenset().union(*(told.own for told in self.told))
        self._begins: dict[str, list[str]] = {}
        for lemma in sorted({lemma for bag in bags for lemma in bag}):
            if len(lemma) >= _LONG_ENOUGH and lemma[0] not in "@#":
                self._begins.setdefault(lemma[:_SAME_BEGIN], []).append(lemma)

    def heads(self, topic: str) -> bool:
        """Say whether some row is on a topic by its head or its own question."""
        return topic in self._own

    def nearest(self, lemma: str) -> str | None:
        """Give a lemma of the documents that begins alike or is one slip away."""
        if len(lemma) < _LONG_ENOUGH:
            return None
        return next(
            (other for other in self._begins.get(lemma[:_SAME_BEGIN], ()) if _alike(lemma, other)), None
        )


def _alike(lemma: str, other: str) -> bool:
    same = next(
        (at for at, (one, two) in enumerate(zip(lemma, other, strict=False)) if one != two),
        min(len(lemma), len(other)),
    )
    begins = same >= _LONG_ENOUGH and same >= _SAME_SHARE * max(len(lemma), len(other))
    return begins or OSA.distance(lemma, other, score_cutoff=1) <= 1


def documents_of(visit: Visit, implied: Sequence[frozenset[str]]) -> Iterator[Document]:
    for index, row in enumerate(visit.info):
        yield Document(
            kind="info",
            index=index,
            head=" ".join((row.topic, *row.keywords)),
            body=row.answer,
            question=row.question,
            loci=row.loci,
            groups=row.groups,
            language=row.language,
            name=frozenset(lemmas(row.topic)),
            implied=implied[index],
        )
    for index, locus in enumerate(visit.loci):
        if locus.description:
            head = " ".join((locus.name, *locus.aliases, locus.kind))
            name = frozenset(lemmas(locus.name))
            yield Document(
                kind="locus",
                index=index,
                head=head,
                body=locus.description,
                loci=(locus.name,),
                groups=locus.groups,
                name=name,
            )
    for index, item in enumerate(visit.agenda):
        if item.note:
            places = (item.locus,) if item.locus else ()
            name = frozenset(lemmas(item.title))
            yield Document(
                kind="note",
                index=index,
                head=item.title,
                body=item.note,
                loci=places,
                groups=item.groups,
                name=name,
            )


def _bag(document: Document) -> dict[str, float]:
    places = [lemma for name in document.loci for lemma in lemmas(name)]
    bag: dict[str, float] = {}
    for said, weight in (
        ((*lemmas(document.body), *places), _BODY),
        (lemmas(document.question), _ASKED),
        (lemmas(document.head), _HEAD),
    ):
        for lemma in said:
            bag[lemma] = max(bag.get(lemma, 0.0), weight)
    for lemma in lemmas(document.head):
        for field in fields_of().get(lemma, ()):
            bag.setdefault(field, _FIELD)
    for lemma in sorted(document.implied):
        bag.setdefault(lemma, _ASKED)
    return bag


def _topics(document: Document) -> dict[str, float]:
    about: dict[str, float] = {}
    for said, sure in (
        (document.body, _TOPIC_TOLD if document.kind == "info" else _TOPIC_ASKED),
        (document.question, _TOPIC_ASKED),
        (document.head, _TOPIC_OF_HEAD),
    ):
        about |= dict.fromkeys(topics_told(said), sure)
    return about


def marked(topic: str) -> str:
    """Write a topic as the index has it."""
    return f"#{topic}"


def _marked(about: dict[str, float]) -> dict[str, float]:
    return {marked(topic): _HEAD * sure for topic, sure in about.items()}


_FACTS = lemma_set(
    "kinerja profil data statistik capaian angka fakta gambaran sekilas kapasitas performance profile facts figures statistics overview"
)


_ANYTHING = lemma_set(
    "perlengkapan pribadi imbauan himbauan ketentuan aturan tata tertib catatan informasi info penting pesan fasilitas hal lain layanan keterangan tips saran umum petunjuk "
    "persiapan logistik kebutuhan peserta panitia hotel notes rules general information facilities reminders important practical"
)
"""What rows are headed by that tell of several things: «Perlengkapan pribadi», «Ketentuan umum»."""


def _is_of_place(document: Document) -> bool:
    """Say whether a row is headed by a place alone («Kinerja Command Center») or by anything, and only its text says what it tells of that."""
    places = {lemma for name in document.loci for lemma in lemmas(name)}
    anything = bool(document.name) and document.name <= _ANYTHING
    return document.kind == "info" and (anything or (bool(places) and document.name <= places | _FACTS))


def _told(document: Document, bag: dict[str, float], topics: dict[str, float]) -> Told:
    text = fold(document.body)
    return Told(
        document=document,
        head=frozenset(lemmas(document.head)),
        question=frozenset(lemmas(document.question)),
        asks=core(document.question),
        name=document.name - vague(),
        held=frozenset(bag),
        topics=topics,
        head_topics=topics_told(
            document.head if document.kind == "info" else f"{document.head}. {document.body}"
        ),
        place_topics=topics_told(document.body) if _is_of_place(document) else frozenset(),
        own=own_topics_told(document.head) | own_topics_told(document.question),
        own_in_text=own_topics_told(document.body),
        text=text,
        kinds=kinds_told(text),
        cues=cue_names(document.question) if document.question else frozenset(),
        length=len(split_words(text)),
    )
