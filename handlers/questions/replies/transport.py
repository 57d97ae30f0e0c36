"""How one gets there: the group's bus, who drives it, what notes and titles say of vehicles."""

from __future__ import annotations

import re
from dataclasses import replace

from db.visit import Contact, InfoRow
from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.excerpts import groups_in, told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.gear import VEHICLES, note_of, noted_slots
from handlers.questions.replies.reaching import ways
from handlers.questions.words import word_set
from texts.messages.answers import Line, line


def answer_transport(asking: Asking) -> Reply | None:
    """Tell what the notes and titles say of vehicles, for the items meant or the day."""
    driver = _driver(asking) or answer_riders(asking)
    if driver:
        return driver
    luggage = any(unit.lemma in _LUGGAGE for unit in asking.reading.asks)
    if luggage or (
        asking.reading.has("who") and _DRIVER & {unit.lemma for unit in asking.reading.words.units}
    ):
        return None
    own = _told_transport(asking, own=True)
    if own:
        return own
    slots = noted_slots(asking)
    if slots is None:
        return None
    titled = bool(asking.reading.mentioned("locus"))
    told = [slot for slot in slots if _tells_ride(slot, titled=titled)]
    coming = [slot for slot in told if slot.until > asking.now] or told
    if not coming:
        return _told_transport(asking)
    return reply("transport", *map(_ride, coming[:3]), subject=about("transport", coming[:1]))


_BUS_CLAIMED = Pattern(
    r"\b((?:bus|bis|hiace|minibus|mobil|van|elf|kapal|perahu|boat|car|coach)) (?:nomor |no |number )?([a-z]|\d{1,2})\b"
)
_OURS = word_set("kita kami saya our my we")


@needs(_BUS_CLAIMED, _OURS, cued("tag yesno"))
def answer_bus_claimed(asking: Asking) -> Reply | None:
    """Answer «bus 3 buat kita kan?» by the row on one's own bus."""
    reading = asking.reading
    claimed = _BUS_CLAIMED.search(reading.words.text)
    asked = reading.has("tag", "yesno") and not _OURS.isdisjoint(reading.words.words)
    if (
        not (claimed and asked)
        or reading.has("when", "where", "who", "contact", "count")
        or reading.mentioned("locus")
    ):
        return None
    which = replace(asking, reading=replace(reading, names=reading.names | {"count"}))
    own = _told_transport(which, own=True)
    if own is None:
        return None
    text = " ".join(fact for part in own.lines for _, fact in part.facts if isinstance(fact, str)).casefold()
    vehicle = "bus" if claimed[1] == "bis" else claimed[1]
    named = re.search(rf"\b{vehicle} {re.escape(claimed[2])}\b", _own_clauses(asking, text))
    return replace(own, lines=(line("yes") if named else line("no"), *own.lines))


_CLAUSE = Late(r"[,;.]\s")


def _own_clauses(asking: Asking, text: str) -> str:
    """Return what a row says of the group where it tells each group's: «Bus A untuk Anggrek, Bus B untuk Bakung»."""
    clauses = _CLAUSE.split(text)
    own = [clause for clause in clauses if asking.group.name in groups_in(asking, clause)]
    return ", ".join(own) or text


_FOR_WHOM = Pattern(
    r"\b(?:bus|bis|minibus|mobil)(?: \w+)?(?: itu| ini| yang itu)? (?:untuk|buat|dipakai|dinaiki|ditumpangi|punya|isinya|for) (?:siapa|kelompok (?:mana|apa)|who|whom|which)\b|\b(?:who|which groups?) (?:(?:rides?|takes?) (?:in|on)? ?|(?:is|are) (?:in|on) )(?:the )?bus\b"
)


