"""Answers each question of a message that stands by itself as if it were asked alone, and names what is not answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.parting.independent import Read, Tell, all_named, independent, is_told
from handlers.questions.parting.listed import JOIN, listed
from handlers.questions.parting.parts import part_message
from handlers.questions.parting.several import holds
from handlers.questions.replies.unknown import unanswered
from texts.messages.answers import plain, word_answer


def answer_each(
    knowledge: Knowledge, folded: str, read: Read, tell: Tell, *, whole: Callable[[], Answer], language: str
) -> Answer:
    """Answer a message by its questions where they stand by themselves, else as a whole."""
    known: dict[str, Answer] = {}

    def told(part: str) -> Answer:
        if part not in known:
            known[part] = tell(part)
        return known[part]

    questions = independent(knowledge, folded, read, told)
    if len(questions) == 1:
        each = listed(knowledge, folded, read, told) if JOIN.search(folded, 1, len(folded) - 1) else ([], [])
        return _with_listed(whole(), *each, language) if each[0] else whole()
    answers = [told(question) for question in questions]
    if not all(map(is_told, answers)):
        in_one = whole()
        lost = [part for part, one in zip(questions, answers, strict=True) if not one.answered]
        if in_one.intent == "info" and all(holds(plain(in_one), read(part)) for part in lost):
            return in_one
        return _with_lost(lost, answers, in_one, language)
    if len(part_message(folded)) == len(questions) and not all_named(knowledge, questions[1:], read):
        in_one = whole()
        if in_one.answered and not in_one.silent:
            return in_one
    return together(answers)


_PAIR = 2


def _with_listed(whole: Answer, answers: Sequence[Answer], lost: Sequence[str], language: str) -> Answer:
    """Tell all that a list asks for, where that is more than its answer as a whole."""
    named = word_answer([unanswered(part) for part in lost], language).split("\n") if lost else ()
    told = together(answers, named)
    said = whole.html.split("\n") if whole.answered or whole.intent != "unknown" else ()
    enough = (
        whole.answered or len(answers) + len(lost) > _PAIR
    )  # a pair may as well be one thing that is not known
    more = enough and set(told.html.split("\n")) > set(said)
    return told if more else whole


def _with_lost(lost: Sequence[str], answers: Sequence[Answer], whole: Answer, language: str) -> Answer:
    """Tell what is known and name the rest, unless the message as a whole is answered with more than that."""
    lines = {line for answer in answers if answer.answered for line in answer.html.split("\n")}
    more = any(line not in lines for line in whole.html.split("\n"))
    told = [answer for answer in answers if answer.answered]
    if not told or (whole.answered and not whole.silent and more):
        return whole
    named = word_answer([unanswered(part) for part in lost], language)
    return together(told, named.split("\n") if lost else ())


_CLAIMS = frozenset({"check", "who"})
"""Answers that say yes or no, and then of what."""


def together(answers: Sequence[Answer], lost: Sequence[Markup] = ()) -> Answer:
    """Put the answers of several questions into one, what they have in common once, and what is not answered."""
    lines: list[Markup] = []
    for answer in answers:
        claimed = answer.intent in _CLAIMS
        headed = False
        for said in answer.html.split("\n"):
            if claimed or headed or said not in lines:
                lines.append(said)
                headed = said.endswith(":")
    first, last = answers[0], answers[-1]
    return Answer(
        intent=first.intent,
        answered=any(answer.answered for answer in answers),
        html=Markup("\n").join((*lines, *lost)),
        subject=last.subject,
        reading=last.reading,
        silent=len(lost) + sum(answer.silent for answer in answers),
    )
