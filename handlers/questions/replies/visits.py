"""The visit as a whole: theme, programme, organizer, cohort, days; what to wear and bring; evaluation forms."""

from __future__ import annotations

from collections.abc import Sequence

from db.visit import InfoRow
from handlers.questions.diary import Slot
from handlers.questions.easing import is_verb
from handlers.questions.lemmas import lemma_set, lemmas
from handlers.questions.matching import stays_at
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, short_item, span_of
from handlers.questions.replies.contacts import ways
from handlers.questions.replies.excerpts import groups_in, told
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, line

CLOTHES = lemma_set(
    "pelampung pakaian batik jas kemeja polo hak celana rok sepatu sandal korpri psl pdh psh kebaya topi rompi jaket dasi safari "
    "blazer masker helm sarung jilbab kerudung pakai memakai dipakai wajib hijau putih hitam kaos olahraga formal seragam kenakan tenun dinas harian sipil lengkap"
) - {"dinas"}
_THINGS = lemma_set(
    "bawa siapkan laptop payung buku alat tulis daftar pertanyaan flashdisk bekal botol minum obat jaket ktp catatan isi "
    "siapkan bring prepare passport paspor charger power bank"
)


_VEHICLES = lemma_set(
    "bus minibus mobil elf hiace kereta kapal perahu pesawat van taksi motor sepeda feri speedboat odong shuttle train boat "
    "ferry car plane flight taxi kaki angkot becak travel"
)


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


def answer_notes(asking: Asking, kind: str) -> Reply | None:
    """Tell what to wear or bring from the notes of the items meant, else of the day."""
    exact = _done_with(asking) if kind == "wear" else []
    if exact:
        return reply(kind, *map(_note, exact[:MOST_LISTED]), subject=about(kind, exact[:1]))
    slots = _noted(asking)
    if slots is None:
        return None
    wanted = CLOTHES if kind == "wear" else _THINGS
    telling = [slot for slot in slots if wanted & frozenset(lemmas(slot.item.note))]
    things = {unit.lemma for unit in asking.reading.asks} & _THINGS
    if kind == "bring":
        things |= {unit.lemma for unit in asking.reading.asks} & CLOTHES - _ANY_CLOTHES
    if kind == "bring" and things:
        telling = [slot for slot in telling if things & frozenset(lemmas(slot.item.note))]
        return (
            reply(kind, *map(_note, telling[:MOST_LISTED]), subject=about(kind, telling[:1]))
            if telling
            else None
        )
    if kind == "wear":
        telling = _worn(asking, slots) or telling
    shown = telling or (
        [slot for slot in slots if slot.item.note] if kind == "bring" and not asking.asks_nothing else []
    )
    rows = _told_of(asking, "pakaian") if kind == "wear" and not (shown and _asks_more(asking)) else []
    if not shown and not rows:
        return None
    return reply(kind, *map(_note, shown[:MOST_LISTED]), *rows, subject=about(kind, shown[:1]))


def _done_with(asking: Asking) -> list[Slot]:
    """Find the notes that hold both a thing that is worn and what is done with it («sepatu harus dilepas?»)."""
    worn = {unit.lemma for unit in asking.reading.words.units} & CLOTHES - _ANY_CLOTHES
    done = {unit.lemma for unit in asking.reading.asks} - CLOTHES
    if not (worn and done) or asking.loci():
        return []
    told = [slot for slot in asking.diary.slots if done <= set(lemmas(slot.item.note))]
    told = [slot for slot in told if worn & set(lemmas(slot.item.note))]
    return [slot for slot in told if slot.until > asking.now] or told


_ANY_CLOTHES = lemma_set("pakaian pakai memakai dipakai wajib kenakan harian")


