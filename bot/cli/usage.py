"""Words wrong usage of the command line by what its errors know, never by the library's own English text."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from typer import BadParameter

# The library's errors have no public names but this one.
from typer._click.exceptions import BadOptionUsage, MissingParameter, NoArgsIsHelpError, NoSuchOption
from typer.exceptions import TyperException

from bot.cli.commands import NotGiven, UnknownCommand, WordsLeftOver
from texts.catalogue import Texts


def usage_line(misuse: TyperException, words: Texts) -> str:
    """Say what is wrong and what would be right; empty where the help was shown instead."""
    line = ""
    match misuse:
        case NoArgsIsHelpError():
            pass
        case UnknownCommand(name=name):
            line = words.plain("cli-usage-unknown-command", name=name) + _near(words, name, misuse.known)
        case NoSuchOption(option_name=name):
            line = words.plain("cli-usage-unknown-option", name=name)
            line += _near(words, name, misuse.possibilities or ())
        case WordsLeftOver():
            line = words.plain("cli-usage-left-over", words=" ".join(misuse.words))
        case NotGiven(name=name):
            line = words.plain("cli-missing", name=name)
        case MissingParameter():
            line = words.plain("cli-missing", name=_name(misuse.param))
        case BadOptionUsage(option_name=name):
            rule = "cli-usage-no-value" if _is_switch(misuse) else "cli-usage-value-missing"
            line = words.plain(rule, name=name)
        case BadParameter():
            line = _bad_value(misuse, words)
        case _:
            line = words.plain("cli-usage-wrong")
    return line


def _bad_value(misuse: BadParameter, words: Texts) -> str:
    name, value, known = _name(misuse.param), _value(misuse), _choices(misuse.param)
    if known:
        return words.plain("cli-usage-choice", name=name, value=value, known=known)
    least, most = getattr(misuse.param, "min", None), getattr(misuse.param, "max", None)
    if least is not None and most is not None:
        return words.plain("cli-usage-between", name=name, value=value, least=f"{least:g}", most=f"{most:g}")
    if least is not None:
        return words.plain("cli-usage-at-least", name=name, value=value, least=f"{least:g}")
    return words.plain("cli-usage-bad-value", name=name, value=value)


def _name(parameter: Any) -> str:  # noqa: ANN401 - the library's types have no public names
    """Name an option as it is typed, and an argument as the help writes it."""
    if parameter is None:
        return ""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def _value(misuse: BadParameter) -> str:
    """What was typed, as pydantic remembers it, who reads values for the library."""
    reading = getattr(misuse.__cause__, "errors", None)
    return str(reading()[0]["input"]) if reading else ""


def _choices(parameter: Any) -> str:  # noqa: ANN401 - likewise
    described = getattr(parameter, "type_descriptor", None)
    return ", ".join(map(str, (described and described.choices) or ()))


def _near(words: Texts, typed: str, known: Iterable[str]) -> str:
    """Name what was meant, perhaps."""
    near = get_close_matches(typed, list(known), n=1)
    return "; " + words.plain("cli-usage-near", near=near[0]) if near else ""


def _is_switch(misuse: BadOptionUsage) -> bool:
    options = misuse.ctx.command.get_params(misuse.ctx) if misuse.ctx else []
    return any(misuse.option_name in one.opts and getattr(one, "is_flag", False) for one in options)
