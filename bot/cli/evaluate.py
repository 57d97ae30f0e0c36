"""`lokus eval`: scores tables of questions, with what every miss was understood as."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit, Option

from bot.cli.language import help_text
from db.errors import LokusError

if TYPE_CHECKING:
    from db.visit import Visit
    from handlers.questions.answers import Answer, Explanation
    from handlers.questions.measuring.evaluation import Result, Row

Evaluate = Callable[["Visit", Sequence["Row"]], "Iterable[Result]"]

_LIKELIEST = 4
_BY = ("visit", "intent", "style")
_SEED = 20_261_121


@dataclass(frozen=True, slots=True)
class Scored:
    """The results of one visit's rows, and the seconds of CPU that they took."""

    code: str
    results: tuple[Result, ...]
    seconds: float


def evaluate(
    files: Annotated[
        list[Path],
        Argument(metavar="FILE...", show_default=False, help=help_text("cli-argument-tables")),
    ],
    *,
    totals: Annotated[bool, Option("--totals", help=help_text("cli-option-totals"))] = False,
    baseline: Annotated[bool, Option("--baseline", help=help_text("cli-option-baseline"))] = False,
    variants: Annotated[bool, Option("--variants", help=help_text("cli-option-variants"))] = False,
) -> None:
    if variants:
        _print_variants(files)
        return
    scored = [one for file in files for one in _scored(file, _answers)]
    if not totals:
        _print_misses(result for one in scored for result in one.results)
        _print_tables([result for one in scored for result in one.results])
    print("\n".join(_totals(scored)))
    if baseline:
        print("\nBM25")
        print("\n".join(_totals([one for file in files for one in _scored(file, _baseline)])))


