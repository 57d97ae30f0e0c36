"""Parts of a report on the visit itself: its cover, figures at a glance, groups, the agenda as it was held, participants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from texts.catalogue import Texts
from texts.report_facts import Fate, GroupAgenda, HeldItem, ReportFacts, Slot
from texts.report_paper import Cell, Paper, Piece
from texts.report_styles import LABEL
from texts.report_words import LIST, joined_of, total
from texts.when import clock, day, span


def cover(paper: Paper, facts: ReportFacts) -> None:
    texts = paper.texts
    paper.paragraph(texts.plain("report-draft"), LABEL)
    paper.paragraph(title(texts, facts), "Title")
    paper.paragraph(facts.visit, "Subtitle")
    rows = [(texts.plain(f"report-{name}"), value) for name, value in _settings(texts, facts) if value]
    paper.table(["", ""], rows, (1, 3), title=facts.visit, captioned=False)
    moment = f"{day(facts.taken_at.date(), texts.language)}, {clock(facts.taken_at, texts.language)}"
    paper.note(texts.plain("report-made", moment=moment))
    paper.new_page()


def title(texts: Texts, facts: ReportFacts) -> str:
    return texts.plain("report-title" if facts.host is None else "report-title-host")


def _settings(texts: Texts, facts: ReportFacts) -> Iterator[tuple[str, str]]:
    yield "program", facts.program
    yield "cohort", facts.cohort
    yield "theme", facts.theme
    yield "organizer", facts.organizer
    yield "heads", LIST.join(facts.heads)
    yield "scope", facts.scope
    yield "locus", facts.host or ""
    yield "days", days(texts, facts.days)


def days(texts: Texts, dates: tuple[date, ...]) -> str:
    """Write the visit's first day and its last."""
    if not dates:
        return ""
    first, last = day(dates[0], texts.language), day(dates[-1], texts.language)
    return first if first == last else texts.plain("report-from-to", first=first, last=last)


def glance(paper: Paper, facts: ReportFacts) -> None:
    """Give the figures of all parts; a part without anything has none."""
    texts = paper.texts
    rows = [(texts.plain(f"report-glance-{name}"), value) for name, value in _figures(texts, facts)]
    if rows and facts.host is None:
        paper.heading(texts.plain("report-part-glance"))
        paper.table(["", ""], rows, (2, 3), title=texts.plain("report-part-glance"), captioned=False)


def _figures(texts: Texts, facts: ReportFacts) -> Iterator[tuple[str, str]]:
    listed, joined, known = total(facts.groups)
    if listed or joined:
        yield "joined", joined_of(texts, listed, joined, known)
    if facts.loci:
        yield "loci", str(len(facts.loci))
    fates = Counter(_fates(facts.agendas).values())
    if fates:
        held = sum(fates.values()) - fates[Fate.CANCELLED]
        yield (
            "items",
            texts.plain(
                "report-items",
                held=held,
                changed=fates[Fate.CHANGED] + fates[Fate.ADDED],
                cancelled=fates[Fate.CANCELLED],
            ),
        )
    if facts.notes:
        yield "notes", str(len(facts.notes))
    if facts.polls:
        yield "polls", str(len(facts.polls))
    if forms := sum(form.whole.answered > 0 for form in facts.forms):
        yield "forms", str(forms)
    if facts.questions.asked:
        yield (
            "questions",
            texts.plain(
                "report-asked-answered", asked=facts.questions.asked, answered=facts.questions.answered
            ),
        )


def _fates(agendas: Iterable[GroupAgenda]) -> dict[int, Fate]:
    """Tell what became of each item, once; what was cancelled for some of its groups only was held."""
    fates: dict[int, Fate] = {}
    for one in (one for agenda in agendas for one in agenda.items):
        if fates.get(one.item, Fate.CANCELLED) is Fate.CANCELLED:
            fates[one.item] = one.fate
    return fates


def groups(paper: Paper, facts: ReportFacts) -> None:
    if not facts.groups:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-groups"))
    columns = ("group", "city", "topic", "heads", "leader", "coaches", "size")
    rows = [
        (
            one.name,
            one.city,
            one.topic,
            LIST.join(one.heads),
            one.leader,
            LIST.join(one.coaches),
            one.size or str(one.listed or one.joined or ""),
        )
        for one in facts.groups
    ]
    header = [texts.plain(f"report-column-{name}") for name in columns]
    paper.table(header, rows, (2, 2, 2.9, 2.3, 2.2, 2.3, 1.9), title=texts.plain("report-table-groups"))


def agenda(paper: Paper, facts: ReportFacts) -> None:
    """Set a table a group and day: what was held, and what it was before it changed."""
    shown = [one for one in facts.agendas if one.items]
    if not shown:
        return
    paper.heading(paper.texts.plain("report-part-agenda"))
    for one in shown:
        if len(shown) > 1:
            paper.heading(one.group, 2)
        _days_of(paper, one)


def _days_of(paper: Paper, held: GroupAgenda) -> None:
    texts = paper.texts
    header = [texts.plain(f"report-column-{name}") for name in ("time", "item", "place", "remarks")]
    for of, items in groupby(held.items, key=lambda one: one.now.start.date()):
        rows = [_row(texts, one) for one in items]
        paper.table(header, rows, (3.3, 4.9, 4, 4.2), title=f"{held.group}, {day(of, texts.language)}")


def _row(texts: Texts, one: HeldItem) -> list[Cell]:
    gone = one.fate is Fate.CANCELLED
    cells: list[Cell] = [
        [Piece(text, strike=gone)]
        for text in (span(one.now.start, one.now.end, texts.language), one.now.title, one.now.place)
    ]
    remarks = [Piece(text, italic=True) for text in changes(texts, one)]
    if one.speakers:
        remarks.insert(0, Piece(LIST.join(one.speakers)))
    lines = [
        Piece(f"\n{piece.text}" if at else piece.text, italic=piece.italic)
        for at, piece in enumerate(remarks)
    ]
    return [*cells, lines]


def changes(texts: Texts, one: HeldItem) -> Iterator[str]:
    """Say what an item was before."""
    if one.fate is Fate.ADDED:
        yield texts.plain("report-added")
    if one.fate is Fate.CANCELLED:
        yield texts.plain("report-cancelled")
    if one.fate is Fate.CHANGED and one.before:
        yield from _before(texts, one.before, one.now)


def _before(texts: Texts, old: Slot, new: Slot) -> Iterator[str]:
    if old.title != new.title:
        yield texts.plain("report-was-called", title=old.title)
    if (old.start, old.end) != (new.start, new.end):
        when = span(old.start, old.end, texts.language)
        if old.start.date() != new.start.date():
            when = f"{day(old.start.date(), texts.language)}, {when}"
        yield texts.plain("report-was-at", when=when)
    if old.place != new.place:
        yield texts.plain("report-was-in", place=old.place or texts.plain("report-no-place"))


def participants(paper: Paper, facts: ReportFacts) -> None:
    if not facts.listed:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-participants"))
    header = [
        texts.plain(f"report-column-{name}") for name in ("number", "name", "position", "agency", "group")
    ]
    several = len({one.group for one in facts.listed}) > 1
    rows = [
        (str(number), one.name, one.position, one.agency, one.group if several else "")
        for number, one in enumerate(facts.listed, start=1)
    ]
    paper.table(header, rows, (0.9, 4, 4.2, 4, 2.3), title=texts.plain("report-table-participants"))
