"""Part of a report on reach: who joined, which messages arrived, and which were marked as read."""

from __future__ import annotations

from typing import Final

from texts.catalogue import Texts
from texts.pages import shorten
from texts.report_facts import Arrived, ReportFacts
from texts.report_paper import Paper
from texts.when import clock, day, short_day

MOST_LETTERS: Final = 160
"""Of a broadcast; the spreadsheet has all."""


def reach(paper: Paper, facts: ReportFacts) -> None:
    if not facts.reach.groups:
        return
    paper.heading(paper.texts.plain("report-part-reach"))
    _groups(paper, facts)
    _kinds(paper, facts)
    _broadcasts(paper, facts)
    _notices(paper, facts)


def _groups(paper: Paper, facts: ReportFacts) -> None:
    columns = ("group", "listed", "joined", "unreachable", "sent", "lost", "read-of")
    rows = [
        (
            one.group or paper.texts.plain("poll-group-none"),
            str(one.listed or ""),
            str(one.joined),
            str(one.unreachable or ""),
            str(one.messages.sent),
            str(one.messages.lost or ""),
            read_of(paper.texts, one.asked),
        )
        for one in facts.reach.groups
    ]
    header = [paper.texts.plain(f"report-column-{name}") for name in columns]
    paper.table(header, rows, (3, 1.6, 2, 2.2, 2, 2, 2.2), title=paper.texts.plain("report-table-reach"))


def read_of(texts: Texts, one: Arrived) -> str:
    return texts.plain("report-of", part=one.read, whole=one.sent) if one.sent else ""


def _kinds(paper: Paper, facts: ReportFacts) -> None:
    texts = paper.texts
    rows = [
        (texts.plain(f"report-kind-{name}"), str(one.sent), str(one.lost or ""))
        for name, one in facts.reach.kinds.items()
    ]
    if rows:
        header = [texts.plain(f"report-column-{name}") for name in ("kind", "sent", "lost")]
        paper.table(header, rows, (6, 2, 2), title=texts.plain("report-table-kinds"))


def _broadcasts(paper: Paper, facts: ReportFacts) -> None:
    texts = paper.texts
    rows: list[tuple[str, ...]] = [
        (
            f"{short_day(one.at.date(), texts.language)} {clock(one.at, texts.language)}",
            shorten(" ".join(one.text.split()), MOST_LETTERS) or texts.plain("report-copied"),
            one.to,
            texts.plain("report-of", part=one.arrived.sent, whole=one.arrived.people),
            read_of(texts, one.arrived) if one.asks_reading else "",
        )
        for one in facts.reach.broadcasts
    ]
    if rows:
        header = [
            texts.plain(f"report-column-{name}") for name in ("time", "broadcast", "to", "sent", "read")
        ]
        paper.table(header, rows, (2.6, 5.5, 3, 2, 2), title=texts.plain("report-table-broadcasts"))


def _notices(paper: Paper, facts: ReportFacts) -> None:
    texts = paper.texts
    rows = [
        (
            f"{day(one.at.date(), texts.language)}, {clock(one.at, texts.language)}",
            one.group or texts.plain("poll-group-none"),
            str(one.items),
            texts.plain("report-of", part=one.arrived.sent, whole=one.arrived.people),
            read_of(texts, one.arrived),
        )
        for one in facts.reach.notices
    ]
    if rows:
        header = [texts.plain(f"report-column-{name}") for name in ("time", "group", "items", "sent", "read")]
        paper.table(header, rows, (5, 3, 1.6, 2, 2), title=texts.plain("report-table-notices"))
