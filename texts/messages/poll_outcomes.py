"""What a poll has come to, said by name instead of by number, and the buttons below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.outgoing import Button, Rows
from texts.messages.polls import GroupCounts, Results

FEATURE: Final = "poll"
OPEN, CLOSED = "open", "closed"


class Poll(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def question(self) -> str: ...
    @property
    def options(self) -> tuple[str, ...]: ...
    @property
    def anonymous(self) -> bool: ...
    @property
    def several(self) -> bool: ...
    @property
    def hidden(self) -> bool: ...
    @property
    def state(self) -> str: ...
    @property
    def closes_at(self) -> datetime | None: ...
    @property
    def closed_at(self) -> datetime | None: ...


class Tally(Protocol):
    @property
    def group_id(self) -> int | None: ...
    @property
    def asked(self) -> int: ...
    @property
    def answered(self) -> int: ...
    @property
    def counts(self) -> tuple[int, ...]: ...


class Answer(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def group_id(self) -> int | None: ...
    @property
    def options(self) -> tuple[int, ...]: ...


class Person(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def group_id(self) -> int | None: ...


class Outcome(Protocol):
    """`shown` and `counts` as in `Results`; groups are ids, which `group_names` names."""

    @property
    def poll(self) -> Poll: ...
    @property
    def asked(self) -> int: ...
    @property
    def answered(self) -> int: ...
    @property
    def shown(self) -> int: ...
    @property
    def counts(self) -> tuple[int, ...] | None: ...
    @property
    def groups(self) -> Sequence[Tally]: ...
    @property
    def answers(self) -> Sequence[Answer]: ...
    @property
    def missing(self) -> Sequence[Person]: ...
    @property
    def group_names(self) -> Mapping[int, str]: ...
    @property
    def zone(self) -> ZoneInfo: ...


def results_of(outcome: Outcome, *, shown_from: int) -> Results:
    """Say by name and in local time what the store says by number."""
    poll, names = outcome.poll, outcome.group_names
    missing: dict[str, list[str]] = {}
    for one in outcome.missing:
        missing.setdefault(names.get(one.group_id or 0, ""), []).append(one.name)
    when = poll.closed_at if poll.state == CLOSED else poll.closes_at
    return Results(
        question=poll.question,
        options=poll.options,
        anonymous=poll.anonymous,
        several=poll.several,
        asked=outcome.asked,
        answered=outcome.answered,
        shown=outcome.shown,
        counts=outcome.counts,
        closed=poll.state == CLOSED,
        when=when.astimezone(outcome.zone) if when else None,
        hidden=poll.hidden,
        shown_from=shown_from,
        groups=tuple(
            GroupCounts(
                group=names.get(tally.group_id or 0, ""),
                asked=tally.asked,
                answered=tally.answered,
                counts=tally.counts,
            )
            for tally in outcome.groups
        ),
        answers=tuple(
            (one.name, names.get(one.group_id or 0, ""), "; ".join(poll.options[n] for n in one.options))
            for one in outcome.answers
        ),
        missing=missing,
    )


def result_rows(texts: Texts, outcome: Outcome, *, manages: bool) -> Rows:
    """Offer what can be done with results; closing to who `manages` the poll."""
    poll = outcome.poll

    def pressed(name: str, what: str, **facts: int) -> Button:
        return Button(texts.plain(name, **facts), f"{FEATURE}:{what}:{poll.id}")

    rows: list[tuple[Button, ...]] = []
    if poll.state == OPEN:
        refresh = pressed("poll-button-refresh", "refresh")
        rows.append((refresh, pressed("poll-button-close", "close")) if manages else (refresh,))
    more = []
    if len(outcome.groups) > 1:
        more.append(pressed("poll-button-groups", "groups"))
    if outcome.missing:
        more.append(pressed("poll-button-missing", "missing", number=len(outcome.missing)))
    others = Button(texts.plain("poll-button-others"), f"{FEATURE}:list")
    return (*rows, *((tuple(more),) if more else ()), (others,))


def mark_of(html: Markup, rows: Rows) -> str:
    """Tell one look of a message from another, without saying what it shows."""
    return blake2b(repr((html, rows)).encode(), digest_size=16).hexdigest()
