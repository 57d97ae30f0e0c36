"""When one gets there: «sampai sana jam berapa?» on the way, and whether all of the day is over."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    reply,
    short_item,
    span_of,
    state_line,
)
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.row_days import is_of_other_day
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_ARRIVES = word_set(
    "jauh sampai sampainya nyampe nyampenya nyampai tiba tibanya arrive arriving arrival reach there"
)
_STARTS = word_set("mulai dimulai berangkat start starts begin leave depart")
_NOT = ("who", "contact", "where", "next", "until", "start", "duration", "now", "dates")


@needs(_ARRIVES, cued("when countdown"))
def answer_arrival(asking: Asking) -> Reply | None:
    """Tell when the way that runs ends, where it is asked when one arrives and nothing is named."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    bare = asking.asks_nothing and not (reading.anchor or asking.period.said or reading.mentions)
    asked = reading.has("when") or (reading.has("countdown") and not reading.has("when", "over", "begun"))
    if not (bare and asked and words & _ARRIVES) or words & _STARTS or reading.has(*_NOT):
        return None
    way = next((slot for slot in asking.diary.running(asking.now) if is_way(asking, slot)), None)
    if way is None or way.item.ends is None or way.end is None:
        return None
    said = line("until", title=way.item.title, end=Clock(way.end), when=full_span_of(way))
    return reply("until", said, state_line(way, asking.now), subject=about("until", [way]))


_HOME = word_set("pulang pulangnya kepulangan kembali balik rumah asal home back returning return")
_HOME_LEMMAS = lemma_set("pulang kembali balik rumah asal home back return tiba sampai lagi jalan")
_TIBA = lemma_set("tiba sampai kedatangan arrive arrival")
_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")
_NOT_HOME = tuple(name for name in _NOT if name not in {"until", "next"})


@needs(_ARRIVES, cued("when until"))
def answer_home(asking: Asking) -> Reply | None:
    """Tell when one is back where one set out from: by the row that says so, else by the way home; that one was there says nothing."""
    if not _asks_home(asking) or _way_named(asking):
        return None
    row = next((row for row in asking.visit.info if _tells_arrival(asking, row)), None)
    if row is not None:
        return reply("info", told(asking, row), subject=about("info", loci=row.loci))
    slots = asking.diary.slots
    if not slots or slots[0].locus not in asking.loci() or not is_way(asking, slots[-1]):
        return None
    last = slots[-1]
    end = (
        line("until", title=last.item.title, end=Clock(last.end), when=full_span_of(last))
        if last.end
        else None
    )
    said = end or line("until-open", title=last.item.title, start=Clock(last.start))
    return reply("until", said, subject=about("until", [last]))


def _asks_home(asking: Asking) -> bool:
    """Say whether it is asked when one arrives at home, or where one was already and does not go again."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    others = any(unit.lemma not in _HOME_LEMMAS for unit in reading.asks)
    if not (words & _ARRIVES and reading.has("when", "until")) or others or reading.anchor:
        return False
    if reading.has(*_NOT_HOME) or reading.mentioned("person") or words & _STARTS:
        return False
    loci = asking.loci()
    if not loci:
        return bool(words & _HOME)
    slots = asking.diary.slots
    coming = any(slot.locus in loci and slot.start > asking.now for slot in slots[1:])
    return not coming and any(slot.locus in loci for slot in slots)


def _way_named(asking: Asking) -> bool:
    """Say whether a way still to come is called by the place, so that its end is the answer."""
    there = {lemma for m in asking.reading.mentioned("locus") for lemma in m.lemmas}
    titles = (
        asking.knowledge.words_of(s.item).title for s in asking.diary.after(asking.now) if is_way(asking, s)
    )
    return any(there & title for title in titles)


def _tells_arrival(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is on when one arrives, and at no other place than the one that is named."""
    topic = frozenset(lemmas(row.topic))
    if not topic & _TIBA or not _CLOCK.search(row.answer) or is_of_other_day(asking, row.answer):
        return False
    if row.groups and asking.group.name not in row.groups:
        return False
    mentioned = asking.reading.mentioned("locus")
    home = frozenset(lemmas(" ".join(row.keywords))) & _HOME_LEMMAS or topic & _HOME_LEMMAS - _TIBA
    return any(topic & frozenset(m.lemmas) for m in mentioned) if mentioned else bool(home)


_ALL = word_set("acara kegiatan agenda semua semuanya jadwal rangkaian everything programme program all")
_CLAIMS = word_set("sudah udah already belum yet")


@needs(cued("over"), _ALL, _CLAIMS)
def answer_all_over(asking: Asking) -> Reply | None:
    """Answer «acara hari ini sudah selesai semua?» with yes or no, and what is still to come."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    today = asking.now.date()
    asked = reading.has("over") and bool(words & _ALL) and bool(words & _CLAIMS)
    if not (asked and asking.asks_nothing) or reading.anchor or asking.period.point or asking.remembered():
        return None
    if asking.period.day not in {None, today} or reading.has(
        "when", "until", "next", "count", "where", "who"
    ):
        return None
    slots = asking.diary.of_day(today)
    if not slots:
        return None
    coming = [slot for slot in slots if slot.until > asking.now]
    last = line("last-was", title=slots[-1].item.title, when=span_of(slots[-1]))
    told = [line("no"), *map(short_item, coming)] if coming else [line("yes"), last]
    return reply("check", *told, subject=about("check", coming[:1] or slots[-1:]))
