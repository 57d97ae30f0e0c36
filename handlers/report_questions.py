"""What was asked, for the report: the same questions together, by subject, with the answers that Lokus gives to them.

Answers are not kept when they are given. They are made again for the moment of asking, and told where they come out as
they did then: a question that leaned on the one before, or on something that changed since, is told without its answer.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from db.questions import Asked
from db.report import Report
from handlers.questions import Knowledge, answer_question
from texts.pages import visible
from texts.report_facts import AskedFacts, PassedOn, Questions, Subject

TALK: Final = "talk"
"""The intent of greetings and thanks, which ask nothing."""

OTHER: Final = "other"
_TABLE: Final = """
time: agenda check clock count_items countdown dates duration gap next now ordinal previous until when
place: count_loci define loci locus visitors where
people: coach contact head leader members speaker who
programme: cohort group groups headcount organizer program theme topic visitname
practical: bring form transport wear
info: info
"""
"""Intents by what people want to know; those that stand nowhere are others."""

_SUBJECT_OF: Final = {
    intent: name
    for name, _, intents in (line.partition(": ") for line in _TABLE.split("\n"))
    for intent in intents.split()
}
SUBJECTS: Final = (*dict.fromkeys(_SUBJECT_OF.values()), OTHER)


def gather_questions(report: Report, knowledge: Knowledge | None) -> Questions:
    """Put questions together; takes half a millisecond for each that is answered again, by `knowledge`."""
    visit = report.visit
    meant = [one for one in report.asked if one.intent != TALK]
    subjects, answered = (
        Counter(map(subject_of, meant)),
        Counter(subject_of(one) for one in meant if one.answered),
    )
    return Questions(
        asked=len(meant),
        answered=sum(answered.values()),
        subjects=tuple(
            Subject(name=name, asked=subjects[name], answered=answered[name])
            for name in SUBJECTS
            if subjects[name]
        ),
        texts=tuple(_together(knowledge, [one for one in meant if one.text])),
        passed_on=tuple(
            PassedOn(
                text=one.text,
                group=one.group,
                asked_at=one.asked_at.astimezone(visit.zone_of(visit.group(one.group))),
                state=one.state.value,
                answer=one.answer,
            )
            for one in report.forwarded
        ),
    )


def subject_of(one: Asked) -> str:
    return _SUBJECT_OF.get(one.intent, OTHER)


def _together(knowledge: Knowledge | None, asked: Sequence[Asked]) -> list[AskedFacts]:
    """Take the same words with the same success as one question, those that were asked most often first."""
    same: defaultdict[tuple[str, bool], list[Asked]] = defaultdict(list)
    for one in asked:
        same[" ".join(one.text.casefold().split()).rstrip("?!. "), one.answered].append(one)
    found = [
        AskedFacts(
            text=ones[0].text,
            subject=subject_of(ones[0]),
            times=len(ones),
            answered=ones[0].answered,
            answer=_answer(knowledge, ones[0]) if knowledge and ones[0].answered else "",
            groups=tuple(dict.fromkeys(one.group for one in ones if one.group)),
        )
        for ones in same.values()
    ]
    return sorted(found, key=lambda one: -one.times)


def _answer(knowledge: Knowledge, one: Asked) -> str:
    visit = knowledge.visit
    group = visit.group(one.group)
    now = one.asked_at.astimezone(visit.zone_of(group))
    again = answer_question(
        knowledge, one.text, group=group.name if group else None, now=now, language=one.language
    )
    return visible(again.html) if (again.intent, again.answered) == (one.intent, one.answered) else ""
