"""Whether groups stay apart: «nginepnya misah sama kelompok lain?», «do all groups stay at the same hotel?»."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import needs
from handlers.questions.words import word_set
from texts.messages.answers import Listed, line

_LODGES = lemma_set("hotel penginapan wisma asrama mess homestay inap bermalam tidur stay")
_APART = word_set(
    "pisah misah terpisah berpisah dipisah beda berbeda bedanya sama satu bareng barengan gabung same separate separately together different"
)
_OTHERS = word_set("semua semuanya kelompok grup group groups tim teams all lain everyone")
_ROOMS = word_set("kamar sekamar room roommate ranjang bed")
_EVERY = "semua kelompok"


@needs(_APART, _LODGES)
def answer_same_lodging(asking: Asking) -> Reply | None:
    """Tell the rows on where the groups stay, of the night that is named; silent where none tells several groups apart."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    if _APART.isdisjoint(words):
        return None
    said = {unit.lemma for unit in reading.words.units}
    asks = _LODGES & said and (_OTHERS & words or reading.mentioned("group"))
    if not asks or _ROOMS & words or reading.has("when", "who", "count", "contact", "until", "wear", "bring"):
        return None
    rows = [row for row in asking.visit.info if _tells_apart(asking, row)]
    shared = [len(said & set(lemmas(row.topic))) for row in rows]
    chosen = [row for row, count in zip(rows, shared, strict=True) if count == max(shared)][:2]
    if chosen:
        return reply("info", *(told(asking, row) for row in chosen), subject=about("info"))
    return _by_agenda(asking)


def _by_agenda(asking: Asking) -> Reply | None:
    """Tell which groups the agenda leads to each hotel, where no row tells where they stay."""
    diaries = [(group.name, asking.knowledge.diary(group).locus_names) for group in asking.visit.groups]
    lodgings = [locus for locus in asking.visit.loci if _LODGES & set(lemmas(locus.kind))]
    there = [(locus, tuple(name for name, names in diaries if locus.name in names)) for locus in lodgings]
    lines = [line("visitors", locus=locus.name, groups=Listed(names)) for locus, names in there if names]
    return reply("visitors", *lines, subject=about("visitors")) if lines and len(diaries) > 1 else None


def _tells_apart(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row on lodging speaks of several groups."""
    if not _LODGES & set(lemmas(f"{row.topic} {row.question} {' '.join(row.keywords)}")):
        return False
    answer = fold(row.answer)
    named = [group for group in asking.visit.groups if fold(group.name) in answer]
    return len(named) > 1 or _EVERY in answer