@needs(_FOR_WHOM)
def answer_riders(asking: Asking) -> Reply | None:
    """Tell the row that gives the groups their buses, all of it, where it is asked who rides in one: «bus B itu buat siapa?»."""
    if not _FOR_WHOM.search(asking.reading.words.text):
        return None
    whole = replace(asking, reading=replace(asking.reading, names=asking.reading.names | {"list"}))
    rows = (
        row for row in asking.visit.info if "bus" in {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
    )
    row = next((row for row in rows if groups_in(asking, row.answer)), None)
    return reply("transport", told(whole, row)) if row else None


_ON_LAND, _ON_WATER = (
    r"bus|bis|minibus|mikrobus|mobil|van|hiace|elf|car|shuttle",
    r"speed ?boat|speed|perahu|kapal|boat|feri|ferry|longboat|ketinting|klotok",
)
_WHICH_RIDE = Pattern(
    rf"\b(?:(?P<land>{_ON_LAND})|{_ON_WATER})(?: \w+){{0,4}} (?:(?<!di )(?<!ke )(?<!dari )(?<!sebelah )mana|nomor berapa|nomor apa|namanya)\b|"
    rf"\bwhich (?:(?P<by_road>{_ON_LAND})|{_ON_WATER})\b"
)
_CALLED = tuple(
    Late(rf"\b(?i:{kind}) (?:[A-Z]|\d|hijau|merah|biru|kuning|putih|hitam|cokelat|coklat)")
    for kind in (_ON_WATER, _ON_LAND)
)
"""Notes that say which one it is: «Speedboat Mutiara 1», «Bus hijau»."""


@needs(_WHICH_RIDE)
def answer_which_ride(asking: Asking) -> Reply | None:
    """Tell the notes that call one's bus or boat by name or number: «perahu kita yang mana?», «which boat do we take?»."""
    reading = asking.reading
    asked = _WHICH_RIDE.search(reading.words.text)
    others = {unit.lemma for unit in reading.asks} - VEHICLES - _RIDING
    if not asked or others or reading.anchor or reading.has(*_NO_RIDE):
        return None
    called = _CALLED[bool(asked["land"] or asked["by_road"])]
    slots = [slot for slot in asking.diary.slots if called.search(slot.item.note)]
    day = asking.period.day
    slots = [slot for slot in slots if slot.day == day] if day else slots
    told = [slot for slot in slots if slot.until > asking.now] or slots
    return reply("transport", *map(note_of, told[:3]), subject=about("transport", told[:1])) if told else None


_NO_RIDE = ("when", "who", "contact", "duration", "why", "how", "until", "loci", "coach", "room", "rest")
_RIDING = lemma_set(
    "naik naiki menaiki dinaiki tumpang menumpang pakai ikut nomor nama take ride board get on use berangkat"
)


def _tells_ride(slot: Slot, *, titled: bool) -> bool:
    text = f"{slot.item.title} {slot.item.note}" if titled else slot.item.note
    return bool(VEHICLES - {"berangkat"} & frozenset(lemmas(text)))


def _ride(slot: Slot) -> Line:
    """Tell how one goes: by the note, else by the title («Jalan kaki ke Command Center»)."""
    noted = VEHICLES & frozenset(lemmas(slot.item.note))
    return note_of(slot) if noted else line("when", title=slot.item.title, when=span_of(slot))


_LUGGAGE = lemma_set("koper bagasi barang luggage suitcase baggage")
"""How these travel is not told by what the group rides in."""

_SAME_RIDE = Pattern(
    r"\b(?:satu|one|same|share|shares|sharing|bareng) (?:the |a |our |naik )?(?:bus|bis|mobil|kapal|minibus|car|boat)\b"
)


@needs(_SAME_RIDE, cued("who group list"))
def answer_shared_ride(asking: Asking) -> Reply | None:
    """Answer «kita satu bus dengan siapa?» from the row that gives each group its bus; whoever is in charge of buses is not meant."""
    reading = asking.reading
    asked = reading.has("who", "group", "list") and not reading.has("contact", "when", "count")
    if not asked or not _SAME_RIDE.search(reading.words.text):
        return None
    own = replace(asking, reading=replace(reading, names=reading.names - {"list", "other"}))
    for row in asking.visit.info:
        rides = VEHICLES & {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        if rides and asking.group.name in groups_in(asking, row.answer):
            return reply("transport", told(own, row))
    return None


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
    ]
    rides = _NO_BUS.intersection(asking.reading.words.words)
    if rides:
        drivers = [c for c in drivers if rides.intersection(words_told(f"{c.name} {c.position}"))]
    which = _ONE_BUS.search(asking.reading.words.text)
    numbered = any(_ONE_BUS.search(f"{contact.name} {contact.position}".casefold()) for contact in drivers)
    drivers = [
        contact
        for contact in drivers
        if (
            _drives(contact, which[1])
            if which and numbered
            else not contact.groups or asking.group.name in contact.groups
        )
    ]
    if not drivers:
        return None
    names = [contact.name for contact in drivers]
    return reply(
        "contact", *(part for c in drivers[:3] for part in ways(c)), subject=about("contact", people=names)
    )


_NO_BUS = word_set(
    "boat perahu kapal speedboat feri ferry kereta train pesawat plane ambulans ambulance truk taksi taxi"
)
_ONE_BUS = Late(
    r"\b(?:bus|bis|mobil|minibus|elf|hiace|van|kapal|boat) (?:nomor |no )?"
    r"([a-z]|\d{1,2}|merah|biru|kuning|hijau|putih|hitam|oranye|ungu|red|blue|yellow|green|white|black)\b"
)


def _drives(contact: Contact, which: str) -> bool:
    """Say whether someone is entered as the driver of one of several buses, which is named."""
    buses = _ONE_BUS.findall(f"{contact.name} {contact.position}".casefold())
    return which in buses


WHICH = word_set(
    "nomor plat nopol mana polisi sopir supir driver drives pengemudi which plate ours siapa who warna colour color number"
)


def _told_transport(asking: Asking, *, own: bool = False) -> Reply | None:
    """Tell what the group's description or an info row says of vehicles; `own` asks for the group's own, by its number or driver."""
    group = asking.group
    words = asking.reading.words
    which = (
        asking.reading.has("count") or not WHICH.isdisjoint(words.words) or bool(_ONE_OF.search(words.text))
    )
    if own and (not which or asking.reading.mentioned("locus")):
        return None
    for row in asking.visit.info:
        about = {"bus", "minibus", "mobil"} & {*lemmas(row.topic), *lemmas(" ".join(row.keywords))}
        if about and (_is_groups(asking, row) if own else not row.groups or group.name in row.groups):
            return reply("transport", told(asking, row))
    if not own and VEHICLES & frozenset(lemmas(group.description)):
        return reply("transport", line("group-about", text=group.description))
    return None


_ONE_OF = Pattern(
    r"\b(?:bus|bis|minibus|mobil|van|car|coach) (?:nomor |no )?(?:[a-z]|\d{1,2}) (?:apa|atau|or) (?:yang )?(?:bus |bis |minibus |mobil |van |car |coach )?(?:[a-z]|\d{1,2})\b"
)
"""«bus A apa B» asks which."""

_OF_BUSES = lemma_set("bus minibus mobil nomor plat sopir")


def _is_groups(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is the group's own, or tells what each group has and all else that is asked."""
    words = asking.reading.words.words
    others = {u.lemma for u in asking.reading.asks if not is_verb(words[u.start])} - VEHICLES - _OF_BUSES
    if asking.group.name in row.groups:
        return others <= {*lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}")}
    told = {*_OF_BUSES, *lemmas(f"{row.topic} {row.answer}")}
    asked = {unit.lemma for unit in asking.reading.asks} - {"berangkat"}
    return asked <= told and asking.group.name in groups_in(asking, row.answer)


_COLOURS = lemma_set(
    "merah biru hijau kuning putih hitam cokelat coklat oranye ungu abu perak red blue green yellow white black brown orange"
)
_OF_BUSES = frozenset({"bus", "nomor", "plat"})


def asks_which_bus(reading: Reading) -> bool:
    """Say whether a group's bus is asked for: «bus kelompok 4 yang mana?», «bus nomor berapa?»."""
    asked = {unit.lemma for unit in reading.asks} - _COLOURS
    which = not WHICH.isdisjoint(reading.words.words) or reading.has("count")
    return "bus" in asked and asked <= _OF_BUSES and which and not reading.mentioned("locus")
