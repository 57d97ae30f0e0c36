"""What to do about things that are lost or left behind, as rows and the list of contacts tell it."""

from __future__ import annotations

from itertools import pairwise

from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies import info, reaching
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.belongings import BELONGINGS
from handlers.questions.replies.fact_kinds import left_people
from handlers.questions.replies.info_matches import InfoMatch

_LEFT_BEHIND = lemma_set("bus rombongan kapal pesawat kereta")
_GONE = lemma_set("jatuh tercecer kececer tertukar ketuker dropped kelupaan lupa forgot forgotten nemu")


def answer_lost(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Tell what to do about things left behind, whatever they are and wherever; a telephone number of someone is more than that."""
    units = asking.reading.words.units
    said = {unit.lemma for unit in units}
    gone = "hilang" in said or bool(said & _GONE and said & BELONGINGS)
    if not gone:
        return None
    missed = any(
        a.lemma == "hilang" and b.lemma in _LEFT_BEHIND and a.end == b.start for a, b in pairwise(units)
    )
    more = {unit.lemma for unit in asking.reading.asks} & asking.knowledge.title_lemmas
    if (
        missed
        or more
        or asking.reading.has("bring")
        or asking.reading.has("when")
        or asking.reading.mentioned("person")
    ):
        return None
    on_lost = (m for m in matches if {"hilang", "@lost"} & asking.knowledge.info_asked[m.row])
    rows = (m for m in on_lost if not left_people(asking, asking.visit.info[m.row]))
    told = next(rows, None)
    return info.answer_info(asking, told) if told else _lost_desk(asking)


def _lost_desk(asking: Asking) -> Reply | None:
    """Give who is there for lost things by their position, where someone is."""
    desks = [
        c for c in asking.visit.contacts if c.phone and "hilang" in lemmas(f"{c.name} {c.position} {c.role}")
    ][:2]
    told = [part for contact in desks for part in reaching.ways(contact)]
    return (
        reply("contact", *told, subject=about("contact", people=[c.name for c in desks])) if desks else None
    )
