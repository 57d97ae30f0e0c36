"""Whom and what a row is for: a hospital's row on its patients is none for who travels and is ill, a ban tells no place."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_ILL = lemma_set(
    "pusing pingsan demam luka paracetamol diare pilek flu keseleo lemas dilarikan opname faint dizzy fever unwell injured"
)
_SIGNS_IN = lemma_set("absen cara")
"""How participants sign in, and no clerk."""
_SEASICK = Late(r"mabuk|mabok|sea-?sick|motion sick", re.IGNORECASE)
"""What travellers are given, wherever that is."""
_PICTURED = lemma_set("foto jepret potret motret memotret rekam video photo film")
_OF_ITSELF = lemma_set("hotel penginapan")


def of_patients(asking: Asking, row: InfoRow) -> bool:
    """Say whether one of those who travel is ill, and the row is on a place that is visited and not named."""
    said = {unit.lemma for unit in asking.reading.words.units}
    ill = said >= _SIGNS_IN or not _ILL.isdisjoint(said) or ("obat" in said and asking.reading.has("exist"))
    if not row.loci or asking.reading.has("count") or not ill or not _PICTURED.isdisjoint(said):
        return False
    if _SEASICK.search(f"{row.topic} {row.question}"):
        return False
    loci = [locus for locus in map(asking.visit.locus, row.loci) if locus]
    lodging = any(not _OF_ITSELF.isdisjoint(lemmas(f"{locus.kind} {locus.name}")) for locus in loci)
    return not lodging and not _names_place(asking)


def _names_place(asking: Asking) -> bool:
    """Say whether a place is named, and not asked for: «dibawa ke RS mana?»."""
    words = asking.reading.words.words
    return any(
        not mention.general and words[mention.end : mention.end + 1] != ("mana",)
        for mention in asking.reading.mentioned("locus")
    )


_TOWN = lemma_set("bandara stasiun kampus") | {"bala"}


def of_place_unnamed(asking: Asking, row: InfoRow) -> bool:
    """Say whether a kind of place is named that the visit has none of, and the row is on a place of another kind: the wifi at the town hall."""
    if not row.loci or asking.reading.mentioned("locus"):
        return False
    said = {unit.lemma for unit in asking.reading.words.units} & _TOWN
    told = frozenset(
        lemmas(f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}")
    )
    return bool(said) and said.isdisjoint(told)


_FORBIDS = lemma_set("larangan dilarang terlarang aturan ketentuan prohibited forbidden rules")
_ASKS_LEAVE = word_set(
    "boleh bolehkah dibolehkan diperbolehkan dilarang diizinkan diperkenankan allowed bisa bisakah may can larangan larangannya terlarang not tidak"
)


def only_forbids(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked when, where or by whom something is done, and the row only tells what may not be."""
    asks = asking.reading.has("when", "where", "who", "contact")
    return (
        asks
        and not _FORBIDS.isdisjoint(lemmas(row.topic))
        and _ASKS_LEAVE.isdisjoint(asking.reading.words.words)
    )
