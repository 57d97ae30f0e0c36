"""What `/laporan` tells at once: whom it reached, what was read, asked, polled and noted, in a few lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.note_digest import count_kinds
from texts.messages.notes import kind_name
from texts.messages.polls import Results, percent
from texts.pages import shorten
from texts.report_facts import Arrived, FormFacts, GroupReach, ReportFacts
from texts.report_words import form_title, joined_of, number, total

MOST_LINES: Final = 10
"""Of groups, polls and forms; the document has all."""

MOST_NAMES: Final = 10
TITLE, NAME, QUESTION, OPTION = 200, 60, 90, 50
"""Letters of what is told, for cells of a workbook may be full."""


def summary(texts: Texts, facts: ReportFacts) -> Markup:
    title = [texts.html("report-summary-title", visit=shorten(facts.visit, TITLE))]
    if facts.scope:
        title.append(texts.html("report-summary-scope", groups=shorten(facts.scope, TITLE)))
    parts = [title, *(list(lines) for lines in (_reach(texts, facts), _questions(texts, facts)))]
    parts += [list(lines) for lines in (_polls(texts, facts), _forms(texts, facts), _notes(texts, facts))]
    return Markup("\n\n").join(Markup("\n").join(lines) for lines in parts if lines)


def _reach(texts: Texts, facts: ReportFacts) -> Iterator[Markup]:
    reach = facts.reach
    yield texts.html("report-summary-reach")
    yield _joined(texts, *total(facts.groups))
    if len(facts.groups) > 1:
        yield from _some(texts, [_group(texts, one) for one in reach.groups if one.group])
    messages = _sum(one.messages for one in reach.groups)
    yield texts.html("report-summary-messages", sent=messages.sent, lost=messages.lost)
    away = [shorten(one.name, NAME) for one in reach.members if one.unreachable]
    if away:
        names = "; ".join(away[:MOST_NAMES]) + ("; …" if len(away) > MOST_NAMES else "")
        yield texts.html("report-summary-unreachable", count=len(away), names=names)
    for name, sent in (
        ("report-summary-broadcasts", [one.arrived for one in reach.broadcasts]),
        ("report-summary-notices", [one.arrived for one in reach.notices]),
    ):
        if sent:
            yield texts.html(name, count=len(sent), sent=_sum(sent).sent, people=_sum(sent).people)
    asked = [one.arrived for one in reach.broadcasts if one.asks_reading]
    asked += [one.arrived for one in reach.notices]
    if _sum(asked).sent:
        yield texts.html("report-summary-read", read=_sum(asked).read, sent=_sum(asked).sent)


def _joined(texts: Texts, listed: int, joined: int, known: int) -> Markup:
    if not listed:
        return texts.html("report-summary-joined", joined=joined)
    told = texts.html("report-summary-joined-of", joined=known, listed=listed)
    if joined > known:
        told += Markup(" ") + texts.html("report-summary-joined-others", others=joined - known)
    return told


def _group(texts: Texts, one: GroupReach) -> Markup:
    number_of = joined_of(texts, one.listed, one.joined, one.known)
    return texts.html("report-summary-group", group=shorten(one.group, NAME), number=number_of)


def _questions(texts: Texts, facts: ReportFacts) -> Iterator[Markup]:
    found = facts.questions
    if not found.asked and not found.passed_on:
        return
    yield texts.html("report-summary-questions")
    yield texts.html(
        "report-summary-asked",
        asked=found.asked,
        answered=found.answered,
        unanswered=found.asked - found.answered,
    )
    if found.passed_on:
        answered = sum(one.state == "answered" for one in found.passed_on)
        yield texts.html("report-summary-passed", count=len(found.passed_on), answered=answered)


def _polls(texts: Texts, facts: ReportFacts) -> Iterator[Markup]:
    if facts.polls:
        yield texts.html("report-summary-polls")
        yield from _some(texts, [_poll(texts, one) for one in facts.polls])


def _why_untold(one: Results) -> str:
    """Say why there is nothing to tell of a poll: nobody answered, too few for an anonymous one, or not yet."""
    if one.closed:
        return "few" if one.answered else "nobody"
    return "waits" if one.answered else "none-yet"


def _poll(texts: Texts, one: Results) -> Markup:
    """Tell how many answered, and what most of them chose where that may be told."""
    question = shorten(one.question, QUESTION)
    if one.counts is None or not one.shown:
        name = f"report-summary-poll-{_why_untold(one)}"
        return texts.html(name, question=question, answered=one.answered, asked=one.asked)
    most = max(one.counts)
    leading = [option for option, count in zip(one.options, one.counts, strict=True) if count == most]
    return texts.html(
        "report-summary-poll",
        question=question,
        answered=one.answered,
        asked=one.asked,
        leading=" / ".join(shorten(option, OPTION) for option in leading[:3]),
        percent=percent(most, one.shown),
    )


def _forms(texts: Texts, facts: ReportFacts) -> Iterator[Markup]:
    if facts.forms:
        yield texts.html("report-summary-forms")
        yield from _some(texts, [_form(texts, one) for one in facts.forms])


def _form(texts: Texts, one: FormFacts) -> Markup:
    """Tell how many forms were sent in, and the mean of the first scale, which is named."""
    title, whole = shorten(form_title(texts, one), QUESTION), one.whole
    scale = next((question for question in whole.questions if question.mean is not None), None)
    if scale is None or scale.mean is None:
        return texts.html("report-summary-form", title=title, answered=whole.answered, asked=whole.asked)
    return texts.html(
        "report-summary-form-mean",
        title=title,
        answered=whole.answered,
        asked=whole.asked,
        question=shorten(scale.text, QUESTION),
        mean=number(texts, scale.mean),
    )


def _notes(texts: Texts, facts: ReportFacts) -> Iterator[Markup]:
    if facts.notes:
        kinds = ", ".join(
            f"{kind_name(texts, kind)} {count}" for kind, count in count_kinds(facts.notes).items()
        )
        yield texts.html("report-summary-notes", count=len(facts.notes), kinds=kinds)


def _some(texts: Texts, lines: list[Markup]) -> Iterator[Markup]:
    yield from lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        yield texts.html("report-summary-more", count=len(lines) - MOST_LINES)


def _sum(arrived: Iterable[Arrived]) -> Arrived:
    found = list(arrived)
    return Arrived(*(sum(getattr(one, name) for one in found) for name in ("sent", "lost", "read")))
