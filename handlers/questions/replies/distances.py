"""How far two places of the visit are from each other, where a description says so."""

from __future__ import annotations

import re

from db.visit import Locus
from handlers.questions.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.words import word_set
from texts.messages.answers import line

_FAR = word_set("jauh dekat deket jarak jaraknya far distance close")
_DISTANCE = re.compile(r"\b(?:menit|km|kilometer|meter|minutes?|metres?|jalan kaki|walk)\b", re.IGNORECASE)


def answer_distance(asking: Asking) -> Reply | None:
    """Tell how far two places are from each other, or on which side, where one's description says so."""
    loci, words = asking.loci(), asking.reading.words.words
    far = not _FAR.isdisjoint(words) or asking.reading.has("duration")
    if len(loci) < 2 or not (far or asking.reading.has("where")):  # noqa: PLR2004 - from one to the other
        return None
    told = [
        locus
        for locus in loci
        if (_DISTANCE.search(locus.description) or not far)
        and any(_speaks_of(locus, other) for other in loci if other != locus)
    ]
    lines = [
        part
        for locus in told
        for part in (line("locus-name", locus=locus.name), line("locus-about", text=locus.description))
    ]
    return (
        reply("locus", *lines, subject=about("define", loci=[locus.name for locus in told])) if told else None
    )


def _speaks_of(locus: Locus, other: Locus) -> bool:
    told = set(lemmas(locus.description))
    return any(set(lemmas(name)) <= told for name in (other.name, *other.aliases))