def _worn(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Find the notes on the very thing that is to be worn («life jackets»): of the items meant, else of any."""
    worn = {unit.lemma for unit in asking.reading.asks} & CLOTHES - _ANY_CLOTHES
    pools = (slots, [slot for slot in asking.diary.slots if slot.until > asking.now])
    found = ([slot for slot in pool if worn & frozenset(lemmas(slot.item.note))] for pool in pools)
    return next((telling for telling in found if telling), [])


def _asks_more(asking: Asking) -> bool:
    return bool(asking.reading.mentioned("locus")) or any(
        unit.lemma not in CLOTHES for unit in asking.reading.asks
    )


def _told_of(asking: Asking, topic: str) -> list[Line]:
    """Give the rows of the Info sheet on a topic, but those for other groups."""
    rows = [
        row
        for row in asking.visit.info
        if topic in {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        and (not row.groups or asking.group.name in row.groups)
    ]
    spoken = [row for row in rows if row.language == asking.language]
    return [told(asking, row) for row in spoken or rows][:2]


def answer_transport(asking: Asking) -> Reply | None:
    """Tell what the notes and titles say of vehicles, for the items meant or the day."""
    driver = _driver(asking)
    if driver:
        return driver
    if asking.reading.has("who") and _DRIVER & {unit.lemma for unit in asking.reading.words.units}:
        return None
    own = _told_transport(asking, own=True)
    if own:
        return own
    slots = _noted(asking)
    if slots is None:
        return None
    noted = [slot for slot in slots if _VEHICLES & frozenset(lemmas(slot.item.note))]
    coming = [slot for slot in noted if slot.until > asking.now] or noted
    if not coming:
        return _told_transport(asking)
    return reply("transport", *map(_note, coming[:3]), subject=about("transport", coming[:1]))


_DRIVER = lemma_set("sopir")


def _driver(asking: Asking) -> Reply | None:
    """Tell who drives, where a contact is there for that."""
    said = {unit.lemma for unit in asking.reading.words.units}
    part = "sopir" if "sopir" in said else "bus"
    if part == "bus" and not (asking.reading.has("who") and "urus" in said):
        return None
    drivers = [
        contact
        for contact in asking.visit.contacts
        if part in {*lemmas(contact.role), *lemmas(contact.position)}
        and (not contact.groups or asking.group.name in contact.groups)
    ]
    if not drivers:
        return None
    names = [contact.name for contact in drivers]
    return reply(
        "contact", *(part for c in drivers[:3] for part in ways(c)), subject=about("contact", people=names)
    )


WHICH = word_set(
    "nomor plat nopol mana polisi sopir supir driver drives pengemudi which plate ours siapa who warna colour color number"
)


def _told_transport(asking: Asking, *, own: bool = False) -> Reply | None:
    """Tell what the group's description or an info row says of vehicles; `own` asks for the group's own, by its number or driver."""
    group = asking.group
    which = asking.reading.has("count") or not WHICH.isdisjoint(asking.reading.words.words)
    if own and (not which or asking.reading.mentioned("locus")):
        return None
    for row in asking.visit.info:
        about = {"bus", "minibus", "mobil"} & {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        if about and (_is_groups(asking, row) if own else not row.groups or group.name in row.groups):
            return reply("transport", told(asking, row))
    if not own and _VEHICLES & frozenset(lemmas(group.description)):
        return reply("transport", line("group-about", text=group.description))
    return None


_OF_BUSES = lemma_set("bus minibus mobil nomor plat sopir")


def _is_groups(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is the group's own, or tells what each group has and all else that is asked."""
    if asking.group.name in row.groups:
        return True
    told = {*_OF_BUSES, *lemmas(f"{row.topic} {row.answer}")}
    asked = {unit.lemma for unit in asking.reading.asks}
    return asked <= told and asking.group.name in groups_in(asking, row.answer)


def _noted(asking: Asking) -> Sequence[Slot] | None:
    """Return the items whose notes are meant; words of clothes in the question are no item's."""
    worn = [unit for unit in asking.reading.asks if unit.lemma in CLOTHES | _THINGS | _VEHICLES]
    asks = [unit for unit in asking.reading.asks if unit not in worn]
    mentions = asking.reading.mentioned("locus")
    if asks or mentions:
        found = asking.find(mentions, asks)
        return None if found.missing or not found.slots else found.slots
    remembered = asking.remembered()
    if remembered and not asking.period.said:
        return remembered
    day, start, end = asking.period.day, asking.period.start, asking.period.end
    if asking.period.part and start and end:
        return asking.diary.within(start, end)
    day = day or asking.diary.meant_day(asking.now)
    return asking.diary.of_day(day) if day else ()


def _note(slot: Slot) -> Line:
    return line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot))


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


def answer_count_items(asking: Asking) -> Reply | None:
    day = asking.period.day or asking.diary.meant_day(asking.now)
    if not asking.reading.asks and asking.reading.mentioned("locus"):
        return _count_stays(asking)
    if asking.reading.asks:
        found = asking.items()
        titled = [ask.lemma in asking.knowledge.title_lemmas for ask in asking.reading.asks]
        if not found.fully or found.noted or not all(titled) or not _counts_items(asking, found.slots):
            return None
        slots: Sequence[Slot] = found.slots
        titles = Listed(tuple(dict.fromkeys(slot.item.title for slot in slots)))
        return reply(
            "count", line("count-matching", count=len(slots), titles=titles), subject=about("count", slots)
        )
    if day is None:
        return None
    slots = asking.diary.of_day(day)
    return reply("count", line("count-items", count=len(slots), day=day), subject=about("agenda", slots[:1]))
