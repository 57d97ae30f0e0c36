"""A question as plain words."""

from __future__ import annotations

from dataclasses import dataclass, field

from handlers.questions.reading.lemmas import Unit


@dataclass(frozen=True, slots=True)
class Words:
    """A question as plain words and as lemmas. `tailed` are the words that ended in -nya: what was spoken of."""

    words: tuple[str, ...]
    units: tuple[Unit, ...]
    tailed: frozenset[int] = frozenset()
    strange: frozenset[int] = frozenset()
    """Words that neither the languages' tables nor the visit know."""

    typed: tuple[str, ...] = ()
    """For each plain word the one that was typed."""
    text: str = field(init=False, compare=False, repr=False)
    """The plain words as one text, in which patterns are looked for."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(self.words))
