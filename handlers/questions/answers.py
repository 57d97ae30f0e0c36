"""An answer as it is shown, and how its question was understood."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup

from handlers.questions.leaning.context import Context
from handlers.questions.reading.understood import Reading


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a question was understood, for people who want to know why."""

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    times: tuple[str, ...]
    names: tuple[str, ...]
    cues: tuple[str, ...]
    left: tuple[str, ...]
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it is shown: Telegram HTML, and what may be asked instead where it does not know."""

    intent: str
    answered: bool
    html: Markup
    choices: tuple[str, ...] = ()
    subject: Context = field(default_factory=Context)
    reading: Reading | None = field(default=None, compare=False, repr=False)
    silent: int = 0
    """How many parts of the question are not answered."""
    row: int | None = None
    """The row of the Info sheet that is told, where that is all."""

    @property
    def explanation(self) -> Explanation | None:
        """Explain the last part of the question; computed only when asked for."""
        return explain(self.reading) if self.reading else None


def explain(reading: Reading) -> Explanation:
    return Explanation(
        words=reading.words.words,
        lemmas=tuple(unit.lemma for unit in reading.words.units),
        times=tuple(f"{mention.kind} {mention.value}" for mention in reading.times),
        names=tuple(f"{mention.kind}: {' '.join(mention.lemmas)}" for mention in reading.mentions),
        cues=tuple(f"{cue.name} ({reading.said(cue.start, cue.end)})" for cue in reading.cues),
        left=tuple(unit.lemma for unit in reading.asks),
        scores=reading.scores,
    )
