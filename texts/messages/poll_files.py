"""A poll's results as a picture and as a spreadsheet."""

from __future__ import annotations

from texts.catalogue import Texts
from texts.charts import Bar, bar_chart
from texts.messages.polls import Results, percent
from texts.sheets import Table, Value, workbook_of


def chart(texts: Texts, found: Results) -> bytes:
    """Draw what may be shown."""
    foot = texts.plain("poll-chart-foot", answered=found.shown)
    return bar_chart(found.question, bars(texts, found), foot=foot)


def bars(texts: Texts, found: Results) -> list[Bar]:
    """Bars are shares of the answers, so that several choices never fill more than all."""
    counts = found.counts or ()
    most = max(counts, default=0)
    return [
        Bar(
            option,
            share=count / found.shown if found.shown else 0.0,
            value=texts.plain("poll-chart-people", count=count, percent=share),
            leading=count == most > 0,
        )
        for option, count, share in zip(found.options, counts, found.percents, strict=True)
    ]


def spreadsheet(texts: Texts, found: Results) -> bytes:
    """Put what may be shown into sheets: by option, by group, by person, and who is missing."""
    return workbook_of(tables(texts, found))


def tables(texts: Texts, found: Results) -> list[Table]:
    def head(*names: str) -> list[str]:
        return [texts.plain(name) for name in names]

    def named(group: str) -> str:
        return group or texts.plain("poll-group-none")

    shares = zip(found.options, found.counts or (), found.percents, strict=False)
    rows: list[list[Value]] = [[found.question, option, count, share] for option, count, share in shares]
    columns = ("poll-sheet-question", "poll-sheet-option", "poll-sheet-count", "poll-sheet-share")
    made = [Table(texts.plain("poll-sheet-results"), head(*columns), rows)]
    if found.groups:
        columns = ("poll-sheet-group", "poll-sheet-option", "poll-sheet-count", "poll-sheet-share")
        rows = [
            [named(one.group), option, count, percent(count, one.answered), one.answered, one.asked]
            for one in found.groups
            for option, count in zip(found.options, one.counts, strict=True)
        ]
        header = head(*columns, "poll-sheet-answered", "poll-sheet-asked")
        made.append(Table(texts.plain("poll-sheet-groups"), header, rows))
    if found.answers:
        rows = [[name, named(group), answer] for name, group, answer in found.answers]
        header = head("poll-sheet-name", "poll-sheet-group", "poll-sheet-option")
        made.append(Table(texts.plain("poll-sheet-answers"), header, rows))
    if found.missing:
        rows = [[name, named(group)] for group, names in found.missing.items() for name in names]
        made.append(
            Table(texts.plain("poll-sheet-missing"), head("poll-sheet-name", "poll-sheet-group"), rows)
        )
    return made
