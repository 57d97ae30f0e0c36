"""Patterns that are compiled when they are first searched for: a process has a thousand, and most questions need few."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_Found = Callable[[str], "re.Match[str] | None"]


class Late:
    """A pattern for `re`, with its flags; its methods are those of `re.Pattern`."""

    __slots__ = ("flags", "match", "pattern", "search", "sub")
    search: _Found
    match: _Found
    sub: Callable[[str | Callable[[re.Match[str]], str], str], str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - one of the methods, none of which is there at first
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.search, self.match, self.sub = compiled.search, compiled.match, compiled.sub
        return getattr(self, name)
