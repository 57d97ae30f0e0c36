"""Asks facts in frames: draws as many as wanted for each meaning, and judges what is answered."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random

from db.visit import Visit
from handlers.questions import Knowledge, compile_visit
from handlers.questions.measuring.evaluation import Row, Score, evaluate
from tests.questions.frames.facts import Fact, Sheet
from tests.questions.frames.item_facts import item_facts
from tests.questions.frames.other_facts import group_facts, person_facts, place_facts
from texts.messages.answers import plain

_SLOT = re.compile(r"\{(\w+)\}")
_NO = re.compile(r"tidak|bukan|belum|no\b(?!\.? ?\d)|not ", re.IGNORECASE)
_YES = re.compile(r"ya\b|betul|benar|yes", re.IGNORECASE)
LANGUAGES = ("id", "en")


@dataclass(frozen=True)
class Frame:
    meaning: str
    language: str
    text: str

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(_SLOT.findall(self.text))


@dataclass(frozen=True)
class Outcome:
    """A question in a frame, what was answered, and how good that is."""

    frame: Frame
    true: bool | None
    row: Row
    text: str
    score: Score
    choices: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The meaning, with the slots that make it another question, and whether a claim holds."""
        other = "(group)" if "group" in self.frame.slots and "item" in self.frame.slots else ""
        return f"{self.frame.meaning}{other}{ {None: '', True: '+', False: '-'}[self.true] }"


@cache
def frames() -> dict[tuple[str, str, frozenset[str]], list[Frame]]:
    """The frames by what they ask, their language and what they name."""
    found: dict[tuple[str, str, frozenset[str]], list[Frame]] = defaultdict(list)
    with Path(__file__).with_name("frames.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            frame = Frame(row["meaning"], row["lang"], row["frame"])
            found[frame.meaning, frame.language, frame.slots].append(frame)
    return dict(found)


def facts(visit: Visit, language: str, random: Random) -> list[Fact]:
    sheet = Sheet.of(visit, language, random)
    if not sheet.askers:
        return []
    return list(chain(item_facts(sheet), place_facts(sheet), person_facts(sheet), group_facts(sheet)))


def outcomes(visit: Visit, seed: str, *, each: int) -> Iterator[Outcome]:
    """Ask so many questions of each kind of fact that a visit has, in frames drawn by chance."""
    random = Random(f"{seed}{visit.code}")
    by_kind: dict[tuple[str, frozenset[str], bool | None], list[tuple[Fact, list[Frame]]]] = defaultdict(list)
    for language in LANGUAGES:
        for fact in facts(visit, language, random):
            fits = frames().get((fact.meaning, language, fact.slots))
            if fits:
                by_kind[fact.meaning, fact.slots, fact.true].append((fact, fits))
    knowledge = compile_visit(visit)
    for kind in sorted(by_kind, key=str):
        for fact, fits in random.sample(by_kind[kind], min(each, len(by_kind[kind]))):
            yield outcome(knowledge, fact, random.choice(fits), random)


def outcome(knowledge: Knowledge, fact: Fact, frame: Frame, random: Random) -> Outcome:
    said = {slot: random.choice(ways) for slot, ways in sorted(fact.says.items())}
    row = _row(fact, frame, frame.text.format(**said))
    (result,) = evaluate(knowledge, [row])
    text = plain(result.answer)
    return Outcome(frame, fact.true, row, text, _judged(fact, text, result.score), result.answer.choices)


def _row(fact: Fact, frame: Frame, question: str) -> Row:
    def parts(said: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(" ".join(way.casefold().split()) for way in part.split("|")) for part in said)

    return Row(
        visit=fact.asked.visit.code,
        group=fact.asked.group,
        at=fact.at,
        language=frame.language,
        style="frame",
        intent=fact.meaning,
        question=question,
        expected=parts(fact.right.expected),
        forbidden=parts(fact.right.forbidden),
        answered=True,
    )


def _judged(fact: Fact, text: str, score: Score) -> Score:
    """A claim is answered by yes or no besides what is so; who denies a false one, or affirms a true one, has said enough."""
    if fact.true is None or score in {Score.SILENT, Score.OFFERED}:
        return score
    denied, affirmed = bool(_NO.match(text)), bool(_YES.match(text))
    if affirmed if fact.true else denied:
        return Score.RIGHT
    return Score.WRONG if denied or (affirmed and not fact.true) else score
