"""Who receives the group or speaks, at the item or place that is meant."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from db.visit import Contact
from handlers.questions.diary import Slot
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.replies.around import around_slots, ordinal_of, ordinal_slots
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply, span_of
from handlers.questions.replies.choosing import called_so, own_titled
from handlers.questions.replies.company import answer_company, asks_company, is_joint
from handlers.questions.replies.people import speaker_line, unaccounted
from handlers.questions.replies.people_meant import excluded_people, people_meant
from handlers.questions.replies.spoken_then import (
    best_spoken,
    by_name,
    claims_title,
    in_day,
    in_part,
    is_to_come,
    nearest,
    spoken_before,
    spoken_beside,
    spoken_near,
    tell_nothing,
    told_each,
)
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.visit_meant import met_at_loci
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import line

_HOSTS = frozenset({"tuan rumah", "host"})


def answer_speakers(asking: Asking) -> Reply | None:
    """Tell who receives or speaks at the item or place meant; without one, now or next."""
    excluded = excluded_people(asking)
    if _asks_all(asking):
        return _everyone(asking, excluded)
    titled = asking.reading.has("when", "where") and bool(asked_title(asking))
    slots = None if titled or _names_what_is_not(asking) else _spoken_slots(asking)
    if slots is None:
        return None
    if is_joint(asking):
        return answer_company(asking, slots)
    names = dict.fromkeys(
        name
        for slot in slots
        for name in slot.item.speakers
        if asking.knowledge.directory.index_of(name) not in excluded
    )
    hosts = (
        []
        if (names and not asking.reading.has("list")) or _asks_speaker(asking) or not _asks_host(asking)
        else _hosts(asking, slots)
    )
    names |= dict.fromkeys(
        contact.name for contact in hosts if asking.knowledge.directory.index_of(contact.name) not in excluded
    )
    if not names:
        return (answer_company(asking, slots) if asks_company(asking) else None) or _nobody(asking, slots)
    nameless = tell_nothing(asking, list(names))
    if nameless:
        return reply("who", line("nameless", title=nameless), answered=False)
    told = told_each(asking, slots, excluded)
    head = line("speakers-at", title=slots[0].item.title, when=span_of(slots[0])) if slots else None
    people = [speaker_line(asking, name) for name in list(names)[:MOST_LISTED]]
    lines = told or [part for part in (head, *people) if part]
    return reply("speaker", *lines, subject=about("speaker", slots[:1], people=list(names)))


_SPEAKS = word_set(
    "narasumber narasumbernya pembicara pembicaranya pemateri penyaji pemapar pengisi pengisinya moderator moderatornya speaker speakers "
    "presenter presenters"
)


def _asks_speaker(asking: Asking) -> bool:
    """Say whether who speaks is asked for: who only receives there is no answer."""
    return not _SPEAKS.isdisjoint(asking.reading.words.words)


def _asks_host(asking: Asking) -> bool:
    """Say whether whoever is there to receive the group may be meant, and not who does what the item is called."""
    reading = asking.reading
    hosts = not _HOSTING.isdisjoint(reading.words.words)
    return hosts or bool(reading.mentioned("locus")) or not (reading.asks or reading.mentioned("group"))


_HOSTING = word_set(
    "menerima diterima terima nerima penerima menyambut disambut sambut nyambut penyambut tuan host hosts hosting receive receives receiving received "
    "welcome welcomes welcoming welcomed greet greets menemui temui bertemu ditemui meet meeting menjamu temanin menemani mendampingi"
)


def _asks_all(asking: Asking) -> bool:
    """Say whether all who receive the group are asked for, at no place and time: «siapa selain X tuan rumah kita?»."""
    reading = asking.reading
    named = reading.mentioned("locus") or unaccounted(asking) or reading.anchor or asking.period.point
    every = bool(reading.excepted) or (reading.has("list") and _asks_speaker(asking))
    return every and not named and not asking.period.is_window


def _everyone(asking: Asking, excluded: set[int]) -> Reply | None:
    beside = spoken_beside(asking, excluded)
    if beside:
        return beside
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots: Sequence[Slot] = asking.diary.of_day(day) if day else ()
    own = asking.group.name
    day_loci = {slot.locus.name for slot in slots if slot.locus} if asking.period.day else set()
    hosts = [
        c.name
        for c in asking.visit.contacts
        if c.role.casefold() in _HOSTS
        and (not c.groups or own in c.groups)
        and _meets(asking, c)
        and (not day_loci or not c.loci or day_loci & set(c.loci))
    ]
    without = {unit.lemma for unit in asking.reading.words.units if unit.start in asking.reading.excepted} - {
        "kota"
    }
    doing = {hint.lemma for hint in asking.reading.hints if asking.knowledge.in_titles(hint.lemma)} - vague()
    if doing and not _NOUNS.isdisjoint(asking.reading.words.words):
        slots = [slot for slot in slots if doing & asking.knowledge.words_of(slot.item).title]
        hosts = []
    slots = [slot for slot in slots if not without & asking.knowledge.words_of(slot.item).title - {"wakil"}]
    only_hosts = asking.reading.has("speaker") and not _asks_speaker(asking)
    hosts = [] if _asks_speaker(asking) else hosts
    spoken = [] if only_hosts else [name for slot in slots for name in slot.item.speakers]
    index_of = asking.knowledge.directory.index_of
    names = [name for name in dict.fromkeys((*hosts, *spoken)) if index_of(name) not in excluded]
    if not names:
        return None
    return reply(
        "speaker",
        *(speaker_line(asking, name) for name in names[:MOST_LISTED]),
        subject=about("speaker", people=names),
    )


def _meets(asking: Asking, host: Contact) -> bool:
    """Say whether the group comes to a host's place."""
    visited = {locus.name for locus in asking.diary.loci}
    return not host.loci or bool(visited & set(host.loci))


