"""Reasons to doubt that a row of the Info sheet is meant: another year, place, title or kind of thing is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from db.visit import InfoRow
from handlers.questions.names.places import HEADS
from handlers.questions.patterns.late import Late
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas, units, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.distances import is_far_from_else
from handlers.questions.replies.fact_kinds import other_fact
from handlers.questions.replies.gates import Gates, cued, needs
from handlers.questions.replies.meals import OTHER_FOOD
from handlers.questions.replies.mismatches import MISMATCHES
from handlers.questions.replies.other_kinds import other_kind, tells
from handlers.questions.replies.other_places import (
    is_elsewhere,
    of_other_groups,
    of_province,
    of_whole_city,
    other_city,
    other_head,
    other_region,
    other_scope,
)
from handlers.questions.replies.roommates import MATES, lists_mates, tells_payer, tells_sharing
from handlers.questions.replies.telling import no_reason, other_degree, unchanged, untimed, without_password
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.replies.wholes import is_of_the_whole
from handlers.questions.replies.years import is_of_other_month, is_of_other_year
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty

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


@needs(cued("who"))
def _other_title(asking: Asking, row: InfoRow) -> bool:
    """Say whether a title is asked for that the row's question and topic do not name (a deputy, not who deputizes)."""
    title = {unit.lemma for unit in asked_title(asking)} - asking.knowledge.cities - {"kota", "kabupaten"}
    return (
        bool(title)
        and asking.reading.has("who")
        and not title <= core(row.question) | core(row.topic) | core(row.answer)
    )


_PEOPLE = TITLE_HEADS | lemma_set(
    "panitia petugas ketua tim peserta pemandu dokter perawat resepsionis sopir narahubung bendahara warga pegawai kelompok pembimbing guru siswa "
    "pengelola pemilik perempuan pemuda penerjemah anggota pimpinan tuan relawan polisi dinas badan kader nelayan petani"
)


_BODIES = lemma_set(
    "instansi lembaga kementerian perusahaan yayasan komunitas universitas sekretariat seksi koperasi pt bank"
)
"""Who pays or founded something, and no speaker."""

_NAMED = Late(r"\b(?:[A-Z][a-z]+\.?,? ){1,3}[A-Z][a-z]+\b")


_DONE_BY = Late(r"\bDi[a-z]{4,}(?= [A-Z][a-z]+ [A-Z])")
"""«Dibagikan Yohana Kristanti» begins with no name."""


_ANYONE = word_set("anybody anyone somebody someone")
"""Whether there is someone, and not who."""


@needs(cued("who"))
def _nobody(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked who someone is, and the row names nobody."""
    if not asking.reading.has("who") or asking.reading.has(
        "contact", "count", "when", "where", "how", "group"
    ):
        return False
    if asking.reading.has("what") and _asks_what(asking) and not _asks_name(asking):
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
    names = (set(lemmas(found[0])) for found in _NAMED.finditer(_DONE_BY.sub("", row.answer)))
    nameless = all(
        name & (asking.knowledge.cities | asking.knowledge.kinds | HEADS | TITLE_HEADS) for name in names
    )
    return nameless and not lists_mates(asking, row) and (not told or _asks_name(asking))


@needs(cued("loci"), cued("yesno exist tag"))
def _unvisited(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked if a kind of place is visited, of which the row has not even the name."""
    if not asking.reading.has("loci") or not asking.reading.has("yesno", "exist", "tag"):
        return False
    asked = {unit.lemma for unit in asking.reading.asks}
    return len(asked) == 1 and asked.isdisjoint(core(row.topic) | core(row.question) | core(row.answer))


def _asks_what(asking: Asking) -> bool:
    """Say whether «what» is more than the «about» of «who spoke about salt?»."""
    words = asking.reading.words.words
    return any(cue.name == "what" and words[cue.start] != "about" for cue in asking.reading.cues)


_NAME_ASKED = word_set("nama namanya name named bernama")


def _asks_name(asking: Asking) -> bool:
    """Say whether someone is asked for by name, or with whom one shares a room: an office or a desk is no answer."""
    mates = MATES.issubset(unit.lemma for unit in asking.reading.words.units)
    return mates or not _NAME_ASKED.isdisjoint(asking.reading.words.words)


_DOUBTS: Gates[Callable[[Asking, InfoRow], bool]] = Gates(
    *MISMATCHES,
    _not_spelt_out,
    _unvisited,
    other_kind,
    _other_title,
    other_region,
    is_elsewhere,
    of_other_groups,
    other_city,
    other_scope,
    of_province,
    of_whole_city,
    other_head,
    is_of_other_year,
    is_of_other_month,
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
