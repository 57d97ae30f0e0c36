"""Rows of the Info sheet: found by their words, told in the organizer's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from db.visit import InfoRow
from handlers.questions.names.people import name_tokens
from handlers.questions.patterns.late import Late
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.implied import PRICE
from handlers.questions.reading.lemmas import lemma_of, lemma_set, lemmas, split_words, words_told
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.counted import counts_all
from handlers.questions.replies.doubts import is_doubtful
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.info_matches import WHOLE, InfoMatch
from handlers.questions.replies.info_words import info_lemmas
from handlers.questions.replies.needs import asks_need
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.other_kinds import tells
from handlers.questions.replies.reaching import ways
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from handlers.questions.words.synonyms import one_word
from texts.messages.answers import Line

_SURE = 0.72
"""The least share of a question's weight that a row must account for."""


_KINDS = word_set(
    "when until duration countdown where room map who contact count speaker group mine wear bring why"
)


def kinds_asked(asking: Asking) -> frozenset[str]:
    return _KINDS & asking.reading.names


def same_kind(asking: Asking, match: InfoMatch) -> bool:
    """Say whether the row's own question asks for the same kind of thing; a row without one tells what something is."""
    info = asking.visit.info[match.row]
    asked = _KINDS & asking.reading.names
    if "mine" in asked and asked & {"group"}:
        return False
    if asking.reading.anchor or (asking.period.said and not _tells_times(asking, info)):
        return False
    if not info.question:
        return not asked
    own = _KINDS & cue_names(info.question)
    return asked == own or bool(asked & own)


