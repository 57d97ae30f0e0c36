"""Answers what someone is and where from: «pak Ahmad dari kantor mana?», «posisi bu Rina apa?», «where does she work?»."""

from __future__ import annotations

from handlers.questions.names.people import Person
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import any_of, named, needs
from handlers.questions.replies.people import card
from handlers.questions.words import word_set

_BODY = r"(?:instansi|kantor|dinas|badan|opd|skpd|lembaga|unit(?: kerja)?|perangkat daerah|organisasi|perusahaan|kementerian|pemda|satker|company|agency|office|institution|organi[sz]ation)"
_OF_WHAT = r"(?:mana|apa|apaan)"
_FROM_WHERE = Pattern(
    rf"\b(?:dari|asal|asalnya) (?:{_BODY} )?{_OF_WHAT}\b|\b{_BODY}(?:nya)? (?:asal )?(?:itu )?{_OF_WHAT}\b|\basal {_BODY}|\b(?:utusan|wakil|perwakilan|delegasi|mewakili) (?:dari )?(?:{_BODY} )?{_OF_WHAT}\b|\b(?:where|which {_BODY}|what {_BODY})\b.*\b(?:from|work|works|working)\b"
)
_WORKS = Pattern(
    r"\b(?:kerja|bekerja|dinas|berdinas|bertugas|tugas)(?:nya)? (?:di|sebagai|jadi) (?:bagian )?(?:mana|apa)\b|\bkerjanya (?:apa|di ?mana)\b|\b(?:posisi|pekerjaan|profesi|kedudukan)(?:nya)?\b.*\b(?:apa|sebagai)\b|\bwhat does .* do\b"
)
_HIS_BODY = Pattern(rf"^(?:asal )?{_BODY}(?:nya)? (?!{_OF_WHAT}\b)")
_SAID = word_set(
    "instansi kantor dinas badan opd skpd perangkat daerah lembaga unit kerja bekerja bertugas berdinas tugas organisasi perusahaan kementerian pemda satker asal asalnya "
    "utusan wakil perwakilan delegasi mewakili posisi pekerjaan profesi kedudukan jabatan work works working from company agency office institution organization organisation do"
)
_MOST_ALIKE = 3
_OTHERWISE = ("when", "who", "contact", "count", "duration", "until", "group", "members", "private", "map")


@needs(named("person"), any_of(_FROM_WHERE, _WORKS, _HIS_BODY))
def answer_origin(asking: Asking) -> Reply | None:
    """Tell what one person is, where nothing else is asked; silent where the sheets have neither their position nor agency."""
    reading = asking.reading
    text = reading.words.text
    bare = _HIS_BODY.search(text) and not reading.has("where")
    if not (bare or _FROM_WHERE.search(text) or _WORKS.search(text)) or reading.has(*_OTHERWISE):
        return None
    words = reading.words.words
    other = any(words[unit.start] not in _SAID for unit in reading.asks)
    other = other or any(m.kind != "person" and words[m.start] not in _SAID for m in reading.mentions)
    if other or reading.anchor or reading.times:
        return None
    indexes = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    people = [asking.knowledge.directory.people[index] for index in sorted(indexes)]
    if not 0 < len(people) <= _MOST_ALIKE or not all(map(_is_known, people)):
        return None
    said = [part for person in people for part in card(asking, person, brief=len(people) > 1)]
    return reply("who", *said, subject=about("who", people=[person.name for person in people]))


def _is_known(person: Person) -> bool:
    rows = (*person.contacts, person.participant)
    return any(row is not None and (row.agency or row.position) for row in rows)
