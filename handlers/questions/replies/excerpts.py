"""The part of a row that is the asker's: rows give one after another what each group has, what holds on each day or at each place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from db.visit import Group, InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.periods import day_of
from handlers.questions.reading.lemmas import fold, lemmas, split_words, units, words_told
from handlers.questions.reading.times import find_times
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS
from texts.messages.answers import Line, line

_CLAUSE = Late(r"[,;]\s+|(?<=[^.\s]{3}\.)\s+(?=[A-Z])")
_GOES_ON = Late(r"^(?:lalu|kemudian|dan|then|and)\b")
_MORE = Late(r"(?:,| dan| &| and|/) ?([a-z]|\d{1,2}|[ivx]{1,4})\b")
_UP_TO = word_set("sampai hingga sd to until through")
_ALL = word_set("semua setiap tiap masing masing-masing pembagian daftar seluruh all each every both list")
_OWN = word_set("kita kami saya aku our my we i")
_SHORTEST = 2
"""Clauses that tell groups or days apart, from which a row is taken to part them."""


class _Clause(NamedTuple):
    text: str
    about: frozenset[object]
    """The groups or days that it names, or that the clause before its comma names."""
    named: bool


def told(asking: Asking, row: InfoRow) -> Line:
    """Tell a row: of what it gives group by group or day by day, only what is asked for."""
    text = row.answer
    if _COMPARED.isdisjoint(asking.reading.words.words):
        text = _only_place(asking, _only_day(asking, _only_group(asking, text)))
        text = _only_counted(asking, text)
    return line("info", topic=row.topic, text=text)


_COMPARED = word_set(
    "same beda berbeda bedanya perbedaan selisih selisihnya dibanding dibandingkan difference differ different"
)
"""What is told of two things is told of both."""


def _only_group(asking: Asking, text: str) -> str:
    words = asking.reading.words.words
    counts = asking.reading.has("count") and _OWN.isdisjoint(words) and not asking.reading.mentioned("group")
    if counts or asking.reading.has("list", "other") or not _ALL.isdisjoint(words):
        return text
    if len(groups_in(asking, text)) < _SHORTEST:
        return text
    return _excerpt(asking, text, asking.group.name, lambda part: groups_in(asking, part))


_TWO = Late(
    r"^(\D*\d[\d.,]*\d?(?: [^\d,;.]+))(?:,|,? (?:dan|dengan|serta|and|with)) (\d[\d.,]*(?: (?!di antara|diantara|termasuk|of (?:them|which|whom|these)|including)[^\d,;.]+))\.?$"
)
"""A text that counts two things, one after the other, of which the second is no part of the first."""


def _only_counted(asking: Asking, text: str) -> str:
    """Of two things that are counted tell only the one that is asked for: figures that stand side by side look alike."""
    counts = asking.reading.has("count") and not asking.reading.has("people", "list")
    found = _TWO.match(text) if counts else None
    if not found:
        return text
    asked = {unit.lemma for unit in (*asking.reading.asks, *asking.reading.hints)}
    first, second = (set(lemmas(part)) for part in found.groups())
    if asked and asked <= first and asked.isdisjoint(second):
        return f"{found[1]}."
    return f"{found[2]}." if asked and asked <= second and asked.isdisjoint(first) else text


def _only_place(asking: Asking, text: str) -> str:
    """Of a row on several places («Wifi») tell only the one that is asked about."""
    loci = asking.loci()
    if len(loci) != 1 or asking.reading.has("list", "other"):
        return text
    return _excerpt(asking, text, loci[0].name, lambda part: _loci_in(asking, part))


def _only_day(asking: Asking, text: str) -> str:
    day, part = asking.period.day, asking.reading.time("part")
    said = asking.reading.time(*_DAYS) or (part and part.sure)
    return _excerpt(asking, text, day, lambda clause: _days_in(asking, clause)) if day and said else text


_DAYS = ("day", "visit_day", "weekday", "month_day", "day_of_month")


def _excerpt(
    asking: Asking, text: str, wanted: object, names: Callable[[str], frozenset[object] | None]
) -> str:
    """Keep the clauses that name what is wanted or nothing of the kind; all of them where something else is asked about."""
    clauses: list[_Clause] = []
    for part, goes_on in _clauses(text):
        about = names(part)
        if about is None:
            return text
        named = bool(about)
        about = clauses[-1].about if goes_on and clauses and not named else about
        clauses.append(_Clause(part, about, named))
    telling = [clause for clause in clauses if clause.named]
    if len(telling) < _SHORTEST or any(a.about & b.about for a, b in pairwise(telling)):
        return text
    if not any(wanted in clause.about for clause in telling) or any(
        _GOES_ON.match(fold(clause.text)) for clause in telling
    ):
        return text
    kept = [clause for clause in clauses if not clause.about or wanted in clause.about]
    dropped = " ".join(clause.text for clause in clauses if clause not in kept)
    return text if _asks_for(asking, dropped, kept) else _written([clause.text for clause in kept])


def _asks_for(asking: Asking, dropped: str, kept: Sequence[_Clause]) -> bool:
    """Say whether words of the question stand only in what would be left out: «bus 3 untuk siapa?»."""
    said = {unit.lemma for unit in asking.reading.words.units}
    own = frozenset().union(*(lemmas(clause.text) for clause in kept))
    timed = {at for time in asking.reading.times for at in range(time.start, time.end)}
    times = {unit.lemma for unit in asking.reading.words.units if unit.start in timed}
    return bool(said & set(lemmas(dropped)) - own - times)


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Part a text; of each clause say whether only a comma parts it from the one before."""
    start, goes_on = 0, False
    for stop in _CLAUSE.finditer(text):
        yield text[start : stop.start()], goes_on
        start, goes_on = stop.end(), stop[0].startswith(",")
    yield text[start:], goes_on