def _tells_times(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row tells several times of day, of which the question names one: «in the morning»."""
    return (
        asking.reading.has("when")
        and len(_CLOCK.findall(row.answer)) > 1
        and "when" in cue_names(row.question)
    )


_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")


def accepts(asking: Asking, match: InfoMatch) -> bool:
    """Decide whether a row is sure to be meant."""
    key = (accepts, match)
    if key not in asking.kept:
        asking.kept[key] = _accepts(asking, match)
    return bool(asking.kept[key])


def _accepts(asking: Asking, match: InfoMatch) -> bool:
    row = asking.visit.info[match.row]
    if match.covered < _SURE or (asks_need(asking) and match.likeness < 1):
        return False
    said = frozenset(info_lemmas(asking))
    if (
        not said
        & asking.knowledge.info_asked[match.row] - vague() - _counted_at(asking) - asking.knowledge.cities
        and match.likeness < 1
        and not _only_there(asking, match)
    ):
        return False
    if not asking.reading.asks and _only_partly_named(asking, match, said):
        return False
    if (
        _only_measured(asking, said)
        or _is_gathering(asking, match, said)
        or is_doubtful(asking, row)
        or not _fits_field(asking, match, said)
    ):
        return False
    lasts = asking.reading.has("duration") and "duration" not in cue_names(row.question)
    if lasts and not _LASTS.search(f"{row.answer} {row.topic}"):
        return False
    told = (
        _NO_COUNT.sub(" ", f"{row.answer} {row.question}")
        if _counts_times(asking)
        else f"{row.answer} {row.question}"
    )
    return not (asking.reading.has("count") and not has_number(told))


_NO_COUNT = Late(r"\b(?:19|20)\d\d\b")


def _counts_times(asking: Asking) -> bool:
    """Say whether a number of things or times is asked for, which a year is not: «tahun berapa» is one."""
    words = asking.reading.words.words
    return not {"tahun", "year", "kapan", "when", "angkatan"} & set(words)


_PAID = lemma_set("bayar gratis") | {PRICE}
"""Whether one pays, and not for what: «bayar ga?»."""
_MEASURES = lemma_set("persen persentase percent rupiah meter kilometer kilo ton liter hektare")


(_DEADLINE,) = lemmas("tenggat")


def _only_measured(asking: Asking, said: frozenset[str]) -> bool:
    """Say whether all that is said is in what something is measured, or by when it is due («dipotong berapa persen?»), and not of what."""
    if said == {_DEADLINE}:
        return asking.knowledge.info.rows_with(_DEADLINE) > 1
    if bool(said) and said <= _PAID and asking.reading.has("tag", "yesno") and not asking.loci():
        return True
    return bool(said) and said - {PRICE} <= _MEASURES and asking.reading.has("count")


_HANDED_IN = frozenset({"kumpul", "kirim"})
_HANDS_IN = word_set(
    "submit submits submitted submission setor menyetor disetor setoran kumpulkan dikumpulkan dikumpul mengumpulkan pengumpulan kumpulin ngumpulin kirim "
    "mengirim dikirim kirimkan send sent hand in due deadline"
)
"""People gather, and papers are handed in: both are «kumpul», and rows on papers tell only the second."""


def _is_gathering(asking: Asking, match: InfoMatch, said: frozenset[str]) -> bool:
    """Say whether people gather, where the row shares no more than that something is handed in."""
    shared = said & asking.knowledge.info_asked[match.row]
    words = asking.reading.words
    return bool(shared) and shared <= _HANDED_IN and _HANDS_IN.isdisjoint((*words.words, *words.typed))


def _only_partly_named(asking: Asking, match: InfoMatch, said: frozenset[str]) -> bool:
    """Say whether all that a row shares with the question are some words of a place's name («early warning centre»)."""
    asked = asking.knowledge.info_asked[match.row]
    names = [frozenset(mention.lemmas) for mention in asking.reading.mentioned("locus")]
    partly = frozenset().union(*(name for name in names if not name <= asked))
    return bool(partly) and said & asked <= partly


def _fits_field(asking: Asking, match: InfoMatch, said: frozenset[str]) -> bool:
    """Ask more of a row that is only on the field of what is asked: it has to tell the kind of thing that is asked for."""
    row = asking.visit.info[match.row]
    shared = said & asking.knowledge.info_asked[match.row]
    if any(not lemma.startswith("@") for lemma in shared):
        return True
    if shared == {PRICE} and match.covered < WHOLE:
        return False
    kinds = asking.reading.names & {"when", "where", "who"}
    kinds |= {"where"} if asking.reading.has("room") else set()
    return all(tells(frozenset({kind}), f"{row.topic} {row.answer}") for kind in kinds)


_LASTS = Late(
    r"\b(?:menit|jam|hari|minggu|bulan|tahun|minutes?|hours?|days?|weeks?|months?|years?)\b", re.IGNORECASE
)


def _counted_at(asking: Asking) -> frozenset[str]:
    """Return the names of the places where one thing is counted: a row on the place is not yet one on the thing."""
    if not asking.reading.has("count") or len({unit.lemma for unit in asking.reading.asks}) != 1:
        return frozenset()
    return frozenset(lemma for mention in asking.reading.mentioned("locus") for lemma in mention.lemmas)


def tells_apart(asking: Asking, match: InfoMatch) -> bool:
    """Say whether the words that the row shares with the question say more than that a visit has groups and loci."""
    shared = frozenset(info_lemmas(asking)) & asking.knowledge.info_asked[match.row]
    return bool(shared - asking.knowledge.kinds - {"lokus"})


def _only_there(asking: Asking, match: InfoMatch) -> bool:
    """Trust words of an answer where this row alone has all of them and nothing of another kind is asked."""
    counts = asking.reading.has("count")
    if match.covered < (_SURE if counts else WHOLE) or kinds_asked(asking) - {"where", "count", "duration"}:
        return False
    wanted = [lemma for lemma, share in info_lemmas(asking).items() if share >= 1]
    if counts:
        wanted = wanted or [unit.lemma for unit in asking.reading.asks]
        return bool(wanted) and counts_all(asking.visit.info[match.row].answer, wanted)
    if asking.reading.has("duration"):
        return len(wanted) >= _FEW and _takes(asking.visit.info[match.row].answer, wanted)
    if len(wanted) < _FEW and (
        asking.reading.has("where", "tag", "yesno") or not _is_rare(asking, match, wanted)
    ):
        return False
    return bool(wanted) and all(asking.knowledge.info.rows_with(lemma) == 1 for lemma in wanted)


_FEW, _LONG_ANSWER = 2, 30
"""One word in a long answer is chance."""


_TIME_UNITS = lemma_set("menit jam hari minggu bulan minutes hours days weeks minute hour day")
_BEFORE_LENGTH = 7


def _takes(answer: str, wanted: list[str]) -> bool:
    """Say whether a length of time stands behind all that it is asked of («laporan gawat dijawab dalam 7 menit»)."""
    told = [lemma_of(word) for word in words_told(answer)]
    return any(
        lemma in _TIME_UNITS and set(wanted) <= set(told[max(0, at - _BEFORE_LENGTH) : at])
        for at, lemma in enumerate(told)
    )


def _is_rare(asking: Asking, match: InfoMatch, wanted: list[str]) -> bool:
    short = len(split_words(asking.visit.info[match.row].answer)) <= _LONG_ANSWER
    return short and not any(lemma in one_word() for lemma in wanted)


_LIKELY = 0.6
"""The least share of a question that a row must account for whose topic the question names, where nothing else answers."""


def answer_likely(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer from the row that is most likely meant where nothing else is: what it is about is named, most words are accounted for."""
    due = {_DEADLINE} if asking.knowledge.info.rows_with(_DEADLINE) > 1 else set()
    for match in matches:
        row = asking.visit.info[match.row]
        about = frozenset(lemmas(" ".join((row.topic, *row.keywords))))
        said = {unit.lemma for unit in asking.reading.asks}
        if match.covered < _LIKELY or not said & about - vague() - due or is_doubtful(asking, row):
            continue
        if asking.reading.has("count"):
            continue
        return answer_info(asking, match)
    return None


def answer_info(asking: Asking, match: InfoMatch) -> Reply:
    row = asking.visit.info[match.row]
    people = _named_in(asking, row.answer)
    subject = about("info", loci=row.loci, people=people)
    said = reply("info", told(asking, row), *_reached(asking, row, people), subject=subject)
    return replace(said, row=match.row)


def _reached(asking: Asking, row: InfoRow, people: Sequence[str]) -> list[Line]:
    """Give the numbers of those whom a row tells to turn to, where one asks whom to turn to and the row gives none."""
    if not asking.reading.has("contact") or _PHONED.search(row.answer):
        return []
    named = [c for c in asking.visit.contacts if c.name in people and c.phone]
    return [part for contact in named for part in ways(contact)]


_PHONED = Late(r"\d[\d -]{4,}\d")


def _named_in(asking: Asking, text: str) -> list[str]:
    """Give the contacts whom a row names, so that «nomornya?» can follow."""
    words = f" {' '.join(words_told(text))} "
    names = ((c.name, " ".join(name_tokens(c.name))) for c in asking.visit.contacts)
    return [name for name, tokens in names if f" {tokens} " in words][:2] or _held_office(asking, words)


def _held_office(asking: Asking, words: str) -> list[str]:
    """Give who holds the one office that a row speaks of: «beri tahu koordinator konsumsi», «hubungi LO kelompok»."""
    held: list[str] = []
    group = asking.group.name
    for contact in asking.visit.contacts:
        if contact.role not in _OF_VISIT or (contact.groups and group not in contact.groups):
            continue
        office = _office(contact.position)
        if f" {office} " in words or (office.startswith("lo ") and " lo " in words):
            held.append(contact.name)
    return held if len(held) == 1 else []


@lru_cache(maxsize=512)
def _office(position: str) -> str:
    """Return an office in plain words; a role that many have is none."""
    words = _OF_GROUP.split(" ".join(words_told(position)))[0]
    return "-" if words in _ANYONE else words


_OF_GROUP = Late(r" (?:kelompok|kelas|tim|grup|group|team)\b")
_OF_VISIT = frozenset({"panitia", "narahubung"})
_ANYONE = frozenset({"", "panitia", "staf", "peserta", "petugas", "committee", "staff"})
