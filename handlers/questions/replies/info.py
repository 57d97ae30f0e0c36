"""Rows of the Info sheet: found by their words, told in the organizer's own."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.questions.lemmas import Unit
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.words.fillers import empty, vague
from texts.messages.answers import line

_SURE = 0.72
"""The least share of a question's weight that a row must account for."""

_CUE_WEIGHTLESS = frozenset(
    "apa siapa berapa mana kapan bagaimana jam what who where when how which many much".split()
)


@dataclass(frozen=True, slots=True)
class InfoMatch:
    row: int
    covered: float
    likeness: float
    """How much of the row's own question and topic the question repeats, 0 to 1."""


def match_info(asking: Asking) -> InfoMatch | None:
    """Find the row that accounts for most of the question; the asker's group's rows go first among equals."""
    wanted = info_lemmas(asking)
    if not wanted:
        return None
    knowledge = asking.knowledge
    best: tuple[float, InfoMatch] | None = None
    for hit in knowledge.info.find(wanted, limit=6):
        asked = knowledge.info_asked[hit.row]
        common = wanted & asked
        if not common:
            continue
        likeness = len(common) / len(wanted | _core(asking, hit.row))
        groups = knowledge.visit.info[hit.row].groups
        mine = 0.05 if asking.group.name in groups else 0.0 if not groups else -0.05
        rank = hit.covered + 0.5 * likeness + mine + 0.02 * hit.score
        if best is None or rank > best[0]:
            best = (rank, InfoMatch(hit.row, hit.covered, likeness))
    return best[1] if best else None


def _core(asking: Asking, row: int) -> frozenset[str]:
    from handlers.questions.lemmas import lemmas  # noqa: PLC0415

    info = asking.visit.info[row]
    text = info.question or info.topic
    return frozenset(lemma for lemma in lemmas(text) if lemma not in empty() and lemma not in _CUE_WEIGHTLESS)


def info_lemmas(asking: Asking) -> frozenset[str]:
    """Return what of the question a row of facts would have to hold."""
    reading = asking.reading
    kept: set[str] = set()
    asked = set(reading.asks)
    named = [m for m in reading.mentions if m.kind != "group"]
    for unit in reading.words.units:
        word = reading.words.words[unit.start]
        if unit in asked or any(m.start <= unit.start < m.end for m in named):
            kept.add(unit.lemma)
        elif (
            word in _CUE_WEIGHTLESS
            or unit.lemma in _CUE_WEIGHTLESS
            or (word in empty() and not asking.knowledge.info.knows(unit.lemma))
        ):
            continue
        elif asking.knowledge.info.knows(unit.lemma) and word not in empty():
            kept.add(unit.lemma)
    return frozenset(kept)


def accepts(asking: Asking, match: InfoMatch) -> bool:
    """Decide whether a row is sure to be meant."""
    row = asking.visit.info[match.row]
    if match.covered < _SURE:
        return False
    strong = info_lemmas(asking) & asking.knowledge.info_asked[match.row] - vague()
    if not strong:
        return False
    if asking.reading.has("count") and not _has_number(f"{row.answer} {row.question}"):
        return False
    return True


_NUMBER_WORDS = frozenset(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan one two three four five".split()
)


def _has_number(text: str) -> bool:
    folded = text.casefold()
    return any(sign.isdigit() for sign in folded) or any(
        word.strip(".,:;()") in _NUMBER_WORDS or word.endswith(("belas", "puluh")) for word in folded.split()
    )


def answer_info(asking: Asking, match: InfoMatch) -> Reply:
    row = asking.visit.info[match.row]
    return reply("info", line("info", topic=row.topic, text=row.answer), subject=about("info", loci=row.loci))


def residual_words(asking: Asking) -> list[Unit]:
    return [unit for unit in asking.reading.asks if unit.lemma not in asking.knowledge.own_lemmas]