def clauses(text: str) -> list[str]:
    return [part for part, _ in _clauses(text)]


def _written(clauses: Sequence[str]) -> str:
    text = ", ".join(clause.rstrip(". ") for clause in clauses)
    return f"{text[:1].upper()}{text[1:]}."


def groups_in(asking: Asking, text: str) -> frozenset[object]:
    """Give the names of the groups that a text of the visit names."""
    named = asking.knowledge.groups_named
    if text not in named:
        named[text] = _read_groups(asking, text)
    return frozenset(named[text])


def _read_groups(asking: Asking, text: str) -> frozenset[str]:
    folded = fold(text)
    words = split_words(folded)
    groups = asking.visit.groups
    found = {
        groups[index].name
        for mention in asking.knowledge.phrases.find(tuple(units(words)), [True] * len(words))
        for index in mention.indexes("group")
    } | {group.name for group in groups if _is_called(group, words)}
    more = (
        mention
        for short in _MORE.findall(folded if found else "")
        for mention in asking.knowledge.phrases.find(tuple(units(["kelompok", short])), [True, True])
    )
    return frozenset(found | {groups[index].name for mention in more for index in mention.indexes("group")})


_KINDS = word_set("kelompok grup tim kelas regu pok klp kel group team class")


def _is_called(group: Group, words: Sequence[str]) -> bool:
    """Say whether words have a group's bare name, whatever else it means («Bakau», «Garam»)."""
    for name in (group.name, *group.aliases):
        bare = [word for word in words_told(name) if word not in _KINDS]
        if (
            not set(bare) <= {*NUMBERS, *ORDINALS}
            and len("".join(bare)) >= _SHORTEST_NAME
            and any(list(words[at : at + len(bare)]) == bare for at in range(len(words)))
        ):
            return True
    return False


_SHORTEST_NAME = 3


def _loci_in(asking: Asking, text: str) -> frozenset[object]:
    """Give the places that a clause begins with: those behind a colon only say where a thing is."""
    words = words_told(text.partition(":")[0] if ":" in text else " ".join(text.split()[:_HEAD]))
    found = asking.knowledge.phrases.find(tuple(units(words)), [True] * len(words))
    return frozenset(asking.visit.loci[index].name for m in found for index in m.indexes("locus"))


_HEAD = 4
"""Words at a clause's beginning that may name the place that it is about."""


def _days_in(asking: Asking, text: str) -> frozenset[object] | None:
    """Give the days that a clause names; None where it names a span of them."""
    words = words_told(text)
    times = find_times(words, today=asking.now.date())
    days = [(time, day_of([time], asking.diary, asking.now)) for time in times]
    dated: list[tuple[int, int, date]] = [(t.start, t.end, day) for t, day in days if day]
    if any(b[0] - a[1] <= 1 and (a[1] == b[0] or words[a[1]] in _UP_TO) for a, b in pairwise(dated)):
        return None
    return frozenset(day for _, _, day in dated)
