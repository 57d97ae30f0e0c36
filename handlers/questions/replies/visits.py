"""The visit as a whole: theme, programme, organizer, cohort, days; evaluation forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from handlers.questions.diary import Slot
from handlers.questions.names.matching import stays_at
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import anchored, is_way
from handlers.questions.replies.base import Asking, Reply, about, reply, short_item, span_of
from handlers.questions.replies.excerpts import told
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, line


def answer_fact(asking: Asking, fact: str) -> Reply | None:
    """Tell one of the visit's settings; what is done with it («tema yang diusung») says nothing more."""
    words = asking.reading.words.words
    known = asking.knowledge.own_lemmas
    if any(unit.lemma in known or not is_verb(words[unit.start]) for unit in asking.reading.asks):
        return None
    visit = asking.visit
    value = {
        "theme": visit.theme,
        "program": visit.program,
        "organizer": visit.organizer,
        "cohort": visit.cohort,
        "visitname": visit.name,
    }[fact]
    if not value:
        return reply(fact, line(f"{fact}-unknown"), answered=False)
    return reply(fact, line(fact, text=value))


def answer_dates(asking: Asking) -> Reply | None:
    days = asking.diary.days
    if not days or asking.about_training:
        return None
    if len(days) == 1:
        return reply("dates", line("visit-on", day=days[0], group=asking.group.name))
    return reply("dates", line("visit-days", count=len(days), first=days[0], last=days[-1]))


_OF_FORMS = lemma_set("anonim anonymous rahasia isi nama identitas")
"""What is told of forms besides when they come."""


def answer_forms(asking: Asking) -> Reply | None:
    """Tell which evaluation forms come, and when."""
    if any(unit.lemma not in _OF_FORMS for unit in asking.reading.asks):
        return None
    group = asking.group.name
    rows = [row for row in asking.visit.form_questions if not row.groups or group in row.groups]
    if not rows:
        return reply("form", line("forms-none"), answered=False)
    forms: dict[tuple[str, str], int] = {}
    for row in rows:
        forms[(row.form, row.item)] = forms.get((row.form, row.item), 0) + 1
    codes = {slot.item.code: slot for slot in asking.diary.slots if slot.item.code}
    lines = [_form(codes.get(item), count) for (_, item), count in forms.items()]
    anonymous = all(row.anonymous for row in rows)
    return reply(
        "form",
        line("forms", count=len(forms)),
        *lines,
        line("forms-anonymous") if anonymous else None,
        *_told_forms(asking),
    )


def _told_forms(asking: Asking) -> list[Line]:
    """Add the row of the Info sheet on evaluation, which has its link and its deadline."""
    return [
        told(asking, row)
        for row in asking.visit.info
        if "evaluasi" in {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        and (not row.groups or asking.group.name in row.groups)
    ][:1]


def _form(slot: Slot | None, count: int) -> Line:
    if slot is None:
        return line("form-day", count=count)
    return line("form-item", title=slot.item.title, when=span_of(slot), count=count)


_TIMES = word_set("kali sesi acara kegiatan item agenda session sessions times often event events")


def _counts_items(asking: Asking, slots: Sequence[Slot]) -> bool:
    """Tell «berapa kali rehat kopi» from «berapa aplikasi», which a title may hold but does not count."""
    asked = frozenset(ask.lemma for ask in asking.reading.asks)
    whole = all(asked == asking.knowledge.words_of(slot.item).title for slot in slots)
    several = len(asked) > 1 and bool(asking.period.day or asking.reading.has("exist"))
    return whole or several or not _TIMES.isdisjoint(asking.reading.words.words)


def _count_stays(asking: Asking) -> Reply | None:
    """Tell how often the group is at a place, and when."""
    there = [slot for slot in asking.diary.slots if slot.locus in asking.loci()]
    stays = stays_at(asking.diary, there)
    if not stays or _TIMES.isdisjoint(asking.reading.words.words):
        return None
    lines = [short_item(stay[0], dated=True) for stay in stays]
    return reply(
        "count",
        line("count-stays", count=len(stays)),
        *lines,
        subject=about("count", [stay[0] for stay in stays]),
    )


_PAST_YEARS = word_set("tahun setahun bulan sebulan year years month months annually")
"""What is counted over such a time is no matter of the agenda."""


_LEFT = word_set("tinggal sisa sisanya tersisa masih lagi lg left remaining remain more")


def answer_count_items(asking: Asking) -> Reply | None:
    """Count the items of a day, those that match, or the stays at a place."""
    words = asking.reading.words.words
    counts = asking.reading.has("count")
    uncounted = _TIMES.isdisjoint(words) or asking.reading.has("who", "where", "when")
    if (uncounted and not counts) or not _PAST_YEARS.isdisjoint(words):
        return None
    day = asking.period.day or asking.diary.meant_day(asking.now)
    if asking.reading.anchor and asking.reading.anchor.relation == "before":
        return _count_before(asking)
    if not asking.reading.asks and asking.reading.mentioned("locus"):
        return _count_stays(asking)
    if asking.reading.asks:
        return _count_named(asking)
    return _count_day(asking, day) if day else None


def _count_named(asking: Asking) -> Reply | None:
    """Count the items that are called by all that is asked; those still to come where what is left is asked for."""
    found = asking.items()
    titled = all(ask.lemma in asking.knowledge.title_lemmas for ask in asking.reading.asks)
    if not (found.fully and titled) or found.noted:
        return None
    left = [slot for slot in found.slots if slot.start > asking.now and not is_way(asking, slot)]
    if left and not _LEFT.isdisjoint(asking.reading.words.words):
        told = Listed(tuple(slot.item.title for slot in left))
        return reply("count", line("count-left", count=len(left), titles=told), subject=about("count", left))
    if not _counts_items(asking, found.slots):
        return None
    titles = Listed(tuple(dict.fromkeys(slot.item.title for slot in found.slots)))
    said = line("count-matching", count=len(found.slots), titles=titles)
    return reply("count", said, subject=about("count", found.slots))


def _count_before(asking: Asking) -> Reply | None:
    """Count what is still to come before an item: «berapa sesi lagi sebelum makan siang?»."""
    slot = anchored(asking)
    if slot is None or asking.reading.asks or not (_LEFT & set(asking.reading.words.words)):
        return None
    slots = [other for other in asking.diary.of_day(slot.day) if asking.now < other.start < slot.start]
    titles = Listed(tuple(other.item.title for other in slots))
    told = line("count-left", count=len(slots), titles=titles) if slots else None
    return reply("count", told, short_item(slot), subject=about("count", [*slots, slot]))


def _count_day(asking: Asking, day: date) -> Reply | None:
    """Count the items of a day, or those of today that are still to come where what is left is asked for."""
    slots = asking.diary.of_day(day)
    if day == asking.now.date() and not _LEFT.isdisjoint(asking.reading.words.words):
        slots = tuple(slot for slot in slots if slot.start > asking.now)
        titles = Listed(tuple(slot.item.title for slot in slots))
        return reply("count", line("count-left", count=len(slots), titles=titles)) if slots else None
    return reply("count", line("count-items", count=len(slots), day=day), subject=about("agenda", slots[:1]))
