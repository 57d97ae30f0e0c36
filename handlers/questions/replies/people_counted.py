"""How many have a part in the visit, and who: «ada berapa pembimbing?», «panitianya berapa orang?», «LO ada berapa?»."""

from __future__ import annotations

from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import MOST_LISTED, Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import Listed, line

_PARTS = lemma_set("lo narahubung pic widyaiswara pendamping")
_COACHES = lemma_set("pembimbing coach")
_SPEAKS = word_set("narasumber pembicara pemateri penyaji pemapar speaker speakers presenters")
_OTHERWISE = (
    "when",
    "where",
    "duration",
    "until",
    "contact_way",
    "groups",
    "agenda",
    "loci",
    "how",
    "why",
    "yesno",
    "tag",
)
_PASSED = lemma_set("total jumlah orang ikut dampingi semua seluruh hari terlibat tugas")
_NUMBERS = word_set("nomor nomer no nmr wa whatsapp hp telepon telp kontak number phone email surel")
"""«nomor LO berapa?» counts nobody."""
_LIAISONS = word_set("lo liaison liaisons")
_OURS = word_set("kita kami saya our us")


@needs(_PARTS | _COACHES | _SPEAKS, cued("count"))
def answer_people_counted(asking: Asking) -> Reply | None:
    """Count who has a part and name them; silent where something else is counted."""
    reading = asking.reading
    if not reading.has("count") or reading.mentions or reading.anchor or reading.has(*_OTHERWISE):
        return None
    if not _NUMBERS.isdisjoint(reading.words.words):
        return None
    said = {unit.lemma for unit in reading.words.units} & (_PARTS | _COACHES)
    speaks = not _SPEAKS.isdisjoint(reading.words.words)
    left = {unit.lemma for unit in reading.asks} - _PARTS - _COACHES - _PASSED
    if len(said) + speaks != 1 or (left and not speaks):
        return None
    names = _speakers(asking) if speaks else _coaches(asking) if said & _COACHES else _called(asking, *said)
    if not names:
        return None
    told = line("people-count", count=len(names), people=Listed(tuple(names[:MOST_LISTED])))
    return reply("people-count", told, subject=about("who", people=names))


def _coaches(asking: Asking) -> list[str]:
    ours = asking.reading.has("mine") or not _OURS.isdisjoint(asking.reading.words.words)
    groups = (asking.group,) if ours else asking.visit.groups
    return list(dict.fromkeys(name for group in groups for name in group.coaches))


def _called(asking: Asking, part: str) -> list[str]:
    words = frozenset(asking.reading.words.words)
    held = [c for c in asking.visit.contacts if part in lemmas(c.position)]
    charged = [c for c in held if "pic" in words_told(c.position)]
    if "pic" in words:
        held = charged
    elif words & _LIAISONS:
        held = [c for c in held if c not in charged]
    return [c.name for c in held]


def _speakers(asking: Asking) -> list[str]:
    if asking.reading.asks and not {unit.lemma for unit in asking.reading.asks} <= lemma_set(
        " ".join(_SPEAKS)
    ):
        return []
    day = asking.period.day
    slots = asking.diary.of_day(day) if day else asking.diary.slots
    people = asking.knowledge.directory
    names = dict.fromkeys(name for slot in slots for name in slot.item.speakers)
    return [
        name for name in names for at in [people.index_of(name)] if at is None or not people.people[at].desk
    ]
