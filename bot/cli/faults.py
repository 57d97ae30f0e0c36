"""Faults as one clear line on standard error, and the exit status that goes with them."""

from __future__ import annotations

import re
import sys
import tempfile
import traceback
from collections.abc import Mapping
from typing import Final

from typer.exceptions import TyperException

from bot.cli.language import spoken
from bot.settings import SettingsError
from db.errors import LokusError
from texts.catalogue import Texts, UnknownMessage

INPUT_AT_FAULT = 1

REASONS: Final[Mapping[type[OSError], str]] = {
    FileNotFoundError: "fault-reason-not-found",
    IsADirectoryError: "fault-reason-directory",
    NotADirectoryError: "fault-reason-no-directory",
    FileExistsError: "fault-reason-exists",
    PermissionError: "fault-reason-permission",
}
"""What the system says of files, which it says in a language of its own."""


def report(fault: Exception) -> int:
    """Print what went wrong and return the exit status. A fault nobody foresaw leaves its traceback in a file."""
    words = spoken()
    if isinstance(fault, SettingsError):
        line = "\n".join(fault.lines(words))
    elif isinstance(fault, LokusError):
        line = worded(fault, words)
    elif isinstance(fault, OSError):
        line = _file_fault(fault, words)
    else:
        line = words.plain("fault-unforeseen", kind=type(fault).__name__, file=_kept(fault))
    print(words.plain("cli-error", message=line), file=sys.stderr)
    return INPUT_AT_FAULT


def _file_fault(fault: OSError, words: Texts) -> str:
    """Word a fault of a file; those of the streams, which have no name, are the output's."""
    known = REASONS.get(type(fault))
    reason = words.plain(known) if known else fault.strerror or type(fault).__name__
    if fault.filename is None:
        return words.plain("fault-output", reason=reason)
    return words.plain("fault-file", file=str(fault.filename), reason=reason)


def report_usage(misuse: TyperException) -> int:
    """Print what is wrong with the command's words, or nothing where help was shown, and return the exit status."""
    from bot.cli.usage import usage_line

    words, context = spoken(), getattr(misuse, "ctx", None)
    line = " ".join(usage_line(misuse, words).split())
    if line:
        hint = words.plain("cli-try-help", command=context.command_path if context else "lokus")
        end = "" if line.endswith("?") else "."
        print(words.plain("cli-error", message=f"{line}{end} {hint}"), file=sys.stderr)
    return misuse.exit_code


def worded(fault: LokusError, words: Texts) -> str:
    """Word a fault by its class: `UnknownVisit` is `fault-unknown-visit`, its attributes are the variables."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", type(fault).__name__).lower()
    facts = {key: _fact(value) for key, value in vars(fault).items() if not key.startswith("_")}
    try:
        return words.plain(f"fault-{name}", **facts)
    except UnknownMessage:
        return words.plain("fault-unforeseen", kind=type(fault).__name__, file=_kept(fault))


def _fact(value: object) -> str | int:
    if isinstance(value, int):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(map(str, value)) or "–"
    return str(value)


def _kept(fault: Exception) -> str:
    with tempfile.NamedTemporaryFile(
        "w", prefix="lokus-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        traceback.print_exception(fault, file=file)
    return file.name
