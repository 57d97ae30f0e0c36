"""What an answer lacks that is asked of things: when a pool is open, on which floor a hall is, what a place costs, one of two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import fold, lemmas, split_words
from handlers.questions.replies.base import Asking, Reply, key_of
from handlers.questions.replies.counted_places import COUNTED, miscounted
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS

_TIMED = frozenset({"when", "until", "duration", "countdown", "agenda", "check"})


def not_open(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when something at a place is open, and told when something else is on."""
    asked = AT_PLACES.intersection(asking.reading.words.words)
    return answer.intent in _TIMED and asked.isdisjoint(split_words(fold(text)))


def not_served(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long a paper takes to be made, and told how long one hears of it."""
    told = answer.intent in {"duration", "note", "when", "bring"} and answer.row is None
    return told and _HEARD.isdisjoint(asking.reading.words.words)


def neither(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether one of two is asked for, and what is told holds none of them."""
    named = {at for mention in asking.reading.mentioned("person") for at in mention.indexes("person")}
    if answer.intent == "speaker" and len(named) == len(asking.reading.mentioned("person")) == _BOTH:
        people = asking.knowledge.directory.people
        return answer.subject.people != () and not {people[at].name for at in named} & set(
            answer.subject.people
        )
    if answer.intent not in {"info", "note"}:
        return False
    words = asking.reading.words
    at = next(at for at, word in enumerate(words.words) if word in OR)
    both = [unit.lemma for unit in words.units if at in {unit.start - 1, unit.end}]
    kinds = {unit.lemma for unit in asking.reading.asks if not _is_done(words.words[unit.start])}
    told = frozenset(lemmas(text))
    return len(both) == _BOTH and kinds.issuperset(both) and told.isdisjoint(both)


def _is_done(word: str) -> bool:
    """Say whether a word says what is done, which rows have other words for."""
    return word.startswith(("di", "nge", "men", "nen")) or is_verb(word)


def no_way_back(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when one comes back to a place, and told of a ride without a time, of another way, or of another day."""
    if answer.row is not None or answer.intent in {"transport", "note"}:
        return not (_CLOCK.search(text) and _RETURNS.search(text))
    if answer.intent not in {"when", "countdown"}:
        return False
    today = asking.now.date()
    day = asking.period.day or (today if today in asking.diary.days else asking.diary.meant_day(asking.now))
    told = [slot for slot in asking.diary.slots if key_of(slot) in answer.subject.items]
    loci = asking.loci()
    return bool(told) and not any(
        "pulang" in asking.knowledge.words_of(slot.item).title
        or (slot.day == day and slot.locus in loci and slot.until > asking.now)
        for slot in told
    )


def other_budget(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked what a place costs, and a row tells the money of something else."""
    named = [m for m in asking.reading.mentioned("locus") if not m.general]
    if answer.row is None or not named:
        return False
    loci = {locus.name for locus in asking.loci()}
    told = frozenset(lemmas(text))
    about = loci.isdisjoint(asking.visit.info[answer.row].loci)
    return about and not any(told & set(mention.lemmas) - asking.knowledge.cities for mention in named)


def other_year(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a figure of last year or the next is asked for, and a row tells that of another."""
    if answer.row is None:
        return False
    ahead = not _AHEAD.isdisjoint(asking.reading.words.words)
    year = str(asking.now.year + (1 if ahead else -1))
    told = set(_YEARS.findall(f"{text} {asking.visit.info[answer.row].question}"))
    return bool(told) and year not in told


_YEARS = Late(r"\b(?:19|20)\d\d\b")
_AHEAD = word_set("depan next")


def no_floor(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a floor is asked for, and only told what a place is."""
    return (answer.intent == "locus" or answer.row is not None) and not _FLOOR.search(text)


def no_minutes(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked how many minutes something takes, and a row tells no length of time."""
    return answer.row is not None and not _MINUTES.search(text)


_MINUTES = Late(r"\b(?:menit|jam|minutes?|hours?|detik|seconds?)\b(?! \d)", re.IGNORECASE)
_FLOOR = Late(
    r"\b(?:lantai|lt|floor|basement|basemen|level|tingkat|ruang|gedung|lobi|rooms?|building|lobby|wing|tower)\b",
    re.IGNORECASE,
)
_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b|\b(?:pukul|jam) \d")
_RETURNS = Late(r"\b(?:kembali|pulang|balik|back|returns?|ke hotel|to the hotel|tiba)\b", re.IGNORECASE)
_BOTH = 2
OR = word_set("atau or")
AT_PLACES = word_set("kolam pool gym fitnes spa sauna laundry binatu minimarket apotek atm klinik")
_HEARD = word_set(
    "paparan sesi kunjungan materi diskusi acara kegiatan session presentation visit talk kita kami we"
)


_HOME = Late(r"\b(?:kembali|pulang|back|return)\b", re.IGNORECASE)
_HOMEWARD = word_set("kembali pulang balik kembalinya pulangnya back return returning home")


def other_way(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked how long the way there takes, and told how long the way back does."""
    back = _HOME.search(text.partition(":")[0]) and _HOMEWARD.isdisjoint(asking.reading.words.words)
    return answer.intent == "duration" and bool(back)


_BEFORE = Late(r"\b(?:sebelum|before|setelah|sesudah|after|saat|usai)\b", re.IGNORECASE)


def no_clock(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a time is taken for granted, and a row tells none."""
    return (
        answer.row is not None
        and asking.period.point is not None
        and not (_CLOCK.search(text) or _BEFORE.search(text))
    )


_PREPARES = Late(r"\b(?:penyusunan|persiapan|preparation|preparing|perumusan)\b", re.IGNORECASE)
_PREPARED = word_set(
    "penyusunan menyusun persiapan menyiapkan bahan bahannya siapkan prepare preparation perumusan susun nyusun"
)


def only_prepared(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a presentation is asked about, and told when it is prepared."""
    told = answer.row is None and answer.intent in {"check", "when", "duration", "countdown", "until"}
    return (
        told
        and bool(_PREPARES.search(text.partition(":")[0] + text.partition("\n")[2].partition(":")[0]))
        and _PREPARED.isdisjoint(asking.reading.words.words)
    )


def other_nth(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether the third of some is asked for («malam ketiga», «SMP 3»), and told of one whose name says it is the first."""
    beside = asking.reading.anchor is not None or asking.reading.has("next", "before", "after")
    if answer.row is not None or answer.intent not in _NUMBERED or beside:
        return False
    said = dict(_nths(asking.reading.words.words))
    told = list(_nths(split_words(fold(text.partition(":")[0]))))
    return any(noun in said and said[noun] != nth for noun, nth in told)


def _nths(words: Sequence[str]) -> Iterator[tuple[str, int]]:
    return ((noun, _NTH[nth]) for noun, nth in pairwise(words) if nth in _NTH)


_NTH = {**NUMBERS, **ORDINALS, **{str(number): number for number in range(1, 13)}}
_OTHERS = (
    "kelompok|klp|tim|grup|kelas|group|team|class|jam|pukul|hari|tanggal|lantai|sampai|at|day|besok|until"
)
_OF_NTH = Late(rf"\b(?!(?:{_OTHERS}) )[a-z]{{3,}} (?:{'|'.join(sorted(_NTH))})\b")
"""One of several by its number, but groups, which are compared, and what tells a time."""
_NUMBERED = _TIMED | {"where", "locus"}
BY_NUMBER = (frozenset(_NTH), _OF_NTH, other_nth)


_WET = word_set("hujan kehujanan gerimis rain rains raining rainy storm badai")
_IF_WET = Late(r"\b(?:kalau|kalo|klo|kl|jika|bila|andai|seandainya|misal|misalnya|if|in case|should it)\b")
_ON_WEATHER = Late(
    r"hujan|cuaca|payung|\brain|weather|umbrella|indoor|dalam ruang|badai|storm|tenda|pindah", re.IGNORECASE
)


def not_when_wet(_asking: Asking, _answer: Reply, text: str) -> bool:
    """Say whether it is asked what happens when it rains, and nothing told that speaks of that."""
    return not _ON_WEATHER.search(text)


_SINCE = Late(r"\b(?:sejak|dari) (?:kapan|tahun (?:berapa|brp))\b|\bsince when\b")
_BEGINS = Late(
    r"\b(?:(?:di)?mulai|berlangsung|berjalan|jalan|start\w*|running|begun?|going on|acara|sesi|kegiatan)\b"
)


def not_since(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked since when something is so, and told when an item is."""
    return answer.row is None and answer.intent == "when" and not _BEGINS.search(asking.reading.words.text)


NARROWLY = (
    (word_set("sejak since dari"), _SINCE, not_since),
    (COUNTED, Late(""), miscounted),
    (_WET, _IF_WET, not_when_wet),
)

_WHEN_WET = Pattern(
    r"\b(?:kalau|kalo|klo|kl|jika|bila|andai|seandainya|misal|misalnya|if|in case)\b[^?.]{0,20}\b(?:hujan|kehujanan|gerimis|rain|rains|raining|badai|storm)\b"
)


def is_when_wet(folded: str) -> bool:
    """Say whether it is asked what happens when it rains: without that condition it would be another question."""
    return bool(_WHEN_WET.search(folded))


PAPERS = word_set(
    "izin ijin izinnya ijinnya perizinan perizinannya ktp akta paspor berkas dokumen skck nib permit permits licence license"
)
