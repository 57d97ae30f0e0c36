"""When the group leaves a place: by its way from there, by the row that tells it, else by the end of its stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.names.matching import stays_at
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.replies import agenda, info
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, place_line, reply, span_of
from handlers.questions.replies.doubts import is_doubtful
from handlers.questions.replies.gates import needs
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.replies.row_days import is_of_other_day
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_TRAVELS = lemma_set("perjalanan bus mobil otw jalan meluncur berangkat")
_HEADS = word_set("going go heading headed driving")
_PRESENT = word_set("ini ni nih sekarang lagi sedang this now we")


@needs(_TRAVELS | _HEADS, frozenset({"mana", "where"}))
def answer_heading(asking: Asking) -> Reply | None:
    """Answer «ini perjalanan ke mana?» by the way that runs, and by what comes next."""
    reading = asking.reading
    words = reading.words.words
    english = "where" in words and not _HEADS.isdisjoint(words)
    if "mana" not in words and not english:
        return None
    travels = {unit.lemma for unit in (*reading.asks, *reading.hints)} & _TRAVELS
    others = [unit for unit in reading.asks if unit.lemma not in _TRAVELS]
    running = asking.diary.running(asking.now)
    on_way = any(is_way(asking, slot) for slot in running)
    if (
        not (english or "ke mana" in reading.words.text)
        or (english and not on_way)
        or not ((travels or english) and (on_way or not _PRESENT.isdisjoint(words)))
        or others
        or reading.mentions
        or asking.period.said
        or reading.anchor
        or reading.has("when", "who", "next", "aftersubject")
    ):
        return None
    now = agenda.answer_now(asking) if on_way else None
    coming = agenda.answer_next(asking)
    told = [part for part in (now, coming) if part]
    lines = [said for part in told for said in part.lines]
    return reply("now", *lines, subject=told[0].subject) if told else None


_LEAVES = word_set(
    "leave leaves leaving depart departs departing departure berangkat bertolak keberangkatan pergi jalan beranjak meluncur tinggalkan meninggalkan ninggalin ninggalkan tinggalin "
    "cabut pamit keluar balik pulang kembali return returning back"
)
_FROM = word_set("dari from")
_LEAVES_FOR = word_set(
    "berangkat bertolak keberangkatan departure pergi jalan beranjak meluncur balik pulang kembali return returning back"
)
"""One leaves for a place with these, unless «dari» stands before it."""

_CHECKS_OUT = word_set("lapor check-out checkout")
"""«lapor keluar hotel» is an item by itself, before one leaves."""

_ARTICLES = word_set("the our this that")
_HOTEL = "hotel"
_DEPARTURE = "berangkat"
_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")


def answer_departure(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer «jam berapa kita tinggalkan balai kota?»; silent where no place is left."""
    asked = asking.reading.has("when", "until", "countdown") and not asking.period.point
    locus = _left(asking) if asked else None
    if locus is None:
        return None
    row = next((match for match in (*matches, *_all_rows(asking)) if _tells(asking, match, locus)), None)
    morning = None if row else _out_of_lodging(asking, locus)
    if morning:
        said = line("when", title=morning.item.title, when=span_of(morning))
        return reply("when", said, place_line(morning), subject=about("when", [morning]))
    stays = stays_at(asking.diary, [slot for slot in asking.pool() if slot.locus == locus])
    stay = next((stay for stay in stays if stay[-1].until > asking.now), stays[-1] if stays else None)
    ways = [slot for stay in stays for slot in _ways_from(asking, stay)]
    way = next((slot for slot in ways if slot.until > asking.now), ways[-1] if ways else None)
    if way:
        said = line("when", title=way.item.title, when=span_of(way))
        return reply("when", said, subject=about("when", [way]))
    if row:
        return info.answer_info(asking, row)
    return _end_of_stay(asking, locus, stay) if stay else None


def _end_of_stay(asking: Asking, locus: Locus, stay: Sequence[Slot]) -> Reply | None:
    """Tell when a place is left from which no way and no row leads."""
    if locus.kind.casefold() == _HOTEL:
        return _elsewhere(asking, stay)
    if stay[-1].end is None:
        return None
    span = type(full_span_of(stay[0]))(stay[0].start, stay[-1].end)
    said = line("until", title=stay[-1].item.title, end=Clock(stay[-1].end), when=span)
    return reply("until", said, subject=about("until", [stay[-1]]))


def _ways_from(asking: Asking, stay: Sequence[Slot]) -> list[Slot]:
    """Give what leads away from a stay: its own last item («Penyeberangan kembali» at the jetty), else what follows it."""
    last = stay[-1]
    returns = len(stay) > 1 and "pulang" in asking.knowledge.words_of(last.item).title
    return [last] if returns else [slot for slot in _next_of(asking, stay) if is_way(asking, slot)]


def answer_from_room(asking: Asking) -> Reply | None:
    """Tell the way from where only rooms are called so: «dari hotel», where one gathers in «Lobi Hotel Puri Samudra»."""
    words = asking.reading.words.words
    if _LEAVES.isdisjoint(words) or not asking.reading.has("when"):
        return None
    left = {u.lemma for u in asking.reading.words.units if words[max(0, u.start - 1)] in _FROM}
    if not left or asking.loci():
        return None
    there = [slot for slot in asking.pool() if left & frozenset(lemmas(slot.room))]
    ways = [slot for one in there for slot in _next_of(asking, (one,)) if is_way(asking, slot)]
    way = next((slot for slot in ways if slot.until > asking.now), None)
    said = line("when", title=way.item.title, when=span_of(way)) if way else None
    return reply("when", said, subject=about("when", [way])) if way else None


