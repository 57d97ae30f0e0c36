"""Which of two: «bayar atau gratis?», «batik atau bebas?», «bawa sendiri atau disiapkan?»; and whether one of them holds.

What may hold is taken out of the question; the row or item that the rest names answers where it tells which.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import Unit, fold, lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.replies import info
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of
from handlers.questions.replies.gates import needs
from handlers.questions.replies.info_matches import match_info
from handlers.questions.replies.notes import noted_line
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty, vague
from texts.messages.answers import line

_CHOICES: tuple[tuple[frozenset[str], Late], ...] = (
    (
        word_set(
            "bayar berbayar dibayar bayarnya ditanggung gratis free paid pay dipungut biaya dikenai cuma-cuma"
        ),
        Late(
            r"\b(?:gratis|tanpa biaya|tidak dipungut|biaya|bayar|berbayar|tarif|rp|rupiah|ditanggung|free|no charge|fee|paid)\b"
        ),
    ),
    (
        word_set(
            "sendiri disiapkan disiapin disediakan disediain dikasih diberi dipinjami dipinjamin dipinjamkan pinjam provided borrow own"
        ),
        Late(
            r"\b(?:dipinjamkan|dipinjami|meminjam|disediakan|tersedia|disiapkan|dibagikan|diberikan|membawa|bawa|provided|available|bring|lent|borrow\w*)\b"
        ),
    ),
    (
        word_set("sendiri sendirian berdua bertiga berempat sharing alone"),
        Late(
            r"\b(?:satu|dua|tiga|empat|\d) (?:orang|peserta)\b|\b(?:single|twin|double|sekamar|shared|two people|two to a room)\b"
        ),
    ),
    (
        word_set(
            "online daring luring offline hardcopy softcopy cetak dicetak kertas digital manual fisik tercetak printed paper"
        ),
        Late(
            r"\b(?:portal|tautan|daring|luring|zoom|surel|email|unggah|diunggah|aplikasi|cetak|dicetak|tercetak|elektronik|kertas|rangkap|upload\w*|online|"
            r"printed|paper|link|pdf)\b"
        ),
    ),
)
"""Words that are one of two, and what a row that tells which has."""

_ANY_CHOICE = frozenset().union(*(said for said, _ in _CHOICES))

_OR = word_set("atau or ataukah")
_OR_WHAT = _OR | {"apa"}
_MOST_BEHIND = 2


@needs(_OR_WHAT | _ANY_CHOICE)
def answer_alternatives(asking: Asking) -> Reply | None:
    """Answer from the row or item that what is left of the question names, where it tells which of two holds."""
    reading = asking.reading
    placed = _or_where(asking)
    if placed:
        return placed
    named = set(_either(reading))
    kinds = {cue.name for cue in reading.cues if cue.start not in named}
    if kinds & {"when", "where", "who", "contact", "until", "duration", "zone", "off"}:
        return None
    told = _choice(asking, named)
    if not named and told is None:
        return None
    words = reading.words.words
    dropped = named | {at for at, word in enumerate(words) if told and word in told[0]}
    rest = _without(asking, dropped)
    if not rest.reading.asks and not rest.reading.mentioned("locus"):
        return None
    lemmas_named = {unit.lemma for unit in reading.words.units if unit.start in named} - vague()
    return _of_row(rest, lemmas_named, told) or _of_item(rest, lemmas_named)


_OR_WHERE = (
    ("di", "mana"),
    ("ke", "mana"),
    ("where",),
    ("somewhere", "else"),
    ("elsewhere",),
    ("di", "tempat", "lain"),
)


def _or_where(asking: Asking) -> Reply | None:
    """Answer «makan malam di hotel atau di mana?» by where it is."""
    reading = asking.reading
    words = reading.words.words
    if _OR_WHAT.isdisjoint(words):
        return None
    at = next((at for at, word in enumerate(words) if word in _OR_WHAT and at), 0)
    if not at or not any(words[at + 1 : at + 1 + len(said)] == said for said in _OR_WHERE):
        return None
    guessed = [m for m in reading.mentioned("locus") if m.end == at]
    asks = [unit for unit in reading.asks if unit.end != at or guessed]
    rest = [m for m in reading.mentions if m not in guessed]
    found = asking.find(rest, asks, reading.hints) if asks else None
    if not found or not found.fully or found.noted or (len(asks) == len(reading.asks) and not guessed):
        return None
    placed = [slot for slot in found.slots if place_line(slot)] or list(found.slots)
    slots = [slot for slot in placed if slot.until > asking.now] or placed
    lines = (line("when", title=slots[0].item.title, when=span_of(slots[0])), place_line(slots[0]))
    return reply("where", *lines, subject=about("where", slots[:1]))


def _either(reading: Reading) -> Iterator[int]:
    """Give the words on both sides of «atau»."""
    words = reading.words.words
    if _OR_WHAT.isdisjoint(words):
        return
    inner = range(1, len(words) - 1)
    at = next((at for at in inner if words[at] in _OR), None) or next(
        (
            at
            for at in inner
            if words[at] == "apa" and (_is_choice(words[at - 1]) or _is_choice(words[at + 1]))
        ),
        None,
    )
    if at is None or words[at + 1] in {"tidak", "not", "belum", "gimana", "bagaimana"}:
        return
    yield at - 1
    yield from range(at + 1, min(at + 1 + _MOST_BEHIND, len(words)))


def _is_choice(word: str) -> bool:
    return word in _ANY_CHOICE


def _choice(asking: Asking, named: set[int]) -> tuple[frozenset[str], Late] | None:
    """Find what kind of choice is asked for: by one of two words, or by one of them in a question of yes or no."""
    reading = asking.reading
    words = reading.words.words
    asks = named or reading.has("tag", "yesno") or "apa" in words[1:-1] or reading.text.endswith("?")
    if not asks or _ANY_CHOICE.isdisjoint(words):
        return None
    said = [{at for at, word in enumerate(words) if word in choice[0]} for choice in _CHOICES]
    best = max(range(len(_CHOICES)), key=lambda at: len(said[at] & named) if named else len(said[at]))
    return _CHOICES[best] if (said[best] & named if named else said[best]) else None


_EITHER = frozenset({"bring", "wear", "tag", "yesno", "exist", "what"})
"""Cues that only put the choice."""


def _without(asking: Asking, dropped: set[int]) -> Asking:
    reading = asking.reading
    cues = [cue for cue in reading.cues if cue.name not in _EITHER and cue.start not in dropped]
    gone = {cue.name for cue in reading.cues} - {cue.name for cue in cues}

    def kept(units: list[Unit]) -> list[Unit]:
        return [unit for unit in units if unit.start not in dropped]

    names = reading.names - gone - _EITHER
    rest = replace(
        reading,
        asks=kept(reading.asks),
        hints=kept(reading.hints),
        quiet=kept(reading.quiet),
        cues=cues,
        names=names,
    )
    return replace(asking, reading=rest)


def _of_row(asking: Asking, named: set[str], told: tuple[frozenset[str], Late] | None) -> Reply | None:
    for match in match_info(asking):
        answer = asking.visit.info[match.row].answer
        tells = bool(named & set(lemmas(answer))) or (told and told[1].search(fold(answer)))
        if tells and info.accepts(asking, match):
            return info.answer_info(asking, match)
    asked = {unit.lemma for unit in asking.reading.asks}
    holding = [
        match
        for match in match_info(asking)
        if told and asked <= set(lemmas(asking.visit.info[match.row].answer))
    ]
    answers = [
        match for match in holding if told and told[1].search(fold(asking.visit.info[match.row].answer))
    ]
    return info.answer_info(asking, answers[0]) if len(holding) == len(answers) == 1 else None


def _of_item(asking: Asking, named: set[str]) -> Reply | None:
    found = asking.find(asking.reading.mentions, asking.reading.asks)
    if not found.fully or not named:
        return None
    coming = [slot for slot in found.slots if slot.until > asking.now] or list(found.slots)
    noted = [slot for slot in coming if named & set(lemmas(slot.item.note))]
    if noted:
        return reply("note", *map(noted_line, noted[:1]), subject=about("note", noted[:1]))
    placed = [slot for slot in coming if named & _place_of(slot)]
    if not placed:
        return None
    when = line("when", title=placed[0].item.title, when=span_of(placed[0]))
    return reply("where", when, place_line(placed[0]), subject=about("where", placed[:1]))


def _place_of(slot: Slot) -> set[str]:
    words = f"{slot.room} {slot.locus.name}" if slot.locus else slot.room
    return {lemma for lemma in lemmas(words) if lemma not in empty()}
