"""Says plainly that the data does not hold an answer, and offers the nearest things that it does hold."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from handlers.questions.names.matching import find_items
from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply
from texts.catalogue import texts
from texts.messages.answers import Line, line

MOST_CHOICES = 4
_LONGEST_QUOTED = 60


_ALWAYS = ("answer-choice-agenda", "answer-choice-now", "answer-choice-loci", "answer-choice-contacts")


def always_offered(language: str) -> frozenset[str]:
    """Return the choices that say nothing of what was asked."""
    return frozenset(map(texts(language).plain, _ALWAYS))


def answer_unknown(asking: Asking) -> Reply:
    words = _unknown_words(asking)
    head = line("unknown-words", words=words) if words else line("unknown")
    choices = tuple(dict.fromkeys(_choices(asking)))[:MOST_CHOICES]
    tail: tuple[Line, ...] = (line("perhaps"),) if choices else ()
    return Reply("unknown", (head, *tail), answered=False, choices=choices)


_JOINED_BY = Late(r"^(?:(?:dan|lalu|terus|trus|serta|nah|and|then|oh) )+")


def unanswered(part: str) -> Line:
    """Name the part of a message that is not answered beside others that are."""
    bare = _JOINED_BY.sub("", part.strip(" ,.?!"))
    return line("unknown-part", part=shorten(bare, _LONGEST_QUOTED, placeholder=" …"))


def _unknown_words(asking: Asking) -> str:
    """Quote the words that nothing in the visit holds, where they are few and plain."""
    if not asking.reading.has(
        "when", "where", "who", "contact", "count", "what", "until", "duration", "exist", "define"
    ):
        return ""
    strange = [u for u in asking.reading.asks if u.lemma not in asking.knowledge.own_lemmas]
    typed = asking.reading.words.typed
    said = list(dict.fromkeys(word for u in strange for word in dict.fromkeys(typed[u.start : u.end])))
    text = " ".join(said[:4])
    return text if said and len(said) <= 4 and len(text) <= _LONGEST_QUOTED else ""  # noqa: PLR2004 - a few words


def _choices(asking: Asking) -> Iterator[str]:
    """Offer near info rows, items, places and people as questions that can be asked as they stand."""
    wording = texts(asking.language)
    knowledge, reading = asking.knowledge, asking.reading
    known = [unit.lemma for unit in (*reading.asks, *reading.hints) if knowledge.info.knows(unit.lemma)]
    for hit in knowledge.info.find(dict.fromkeys(known, 1.0), limit=2):
        if set(known) & knowledge.info_asked[hit.row]:
            row = asking.visit.info[hit.row]
            yield row.question or row.topic
    for mention in reading.mentions:
        for name in mention.names[:2]:
            if name.kind == "locus":
                yield wording.plain("answer-choice-where", name=asking.visit.loci[name.index].name)
            if name.kind == "person":
                yield wording.plain("answer-choice-who", name=knowledge.directory.people[name.index].name)
    found = find_items(knowledge, asking.diary.slots, reading.mentions, reading.asks, reading.hints)
    for slot in found.slots[:2]:
        yield wording.plain("answer-choice-when", title=slot.item.title)
    if asking.diary.slots:
        yield wording.plain("answer-choice-agenda")
        yield wording.plain("answer-choice-now")
    if asking.diary.loci:
        yield wording.plain("answer-choice-loci")
    if any(contact.phones for contact in asking.visit.contacts):
        yield wording.plain("answer-choice-contacts")
