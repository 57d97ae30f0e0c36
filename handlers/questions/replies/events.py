"""What a visit does not have: nothing is told of an event, an office, a place or a person of whom nothing in it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from handlers.questions.names.naming import first_names
from handlers.questions.patterns.late import Late
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import lemma_of, lemmas
from handlers.questions.replies.base import Asking, Reply, once
from handlers.questions.spelling.speller import sound
from handlers.questions.spelling.standing import is_formed, stands
from handlers.questions.words import word_set
from handlers.questions.words.abbreviations import expansions
from handlers.questions.words.institutions import INSTITUTIONS
from texts.messages.answers import without_tags, word_answer

_EVENTS = word_set(
    "yudisium wisuda pelantikan workshop lokakarya webinar simposium sarasehan outbound karaoke pameran expo bazar bazaar lomba turnamen pertandingan tausiyah "
    "pengajian ziarah senam zumba pretest posttest kuis piknik rafting snorkeling diving memancing mancing unggun donor golf futsal tenis bulutangkis "
    "badminton jogging hiking trekking camping kemah baksos doorprize kado bukber sahur talkshow podcast pemutaran festival karnaval parade konser pentas "
    "kirab misa kebaktian tarawih tahlilan syukuran halalbihalal reuni nobar yoga meditasi bimtek sosialisasi pengukuhan peluncuran konferensi tumpeng "
    "graduation exhibition tournament picnic concert hike"
)
_MEETINGS = word_set("rapat sesi acara")
_MET_FOR = word_set("evaluasi refleksi koordinasi")
_WON = word_set("menang juara memenangkan dimenangkan penghargaan win won award")
"""What a place has won is no event of the visit."""

_SETTLED = frozenset({"talk", "private", "clock", "whose"})
_DENIES = Late(r"\b(?:tidak|bukan|belum|tanpa|no|not|none|nobody|never)\b", re.IGNORECASE)


def tells_of_absent(asking: Asking, answer: Reply) -> bool:
    """Say whether something is told, and not denied, where the question takes for granted what this visit does not have."""
    if answer.intent in _SETTLED or not names_absent(asking):
        return False
    first = without_tags(word_answer(answer.lines[:1], asking.language))
    return answer.row is not None or not _DENIES.search(first)


def names_absent(asking: Asking) -> bool:
    """Say whether a question names an event, an office, a place or a person of whom nothing in the visit speaks."""
    words = asking.reading.words
    named = (
        bool(words.strange)
        or not _GEAR.isdisjoint(asking.reading.names)
        or not _named_at_all().isdisjoint(words.typed)
    )
    return named and _is_absent(asking)


_GEAR = frozenset({"wear", "bring"})


@once
def _is_absent(asking: Asking) -> bool:
    return (
        _absent_event(asking)
        or _absent_place(asking)
        or _absent_office(asking)
        or _absent_occasion(asking)
        or _absent_person(asking)
    )


@cache
def _named_at_all() -> frozenset[str]:
    offices = {short[0] for short, full in expansions().items() if len(short) == 1 and full[0] in _OFFICES}
    return _EVENTS | _MET_FOR | INSTITUTIONS | _OFFICES | offices


def _absent_event(asking: Asking) -> bool:
    said = asking.reading.words.typed
    named = _EVENTS.intersection(said) | {
        word for before, word in pairwise(said) if before in _MEETINGS and word in _MET_FOR
    }
    return bool(named) and _WON.isdisjoint(said) and all(_is_unheard(asking, word) for word in named)


def _is_unheard(asking: Asking, word: str) -> bool:
    own = asking.knowledge.own_lemmas
    full = expansions().get((word,), ())
    if word in own or lemma_of(word) in own or (full and own.issuperset(lemmas(" ".join(full)))):
        return False
    return own.isdisjoint(lemmas(word))


def _is_read(asking: Asking, at: int) -> bool:
    """Say whether a word stands for one of the visit's: «makrab» for its «keakraban»."""
    read = (*asking.reading.asks, *asking.reading.hints)
    return any(unit.start <= at < unit.end and unit.lemma in asking.knowledge.own_lemmas for unit in read)


_AT = word_set(
    "ke dari dr pas saat at habis abis setelah sebelum after before materi narasumber profil kontak leave di to"
)
_OF_PLACE = word_set("wifi parkir alamat peta lokasi kepala")
_INTO = word_set("gudang makam kantor kebun air bank pusat rumah balai gedung kampung taman the")
_ANYWHERE = word_set("level tingkat urutan kilometer acc jalan kampung daerah")


def _absent_place(asking: Asking) -> bool:
    """Say whether one asks of a place by a word that nothing here has: «di labkesda ada wifi?»."""
    words = asking.reading.words
    spots = [at for at, word in enumerate(words.words) if at in words.strange or word in INSTITUTIONS]
    return any(_is_absent_place(asking, at) for at in spots)


def _is_absent_place(asking: Asking, at: int) -> bool:
    words = asking.reading.words
    word = words.words[at]
    known = word in INSTITUTIONS
    done = not known and (is_formed(word) or is_verb(word))
    if word != words.typed[at] or word in _ANYWHERE or done:
        return False
    named_alone = known and (not at or words.words[at - 1] in _OF_PLACE)
    if not named_alone and not _is_beside(words.words, at):
        return False
    if not known and (words.words[at - 1] == "to" or is_english(words.typed)):
        return False  # of English words only those are known that many use
    named = any(mention.start <= at < mention.end for mention in asking.reading.mentions)
    return not named and not _is_read(asking, at) and _is_unheard(asking, word)


