"""What the bot called, for tests to look at, and faults that tests order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from bot.fake_telegram.things import Json


@dataclass(slots=True)
class Call:
    """One call. `parameters` as they were understood; the token is never kept.

    `ordered`: a test wanted it to go wrong. `status` is 0 where the connection was dropped before any effect.
    """

    method: str
    parameters: Json
    at: dt.datetime
    status: int = 200
    description: str = ""
    result: object = None
    sloppy: tuple[str, ...] = ()
    ordered: bool = False

    @property
    def ok(self) -> bool:
        return self.status == 200  # noqa: PLR2004 - HTTP's OK

    def __repr__(self) -> str:
        return f"<{self}>"

    def __str__(self) -> str:
        names = ", ".join(sorted(self.parameters))
        return f"{self.method}({names}) -> {self.status} {self.description} {'; '.join(self.sloppy)}".rstrip()


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of a method (of any with `*`).

    `code` answers so without doing anything; `drop` closes the connection "before" or "after" the call took
    effect; `slow` does all of it so many seconds (of real time) later; `chat_id` spares all other chats.
    """

    method: str
    times: int = 1
    code: int | None = None
    retry_after: int | None = None
    drop: str | None = None
    slow: float = 0.0
    chat_id: int | None = None

    def concerns(self, method: str, parameters: Json) -> bool:
        named = self.method in {"*", method}
        return self.times > 0 and named and self.chat_id in {None, parameters.get("chat_id")}


@dataclass(slots=True)
class Record:
    calls: list[Call] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    keep: bool = True

    @property
    def refused(self) -> list[Call]:
        """Calls that were answered with anything but `ok`; those that a test broke itself are not among them."""
        return [call for call in self.calls if not call.ok and not call.ordered]

    def fault_for(self, method: str, parameters: Json) -> Fault | None:
        for fault in self.faults:
            if fault.concerns(method, parameters):
                fault.times -= 1
                return fault
        return None
