"""Rows of the Info sheet that may be meant, likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from db.visit import InfoRow
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import Asking, once
from handlers.questions.replies.doubts import core
from handlers.questions.replies.info_words import info_lemmas, matter_of_course
from handlers.questions.replies.numbers import counts_any
from handlers.questions.words import word_set

WHOLE = 0.99
"""The share from which all of a question's weight is accounted for."""


@dataclass(frozen=True, slots=True)
class InfoMatch:
    row: int
    covered: float
    likeness: float
    """How much of the row's own question and topic the question repeats, 0 to 1."""


_COUNTED = 0.5
_SPOKEN = 0.2
"""What it counts that a row is in the language of the question: where both have one, each is answered from its own."""


@once
def match_info(asking: Asking) -> list[InfoMatch]:
    """Rank the rows that account for the question; the asker's group's rows go first among equals."""
    asked = info_lemmas(asking)
    said = frozenset(asked)
    if not said:
        return []
    knowledge = asking.knowledge
    ranked: list[tuple[float, InfoMatch]] = []
    for hit in knowledge.info.find(asked):
        counts_all = hit.covered >= WHOLE and asking.reading.has("count", "duration")
        if not counts_all and not said & knowledge.info_asked[hit.row]:
            continue
        likeness = _likeness(asking, said, hit.row)
        groups = knowledge.visit.info[hit.row].groups
        mine = 0.05 if asking.group.name in groups else 0.0 if not groups else -0.05
        near = 0.3 if _is_here(asking, knowledge.visit.info[hit.row]) and not asking.loci() else 0.0
        kind = _kind_bonus(asking, knowledge.visit.info[hit.row])
        spoken = _SPOKEN if knowledge.visit.info[hit.row].language == asking.language else 0.0
        verbatim = _VERBATIM * _said_so(asking, knowledge.visit.info[hit.row])
        rank = verbatim + hit.covered + 0.5 * likeness + mine + near + kind + spoken + 0.02 * hit.score
        ranked.append((rank, InfoMatch(hit.row, hit.covered, likeness)))
    return [match for _, match in sorted(ranked, key=lambda pair: -pair[0])]


def _is_here(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is on a place where the group is, or comes to next."""
    slots = asking.diary.running(asking.now) or asking.diary.after(asking.now) if row.loci else ()
    return any(slot.locus is not None and slot.locus.name in row.loci for slot in slots)


_VERBATIM = 0.15


def _said_so(asking: Asking, row: InfoRow) -> float:
    """Give the share of the asking words that the row is called by as they were typed, and not by a like word."""
    words = asking.reading.words
    asked = [words.words[unit.start] for unit in asking.reading.asks]
    own = _surface(f"{row.topic} {' '.join(row.keywords)}")
    return sum(word in own for word in asked) / len(asked) if asked else 0.0


@lru_cache(maxsize=20_000)
def _surface(text: str) -> frozenset[str]:
    words = words_told(text)
    return frozenset((*words, *(part for word in words for part in word.split("-"))))


_REASONS = lemma_set("alasan manfaat tujuan sebab")


_BUYS = word_set("beli membeli dibeli buy belanja purchase shop")
_SHOPS = lemma_set("belanja toko pasar kios beli jual dijual buka")
_SOLD = 0.3


def _kind_bonus(asking: Asking, row: InfoRow) -> float:
    """Prefer a row that gives reasons where reasons are asked for, and one that counts what is to be counted."""
    if asking.reading.has("count"):
        return (
            _COUNTED
            if counts_any(row.answer, {unit.lemma for unit in asking.reading.asks} - {"persen"})
            else 0.0
        )
    if not _BUYS.isdisjoint(asking.reading.words.words):
        return _SOLD if not _SHOPS.isdisjoint(lemmas(f"{row.answer} {' '.join(row.keywords)}")) else 0.0
    if not asking.reading.has("why"):
        return 0.0
    reasons = "why" in cue_names(row.question) or bool(_REASONS & set(lemmas(row.topic)))
    return 0.5 if reasons else -0.2


def _likeness(asking: Asking, said: frozenset[str], row: int) -> float:
    """Compare with the row's own question, and with its topic."""
    info = asking.visit.info[row]
    own = (matter_of_course(asking) | _own_group_words(asking, info)) - said
    cores = [core(info.question) - own, core(info.topic)]
    said |= cores[0] & {unit.lemma for unit in asking.reading.hints}
    for mention in asking.reading.mentions:
        name = frozenset(mention.lemmas)
        if mention.kind == "group" and not any(name & core for core in cores):
            said -= name
        said = _as_one(said, name)
        cores = [_as_one(core, name) for core in cores]
    return max((len(said & core) / len(said | core) for core in cores if core), default=0.0)


def _own_group_words(asking: Asking, row: InfoRow) -> frozenset[str]:
    """Return the words by which a row for the asker's group names it: «kelompok kita» needs none of them."""
    if asking.group.name not in row.groups:
        return frozenset()
    return frozenset(lemma for name in (asking.group.name, *asking.group.aliases) for lemma in lemmas(name))


def _as_one(words: frozenset[str], name: frozenset[str]) -> frozenset[str]:
    """Count a name of several words as one."""
    return words - name | {" ".join(sorted(name))} if name <= words else words
