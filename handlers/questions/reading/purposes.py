"""Lets words only help that say why, with what or on which condition something is asked: «ada celah buat belanja?», «bus ke hotel berangkat kapan?»."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

_GATHER, _LEAVING = "kumpul", frozenset({"pulang", "berangkat"})


def gather_for(knowledge: Knowledge, reading: Reading) -> None:
    """Let gathering only help where one gathers for an item that is named: «kumpul pulang jam berapa?»."""
    if knowledge.in_titles(_GATHER) or not reading.has("when", "where", "room"):
        return
    if any(u.lemma in _LEAVING and knowledge.in_titles(u.lemma) for u in reading.asks):
        moved = [unit for unit in reading.asks if unit.lemma == _GATHER]
        reading.asks = [unit for unit in reading.asks if unit not in moved]
        reading.hints += moved


_IF = word_set("kalau jika bila apabila seandainya misalnya if")


def ease_condition(knowledge: Knowledge, reading: Reading) -> None:
    """Let words that the visit does not have only help behind «kalau»: what is asked for stands before it."""
    words = reading.words.words
    if _IF.isdisjoint(words):
        return
    at = next((at for at, word in enumerate(words) if at and word in _IF), None)
    if at is None:
        return
    strange = [u for u in reading.asks if u.start > at and u.lemma not in knowledge.own_lemmas]
    if any(unit.start < at for unit in reading.asks):
        reading.asks = [unit for unit in reading.asks if unit not in strange]
        reading.hints += strange


_FOR = word_set("untuk buat bagi for to biar")
_GOALS = lemma_set("tuju tujuan")


def ease_free_time(reading: Reading) -> None:
    """Let what one wants free time for only help («ada celah buat belanja?»), and «tujuan» where one asks for what is next."""
    words = reading.words.words
    eased: list[Unit] = []
    if "gap" in reading.names:
        at = next((at for at, word in enumerate(words) if word in _FOR), len(words))
        eased += [unit for unit in reading.asks if unit.start > at]
    if reading.has("next", "where", "loci"):
        eased += [unit for unit in reading.asks if unit.lemma in _GOALS]
    if not eased:
        return
    reading.asks = [unit for unit in reading.asks if unit not in eased]
    reading.hints += eased


_RIDES = lemma_set("bus mobil minibus kendaraan shuttle")


_TO = word_set("to ke menuju")


def _rides_there(knowledge: Knowledge, ride: str, asked: set[str]) -> bool:
    """Say whether an item is called by what one rides and by more of what is asked («Bus to City Hall»)."""
    if not knowledge.in_titles(ride):
        return False
    titles = (knowledge.words_of(item).title for item in knowledge.visit.agenda)
    return len(asked) == 1 or any(ride in title and asked & title - {ride, "berangkat"} for title in titles)


def ride_along(knowledge: Knowledge, reading: Reading) -> None:
    """Let what one rides only help where it is asked when that leaves: «bus ke hotel berangkat jam berapa?»."""
    if not reading.has("when", "until"):
        return
    leaves = any(unit.lemma == "berangkat" for unit in (*reading.asks, *reading.hints))
    if not leaves and _TO.isdisjoint(reading.words.words):
        return
    asked = {unit.lemma for unit in reading.asks}
    rides = [u for u in reading.asks if u.lemma in _RIDES and not _rides_there(knowledge, u.lemma, asked)]
    if reading.mentioned("locus") or len(rides) < len(reading.asks):
        reading.asks = [unit for unit in reading.asks if unit not in rides]
        reading.hints += rides


_LATEST = "tenggat"
_PRESENT = lemma_set("kumpul hadir tiba sampai datang siap berangkat turun masuk lobi")
_STAYS = frozenset({"checkin", "checkout"})


def ease_latest(knowledge: Knowledge, reading: Reading) -> None:
    """Let «paling lambat» only help where it is asked by when one has to be somewhere: no paper is due there."""
    latest = [unit for unit in reading.asks if unit.lemma == _LATEST]
    if not latest or not reading.has("when", "until"):
        return
    rest = {unit.lemma for unit in reading.asks} - {_LATEST}
    handed = any(word.startswith("di") and word.endswith(_HANDED) for word in reading.words.words)
    placed = reading.mentioned("room") or reading.mentioned("locus")
    stays = any(lemma in _STAYS and knowledge.in_titles(lemma) for lemma in rest)
    if rest <= _PRESENT | _STAYS and (rest or placed) and not (handed or stays):
        reading.asks = [unit for unit in reading.asks if unit not in latest]
        reading.hints += latest


_HANDED = ("kumpul", "kumpulkan", "kumpulin")
