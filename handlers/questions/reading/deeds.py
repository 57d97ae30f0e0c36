"""Lets words only help that say no more than the rest: going round places that are counted, in which order, being ready when a day begins."""

from __future__ import annotations

from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

BODIES = lemma_set(
    "lembaga instansi organisasi institusi pihak unit badan institution organisation organization agency body"
)

_ORDER = ("urut", "susunan")
"""In which order places are visited is told with them."""
_VISITED = word_set("dikunjungi kunjungi datangi didatangi mengunjungi sambangi visit visited visiting")
_HOMES = lemma_set("rumah kamar hotel kantor home")
_FROM = word_set("dari from")
"""From where one brings something is said with what is brought."""
_TOURS = lemma_set("keliling muter putar sambang jelajah")
_READY = lemma_set("siap bangun siaga standby mandi dandan")
_ENDING = frozenset(
    (word,) for word in word_set("selesai mulai kelar berangkat dimulai beres bubar pulang tiba sampai")
)
"""What stands behind «baru» where it only says when."""


def _names_groups(reading: Reading) -> bool:
    """Say whether nothing is named but groups."""
    return all(mention.kind == "group" for mention in reading.mentions)


def ease_deeds(reading: Reading) -> None:
    """Let deeds only help that say no more than the rest: going round places that are counted, being ready when a day begins."""
    words = reading.words.words
    eased: list[Unit] = []
    if reading.has("loci") and (reading.has("count", "list", "where") or _names_groups(reading)):
        eased += [unit for unit in reading.asks if unit.lemma in _TOURS or words[unit.start] == "keliling"]
        eased += [unit for unit in reading.asks if words[unit.start].startswith(_ORDER)]
        eased += [u for u in reading.asks if u.lemma in BODIES] if _VISITED & set(words) else []
    if reading.has("bring"):
        eased += [unit for unit in reading.asks if unit.lemma in _HOMES and _FROM & set(words[: unit.start])]
    ready = [unit for unit in reading.asks if unit.lemma in _READY]
    if (
        reading.has("when")
        and ready
        and len(ready) == len(reading.asks)
        and not (reading.mentions or reading.anchor)
    ):
        eased += ready
        reading.names |= {"start"}
    if "baru" in words:
        eased += [u for u in reading.asks if words[u.start] == "baru" and words[u.end : u.end + 1] in _ENDING]
    if not eased:
        return
    reading.asks = [unit for unit in reading.asks if unit not in eased]
