"""Polls in words: the preview, the anonymous ballot, and the results in numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.outgoing import Button, Rows
from texts.pages import CAPTION_LIMIT, shorten, units, visible
from texts.when import clock, day

HOUR: Final = 60
BALLOT: Final = "ballot"
"""The feature of the buttons below an anonymous poll."""

BUTTON_MOST: Final = 60
SHORTEST_OPTION: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCounts:
    """The answers of one group; an empty name stands for members without one."""

    group: str
    asked: int
    answered: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What may be told of a poll by now. Without `counts` nothing may: too few anonymous answers, or it is hidden.

    `shown` answers are in the counts; where several answers were allowed the counts make more than that.
    """

    question: str
    options: tuple[str, ...]
    anonymous: bool
    several: bool
    asked: int
    answered: int
    shown: int
    counts: tuple[int, ...] | None
    closed: bool
    when: datetime | None
    """When it closed, or will close, in the visit's zone."""
    hidden: bool = False
    shown_from: int = 0
    groups: tuple[GroupCounts, ...] = ()
    answers: tuple[tuple[str, str, str], ...] = ()
    """Name, group and answer of each, in polls by name."""
    missing: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Who has not answered, by group, in polls by name."""

    @property
    def percents(self) -> tuple[int, ...]:
        return tuple(percent(count, self.shown) for count in self.counts or ())


def percent(part: int, whole: int) -> int:
    """Round half up; nothing of nothing is 0."""
    return (200 * part + whole) // (2 * whole) if whole else 0


def preview(
    texts: Texts,
    *,
    targets: str,
    question: str,
    options: Sequence[str],
    anonymous: bool,
    reach: Markup,
    shown_from: int,
) -> Markup:
    kind = (
        texts.html("poll-preview-anonymous", least=shown_from)
        if anonymous
        else texts.html("poll-preview-named")
    )
    lines = [texts.html("poll-option-line", option=option) for option in options]
    asked = Markup("\n").join([Markup("<b>{}</b>").format(question), *lines])
    return Markup("\n\n").join([texts.html("poll-preview", targets=targets), asked, kind, reach])


def lasts(texts: Texts, minutes: int | None, closes_at: datetime | None) -> str:
    """Say when a draft will close; `closes_at` is local."""
    if closes_at is not None:
        return clock(closes_at, texts.language)
    if minutes is None:
        return texts.plain("poll-lasts-open")
    if minutes % HOUR:
        return texts.plain("poll-lasts-minutes", number=minutes)
    return texts.plain("poll-lasts-hours", number=minutes // HOUR)


def ballot(texts: Texts, question: str, options: Sequence[str], *, several: bool) -> Markup:
    """Ask an anonymous poll; options stand in the text too, for buttons cut long ones."""
    lines = [texts.html("poll-option-line", option=option) for option in options]
    how = texts.html("ballot-how-several") if several else texts.html("ballot-how-single")
    return Markup("\n\n").join([texts.html("ballot-asked", question=question), Markup("\n").join(lines), how])


def ballot_rows(texts: Texts, poll_id: int, options: Sequence[str], chosen: int = 0) -> Rows:
    """Make the buttons of a ballot. What is chosen so far stands in them alone, as bits: nothing else remembers it."""
    rows = []
    for index, option in enumerate(options):
        name = "ballot-option-chosen" if chosen >> index & 1 else "ballot-option"
        label = texts.plain(name, option=shorten(option, BUTTON_MOST))
        rows.append((Button(label, f"{BALLOT}:pick:{poll_id}:{chosen:x}:{index}"),))
    rows.append((Button(texts.plain("ballot-button-send"), f"{BALLOT}:send:{poll_id}:{chosen:x}"),))
    return tuple(rows)


def results(texts: Texts, found: Results, *, limit: int = CAPTION_LIMIT) -> Markup:
    """Tell results in numbers, within the limit of a caption: long options are cut as far as needed."""
    most = max(map(len, found.options))
    while True:
        html = _results(texts, found, most)
        if units(visible(html)) <= limit or most <= SHORTEST_OPTION:
            return html
        most = max(SHORTEST_OPTION, most * 4 // 5)


def _results(texts: Texts, found: Results, most: int) -> Markup:
    title = Markup("<b>{}</b>").format(found.question)
    if found.counts is None:
        return Markup("\n\n").join(
            [title, Markup("\n").join([*_progress(texts, found), why_untold(texts, found)])]
        )
    lines = [
        texts.html("poll-count-line", option=shorten(option, most), count=count, percent=share)
        for option, count, share in zip(found.options, found.counts, found.percents, strict=True)
    ]
    notes = _progress(texts, found)
    if found.shown != found.answered:
        notes.append(texts.html("poll-anonymous-shown", shown=found.shown, least=found.shown_from))
    if found.several:
        notes.append(texts.html("poll-several-note"))
    return Markup("\n\n").join([title, Markup("\n").join(lines), Markup("\n").join(notes)])


def _progress(texts: Texts, found: Results) -> list[Markup]:
    name = "poll-answered-anonymous" if found.anonymous else "poll-answered-of"
    lines = [texts.html(name, answered=found.answered, asked=found.asked)]
    if found.when:
        when = f"{day(found.when.date(), texts.language)}, {clock(found.when, texts.language)}"
        lines.append(texts.html("poll-closed-since" if found.closed else "poll-open-until", when=when))
    return lines


def why_untold(texts: Texts, found: Results) -> Markup:
    """Say why there are no counts: they are hidden until the close, or too few answered in secret, so far or at all."""
    if found.closed:
        return texts.html("poll-anonymous-few", least=found.shown_from)
    if found.hidden:
        return texts.html("poll-hidden-waits")
    return texts.html("poll-anonymous-waits", least=found.shown_from)


def by_group(texts: Texts, found: Results) -> Markup:
    parts = [texts.html("poll-groups-title", question=found.question)]
    for one in found.groups:
        group = one.group or texts.plain("poll-group-none")
        lines = [texts.html("poll-group-line", group=group, answered=one.answered, asked=one.asked)]
        lines += [
            texts.html("poll-count-line", option=option, count=count, percent=percent(count, one.answered))
            for option, count in zip(found.options, one.counts, strict=True)
        ]
        parts.append(Markup("\n").join(lines))
    return Markup("\n\n").join(parts)


def who_is_missing(texts: Texts, found: Results) -> Markup:
    parts = [texts.html("poll-missing-title", question=found.question)]
    parts += [
        texts.html(
            "poll-missing-group", group=group or texts.plain("poll-group-none"), names=", ".join(names)
        )
        for group, names in found.missing.items()
    ]
    if not found.missing:
        parts.append(texts.html("poll-missing-none"))
    return Markup("\n").join(parts)
