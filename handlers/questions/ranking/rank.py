"""Answers from the row that is most likely meant, where no rule gives an answer and the trained weights are sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.questions.ranking.asked import Asked, read_asked
from handlers.questions.ranking.documents import Documents, Told
from handlers.questions.ranking.features import Features, around, features
from handlers.questions.ranking.model import trained
from handlers.questions.ranking.vetoes import is_only_on_item, is_ruled_out
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.info import answer_info
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.notes import noted_line
from texts.messages.answers import line

SURE, LIKELY = 0.68, 0.2
"""The least chance of being right to be told, and to be offered."""

_MOST_FOUND, MOST_RANKED, MOST_OFFERED = 20, 6, 2

_ALIKE = {
    "t_all": 1.0,
    "all_any": 0.3,
    "all_HQ": 0.4,
    "t_name": 0.2,
    "head_cov": 0.3,
    "q_jac": 0.5,
    "k_miss": -0.3,
    "loc_other": -0.3,
    "lang": 0.2,
    "lang_other": -0.2,
    "here": 0.1,
}
"""The order before the weights are asked: what is compared for the margin over the next row."""


@dataclass(frozen=True, slots=True)
class Candidate:
    told: Told
    features: Features
    silent: bool
    """Whether it competes with others, and is told in no case."""


def candidates(asking: Asking) -> list[Candidate]:
    """Return the few rows that may answer a question, with their features, likeliest first."""
    documents = asking.knowledge.documents()
    asked = read_asked(asking, documents)
    if asked is None:
        return []
    ranked = sorted(_found(asking, asked, documents), key=lambda one: -_alike(one.features))[:MOST_RANKED]
    for candidate in ranked:
        others = [_alike(other.features) for other in ranked if other is not candidate]
        margin = _alike(candidate.features) - max(others, default=0.0)
        candidate.features["margin"] = max(-1.0, min(1.0, margin))
    return ranked


def _found(asking: Asking, asked: Asked, documents: Documents) -> Iterator[Candidate]:
    near = around(asking)
    for hit in documents.search.find(asked.query, limit=_MOST_FOUND):
        told = documents.told[hit.row]
        if _is_own(asking, told) and not is_ruled_out(asking, asked, told):
            found = features(asking, asked, documents, told, near) | {"score": hit.score}
            yield Candidate(told, found, is_only_on_item(asking, asked, told))


def _alike(found: Features) -> float:
    return sum(weight * found[name] for name, weight in _ALIKE.items())


def _is_own(asking: Asking, told: Told) -> bool:
    """Say whether a note is one of the group's own agenda."""
    document = told.document
    return document.kind != "note" or any(
        slot.item is asking.visit.agenda[document.index] for slot in asking.diary.slots
    )


@dataclass(frozen=True, slots=True)
class Ranked:
    chance: float
    told: Told


def rank(asking: Asking) -> Ranked | None:
    """Return the row that is likeliest right, and how likely that is."""
    return next(iter(rank_all(asking)), None)


def rank_all(asking: Asking) -> list[Ranked]:
    """Return the rows that may be right, likeliest first."""
    chances = (
        Ranked(trained().chance(one.features), one.told) for one in candidates(asking) if not one.silent
    )
    return sorted(chances, key=lambda ranked: -ranked.chance)


def offered(asking: Asking, ranked: Sequence[Ranked]) -> tuple[str, ...]:
    """Return the questions that the likeliest rows answer, to be offered."""
    near = [one.told.document for one in ranked if one.chance >= LIKELY]
    rows = [asking.visit.info[document.index] for document in near if document.kind == "info"]
    return tuple(row.question or row.topic for row in rows[:MOST_OFFERED])


def tell(asking: Asking, best: Ranked) -> Reply:
    """Tell a row as it is told where a rule finds it."""
    document = best.told.document
    if document.kind == "info":
        return answer_info(asking, InfoMatch(document.index, 1.0, 0.0))
    if document.kind == "locus":
        locus = asking.visit.loci[document.index]
        said = (line("locus-name", locus=locus.name), line("locus-about", text=locus.description))
        return reply("locus", *said, subject=about("define", loci=[locus.name]))
    slot = next(slot for slot in asking.diary.slots if slot.item is asking.visit.agenda[document.index])
    return reply("note", noted_line(slot), subject=about("note", [slot]))
