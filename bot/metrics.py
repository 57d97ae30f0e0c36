"""Counts of what the program does, in Prometheus's text format (version 0.0.4). No label holds anything personal."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

BOUNDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the buckets of times, in seconds."""


@dataclass(slots=True)
class Histogram:
    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    total: float = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds


@dataclass(slots=True)
class Metrics:
    """`updates` counts by outcome (handled, repeated, failed), `calls` Bot API calls by method and outcome.

    `outbox` counts rows by outcome (sent, failed, later, dropped, expired), `lateness` is of those that were sent.
    """

    updates: Counter[str] = field(default_factory=Counter)
    calls: Counter[tuple[str, str]] = field(default_factory=Counter)
    fetch_failures: Counter[str] = field(default_factory=Counter)
    handling: Histogram = field(default_factory=Histogram)
    outbox: Counter[str] = field(default_factory=Counter)
    lateness: Histogram = field(default_factory=Histogram)
    gauges: dict[str, tuple[str, Callable[[], float]]] = field(default_factory=dict)

    def gauge(self, name: str, meaning: str, read: Callable[[], float]) -> None:
        self.gauges[name] = (meaning, read)

    def observe_outbox(self, outcome: str, late: float) -> None:
        """Count a row's outcome, so many seconds after it was due."""
        self.outbox[outcome] += 1
        if outcome == "sent":
            self.lateness.add(late)

    def text(self) -> str:
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield from _head("lokus_updates_total", "Updates done with, by outcome.", "counter")
        for outcome in ("handled", "repeated", "failed"):
            yield f'lokus_updates_total{{outcome="{outcome}"}} {self.updates[outcome]}'
        yield from _head("lokus_api_calls_total", "Calls of the Bot API, by method and outcome.", "counter")
        for (method, outcome), count in sorted(self.calls.items()):
            yield f'lokus_api_calls_total{{method="{method}",outcome="{outcome}"}} {count}'
        yield from _head("lokus_fetch_failures_total", "Failed calls of getUpdates, by error.", "counter")
        for error, count in sorted(self.fetch_failures.items()):
            yield f'lokus_fetch_failures_total{{error="{error}"}} {count}'
        for name, (meaning, read) in sorted(self.gauges.items()):
            yield from _head(name, meaning, "gauge")
            yield f"{name} {read():g}"
        yield from _head(
            "lokus_outbox_total", "Rows of the outbox by outcome; `later` are tries to come.", "counter"
        )
        for outcome in ("sent", "failed", "later", "dropped", "expired"):
            yield f'lokus_outbox_total{{outcome="{outcome}"}} {self.outbox[outcome]}'
        meaning = "From an update's arrival to the commit of its effects."
        yield from _histogram("lokus_handling_seconds", meaning, self.handling)
        yield from _histogram(
            "lokus_outbox_late_seconds", "From when a row was due to when it left.", self.lateness
        )


def _histogram(name: str, meaning: str, histogram: Histogram) -> Iterator[str]:
    yield from _head(name, meaning, "histogram")
    below = 0
    for bound, count in zip((*BOUNDS, float("inf")), histogram.counts, strict=True):
        below += count
        yield f'{name}_bucket{{le="{"+Inf" if bound == float("inf") else f"{bound:g}"}"}} {below}'
    yield f"{name}_sum {histogram.total:.6f}"
    yield f"{name}_count {below}"


def _head(name: str, meaning: str, kind: str) -> Iterator[str]:
    yield f"# HELP {name} {meaning}"
    yield f"# TYPE {name} {kind}"
