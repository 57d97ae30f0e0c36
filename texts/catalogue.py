"""Wording by message name, from one Fluent file a language that an organizer can edit.

`Texts.html` makes Telegram HTML: facts are escaped unless they are `Markup` already. `Texts.plain` makes plain text
and leaves facts as they are.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

LANGUAGES: Final = ("id", "en")

MOST_AT_ONCE: Final = 1000
"""Characters of a fact that Fluent is given; it refuses 2,500, and a cell of a workbook may have 4,096."""

Fact = str | int | float | date | datetime


class UnknownMessage(KeyError):
    """A message name that the language's file does not have."""


class BrokenMessage(ValueError):
    """A message that could not be put together, for example for want of a variable."""


class Texts:
    """The wording in one language; get it with `texts(language)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        path = Path(__file__).with_name(f"{language}.ftl")
        self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def html(self, name: str, /, **facts: Fact) -> Markup:
        safe = {key: str(escape(fact)) if isinstance(fact, str) else fact for key, fact in facts.items()}
        return Markup(self._format(name, safe))  # noqa: S704 - the facts are escaped, the wording is ours

    def plain(self, name: str, /, **facts: Fact) -> str:
        return self._format(name, facts)

    def _format(self, name: str, facts: dict[str, Fact]) -> str:
        if not self._bundle.has_message(name):
            raise UnknownMessage(name)
        message = self._bundle.get_message(name)
        if message.value is None:
            raise UnknownMessage(name)
        long = {
            key: fact for key, fact in facts.items() if isinstance(fact, str) and len(fact) > MOST_AT_ONCE
        }
        text, errors = self._bundle.format_pattern(
            message.value, facts | {key: _stand_in(key) for key in long}
        )
        if errors:
            raise BrokenMessage(name, errors)
        for key, fact in long.items():
            text = str(text).replace(_stand_in(key), fact)
        return str(text)


def _stand_in(key: str) -> str:
    """Return what stands for a long fact while Fluent puts the message together."""
    return f"\ue000{key}\ue001"


@cache
def texts(language: str) -> Texts:
    """Return the wording in a language; an unknown one falls back to Indonesian."""
    return Texts(language if language in LANGUAGES else LANGUAGES[0])
