"""A street or number at which a place is taken to be: «Bapenda di Jalan Mercusuar 15 kan?»."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, split_words
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set
from texts.messages.answers import line

_STREETS = word_set("jl jln jalan street")
_CLAIMED = Late(
    r"\b(?:di|alamat(?:nya)?|ada di|terletak di|at|on|is) (?:di )?(?:jl|jln|jalan)\b\.? (?P<street>[^,?!]+)"
)
_TAGS = word_set("kan ya yah bukan benar betul right itu dong sih pak bu no nomor number")
_NO_STREET = word_set("ke menuju kaki dari di yang mana apa sana sini to from")
_OTHERWISE = ("when", "who", "contact", "count", "until", "how", "what")


@needs(named("locus"), cued("tag yesno ya") | _STREETS)
def answer_address_claimed(asking: Asking) -> Reply | None:
    """Say whether a place is at the street and number that are named, and where it is."""
    reading = asking.reading
    tagged = reading.has("tag", "yesno") or reading.words.words[-1:] == ("ya",)
    if _STREETS.isdisjoint(reading.words.typed):
        return _answer_part_claimed(asking)
    if not (tagged or reading.text.rstrip().endswith("?")):
        return None
    claimed = _CLAIMED.search(fold(reading.text)) or _CALLED.search(fold(reading.text))
    loci = _before_street(asking)
    if claimed is None or len(loci) != 1 or not loci[0].address or reading.has(*_OTHERWISE):
        return None
    said = [word for word in split_words(claimed["street"]) if word not in _TAGS]
    words = reading.words.typed
    others = any(not set(words[unit.start : unit.end]) <= {*said, *_STREETS, *_LIES} for unit in reading.asks)
    if not said or others or said[0] in _NO_STREET:
        return None
    true = set(said) <= set(split_words(fold(loci[0].address)))
    told = where_locus(asking, loci)
    return reply(
        "where",
        line("yes") if true else line("no"),
        *told.lines,
        subject=about("where", loci=[loci[0].name]),
    )


_LIES = word_set("beralamat alamat alamatnya terletak berlokasi letak letaknya berada address")


def _before_street(asking: Asking) -> list[Locus]:
    """Give the places that are asked of; what is named behind the street is part of its name («Jalan Raya Ciranggon»)."""
    typed = asking.reading.words.typed
    street = next((at for at, word in enumerate(typed) if word in _STREETS), len(typed))
    before = [m for m in asking.reading.mentioned("locus") if m.end <= street]
    behind = [m for m in asking.reading.mentioned("locus") if m.start > street]
    if not (before and behind):
        return asking.loci()
    meant = {asking.visit.loci[index].name for mention in before for index in mention.indexes("locus")}
    return [locus for locus in asking.loci() if locus.name in meant]


_REGIONS = word_set("kecamatan kelurahan desa kec kel kampung district village")
_SIDES = word_set("utara selatan timur barat tengah pusat north south east west central")
_IN = word_set("di in ada masuk terletak letaknya berada")


def _answer_part_claimed(asking: Asking) -> Reply | None:
    """Say whether a place lies in the part of town that is named: «kampung itu di Kota Utara ya?»."""
    reading = asking.reading
    words = reading.words.words
    tagged = reading.has("tag", "yesno") or words[-1:] == ("ya",)
    loci = asking.loci()
    parts = (_REGIONS | _SIDES).intersection(words)
    if not (tagged and parts) or len(loci) != 1 or not loci[0].address or reading.has("where", *_OTHERWISE):
        return None
    place = reading.mentioned("locus")[0]
    said = [word for word in words[place.end :] if word not in _TAGS]
    if not said or said[0] not in _IN or (_SIDES.isdisjoint(said) and _REGIONS.isdisjoint(said)):
        return None
    claimed = {word for word in said if word not in _IN | _REGIONS}
    address = set(split_words(fold(loci[0].address)))
    of_kind = address & (_SIDES if not _SIDES.isdisjoint(said) else _REGIONS)
    if not claimed or not of_kind:
        return None
    told = where_locus(asking, loci)
    head = line("yes") if claimed <= address else line("no")
    return reply("where", head, *told.lines, subject=about("where", loci=[loci[0].name]))


_CALLED = Late(r"\b(?:alamat(?:nya)?|address)\b.*? (?:jl|jln|jalan)\b\.? (?P<street>[^,?!]+)")
