"""How far two places of the visit are from each other, where a description says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.visit import InfoRow, Locus
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import named, needs
from handlers.questions.words import word_set
from texts.messages.answers import Line, Spot, line

_FAR = word_set("jauh dekat deket jarak jaraknya far distance close")
_DISTANCE = Late(r"\b(?:menit|km|kilometer|meter|minutes?|metres?|jalan kaki|walk)\b", re.IGNORECASE)


@needs(named("locus"))
def answer_distance(asking: Asking) -> Reply | None:
    """Tell how far two places are from each other, or on which side, where one's description says so."""
    loci, words = asking.loci(), asking.reading.words.words
    if len(loci) == 1:
        return _from_elsewhere(asking, loci[0])
    far = not _FAR.isdisjoint(words) or asking.reading.has("duration")
    if len(loci) < 2 or not (far or asking.reading.has("where")):  # noqa: PLR2004 - from one to the other
        return None
    told = [
        locus
        for locus in loci
        if (_DISTANCE.search(locus.description) or not far)
        and any(_speaks_of(locus, other) for other in loci if other != locus)
    ]
    return _told(asking, told) if told else None


def _told(asking: Asking, loci: Sequence[Locus]) -> Reply:
    lines: list[Line] = []
    for locus in loci:
        lines += [line("locus-name", locus=locus.name), line("locus-about", text=locus.description)]
        if locus.address and not _ADDRESS.isdisjoint(asking.reading.words.words):
            lines.append(line("place", place=Spot((locus.room, locus.address))))
    return reply("locus", *lines, subject=about("define", loci=[locus.name for locus in loci]))


_ADDRESS = word_set("alamat alamatnya address")
_ASKED = word_set("berapa seberapa brp how tidak kah apakah is")
_BESIDES = ("who", "contact", "when", "until", "room", "count_loci")


def _from_elsewhere(asking: Asking, locus: Locus) -> Reply | None:
    """Answer «jauh ga ke X dari sini?» from X's description, which says from where it counts."""
    reading = asking.reading
    words = reading.words.words
    others = [unit for unit in reading.asks if words[unit.start] not in _FAR]
    asks = not _FAR.isdisjoint(words) and not (_ASKED | {"jarak", "jaraknya"}).isdisjoint(words)
    asks = asks or (reading.has("duration") and _goes_there(asking))
    known = bool(_DISTANCE.search(locus.description) and _FROM.search(locus.description))
    if not (asks and known) or others or reading.has(*_BESIDES) or reading.anchor:
        return None
    return _told(asking, [locus])


_FROM = Late(r"\b(?:dari|ke|from|to)\b", re.IGNORECASE)


def _goes_there(asking: Asking) -> bool:
    """Say whether how long the way takes is asked, and not the visit: «berapa lama ke Sumberwangi?»."""
    words = asking.reading.words.words
    to = any(m.start and words[m.start - 1] in {"ke", "to"} for m in asking.reading.mentioned("locus"))
    return to and _VISITS.isdisjoint(words)


_VISITS = word_set("kunjungan visitasi visit sampai tiba berangkat jam pukul lagi")


def _speaks_of(locus: Locus, other: Locus) -> bool:
    told = set(lemmas(locus.description))
    return any(set(lemmas(name)) <= told for name in (other.name, *other.aliases))


_ON_FOOT = word_set("jalan jalannya jalan-kaki berjalan walk walking")
_WALKS = Late(r"\bberjalan|\bjalan kaki|\bwalk", re.IGNORECASE)
"""What tells how far one walks in a day: «jalannya jauh ga?»."""
_FAR_LEMMAS = lemma_set("jauh jarak far distance")


@needs(_FAR)
def is_far_from_else(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked how far something is, and the row is on nothing that is named («how far is it?», «… to the hotel?»)."""
    if (
        _FAR.isdisjoint(asking.reading.words.words)
        or not {u.lemma for u in asking.reading.asks} <= _FAR_LEMMAS
    ):
        return False
    told = f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"
    if not _ON_FOOT.isdisjoint(asking.reading.words.words) and _WALKS.search(told):
        return False
    named = {lemma for mention in asking.reading.mentioned("locus") for lemma in mention.lemmas}
    return named.isdisjoint(lemmas(f"{row.topic} {row.question} {' '.join(row.keywords)}"))
