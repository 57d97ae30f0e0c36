"""What to wear and bring: from the notes of the items that are meant, and from the rows on dress."""

from __future__ import annotations

from collections.abc import Sequence

from db.visit import InfoRow
from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, span_of
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.replies.row_days import is_of_other_day
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

CLOTHES = lemma_set(
    "pelampung pakaian batik jas kemeja polo hak celana rok sepatu sandal korpri psl pdh psh kebaya topi rompi jaket dasi safari "
    "blazer masker helm sarung jilbab kerudung pakai memakai dipakai wajib hijau putih hitam kaos olahraga formal seragam kenakan tenun dinas harian sipil lengkap"
) - {"dinas"}
_THINGS = lemma_set(
    "bawa siapkan laptop payung buku alat tulis daftar pertanyaan flashdisk bekal botol minum obat jaket ktp catatan isi "
    "siapkan bring prepare passport paspor charger power bank"
)


_STUFF = lemma_set("bahan barang perlengkapan peralatan dokumen berkas laporan hardcopy softcopy materi")
"""What is asked to be brought in general: of an item that is named its note tells it."""
_GEAR = lemma_set("tabir surya kartu identitas kacamata sunblock sunscreen")
"""What notes tell one to have along without a word of bringing."""


VEHICLES = lemma_set(
    "bus minibus mobil elf hiace kereta kapal perahu pesawat van taksi motor sepeda feri speedboat odong shuttle train boat "
    "ferry car plane flight taxi kaki angkot becak travel"
)


def answer_notes(asking: Asking, kind: str) -> Reply | None:
    """Tell what to wear or bring from the notes of the items meant, else of the day."""
    exact = _done_with(asking) if kind == "wear" else []
    if exact:
        return reply(kind, *map(note_of, exact[:MOST_LISTED]), subject=about(kind, exact[:1]))
    along = kind == "bring" and not _PEOPLE.isdisjoint(asking.reading.words.words)
    slots = None if along or (kind == "wear" and _of_thing(asking)) else noted_slots(asking)
    if slots is None:
        return None
    garment = _of_garment(asking) if kind == "wear" else None
    if garment:
        return garment
    if kind == "bring" and asking.reading.has("count"):
        slots = [slot for slot in slots if has_number(slot.item.note)]
    wanted = CLOTHES if kind == "wear" else _THINGS | _GEAR
    telling = [slot for slot in slots if wanted & frozenset(lemmas(slot.item.note))]
    things = {unit.lemma for unit in asking.reading.asks} & _THINGS
    if kind == "bring":
        things |= {unit.lemma for unit in asking.reading.asks} & CLOTHES - _ANY_CLOTHES
    if kind == "bring" and things:
        named = bool(asking.reading.mentioned("locus")) or _names_item(asking)
        noted = [slot for slot in slots if named and slot.item.note]
        telling = [slot for slot in telling if things & frozenset(lemmas(slot.item.note))] or noted
        return (
            reply(kind, *map(note_of, telling[:MOST_LISTED]), subject=about(kind, telling[:1]))
            if telling
            else None
        )
    if kind == "wear":
        telling = _worn(asking, slots) or telling
    if kind == "bring" and not _NOTES.isdisjoint(asking.reading.words.words):
        telling = [slot for slot in slots if slot.item.note]
    shown = telling or (
        [slot for slot in slots if slot.item.note]
        if asking.remembered() or (kind == "bring" and not asking.asks_nothing)
        else []
    )
    whole = _only_accessories(asking, shown) or not (shown and _asks_more(asking))
    rows = _told_of(asking, "pakaian") if kind == "wear" and whole else []
    if kind == "bring" and asking.asks_nothing and not asking.remembered() and not asking.period.part:
        rows = [said for topic in ("bekal", "perlengkapan") for said in _told_of(asking, topic)][:2]
    if not shown and not rows:
        return None
    notes = [note_of(slot) for slot in shown[:MOST_LISTED]]
    lines = [*rows, *notes] if kind == "bring" else [*notes, *rows]
    return reply(kind, *lines, subject=about(kind, shown[:1]))


def _of_thing(asking: Asking) -> bool:
    """Say whether what a thing has on is asked («koper pakai pita apa?»), on which a row is that is on no clothes."""
    asked = {unit.lemma for unit in asking.reading.asks}
    return (
        bool(asked)
        and asked.isdisjoint(CLOTHES)
        and not all(map(asking.knowledge.in_titles, asked))
        and any(asked <= told and told.isdisjoint(_ANY_CLOTHES) for told in asking.knowledge.info_asked)
    )


_PEOPLE = word_set(
    "wife husband spouse partner family kids children friend friends guest guests istri suami keluarga anak pasangan"
)
"""Who may come along is no matter of what is brought."""
_NOTES = word_set("catatan catatannya notes diperhatikan perhatian reminders")


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
    placed = any(not mention.general for mention in asking.reading.mentioned("locus"))
    later = (
        []
        if placed or _names_item(asking)
        else [slot for slot in asking.diary.slots if slot.until > asking.now]
    )
    pools = (slots, () if asking.period.day else later)
    found = ([slot for slot in pool if worn & frozenset(lemmas(slot.item.note))] for pool in pools)
    return next((telling for telling in found if telling), [])