def _nobody(asking: Asking, slots: Sequence[Slot]) -> Reply | None:
    if not slots:
        return None
    slot = asking.diary.current_or_next(slots, asking.now) or slots[0]
    said = line("speakers-unknown", title=slot.item.title)
    return reply("speaker", said, answered=False, subject=about("speaker", [slot]))


def _spoken_slots(asking: Asking) -> list[Slot] | None:
    if asking.period.point:
        return spoken_near(asking, asking.period.point)
    beside = around_slots(asking)
    met = nearest(asking, beside) if beside else met_at_loci(asking)
    if met:
        return met
    if (
        not _place_words(asking)
        and not _places(asking)
        and (not _hinted(asking) or _continues(asking) or is_to_come(asking))
    ):
        return None if claims_title(asking) else _spoken_then(asking)
    return _spoken_at(asking)


def _spoken_then(asking: Asking) -> list[Slot] | None:
    """Find what is spoken at by the time alone: what was talked of, what is counted, what runs or comes."""
    remembered = asking.remembered() or _at_remembered_loci(asking)
    number, period = ordinal_of(asking), asking.period
    begun = all(slot.start <= asking.now for slot in remembered) if remembered else False
    if asking.reading.has("previous") and not asking.reading.has("next") and not begun:
        return spoken_before(asking)
    if remembered:
        return list(remembered)
    if number is not None:
        return ordinal_slots(asking, number) or None
    if period.part:
        return in_part(asking) or None
    if period.day:
        return in_day(asking, period.day) or None
    running = [] if asking.reading.has("next") else list(asking.diary.running(asking.now))
    coming = list(asking.diary.after(asking.now))
    since = asking.now if asking.reading.has("next") else None
    later = (
        slot
        for slot in asking.diary.slots
        if (slot.start > since if since else slot.until > asking.now) and by_name(asking, slot)
    )
    return (
        [slot for slot in (running or coming) if by_name(asking, slot)]
        or list(islice(later, 1))
        or [slot for slot in (*running, *coming) if slot.item.speakers]
    )


def _spoken_at(asking: Asking) -> list[Slot] | None:
    found = asking.find(_places(asking), _place_words(asking), asking.reading.hints)
    if found.slots and not found.missing and not found.lost:
        running = [slot for slot in found.slots if slot.start <= asking.now < slot.until]
        if running and (
            asking.reading.has("now") or not {"ini", "this"}.isdisjoint(asking.reading.words.words)
        ):
            return running
        then = [slot for slot in asking.diary.running(asking.now) if slot.item.speakers]
        if then and asking.reading.has("now") and not (_places(asking) or asking.reading.asks):
            return then
        titled = _titled(asking, found.slots)
        if asking.reading.mentioned("group") and not any(slot.item.speakers for slot in titled):
            return titled
        spoken = _counted(asking, _titled(asking, [slot for slot in found.slots if slot.item.speakers]))
        return best_spoken(asking, spoken) or list(found.slots)
    return None


