"""Writes a report as a document (DOCX): a draft to be edited, in which only those parts stand that have something to tell.

It is the one that knows the order of the parts. python-docx takes a while to load: import this where a report is written.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Final

from texts.catalogue import Texts
from texts.report_facts import ReportFacts
from texts.report_learned import adoptions, loci, notes, recommendations
from texts.report_paper import Paper
from texts.report_questions import questions
from texts.report_reach import reach
from texts.report_results import evaluations, polls, shown_questions
from texts.report_visit import agenda, cover, glance, groups, participants, title

Progress = Callable[[int, int], None]
"""Is told how many steps of how many are done."""

PARTS: Final = 2
"""Steps besides the pictures: all that is quick, and saving."""


def write_report(texts: Texts, facts: ReportFacts, progress: Progress | None = None) -> bytes:
    """Write a report in a language; takes seconds where there are many charts, so not on an event loop."""
    whole, done = steps(facts), count(1)

    def told() -> None:
        if progress:
            progress(next(done), whole)

    paper = Paper(texts)
    paper.describe(
        title=f"{title(texts, facts)}: {facts.visit}",
        subject=facts.theme,
        author=facts.organizer,
        now=facts.taken_at,
    )
    paper.page_marks(f"{facts.visit}{f' · {facts.scope}' if facts.scope else ''}")
    cover(paper, facts)
    if not facts.host:  # of one locus it is a page or two
        paper.contents()
    for part in (glance, groups, agenda, loci, notes, recommendations, adoptions):
        part(paper, facts)
    told()
    polls(paper, facts, told)
    evaluations(paper, facts, told)
    for part in (questions, reach, participants):
        part(paper, facts)
    content = paper.content()
    told()
    return content


def steps(facts: ReportFacts) -> int:
    return PARTS + len(facts.polls) + sum(len(shown_questions(form)) for form in facts.forms)
