"""Finds a title that stands for someone: «Kadis Kominfo», «wali kota», «head of the agency»."""

from __future__ import annotations

from handlers.questions.reading.leftovers import LONGEST_TITLE
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.replies.base import Asking, once
from handlers.questions.words import word_set
from handlers.questions.words.cues import cue_words
from handlers.questions.words.fillers import empty

TITLE_HEADS = lemma_set(
    "kepala sekretaris asisten wali wakil bupati camat lurah rektor dekan direktur presiden menteri gubernur inspektur penjabat "
    "pelaksana koordinator manajer jenderal kapolres kapolda danramil dandim ajudan widyaiswara staf deputi"
)


@once
def asked_title(asking: Asking) -> tuple[Unit, ...]:
    """Return the words of a title without a name: from its head on, as far as titles go."""
    units = asking.reading.words.units
    if not asking.reading.asks and TITLE_HEADS.isdisjoint(unit.lemma for unit in units):
        return ()
    times = {at for time in asking.reading.times for at in range(time.start, time.end)}
    persons = {at for m in asking.reading.mentioned("person") for at in range(m.start, m.end)}
    offices = {
        at
        for cue in asking.reading.cues
        if cue.name in {"head", "leader", "coach"}
        for at in range(cue.start, cue.end)
    }
    places = {at for m in asking.reading.mentioned("locus") for at in range(m.start + 1, m.end)}
    given = _given_to(asking)
    passed = persons | times | offices | places | given | set(asking.reading.excepted)
    for first, head in enumerate(units):
        if head.lemma not in TITLE_HEADS or head.start in passed:
            continue
        if (
            _is_in_item(asking, units, first)
            or _is_seat(asking, head)
            or asking.reading.words.words[head.start] in _DONE
        ):
            continue
        last = first + 1
        while (
            last < len(units) and units[last].start not in times | persons and _of_title(asking, units[last])
        ):
            last += 1
        return (*_before_head(asking, units, first, last, persons), *units[first:last])
    asks = tuple(unit for unit in asking.reading.asks if unit.start not in asking.reading.excepted)
    known = asking.knowledge.directory.title_lemmas
    chairs = tuple(unit for unit in units if unit.lemma == "ketua" and unit.start in offices)
    if (
        not asks
        or not asking.reading.has("who", "contact", "leader")
        or not all(unit.lemma in known for unit in asks)
    ):
        return ()
    drivers = tuple(unit for unit in units if unit.lemma == "sopir" and unit not in asks)
    return (*chairs, *drivers, *asks)


def _is_in_item(asking: Asking, units: tuple[Unit, ...], at: int) -> bool:
    """Say whether a title stands inside the whole title of an item that is said: «penerimaan oleh wali kota»."""
    titles, said = asking.knowledge.titles, [unit.lemma for unit in units]
    starts, ends = range(max(0, at - LONGEST_TITLE), at), range(at + 1, at + 1 + LONGEST_TITLE)
    return at > 0 and any(tuple(said[first:last]) in titles for first in starts for last in ends)


_DONE = word_set(
    "dilaksanakan melaksanakan laksanakan terlaksana pelaksanaan pelaksanaannya diwakili diasisteni"
)
"""What is done is no title, though an office has the same stem: «pelaksana»."""


def _is_seat(asking: Asking, head: Unit) -> bool:
    """Say whether a title stands for someone's office: «dekat kantor wali kota» names no one."""
    before = asking.reading.words.words[max(0, head.start - 1) : head.start]
    return before in {("kantor",), ("gedung",), ("rumah",)} and not asking.reading.has("who", "contact")


_GIVES = word_set(
    "ngasih kasih memberi memberikan beri menyerahkan serahkan serahin nyerahin ngasihin bawa membawa gives give hands hand presents present giving handing"
)
_TO = word_set("ke kepada untuk buat to")


def _given_to(asking: Asking) -> frozenset[int]:
    """Return where someone to whom a thing is given is named: who gives it is asked for."""
    words = asking.reading.words.words
    if _GIVES.isdisjoint(words) or not asking.reading.has("who"):
        return frozenset()
    return frozenset(at + 1 for at, word in enumerate(words) if word in _TO)


def _before_head(
    asking: Asking, units: tuple[Unit, ...], first: int, last: int, persons: set[int]
) -> tuple[Unit, ...]:
    """Give what an English title has before its head («transport coordinator»), where nothing stands behind it."""
    if asking.language != "en" or last > first + 1 or not first:
        return ()
    before, head = units[first - 1], units[first]
    known = before.lemma in asking.knowledge.directory.title_lemmas and before in (
        *asking.reading.asks,
        *asking.reading.hints,
    )
    return (before,) if known and before.end == head.start and before.start not in persons else ()


_HELD = word_set("dijabat menjabat dipegang diisi ditempati diduduki diemban")
"""What stands between an office and who has it."""


def _of_title(asking: Asking, unit: Unit) -> bool:
    word = asking.reading.words.words[unit.start]
    if unit.lemma in asking.knowledge.directory.title_lemmas and word not in {
        "yang",
        "siapa",
        "kita",
        "nomor",
        *_HELD,
    }:
        return True
    return word not in empty() and word not in cue_words() and word not in _HELD
