"""Rows that count something else than what is counted: people where places are meant, one kind of place for another."""

from __future__ import annotations

from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import Asking
from handlers.questions.replies.counted_places import COUNTED, miscounts
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.numbers import counts_any

_PLACES = frozenset({"islands", "islands-served"})
_FOLK = lemma_set(
    "orang people jiwa keluarga warga penduduk persons inhabitants residents households peserta anggota"
)


@needs(cued("count"))
def counts_nobody(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether people are counted, and the row counts none and is on none of what is said of them: «how many people live on the island?»."""
    if not {"count", "people"} <= asking.reading.names or counts_any(told.text, _FOLK):
        return False
    named = {at for mention in asking.reading.mentioned("locus") for at in range(mention.start, mention.end)}
    units = asking.reading.words.units
    spots = [s for s in asked.spots if all(units[at].start not in named for at in s.places)]
    about = (told.own | told.own_in_text | told.head_topics) - _PLACES
    on_them = any(not spot.own.isdisjoint(about) for spot in spots)
    return bool(spots) and not on_them


@needs(cued("count"), COUNTED)
def miscounts_places(asking: Asking, _asked: Asked, told: Told) -> bool:
    return miscounts(asking, told.document.head, told.document.body)
