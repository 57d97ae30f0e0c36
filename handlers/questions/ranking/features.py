"""What speaks for a row as the answer to a question, and against it, as numbers with names."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from handlers.questions.patterns.late import Late
from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Documents, Told, marked
from handlers.questions.ranking.kinds import ASKED
from handlers.questions.ranking.spots import spots_met
from handlers.questions.ranking.vetoes import doubts_of
from handlers.questions.replies.base import Asking
from handlers.questions.replies.numbers import counts_any
from handlers.questions.words.everyday import real_words
from handlers.questions.words.slang import plain_words
from handlers.questions.words.synonyms import one_word

_VERB = Late(r"(?:me(?:m|n|ng|ny|l|r|w|y)|di|ber|ter)[a-z]{4,}|n[a-z]{3,}in|[a-z]{3,}(?:ing|ed)")
_SAME = frozenset(
    {"when", "until", "duration", "count", "where", "who", "contact", "why", "how", "wear", "bring"}
)
_OTHER = frozenset({"when", "where", "who", "contact", "count", "duration"})
_WHOLE = 0.999

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Around:
    """What of the asker's day the features of every row need."""

    loci: frozenset[str]
    here: frozenset[str]
    own: frozenset[str]


def around(asking: Asking) -> Around:
    slots = asking.diary.running(asking.now) or asking.diary.after(asking.now)
    return Around(
        frozenset(locus.name for locus in asking.loci()),
        frozenset(slot.locus.name for slot in slots if slot.locus),
        frozenset(locus.name for locus in asking.diary.loci),
    )


def features(asking: Asking, asked: Asked, documents: Documents, told: Told, near: Around) -> Features:
    """Return the features of one row, without those that compare it with the others."""
    found = [lemma for lemma in asked.asks if asked.held(lemma, told.held)]
    left = [lemma for lemma in asked.asks if lemma not in found]
    return {
        name: float(value)
        for part in (
            _shares(asked, told, found, left),
            _left(asking, asked, left),
            _found(asked, documents, found),
            _likeness(asked, told),
            _topical(asking, asked, documents, told),
            spots_met(asked.spots, told),
            doubts_of(asking, asked, told),
            _kinds(asking, told, found),
            _standing(asking, told, near),
        )
        for name, value in part
    } | {"foc_miss": float(asked.focus is not None and not asked.held(asked.focus, told.held))}


def _shares(
    asked: Asked, told: Told, found: Collection[str], left: Collection[str]
) -> Iterator[tuple[str, float]]:
    """Say how much of the question the row holds: of what is asked, and of all of it."""
    weights = asked.weights
    whole = math.fsum(weights.values()) or 1.0
    asks = math.fsum(weights[lemma] for lemma in asked.asks) or 1e-9
    any_share = math.fsum(weights[lemma] for lemma in found) / asks
    heads = told.head | told.question
    yield "asks_any", any_share
    yield "asks_H", math.fsum(weights[lemma] for lemma in found if asked.held(lemma, told.head)) / asks
    yield "all_any", math.fsum(w for lemma, w in weights.items() if asked.held(lemma, told.held)) / whole
    yield "all_HQ", math.fsum(w for lemma, w in weights.items() if asked.held(lemma, heads)) / whole
    yield "all_hit", any_share >= _WHOLE
    yield "un_w", math.fsum(weights[lemma] for lemma in left) / whole


_IN_TEXT = 0.5


def _beside(asking: Asking, asked: Asked, told: Told) -> int:
    """Count the words beside one that the row has, which it has not itself: «akta nikah», «pegawai perempuan»."""
    units = asking.reading.words.units
    found = {unit.start for unit in units if unit.lemma in told.held and unit.lemma in asked.shares}
    ends = {unit.end for unit in units if unit.start in found}
    words = asking.reading.words.words
    return min(
        2,
        sum(
            unit.lemma in asked.asks
            and unit.lemma not in told.held
            and not _VERB.fullmatch(words[unit.start])
            and (unit.start in ends or unit.end in found)
            for unit in asking.reading.asks
        ),
    )


