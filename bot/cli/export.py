"""`lokus export`: a visit as files in a folder: its workbook, what came of it as spreadsheets, and the report."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from bot.cli.language import Language, help_text, spoken
from bot.cli.session import run, store

if TYPE_CHECKING:
    from db.report import Report
    from handlers.report_files import ReportFiles


def export(
    directory: Annotated[
        Path, Argument(metavar="DIR", show_default=False, help=help_text("cli-argument-directory"))
    ],
    *,
    visit: Annotated[str, Option(metavar="KODE", help=help_text("cli-option-visit"))],
    lang: Annotated[Language | None, Option("--lang", help=help_text("cli-option-lang"))] = None,
) -> None:
    from db.workbook.write import write_workbook

    report = run(_read(visit))
    directory.mkdir(parents=True, exist_ok=True)
    words, code = spoken(lang), report.visit.code
    workbook = directory / f"{code}.xlsx"
    write_workbook(report.visit, workbook)
    print(words.plain("cli-exported", file=str(workbook)))
    for name, content in _files(report, lang or report.visit.language):
        file = directory / name
        file.write_bytes(content)
        print(words.plain("cli-exported", file=str(file)))


async def _read(code: str) -> Report:
    from db.report import read_report
    from db.visits import load_visit

    async with store() as sessions, sessions() as session:
        visit = await load_visit(session, code)
        return await read_report(session, visit, None, now=datetime.now(UTC))


def _files(report: Report, language: str) -> Iterator[tuple[str, bytes]]:
    """Make the files one by one, with a bar on a terminal."""
    from handlers.questions import compile_visit
    from handlers.report_files import ReportFiles
    from texts.catalogue import texts

    files = ReportFiles(report, compile_visit(report.visit), texts(language))
    made = _made(files)
    with _bar(len(made)) as told:
        for done, (name, make) in enumerate(made):
            files.told = partial(_tell, told, done)
            yield name, make()


def _made(files: ReportFiles) -> list[tuple[str, Callable[[], bytes]]]:
    """List the files with how they are made: the host's version as a whole, and of each locus that was noted something of."""
    from handlers.report_files import file_name
    from texts.report_sheets import FILES

    words, code = files.texts, files.report.visit.code
    noted = {note.locus for note in files.report.notes}
    own = [one.name for one in files.report.visit.loci if one.counted and one.name in noted]
    return [
        *((file_name(words, name, code), partial(files.sheets, name)) for name in FILES),
        (file_name(words, "document", code), files.document),
        (file_name(words, "host", code), files.for_host),
        *((file_name(words, "host", code, locus), partial(files.for_host, locus)) for locus in own),
    ]


def _tell(told: Callable[[float], None], done: int, step: int, steps: int) -> None:
    told(done + step / steps)


@contextmanager
def _bar(files: int) -> Iterator[Callable[[float], None]]:
    """Show a bar on a terminal, on standard error, and take it away at the end."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(help_text("cli-export-progress"), total=files)
        yield lambda done: progress.update(task, completed=done)
