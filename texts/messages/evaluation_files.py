"""What an evaluation form has come to as pictures and as a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from texts.catalogue import Texts
from texts.charts import Bar, bar_chart
from texts.messages.evaluation_results import Form, Part, Question, form_name
from texts.messages.evaluations import SCALE, TEXT
from texts.messages.polls import percent
from texts.report_words import number
from texts.sheets import Table, Value, workbook_of

BARS_A_PICTURE: Final = 20
"""Even with the longest labels Telegram takes a picture of so many."""

MOST_PICTURES: Final = 3


def charts(texts: Texts, form: Form) -> list[bytes]:
    """Draw what may be told: a scale as one bar of five shades with its mean, a choice as a bar for each option."""
    bars = list(_bars(texts, form.whole.questions))
    parts = [bars[at : at + BARS_A_PICTURE] for at in range(0, len(bars), BARS_A_PICTURE)]
    foot = texts.plain("evaluation-chart-foot", answered=form.whole.shown)
    if any(bar.parts for bar in bars):
        foot = f"{foot} {texts.plain('evaluation-chart-shades')}"
    return [bar_chart(form_name(texts, form), part, foot=foot) for part in parts[:MOST_PICTURES]]


def _bars(texts: Texts, questions: Sequence[Question]) -> Iterator[Bar]:
    for one in questions:
        if not one.counts or not one.answered:
            continue
        if one.kind == SCALE:
            yield Bar("", 1.0, number(texts, one.mean or 0), parts=one.counts, heading=one.text)
            continue
        most = max(one.counts)
        for place, (option, count) in enumerate(zip(one.choices, one.counts, strict=True)):
            share = percent(count, one.answered)
            value = texts.plain("poll-chart-people", count=count, percent=share)
            heading = "" if place else one.text
            yield Bar(option, count / one.answered, value, leading=count == most > 0, heading=heading)


def spreadsheet(texts: Texts, form: Form, parts: Sequence[tuple[str, Sequence[Part]]]) -> bytes:
    """Put what may be told into sheets: means, counts, what was written. `parts` are named by kind (group, locus, day)."""
    named = [("", form.whole), *((_name(texts, kind, part), part) for kind, of in parts for part in of)]
    scored = [row for name, part in named for row in _means(name, part)]
    counted = [row for name, part in named for row in _counts(name, part)]
    free = [
        (one.text, each.text, each.name)
        for one in form.whole.questions
        if one.kind == TEXT
        for each in one.answers
    ]
    return workbook_of(
        [
            _table(texts, "means", ("part", "question", "answers", "mean", "spread"), scored),
            _table(texts, "counts", ("part", "question", "option", "number", "percent"), counted),
            _table(texts, "texts", ("question", "answer", "name"), free),
        ]
    )


def _name(texts: Texts, kind: str, part: Part) -> str:
    name = part.day.isoformat() if part.day else part.name
    return texts.plain(f"evaluation-sheet-{kind}", name=name)


def _means(name: str, part: Part) -> Iterator[Sequence[Value]]:
    for one in part.questions:
        if one.mean is not None:
            spread: Value = "" if one.spread is None else round(one.spread, 4)
            yield name, one.text, one.answered, round(one.mean, 4), spread


def _counts(name: str, part: Part) -> Iterator[Sequence[Value]]:
    for one in part.questions:
        options = [str(value) for value in range(1, 6)] if one.kind == SCALE else one.choices
        for option, count in zip(options, one.counts or (), strict=False):
            yield name, one.text, option, count, percent(count, one.answered)


def _table(texts: Texts, name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Table:
    header = [texts.plain(f"evaluation-column-{column}") for column in columns]
    return Table(texts.plain(f"evaluation-sheet-of-{name}"), header, rows)
