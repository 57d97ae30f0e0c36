"""A city to which the group travels: «bus ke Arjasari jam berapa?» asks for the way there, and not for the group that is called so."""

from __future__ import annotations

from handlers.questions.diary import Diary
from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

_TO = word_set("ke menuju to for")
_ARRIVES = word_set("sampai tiba nyampe sampainya tibanya reach arrive arrives")
_WAYS = lemma_set(
    "perjalanan berangkat kembali pulang bus mobil kapal pesawat terbang menyeberang pindah transfer drive boat flight"
)


def read_destinations(knowledge: Knowledge, diary: Diary, reading: Reading) -> None:
    """Take a group's city for the place that it is where the asker's own group travels there."""
    for mention in [m for m in reading.mentions if m.kind == "group"]:
        if _is_place(knowledge, reading, mention) and _leads_there(knowledge, diary, mention):
            reading.mentions.remove(mention)
            reading.asks += [u for u in reading.words.units if mention.start <= u.start < mention.end]


def _is_place(knowledge: Knowledge, reading: Reading, mention: Mention) -> bool:
    """Say whether a group is only named by its city, behind a word of going there."""
    words = reading.words.words
    city = knowledge.cities.issuperset(mention.lemmas)
    before = words[mention.start - 1] if mention.start else ""
    asked = reading.has("when", "duration", "until", "transport", "next", "yesno", "tag", "where")
    return city and asked and (before in _TO or before in _ARRIVES)


def _leads_there(knowledge: Knowledge, diary: Diary, mention: Mention) -> bool:
    titles = (knowledge.words_of(slot.item).title for slot in diary.slots)
    return any(title.issuperset(mention.lemmas) and not _WAYS.isdisjoint(title) for title in titles)
