"""Patterns that are compiled when they are first searched for: a process has a thousand, and most questions need few."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_Found = Callable[..., "re.Match[str] | None"]


class Late:
    """A pattern for `re`, with its flags; its methods are those of `re.Pattern`."""

    __slots__ = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")
    search: _Found
    match: _Found
    fullmatch: _Found
    sub: Callable[..., str]
    split: Callable[..., list[str]]
    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - one of the methods, none of which is there at first
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.sub, self.split = compiled.sub, compiled.split
        self.findall, self.finditer = compiled.findall, compiled.finditer
        return getattr(self, name)
