"""`lokus template`, `check` and `import`: workbooks, empty ones and into the store."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

from typer import Argument, Exit, Option

from bot.cli.language import Language, help_text, spoken
from bot.cli.session import run, store
from bot.cli.tables import parts, print_diff, print_problems
from handlers.diffs import changed_visit

if TYPE_CHECKING:
    from db.changes import Outcome
    from db.visit import Visit
    from db.workbook.diff import VisitDiff
    from db.workbook.read import Reading
    from texts.catalogue import Texts

LangOption = Annotated[Language | None, Option("--lang", help=help_text("cli-option-lang"))]
JsonOption = Annotated[bool, Option("--json", help=help_text("cli-option-json"))]
WorkbookArgument = Annotated[
    Path, Argument(metavar="FILE", show_default=False, help=help_text("cli-argument-workbook"))
]


def template(
    file: Annotated[
        Path, Argument(metavar="FILE", show_default=False, help=help_text("cli-argument-template"))
    ],
    lang: LangOption = None,
) -> None:
    from db.workbook.template import write_template

    words = spoken(lang)
    if (
        _someone_watches()
        and _is_filled(file)
        and not _agreed(words, "cli-template-question", file=str(file))
    ):
        _refuse(words.plain("cli-template-kept", file=str(file)), words)
    write_template(file, words.language, words.plain)
    print(words.plain("cli-template-written", file=str(file)))


def check(file: WorkbookArgument, lang: LangOption = None, as_json: JsonOption = False) -> None:
    reading, words = _read(file, lang)
    if as_json:
        _print_json(_problems_json(reading, words) | {"ok": reading.visit is not None})
    else:
        print_problems(reading.problems, words)
    if reading.visit is None:
        _refuse(words.plain("cli-check-refused", count=_errors(reading)), words)
    if not as_json:
        print(words.plain("cli-check-good", **_counts(reading.visit)))


def import_(
    file: WorkbookArgument,
    yes: Annotated[bool, Option("--yes", "-y", help=help_text("cli-option-yes"))] = False,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    reading, words = _read(file, lang)
    if reading.visit is None:
        if as_json:
            _print_json(_problems_json(reading, words) | {"applied": False})
        else:
            print_problems(reading.problems, words)
        _refuse(words.plain("cli-refused", count=_errors(reading)), words)
    if not as_json:
        print_problems(reading.problems, words)
    run(_import(reading, reading.visit, words, yes=yes, as_json=as_json))


async def _import(reading: Reading, visit: Visit, words: Texts, *, yes: bool, as_json: bool) -> None:
    """Show the diff, ask, apply; the store is closed while a person reads and thinks."""
    from db.workbook.diff import diff_visits

    old, new, people, chats = await _prepare(visit)
    diff = diff_visits(old, new)
    if not as_json:
        print_diff(diff, words)
        _print_reach(old, people, chats, words)
    outcome = await _apply(old, new) if diff and (yes or _agreed(words)) else None
    if as_json:
        told = {"people": outcome.people, "chats": outcome.chats} if outcome else {"people": 0, "chats": 0}
        _print_json(
            _diff_json(diff) | _problems_json(reading, words) | {"applied": outcome is not None, "told": told}
        )
    else:
        print(words.plain(_outcome(diff, applied=outcome is not None), **_counts(new)))
    if diff and outcome is None:
        raise Exit(1)


def _print_reach(old: Visit | None, people: int, chats: int, words: Texts) -> None:
    if old and (people or chats):
        print(words.plain("cli-import-reach", people=people, chats=chats))


async def _prepare(visit: Visit) -> tuple[Visit | None, Visit, int, int]:
    """Read the stored visit, the one it would become, and how many people and chats would hear of it."""
    from db.proposals import prepare_import, reach_of

    async with store() as sessions, sessions() as session:
        old, new = await prepare_import(session, visit)
        people, chats = await reach_of(session, old, new, now=_now())
    return old, new, people, chats


async def _apply(old: Visit | None, new: Visit) -> Outcome:
    from db.changes import apply_now

    async with store() as sessions, sessions.begin() as session:
        return await apply_now(session, old, new, now=_now())


def _now() -> datetime:
    return datetime.now(UTC)


def _read(file: Path, lang: Language | None) -> tuple[Reading, Texts]:
    from db.workbook.read import read_workbook

    reading = read_workbook(file)
    return reading, spoken(lang or reading.language)


def _errors(reading: Reading) -> int:
    return sum(not problem.warning for problem in reading.problems)


def _refuse(message: str, words: Texts) -> NoReturn:
    print(words.plain("cli-error", message=message), file=sys.stderr)
    raise Exit(1)


def _someone_watches() -> bool:
    """Whether a person can be asked; scripts that write a template over an old one go on."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _is_filled(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0


def _agreed(words: Texts, question: str = "cli-apply-question", **facts: str) -> bool:
    print(words.plain(question, **facts), end=" ", flush=True)
    reply = sys.stdin.readline().strip().casefold()
    return reply in words.plain("cli-apply-yes").split()


def _outcome(diff: VisitDiff, *, applied: bool) -> str:
    if not diff:
        return "cli-import-unchanged"
    return "cli-import-applied" if applied else "cli-import-not-applied"


def _counts(visit: Visit) -> dict[str, str | int]:
    return {
        "code": visit.code,
        "name": visit.name,
        "groups": len(visit.groups),
        "loci": sum(locus.counted for locus in visit.loci),
        "items": len(visit.agenda),
        "contacts": len(visit.contacts),
        "info": len(visit.info),
        "participants": len(visit.participants),
    }


def _problems_json(reading: Reading, words: Texts) -> dict[str, Any]:
    return {
        name: [asdict(parts(problem, words)) for problem in reading.problems if problem.warning is warning]
        for name, warning in (("errors", False), ("warnings", True))
    }


def _diff_json(diff: VisitDiff) -> dict[str, Any]:
    changed = asdict(changed_visit(diff))
    return {
        "visit": diff.code,
        "new": diff.is_new,
        "settings": changed["settings"],
        "changes": changed["rows"],
    }


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False))
