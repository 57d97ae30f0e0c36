"""Tells in which language something is asked, whatever the language of what it names: «Makan siang dan salat is at 10:30?»."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.questions.knowledge import Knowledge
from handlers.questions.reading.languages import language_of
from handlers.questions.reading.lemmas import fold, split_words


def asked_language(knowledge: Knowledge, folded: str, default: str) -> str:
    found = language_of(split_words(folded), knowledge.normaliser.read(folded).words, default)
    if found == default:
        return found
    unnamed = folded
    for name in sorted(_names(knowledge), key=len, reverse=True):
        unnamed = unnamed.replace(fold(name), " ")
    return found if unnamed == folded else language_of(split_words(unnamed), (), default)


def _names(knowledge: Knowledge) -> Iterator[str]:
    visit = knowledge.visit
    yield from {item.title for item in visit.agenda}
    yield from (locus.name for locus in visit.loci)
    yield from (group.name for group in visit.groups)
