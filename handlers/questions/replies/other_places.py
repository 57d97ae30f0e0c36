"""Reasons to doubt a row of the Info sheet for where it holds: another city, place or region is asked about, or a wider one."""

from __future__ import annotations

import re
from itertools import pairwise

from db.visit import InfoRow
from handlers.questions.names.places import city_of
from handlers.questions.patterns.late import Late
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.words import word_set
from handlers.questions.words.everyday import real_words
from handlers.questions.words.synonyms import one_word


def other_city(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is for groups in other cities, which the question does not name."""
    if not row.groups or asking.group.name in row.groups:
        return False
    cities = {city_of(group) for group in asking.visit.groups if group.name in row.groups}
    kinds = all(m.general or len(m.indexes("locus")) > 1 for m in asking.reading.mentioned("locus"))
    named = set() if kinds else {locus.name for locus in asking.loci()} & set(row.loci)
    spoken = asking.knowledge.cities.intersection(unit.lemma for unit in asking.reading.words.units)
    return city_of(asking.group) not in cities and not named and spoken.isdisjoint(lemmas(row.topic))


@needs(named("locus"))
def is_elsewhere(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row is on another place than the one that the question names."""
    loci = {locus.name for locus in asking.loci()}
    if not loci or not row.loci or loci & set(row.loci):
        return False
    told = frozenset(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return not any(frozenset(mention.lemmas) <= told for mention in asking.reading.mentioned("locus"))


_OTHER_GROUPS = Late(
    r"\b(?:kelompok|tim|grup|kelas) lain(?:nya)?\b|\bother (?:groups?|teams?|class(?:es)?)\b"
)


@needs(named("group") | word_set("lain lainnya other"))
def of_other_groups(asking: Asking, row: InfoRow) -> bool:
    """Say whether a group is named, or the others asked about, and the row is for none of them."""
    if not row.groups:
        return False
    if any(not mention.general for mention in asking.reading.mentioned("group")):
        return asking.group.name not in row.groups
    return row.groups == (asking.group.name,) and bool(_OTHER_GROUPS.search(asking.reading.words.text))


_REGIONS = word_set("provinsi kabupaten province regency")
_LEVELS = lemma_set("kota kabupaten provinsi city regency province")
_BETWEEN = word_set("lain mana apa itu ini kita kami saya sendiri dan yang")


def other_region(asking: Asking, row: InfoRow) -> bool:
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
    places = (set(m.lemmas) - _LEVELS for m in asking.reading.mentioned("locus"))
    spoken |= asking.knowledge.regions.intersection(
        lemma for place in places if len(place) == 1 for lemma in place
    )
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


_TITLES = Late(
    r"\b(?:(?P<regent>bupati|regent)|(?P<mayor>wali ?kota|mayor)|(?P<governor>gubernur|governor)|(?P<camat>camat|district head)|(?P<village>lurah|kepala desa|kades|village head)"
    r"|(?P<president>presiden|president)|(?P<minister>menteri|minister))(?:nya)?\b",
    re.IGNORECASE,
)
_TITLED = word_set(
    "bupati regent walikota wali mayor gubernur governor camat district lurah desa kades village presiden president menteri minister bupatinya walikotanya gubernurnya camatnya lurahnya"
)


@needs(_TITLED)
def other_head(asking: Asking, row: InfoRow) -> bool:
    """Say whether one head of a region is asked about, and the row is on another: on the mayor for the regent."""
    reading = asking.reading
    if _TITLED.isdisjoint(reading.words.words):
        return False
    named = {at for m in reading.mentions for at in range(m.start, m.end)}
    said = " ".join(word for at, word in enumerate(reading.words.words) if at not in named)
    asked = {found.lastgroup for found in _TITLES.finditer(said)}
    if not asked:
        return False
    text = f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"
    return asked.isdisjoint({found.lastgroup for found in _TITLES.finditer(text)}) and bool(
        _TITLES.search(f"{row.topic} {row.question}")
    )


_SCOPES = lemma_set(
    "kota city kabupaten provinsi province nasional national indonesia dunia world negara country"
)
_PROVINCE = word_set("provinsi propinsi province")


@needs(_PROVINCE, cued("count what when"))
def of_province(asking: Asking, row: InfoRow) -> bool:
    """Say whether a figure of the province is asked for by those who are in a city, and the row has none of it."""
    words = asking.reading.words
    named = {at for m in asking.reading.mentions for at in range(m.start, m.end)}
    asked = any(
        words.words[unit.start] in _PROVINCE for unit in asking.reading.asks if unit.start not in named
    )
    if not asked:
        return False
    text = f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}"
    cities = frozenset(words_told(" ".join(group.city for group in asking.visit.groups)))
    return _PROVINCE.isdisjoint(cities) and _PROVINCE.isdisjoint(words_told(text))


_WIDER = word_set("nasional national indonesia dunia global world worldwide")
"""What a row on one city does not tell, if it does not say so."""


_SIZES = word_set("penduduk penduduknya population populasi luas luasnya jiwa inhabitants residents area")


@needs(_SIZES, named("locus"))
def of_whole_city(asking: Asking, row: InfoRow) -> bool:
    """Say whether the people or the area of a village or district is asked for, and the row is on no place."""
    loci = [locus for locus in asking.loci() if not _PARTS.isdisjoint(lemmas(f"{locus.kind} {locus.name}"))]
    sure = any(not mention.general for mention in asking.reading.mentioned("locus"))
    if row.loci or not (loci and sure) or _SIZES.isdisjoint(asking.reading.words.words):
        return False
    told = frozenset(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return not any(frozenset(m.lemmas) & told for m in asking.reading.mentioned("locus"))


_PARTS = lemma_set(
    "desa kelurahan kecamatan dusun kampung sekolah puskesmas rt rw village district island pulau"
)
"""What is a part of a city and does not speak for it; an agency does."""


@needs(cued("count what"))
def other_scope(asking: Asking, row: InfoRow) -> bool:
    """Say whether a whole city or country is asked about, and the row is on a village or district in it."""
    named = {at for m in asking.reading.mentions for at in range(m.start, m.end)}
    asked = {unit.lemma for unit in asking.reading.words.units if unit.start not in named} & _SCOPES
    text = f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}"
    asked |= {unit.lemma for unit in asking.reading.asks} & asking.knowledge.cities
    wider = _WIDER.intersection(asking.reading.words.words)
    of_town = not _REGION_WORDS.isdisjoint(words_told(row.topic))
    if wider and of_town and asking.reading.has("count") and _WIDER.isdisjoint(words_told(text)):
        return True
    cities = {u.lemma for u in asking.reading.words.units if u.start not in named} & asking.knowledge.cities
    if not (asked or cities) or not asking.reading.has("count", "what"):
        return False
    if (asked | cities) & frozenset(lemmas(text)):
        return False
    loci = (asking.visit.locus(name) for name in row.loci)
    return any(locus and not _PARTS.isdisjoint(lemmas(f"{locus.kind} {locus.name}")) for locus in loci)


_REGION_WORDS = word_set("kota kabupaten provinsi city regency province")
