"""Compiled statements shared by all engines of the process that runs the tests.

SQLAlchemy compiles a statement once an engine, and finds it again by the engine's dialect, which each makes anew. Lokus
has one engine for as long as it runs; tests open one each, and compiling the same statements took a fifth of the dialogues' time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

_ROOM = 5_000


def share_compiled() -> None:
    """Let dialects of one kind count as one, and their engines keep what is compiled in one place."""
    compiled: LRUCache[Any, Any] = LRUCache(_ROOM)
    cache = property(lambda _engine: compiled, lambda _engine, _own: None)
    Engine._compiled_cache = cache  # type: ignore[assignment]
    DefaultDialect.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]
    DefaultDialect.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]
