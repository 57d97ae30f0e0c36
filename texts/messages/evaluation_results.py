"""What an evaluation form has come to, in words and numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.evaluations import SCALE, TEXT, evaluation_title
from texts.messages.polls import percent
from texts.pages import shorten
from texts.report_words import number
from texts.when import clock, day, short_day

QUESTION_MOST: Final = 300
MOST_TITLES: Final = 3


class Free(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def name(self) -> str: ...


class Question(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def anonymous(self) -> bool: ...
    @property
    def asked(self) -> bool: ...
    @property
    def answered(self) -> int: ...
    @property
    def counts(self) -> tuple[int, ...] | None: ...
    @property
    def mean(self) -> float | None: ...
    @property
    def spread(self) -> float | None: ...
    @property
    def answers(self) -> Sequence[Free]: ...


class Part(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def day(self) -> date | None: ...
    @property
    def asked(self) -> int: ...
    @property
    def answered(self) -> int: ...
    @property
    def shown(self) -> int: ...
    @property
    def questions(self) -> Sequence[Question]: ...


class Form(Protocol):
    @property
    def form(self) -> str: ...
    @property
    def titles(self) -> tuple[str, ...]: ...
    @property
    def anonymous(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    @property
    def closes_at(self) -> datetime: ...
    @property
    def whole(self) -> Part: ...
    @property
    def by_day(self) -> Sequence[Part]: ...


def form_name(texts: Texts, form: Form) -> str:
    """Name a form by the items at whose end it was asked, else by its day; one of many days by its code."""
    if form.titles:
        titles = [shorten(title, 80) for title in form.titles[:MOST_TITLES]]
        more = ["…"] if len(form.titles) > MOST_TITLES else []
        return texts.plain("evaluation-title-item", title="; ".join([*titles, *more]))
    if len(form.by_day) == 1 and form.by_day[0].day:
        return evaluation_title(texts, "", form.by_day[0].day)
    return texts.plain("evaluation-title-days", form=form.form or "–")


def results(texts: Texts, form: Form, *, closes: datetime, shown_from: int) -> Markup:
    """Tell all of a form's results but what was written freely. `closes` is local."""
    whole, when = form.whole, f"{day(closes.date(), texts.language)}, {clock(closes, texts.language)}"
    head = [
        Markup("<b>{}</b>").format(form_name(texts, form)),
        texts.html("evaluation-answered", answered=whole.answered, asked=whole.asked),
        texts.html("evaluation-closed-since" if form.closed else "evaluation-open-until-then", when=when),
        *_held_back(texts, whole, shown_from, closed=form.closed),
    ]
    told = [
        Markup("\n").join(_question(texts, place, one)) for place, one in enumerate(whole.questions, start=1)
    ]
    return Markup("\n\n").join([Markup("\n").join(head), *told])


def _held_back(texts: Texts, part: Part, shown_from: int, *, closed: bool) -> Iterator[Markup]:
    """Say what is not told yet of anonymous answers, and why."""
    if part.shown == part.answered:
        return
    if part.shown == 0:
        name = "evaluation-too-few" if closed else "evaluation-waits"
        yield texts.html(name, least=shown_from)
    else:
        name = "evaluation-shown-closed" if closed else "evaluation-shown"
        yield texts.html(name, shown=part.shown, least=shown_from)


def _question(texts: Texts, place: int, one: Question) -> Iterator[Markup]:
    whose = "" if one.anonymous else texts.plain("evaluation-by-name")
    yield texts.html(
        "evaluation-result-question", place=place, question=shorten(one.text, QUESTION_MOST), whose=whose
    ).rstrip()
    if one.counts is None:
        yield texts.html("evaluation-result-held-back")
    elif one.kind == TEXT:
        yield texts.html("evaluation-result-texts", count=len(one.answers))
    elif one.kind == SCALE:
        yield texts.html("evaluation-result-mean", figures=figures(texts, one))
        yield Markup(" · ").join(
            texts.html("evaluation-result-value", value=value, count=count)
            for value, count in enumerate(one.counts, start=1)
        )
    else:
        for option, count in zip(one.choices, one.counts, strict=True):
            yield texts.html(
                "evaluation-result-option",
                option=shorten(option, QUESTION_MOST),
                count=count,
                percent=percent(count, one.answered),
            )


def figures(texts: Texts, one: Question) -> str:
    """Tell mean and spread, with the number of answers."""
    if one.mean is None:
        return texts.plain("evaluation-figures-none")
    mean = number(texts, one.mean)
    if one.spread is None:
        return texts.plain("evaluation-figures-one", mean=mean)
    return texts.plain("evaluation-figures", mean=mean, spread=number(texts, one.spread), count=one.answered)


def by_part(texts: Texts, form: Form, parts: Sequence[Part], title: str) -> Markup:
    """Tell results of groups, loci or days one after the other. `title` is a message name."""
    told = [texts.html(title, form=form_name(texts, form))]
    for part in parts:
        name = short_day(part.day, texts.language) if part.day else part.name
        lines = [
            texts.html("evaluation-part", name=name, answered=part.answered, asked=part.asked),
            *(
                texts.html("evaluation-part-line", question=shorten(one.text, 120), said=said)
                for one in part.questions
                if (said := _briefly(texts, one))
            ),
        ]
        told.append(Markup("\n").join(lines))
    return Markup("\n\n").join(told)


def _briefly(texts: Texts, one: Question) -> str:
    if not one.asked:
        return ""
    if one.counts is None:
        return texts.plain("evaluation-part-held-back")
    if one.kind == TEXT:
        return texts.plain("evaluation-part-texts", count=len(one.answers))
    if one.kind == SCALE:
        return figures(texts, one)
    shares = zip(one.choices, one.counts, strict=True)
    return "; ".join(f"{shorten(option, 40)} {count}" for option, count in shares)


def written(texts: Texts, form: Form) -> Markup:
    """List what was written freely, with names only where it was asked by name."""
    told = [texts.html("evaluation-written-title", form=form_name(texts, form))]
    for one in form.whole.questions:
        if one.kind == TEXT and one.answers:
            lines = [Markup("<b>{}</b>").format(shorten(one.text, QUESTION_MOST))]
            lines += [
                texts.html("evaluation-written-named", name=each.name, text=each.text)
                if each.name
                else texts.html("evaluation-written-line", text=each.text)
                for each in one.answers
            ]
            told.append(Markup("\n").join(lines))
    return Markup("\n\n").join(told)
