"""When someone is there: «wabup datang jam berapa?», «kapan kita ketemu pak camat?», «when does the mayor speak?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.periods import Period
from handlers.questions.reading.lemmas import Unit, lemmas
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set
from texts.messages.answers import line

IS_THERE = word_set(
    "datang tiba hadir menghadiri dihadiri muncul tampil bertemu ketemu jumpa berjumpa menemui temui nemuin bicara berbicara ngomong "
    "come comes coming arrive arrives join joins appear appears meet meeting speak speaks speaking talk talks"
)


@needs(IS_THERE, cued("when"))
def answer_appearance(asking: Asking) -> Reply | None:
    """Tell the items at which whoever is named speaks, or which are called after the title that is named."""
    reading = asking.reading
    if not reading.has("when") or IS_THERE.isdisjoint(reading.words.words) or _elsewhere(asking):
        return None
    title, people = meant(asking)
    left = [u for u in reading.asks if u not in title and reading.words.words[u.start] not in IS_THERE]
    if left:
        return None
    slots = items_of(asking, people) or called(asking, frozenset(unit.lemma for unit in title))
    coming = [slot for slot in slots if slot.until > asking.now] or slots
    return (
        reply("when", *when_lines(asking, coming[:3]), subject=about("when", coming[:3])) if coming else None
    )


SPEAKS = word_set(
    "bicara berbicara ngomong mengisi ngisi isi memberi menyampaikan sambutan paparan memaparkan pidato speak speaks speaking talk talks present presents session speech"
)


@needs(SPEAKS)
def answer_speaks_then(asking: Asking) -> Reply | None:
    """Answer whether someone named speaks on the day or at the part of it that is claimed: «does mr lukman speak this morning?»."""
    reading, period = asking.reading, asking.period
    words = reading.words.words
    asks = reading.has("yesno", "tag") or reading.text.endswith("?")
    dated = period.day or (period.start and period.end)
    if not (asks and dated) or period.point or reading.has(*_ASKED_OTHERWISE) or SPEAKS.isdisjoint(words):
        return None
    title, people = meant(asking)
    if [u for u in reading.asks if u not in title and words[u.start] not in SPEAKS] or _elsewhere(asking):
        return None
    slots = items_of(asking, people)
    then = [slot for slot in slots if _is_within(slot, period)]
    if not slots:
        return None
    told = when_lines(asking, (then or slots)[:3])
    return reply("check", line("yes" if then else "no"), *told, subject=about("check", then or slots))


_ASKED_OTHERWISE = word_set("when where who what count until duration contact anchor position speaker off")


def meant(asking: Asking) -> tuple[list[Unit], set[int]]:
    """Return the words of a title that is named, and who is named, or holds it."""
    title = [unit for unit in asking.reading.words.units if _is_title(asking, unit)]
    people = {index for mention in asking.reading.mentioned("person") for index in mention.indexes("person")}
    if not people and any(unit.lemma in TITLE_HEADS for unit in title):
        people = set(asking.knowledge.directory.titled([unit.lemma for unit in title], asking.group.name))
    return title, people


def _is_within(slot: Slot, period: Period) -> bool:
    if period.start and period.end:
        return period.start <= slot.start < period.end
    return slot.day == period.day


def _elsewhere(asking: Asking) -> bool:
    """Say whether a place is named; «gubernur» alone is the person, though an office is called so."""
    return any(
        not set(mention.lemmas) <= TITLE_HEADS | {"kota"} for mention in asking.reading.mentioned("locus")
    )


def _is_title(asking: Asking, unit: Unit) -> bool:
    taken = {at for time in asking.reading.times for at in range(time.start, time.end)}
    known = unit.lemma in TITLE_HEADS or unit.lemma in asking.knowledge.directory.title_lemmas
    return known and unit.start not in taken and asking.reading.words.words[unit.start] not in IS_THERE


def called(asking: Asking, title: frozenset[str]) -> list[Slot]:
    """Find the items where the agenda gives only someone's title for a speaker («Wabup»)."""
    spoken = (slot for slot in asking.diary.slots if title & TITLE_HEADS)
    return [slot for slot in spoken if any(_starts(lemmas(name), title) for name in slot.item.speakers)]


def _starts(name: tuple[str, ...], title: frozenset[str]) -> bool:
    """Say whether a speaker is called by the title, and else only by where («Gubernur Tanah Tengah»)."""
    return frozenset(name[: len(title)]) == title and TITLE_HEADS.isdisjoint(name[len(title) :])


def items_of(asking: Asking, people: set[int]) -> list[Slot]:
    items = {id(item) for index in people for item in asking.knowledge.directory.people[index].items}
    return [slot for slot in asking.diary.slots if id(slot.item) in items and not is_way(asking, slot)]
