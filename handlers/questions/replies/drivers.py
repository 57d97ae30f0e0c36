"""The number of who drives: of the very bus that is named or that is one's own, and of nobody who only looks after the buses."""

from __future__ import annotations

import re

from db.visit import Contact
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemmas, split_words
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import groups_in, told
from handlers.questions.replies.gates import needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.reaching import can_reach, unreachable, ways
from handlers.questions.words import word_set

_DRIVER = "sopir"
_IN_CHARGE = word_set(
    "koordinator coordinator urus ngurus mengurus panitia transportasi transport pic penanggung tanggung jawab seksi petugas committee charge"
)
_NAMED = Late(
    r"\b(?i:sopir|supir|pengemudi|driver)\w*:? (?:(?i:bus \w+|pak|bu|mas|bapak|mr|adalah|is) )*[A-Z]"
)
_TAG = Late(
    r"\b(?:bus|bis|mobil|minibus|elf|hiace|van|car|coach)(?: (?:nomor|no|warna|yang))? "
    r"([a-z]|\d{1,2}|merah|biru|hijau|kuning|putih|hitam|oranye|jingga|ungu|abu|red|blue|green|yellow|white|black)\b"
)
_OURS = word_set("kita kami saya aku our my we us")


def answer_driver(asking: Asking) -> Reply | None:
    """Give who drives where a driver's number is asked for; where nobody does, no other one's number will do."""
    said = {unit.lemma for unit in asking.reading.words.units}
    if _DRIVER not in said or not _IN_CHARGE.isdisjoint(asking.reading.words.words):
        return None
    if asking.reading.mentioned("person") or asking.loci():
        return None
    drivers = [c for c in asking.visit.contacts if _DRIVER in lemmas(f"{c.name} {c.role} {c.position}")]
    meant = _of_bus(asking, drivers)
    if not meant:
        row = next((row for row in asking.visit.info if _NAMED.search(row.answer)), None)
        return (
            reply("info", told(asking, row)) if row and not drivers else unreachable(asking, _called(asking))
        )
    able = [c for c in meant if can_reach(c, "any")]
    if not able:
        return unreachable(asking, meant[0].name)
    names = [contact.name for contact in able[:3]]
    return reply(
        "contact", *(part for c in able[:3] for part in ways(c)), subject=about("contact", people=names)
    )


_HANDLES = word_set("siapa who drives whos")


@needs(frozenset({_DRIVER}), _HANDLES)
def answer_who_drives(asking: Asking) -> Reply | None:
    """Tell who drives the bus that is named or one's own: «bus kita siapa sopirnya?», «supir bus 1 siapa?»."""
    reading = asking.reading
    if _DRIVER not in {unit.lemma for unit in reading.words.units} or _HANDLES.isdisjoint(
        reading.words.words
    ):
        return None
    if reading.mentions or reading.has("contact", "when", "where", "count", "tag", "yesno"):
        return None
    drivers = [c for c in asking.visit.contacts if _DRIVER in lemmas(f"{c.name} {c.role} {c.position}")]
    meant = _of_bus(asking, drivers)
    if not meant or not _IN_CHARGE.isdisjoint(reading.words.words):
        return None
    lines = [
        part
        for c in meant[:3]
        for part in (ways(c) if can_reach(c, "any") else [speaker_line(asking, c.name)])
    ]
    return reply("contact", *lines, subject=about("contact", people=[c.name for c in meant[:3]]))


def _called(asking: Asking) -> str:
    words = asking.reading.words
    return next(words.words[unit.start] for unit in words.units if unit.lemma == _DRIVER)


def _of_bus(asking: Asking, drivers: list[Contact]) -> list[Contact]:
    """Keep who drives the bus that is named, else the group's own; all where they are not told apart."""
    named = _TAG.search(" ".join(asking.reading.words.words))
    if named:
        tagged = [c for c in drivers if _tag_of(c)]
        return [c for c in tagged if named[1] in _words(c)] if tagged else drivers
    own = [c for c in drivers if asking.group.name in c.groups]
    if own or _OURS.isdisjoint(asking.reading.words.words):
        return own or [c for c in drivers if not c.groups]
    ours = _own_tag(asking)
    return [c for c in drivers if ours in _words(c)] if ours else [c for c in drivers if not c.groups]


def _own_tag(asking: Asking) -> str:
    """Give the number or letter of the group's bus by the row that gives the groups their buses."""
    for row in asking.visit.info:
        for part in re.split(r"[;.,]\s", row.answer):
            tag = _TAG.search(" ".join(split_words(fold(part))))
            if tag and asking.group.name in groups_in(asking, part):
                return tag[1]
    return ""


def _tag_of(contact: Contact) -> str:
    found = _TAG.search(" ".join(split_words(fold(f"{contact.name} {contact.position}"))))
    return found[1] if found else ""


def _words(contact: Contact) -> tuple[str, ...]:
    return split_words(fold(f"{contact.name} {contact.position}"))