def _is_beside(words: Sequence[str], at: int) -> bool:
    return (at > 0 and words[at - 1] in _AT) or (at > 1 and words[at - 1] in _INTO and words[at - 2] in _AT)


_WORN = Late(
    r"\b(?:baju|seragam|kostum|outfit|pakaian|busana) (?:\w+ )?apa\b|\bdress code\b|\bwear (?:to|for|at)\b"
    r"|\bbawa apa(?: saja)? (?:buat|untuk|utk|pas|saat|ke)\b|\bbring (?:to|for)\b"
)


_PAS = word_set("pas saat waktu ketika during at")


def _absent_occasion(asking: Asking) -> bool:
    """Say whether it is asked what to wear at or bring to something that nothing here knows: «sidang skripsi pakai baju apa?»."""
    reading = asking.reading
    return (
        reading.has("wear", "bring")
        and bool(_WORN.search(reading.words.text))
        and not asking.items().slots
        and any(
            (
                u.start in reading.words.strange
                or (reading.words.words[u.start - 1] in _PAS and not is_english(reading.words.typed))
            )
            and u.lemma not in asking.knowledge.own_lemmas
            for u in reading.asks
        )
    )


_OFFICES = word_set("dinas badan kantor")
_ANY_OFFICE = frozenset(
    lemmas("dinas badan kantor daerah kota kabupaten provinsi satuan unit balai kementerian dan")
)


def _absent_office(asking: Asking) -> bool:
    """Say whether an office is named that nothing in the visit is called by: «abis dari dinsos ke mana?»."""
    words = asking.reading.words
    unmended = [word if word in words.words else "" for word in words.typed]
    return any(named and not _is_told(asking, named) for named in _offices(unmended))


def _offices(typed: Sequence[str]) -> Iterator[frozenset[str]]:
    for at, word in enumerate(typed):
        full = expansions().get((word,), ())
        if full and full[0] in _OFFICES:
            yield frozenset(lemmas(" ".join(full))) - _ANY_OFFICE
        elif word in _OFFICES and at + 1 < len(typed) and typed[at + 1] in _MATTERS:
            yield frozenset(lemmas(typed[at + 1])) - _ANY_OFFICE


_MATTERS = word_set(
    "sosial pendidikan kesehatan perhubungan pariwisata kebudayaan pertanian peternakan perikanan kehutanan perkebunan perpustakaan arsip koperasi perdagangan perindustrian "
    "ketenagakerjaan lingkungan kebersihan pertamanan penanaman komunikasi kependudukan pemuda olahraga ketahanan perumahan kearsipan pertanahan gubernur bupati camat lurah pos pajak imigrasi"
)


def _is_told(asking: Asking, named: frozenset[str]) -> bool:
    return any(named <= told for told in asking.knowledge.told_together())


_TITLES = word_set("pak bu bapak ibu")
_OF_PERSON = Late(
    r"\b(?:siapa|who|whos|kontak|nomor|email|surel|whatsapp|telepon|phone|number|jabatan\w*|instansi|(?:kelompok|grup|tim|kelas) (?:mana|berapa)|which group|peserta|sopir|inap|naik (?:bus|bis|mobil|apa)|hadir|kepala (?:dinas|badan|bidang|bagian|apa)|hubungi|menghubungi|"
    r"bicara|speaks?|dari mana|orang mana|does|tentang apa|bahas)\b"
)


def _absent_person(asking: Asking) -> bool:
    """Say whether someone is asked of by two names that nothing here has: «Grace Manuputi dari instansi mana?»."""
    words = asking.reading.words
    if not words.strange or not _OF_PERSON.search(words.text):
        return False
    known = {at for m in asking.reading.mentioned("person") for at in range(m.start, m.end + 1)}
    names = [
        at in words.strange and at not in known and _is_name(asking, at) for at in range(len(words.words))
    ]
    english = is_english(words.typed)
    return _is_mended_name(asking) or any(
        names[at]
        and (
            (names[at - 1] and not english)
            or words.typed[at - 1] in first_names()
            or words.words[at - 1] in _TITLES
        )
        for at in range(1, len(names))
    )


def _is_mended_name(asking: Asking) -> bool:
    """Say whether someone of a common first name that nobody here has was taken for others: «Rina Setyawati» for Rini and Setyawan."""
    words = asking.reading.words
    own = asking.knowledge.normaliser.mender
    return any(
        typed in first_names()
        and not own.is_own(typed)
        and sound(typed) != sound(words.words[at])
        and words.typed[at + 1] != words.words[at + 1]
        and not own.is_word(words.typed[at + 1])
        and sound(words.typed[at + 1]) != sound(words.words[at + 1])
        for at, typed in enumerate(words.typed[:-1])
    )


_SHORTEST_NAME = 3


def _is_name(asking: Asking, at: int) -> bool:
    words = asking.reading.words
    word = words.words[at]
    return (
        len(word) >= _SHORTEST_NAME
        and word.isalpha()
        and word == words.typed[at]
        and not stands(word)
        and not is_formed(word)
        and _is_unheard(asking, word)
    )
