"""Part of a report on questions: what people wanted to know, by subject and word for word, and what they were answered."""

from __future__ import annotations

from typing import Final

from texts.report_facts import ReportFacts
from texts.report_paper import Paper
from texts.report_words import subject_name

MOST_QUESTIONS: Final = 40
"""Of a sort; the spreadsheet has all."""


def questions(paper: Paper, facts: ReportFacts) -> None:
    """Tell what people wanted to know, by subject and word for word, and what the organizers answered."""
    found = facts.questions
    if not found.asked and not found.passed_on:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-questions"))
    if found.asked:
        counted = texts.plain("report-asked-answered", asked=found.asked, answered=found.answered)
        paper.paragraph(counted)
        header = [texts.plain(f"report-column-{name}") for name in ("subject", "asked", "answered")]
        rows = [(subject_name(texts, one.name), str(one.asked), str(one.answered)) for one in found.subjects]
        paper.table(header, rows, (6, 2, 2), title=texts.plain("report-table-subjects"))
    _passed_on(paper, facts)
    for answered, name in ((True, "answered"), (False, "unanswered")):
        _texts(paper, facts, answered=answered, name=name)


def _passed_on(paper: Paper, facts: ReportFacts) -> None:
    asked = [one for one in facts.questions.passed_on if one.text]
    if not asked:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-passed-on"), 2)
    several = len({one.group for one in asked}) > 1
    rows = [
        (one.text, one.answer or texts.plain(f"report-state-{one.state}"), one.group if several else "")
        for one in asked
    ]
    header = [texts.plain(f"report-column-{name}") for name in ("question", "answer", "group")]
    paper.table(header, rows, (5, 6, 2.2), title=texts.plain("report-passed-on"))


def _texts(paper: Paper, facts: ReportFacts, *, answered: bool, name: str) -> None:
    """Set the questions that were asked most; the spreadsheet has all."""
    asked = [one for one in facts.questions.texts if one.answered is answered]
    if not asked:
        return
    texts = paper.texts
    title = texts.plain(f"report-questions-{name}")
    paper.heading(title, 2)
    if answered:
        paper.note(texts.plain("report-answers-latest"))
    often = any(one.times > 1 for one in asked)
    rows = [(one.text, one.answer, str(one.times) if often else "") for one in asked[:MOST_QUESTIONS]]
    header = [texts.plain(f"report-column-{column}") for column in ("question", "answer", "times")]
    paper.table(header, rows, (5, 7, 1.2), title=title)
    if len(asked) > MOST_QUESTIONS:
        paper.note(texts.plain("report-more", count=len(asked) - MOST_QUESTIONS))
