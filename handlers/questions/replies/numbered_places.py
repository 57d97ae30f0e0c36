"""Places by their number in the whole visit: the third of two days, one more than there are, how many are taken for granted, the longest."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.names.matching import stays_at
from handlers.questions.names.phrases import Mention, Name
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.around import ordinals_of
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.loci import NOT_YET, answer_loci, counted_loci, is_not_yet, visited
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS
from texts.messages.answers import Listed, Span, line

_OF_ONE = (
    *("when", "until", "duration", "countdown", "speaker", "receives", "who", "contact", "start", "position"),
    *("wear", "bring", "begun", "over", "learn"),
)
_OF_MANY = ("count", "list", "next", "other", "previous")
_LOCI = word_set("lokus locus loci lokusnya")
_PLACES = word_set("site sites tempat place lokasi")
_NEAR = 2
"""Words between «lokus» and its number: «lokus yang kedua», «lokus kita ke 2»."""


def mean_nth(asking: Asking) -> None:
    """Read «lokus kedua» as the place that it is, where something of that place is asked."""
    found = _nth(asking)
    if found is None:
        return
    start, end, number = found
    loci = counted_loci(asking)
    index = number - 1 if number > 0 else number
    if not -len(loci) <= index < len(loci):
        return
    reading = asking.reading
    name = Name("locus", asking.visit.loci.index(loci[index]))
    reading.mentions = [*reading.mentions, Mention((name,), start, end, lemmas(loci[index].name))]
    inside = range(start, end)
    reading.cues = [cue for cue in reading.cues if cue.start not in inside]
    reading.names -= {"loci", "latest", "earliest"}
    reading.asks = [unit for unit in reading.asks if unit.start not in inside]
    reading.hints = [unit for unit in reading.hints if unit.start not in inside]
    asking.reading_changed()


_ONLY = word_set("cuma hanya doang saja only just")


@needs(_LOCI, cued("loci"), cued("tag yesno") | _ONLY)
def answer_many_claimed(asking: Asking) -> Reply | None:
    """Say whether the group visits as many places as is taken for granted: «lokus kita cuma satu ya?»."""
    reading = asking.reading
    words = reading.words.words
    if not reading.has("loci") or reading.asks or reading.mentions or _LOCI.isdisjoint(words):
        return None
    claimed = [NUMBERS.get(word) or int(word) for word in words if word in NUMBERS or word.isdigit()]
    claims = reading.has("tag", "yesno") or not _ONLY.isdisjoint(words)
    if len(claimed) != 1 or not claims or ordinals_of(asking) or reading.has("count", "when", "who", "what"):
        return None
    loci = [locus.name for locus in visited(asking)]
    counted = [locus.name for locus in counted_loci(asking)]
    if not loci:
        return None
    true = claimed[0] in {len(loci), len(counted)}
    names = counted if claimed[0] == len(counted) else loci
    told = line("loci-count", count=len(names), loci=Listed(tuple(names)))
    return reply("loci", line("yes") if true else line("no"), told, subject=about("loci", loci=names))


@needs(cued("longest shortest"), cued("loci"))
def answer_longest(asking: Asking) -> Reply | None:
    """Tell at which place the group is longest or shortest: «paling lama di lokus mana?»."""
    reading = asking.reading
    if not reading.has("longest", "shortest") or reading.asks or reading.mentions or reading.anchor:
        return None
    placed = reading.has("loci") and not _LOCI.isdisjoint(reading.words.words)
    if not placed or reading.has("when", "who", "contact", "room"):
        return None
    loci = set(visited(asking))
    slots = asking.diary.of_day(asking.period.day) if asking.period.day else asking.diary.slots
    stays = [stay for stay in stays_at(asking.diary, (s for s in slots if s.locus in loci)) if stay[-1].end]
    if not stays:
        return None
    pick = max if reading.has("longest") else min
    stay = pick(stays, key=lambda stay: stay[-1].until - stay[0].start)
    when = Span(stay[0].start, stay[-1].end)
    name = stay[0].locus.name if stay[0].locus else ""
    told = line("duration", title=name, length=stay[-1].until - stay[0].start, when=when)
    return reply("duration", told, subject=about("duration", stay[:1]))


@needs(frozenset({*ORDINALS, "ke"}), _LOCI | _PLACES)
def answer_beyond(asking: Asking) -> Reply | None:
    """Say how many places there are to who asks for one more than that."""
    found = _nth(asking, whatever=True)
    if found is None or asking.reading.has("tag", "yesno"):
        return None
    loci = [locus.name for locus in counted_loci(asking)]
    if not loci or found[2] <= len(loci):
        return None
    said = line("loci-only", count=len(loci), loci=Listed(tuple(loci)))
    return reply("loci", said, subject=about("loci", loci=loci))


def _nth(asking: Asking, *, whatever: bool = False) -> tuple[int, int, int] | None:
    """Give where «lokus» and its number stand, and the number."""
    reading = asking.reading
    words = reading.words.words
    called = _LOCI | _PLACES if reading.has("loci") else _LOCI
    if called.isdisjoint(words) or reading.mentioned("locus") or reading.anchor:
        return None
    if not (whatever or reading.has(*_OF_ONE)) or reading.has(*_OF_MANY):
        return None
    numbers = ordinals_of(asking)
    if len(numbers) != 1:
        return None
    at = next(at for at, word in enumerate(words) if word in called)
    span = _span(words, at)
    return (*span, numbers[0]) if span else None


def _span(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Return from where to where «second locus», «lokus yang kedua» or «lokus kita ke 2» stands."""
    for before in range(max(at - 1, 0), at):
        if words[before] in ORDINALS:
            return before, at + 1
    for behind in range(at + 1, min(at + _NEAR + 2, len(words))):
        if words[behind] in ORDINALS:
            return at, behind + 1
        if words[behind] == "ke" and behind + 1 < len(words):
            return at, behind + 2
    return None


@needs(NOT_YET, cued("loci"))
def answer_not_yet(asking: Asking) -> Reply | None:
    """List the places that are still ahead: «lokus mana yang belum?»."""
    reading = asking.reading
    if not (reading.has("loci") and is_not_yet(asking)) or reading.asks or reading.mentions:
        return None
    if reading.has("count", "when", "who", "contact", "duration"):
        return None
    return answer_loci(asking)
