"""Trains the weights that rank rows where the rules are silent, from the tables of questions: `python -m tests.questions.train_ranking`.

The rules have been worked on with these tables until little of them was left silent, so strangers' words are put in their
place: each question is also asked with one of its words replaced by one that another visit's askers used and this visit does
not have. Where the rules then say nothing, its rows are examples. Nothing is drawn but by a fixed seed; the file comes out the same.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from random import Random

from handlers.questions import Knowledge
from handlers.questions.answers import Answer
from handlers.questions.conversation import asked_as
from handlers.questions.measuring.evaluation import Row, Score, read_rows, score
from handlers.questions.ranking.model import CONSTANT, WEIGHTS, Model
from handlers.questions.ranking.rank import Candidate, Ranked, candidates, tell
from handlers.questions.reading.lemmas import fold, lemma_of
from handlers.questions.replies.base import Asking
from handlers.questions.replies.refusals import is_no_question
from tests.questions.regression import Example, fit
from tests.questions.test_tables import TABLES, knowledge
from texts.messages.answers import word_answer

_SEED, _PENALTY = 20_261_122, 100.0
_MOST_REPLACED, _TRIES = 2, 30
_AS_ASKED = 5.0
"""How much more a question counts as it was asked than with a word replaced."""

_STRANGERS, _STRANGERS_COUNT = "info-", 3.0
"""Tables whose askers know nothing of how rows are worded, and how much more their questions count."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question on which the rules are silent, with the rows that may answer and whether they do."""

    visit: str
    question: str
    answered: bool
    replaced: bool
    strange: bool
    rows: tuple[tuple[Candidate, bool], ...]


def read_tables() -> list[tuple[Row, bool]]:
    """Read all rows, and whether their askers are strangers."""
    rows = ((row, table) for table in TABLES for row in read_rows(table) if not row.talk)
    return [(row, table.stem.startswith(_STRANGERS)) for row, table in rows]


def cases(tables: Sequence[tuple[Row, bool]]) -> Iterator[Case]:
    heard = _words_heard(row for row, _ in tables)
    for row, strange in tables:
        if row.answered and not row.expected:
            continue
        visit = knowledge(row.visit)
        answer, asking = _ask(visit, row)
        if asking is None or is_no_question(asking):
            continue
        if _is_silent(answer):
            yield _case(row, asking, replaced=False, strange=strange)
        for other in _replaced(row, asking, heard):
            answer, asked = _ask(visit, other)
            if asked is not None and _is_silent(answer) and not is_no_question(asked):
                yield _case(other, asked, replaced=True, strange=strange)


def _words_heard(tables: Iterable[Row]) -> dict[str, set[str]]:
    """Return the words by which something was asked for, with the visits where they were said."""
    heard: dict[str, set[str]] = {}
    for row in tables:
        asking = _ask(knowledge(row.visit), row)[1]
        for word in _asking_words(asking) if asking else ():
            heard.setdefault(word, set()).add(row.visit)
    return dict(sorted(heard.items()))


def _asking_words(asking: Asking) -> list[str]:
    typed = asking.reading.words.typed
    return list(dict.fromkeys(typed[unit.start] for unit in asking.reading.asks if unit.start < len(typed)))


def _replaced(row: Row, asking: Asking, heard: dict[str, set[str]]) -> Iterator[Row]:
    """Give the question with a word replaced by one that its visit does not have; no other question changes the draw."""
    random = Random(f"{_SEED} {row.visit} {row.question}")
    said, words, strangers = fold(row.question), _asking_words(asking), list(heard)
    random.shuffle(words)
    for word in words[:_MOST_REPLACED]:
        tried = (random.choice(strangers) for _ in range(_TRIES))
        own = asking.knowledge.own_lemmas
        other = next((w for w in tried if lemma_of(w) not in own and row.visit not in heard[w]), None)
        question = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", other, said) if other else said
        if question != said:
            yield replace(row, question=question)


def _ask(visit: Knowledge, row: Row) -> tuple[Answer, Asking | None]:
    now = row.at.replace(tzinfo=visit.visit.zone_of(visit.visit.group(row.group)))
    return asked_as(visit, row.question, group=row.group or None, now=now, language=row.language)


def _is_silent(answer: Answer) -> bool:
    return not answer.answered and answer.intent == "unknown"


def _case(row: Row, asking: Asking, *, replaced: bool, strange: bool) -> Case:
    found = tuple((candidate, _is_right(row, asking, candidate)) for candidate in candidates(asking))
    return Case(row.visit, row.question, row.answered, replaced, strange, found)


def _is_right(row: Row, asking: Asking, candidate: Candidate) -> bool:
    told = tell(asking, Ranked(1.0, candidate.told))
    answer = Answer(told.intent, answered=True, html=word_answer(told.lines, asking.language))
    return bool(row.expected) and score(row, answer).score is Score.RIGHT


def train(learnt: Iterable[Case]) -> Model:
    examples = [
        Example(candidate.features, right, _weight(case)) for case in learnt for candidate, right in case.rows
    ]
    constant, weights = fit(examples, penalty=_PENALTY)
    return Model(round(constant, 3), {name: round(weight, 3) for name, weight in weights.items()})


def _weight(case: Case) -> float:
    return (1.0 if case.replaced else _AS_ASKED) * (_STRANGERS_COUNT if case.strange else 1.0)


def table_of(model: Model) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows((("feature", "weight"), (CONSTANT, f"{model.constant:.3f}")))
    writer.writerows((name, f"{weight:.3f}") for name, weight in sorted(model.weights.items()))
    return text.getvalue()


def left_out(learnt: Sequence[Case]) -> Iterator[str]:
    """Say for several thresholds how often the likeliest row of a visit is right that the weights were not trained on."""
    judged: list[tuple[float, bool, bool]] = []
    for visit in sorted({case.visit for case in learnt}):
        model = train(case for case in learnt if case.visit != visit)
        for case in learnt:
            chances = [(model.chance(candidate.features), right) for candidate, right in case.rows]
            if case.visit == visit and chances:
                judged.append((*max(chances, key=lambda pair: pair[0]), case.replaced))
    for least in (0.4, 0.5, 0.6, 0.65, 0.7, 0.8):
        for replaced in (False, True):
            told = [right for chance, right, other in judged if chance >= least and other is replaced]
            kind = "a word replaced" if replaced else "as asked"
            yield f"{least:.2f}  {kind:16} right {sum(told):>4}  wrong {len(told) - sum(told):>4}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="only say whether the file would come out the same"
    )
    parser.add_argument(
        "--left-out", action="store_true", help="measure on each visit with the others' weights"
    )
    chosen = parser.parse_args()
    learnt = list(cases(read_tables()))
    print(
        f"{len(learnt)} questions, {sum(right for case in learnt for _, right in case.rows)} rows that answer"
    )
    if chosen.left_out:
        print("\n".join(left_out(learnt)))
    table = table_of(train(learnt))
    if chosen.check:
        raise SystemExit(table != WEIGHTS.read_text(encoding="utf-8"))
    WEIGHTS.write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
