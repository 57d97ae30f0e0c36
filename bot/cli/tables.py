"""Problems and diffs for people: a table in colour on a terminal, one plain line each where the output is piped."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from handlers.diffs import changed_visit
from texts.messages.diff import diff_lines
from texts.messages.workbook import ProblemParts, problem_parts

if TYPE_CHECKING:
    from db.errors import Problem
    from db.workbook.diff import VisitDiff
    from texts.catalogue import Texts


def print_problems(problems: Sequence[Problem], words: Texts) -> None:
    """Print errors first, then warnings."""
    worded = [(problem.warning, parts(problem, words)) for problem in problems]
    worded.sort(key=lambda pair: pair[0])
    if not worded:
        return
    if sys.stdout.isatty():
        _print_table(worded, words)
        return
    for warning, found in worded:
        print(words.plain("cli-warning-line", line=found.line) if warning else found.line)


def parts(problem: Problem, words: Texts) -> ProblemParts:
    return problem_parts(words, problem.kind, problem.sheet, problem.cell, problem.facts)


def print_diff(diff: VisitDiff, words: Texts) -> None:
    for line in diff_lines(changed_visit(diff), words):
        print(line)


def _print_table(worded: Iterable[tuple[bool, ProblemParts]], words: Texts) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for name in ("cli-table-cell", "cli-table-problem", "cli-table-remedy"):
        table.add_column(words.plain(name), overflow="fold")
    for warning, found in worded:
        style = "yellow" if warning else "red"
        table.add_row(Text(found.cell, style=style), Text(found.problem), Text(found.remedy, style="green"))
    Console().print(table)
