"""`lokus ask`: answers as the bot would, one question or a stream of them, without Telegram."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Exit, Option

from bot.cli.commands import NotGiven
from bot.cli.evaluate import explained_answer
from bot.cli.faults import worded
from bot.cli.language import Language, help_text, spoken
from bot.cli.session import run, store
from db.errors import LokusError, UnknownGroup

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

    from db.visit import Group, Visit
    from handlers.questions import Knowledge


class BadLine(LokusError):
    """A line of `--jsonl` that is no question."""


class UnknownMoment(LokusError):
    """A moment that is not written like `2026-11-21T09:30`."""

    def __init__(self, moment: str) -> None:
        super().__init__(moment)
        self.moment = moment


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its circumstances; `at` is the group's local time, empty for now."""

    visit: str
    question: str
    group: str | None = None
    at: str = ""
    lang: str = ""


@dataclass
class Visits:
    """The visits asked about, each loaded and compiled once."""

    sessions: async_sessionmaker[AsyncSession]
    known: dict[str, tuple[Visit, Knowledge]] = field(default_factory=dict)

    async def answer(self, asked: Asked, *, explain: bool = False) -> dict[str, Any]:
        """Answer as the contract's JSON, with an `explanation` where asked for. Raises UnknownVisit, UnknownGroup or UnknownMoment."""
        from handlers.questions import answer_question
        from texts.messages.answers import plain

        visit, knowledge = await self._load(asked.visit)
        group = _group(visit, asked.group)
        answer = answer_question(
            knowledge,
            asked.question,
            group=group.name if group else None,
            now=_moment(visit, group, asked.at),
            language=asked.lang or visit.language_of(group),
        )
        return {
            "question": asked.question,
            "answer": plain(answer),
            "intent": answer.intent,
            "answered": answer.answered,
            "choices": list(answer.choices),
            **({"explanation": explained_answer(answer)} if explain else {}),
        }

    async def _load(self, code: str) -> tuple[Visit, Knowledge]:
        from db.visits import load_visit
        from handlers.questions import compile_visit

        if code not in self.known:
            async with self.sessions() as session:
                visit = await load_visit(session, code)
            self.known[code] = visit, compile_visit(visit)
        return self.known[code]


def ask(
    question: Annotated[str | None, Argument(metavar="QUESTION", show_default=False)] = None,
    *,
    visit: Annotated[str, Option(metavar="KODE", help=help_text("cli-option-visit"))] = "",
    group: Annotated[str, Option(metavar="KELOMPOK", help=help_text("cli-option-group"))] = "",
    at: Annotated[str, Option(metavar="2026-11-21T09:30", help=help_text("cli-option-at"))] = "",
    lang: Annotated[Language | None, Option(help=help_text("cli-option-lang-answer"))] = None,
    as_json: Annotated[bool, Option("--json", help=help_text("cli-option-json"))] = False,
    explain: Annotated[bool, Option("--explain", help=help_text("cli-option-explain"))] = False,
    jsonl: Annotated[bool, Option("--jsonl", help=help_text("cli-option-jsonl"))] = False,
) -> None:
    if jsonl:
        raise Exit(run(_print_answers(sys.stdin)))
    if question is None or not visit:
        raise NotGiven("QUESTION" if question is None else "--visit")
    asked = Asked(visit, question, group or None, at, lang or "")
    answer = run(_answer_one(asked, explain=explain))
    if as_json:
        print(json.dumps(answer, ensure_ascii=False))
        return
    print(answer["answer"])
    for choice in answer["choices"]:
        print(f"• {choice}")
    for told in answer.get("explanation", ()):
        print(told)


async def _answer_one(asked: Asked, *, explain: bool = False) -> dict[str, Any]:
    async with store() as sessions:
        return await Visits(sessions).answer(asked, explain=explain)


async def _print_answers(lines: Iterable[str]) -> int:
    """Print a line a line, in order; where a line was at fault, the exit status is 1.

    Printed outside the store, so that what befalls the output is not taken for the database's fault.
    """
    faults = 0
    async with aclosing(_answer_lines(lines)) as replies:
        async for reply in replies:
            faults += "error" in reply
            print(json.dumps(reply, ensure_ascii=False), flush=True)
    if faults:
        words = spoken()
        print(
            words.plain("cli-error", message=words.plain("cli-lines-at-fault", count=faults)), file=sys.stderr
        )
    return int(faults > 0)


async def _answer_lines(lines: Iterable[str]) -> AsyncGenerator[dict[str, Any]]:
    """Answer a line a line; a line at fault gets an `error` in its place."""
    async with store() as sessions:
        visits = Visits(sessions)
        for line in _filled(lines):
            try:
                yield await visits.answer(_asked(line))
            except LokusError as fault:
                yield _fault_line(line, worded(fault, spoken()))


def _filled(lines: Iterable[str]) -> Iterator[str]:
    return (line for line in lines if line.strip())


def _asked(line: str) -> Asked:
    try:
        row = json.loads(line)
    except ValueError as fault:
        raise BadLine from fault
    if not isinstance(row, dict) or not isinstance(row.get("question"), str) or not row.get("visit"):
        raise BadLine
    texts = {name: str(row.get(name) or "") for name in ("visit", "group", "at", "lang")}
    return Asked(texts["visit"], row["question"], texts["group"] or None, texts["at"], texts["lang"])


def _fault_line(line: str, message: str) -> dict[str, Any]:
    try:
        question = json.loads(line)["question"]
    except (ValueError, TypeError, KeyError):
        question = None
    return {
        "question": question,
        "answer": "",
        "intent": "error",
        "answered": False,
        "choices": [],
        "error": message,
    }


def _group(visit: Visit, name: str | None) -> Group | None:
    if name is None:
        return None
    group = visit.group(name)
    if group is None:
        raise UnknownGroup(name, known=tuple(known.name for known in visit.groups))
    return group


def _moment(visit: Visit, group: Group | None, at: str) -> datetime:
    if not at:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as fault:
        raise UnknownMoment(at) from fault
    return (moment if moment.tzinfo else moment.replace(tzinfo=visit.zone_of(group))).astimezone(UTC)
