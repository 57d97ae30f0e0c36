"""What is taken for granted of an item: that it is at a place of another name («apel di halaman kan?»), that something is so many."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from db.visit import WIB, WIT, WITA
from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply, speakers_line
from handlers.questions.replies.notes import noted_line
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import Line, line


def claimed_elsewhere(asking: Asking, found: Found) -> tuple[Found, bool]:
    """Take words of other places («di kantin kan?») for a claim that is not true of the item found."""
    rooms = {lemma for room in asking.knowledge.rooms for lemma in lemmas(room)}
    wrong = bool(found.missing) and all(unit.lemma in rooms for unit in found.missing)
    wrong = wrong or (bool(found.missing) and _says_where(asking, found))
    named = len(found.missing) < len(asking.reading.asks)
    if wrong and named:
        return replace(found, missing=()), True
    meant = _titled_otherwise(asking, found, rooms)
    return (meant, True) if meant else (found, False)


def _titled_otherwise(asking: Asking, found: Found, rooms: set[str]) -> Found | None:
    """Find what is asked for by its title, where what is found only is at the place that is claimed («the closing in the hotel ballroom»)."""
    spots = [unit for unit in asking.reading.asks if unit not in found.missing]
    claimed = asking.reading.mentioned("locus") and asking.reading.has("tag", "yesno")
    if not (claimed and spots and found.missing and all(u.lemma in rooms | _SPOTS for u in spots)):
        return None
    meant = asking.find((), found.missing, ())
    titles = (asking.knowledge.words_of(slot.item).title for slot in meant.slots)
    return meant if meant.fully and all(u.lemma in t for t in titles for u in found.missing) else None


_AT = word_set("di at in")
_SPOTS = lemma_set(
    "halaman aula lobi taman lapangan teras pendopo pendapa auditorium ballroom kantin kafe gedung rooftop basement parkiran bus kapal gym kolam balkon serambi foyer "
    "musala masjid gereja kelas laboratorium studio rumah kantor dermaga pelabuhan pantai alun-alun stadion gor mal museum kampus hotel restoran warung tenda mobil kereta "
    "bandara stasiun terminal kamar ruang lantai pabrik sekolah puskesmas garden yard courtyard lobby hall terrace cafeteria canteen building pool balcony beach stadium campus"
)
"""Where something may be, as words say it that name no place of the visit."""


def _says_where(asking: Asking, found: Found) -> bool:
    """Say whether all that no item holds is where one that is called by the rest is taken to be («apel di halaman kan?»)."""
    words, missing = asking.reading.words.words, found.missing
    behind = any(words[unit.start - 1] in _AT for unit in missing[:1]) and not _SPOTS.isdisjoint(
        u.lemma for u in missing
    )
    joined = all(b.start == a.end for a, b in pairwise(missing))
    called = [unit for unit in asking.reading.asks if unit not in missing]
    spots = all(slot.locus or slot.room for slot in found.slots)
    titled = (
        any(unit.lemma in asking.knowledge.words_of(found.slots[0].item).title for unit in called)
        if found.slots
        else False
    )
    return behind and joined and titled and spots and asking.reading.has("tag", "yesno")


_MEASURES = lemma_set(
    "jam menit detik hari malam minggu bulan tahun wib wita wit lantai ruang kelompok tim pagi siang sore hours minutes days nights floor persen kilometer meter ribu juta miliar"
)
"""What is measured or called by a number, and not counted: lengths and hours are claims of their own."""


_NUMBERED = word_set("lantai lt floor ruang ruangan room kamar gedung bus nomor no")
"""What bears a number, and is not so many."""


def answer_number_claimed(asking: Asking, found: Found) -> Reply | None:
    """Answer «tiap kelompok lima rekomendasi ya?» from the note that counts the same; not answered where none does, None where nothing is counted."""
    claimed = next(_counted(asking), None)
    if (
        claimed is None
        or not asking.reading.has("tag", "yesno")
        or not found.slots
        or found.missing
        or found.noted
    ):
        return None
    number, thing = claimed
    told = [(slot, said) for slot in found.slots for said in [_number_of(thing, slot)] if said is not None]
    if not told:
        return reply("check", answered=False)
    slot, said = told[0]
    head = line("yes") if said == number else line("no")
    return reply("check", head, noted_line(slot), subject=about("check", [slot]))


def _counted(asking: Asking) -> Iterator[tuple[int, str]]:
    """Give the numbers of things that a question takes for granted: five and «rekomendasi»."""
    reading = asking.reading
    taken = {at for time in reading.times for at in range(time.start, time.end)}
    taken |= {at for m in (*reading.mentions, *reading.excluded) for at in range(m.start, m.end)}
    follows = {unit.start: unit.lemma for unit in reading.words.units}
    for at, word in enumerate(reading.words.words[:-1]):
        number = _value(word)
        thing = follows.get(at + 1, "")
        if (
            number
            and number > 1
            and reading.words.words[max(0, at - 1)] not in _NUMBERED
            and at not in taken
            and at + 1 not in taken
            and thing not in _MEASURES | {""}
        ):
            yield number, thing


def _value(word: str) -> int | None:
    return int(word) if word.isdigit() else NUMBERS.get(word)


def _number_of(thing: str, slot: Slot) -> int | None:
    """Return how many of a thing an item's note speaks of."""
    for said, counted in pairwise(lemmas(slot.item.note)):
        if counted == thing and _value(said):
            return _value(said)
    return None


_EVERYONE = word_set("semua semuanya seluruh kita kami saya peserta everyone everybody all we i")
_TAKES_PART = word_set("ikut ikutan hadir datang masuk wajib join attend come invited diundang")
_LIMITED = Late(r"\b(?:khusus|hanya|terbatas|perwakilan|only|limited)\b", re.IGNORECASE)


