"""Wording by message name, from one Fluent file a language that an organizer can edit.

`Texts.html` makes Telegram HTML: facts are escaped unless they are `Markup` already. `Texts.plain` makes plain text
and leaves facts as they are.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from markupsafe import Markup, escape

LANGUAGES: Final = ("id", "en")

MOST_AT_ONCE: Final = 1000
"""Characters of a fact that Fluent is given; it refuses 2,500, and a cell of a workbook may have 4,096."""

Fact = str | int | float | date | datetime
Parts = tuple[tuple[str, bool], ...]
"""Texts of a message, and names of facts that are put in between."""


class UnknownMessage(KeyError):
    """A message name that the language's file does not have."""


class BrokenMessage(ValueError):
    """A message that could not be put together, for example for want of a variable."""


class Texts:
    """The wording in one language; get it with `texts(language)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread = _entries(Path(__file__).with_name(f"{language}.ftl").read_text(encoding="utf-8"))
        self._simple: dict[str, Parts | None] = {}

    def html(self, name: str, /, **facts: Fact) -> Markup:
        safe = {key: str(escape(fact)) if isinstance(fact, str) else fact for key, fact in facts.items()}
        return Markup(self._format(name, safe))  # noqa: S704 - the facts are escaped, the wording is ours

    def plain(self, name: str, /, **facts: Fact) -> str:
        return self._format(name, facts)

    def _format(self, name: str, facts: dict[str, Fact]) -> str:
        return self._filled_in(name, facts) or self._resolved(name, facts)

    def _filled_in(self, name: str, facts: dict[str, Fact]) -> str:
        """Put a message together that is nothing but text and texts put in, as most are; empty where Fluent has to."""
        if name not in self._simple:
            self._simple[name] = self._parts(name)
        parts = self._simple[name]
        if parts is None:
            return ""
        said = [facts.get(part) if is_fact else part for part, is_fact in parts]
        return "".join(map(str, said)) if all(isinstance(part, str) for part in said) else ""

    def _parts(self, name: str) -> Parts | None:
        value = self._value(name)
        if value is None:
            return None
        parts: list[tuple[str, bool]] = []
        for element in getattr(value, "elements", [value]):  # what has one part only is compiled to that
            if isinstance(element, ast.TextElement):
                parts.append((element.value, False))
            elif isinstance(element, ast.Placeable) and isinstance(element.expression, ast.VariableReference):
                parts.append((element.expression.id.name, True))
            else:
                return None
        return tuple(parts)

    def _value(self, name: str) -> Any:  # noqa: ANN401 - of Fluent, which has no types
        """Return what a message says, read from the file's text when it is first said: reading all takes a tenth of a second."""
        if name in self._unread:
            self._bundle.add_resource(FluentResource(self._unread.pop(name)))
        return self._bundle.get_message(name).value if self._bundle.has_message(name) else None

    def _resolved(self, name: str, facts: dict[str, Fact]) -> str:
        value = self._value(name)
        if value is None:
            raise UnknownMessage(name)
        long = {
            key: fact for key, fact in facts.items() if isinstance(fact, str) and len(fact) > MOST_AT_ONCE
        }
        text, errors = self._bundle.format_pattern(value, facts | {key: _stand_in(key) for key in long})
        if errors:
            raise BrokenMessage(name, errors)
        for key, fact in long.items():
            text = str(text).replace(_stand_in(key), fact)
        return str(text)


_BEGINS: Final = re.compile(r"^(?=([a-zA-Z][\w-]*) *=)", re.MULTILINE)


def _entries(source: str) -> dict[str, str]:
    """Part a Fluent file into the text of each message; no message of ours refers to another."""
    _, *parted = _BEGINS.split(source)
    return dict(zip(parted[::2], parted[1::2], strict=True))


def _stand_in(key: str) -> str:
    """Return what stands for a long fact while Fluent puts the message together."""
    return f"\ue000{key}\ue001"


@cache
def texts(language: str) -> Texts:
    """Return the wording in a language; an unknown one falls back to Indonesian."""
    return Texts(language if language in LANGUAGES else LANGUAGES[0])
