"""Reasons to doubt that a row of the Info sheet is meant: another year, place, title or kind of thing is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from db.visit import InfoRow
from handlers.questions.cue_finding import cue_names
from handlers.questions.easing import is_verb
from handlers.questions.lemmas import Unit, fold, lemma_set, lemmas, units, words_told
from handlers.questions.places import HEADS, city_of
from handlers.questions.replies.base import Asking
from handlers.questions.replies.distances import is_far_from_else
from handlers.questions.replies.fact_kinds import other_fact
from handlers.questions.replies.gates import Gates, cued, named, needs
from handlers.questions.replies.meals import OTHER_FOOD
from handlers.questions.replies.mismatches import MISMATCHES
from handlers.questions.replies.numbers import counts_alike, counts_any
from handlers.questions.replies.roommates import MATES, lists_mates, tells_payer, tells_sharing
from handlers.questions.replies.telling import no_reason, other_degree, unchanged, untimed, without_password
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.replies.wholes import is_of_the_whole
from handlers.questions.replies.years import is_of_other_year
from handlers.questions.words import word_set
from handlers.questions.words.everyday import real_words
from handlers.questions.words.fillers import empty
from handlers.questions.words.synonyms import one_word

WEIGHTLESS = word_set(
    "apa siapa berapa mana kapan bagaimana jam jumlah banyak total what who where when how which many much number "
    "nilai predikat status skor angka besaran besarnya capaian tingkat data statistik total value figure figures amount level"
)


def is_doubtful(asking: Asking, row: InfoRow) -> bool:
    return any(doubts(asking, row) for doubts in _DOUBTS.possible(asking))


@lru_cache(maxsize=4_096)
def core(text: str) -> frozenset[str]:
    words = words_told(text)
    return frozenset(
        unit.lemma
        for unit in units(words)
        if not (unit.end - unit.start == 1 and words[unit.start] in empty())
        and unit.lemma not in WEIGHTLESS
        and words[unit.start] not in WEIGHTLESS
    )


_SPELL_OUT = word_set("singkatan singkatannya kepanjangan kepanjangannya stand stands")


@needs(_SPELL_OUT)
def _not_spelt_out(asking: Asking, row: InfoRow) -> bool:
    """Say whether an abbreviation is to be written out, and the row is not on it but only mentions it."""
    if _SPELL_OUT.isdisjoint(asking.reading.words.words):
        return False
    return not {unit.lemma for unit in asking.reading.asks} <= core(row.topic) | core(row.question)


def _other_city(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is for groups in other cities, which the question does not name."""
    if not row.groups or asking.group.name in row.groups:
        return False
    cities = {city_of(group) for group in asking.visit.groups if group.name in row.groups}
    kinds = all(m.general or len(m.indexes("locus")) > 1 for m in asking.reading.mentioned("locus"))
    named = set() if kinds else {locus.name for locus in asking.loci()} & set(row.loci)
    spoken = asking.knowledge.cities.intersection(unit.lemma for unit in asking.reading.words.units)
    return city_of(asking.group) not in cities and not named and spoken.isdisjoint(lemmas(row.topic))


