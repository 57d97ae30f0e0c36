"""Rows of the Info sheet: found by their words, told in the organizer's own."""

from __future__ import annotations

from dataclasses import dataclass

from db.visit import InfoRow
from handlers.questions.lemmas import Unit, lemma_of, lemmas
from handlers.questions.phrases import Mention
from handlers.questions.reading import cue_names
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.numbers import has_number
from handlers.questions.words.fillers import empty, vague
from texts.messages.answers import line

_SURE = 0.72
"""The least share of a question's weight that a row must account for."""

_WEIGHTLESS = frozenset(
    "apa siapa berapa mana kapan bagaimana jam jumlah banyak total what who where when how which many much number".split()
)


@dataclass(frozen=True, slots=True)
class InfoMatch:
    row: int
    covered: float
    likeness: float
    """How much of the row's own question and topic the question repeats, 0 to 1."""


def match_info(asking: Asking) -> list[InfoMatch]:
    """Rank the rows that account for the question; the asker's group's rows go first among equals."""
    wanted, helping = info_lemmas(asking)
    if not wanted and not helping:
        return []
    knowledge = asking.knowledge
    ranked: list[tuple[float, InfoMatch]] = []
    for hit in knowledge.info.find(wanted, helping, limit=6):
        if not (wanted | helping) & knowledge.info_asked[hit.row]:
            continue
        likeness = _likeness(asking, wanted | helping, hit.row)
        groups = knowledge.visit.info[hit.row].groups
        mine = 0.05 if asking.group.name in groups else 0.0 if not groups else -0.05
        rank = hit.covered + 0.5 * likeness + mine + 0.02 * hit.score
        ranked.append((rank, InfoMatch(hit.row, hit.covered, likeness)))
    return [match for _, match in sorted(ranked, key=lambda pair: -pair[0])]


def _likeness(asking: Asking, said: frozenset[str], row: int) -> float:
    """Compare with the row's own question, and with its topic."""
    info = asking.visit.info[row]
    own = (asking.knowledge.framing | asking.knowledge.cities) - said
    cores = [_core(info.question) - own, _core(info.topic)]
    return max((len(said & core) / len(said | core) for core in cores if core), default=0.0)


def _core(text: str) -> frozenset[str]:
    return frozenset(lemma for lemma in lemmas(text) if lemma not in empty() and lemma not in _WEIGHTLESS)


_KINDS = frozenset(
    "when until duration countdown where who contact count speaker group mine wear bring".split()
)
_OPEN_KINDS = frozenset("who count wear bring".split())


_PLAIN_KINDS = frozenset("when where who contact".split())


def _other_kind(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row's question asks for something of another kind: who, where the asker says when."""
    asked = _PLAIN_KINDS & asking.reading.names
    own = _PLAIN_KINDS & cue_names(row.question) if row.question else frozenset()
    return bool(asked and own) and not asked & own


def same_kind(asking: Asking, match: InfoMatch) -> bool:
    """Say whether the row's own question asks for the same kind of thing; a row without one tells what something is."""
    info = asking.visit.info[match.row]
    asked = _KINDS & asking.reading.names
    if "mine" in asked and asked & {"group"}:
        return False
    if asking.period.said or asking.reading.anchor:
        return False
    if not info.question:
        return not asked
    own = _KINDS & cue_names(info.question)
    return asked == own or bool(asked & own)


def info_lemmas(asking: Asking) -> tuple[frozenset[str], frozenset[str]]:
    """Return what of the question a row must hold, and what may help to choose among rows."""
    reading = asking.reading
    wanted: set[str] = set()
    helping: set[str] = set()
    asked = set(reading.asks)
    excluded = {at for mention in reading.excluded for at in range(mention.start, mention.end)}
    named = {at for m in reading.mentions if _tells(asking, m) for at in range(m.start, m.end)}
    strong = {
        at
        for cue in reading.cues
        if cue.name in STRONG_CUES
        for at in range(cue.start, cue.end)
        if reading.words.words[at] not in {"hp", "handphone", "ponsel"}
    }
    for mention in named_people(asking):
        helping |= {lemma_of(token) for token in asking.knowledge.directory.people[mention].tokens}
    if reading.anchor:
        wanted |= {unit.lemma for unit in reading.anchor.asks} | {
            x for m in reading.anchor.mentions for x in m.lemmas
        }
    for unit in reading.words.units:
        word = reading.words.words[unit.start]
        if unit.start in excluded or word in _WEIGHTLESS or unit.lemma in _WEIGHTLESS:
            continue
        if unit in asked or unit.start in named or unit.start in strong:
            wanted.add(unit.lemma)
        elif asking.knowledge.info.knows(unit.lemma) and not (word in empty() and unit.end - unit.start == 1):
            helping.add(unit.lemma)
    own = asking.knowledge.cities | asking.knowledge.framing
    return frozenset(wanted - own), frozenset(helping) | (frozenset(wanted) & own)


def named_people(asking: Asking) -> list[int]:
    """Return people whom the question names beyond doubt."""
    return [m.names[0].index for m in asking.reading.mentioned("person") if len(m.names) == 1]


def _tells(asking: Asking, mention: Mention) -> bool:
    """A group that is not the asker's must be found in the row; one's own goes without saying."""
    if mention.kind != "group":
        return True
    return (
        not any(asking.visit.groups[index] == asking.group for index in mention.indexes("group"))
        or not asking.own
    )


STRONG_CUES = frozenset(
    "contact coach leader head members wear bring form theme organizer speaker duration private end start".split()
)
"""Cues whose words a row must hold to be the answer: a row on a group is no answer to who leads it."""


def accepts(asking: Asking, match: InfoMatch) -> bool:
    """Decide whether a row is sure to be meant."""
    row = asking.visit.info[match.row]
    if match.covered < _SURE:
        return False
    wanted, helping = info_lemmas(asking)
    if not (wanted | helping) & asking.knowledge.info_asked[match.row] - vague() and match.likeness < 1:
        return False
    if _other_kind(asking, row):
        return False
    if asking.reading.has("count") and not has_number(f"{row.answer} {row.question}"):
        return False
    return True


def answer_info(asking: Asking, match: InfoMatch) -> Reply:
    row = asking.visit.info[match.row]
    return reply("info", line("info", topic=row.topic, text=row.answer), subject=about("info", loci=row.loci))


def residual_words(asking: Asking) -> list[Unit]:
    return [unit for unit in asking.reading.asks if unit.lemma not in asking.knowledge.own_lemmas]
