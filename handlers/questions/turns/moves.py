"""Verbs of moving that say less than they seem: «pindah ke hotel, betul?», «pulang pesawat jam berapa?», «tinggal berapa persen?»."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

_SHIFTS = word_set("pindah dipindah dipindahkan dipindahin geser digeser moved shifted relocated")
_GOES = lemma_set("pulang pergi berangkat")
_RIDES = lemma_set("pesawat kereta kapal feri bus perahu penerbangan")
_DIFFERENCE = lemma_set("beda bedanya perbedaan perbedaannya berbeda difference different")
_AMOUNTS = word_set("tinggal jadi menjadi tembus capai nyampe turun naik sisa")


def read_moves(knowledge: Knowledge, reading: Reading) -> None:
    """Take what is said to be moved for a claim, and let verbs help only that stand with what tells more."""
    _read_shift(reading)
    if reading.mentions and sum(len(mention.names) for mention in reading.mentioned("person")) > 1:
        _help(reading, [unit for unit in reading.asks if unit.lemma in _DIFFERENCE])
    words = reading.words.words
    if (
        "when" in reading.names
        and any(unit.lemma in _RIDES and _only_noted(knowledge, unit.lemma) for unit in reading.asks)
        and not reading.mentioned("locus")
    ):
        _help(reading, [unit for unit in reading.asks if unit.lemma in _GOES])
    if reading.has("count") and len(reading.asks) > 1:
        _help(
            reading,
            [
                u
                for u in reading.asks
                if words[u.start] in _AMOUNTS and words[u.end : u.end + 1] == ("berapa",)
            ],
        )


def _only_noted(knowledge: Knowledge, lemma: str) -> bool:
    """Say whether notes or rows speak of it and no item is called by it: then one does not part ways there and back."""
    return lemma in knowledge.own_lemmas and not knowledge.in_titles(lemma)


def _read_shift(reading: Reading) -> None:
    if not reading.has("yesno", "tag") or reading.has("when", "where", "who", "next"):
        return
    shifts = [unit for unit in reading.asks if reading.words.words[unit.start] in _SHIFTS]
    if shifts and len(shifts) < len(reading.asks):
        _help(reading, shifts)
        reading.cues.append(Cue("off", shifts[0].start, shifts[0].end))
        reading.names |= {"off"}


def _help(reading: Reading, units: list[Unit]) -> None:
    reading.asks = [unit for unit in reading.asks if unit not in units]
    reading.hints += units
