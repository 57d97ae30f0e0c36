"""Which participants come from an agency or hold a position: found in the list of participants, counted and named."""

from __future__ import annotations

from collections.abc import Iterator

from db.visit import Participant
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.people import card
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.fillers import empty, vague
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import Line, Listed, line

_MOST_NAMED = 15
_FROM = word_set("dari from asal")
_GROUP_WORDS = frozenset({"kelompok", "tim"})
_OFFICES = lemma_set("kota kabupaten kantor bagian")
"""Words that tell agencies apart, though they tell nothing else apart."""

_COURTESY = lemma_set("pemerintah") | lemma_set("saudara pejabat")
"""What may be said of any agency, whether or not the list says it."""


def answer_participants(asking: Asking) -> Reply | None:
    """List the participants whose agency or position has all that is asked; silent where nobody's has."""
    reading = asking.reading
    wanted = tuple(_wanted(asking))
    lemmas_wanted = {unit.lemma for unit in wanted} - _COURTESY
    outside = [unit for unit in reading.asks if unit not in wanted]
    if (
        not lemmas_wanted
        or outside
        or not _SEXES.isdisjoint(reading.words.words)
        or not _is_asked(asking, wanted)
    ):
        return None
    found = [row for row in _pool(asking) if lemmas_wanted <= _words_of(row)]
    found = found or [row for row in asking.visit.participants if lemmas_wanted <= _words_of(row)]
    if not found:
        return None
    head = line("participants", count=len(found))
    told = [_named(row) for row in found[:_MOST_NAMED]]
    return reply("members", head, *told, subject=about("members", people=[row.name for row in found]))


_WORKS = word_set("kerja kerjanya bekerja bertugas dinas dinasnya works working work employed")
_WORKS_AT = Pattern(
    r"\b(?:kerja|bekerja|bertugas|dinas)(?:nya)? (?:di|pada)\b|\b(?:work|works|working|employed) (?:for|at|in|with|by)\b"
)
_TAKEN_FOR = _WORKS | _FROM | word_set("asalnya berasal instansi instansinya kantor kantornya with at")


@needs(named("person"), cued("tag yesno"), _TAKEN_FOR)
def answer_agency_claimed(asking: Asking) -> Reply | None:
    """Answer «pak Yulianto kerja di Pemkot Banyusari kan?» by where someone is from."""
    reading = asking.reading
    words = reading.words.words
    indexes = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    claimed = reading.has("tag", "yesno") and not _TAKEN_FOR.isdisjoint(words)
    if not claimed or len(indexes) != 1 or reading.times or reading.has(*_NO_AGENCY):
        return None
    person = asking.knowledge.directory.people[indexes.pop()]
    details = [*((person.participant.agency, person.participant.position) if person.participant else ())]
    details += [detail for contact in person.contacts for detail in (contact.agency, contact.position)]
    asked = {unit.lemma for unit in _wanted(asking) if words[unit.start] not in _TAKEN_FOR} - _COURTESY
    others = any(mention.kind not in {"person", "group"} for mention in reading.mentions)
    if others or not asked or not any(details):
        return None
    known = asked <= {lemma for row in asking.visit.participants for lemma in _words_of(row)}
    if not _WORKS_AT.search(reading.words.text) and (not known or not _WORKS.isdisjoint(words)):
        return None
    held = asked <= frozenset(lemmas(" ; ".join(details)))
    said = card(asking, person, brief=True)
    return reply("who", line("yes" if held else "no"), *said, subject=about("who", people=[person.name]))


_NO_AGENCY = (
    "contact",
    "when",
    "where",
    "who",
    "what",
    "count",
    "receives",
    "speaker",
    "coach",
    "leader",
    "head",
    "group",
    "members",
)

_SEXES = word_set("perempuan wanita laki pria cewek cowok women female men male")
"""What no list of participants says."""


def _is_asked(asking: Asking, wanted: tuple[Unit, ...]) -> bool:
    """Say whether participants are asked for: by name of them, or by where who comes from, or how many hold a title."""
    reading, words = asking.reading, asking.reading.words.words
    if reading.has(
        "contact", "when", "where", "duration", "until", "private", "receives", "speaker", "position"
    ):
        return False
    if reading.has("members"):
        return reading.has("who", "count", "list", "yesno", "exist")
    if reading.has("exist", "yesno", "tag") and reading.has("group", "mine"):
        return wanted[0].lemma in TITLE_HEADS
    if not reading.has("who", "count"):
        return False
    if words[wanted[0].start - 1 : wanted[0].start] and words[wanted[0].start - 1] in _FROM:
        return reading.has("people") or not _is_of_hosts(asking, wanted)
    return reading.has("count") and wanted[0].lemma in TITLE_HEADS and not reading.mentioned("locus")


