"""What may be done: «boleh foto di ruang pantau?», «hp boleh dibawa masuk?». Only rows and notes that give rules tell that."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies import info, notes
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.fact_kinds import RULE, RULED
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.notes import noted_line
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set

_MAY = word_set("boleh bolehkah dibolehkan diperbolehkan dilarang larangan diizinkan diperkenankan allowed")
_PERHAPS = word_set("may bisa bisakah can could")
_ANY_RULE = _MAY | _PERHAPS | {"no"}
_ASKING = ("when", "who", "count", "contact", "duration", "until", "agenda")


def answer_allowed(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer what may be done from rows and notes: the agenda's other facts do not tell."""
    words, reading = asking.reading.words.words, asking.reading
    if _ANY_RULE.isdisjoint(words):
        return None
    ruled = any(unit.lemma in RULED for unit in reading.asks)
    may = (
        not _MAY.isdisjoint(words)
        or (ruled and not _PERHAPS.isdisjoint(words))
        or (words[:1] == ("no",) and reading.has("tag", "yesno"))
    )
    perhaps = not _PERHAPS.isdisjoint(words) and reading.has("wear", "bring")
    if not (may or perhaps) or reading.has(*_ASKING) or (reading.has("where") and not reading.asks):
        return None
    row = next((match for match in matches if info.accepts(asking, match)), None)
    if reading.has("wear", "bring"):
        told = notes.answer_noted(asking)
        if told or row:
            return told or (info.answer_info(asking, row) if row else None)
        return _row_rule(asking)
    if row and RULE.search(asking.visit.info[row.row].answer):
        return info.answer_info(asking, row)
    told = _noted_rule(asking) or _row_rule(asking)
    return told or (answer_unknown(asking) if ruled and not reading.has("where") else None)


def _row_rule(asking: Asking) -> Reply | None:
    """Tell the one row whose answer gives a rule on all that is asked («drone dilarang»)."""
    asked = {unit.lemma for unit in asking.reading.asks}
    told = [
        InfoMatch(at, 1.0, 0.0)
        for at, row in enumerate(asking.visit.info)
        if asked
        and asked <= set(lemmas(f"{row.topic} {row.answer}"))
        and RULE.search(row.answer)
        and (not row.groups or asking.group.name in row.groups)
    ]
    return info.answer_info(asking, told[0]) if len(told) == 1 else None


def _noted_rule(asking: Asking) -> Reply | None:
    """Tell the note that gives a rule on most of what is asked, at the place named, else the nearest in time."""
    held = {id(slot): _share(asking, slot) for slot in asking.diary.slots}
    most = max(held.values(), default=0.0)
    if most < _MOST:
        return None
    slots = [slot for slot in _there(asking) if held[id(slot)] == most]
    if not slots:
        return None
    slot = asking.diary.current_or_next(slots, asking.now) or slots[0]
    return reply("note", noted_line(slot), subject=about("note", [slot]))


_MOST = 0.6


def _there(asking: Asking) -> Iterator[Slot]:
    named = {locus.name for locus in asking.loci()}
    for slot in asking.diary.slots:
        if not named or (slot.locus and slot.locus.name in named):
            yield slot


def _share(asking: Asking, slot: Slot) -> float:
    """Give the share of what is asked that the item's note holds, where the note gives a rule on it."""
    asked = [unit.lemma for unit in asking.reading.asks]
    if not asked or not RULE.search(slot.item.note):
        return 0.0
    noted = set(lemmas(slot.item.note))
    if noted.isdisjoint(asked):
        return 0.0
    rest = [lemma for lemma in asked if lemma not in asking.knowledge.words_of(slot.item).title]
    return sum(lemma in noted for lemma in rest) / len(rest) if rest else 1.0
