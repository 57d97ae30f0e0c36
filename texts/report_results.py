"""Parts of a report on what was asked: polls, evaluations, questions to Lokus and to the organizers, and whom it reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from texts.catalogue import Texts
from texts.charts import Bar, bar_chart
from texts.messages.poll_files import bars
from texts.messages.polls import Results, percent
from texts.report_facts import Arrived, FormFacts, FormPart, QuestionOutcome, ReportFacts
from texts.report_paper import Cell, Paper
from texts.report_words import LIST, form_title, number, subject_name
from texts.when import clock, day, short_day

MOST_GROUPS: Final = 6
"""Columns of a table; the spreadsheet has all groups."""

MOST_QUESTIONS: Final = 40
MOST_LETTERS: Final = 160

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
    if one.counts is None:
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
    if one.counts is None:
        waits = one.hidden and not one.closed
        yield (
            texts.plain("poll-hidden-waits")
            if waits
            else texts.plain("poll-anonymous-waits", least=one.shown_from)
        )
    elif one.shown != one.answered:
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
            Bar(option, count / one.answered, _share(texts, count, one.answered), leading=count == most > 0)
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
    rows: list[tuple[Cell, ...]] = [
        (
            f"{short_day(one.at.date(), texts.language)} {clock(one.at, texts.language)}",
            shortened(one.text) or texts.plain("report-copied"),
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


def shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1].rstrip()}…"


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
