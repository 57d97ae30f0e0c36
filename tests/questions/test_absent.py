"""What a visit does not have is not told: offices, events and people that nothing in it speaks of."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from random import Random

from db.visit import Visit
from db.workbook.read import read_workbook
from handlers.questions import compile_visit
from handlers.questions.conversation import answer_question
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.spelling.visit_words import visit_texts
from texts.messages.answers import plain

_VISITS = sorted(path for path in (Path(__file__).parent / "visits").iterdir() if path.is_dir())[:30]
_MOST = 1
"""Answered of a hundred at most; only ever lowered."""

_PLACES = "museum|disnaker|dinsos|pasar induk|bpbd|kebun raya|polres|dinas pertanian|labkesda|samsat|kodim|dlh|pesantren|bnn|dispar|kantor imigrasi"
_EVENTS = "karaoke|yudisium|donor darah|bazar|pentas seni|lomba|snorkeling|tausiyah|arung jeram|bedah buku|kirab|zumba|wisuda|outbound"
_PEOPLE = "Grace Manuputi|Yermia Katiandagho|Qoriah Salsabil|Wempy Tumbelaka|Zulfan Harahap|Olvie Rantung|Teuku Mansyursyah|Nyoman Sukerti"
_ASKED = (
    (
        _PLACES,
        "{} di mana?|jam berapa ke {}|siapa yang terima kita di {}?|abis dari {} ke mana|berapa lama di {}|di {} ada wifi?|ke {} pakai baju apa|Who receives us at {}?|parkir di {} di mana",
    ),
    (
        _EVENTS,
        "jam berapa {}?|{} di mana|siapa yang isi {}|habis {} ngapain|pakai baju apa pas {}|What time is {}?|dress code {}|{} bayar ga",
    ),
    (
        _PEOPLE,
        "siapa {}?|{} di kelompok mana|pak {} bicara jam berapa|{} dari instansi mana|materi pak {} tentang apa|What is {}'s phone number?",
    ),
)
_DENIED = re.compile(r"Tidak|No\b|Bukan|[\w ]+ tidak (?:ke|ada)")


def _is_absent(name: str, text: str, own: frozenset[str]) -> bool:
    return name.casefold() not in text and own.isdisjoint(lemmas(name))


def _told(visit: Visit, random: Random) -> list[tuple[str, bool]]:
    knowledge = compile_visit(visit)
    text = "\n".join(visit_texts(visit)).casefold()
    group, item = visit.groups[0], visit.agenda[0]
    told = []
    for names, wordings in _ASKED:
        absent = [name for name in names.split("|") if _is_absent(name, text, knowledge.own_lemmas)]
        for name in random.sample(absent, min(4, len(absent))):
            asked = random.choice(wordings.split("|")).format(name)
            now = datetime.combine(item.day, item.starts, visit.zone_of(group))
            answer = answer_question(knowledge, asked, group=group.name, now=now, language="id")
            told.append((asked, answer.answered and not _DENIED.match(plain(answer))))
    return told


def test_what_a_visit_does_not_have_is_seldom_answered() -> None:
    random = Random(1)
    visits = (read_workbook(path).visit for path in _VISITS)
    told = [one for visit in visits if visit and visit.agenda for one in _told(visit, random)]
    answered = [asked for asked, wrongly in told if wrongly]
    assert len(told) > 9 * len(_VISITS)
    assert 100 * len(answered) <= _MOST * len(told), answered
