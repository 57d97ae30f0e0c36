"""Where one sleeps: «nginep di hotel apa?», «malam ini tidur di mana?», «which hotel are we in tonight?»."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set

LODGINGS = lemma_set("hotel penginapan wisma asrama mess homestay hostel resor resort guesthouse losmen")
_NIGHT = lemma_set("inap bermalam tidur sleep")
_SLEEPS = word_set(
    "nginep nginap menginap inap inapnya nginepnya nginapnya bermalam tidur tidurnya bobo bobok turu stay staying sleep sleeping overnight"
)
_CALLED = lemma_set(
    "nama mana hotel penginapan akomodasi lodging accommodation malam night rombongan peserta"
)
_OTHERWISE = (
    "when",
    "who",
    "count",
    "until",
    "contact",
    "why",
    "how",
    "wear",
    "bring",
    "yesno",
    "tag",
    "start",
    "end",
)


_WHICH = word_set("mana apa which what where")


@needs(_SLEEPS, _WHICH | cued("where what list"))
def answer_lodging(asking: Asking) -> Reply | None:
    """Tell the group's lodging of the night that is meant, where nothing but where one sleeps is asked."""
    reading = asking.reading
    words = reading.words.words
    if _SLEEPS.isdisjoint(words) or reading.has(*_OTHERWISE) or reading.anchor or reading.mentioned("person"):
        return None
    if not reading.has("where", "what", "list") and not _WHICH & set(words):
        return None
    asked = {unit.lemma for unit in reading.asks}
    hotels = _own(asking)
    named = any(
        not mention.general and set(mention.lemmas) - LODGINGS for mention in reading.mentioned("locus")
    )
    if named or not _LONG.isdisjoint(words) or not asked <= _NIGHT | _CALLED or not hotels:
        return None
    return where_locus(asking, _of_night(asking, hotels))


_LONG = word_set("lama long hari malam-malam nights days")


def _own(asking: Asking) -> list[Locus]:
    """Give the lodgings of the visit at which this group may stay."""
    return [
        locus
        for locus in asking.visit.loci
        if LODGINGS & {*lemmas(locus.kind), *lemmas(locus.name)}
        and (locus.name in asking.diary.locus_names or not locus.groups or asking.group.name in locus.groups)
    ]


def _of_night(asking: Asking, hotels: list[Locus]) -> list[Locus]:
    """Of several lodgings give the last one of the day that is meant, else the next one in the agenda, else all."""
    slots = [slot for slot in asking.diary.slots if slot.locus in hotels]
    day = asking.period.day or asking.now.date()
    tonight = [slot.locus for slot in slots if slot.day == day and slot.locus]
    coming = [slot.locus for slot in slots if slot.until > asking.now and slot.locus]
    return tonight[-1:] or coming[:1] or hotels
