"""An evaluation form as it is filled in: one message that steps through its questions, its buttons, and its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Protocol, TypeAlias
from zoneinfo import ZoneInfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.outgoing import Button, Part, Rows, Text
from texts.pages import shorten
from texts.when import clock, day

FEATURE: Final = "eval"
"""The feature of the buttons below a form."""

SCALE, CHOICE, SEVERAL, TEXT = "skala", "pilihan", "pilihan ganda", "teks"
"""Kinds of questions, in the workbook's words."""

BUTTON_MOST: Final = 60
QUESTION_MOST: Final = 1500
ANSWER_MOST: Final = 120
MOST_OPTIONS: Final = 90
"""Telegram takes 100 buttons below a message."""

SUMMARY_MOST: Final = 3000
"""Characters of what was answered, shown before it is submitted."""

Answer: TypeAlias = tuple[int, ...] | str | None


class Question(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def options(self) -> tuple[str, ...]: ...
    @property
    def anonymous(self) -> bool: ...


class Form(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def questions(self) -> Sequence[Question]: ...


@dataclass(frozen=True, slots=True)
class _Asked:
    text: str
    kind: str
    options: tuple[str, ...]
    anonymous: bool


@dataclass(frozen=True, slots=True)
class _Coming:
    """A form that is not written down yet."""

    title: str
    day: date
    questions: Sequence[_Asked]
    id: int = 0


def headline(texts: Texts, facts: Mapping[str, Any]) -> str:
    """Name a form that is to come, with the number of its questions."""
    title = evaluation_title(texts, facts["title"], date.fromisoformat(facts["day"]))
    return texts.plain("evaluation-headline", title=title, count=len(facts["questions"]))


def first_screen(texts: Texts, facts: Mapping[str, Any]) -> list[Part]:
    """Show a form that is to come as it will be sent."""
    questions = [
        _Asked(one["text"], one["kind"], tuple(one["choices"]), one["anonymous"])
        for one in facts["questions"]
    ]
    form = _Coming(facts["title"], date.fromisoformat(facts["day"]), questions)
    closes = datetime.fromisoformat(facts["closes_at"]).astimezone(ZoneInfo(facts["zone"]))
    none: list[Answer] = [None] * len(questions)
    return [Text(*screen(texts, form, none, 0, closes=closes, shown_from=facts["shown_from"]))]


def evaluation_title(texts: Texts, title: str, of_day: date) -> str:
    """Name an evaluation: by the agenda item at whose end it is asked, else by its day."""
    if title:
        return texts.plain("evaluation-title-item", title=shorten(title, 200))
    return texts.plain("evaluation-title-day", day=day(of_day, texts.language))


def screen(
    texts: Texts,
    form: Form,
    answers: Sequence[Answer],
    step: int,
    *,
    closes: datetime,
    shown_from: int,
    writing: bool = False,
) -> tuple[Markup, Rows]:
    """Show the open question, or behind the last what was answered. `closes` is local; `writing`: a text is waited for."""
    title = Markup("<b>{}</b>").format(evaluation_title(texts, form.title, form.day))
    if step >= len(form.questions):
        return _summary(texts, form, answers, title)
    top = [title]
    if step == 0:
        when = f"{day(closes.date(), texts.language)}, {clock(closes, texts.language)}"
        top += [whose(texts, form.questions, shown_from), texts.html("evaluation-open-until", when=when)]
    question, answer = form.questions[step], answers[step]
    asked = [
        _progress(texts, form.questions, step),
        Markup("<b>{}</b>").format(shorten(question.text, QUESTION_MOST)),
        *_how(texts, question, answer, writing=writing),
    ]
    html = Markup("\n\n").join([Markup("\n").join(top), Markup("\n").join(asked)])
    return html, _rows(texts, form.id, question, answer, step, writing=writing)


def whose(texts: Texts, questions: Sequence[Question], shown_from: int) -> Markup:
    """Say in one line who will know what one answered."""
    anonymous = [one.anonymous for one in questions]
    if all(anonymous):
        return texts.html("evaluation-anonymous", least=shown_from)
    return texts.html("evaluation-mixed" if any(anonymous) else "evaluation-named")


def _progress(texts: Texts, questions: Sequence[Question], step: int) -> Markup:
    name = "evaluation-progress"
    if len({one.anonymous for one in questions}) > 1:
        name = "evaluation-progress-anonymous" if questions[step].anonymous else "evaluation-progress-named"
    return texts.html(name, number=step + 1, total=len(questions))


def _how(texts: Texts, question: Question, answer: Answer, *, writing: bool) -> list[Markup]:
    if question.kind == TEXT:
        lines = [texts.html("evaluation-how-write" if writing else "evaluation-how-write-later")]
        if isinstance(answer, str):
            said = shorten(answer, ANSWER_MOST)
            lines.insert(0, texts.html("evaluation-answered-so-far", answer=said))
        return lines
    if question.kind == SCALE:
        return [texts.html("evaluation-how-scale")]
    cut = [one for one in question.options if len(one) > BUTTON_MOST]
    listed = [texts.html("evaluation-option-line", option=shorten(one, ANSWER_MOST)) for one in cut]
    return [*listed[:10], texts.html("evaluation-how-several")] if question.kind == SEVERAL else listed[:10]


def _rows(
    texts: Texts, form_id: int, question: Question, answer: Answer, step: int, *, writing: bool
) -> Rows:
    chosen = answer if isinstance(answer, tuple) else ()

    def option(index: int, label: str) -> Button:
        name = "evaluation-button-chosen" if index in chosen else "evaluation-button-option"
        text = texts.plain(name, option=shorten(label, BUTTON_MOST))
        wanted = (
            f":{int(index not in chosen)}" if question.kind == SEVERAL else ""
        )  # tapped twice, it says the same
        return Button(text, f"{FEATURE}:pick:{form_id}:{step}:{index}{wanted}")

    rows: list[tuple[Button, ...]] = []
    buttons = tuple(option(index, one) for index, one in enumerate(question.options[:MOST_OPTIONS]))
    if question.kind == SCALE:
        rows.append(buttons)
    elif question.kind == TEXT and not writing:
        write = texts.plain("evaluation-button-write")
        rows.append((Button(write, f"{FEATURE}:go:{form_id}:{step}"),))
    else:
        rows += [(one,) for one in buttons]
    onward = texts.plain("evaluation-button-next" if answer else "evaluation-button-skip")
    way = (_back(texts, form_id, step),) if step else ()
    return (*rows, (*way, Button(onward, f"{FEATURE}:go:{form_id}:{step + 1}")))


def _back(texts: Texts, form_id: int, step: int) -> Button:
    return Button(texts.plain("evaluation-button-back"), f"{FEATURE}:go:{form_id}:{step - 1}")


def _summary(texts: Texts, form: Form, answers: Sequence[Answer], title: Markup) -> tuple[Markup, Rows]:
    back = _back(texts, form.id, len(form.questions))
    answered = sum(1 for answer in answers if answer)
    if not answered:
        html = Markup("\n\n").join([title, texts.html("evaluation-nothing-answered")])
        return html, ((back,),)
    lines, used = [], 0
    for question, answer in zip(form.questions, answers, strict=True):
        line = texts.html(
            "evaluation-summary-line",
            question=shorten(question.text, ANSWER_MOST),
            answer=shorten(said(texts, question, answer), ANSWER_MOST),
        )
        used += len(line)
        if used > SUMMARY_MOST:
            break
        lines.append(line)
    ready = texts.html("evaluation-ready", answered=answered, total=len(answers))
    send = Button(texts.plain("evaluation-button-send"), f"{FEATURE}:send:{form.id}")
    return Markup("\n\n").join([title, Markup("\n").join(lines), ready]), ((send,), (back,))


def last_step(texts: Texts, form_id: int) -> tuple[Markup, Rows]:
    """Say below the last written answer that it is to be sent."""
    send = Button(texts.plain("evaluation-button-send"), f"{FEATURE}:send:{form_id}")
    return texts.html("evaluation-last-step"), ((send,),)


def said(texts: Texts, question: Question, answer: Answer) -> str:
    if not answer:
        return texts.plain("evaluation-skipped")
    return answer if isinstance(answer, str) else "; ".join(question.options[one] for one in answer)


def submitted(texts: Texts, form: Form) -> Markup:
    """Say that it is done; what was answered is not repeated."""
    anonymous = [one.anonymous for one in form.questions]
    lines = [texts.html("evaluation-submitted", title=evaluation_title(texts, form.title, form.day))]
    if any(anonymous):
        lines.append(
            texts.html("evaluation-submitted-anonymous" if all(anonymous) else "evaluation-submitted-mixed")
        )
    return Markup("\n").join(lines)


def closed(texts: Texts, form: Form) -> Markup:
    return texts.html("evaluation-closed-message", title=evaluation_title(texts, form.title, form.day))