@needs(_FROM, cued("who"))
def answer_agency(asking: Asking) -> Reply | None:
    """Tell who comes from an agency that is named in full: «siapa yang dari Badan Pangan Nasional?»."""
    reading = asking.reading
    if not reading.has("who") or _FROM.isdisjoint(reading.words.words):
        return None
    if reading.has("contact", "when", "where", "receives", "speaker", "position", "count", "duration"):
        return None
    said = {unit.lemma for unit in reading.words.units}
    agencies = {row.agency for row in asking.visit.participants if _is_said(row, said)}
    found = [row for row in _pool(asking) if row.agency in agencies]
    found = found or [row for row in asking.visit.participants if row.agency in agencies]
    if not found:
        return None
    head = line("participants", count=len(found))
    return reply(
        "members",
        head,
        *map(_named, found[:_MOST_NAMED]),
        subject=about("members", people=[r.name for r in found]),
    )


def _is_said(row: Participant, said: set[str]) -> bool:
    own = lemmas(row.agency)
    return len(own) > 1 and said.issuperset(own)


@needs(cued("members people"), cued("count"))
def answer_origin_count(asking: Asking) -> Reply | None:
    """Tell how many come from somewhere, or that this is not known."""
    return (answer_participants(asking) or answer_unknown(asking)) if _counts_origin(asking) else None


@needs(_FROM, cued("who"))
def answer_origin(asking: Asking) -> Reply | None:
    """List who comes from an agency, before anyone whose title has its words: «siapa yang dari Badan Arsip Negeri?»."""
    reading = asking.reading
    wanted = (
        tuple(_wanted(asking)) if reading.has("who") and not _FROM.isdisjoint(reading.words.words) else ()
    )
    if not wanted or reading.mentions or reading.has("count", "previous", "next", "yesno", "tag"):
        return None
    from_there = wanted[0].start and reading.words.words[wanted[0].start - 1] in _FROM
    said = {unit.lemma for unit in wanted} - _COURTESY
    listed = any(said <= frozenset(lemmas(row.agency)) for row in asking.visit.participants)
    return answer_participants(asking) if from_there and listed and len(wanted) > 1 else None


def _counts_origin(asking: Asking) -> bool:
    """Say whether it is asked how many come from somewhere: the size of the whole group is no answer to that."""
    reading = asking.reading
    return (
        bool(asking.visit.participants)
        and reading.has("count")
        and reading.has("members", "people")
        and any(reading.words.words[unit.start - 1] in _FROM for unit in _wanted(asking) if unit.start)
    )


def _is_of_hosts(asking: Asking, wanted: tuple[Unit, ...]) -> bool:
    """Say whether a contact's agency has these words too, so that the hosts may be meant."""
    said = {unit.lemma for unit in wanted} - _COURTESY
    return any(said <= frozenset(lemmas(contact.agency)) for contact in asking.visit.contacts)


def _pool(asking: Asking) -> tuple[Participant, ...]:
    """Return whose list is meant: a group's where one is named or the asker's is, else all."""
    reading = asking.reading
    one = any(_GROUP_WORDS & set(mention.lemmas) for mention in reading.mentioned("group"))
    own = "mine" in reading.names and not _GROUP_WORDS.isdisjoint(reading.words.words)
    if one or own or ("mine" in reading.names and "group" in reading.names):
        return tuple(row for row in asking.visit.participants if row.group == asking.group.name)
    return asking.visit.participants


def _wanted(asking: Asking) -> Iterator[Unit]:
    """Give the words by which participants are told apart: all but what asks, names a group or is empty."""
    reading = asking.reading
    taken = {at for cue in reading.cues for at in range(cue.start, cue.end)}
    taken |= {at for time in reading.times for at in range(time.start, time.end)}
    for mention in reading.mentions:
        if mention.kind == "person" or (mention.kind == "group" and _GROUP_WORDS & set(mention.lemmas)):
            taken |= set(range(mention.start, mention.end))
    for unit in reading.words.units:
        word = reading.words.words[unit.start]
        alone = unit.end - unit.start == 1
        if unit.start in taken or (unit.lemma in vague() and unit.lemma not in _OFFICES):
            continue
        if alone and word in empty() and word not in NUMBERS:
            continue
        yield unit


def _words_of(row: Participant) -> frozenset[str]:
    return frozenset(lemmas(f"{row.agency} ; {row.position}"))


def _named(row: Participant) -> Line:
    details = tuple(filter(None, (row.position, row.agency, row.group)))
    return line("who", name=row.name, details=Listed(details))