def _titled(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    return own_titled(asking, called_so(asking, list(slots)))


def _counted(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Keep the first, second or last of those that fit, where one is asked for; of the day that is meant."""
    number = ordinal_of(asking)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    of_day = [slot for slot in slots if slot.day == day] or list(slots)
    index = (number or 0) - 1 if (number or 0) > 0 else (number or 0)
    return [of_day[index]] if number is not None and -len(of_day) <= index < len(of_day) else list(slots)


def _at_remembered_loci(asking: Asking) -> list[Slot]:
    loci = asking.remembered_loci()
    return [slot for slot in asking.diary.slots if slot.locus in loci and slot.item.speakers]


_OPENS = word_set("membuka menutup buka tutup dibuka ditutup opens closes opening closing open close")
_NOUNS = word_set("sambutan paparan penerimaan pembukaan penutupan presentasi speech")


_EVENT_NOUNS = word_set("sambutan pembukaan penutupan speech")
"""Items of a programme: who speaks at one is not who speaks now, where there is no such item."""


def _names_what_is_not(asking: Asking) -> bool:
    """Say whether an opening, a closing or a welcome is asked about that the agenda does not have."""
    named = not (_OPENS | _EVENT_NOUNS).isdisjoint(asking.reading.words.words)
    placed = _places(asking) or asking.reading.asks or asking.reading.anchor or asking.period.said
    return named and not (placed or _hinted(asking) or _continues(asking))


def _continues(asking: Asking) -> bool:
    """Whether «siapa yang menerima?» goes on about a place or item just talked of."""
    talked = asking.previous is not None and bool(asking.previous.items or asking.previous.loci)
    return talked and (_NOUNS | _OPENS).isdisjoint(asking.reading.words.words)


def _hinted(asking: Asking) -> bool:
    """Say whether a word helps that items are called by: on the day that is named, where one is."""
    telling = [hint.lemma for hint in asking.reading.hints if hint.lemma not in vague()]
    if not any(map(asking.knowledge.in_titles, telling)):
        return False
    days = asking.pool() if asking.period.part or asking.period.day else ()
    return not days or any(set(telling) & asking.knowledge.words_of(slot.item).title for slot in days)


def _places(asking: Asking) -> list[Mention]:
    """Return what is mentioned but people: whether they speak is what is asked."""
    return [mention for mention in asking.reading.mentions if mention.kind not in {"person", "group"}]


def _place_words(asking: Asking) -> list[Unit]:
    """Return asking words that are no part of a title that someone holds."""
    tried = asking.reading.has("who") and asked_title(asking) and not asking.reading.excepted
    units = list(asking.reading.asks) if tried and not people_meant(asking)[0] else unaccounted(asking)
    placed = asking.reading.mentioned("locus") and not _PRESENTS.isdisjoint(asking.reading.words.words)
    if placed:
        return [unit for unit in units if unit.lemma not in _MATTERS]
    return [unit for unit in units if unit.lemma not in _STANDS_FOR] or units


_PRESENTS = word_set("memaparkan menjelaskan mempresentasikan menerangkan jelaskan presents explains")
_MATTERS = lemma_set("layanan inovasi program profil kondisi kinerja gambaran capaian fasilitas services")
"""What whoever speaks at a place tells of it: «siapa yang memaparkan layanan rumah sakit?»."""
_STANDS_FOR = lemma_set("mewakili")
"""In whose name someone speaks is said besides what they speak at: «tanggapan mewakili tuan rumah»."""


def _hosts(asking: Asking, slots: Sequence[Slot]) -> list[Contact]:
    names = {slot.locus.name for slot in slots if slot.locus}
    return [c for c in asking.visit.contacts if c.role.casefold() in _HOSTS and names & set(c.loci)]