class BadTable(LokusError):
    """A file that holds no table of questions."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.file = file


def _rows(file: Path) -> list[Row]:
    from handlers.questions.measuring.evaluation import read_rows

    try:
        return read_rows(file)
    except (
        KeyError,
        ValueError,
        AttributeError,
        csv.Error,
    ) as fault:  # no such column, no date, an empty cell
        raise BadTable(file) from fault


def _scored(file: Path, answer: Evaluate) -> Iterator[Scored]:
    rows = _rows(file)
    for code in dict.fromkeys(row.visit for row in rows):
        visit = _visit(file, code)
        began = process_time()
        results = tuple(answer(visit, [row for row in rows if row.visit == code]))
        yield Scored(code, results, process_time() - began)


def _answers(visit: Visit, rows: Sequence[Row]) -> Iterable[Result]:
    from handlers.questions import compile_visit
    from handlers.questions.measuring.evaluation import evaluate as evaluate_rows

    return evaluate_rows(compile_visit(visit), rows)


def _baseline(visit: Visit, rows: Sequence[Row]) -> Iterable[Result]:
    from handlers.questions.measuring.baseline import compile_baseline
    from handlers.questions.measuring.evaluation import score

    search = compile_baseline(visit)
    return [score(row, search.answer(row.question)) for row in rows]


def _visit(file: Path, code: str) -> Visit:
    """Read the visit of a table: in `visits/` beside it, beside it, or among the examples above it."""
    from db.errors import UnknownVisit
    from db.workbook.read import read_workbook

    parents = file.resolve().parents
    places = [
        *(parents[0] / kind / code for kind in ("visits", "")),
        *(up / "examples" / code for up in parents),
    ]
    folder = next((place for place in places if place.is_dir()), None)
    visit = read_workbook(folder).visit if folder else None
    if visit is None:
        raise UnknownVisit(code, known=())
    return visit


def _totals(scored: Sequence[Scored]) -> Iterator[str]:
    for one in scored:
        yield _figures(one.code, one.results, one.seconds)
    if len(scored) > 1:
        everything = [result for one in scored for result in one.results]
        yield _figures("=", everything, sum(one.seconds for one in scored))


def _figures(name: str, results: Sequence[Result], seconds: float | None = None) -> str:
    from handlers.questions.measuring.evaluation import Score, tally

    counts, whole = tally(results), len(results) or 1
    share = counts[Score.RIGHT] / whole
    wrong = (counts[Score.WRONG] + counts[Score.MADE_UP]) / whole
    each = " ".join(f"{kind.value} {counts[kind]:>4}" for kind in Score)
    cost = "" if seconds is None else f"  {seconds / whole * 1_000:.2f} ms"
    return f"{name:24} {len(results):>5}  {share:6.1%} right {wrong:5.1%} wrong or made up  ({each}){cost}"


def _print_tables(results: Sequence[Result]) -> None:
    for field in _BY:
        print(f"\nby {field}")
        for value in sorted({getattr(result.row, field) for result in results}):
            print(_figures(value, [result for result in results if getattr(result.row, field) == value]))
    print()


def _print_misses(results: Iterable[Result]) -> None:
    from handlers.questions.measuring.evaluation import Score

    for result in results:
        if result.score is not Score.RIGHT:
            print("\n".join(_miss(result)))


def _miss(result: Result) -> Iterator[str]:
    from texts.messages.answers import plain

    row, answer = result.row, result.answer
    yield f"{result.score.value}: {row.question}"
    yield f"  {row.visit}:{row.line} {row.group}, {row.at:%Y-%m-%dT%H:%M}, {row.intent}, {row.style}"
    yield f"  says [{answer.intent}] {plain(answer)!r}"
    if answer.choices:
        yield f"  offers {answer.choices}"
    if result.missing or result.present:
        yield f"  lacks {result.missing} has {result.present}"
    yield from (f"  {line}" for line in explained_answer(answer))


def explained_answer(answer: Answer) -> list[str]:
    return list(_explained(answer.explanation)) if answer.explanation else []


def _explained(found: Explanation) -> Iterator[str]:
    """Say what a question was understood as: words, lemmas, times, names, cues, what is left, scores."""
    yield f"words  {' '.join(found.words)}"
    yield f"lemmas {' '.join(found.lemmas)}"
    for name in ("times", "names", "cues", "left"):
        parts = getattr(found, name)
        if parts:
            yield f"{name:6} {'; '.join(parts)}"
    likeliest = sorted(found.scores.items(), key=lambda pair: -pair[1])[:_LIKELIEST]
    yield f"scores {', '.join(f'{intent} {score:g}' for intent, score in likeliest) or '-'}"


def _print_variants(files: Sequence[Path]) -> None:
    """Say how many right answers stay right when their questions are said in other ways."""
    from handlers.questions.measuring.evaluation import Score

    kept: Counter[str] = Counter()
    made: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for file in files:
        alone = (r for one in _scored(file, _answers) for r in one.results if not r.row.talk)
        right = [r.row for r in alone if r.score is Score.RIGHT]
        for code in dict.fromkeys(row.visit for row in right):
            for change, result in _varied(_visit(file, code), [row for row in right if row.visit == code]):
                made[change] += 1
                kept[change] += result.score is Score.RIGHT
                wrong[change] += result.score in {Score.WRONG, Score.MADE_UP}
                if result.score is not Score.RIGHT:
                    print(change, "\n".join(_miss(result)))
    for change in made:
        share = f"{kept[change] / made[change]:6.1%} stay right {wrong[change] / made[change]:5.1%} wrong"
        print(f"{change:24} {made[change]:>5}  {share}")
    if not made:
        raise Exit(1)


def _varied(visit: Visit, rows: Sequence[Row]) -> Iterator[tuple[str, Result]]:
    from handlers.questions import compile_visit
    from handlers.questions.measuring.evaluation import evaluate as evaluate_rows
    from handlers.questions.measuring.variants import vary

    varied = [
        (change, replace(row, question=said))
        for row in rows
        for change, said in vary(row.question, row.language, seed=_SEED).items()
    ]
    results = evaluate_rows(compile_visit(visit), [row for _, row in varied])
    yield from zip((change for change, _ in varied), results, strict=True)
