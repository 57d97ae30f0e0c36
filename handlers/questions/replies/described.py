"""What organizers wrote beside a place or a group: how long the way there takes, the colour of a group's vests."""

from __future__ import annotations

import re

from handlers.questions.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.words import word_set
from texts.messages.answers import line

_LENGTH = re.compile(r"\d+\s*(?:menit|jam|minutes?|hours?)|\bsetengah jam\b|\bhalf an hour\b", re.IGNORECASE)
_TRAVELS = word_set(
    "naik perjalanan tempuh ditempuh menempuh menyeberang nyebrang menyebrang ride rides drive crossing travel trip walk jalan"
)
_VEHICLES = lemma_set(
    "perahu kapal boat speedboat feri ferry mobil car bus kereta train pesawat crossing ride menyeberang perjalanan jalan"
)
_COUNTED = frozenset({"warna", "rombong", "kelompok", "peserta"})


def answer_way(asking: Asking) -> Reply | None:
    """Tell how long the way to a place takes from the place's own description, where that says it."""
    reading = asking.reading
    loci = asking.loci() if reading.has("duration", "countdown") else []
    if len(loci) != 1 or _TRAVELS.isdisjoint(reading.words.words) or reading.anchor:
        return None
    told = set(lemmas(loci[0].description))
    if not _LENGTH.search(loci[0].description) or any(
        unit.lemma not in told | _VEHICLES for unit in reading.asks
    ):
        return None
    return reply(
        "locus",
        line("locus-name", locus=loci[0].name),
        line("locus-about", text=loci[0].description),
        subject=about("define", loci=[loci[0].name]),
    )


_OURS = word_set("kita kami saya our my we")
_OTHERWISE = word_set("when where who count contact transport duration until")


def answer_group_told(asking: Asking) -> Reply | None:
    """Tell a group's description where it holds all that is asked: «regu Nuri rompinya warna apa?»."""
    reading = asking.reading
    told = set(lemmas(asking.group.description))
    asked = {unit.lemma for unit in reading.asks} - _COUNTED
    named = reading.mentioned("group") or reading.has("mine", "group") or _OURS & set(reading.words.words)
    if not named or not asked or not asked <= told or reading.has(*_OTHERWISE):
        return None
    head = line("for-group", group=asking.group.name)
    return reply("group", head, line("group-about", text=asking.group.description), subject=about("group"))


_NOT_TOLD = word_set("who when contact until duration speaker receives count why private")


def answer_item_place(asking: Asking) -> Reply | None:
    """Tell the description of the place of an item where it holds what is asked besides: «vegetarian options at lunch?»."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if len(asked) < 2 or reading.has(*_NOT_TOLD) or reading.mentioned("locus") or reading.anchor:  # noqa: PLR2004 - the item and a thing
        return None
    for slot in asking.pool():
        title = asking.knowledge.words_of(slot.item).title
        rest = asked - title
        if slot.locus and rest and rest != asked and rest <= set(lemmas(slot.locus.description)):
            name = line("locus-name", locus=slot.locus.name)
            told = line("locus-about", text=slot.locus.description)
            return reply("locus", name, told, subject=about("define", [slot]))
    return None
