"""What is kept about someone, as they read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Protocol

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.evaluations import evaluation_title
from texts.messages.invitations import moment
from texts.messages.joining import place, visit_name
from texts.messages.note_files import kept
from texts.messages.notes import Note


class Belonging(Protocol):
    @property
    def visit(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def listed_as(self) -> str: ...
    @property
    def joined_at(self) -> datetime: ...
    @property
    def lead_minutes(self) -> tuple[int, ...] | None: ...


class Question(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def asked_at(self) -> datetime: ...
    @property
    def passed_on(self) -> bool: ...
    @property
    def answer(self) -> str: ...


class Evaluation(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def submitted(self) -> bool: ...
    @property
    def answers(self) -> Sequence[tuple[str, str]]: ...


class Vote(Protocol):
    @property
    def question(self) -> str: ...
    @property
    def answer(self) -> tuple[str, ...] | None: ...


class Messages(Protocol):
    @property
    def sent(self) -> int: ...
    @property
    def last_at(self) -> datetime | None: ...
    @property
    def read(self) -> int: ...


class Data(Protocol):
    @property
    def telegram_id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def consent_version(self) -> str: ...
    @property
    def consented_at(self) -> datetime: ...
    @property
    def belongings(self) -> Sequence[Belonging]: ...
    @property
    def questions(self) -> Sequence[Question]: ...
    @property
    def notes(self) -> Sequence[Note]: ...
    @property
    def evaluations(self) -> Sequence[Evaluation]: ...
    @property
    def votes(self) -> Sequence[Vote]: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def invitations_made(self) -> int: ...
    @property
    def chats_tied(self) -> int: ...


def personal_data(texts: Texts, data: Data, *, zone: tzinfo | None, most: int) -> Markup:
    """List everything, of the questions the newest `most`. Times in `zone`, else in UTC."""
    lines = [
        texts.html("privacy-title"),
        texts.html("privacy-name", name=data.name),
        texts.html("privacy-telegram", number=str(data.telegram_id)),
        texts.html("privacy-language", language=_language(texts, data.language)),
        texts.html(
            "privacy-consent", version=data.consent_version, when=_local(texts, data.consented_at, zone)
        ),
    ]
    lines += [line for one in data.belongings for line in _belonging(texts, one, zone)]
    if data.invitations_made:
        lines.append(texts.html("privacy-invitations", number=data.invitations_made))
    if data.chats_tied:
        lines.append(texts.html("privacy-chats", number=data.chats_tied))
    lines += _messages(texts, data.messages, zone)
    if data.votes:
        lines.append(texts.html("privacy-polls", number=len(data.votes)))
    lines += [Markup("  – ") + _vote(texts, one) for one in data.votes[-most:]]
    lines += [line for one in data.evaluations for line in _evaluation(texts, one)]
    lines += kept(texts, data.notes, zone=zone, most=most)
    lines.append(texts.html("privacy-questions", number=len(data.questions)))
    lines += [Markup("  – ") + _question(texts, one, zone) for one in data.questions[-most:]]
    return Markup("\n").join([*lines, Markup(), texts.html("privacy-how-to-erase")])


def questions_file(texts: Texts, data: Data, *, zone: tzinfo | None) -> str:
    """Write all questions as plain text, the oldest first."""
    return "\n".join(_question(texts, one, zone).unescape() for one in data.questions) + "\n"


def _belonging(texts: Texts, one: Belonging, zone: tzinfo | None) -> list[Markup]:
    where = place(texts, role=one.role, group=one.group)
    lines = [
        texts.html(
            "privacy-member",
            visit=visit_name(one.visit),
            place=where,
            when=_local(texts, one.joined_at, zone),
        )
    ]
    if one.listed_as:
        lines.append(texts.html("privacy-listed-as", name=one.listed_as))
    if one.lead_minutes is not None:
        minutes = ", ".join(map(str, one.lead_minutes))
        told = texts.html("privacy-reminders", minutes=minutes) if minutes else None
        lines.append(told or texts.html("privacy-no-reminders"))
    return lines


def _messages(texts: Texts, messages: Messages, zone: tzinfo | None) -> list[Markup]:
    if messages.last_at is None:
        return []
    last = _local(texts, messages.last_at, zone)
    lines = [texts.html("privacy-messages", number=messages.sent, last=last)]
    if messages.read:
        lines.append(texts.html("privacy-reads", number=messages.read))
    return lines


def _vote(texts: Texts, one: Vote) -> Markup:
    if one.answer is None:
        return texts.html("privacy-poll-secret", question=one.question)
    return texts.html("privacy-poll", question=one.question, answer="; ".join(one.answer))


def _evaluation(texts: Texts, one: Evaluation) -> list[Markup]:
    title = evaluation_title(texts, one.title, one.day)
    name = "evaluation-own-submitted" if one.submitted else "evaluation-own-draft"
    said = [
        texts.html("evaluation-own-answer", question=question, answer=answer)
        for question, answer in one.answers
    ]
    return [texts.html(name, title=title), *said]


def _question(texts: Texts, one: Question, zone: tzinfo | None) -> Markup:
    when = _local(texts, one.asked_at, zone)
    if one.passed_on:
        return texts.html("privacy-question-passed-on", when=when, text=one.text, answer=one.answer or "–")
    return texts.html("privacy-question", when=when, text=one.text)


def _language(texts: Texts, language: str | None) -> str:
    return (
        texts.plain(f"privacy-language-{language}") if language else texts.plain("privacy-language-unchosen")
    )


def _local(texts: Texts, when: datetime, zone: tzinfo | None) -> str:
    return moment(texts, when.astimezone(zone) if zone else when)