def _topical(asking: Asking, asked: Asked, documents: Documents, told: Told) -> Iterator[tuple[str, float]]:
    """Say how much of the question the row accounts for by its words or by its topics, and what topics it lacks."""
    names = asking.reading.names
    weights = asked.weights
    whole = math.fsum(weights.values()) or 1.0
    asks = math.fsum(weights[lemma] for lemma in asked.asks) or 1e-9
    held = {lemma: asked.accounted(lemma, told) for lemma in weights}
    shared = {topic for topics in asked.topics.values() for topic in topics if topic in told.topics}
    left = [lemma for lemma in weights if not held[lemma]]
    rarity = documents.search.rarity
    yield "t_all", math.fsum(weight * held[lemma] for lemma, weight in weights.items()) / whole
    yield "t_asks", math.fsum(weights[lemma] * held[lemma] for lemma in asked.asks) / asks
    sure = {topic for topic in shared if told.topics[topic] > _IN_TEXT}
    yield "t_n", min(3, len(sure))
    yield "t_text", min(3, len(shared - sure))
    yield "t_sure", max((told.topics[topic] for topic in shared), default=0.0)
    yield "t_head", bool(shared & told.head_topics)
    yield (
        "t_rar",
        min(3.0, max((told.topics[topic] * rarity(marked(topic)) for topic in shared), default=0.0)),
    )
    yield "t_uniq", any(documents.search.rows_with(marked(topic)) == 1 for topic in sure)
    yield "t_name", len(shared & told.head_topics) / len(told.head_topics) if told.head_topics else 0.0
    yield "t_left", min(3, sum(lemma in asked.topics for lemma in left))
    yield "t_bare", min(3, sum(lemma not in asked.topics and lemma in asked.asks for lemma in left))
    by_word = {lemma for lemma in weights if lemma in told.held}
    known = {topic for lemma in by_word for topic in asked.topics.get(lemma, ())}
    again = [
        lemma
        for lemma in asked.asks
        if lemma not in by_word and held[lemma] and not known.isdisjoint(asked.topics.get(lemma, ()))
    ]
    yield "t_again", min(2, len(again))
    yield "c_left", "count" in names and asked.focus is not None and not asked.accounted(asked.focus, told)
    yield "c_topic", "count" in names and asked.focus is not None and asked.focus not in told.held
    share = "persen" in weights
    yield "p_miss", share and "persen" not in told.text
    yield "t_beside", _beside(asking, asked, told)
    yield "t_focus", asked.focus is not None and bool(asked.about(asked.focus, told))


def _left(asking: Asking, asked: Asked, left: Collection[str]) -> Iterator[tuple[str, float]]:
    """Say what of the question the row lacks: words of the visit, common words, strange ones, verbs."""
    knowledge = asking.knowledge
    words = asking.reading.words.words
    verbs = [
        unit for unit in asking.reading.asks if unit.lemma in left and _VERB.fullmatch(words[unit.start])
    ]
    yield "un_n", min(3, len(left))
    yield "un_visit", min(2, sum(lemma in knowledge.own_lemmas for lemma in left))
    yield "un_told", min(2, sum(lemma in knowledge.told_of for lemma in left))
    yield "un_strange", min(2, sum(lemma in asked.strange for lemma in left))
    yield "un_plain", min(2, sum(_common(lemma) and lemma not in knowledge.own_lemmas for lemma in left))
    yield "un_verb", min(2, len(verbs))
    yield "n_asks", min(5, len(asked.asks))
    yield "no_asks", not asked.asks
    yield "nwords", min(20, len(words)) / 10


def _common(lemma: str) -> bool:
    return lemma in plain_words() or lemma in one_word() or lemma in real_words()


def _found(asked: Asked, documents: Documents, found: Collection[str]) -> Iterator[tuple[str, float]]:
    """Say how much the words that the row holds tell: how many, how rare, whether only by another word."""
    told_by = [asked.others.get(lemma, lemma) for lemma in found]
    yield "m_n", min(4, len(found))
    yield "alias", min(2, sum(lemma in asked.others for lemma in found))
    yield "rar", min(3.0, max(map(documents.search.rarity, told_by), default=0.0))
    yield "unique", any(documents.search.rows_with(lemma) == 1 for lemma in told_by)


def _likeness(asked: Asked, told: Told) -> Iterator[tuple[str, float]]:
    """Say how much of the row's name and own question the question repeats."""
    said = asked.shares.keys() | set(asked.others.values())
    both = len(told.asks & said)
    yield "head_cov", len(told.name & said) / len(told.name) if told.name else 0.0
    yield "q_cov", both / len(told.asks) if told.asks else 0.0
    yield "q_jac", both / len(told.asks | set(asked.asks)) if told.asks else 0.0
    yield "has_q", bool(told.document.question)
    yield "len", math.log(1 + told.length)


def _kinds(asking: Asking, told: Told, found: Collection[str]) -> Iterator[tuple[str, float]]:
    """Hold the kind of thing that is asked for against what the row tells."""
    names = asking.reading.names
    asked = [kind for kind in ASKED if kind in names]
    fits = all(kind in told.kinds for kind in asked)
    yield "k_fit", bool(asked) and fits
    yield "k_miss", not fits
    yield "mis_count", "count" in names and "count" not in told.kinds
    yield "counts", "count" in names and counts_any(told.text, set(found))
    yield "same_cue", bool(told.cues & names & _SAME)
    yield "other_cue", bool(told.cues & _OTHER and asked and not told.cues & names)
    yield "period_clock", asking.period.said and "when" not in told.kinds
    yield from ((f"q_{name}", name in names) for name in ("yesno", "what", "why"))


def _standing(asking: Asking, told: Told, near: Around) -> Iterator[tuple[str, float]]:
    """Say whether the row concerns the asker's group and the place that is named, where they are, or another."""
    document = told.document
    loci, groups = set(document.loci), document.groups
    mine = asking.group.name in groups
    other = document.language is not None and document.language != asking.language
    yield "mine", mine
    yield "others", bool(groups) and not mine
    yield "loc_hit", bool(near.loci & loci)
    yield "loc_other", bool(near.loci and loci and not near.loci & loci)
    yield "here", bool(near.here & loci)
    yield "foreign", bool(loci) and not loci & near.own
    yield "lang", document.language == asking.language
    yield "lang_other", other
    yield "is_note", document.kind == "note"
    yield "is_locus", document.kind == "locus"
