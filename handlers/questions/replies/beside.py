"""What is at or beside the place where the group is: «ada tempat salat dekat tempat makan ini?»."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, described
from handlers.questions.words import word_set
from handlers.questions.words.fields import fields_of

HERE = word_set("sini here disini")
_THIS = word_set("ini sini sana situ tersebut here this there")
_FIELDS = frozenset({"@prayer", "@parking", "@toilet", "@smoke"})
"""What a place may have beside it that its description tells of."""


def answer_beside(asking: Asking) -> Reply | None:
    """Tell the descriptions of the places meant that speak of such a thing."""
    wanted = _wanted(asking)
    told = [locus for locus in _meant(asking) if wanted & _fields(lemmas(locus.description))][:2]
    return described(told)


def _wanted(asking: Asking) -> frozenset[str]:
    """Return the fields of what is looked for, which stands before that which it is beside."""
    general = [lemma for m in asking.reading.mentioned("locus") if m.general for lemma in m.lemmas]
    return _fields((*general, *(unit.lemma for unit in asking.reading.asks))) & _FIELDS


def _fields(said: tuple[str, ...]) -> frozenset[str]:
    return frozenset(field for lemma in said for field in fields_of().get(lemma, ()))


def _meant(asking: Asking) -> list[Locus]:
    """Return the places that are named, else where the group is or comes next."""
    named = [m for m in asking.reading.mentioned("locus") if not m.general]
    if named:
        indexes = dict.fromkeys(index for m in named for index in m.indexes("locus"))
        return [asking.visit.loci[index] for index in indexes]
    if _THIS.isdisjoint(asking.reading.words.words):
        return []
    slots = asking.diary.running(asking.now) or asking.diary.after(asking.now)
    return [slot.locus for slot in slots if slot.locus]
