"""One update's turn: what is committed for it, once, however often it comes.

A turn has steps. What a handler must know to answer is a step of its own, committed at once (`commit`); what nobody
waits for is committed with the turn's end (`later`). When the program dies in between, Telegram hands the update out
again and the handler runs again, but a step that was committed is not repeated: its result comes from the store. So
effects happen once, and an answer that may not have left is sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from typing import Any, TypeVar, overload

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from db.arrivals import Arrival, ArrivalKey
from db.batches import BatchWriter, Work, Write
from db.turns import begin_step, forget_results, handled_row, keep_result

Result = TypeVar("Result")
Clock = Callable[[], datetime]


class Turn:
    """What belongs to the update in hand; handlers use it through their context."""

    def __init__(self, key: ArrivalKey, arrival: Arrival, writer: BatchWriter, clock: Clock) -> None:
        self.arrival_key = key
        self.key = key.update
        self._writer = writer
        self._clock = clock
        self.take_up(arrival)
        self.answered = False
        """Whether the press that this update is was answered, which is done once."""
        self.only_looks = False
        """Whether what it commits is of no account to anyone, so that it may be pressed again at once."""
        self._sent: list[tuple[Hashable, Any]] = []
        self.restart()

    def take_up(self, arrival: Arrival) -> None:
        """Go on from what the store has of this update."""
        self.arrival = arrival
        self.is_repeated = bool(arrival.steps)
        """Whether it was taken up before, by a program that died or lost the store: what it changed in messages may be
        changed already."""

    def restart(self) -> None:
        """Begin again, for another try: steps that were committed are kept, what was put off is dropped."""
        self._step = 0
        self._messages = 0
        self._work: list[Work[object]] = []
        self._writes: list[Write] = []
        self._at_end: list[Callable[[], Write]] = []

    def sent_before(self, message: Hashable) -> Any | None:  # noqa: ANN401 - Telegram's result, as JSON
        """Return what Telegram made of the next message if an earlier try of this turn has sent it already."""
        number = self._messages
        if number >= len(self._sent) or self._sent[number][0] != message:
            return None
        self._messages += 1
        return self._sent[number][1]

    def note_sent(self, message: Hashable, result: object) -> None:
        self._sent[self._messages :] = [(message, result)]
        self._messages += 1

    @overload
    async def commit(self, work: Work[None]) -> None: ...
    @overload
    async def commit(self, work: Work[Result], result: type[Result]) -> Result: ...

    async def commit(self, work: Work[Any], result: Any = None) -> Any:
        """Commit work now, as this turn's next step, and return its result.

        `result` is the type of what the work returns: anything pydantic can turn into JSON and back (a dataclass, a
        tuple, an enumeration …); none is needed for work that returns None. Errors of the work are raised, and leave
        nothing behind. The order of a turn's steps must depend only on the update and on results of earlier steps.
        """
        step, self._step = self._step, self._step + 1
        adapter = _adapter(result) if result is not None else None
        if step in self.arrival.steps:
            return adapter.validate_python(self.arrival.steps[step], strict=False) if adapter else None

        async def unit(session: AsyncSession) -> Any:  # noqa: ANN401 - the work's result
            await begin_step(session, self.key, step, self._clock())
            outcome = await work(session)
            if adapter:
                await keep_result(session, self.key, step, adapter.dump_python(outcome, mode="json"))
            return outcome

        outcome = await self._writer.commit(unit)
        kept = adapter.dump_python(outcome, mode="json") if adapter else None
        self.arrival = self.arrival.with_step(step, kept)
        return outcome

    def later(self, work: Work[object] | Write) -> None:
        """Put off work, or a write, to the end of the turn, after the answer has left. It may not fail."""
        if isinstance(work, Write):
            self._writes.append(work)
        else:
            self._work.append(work)

    def at_its_end(self, ending: Callable[[], Write]) -> None:
        """Put off a write to the end of the turn, whether it takes effect or is given up. It may not fail."""
        self._at_end.append(ending)

    def awaits(self, chat_id: int, kind: str) -> bool:
        """Whether the sender is in a dialogue of this kind in this chat, so that what is typed belongs to it."""
        return self.dialogue(chat_id, kind) is not None

    def dialogue(self, chat_id: int, kind: str) -> Mapping[str, Any] | None:
        """Return the state of the dialogue of this kind that the sender was in when the update arrived."""
        kept = self.arrival.dialogues.get((chat_id, kind))
        return kept.state if kept and kept.expires_at > self._clock() else None

    @property
    def began_before(self) -> bool:
        """Whether a step of this turn is committed that is to come, from an earlier try or a program that died."""
        return not self._step and bool(self.arrival.steps)

    @property
    def puts_off(self) -> bool:
        """Whether there is work for the end of the turn."""
        return bool(self._work or self._writes)

    @property
    def makes_something(self) -> bool:
        """Whether the turn has sent a message, committed something or will; not, where it has only edited messages."""
        return bool(self._sent) or (not self.only_looks and bool(self.arrival.steps or self.puts_off))

    async def finish(self) -> None:
        """Commit what was put off, and that the update took effect."""
        await self._end(self._work, self._writes)

    async def abandon(self) -> None:
        """Commit only that the update is done with: it failed too often to be tried again."""
        await self._end([], [])

    async def _end(self, work: Sequence[Work[object]], writes: Sequence[Write]) -> None:
        kept = any(result is not None for result in self.arrival.steps.values())
        ending = [forget_results(self.key)] if kept else []
        ending += [end() for end in self._at_end]
        await self._writer.commit_together(work, [*writes, *ending, handled_row(self.key, self._clock())])


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - any type that pydantic knows
    return TypeAdapter(kind)


current_turn: ContextVar[Turn] = ContextVar("current_turn")
"""The turn of the update in hand; each update is handled in a task of its own."""