def is_limited(asking: Asking, slots: Sequence[Slot]) -> bool:
    """Say whether it is asked if all take part, and the note says for whom alone an item is: «rapatnya kita semua ikut?»."""
    words = frozenset(asking.reading.words.words)
    return bool(words & _EVERYONE and words & _TAKES_PART) and any(
        _LIMITED.search(s.item.note) for s in slots[:1]
    )


_RANKS = lemma_set("wakil sekretaris asisten staf ajudan mantan calon")


def _only_deputies(asking: Asking, head: str, names: Collection[str]) -> bool:
    """Say whether only a deputy of the office speaks that is named: «dijamu gubernur kan?» where the Wakil Gubernur does."""
    held = [lemmas(text) for name in names for text in asking.knowledge.directory.positions_of(name)]
    deputies = [office for office in held if head in office[1:] and office[0] in _RANKS]
    return bool(deputies) and not any(office[:1] == (head,) for office in held)


def others_held(asking: Asking, slots: Sequence[Slot]) -> list[str]:
    """Name who speaks there where someone by title is said to, and only others do whose title has the word («Deputy Mayor»)."""
    held = asking.knowledge.words_of(slots[0].item).title
    title = tuple(unit for unit in asked_title(asking) if unit.lemma not in held)
    if not title or title[0].lemma not in TITLE_HEADS:
        return []
    people = asking.knowledge.directory.people
    names = {
        people[index].name
        for index in asking.knowledge.directory.titled([unit.lemma for unit in title], asking.group.name)
        if any(title[0].lemma in lemmas(contact.position)[:1] for contact in people[index].contacts)
    }
    spoken = {name for slot in slots for name in slot.item.speakers}
    another = bool(names and spoken) and names.isdisjoint(spoken)
    return sorted(spoken) if another or _only_deputies(asking, title[0].lemma, spoken) else []


_RUNS = frozenset({"sedang", "lagi", "masih", "sekarang", "now", "still", "currently"})


def takes_place(asking: Asking) -> bool:
    """Take «berlangsung di Ruang Pola» for where something is, and not for whether it runs."""
    reading = asking.reading
    said = {reading.said(cue.start, cue.end) for cue in reading.cues if cue.name == "now"}
    placed = reading.mentioned("room") or reading.mentioned("locus") or asking.period.said
    return said <= {"berlangsung"} and bool(placed) and _RUNS.isdisjoint(reading.words.words)


_ZONES = {"wib": WIB, "wita": WITA, "wit": WIT}


def in_named_zone(words: Collection[str], point: datetime) -> datetime:
    """Take a clock for that of the zone that is named: 13.00 WITA is noon in WIB."""
    zone = next((_ZONES[word] for word in words if word in _ZONES), None)
    return point.replace(tzinfo=zone) if zone else point


_UP_TO = frozenset({"sampai", "hingga", "until", "till", "to"})


def up_to_clock(asking: Asking) -> bool:
    """Say whether the clock is one to which something lasts: «jamuan sampai jam 9 kan?»."""
    clock = asking.reading.time("clock")
    return clock is not None and bool(
        _UP_TO & set(asking.reading.words.words[max(0, clock.start - 1) : clock.start])
    )


_HALF_DAY = timedelta(hours=12)
_MORNING = word_set("pagi subuh dini morning am")


def is_then(asking: Asking, moment: datetime | None, point: datetime) -> bool:
    """Say whether a moment is at the clock that is named: «jam 7» of a dinner is in the evening."""
    point = in_named_zone(asking.reading.words.words, point)
    half = point.hour < _HALF_DAY.seconds // 3600 and _MORNING.isdisjoint(asking.reading.words.words)
    return moment is not None and (moment == point or (half and moment == point + _HALF_DAY))


def who_else(found: Found, chosen: Sequence[Slot], said: Sequence[Line]) -> list[Line]:
    """Tell who holds an item that someone else is said to hold: «pembekalan sama pak A kan?»."""
    another = any(mention.kind == "person" for mention in found.lost)
    speakers = speakers_line(chosen[0]) if another and len(chosen) == 1 else None
    return [speakers] if speakers and speakers not in said else []


def is_had_elsewhere(asking: Asking, found: Found) -> bool:
    """Say whether it is asked what a place has, and only an item at another place is found: «di sentra ada pewarna alami?»."""
    lost = any(mention.kind == "locus" and not mention.general for mention in found.lost)
    return (
        lost
        and asking.reading.has("exist")
        and not (asking.period.said or asking.reading.has("tag", "yesno"))
    )


def lies_beside(asking: Asking, slot: Slot) -> bool:
    """Say whether an item begins, or ends where that is asked, before or after the time that is named."""
    period = asking.period
    moment = slot.until if asking.reading.has("end", "until", "over") else slot.start
    if asking.reading.has("before"):
        return bool(period.end) and period.end is not None and moment <= period.end
    return period.start is not None and moment >= period.start


DENIED = Late(
    r"\b(?:kita|kami|we) (?:semua |itu |tuh )?(?:tidak|bukan|do not|are not|wo not) (?:ada |ikut |jadi |perlu |usah |pergi |mampir |singgah |dapat |kebagian |termasuk |going |visiting |go )*(?:ke|di|to|at)?\b(?=.+\b(?:kan|ya|right)\W*$)|\bsame (?:place|room|venue|hotel|time)\b|\b(?:tempat|ruang|jam)\w* (?:yang )?sama\b"
)
"""A claim that one does not go there, or that two are alike: yes and no would both be taken for either, so only what is so is told."""
