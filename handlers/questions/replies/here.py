"""Whose place one is at («ini rumahnya siapa?»), and whether one stays where the question has it."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies import loci as loci_replies
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of, speakers_line
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_HERE = word_set("ini sini disini this here")


@needs(_HERE, cued("who"))
def answer_host_here(asking: Asking) -> Reply | None:
    """Tell who receives at what runs now, where the place that is pointed at is called as the question has it."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if (
        not asked
        or not reading.has("who")
        or reading.has("contact", "when", "count", "head", "leader", "coach")
    ):
        return None
    if _HERE.isdisjoint(reading.words.words) or reading.times or reading.mentions:
        return None
    for slot in asking.diary.running(asking.now):
        place = f"{slot.room} {slot.locus.name} {slot.locus.kind}" if slot.locus else slot.room
        if slot.item.speakers and asked <= set(lemmas(place)):
            head = line("speakers-at", title=slot.item.title, when=span_of(slot))
            return reply(
                "speaker", head, speakers_line(slot), place_line(slot), subject=about("speaker", [slot])
            )
    return None


_LODGING = lemma_set("hotel penginapan wisma asrama mess homestay hostel resor resort guesthouse losmen")
_KINDS = word_set(
    "bintang star stars mewah murah bagus melati dekat jauh syariah kapsul sama kamar room single twin"
)
"""What a lodging is like, which its name does not tell."""
_STAYS = lemma_set("inap bermalam tidur")


@needs(_STAYS)
def answer_stay(asking: Asking) -> Reply | None:
    """Answer «kita menginap di Hotel X kan?»: yes or no, and where the group stays."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if asked & _STAYS and not _US.isdisjoint(reading.words.words):
        wrong = _stays_elsewhere(asking)
        if wrong:
            return wrong
    asks = reading.has("yesno", "tag") or reading.text.endswith("?")
    if (
        not asked & _STAYS
        or not asks
        or not _KINDS.isdisjoint(reading.words.words)
        or reading.has(*_OTHERWISE)
        or reading.times
    ):
        return None
    lodgings = [locus for locus in asking.visit.loci if _is_own_lodging(asking, locus)]
    named = [mention for mention in reading.mentioned("locus") if not mention.general]
    strange = asked - _STAYS - asking.knowledge.own_lemmas
    if not lodgings:
        return _stay_told(asking, asked - _STAYS - _LODGING)
    if not reading.mentioned("locus") or asked - _STAYS - strange:
        return None
    loci = {asking.visit.loci[index].name for mention in named for index in mention.indexes("locus")}
    claimed = not strange and loci <= {locus.name for locus in lodgings}
    stay = loci_replies.describe(asking, lodgings[0])
    return reply("check", line("yes") if claimed else line("no"), *stay.lines, subject=stay.subject)


_US = word_set("kita kami saya we i")


def _stays_elsewhere(asking: Asking) -> Reply | None:
    """Correct who takes another group's hotel for the own: «kita nginep di Hotel X lantai berapa?»."""
    named = [m for m in asking.reading.mentioned("locus") if not m.general]
    own = [locus for locus in asking.visit.loci if _is_own_lodging(asking, locus)]
    loci = [asking.visit.loci[index] for mention in named for index in mention.indexes("locus")]
    lodgings = all(_LODGING & {*lemmas(locus.kind), *lemmas(locus.name)[:1]} for locus in loci)
    if not (loci and own and lodgings) or any(locus in own for locus in loci):
        return None
    if asking.reading.mentioned("group") or asking.reading.has("other", "who"):
        return None
    stay = loci_replies.describe(asking, own[0])
    return reply("check", line("no"), *stay.lines, subject=stay.subject)


def _stay_told(asking: Asking, claimed: set[str]) -> Reply | None:
    """Answer from the group's row on its lodging, where no place of the visit is one."""
    for row in asking.visit.info:
        about_it = _LODGING & set(lemmas(row.topic)) and _LODGING & set(lemmas(row.answer)[:2])
        if about_it and claimed and (not row.groups or asking.group.name in row.groups):
            head = line("yes") if claimed <= set(lemmas(row.answer)) else line("no")
            return reply("check", head, told(asking, row), subject=about("info"))
    return None


_OTHERWISE = ("when", "where", "who", "what", "list", "count", "duration", "until", "contact", "why", "how")


def _is_own_lodging(asking: Asking, locus: Locus) -> bool:
    lodging = bool(_LODGING & {*lemmas(locus.kind), *lemmas(locus.name)[:1]})
    return lodging and (
        locus.name in asking.diary.locus_names or not locus.groups or asking.group.name in locus.groups
    )


@needs(cued("receives"), cued("who"))
def answer_company(asking: Asking) -> Reply | None:
    """Answer «siapa yang menemani pak X?» from the row that asks it; X is no answer to it."""
    reading = asking.reading
    if not reading.has("who") or not reading.has("receives") or reading.has("when", "where", "contact"):
        return None
    people = asking.knowledge.directory.people
    named = [people[index] for m in reading.mentioned("person") for index in m.indexes("person")]
    for row in asking.visit.info:
        words = set(words_told(row.question))
        kinds = cue_names(row.question)
        if {"who", "receives"} <= kinds and any(set(person.tokens) <= words for person in named):
            return reply("info", told(asking, row), subject=about("info"))
    return None