def _out_of_lodging(asking: Asking, locus: Locus) -> Slot | None:
    """Return what begins a day elsewhere that dawns in the hotel that is left: no item of the morning is there."""
    day, part = asking.period.day, asking.reading.time("part")
    if (
        day is None
        or locus.kind.casefold() != _HOTEL
        or (part and asking.period.start and asking.period.start.hour >= _NOON)
    ):
        return None
    first = next(iter(asking.diary.of_day(day)), None)
    slept = any(slot.locus == locus and slot.day < day for slot in asking.diary.slots)
    return first if first and slept and first.locus != locus and first.until > asking.now else None


_NOON = 12

_VEHICLES = lemma_set("bus mobil kendaraan kapal kereta rombongan mikrobus minibus elf hiace")
_BUSES = _VEHICLES - lemma_set("rombongan mobil kereta")


def answer_bus(asking: Asking, matches: list[InfoMatch]) -> Reply | None:
    """Answer «jam berapa bus berangkat besok pagi?» by the first way then, unless an item or a row tells of the bus itself."""
    reading, period = asking.reading, asking.period
    if not reading.asks or not reading.has("when"):
        return None
    asked = {unit.lemma for unit in reading.asks}
    leaves = not _LEAVES.isdisjoint(reading.words.words) or bool(asked & _BUSES)
    if not (asked <= _VEHICLES | {_DEPARTURE} and leaves) or reading.mentions or reading.anchor:
        return None
    titled = asked & asking.knowledge.title_lemmas - {_DEPARTURE}
    if titled or any(
        _CLOCK.search(asking.visit.info[match.row].answer) and info.accepts(asking, match)
        for match in matches
    ):
        return None
    slots: Sequence[Slot] = asking.diary.of_day(period.day) if period.day else asking.diary.slots
    if period.start and period.end:
        slots = asking.diary.within(period.start, period.end)
    way = next((slot for slot in slots if is_way(asking, slot) and slot.until > asking.now), None)
    if way is None:
        return None
    if not period.said and _moves_before(asking, way):
        return agenda.answer_next(asking)
    return reply("when", line("when", title=way.item.title, when=span_of(way)), subject=about("when", [way]))


def _moves_before(asking: Asking, way: Slot) -> bool:
    """Say whether the group changes places before a way, so that its bus leaves earlier than the agenda tells."""
    stays = {s.locus for s in asking.diary.slots if asking.now < s.until and s.start < way.start and s.locus}
    return len(stays) > 1


def _elsewhere(asking: Asking, stay: Sequence[Slot]) -> Reply | None:
    """Tell when one is to be at the place that comes after a stay, where no way there is planned."""
    coming = [slot for slot in _next_of(asking, stay) if slot.locus]
    if not coming:
        return None
    said = line("when", title=coming[0].item.title, when=span_of(coming[0]))
    return reply("when", said, place_line(coming[0]), subject=about("when", coming))


def _next_of(asking: Asking, stay: Sequence[Slot]) -> Sequence[Slot]:
    """Give what follows a stay on its day."""
    return [slot for slot in asking.diary.of_day(stay[-1].day) if slot.start > stay[-1].start][:1]


def _soonest_first(asking: Asking) -> list[Locus]:
    """Return the places that are mentioned, of several of one name first where the group is on the day or soonest."""
    loci = asking.loci()
    if len(loci) < 2:  # noqa: PLR2004 - one is itself
        return loci
    there = [slot.locus for slot in asking.pool() if slot.locus in loci and slot.until > asking.now]
    return sorted(loci, key=lambda locus: there.index(locus) if locus in there else len(there))


def _left(asking: Asking) -> Locus | None:
    """Return the place that is left: what stands behind «leave» and «tinggalkan», or behind «dari» where one leaves."""
    words = asking.reading.words.words
    loci = _soonest_first(asking)
    if not loci or _LEAVES.isdisjoint(words) or not _CHECKS_OUT.isdisjoint(words):
        return None
    for mention in asking.reading.mentioned("locus"):
        before = [word for word in words[: mention.start] if word not in _ARTICLES]
        if before and before[-1] in (_FROM | _LEAVES) - _LEAVES_FOR:
            left = [asking.visit.loci[index] for index in mention.indexes("locus")]
            return next((locus for locus in loci if locus in left), None)
    return None


def _tells(asking: Asking, match: InfoMatch, locus: Locus) -> bool:
    """Say whether a row tells when a place is left: it is about that there, or says so of the place by name."""
    row = asking.visit.info[match.row]
    about_it = _DEPARTURE in asking.knowledge.info_asked[match.row] and locus.name in row.loci
    if not _CLOCK.search(row.answer) or not (about_it or _says_left(row.answer, locus)):
        return False
    return not is_doubtful(asking, row) and not is_of_other_day(asking, row.answer)


def _all_rows(asking: Asking) -> Iterator[InfoMatch]:
    """Give the rows that say in passing when the bus leaves: one on the flight home is found by none of the question's words."""
    return (InfoMatch(row, 0.0, 0.0) for row in range(len(asking.visit.info)))


def _says_left(answer: str, locus: Locus) -> bool:
    """Say whether a text tells that one leaves a place: «bus berangkat dari resor pukul 06.45»."""
    names = "|".join(re.escape(fold(name)) for name in (locus.name, *locus.aliases))
    left = rf"\b(?:berangkat|bertolak|departs?|leaves?) (?:(?:dari|from|the) )*(?:{names})\b"
    return bool(re.search(left, fold(answer)))
