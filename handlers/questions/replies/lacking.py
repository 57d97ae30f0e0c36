"""What an answer lacks where single words say what is asked for: to whom a thing is handed, when a pool is open, one of two."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from handlers.questions.easing import is_verb
from handlers.questions.lemmas import fold, lemmas, split_words
from handlers.questions.replies.base import Asking, Reply, key_of
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set
from texts.messages.answers import without_tags, word_answer

Lacks = Callable[[Asking, Reply, str], bool]
"""Says of an answer, and of its text, whether it lacks what is asked for."""

_TIMED = frozenset({"when", "until", "duration", "countdown", "agenda", "check"})

_TAKERS = re.compile(
    r"\b(?:ke|kepada|pada|melalui|lewat|to|at|via|resepsionis\w*|panitia|petugas|front desk|LO|pembimbing|ketua|sekretariat|posko|koordinator|pendamping|pengawas|penghubung|widyaiswara|coach|desk|reception\w*)\b",
    re.IGNORECASE,
)


def _untaken(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked to whom a thing is given, and a note only tells that it is."""
    return answer.intent == "note" and not _TAKERS.search(text.partition("(")[0])


def _not_open(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when something at a place is open, and told when something else is on."""
    asked = _AT_PLACES.intersection(asking.reading.words.words)
    return answer.intent in _TIMED and asked.isdisjoint(split_words(fold(text)))


def _not_served(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long a paper takes to be made, and told how long one hears of it."""
    told = answer.intent in {"duration", "note", "when", "bring"} and answer.row is None
    return told and _HEARD.isdisjoint(asking.reading.words.words)


def _neither(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether one of two is asked for, and what is told holds none of them."""
    if answer.intent not in {"info", "note"}:
        return False
    words = asking.reading.words
    at = next(at for at, word in enumerate(words.words) if word in _OR)
    both = [unit.lemma for unit in words.units if at in {unit.start - 1, unit.end}]
    kinds = {unit.lemma for unit in asking.reading.asks if not _is_done(words.words[unit.start])}
    told = frozenset(lemmas(text))
    return len(both) == _BOTH and kinds.issuperset(both) and told.isdisjoint(both)


def _is_done(word: str) -> bool:
    """Say whether a word says what is done, which rows have other words for."""
    return word.startswith(("di", "nge", "men", "nen")) or is_verb(word)


def _no_way_back(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked when one comes back to a place, and told of a ride without a time, of another way, or of another day."""
    if answer.row is not None or answer.intent in {"transport", "note"}:
        return not _CLOCK.search(text)
    if answer.intent not in {"when", "countdown"}:
        return False
    day = asking.period.day or asking.now.date()
    told = [slot for slot in asking.diary.slots if key_of(slot) in answer.subject.items]
    loci = asking.loci()
    return bool(told) and not any(
        "pulang" in asking.knowledge.words_of(slot.item).title or (slot.day == day and slot.locus in loci)
        for slot in told
    )


def _other_official(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked why an official does not do something, and a row gives the reason of something else."""
    title = {unit.lemma for unit in asking.reading.words.units} & TITLE_HEADS
    return answer.row is not None and bool(title) and title.isdisjoint(lemmas(text))


def _no_floor(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a floor is asked for, and only told what a place is."""
    return (answer.intent == "locus" or answer.row is not None) and not _FLOOR.search(text)


_FLOOR = re.compile(
    r"\b(?:lantai|lt|floor|basement|basemen|level|tingkat|ruang|gedung|lobi|rooms?|building|lobby|wing|tower)\b",
    re.IGNORECASE,
)
_ANY = re.compile("")
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d\d\b|\b(?:pukul|jam) \d")
_BACK = word_set("balik kembali pulang back return")
_BOTH = 2
_OR = word_set("atau or")
_AT_PLACES = word_set("kolam pool gym fitnes spa sauna laundry binatu minimarket apotek atm klinik")
_HEARD = word_set(
    "paparan sesi kunjungan materi diskusi acara kegiatan session presentation visit talk kita kami we"
)
_PAPERS = word_set(
    "izin ijin izinnya ijinnya perizinan perizinannya ktp akta paspor berkas dokumen skck nib permit permits licence license"
)

_NAMED: tuple[tuple[frozenset[str], re.Pattern[str], Lacks], ...] = (
    (
        word_set("siapa whom who"),
        re.compile(
            r"\b(?:kembali\w*|dikembali\w*|mengembalikan|balikin|dibalikin|diserah\w*|serah\w*|menyerah\w*|kumpulin|dikumpulin|dikumpulkan|setor\w*|disetor\w*|titip\w*|dititip\w*|kasih\w*)(?: \w+)? (?:ke|kepada|sama) siapa\b|"
            r"\bto whom\b.*\b(?:give|return|hand|submit)\b|\bwhom? (?:do|should|must) (?:i|we) (?:give|return|hand|submit)\b"
        ),
        _untaken,
    ),
    (_AT_PLACES, re.compile(r"\b(?:jam|pukul|kapan|what time|when|sampai|until)\b"), _not_open),
    (
        _PAPERS,
        re.compile(
            r"\b(?:kelar|rampung|selesai|jadi|terbit|beres|ready|issued|done|diproses|proses\w*|tuntas|keluar|(?:berapa|brp) (?:lama|hari)|how long|how many days)\b"
        ),
        _not_served,
    ),
    (
        _BACK,
        re.compile(
            r"\b(?:jam|pukul|kapan)\b.*\b(?:balik|kembali|pulang)(?: lagi)? ke\b|\b(?:what time|when)\b.*\bback (?:to|at)\b|\breturn to\b.*\b(?:what time|when)\b|\b(?:what time|when)\b.*\breturn to\b"
        ),
        _no_way_back,
    ),
    (word_set("kenapa mengapa why"), _ANY, _other_official),
    (
        word_set("lantai floor"),
        re.compile(r"\b(?:lantai|lt) (?:berapa|brp|mana)\b|\b(?:which|what) floor\b"),
        _no_floor,
    ),
    (_OR, _ANY, _neither),
)


def lacks_it(asking: Asking, answer: Reply) -> bool:
    """Say whether an answer lacks what is asked for by the words that are said."""
    checks = list(lacks_named(asking))
    text = without_tags(word_answer(answer.lines, asking.language)) if checks else ""
    return any(lacks(asking, answer, text) for lacks in checks)


def lacks_named(asking: Asking) -> Iterator[Lacks]:
    """Give what answers are to be held against by the words that are said."""
    said = asking.reading.words.words
    for words, asked, lacks in _NAMED:
        if not words.isdisjoint(said) and asked.search(" ".join(said)):
            yield lacks