@needs(named("locus"))
def _elsewhere(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is on another place than the one that the question names."""
    loci = {locus.name for locus in asking.loci()}
    if not loci or not row.loci or loci & set(row.loci):
        return False
    told = frozenset(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return not any(frozenset(mention.lemmas) <= told for mention in asking.reading.mentioned("locus"))


_REGIONS = word_set("provinsi kabupaten province regency")
_BETWEEN = word_set("lain mana apa itu ini kita kami saya sendiri dan yang")


def _other_region(asking: Asking, row: InfoRow) -> bool:
    """Say whether a region is named that the row does not name: «nilai SAKIP Provinsi Jati Luhung»."""
    units = asking.reading.words.units
    words = asking.reading.words.words
    asks = {unit.start for unit in asking.reading.asks}
    named = {
        after.lemma
        for unit, after in pairwise(units)
        if after.start in asks
        and words[after.start] not in _BETWEEN
        and (words[unit.start] in _REGIONS or _is_strange_city(asking, unit, after))
    }
    named -= {lemma for lemma in named if lemma in asking.knowledge.cities or len(lemma) < 4}  # noqa: PLR2004 - too short for a name
    spoken = asking.knowledge.regions.intersection(unit.lemma for unit in asking.reading.asks)
    places = (m.lemmas for m in asking.reading.mentioned("locus") if len(m.lemmas) == 1)
    spoken |= asking.knowledge.regions.intersection(lemma for place in places for lemma in place)
    if not (named or spoken):
        return False
    told = set(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}"))
    if spoken and spoken.isdisjoint(told) and not told.isdisjoint(asking.knowledge.regions):
        return True
    return bool(named) and named.isdisjoint(told)


def _is_strange_city(asking: Asking, unit: Unit, after: Unit) -> bool:
    """Say whether a city is named that the visit knows nothing of: «PAD Kota Wamelo»."""
    words = asking.reading.words.words
    word = words[after.start]
    city = words[unit.start] in {"kota", "city"} and words[unit.start - 1 : unit.start] != ("wali",)
    return city and word not in real_words() and word not in one_word() and not is_verb(word)


@needs(cued("who"))
def _other_title(asking: Asking, row: InfoRow) -> bool:
    """Say whether a title is asked for that the row's question and topic do not name (a deputy, not who deputizes)."""
    title = {unit.lemma for unit in asked_title(asking)} - asking.knowledge.cities - {"kota", "kabupaten"}
    return (
        bool(title)
        and asking.reading.has("who")
        and not title <= core(row.question) | core(row.topic) | core(row.answer)
    )


_PLAIN_KINDS = word_set("when where who contact")


_SHEETS = frozenset({"halaman", "lembar"})
_PRICE = re.compile(r"\b(?:Rp|IDR|USD)\s?\d|\$\s?\d")


@needs(cued("when where who contact count"))
def _other_kind(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row's question asks for something of another kind: who, where the asker says when."""
    asked = _PLAIN_KINDS & asking.reading.names
    own = _PLAIN_KINDS & cue_names(row.question) if row.question else frozenset()
    counts = asking.reading.has("count") and not asking.reading.has("contact")
    if counts and own and "count" not in cue_names(row.question):
        people = {"orang"} if asking.reading.has("people") else set()
        people |= (
            set() if _SHEETS.isdisjoint(asking.reading.words.words) else _SHEETS - set(lemmas(row.topic))
        )
        if _PRICE.search(row.answer) and not asking.reading.has("people"):
            return False
        named = {unit.lemma for unit in asking.reading.asks}
        said = [asking.reading.words.words[unit.start] for unit in asking.reading.asks]
        return not (counts_any(row.answer, named | people) or counts_alike(row.answer, said))
    return bool(asked and own) and not asked & own and not tells(asked, row.answer)


_PLACED = re.compile(r"\b(?:di|ke|lewat|melalui|via|at|in|by|through|to)\b")
_BY_WHOM = re.compile(
    r"\b(?:kepada|oleh|ketua|panitia|resepsionis|petugas|posko|sekretariat|pendamping|bendahara|koordinator|narahubung|pembimbing|kabari|hubungi|beri tahu|contact|tell|inform|by the|to the|committee)\b"
)
_TIMED = re.compile(
    r"\b\d{1,2}[.:]\d\d\b|\b(?:sehari|hari|pukul|jam|tanggal|besok|day|tomorrow|(?:1[5-9]|20)\d\d|"
    r"(?:pada|di|saat|at the) (?:akhir|awal|end|start)|(?:sebelum|sesudah|setelah|before|after|during) [a-z]+)\b"
)


def tells(asked: frozenset[str], answer: str) -> bool:
    """Say whether an answer to another question holds a place or a time as well."""
    text = fold(answer)
    if asked and asked <= {"who", "contact"}:
        return bool(_BY_WHOM.search(text))
    return (asked == {"where"} and bool(_PLACED.search(text))) or (
        asked == {"when"} and bool(_TIMED.search(text))
    )


_PEOPLE = TITLE_HEADS | lemma_set(
    "panitia petugas ketua tim peserta pemandu dokter perawat resepsionis sopir narahubung bendahara warga pegawai kelompok pembimbing guru siswa "
    "pengelola pemilik perempuan pemuda penerjemah anggota pimpinan tuan relawan polisi dinas badan kader nelayan petani"
)


_BODIES = lemma_set(
    "instansi lembaga kementerian perusahaan yayasan komunitas universitas sekretariat seksi koperasi pt bank"
)
"""Who pays or founded something, and no speaker."""

_NAMED = re.compile(r"\b(?:[A-Z][a-z]+\.?,? ){1,3}[A-Z][a-z]+\b")


_ANYONE = word_set("anybody anyone somebody someone")
"""Whether there is someone, and not who."""


@needs(cued("who"))
def _nobody(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked who someone is, and the row names nobody."""
    if not asking.reading.has("who") or asking.reading.has(
        "contact", "count", "when", "where", "how", "group"
    ):
        return False
    if asking.reading.has("what") and not _asks_name(asking):
        return False
    if (
        not _ANYONE.isdisjoint(asking.reading.words.words)
        or tells_sharing(asking, row)
        or tells_payer(asking, row)
    ):
        return False
    if "who" in cue_names(row.question) or (asking.loci() and "ke" in asking.reading.words.words):
        return False
    spoken = asking.reading.has("receives", "speaker")
    told = tells(frozenset({"who"}), row.answer) or not (_PEOPLE if spoken else _PEOPLE | _BODIES).isdisjoint(
        lemmas(row.answer)
    )
    names = (set(lemmas(found[0])) for found in _NAMED.finditer(row.answer))
    nameless = all(
        name & (asking.knowledge.cities | asking.knowledge.kinds | HEADS | TITLE_HEADS) for name in names
    )
    return nameless and not lists_mates(asking, row) and (not told or _asks_name(asking))


_NAME_ASKED = word_set("nama namanya name named bernama")


def _asks_name(asking: Asking) -> bool:
    """Say whether someone is asked for by name, or with whom one shares a room: an office or a desk is no answer."""
    mates = MATES.issubset(unit.lemma for unit in asking.reading.words.units)
    return mates or not _NAME_ASKED.isdisjoint(asking.reading.words.words)


_SCOPES = lemma_set(
    "kota city kabupaten provinsi province nasional national indonesia dunia world negara country"
)
_WIDER = word_set("nasional national indonesia dunia global world worldwide")
"""What a row on one city does not tell, if it does not say so."""


_PARTS = lemma_set("desa kelurahan kecamatan dusun kampung sekolah puskesmas rt rw")
"""What is a part of a city and does not speak for it; an agency does."""


@needs(_SCOPES | _WIDER, cued("count what"))
def _other_scope(asking: Asking, row: InfoRow) -> bool:
    """Say whether a whole city or country is asked about, and the row is on a village or district in it."""
    named = {at for m in asking.reading.mentions for at in range(m.start, m.end)}
    asked = {unit.lemma for unit in asking.reading.words.units if unit.start not in named} & _SCOPES
    text = f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}"
    wider = _WIDER.intersection(asking.reading.words.words)
    of_town = not _REGION_WORDS.isdisjoint(words_told(row.topic))
    if wider and of_town and asking.reading.has("count") and _WIDER.isdisjoint(words_told(text)):
        return True
    if not asked or not asking.reading.has("count", "what") or asked & frozenset(lemmas(text)):
        return False
    loci = (asking.visit.locus(name) for name in row.loci)
    return any(locus and not _PARTS.isdisjoint(lemmas(f"{locus.kind} {locus.name}")) for locus in loci)


_REGION_WORDS = word_set("kota kabupaten provinsi city regency province")


_DOUBTS: Gates[Callable[[Asking, InfoRow], bool]] = Gates(
    *MISMATCHES,
    _not_spelt_out,
    _other_kind,
    _other_title,
    _other_region,
    _elsewhere,
    _other_city,
    _other_scope,
    is_of_other_year,
    untimed,
    without_password,
    other_degree,
    unchanged,
    _nobody,
    is_of_the_whole,
    *OTHER_FOOD,
    no_reason,
    other_fact,
    is_far_from_else,
)