_ACCESSORIES = lemma_set(
    "pelampung sepatu sandal topi rompi jaket masker helm sarung tabir surya pakai memakai wajib tutup"
)
_CLOTHED = word_set("baju bajunya pakaian pakaiannya busana kostum seragam dresscode clothes outfit attire")


def _only_accessories(asking: Asking, shown: Sequence[Slot]) -> bool:
    """Say whether clothes are asked for, and the notes only tell of shoes, hats and the like."""
    if not shown or _CLOTHED.isdisjoint(asking.reading.words.words):
        return False
    return all(CLOTHES & frozenset(lemmas(slot.item.note)) <= _ACCESSORIES for slot in shown)


def _names_item(asking: Asking) -> bool:
    """Say whether an item is named, so that what is worn at another is no answer."""
    return any(
        unit.lemma not in CLOTHES and asking.knowledge.in_titles(unit.lemma) for unit in asking.reading.asks
    )


def _asks_more(asking: Asking) -> bool:
    return bool(asking.reading.mentioned("locus")) or any(
        unit.lemma not in CLOTHES | _GOES for unit in asking.reading.asks
    )


_GOES = lemma_set("berangkat jalan pergi kumpul ikut datang turun hadir cabut go leave depart set")
"""What one does in all that one wears: «besok berangkat pakai baju apa?»."""


def _told_of(asking: Asking, topic: str) -> list[Line]:
    """Give the rows of the Info sheet on a topic, but those for other groups."""
    rows = [
        row
        for row in asking.visit.info
        if topic in {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        and (not row.groups or asking.group.name in row.groups)
    ]
    rows = [row for row in rows if not is_of_other_day(asking, _dated(row))] or rows
    spoken = [row for row in rows if row.language == asking.language]
    return [told(asking, row) for row in spoken or rows][:2]


_LEAD = 25
"""Signs within which an answer says first of what it is: «Rabu: kemeja putih»."""


def _dated(row: InfoRow) -> str:
    """Give what says for which day a row is: its topic and question, its keywords, what its answer begins with."""
    lead, colon, _ = row.answer.partition(":")
    return (
        f"{row.topic} {row.question} {' '.join(row.keywords)} {lead if colon and len(lead) < _LEAD else ''}"
    )


_GARMENTS = lemma_set(
    "sepatu sandal topi jaket rompi masker helm batik dasi jas kebaya sarung jilbab kerudung rok celana kemeja kaos pelampung"
)


def _of_garment(asking: Asking) -> Reply | None:
    """Tell the rows and notes on the one thing to wear that is asked about: «pakai sepatu apa besok?»."""
    worn = {unit.lemma for unit in asking.reading.words.units} & _GARMENTS
    if len(worn) != 1 or _asks_more(asking):
        return None
    (garment,) = worn
    rows = _told_of(asking, garment)
    noted = [
        slot for slot in asking.diary.slots if garment in lemmas(slot.item.note) and slot.until > asking.now
    ]
    return reply("wear", *rows, *map(note_of, noted[:3]), subject=about("wear", noted[:1])) if rows else None


def noted_slots(asking: Asking) -> Sequence[Slot] | None:
    """Return the items whose notes are meant; words of clothes in the question are no item's."""
    stuff = _STUFF if asking.reading.has("bring", "wear") else frozenset()
    worn = [
        u
        for u in asking.reading.asks
        if u.lemma in CLOTHES | _THINGS | VEHICLES | stuff | _STYLES
        and not (u.lemma in stuff | _STYLES and _titled(asking, u.lemma))
    ]
    goes = _GOES if asking.reading.has("wear") else frozenset()
    asks = [unit for unit in asking.reading.asks if unit not in worn and unit.lemma not in goes]
    mentions = asking.reading.mentioned("locus")
    if asks or mentions:
        found = asking.find(mentions, asks)
        met = _met(asking, {unit.lemma for unit in found.missing}) if found.missing else []
        return met or (None if found.missing or not found.slots else found.slots)
    remembered = asking.remembered()
    if remembered and not asking.period.said:
        return remembered
    day, start, end = asking.period.day, asking.period.start, asking.period.end
    if asking.period.part and start and end:
        return asking.diary.within(start, end)
    day = day or asking.diary.meant_day(asking.now)
    return asking.diary.of_day(day) if day else ()


_STYLES = lemma_set("bebas santai rapi kasual casual sopan biasa adat daerah tradisional resmi")
"""How one may be dressed, which rows on dress say or deny."""
_MEETS = lemma_set(
    "temu ketemu bertemu jumpa pertemuan sambut terima hadap menghadap meet meeting see audiensi"
)


def _met(asking: Asking, missing: set[str]) -> list[Slot]:
    """Find where those speak whom one is to meet: «pakai baju apa ketemu bupati?», «what to wear for meeting the mayor?»."""
    people = asking.knowledge.directory.people
    items = {id(item) for index in people_meant(asking)[0] for item in people[index].items}
    titled = {unit.lemma for unit in asked_title(asking)}
    if not items or not missing <= titled | _MEETS:
        return []
    slots = [slot for slot in asking.diary.slots if id(slot.item) in items and slot.until > asking.now]
    return [slot for slot in slots if slot.day == slots[0].day]


def _titled(asking: Asking, lemma: str) -> bool:
    return asking.knowledge.in_titles(lemma)


def note_of(slot: Slot) -> Line:
    return line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot))
