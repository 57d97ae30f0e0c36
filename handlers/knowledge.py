"""Visits as answers are made from them: compiled once, held in memory, replaced when the visit's version changes.

The version comes with every update's sender (`db.arrivals`), so no answer is older than the update it answers.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.batches import Sessions
from db.visit import Visit

if TYPE_CHECKING:
    from handlers.questions import Knowledge


@dataclass(frozen=True, slots=True)
class VisitView:
    """A stored visit, frozen, with what questions about it are answered from."""

    visit: Visit
    knowledge: Knowledge


@dataclass(slots=True)
class _Held:
    version: int
    view: asyncio.Task[VisitView]


class KnowledgeCache:
    """Views of the visits last talked about, at most `most` of them."""

    def __init__(self, sessions: Sessions, *, most: int = 64) -> None:
        self._sessions = sessions
        self._most = most
        self._views: OrderedDict[str, _Held] = OrderedDict()
        self._begun: set[asyncio.Task[VisitView]] = set()

    async def view(self, code: str, version: int) -> VisitView:
        """Return the visit at this version or a later one. Raises UnknownVisit."""
        held = self._views.get(code)
        # Not only a higher one: a visit that was deleted and imported again counts from the beginning.
        if held is None or held.version != version or _failed(held.view):
            held = self._views[code] = _Held(version, self._begin(code))
        self._views.move_to_end(code)
        while len(self._views) > self._most:
            self._views.popitem(last=False)
        view = await asyncio.shield(held.view)
        held.version = view.visit.version
        return view

    async def flush(self) -> None:
        """Wait until no visit is read any more: who asked for one may be gone, but reading it holds a connection."""
        while self._begun:
            await asyncio.wait(self._begun)

    def _begin(self, code: str) -> asyncio.Task[VisitView]:
        compiling = asyncio.create_task(self._compile(code))
        self._begun.add(compiling)
        compiling.add_done_callback(self._begun.discard)
        return compiling

    async def _compile(self, code: str) -> VisitView:
        from db.visits import load_visit  # noqa: PLC0415 - start-up needs neither
        from handlers.questions import compile_visit  # noqa: PLC0415

        def ready() -> Knowledge:
            knowledge = compile_visit(visit)
            knowledge.prepare()
            return knowledge

        async with self._sessions() as session:
            visit = await load_visit(session, code)
        return VisitView(visit, await asyncio.to_thread(ready))


def _failed(task: asyncio.Task[VisitView]) -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)
