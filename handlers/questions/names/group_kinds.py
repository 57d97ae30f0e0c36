"""The word with which a visit names its groups («Kelas A», «Regu Elang», «Class 2»), read as «kelompok»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from db.visit import Visit
from handlers.questions.names.phrases import Mention
from handlers.questions.names.places import city_lemmas
from handlers.questions.reading.lemmas import lemma_of, lemma_set, lemmas
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS

_GROUP = "kelompok"
_NOT_BEHIND = word_set(
    "ruang ruangan room siswa murid guru anak world first second business high pimpinan pemimpin kepala pelayanan rawat"
)
"""Behind these the word means something else: «ruang kelas», «world class», «pimpinan rombongan»."""


@cache
def _kinds() -> frozenset[str]:
    return lemma_set(
        "kelas regu tim rombongan gugus kloter kontingen skuad barisan kafilah pokja klaster batch rombel party crew"
    )


def group_kinds(visit: Visit) -> frozenset[str]:
    """Return the lemmas that mean a group of this visit: «kelompok», and what all its groups are called instead."""
    names = [lemmas(group.name) for group in visit.groups]
    shared = set.intersection(*({*name[:1], *name[-1:]} for name in names)) if names else set()
    return frozenset({_GROUP, *(shared & _kinds())})


def call_groups(words: Sequence[str], kinds: frozenset[str], *, english: bool) -> tuple[str, ...]:
    """Write «kelompok» for the visit's own word, so that it asks what «kelompok» asks; lemmas keep the word."""
    if len(kinds) < 2:  # noqa: PLR2004 - groups are called groups
        return tuple(words)
    return tuple(
        _called(word, english=english)
        if lemma_of(word) in kinds and not (at and words[at - 1] in _NOT_BEHIND)
        else word
        for at, word in enumerate(words)
    )


def _called(word: str, *, english: bool) -> str:
    if not english:
        return _GROUP
    return "groups" if word.endswith("s") and word != "class" else "group"


_GROUPS = word_set("kelompok grup tim kelas regu group team")
_WHICH = word_set("mana apa berapa")


_THINGS = word_set(
    "lokus locus kunjungan tempat tujuan destinasi lokasi titik instansi stop perhentian pemberhentian acara kegiatan agenda sesi ke yang nomor"
)


def counts_things(before: Sequence[str]) -> bool:
    """Say whether a number behind these words counts places or items."""
    return bool(before) and before[-1] in _THINGS


def is_counted(words: Sequence[str], mention: Mention) -> bool:
    """Leave «kedua» of «lokus kedua kelompok kami» to the places that it counts: it names no group."""
    ends = mention.kind == "group" and mention.end - mention.start > 1 and words[mention.end - 1] in _GROUPS
    counts = (
        words[mention.start] in ORDINALS or words[mention.start] in NUMBERS or words[mention.start].isdigit()
    )
    return ends and counts and counts_things(words[: mention.start])


def without_which(words: Sequence[str], mention: Mention) -> Mention:
    """Leave «kelompok» behind a group's name to the «mana» that follows: «selain Mambruk kelompok mana yang ke MPP?»."""
    tail = mention.kind == "group" and mention.end - mention.start > 1 and words[mention.end - 1] in _GROUPS
    if not tail or words[mention.end : mention.end + 1] == () or words[mention.end] not in _WHICH:
        return mention
    return replace(mention, end=mention.end - 1, lemmas=mention.lemmas[:-1])


def matters_of(visit: Visit) -> frozenset[str]:
    """Lemmas of what places are called and rows are on: «Kelompok Pasar» is the group, «di pasar» is the market."""
    texts = [text for locus in visit.loci for text in (locus.name, locus.kind, *locus.aliases)]
    texts += [text for row in visit.info for text in (row.topic, *row.keywords)]
    return frozenset(lemma for text in texts for lemma in lemmas(text)) - city_lemmas(visit)
