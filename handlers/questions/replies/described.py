"""What organizers wrote beside a place or a group: how long the way there takes, the colour of a group's vests."""

from __future__ import annotations

import re

from db.visit import Locus
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.numbers import counts_any
from handlers.questions.words import word_set
from texts.messages.answers import line

_LENGTH = Late(
    r"(?:\d+|\b(?:se|setengah|satu|dua|tiga|empat|lima|sepuluh|dua puluh|tiga puluh|half an|one|two|three|five|ten|twenty|thirty))[\s-]*(?:menit|jam|minutes?|hours?)",
    re.IGNORECASE,
)
_TRAVELS = word_set(
    "naik perjalanan tempuh ditempuh menempuh menyeberang nyebrang menyebrang ride rides drive crossing travel trip walk jalan"
)
_VEHICLES = lemma_set(
    "perahu kapal boat speedboat feri ferry mobil car bus kereta train pesawat crossing ride menyeberang perjalanan jalan"
)
_COUNTED = frozenset({"warna", "rombong", "kelompok", "peserta"})


@needs(_TRAVELS, cued("duration countdown"))
def answer_way(asking: Asking) -> Reply | None:
    """Tell how long the way to a place takes from the place's own description, where that says it."""
    reading = asking.reading
    asked = reading.has("duration", "countdown") and not _TRAVELS.isdisjoint(reading.words.words)
    loci = (asking.loci() or _called_partly(asking) or _reached_by(asking)) if asked else []
    if len(loci) != 1 or reading.anchor:
        return None
    told = set(lemmas(f"{loci[0].description} {loci[0].name}"))
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


def _reached_by(asking: Asking) -> list[Locus]:
    """Find the one place of the group to which the vehicle that is named goes: «how long is the speedboat trip?»."""
    said = {unit.lemma for unit in asking.reading.asks} & _VEHICLES
    found = [
        x
        for x in asking.diary.loci
        if said and said <= set(lemmas(x.description)) and _LENGTH.search(x.description)
    ]
    return found if len(found) == 1 else []


def _called_partly(asking: Asking) -> list[Locus]:
    """Find the one place of the group that has all the asking words in its name («Bitung» for «KSOP Bitung»)."""
    said = {unit.lemma for unit in asking.reading.asks} - _VEHICLES
    found = [locus for locus in asking.diary.loci if said and said <= set(lemmas(locus.name))]
    return found if len(found) == 1 else []


_OURS = word_set("kita kami saya our my we")
_OTHERWISE = word_set("when where who contact transport duration until")


@needs(_OURS | named("group") | cued("mine group"))
def answer_group_told(asking: Asking) -> Reply | None:
    """Tell a group's description where it holds all that is asked: «regu Nuri rompinya warna apa?»."""
    reading = asking.reading
    if not reading.asks or not asking.group.description:
        return None
    asked = {unit.lemma for unit in reading.asks} - _COUNTED
    told = set(lemmas(asking.group.description)) if asked else ()
    if not told:
        return None
    named = reading.mentioned("group") or reading.has("mine", "group") or _OURS & set(reading.words.words)
    if not named or not asked.issubset(told) or reading.has(*_OTHERWISE):
        return None
    if reading.has("count") and not counts_any(asking.group.description, asked):
        return None
    head = line("for-group", group=asking.group.name)
    return reply("group", head, line("group-about", text=asking.group.description), subject=about("group"))


COLOURS = lemma_set(
    "merah biru hijau kuning putih hitam cokelat coklat oranye jingga ungu abu perak emas merah-muda pink krem red blue green yellow white black brown orange purple grey gray silver"
)


@needs(COLOURS, cued("tag yesno"))
def answer_colour(asking: Asking) -> Reply | None:
    """Say whether what a group wears or has is of the colour that is taken for granted: «rompi kita biru ya?»."""
    asked = {unit.lemma for unit in asking.reading.asks}
    if asked.isdisjoint(COLOURS) or asking.reading.has(*_OTHERWISE):
        return None
    told = frozenset(lemmas(asking.group.description))
    colours, things = asked & COLOURS, asked - COLOURS - _COUNTED
    if not (colours and things and things <= told and told & COLOURS) or not asking.reading.has(
        "tag", "yesno"
    ):
        return None
    head = line("yes") if colours <= told else line("no")
    about_it = line("group-about", text=asking.group.description)
    return reply("group", head, line("for-group", group=asking.group.name), about_it, subject=about("group"))


_WHICH = word_set("mana apa berapa which what")
_WORN = word_set("pakai memakai dipakai bawa punya naik has have wears wear with")


@needs(_WHICH, cued("group"))
def answer_group_called(asking: Asking) -> Reply | None:
    """Tell the groups whose description has what is asked and others' has not: «pita hijau itu kelompok mana?»."""
    reading = asking.reading
    words = reading.words.words
    if "group" not in reading.names or _WHICH.isdisjoint(words) or reading.mentions:
        return None
    asked = {u.lemma for u in reading.asks if words[u.start] not in _WORN} - _COUNTED
    if not asked or reading.has(*_OTHERWISE) or reading.has("mine", "count", "yesno", "tag"):
        return None
    groups = [group for group in asking.visit.groups if asked <= set(lemmas(group.description))]
    if len(groups) not in range(1, len(asking.visit.groups)):
        return None
    told = ((line("for-group", group=g.name), line("group-about", text=g.description)) for g in groups)
    return reply("group", *(part for pair in told for part in pair), subject=about("group"))


_NOT_TOLD = word_set("who when contact until duration speaker receives count why private")


def answer_item_place(asking: Asking) -> Reply | None:
    """Tell the description of the place of an item where it holds what is asked besides: «vegetarian options at lunch?»."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if len(asked) < 2 or reading.has(*_NOT_TOLD) or reading.mentioned("locus") or reading.anchor:  # noqa: PLR2004 - the item and a thing
        return None
    if asked.isdisjoint(asking.knowledge.title_lemmas) or asking.items().fully:
        return None
    for slot in asking.pool():
        title = asking.knowledge.words_of(slot.item).title
        rest = asked - title
        besides = bool(rest) and rest != asked and not rest <= asking.knowledge.title_lemmas
        if slot.locus and besides and rest <= set(lemmas(slot.locus.description)):
            name = line("locus-name", locus=slot.locus.name)
            told = line("locus-about", text=slot.locus.description)
            return reply("locus", name, told, subject=about("define", [slot]))
    return None


_IN_FULL = word_set("kepanjangan kepanjangannya singkatan singkatannya stand stands")


def not_in_full(asking: Asking, locus: Locus) -> bool:
    """Say whether an abbreviation is to be written out that stands so in the place's own name."""
    words = set(asking.reading.words.words)
    named = {at for m in asking.reading.mentioned("locus") for at in range(m.start, m.end)}
    short = {asking.reading.words.words[at] for at in named}
    return bool(words & _IN_FULL) and bool(short) and short <= set(words_told(locus.name))
