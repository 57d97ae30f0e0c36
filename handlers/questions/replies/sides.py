"""What lies on both sides of an item or place, where one comes from, when a stay or a day begins and ends, what is done there."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import stays_at
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    item_card,
    reply,
    short_item,
)
from handlers.questions.replies.gaps import said_slots
from handlers.questions.replies.gates import Gates, cued, named, needs
from handlers.questions.replies.visits import answer_dates
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_BEFORE = word_set("sebelum sebelumnya before")
_AFTER = word_set("sesudah setelah sesudahnya setelahnya after habis")
_BOTH = word_set("diapit mengapit terapit kiri-kanan")
_FROM_WHERE = Pattern(
    r"\b(?:dari mana|darimana|where (?:are|do|will|were) we (?:be )?(?:coming|come|arriving|arrive) from|coming from where|from where)\b"
)


def _named(asking: Asking) -> Sequence[Slot]:
    """Return the items of the place or the item that the whole question names."""
    return said_slots(asking, range(len(asking.reading.words.words)))


def _stay(asking: Asking) -> tuple[Slot, ...]:
    """Return the stay, or the item, that is meant: what runs or comes, else the last."""
    reading = asking.reading
    anchor = reading.anchor
    only_placed = len(reading.mentioned("locus")) == 1 and not reading.asks and not anchor
    there = [slot for slot in asking.pool() if slot.locus in asking.loci()] if only_placed else []
    slots = there or _named(asking)
    if not slots:
        return ()
    titled = any(
        asking.knowledge.in_titles(u.lemma) for u in (*reading.asks, *(anchor.asks if anchor else ()))
    )
    placed = [slot for slot in slots if not is_way(asking, slot)] or slots
    stays = [(slot,) for slot in placed] if titled else stays_at(asking.diary, placed)
    stays = [stay for stay in stays if stay[0].day == asking.period.day] or stays
    coming = next((stay for stay in stays if stay[-1].until > asking.now), None)
    return coming or (stays[-1] if stays else ())


def _around(asking: Asking, stay: Sequence[Slot]) -> tuple[Sequence[Slot], Sequence[Slot]]:
    day = asking.diary.of_day(stay[0].day)
    before = [slot for slot in day if slot.start < stay[0].start]
    after = [slot for slot in day if slot.start >= stay[-1].start and slot not in stay]
    return before[-1:], after[:1]


@needs(_BEFORE | _BOTH, _AFTER | _BOTH)
def _both_sides(asking: Asking) -> Reply | None:
    """Answer «sebelum dan sesudah MPP kita di mana?»."""
    words = set(asking.reading.words.words)
    if not ((words & _BEFORE and words & _AFTER) or words & _BOTH) or asking.reading.has("when", "duration"):
        return None
    stay = _stay(asking)
    if not stay:
        return None
    before, after = _around(asking, stay)
    lines = [
        *(part for slot in before for part in item_card("previous", slot, dated=True)),
        *(short_item(slot) for slot in stay),
        *(part for slot in after for part in item_card("next", slot, dated=True)),
    ]
    return reply("agenda", *lines, subject=about("at", [*before, *after]))


@needs(_FROM_WHERE, named("locus"))
def _from_where(asking: Asking) -> Reply | None:
    """Answer «ke RSUD itu habis dari mana?» by what comes before it."""
    reading = asking.reading
    if not _FROM_WHERE.search(reading.words.text) or not reading.mentioned("locus") or reading.asks:
        return None
    stay = _stay(asking)
    before = _around(asking, stay)[0] if stay else ()
    if not before:
        return None
    ways = [slot for slot in before if is_way(asking, slot)]
    left = [slot for slot in asking.diary.of_day(stay[0].day) if slot.locus and slot.start < stay[0].start][
        -1:
    ]
    told = [*(left if ways else ()), *before]
    lines = [part for slot in told for part in item_card("at", slot, dated=True)]
    return reply("agenda", *lines, subject=about("at", told))


_ARRIVES = word_set(
    "datang tiba sampai nyampe masuk kedatangan ketibaan arrive arrives arriving arrival come comes coming mulai start"
)
_ENDS = word_set(
    "pergi pulang berangkat keberangkatan keluar cabut pamit beranjak kepulangan leave leaves leaving depart departs departing departure go done selesai"
)


@needs(_ENDS, _ARRIVES, named("locus"))
def _arrival_and_end(asking: Asking) -> Reply | None:
    """Answer «kedatangan dan keberangkatan di MPP jam berapa?» by the whole stay."""
    reading = asking.reading
    words = set(reading.words.words)
    when = reading.has("when", "until", "start") or "waktu" in words
    if not (when and words & _ARRIVES and words & _ENDS) or len(reading.mentioned("locus")) != 1:
        return None
    if (
        reading.anchor
        or reading.has("who", "where")
        or any(asking.knowledge.in_titles(u.lemma) for u in reading.asks)
    ):
        return None
    stay = _stay(asking)
    if not stay or not stay[-1].end:
        return None
    when_there = type(full_span_of(stay[0]))(stay[0].start, stay[-1].end)
    said = line("until", title=stay[-1].item.title, end=Clock(stay[-1].end), when=when_there)
    return reply("until", said, *map(short_item, stay), subject=about("until", [stay[0]]))


_WHOLE = word_set("visitasi kunjungan visit trip program programme rangkaian")


@needs(cued("start"), cued("end until"), cued("when until"))
def _edges_of_day(asking: Asking) -> Reply | None:
    """Answer «besok mulai jam berapa, selesai jam berapa?» in one question by the first item and the last."""
    reading = asking.reading
    both = reading.has("start") and reading.has("end", "until") and reading.has("when", "until")
    named = reading.mentions or reading.anchor or asking.period.point or asking.remembered()
    if not both or named or not asking.asks_nothing or asking.about_training or reading.has("who", "where"):
        return None
    if not asking.period.day and not _WHOLE.isdisjoint(reading.words.words):
        return answer_dates(asking)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    if len(slots) < 2:  # noqa: PLR2004 - a first and a last
        return None
    last = slots[-1]
    end = (
        line("until", title=last.item.title, end=Clock(last.end), when=full_span_of(last))
        if last.end
        else None
    )
    return reply(
        "when",
        short_item(slots[0], dated=True),
        end or short_item(last, dated=True),
        subject=about("when", slots[:1]),
    )


_DOES = Pattern(
    r"\b(?:ngapain|berbuat apa|melakukan apa|kegiatan\w*|acara\w*|agenda\w*|sesi\w*|what (?:are|do|will) we (?:be )?(?:do|doing)|what happens|mau apa|kita apa|activit\w+|programme|program)\b"
)
_ELSE = (
    "when",
    "who",
    "duration",
    "until",
    "countdown",
    "where",
    "wear",
    "bring",
    "yesno",
    "tag",
    "now",
    "next",
    "theme",
    "program",
    "except",
    "group",
    "earliest",
    "latest",
    "longest",
)


_BACK = word_set("balik kembali pulang lagi back return")


@needs(named("locus"), _DOES, cued("agenda list what exist"))
def _done_there(asking: Asking) -> Reply | None:
    """Answer «di MPP ngapain aja?» by all of the stay."""
    reading = asking.reading
    asks = reading.has("agenda", "list", "what", "exist") and _DOES.search(reading.words.text)
    other = reading.has(*(name for name in _ELSE if not (name == "yesno" and reading.has("what"))))
    back = not _BACK.isdisjoint(reading.words.words)
    if not asks or other or back or reading.anchor or asking.period.point or asking.period.is_window:
        return None
    if len(reading.mentioned("locus")) != 1 or reading.asks or reading.mentioned("locus")[0].general:
        return None
    stay = _stay(asking)
    if len(stay) < 2 or not all(slot.locus in asking.loci() for slot in stay):  # noqa: PLR2004 - one item is told as such
        return None
    head = line("day", day=stay[0].day, group=asking.group.name)
    return reply("agenda", head, *map(short_item, stay), subject=about("window", stay))


_SIDES = Gates(_both_sides, _from_where, _arrival_and_end, _edges_of_day, _done_there)


@needs(_SIDES.any_first)
def answer_sides(asking: Asking) -> Reply | None:
    """Tell what is asked about the neighbourhood of an item or a stay."""
    if asking.reading.has("contact", "count", "private", "speaker") or asking.reading.mentioned("person"):
        return None
    return _SIDES.first(asking)
