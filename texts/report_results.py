"""Parts of a report on what was asked of people: polls and evaluations, with charts that say in words what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from texts.catalogue import Texts
from texts.charts import Bar, bar_chart
from texts.messages.poll_files import bars
from texts.messages.polls import Results, percent, why_untold
from texts.pages import shorten, visible
from texts.report_facts import FormFacts, FormPart, QuestionOutcome, ReportFacts
from texts.report_paper import Paper
from texts.report_words import LIST, form_title, number

LABEL: Final = 120
"""Letters of an option in a chart."""

MOST_GROUPS: Final = 6
"""Columns of a table; the spreadsheet has all groups."""

Told = Callable[[], None]
"""Called for each picture that is drawn, which is what takes time."""


def polls(paper: Paper, facts: ReportFacts, told: Told) -> None:
    if not facts.polls:
        return
    paper.heading(paper.texts.plain("report-part-polls"))
    for one in facts.polls:
        paper.heading(one.question, 3)
        _poll(paper, one)
        told()


def _poll(paper: Paper, one: Results) -> None:
    texts = paper.texts
    about = " ".join(_about(texts, one))
    if one.counts is None or not one.shown:
        paper.paragraph(about)
        return
    drawn = bars(texts, one)
    paper.picture(
        bar_chart("", drawn, foot=texts.plain("poll-chart-foot", answered=one.shown)),
        alternative=in_words(one.question, drawn),
        caption=about,
    )
    if 1 < len(one.groups) <= MOST_GROUPS:
        none = texts.plain("poll-group-none")
        header = [texts.plain("report-column-option"), *(group.group or none for group in one.groups)]
        rows = [
            [option, *(_share(texts, group.counts[at], group.answered) for group in one.groups)]
            for at, option in enumerate(one.options)
        ]
        paper.table(header, rows, (4, *[2] * len(one.groups)), title=texts.plain("report-table-poll"))


def _about(texts: Texts, one: Results) -> Iterator[str]:
    name = "poll-answered-anonymous" if one.anonymous else "poll-answered-of"
    yield texts.plain(name, answered=one.answered, asked=one.asked)
    if one.counts is None and not (one.closed and not one.answered):
        yield visible(why_untold(texts, one))
    elif one.counts is not None and one.shown != one.answered:
        yield texts.plain("poll-anonymous-shown", shown=one.shown, least=one.shown_from)
    if one.several:
        yield texts.plain("poll-several-note")


def in_words(title: str, drawn: Sequence[Bar]) -> str:
    """Say what a chart shows, for who can't see it."""
    return f"{title} {LIST.join(f'{bar.label}: {bar.value}' for bar in drawn)}"


def _share(texts: Texts, count: int, whole: int) -> str:
    return texts.plain("poll-chart-people", count=count, percent=percent(count, whole))


def evaluations(paper: Paper, facts: ReportFacts, told: Told) -> None:
    answered = [form for form in facts.forms if form.whole.answered]
    if not answered:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-evaluations"))
    for form in answered:
        paper.heading(form_title(texts, form), 2)
        whole = form.whole
        paper.note(texts.plain("report-form-answered", answered=whole.answered, asked=whole.asked))
        if any(one.anonymous and one.counts is None for one in whole.questions):
            paper.note(texts.plain("report-form-waits", least=facts.least))
        for one in shown_questions(form):
            paper.heading(one.text, 3)
            _question(paper, one)
            told()
            for parts, name in ((form.by_group, "group"), (form.by_locus, "locus")):
                _by_part(paper, parts, one, name)


def shown_questions(form: FormFacts) -> list[QuestionOutcome]:
    """Leave the questions to which there is an answer that may be told."""
    return [one for one in form.whole.questions if one.answered and (one.counts is not None or one.free)]


def _question(paper: Paper, one: QuestionOutcome) -> None:
    texts = paper.texts
    if one.options and one.counts is not None:
        most = max(one.counts)
        drawn = [
            Bar(
                shorten(option, LABEL),
                count / one.answered,
                _share(texts, count, one.answered),
                leading=count == most > 0,
            )
            for option, count in zip(one.options, one.counts, strict=True)
        ]
        about = " ".join(
            filter(None, (texts.plain("report-answers", count=one.answered), mean_of(texts, one)))
        )
        paper.picture(bar_chart("", drawn), alternative=in_words(one.text, drawn), caption=about)
    paper.bullets((text, "") for text in one.free)


def mean_of(texts: Texts, one: QuestionOutcome) -> str:
    if one.mean is None:
        return ""
    mean = number(texts, one.mean)
    if one.spread is None:
        return texts.plain("report-mean", mean=mean)
    return texts.plain("report-mean-spread", mean=mean, spread=number(texts, one.spread))


def _by_part(paper: Paper, parts: Sequence[FormPart], asked: QuestionOutcome, name: str) -> None:
    """Compare the means of groups or loci, where a scale has several."""
    scored = [
        (part, one)
        for part in parts
        for one in part.questions
        if one.mean is not None and (one.text, one.options) == (asked.text, asked.options)
    ]
    if len(scored) <= 1:
        return
    texts = paper.texts
    rows = [
        (
            part.name,
            str(one.answered),
            number(texts, one.mean or 0),
            number(texts, one.spread) if one.spread is not None else "",
        )
        for part, one in scored
    ]
    header = [texts.plain(f"report-column-{column}") for column in (name, "answers", "mean", "spread")]
    paper.table(header, rows, (5, 2, 2, 2), title=texts.plain("report-table-means"))
