"""Who gives, brings or prepares a thing: the row on it that says so, before whoever speaks at the item that is called by it."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.doubts import is_doubtful
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set

_PEOPLE = (
    r"(?: oleh| by)?(?: the)? (?:ketua|wakil|panitia|pimpinan|kepala|tuan rumah|peserta|setiap kelompok|tiap kelompok|masing-masing|kelompok|pembimbing|narahubung|lo\b|pic\b|sekretariat|"
    r"hotel|pengelola|dinas|organi[sz]ers?|committee|hosts?|leaders?|head|each group|participants|[A-Z]{2,})"
)
_KINDS = tuple(
    (word_set(asked), Late(rf"\b(?:{told}){_PEOPLE}", re.IGNORECASE))
    for asked, told in (
        (
            "menyerahkan serahkan diserahkan nyerahin serahin memberi memberikan berikan ngasih kasih diberikan hand hands gives give",
            r"diserahkan|diberikan|dibagikan|handed(?: over| out)?|given",
        ),
        (
            "membawa bawa bawain membawakan dibawa bring brings carry carries",
            r"dibawa(?:kan)?|diantar|diserahkan|disiapkan|brought|carried|prepared",
        ),
        (
            "menyiapkan siapkan siapin nyiapin disiapkan menyediakan menyediain nyediain disediakan prepares prepare provide provides",
            r"disiapkan|disediakan|dibawa|prepared|provided|brought",
        ),
    )
)
"""What is done with a thing, and how rows tell by whom."""

_DONE = frozenset().union(*(asked for asked, _ in _KINDS))

_VERBS = lemma_set("serah tukar bawa siap sedia beri bring hand gives prepare provide")


@needs(_DONE, cued("who"))
def answer_handed(asking: Asking) -> Reply | None:
    """Answer «plakat siapa yang menyerahkan?» by the row that is on the thing and tells by whom."""
    reading = asking.reading
    if not reading.has("who"):
        return None
    told_by = next((by for asked, by in _KINDS if not asked.isdisjoint(reading.words.words)), None)
    if told_by is None:
        return None
    if reading.mentioned("locus") or reading.mentioned("person") or reading.anchor:
        return None
    things = {unit.lemma for unit in reading.asks} - _VERBS
    if not things:
        return None
    for at, row in enumerate(asking.visit.info):
        about_it = things <= asking.knowledge.info_asked[at]
        if about_it and told_by.search(row.answer) and not is_doubtful(asking, row):
            return reply("info", told(asking, row), subject=about("info"))
    return None
