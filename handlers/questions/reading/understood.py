"""A question as it was understood: which words are times, names and cues, and which are left to be accounted for."""

from __future__ import annotations

from dataclasses import dataclass, field

from handlers.questions.names.phrases import Mention
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.lemmas import Unit
from handlers.questions.reading.times import TimeMention
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

HARD_CUES = word_set(
    "when until duration countdown where room map who contact count what agenda next now list theme program organizer coach "
    "leader head members why how wear bring loci mine"
)
"""Cues that end what stands after «setelah» and «sebelum»."""


QUIET_CUES = word_set(
    "when until duration countdown where who count what now next previous aftersubject list yesno tag exist begun over start end how why "
    "after before between except other mine define people position city earliest latest longest shortest map"
)


OPENING_HOURS = word_set("buka tutup dibuka ditutup open opens opened close closes closed")
"""Of a place these ask for the hours of its counters, not for the visit to it."""


@dataclass(slots=True)
class Reading:
    """A question as it was understood. `asks` must be found in a row; `hints` help to choose among rows."""

    text: str
    words: Words
    times: tuple[TimeMention, ...]
    mentions: list[Mention]
    cues: list[Cue]
    asks: list[Unit]
    hints: list[Unit]
    quiet: list[Unit] = field(default_factory=list)
    """Words that only say what is asked for: «berapa», «sampai», «sekarang»."""
    anchor: Anchor | None = None
    excluded: list[Mention] = field(default_factory=list)
    left_out: list[Unit] = field(default_factory=list)
    """Words that name what the asker stays away from: «yang tidak ikut senam»."""
    excepted: range = range(0)
    """The words after «selain»."""
    context: range = range(0)
    """The words that say under which circumstances something is asked for: «pas di pendapa»."""
    foreign: list[Mention] = field(default_factory=list)
    """Kinds of places («the market») of which the visit has none but other groups'."""
    scores: dict[str, float] = field(default_factory=dict)
    names: frozenset[str] = frozenset()

    def copied(self) -> Reading:
        """Return another that may be changed by what is known of a group, of the asker, of what was said before."""
        return Reading(
            self.text,
            self.words,
            self.times,
            mentions=[*self.mentions],
            cues=[*self.cues],
            asks=[*self.asks],
            hints=[*self.hints],
            quiet=[*self.quiet],
            anchor=self.anchor,
            excluded=[*self.excluded],
            left_out=[*self.left_out],
            excepted=self.excepted,
            context=self.context,
            foreign=[*self.foreign],
            scores={**self.scores},
            names=self.names,
        )

    def has(self, *names: str) -> bool:
        return not self.names.isdisjoint(names)

    def mentioned(self, kind: str) -> list[Mention]:
        return [mention for mention in self.mentions if kind in mention.kinds] if self.mentions else []

    def time(self, *kinds: str) -> TimeMention | None:
        return next((mention for mention in self.times if mention.kind in kinds), None)

    def said(self, start: int, end: int) -> str:
        return " ".join(self.words.words[start:end])


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stands after «setelah», «sebelum» or «antara»: names and lemmas of the item that is meant."""

    relation: str
    mentions: tuple[Mention, ...]
    asks: tuple[Unit, ...]
