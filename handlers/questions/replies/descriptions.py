"""What a place is, where its description holds all that is asked of it."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.replies.base import Asking, Reply, described
from handlers.questions.replies.numbers import counts_any, has_number
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set


def answer_described(asking: Asking) -> Reply | None:
    """Tell a place's description where it holds all that is asked of the place, and no item or row does."""
    reading = asking.reading
    taken = {at for mention in reading.mentioned("locus") for at in range(mention.start, mention.end)}
    asked = {unit.lemma for unit in reading.asks if unit.start not in taken}
    if not asked or reading.has("why", "who", "when", "contact", "until", "duration", "speaker", "receives"):
        return None
    if not asking.loci() and asking.items().fully:
        return None
    if asking.period.point:
        return None
    own = {locus.name for locus in asking.diary.loci}
    pool = asking.loci() or [locus for locus in asking.visit.loci if locus.name in own]
    told = [locus for locus in pool if _describes(asking, locus, asked)][:4]
    met = asked == {"kumpul"} and reading.has("where") and len(told) == 1 and bool(told[0].room)
    return where_locus(asking, told) if met else described(told)


_FROM = word_set("dari from near dekat seberang sebelah samping opposite behind belakang menuju to ke")


def _only_way(description: str, asked: set[str]) -> bool:
    """Say whether a description only tells how something else lies: «40 menit dengan perahu dari dermaga»."""
    words = words_told(description)
    beside = {lemma for at, word in enumerate(words[:-1]) if word in _FROM for lemma in lemmas(words[at + 1])}
    return len(asked) == 1 and asked <= beside


def _describes(asking: Asking, locus: Locus, asked: set[str]) -> bool:
    told = frozenset(lemmas(f"{locus.description} {locus.kind}"))
    if not asked <= told or (asked & asking.knowledge.title_lemmas and not asking.loci()):
        return False
    if not asking.reading.has("count"):
        return asking.reading.has("duration", "how") or not _only_way(locus.description, asked)
    counted = asked | ({"orang"} if asking.reading.has("people") else set())
    held = sum(asked <= set(lemmas(other.description)) for other in asking.visit.loci)
    alone = held == 1 and not asking.loci()
    return has_number(locus.description) and (
        len(asked) > 1 or alone or counts_any(locus.description, counted)
    )
