"""Answers a message: parts it into questions, finds whose agenda is meant, and keeps the thread of the talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from db.visit import Group
from handlers.questions.answering import choose_answer
from handlers.questions.answers import Answer
from handlers.questions.by_rows import LONG_STORY, MOST_CHOICES, STORY, answer_better, answer_ranked, sure_row
from handlers.questions.intents import score_intents
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.carrying import Thread, carried
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.leaning import told_in
from handlers.questions.leaning.threads import goes_on, point_there
from handlers.questions.names.destinations import read_destinations
from handlers.questions.names.whose import meant_groups
from handlers.questions.parting.around import answer_around
from handlers.questions.parting.clauses import asking_clause
from handlers.questions.parting.in_turn import answer_message
from handlers.questions.parting.parts import focus, part_message
from handlers.questions.parting.points import answer_kernel, answer_point
from handlers.questions.parting.rereading import (
    answer_before_remark,
    answer_clause,
    answer_mended,
    answer_story,
    is_bare,
    tells_enough,
    without_lead,
)
from handlers.questions.parting.same_asked import asked_again, with_names_whole
from handlers.questions.parting.several import kept_subject, leans_on, merged, told_lines
from handlers.questions.parting.told_before import told_before
from handlers.questions.parting.whole_titles import part_around
from handlers.questions.periods import period_of
from handlers.questions.reading.asked_language import asked_language
from handlers.questions.reading.languages import is_sentence
from handlers.questions.reading.readings import Readings
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.errands import is_whole_errand
from handlers.questions.replies.lacking_facts import is_when_wet
from handlers.questions.replies.nth_places import mean_nth_place, mean_there
from handlers.questions.replies.own_places import mean_own
from handlers.questions.replies.refusals import is_for_people
from handlers.questions.second_tries import answer_otherwise
from handlers.questions.spelling.plain_text import plain_text
from handlers.questions.turns.amounts import answer_amount_claimed
from texts.messages.answers import word_answer


def answer_question(
    knowledge: Knowledge,
    question: str,
    *,
    group: str | None,
    now: datetime,
    language: str,
    context: Context | None = None,
) -> Answer:
    """Answer what someone typed.

    Args:
        knowledge: The compiled visit.
        question: The message, as typed.
        group: The asker's group, or None for someone of no group (an organizer).
        now: The moment of asking, aware.
        language: The language to answer in unless the question is plainly in the other one.
        context: The subject of the answer before, which counts for ten minutes.
    """
    folded = plain_text(knowledge, question)
    talk = _talk(knowledge, folded, group, now, language)
    talk = replace(talk, language="en") if is_sentence(question) else talk
    behind = context if context and context.still_meant(now) else None
    return answer_message(talk, folded, behind, partial(answer_around, talk, answer=_with_rows))


def _with_rows(talk: _Talk, folded: str, previous: Context | None) -> Answer:
    answer = _by_rules(talk, folded, previous)
    from_rows = answer_better if answer.answered else answer_ranked
    parts = part_message(folded)
    told = from_rows(talk, parts[0] if len(parts) == 1 else folded, previous, answer)
    return answer_otherwise(talk, folded, previous, told)


def asked_as(
    knowledge: Knowledge, question: str, *, group: str | None, now: datetime, language: str
) -> tuple[Answer, Asking | None]:
    """Return what the rules alone answer, and the question as ranking reads it: what its weights are trained on."""
    folded = plain_text(knowledge, question)
    talk = _talk(knowledge, folded, group, now, language)
    return answer_around(talk, folded, None, answer=_by_rules), talk.asking(folded, None)


def _by_rules(talk: _Talk, folded: str, previous: Context | None) -> Answer:
    folded = without_lead(talk, folded)
    parts = with_names_whole(talk.knowledge, part_message(folded), folded)
    parts = (len(parts) > 1 and part_around(talk.knowledge.joined_titles, folded)) or parts
    if is_for_people(folded) or is_whole_errand(folded, parts) or is_when_wet(folded):
        return talk.answer([folded], previous)
    point = answer_point(talk, folded, parts, previous)
    if point:
        return point
    answer = talk.answer(parts, previous)
    if answer.silent and len(folded) < STORY and len(parts) > 1:
        whole = talk.answer([folded], previous)
        answer = whole if whole.answered and (whole.intent == "info" or not answer.answered) else answer
    if answer.silent:
        answer = answer_story(talk, folded, previous) or answer
    if answer.silent and answer.answered and len(folded) < STORY:
        answer = replace(talk, rows=True).answer(parts, previous)
    if answer.answered:
        return answer
    return (
        answer_amount_claimed(talk, folded, previous)
        or answer_clause(talk, folded, previous)
        or answer_before_remark(talk, folded, previous)
        or answer_kernel(talk, folded, previous)
        or answer_mended(replace(talk, boldly=True), folded, previous)
        or answer
    )


def _talk(knowledge: Knowledge, folded: str, group: str | None, now: datetime, default: str) -> _Talk:
    language = asked_language(knowledge, folded, default)
    own = knowledge.visit.group(group) if group else None
    return _Talk(knowledge, own, now, language, Readings(knowledge))


Answering = Callable[["_Talk", str, Context | None], Answer]


@dataclass(frozen=True, slots=True)
class _Talk:
    """One message of one person: who asks, when, and in which language."""

    knowledge: Knowledge
    own: Group | None
    now: datetime
    language: str
    readings: Readings
    boldly: bool = False
    """Whether words that nothing knows are taken for slips."""
    rows: bool = False
    """Whether a part that no rule answers is answered from a row that is sure."""
    answers: dict[tuple[object, ...], tuple[Reply, Reading, Reading | None]] = field(default_factory=dict)
    """By part, subject, what was read before it (kept, for it is known by its identity), and boldness."""

    def answer(self, parts: Sequence[str], previous: Context | None, named: str = "") -> Answer:
        """Answer one part after the other; `named` is what a story before them speaks of."""
        replies: list[Reply] = []
        answered: list[str] = []
        reading: Reading | None = None
        first: Reading | None = None
        parts = list(asked_again(self.knowledge, parts, self.read))
        several = len(parts) > 1 and sum(map(len, parts)) < LONG_STORY
        for at, whole in enumerate(map(focus, parts)):
            part = point_there(whole, self.read)
            said, meant = carried(self.knowledge, self.read, part, Thread(first, reading, previous, named))
            answer, reading = self._answer_part(said, meant, reading)
            more = at + 1 < len(parts)
            if more:
                named = told_in(self.knowledge, reading, clocks=not answer.answered) or named
            first = first or reading
            if not answer.answered and several and (at == 0 or previous):
                answer, reading = self._answer_clause(part, previous) or (answer, reading)
            if at == 0 and more and (not answer.answered or is_bare(reading)):
                answer, reading = self._answer_ahead(part, parts[1], previous)
            if self.rows and answer.intent == "unknown":
                answer = sure_row(self, said, previous) or answer
            typed = self.read(whole) if at else None
            if typed and told_before(replies, answer, reading, typed, previous):
                continue
            if typed and not replies[-1].answered and leans_on(self.knowledge, reading, typed, first):
                continue
            replies.append(answer)
            answered.append(whole)
            if more:
                previous = self._subject(answer) or previous
        return self.joined(replies, reading, answered)

    def _answer_ahead(self, part: str, later: str, previous: Context | None) -> tuple[Reply, Reading]:
        """Answer `jam berapa` of `jam berapa dan di mana rapatnya`, whose subject comes later."""
        answer, ahead = self._answer_part(later, previous)
        times = " ".join(ahead.said(mention.start, mention.end) for mention in ahead.times)
        return self._answer_part(
            f"{part} {times}".strip(), (None if times else self._subject(answer)) or previous
        )

    def _answer_clause(self, part: str, previous: Context | None) -> tuple[Reply, Reading] | None:
        """Answer one of several questions without what is said before it."""
        clause = asking_clause(part)
        if not clause:
            return None
        answer, reading = self._answer_part(clause, previous)
        later = previous is not None
        return (answer, reading) if tells_enough(self, part, answer, reading, goes_on=later) else None

    def _subject(self, answer: Reply) -> Context | None:
        subject = answer.subject
        return subject.asked_at(self.now, "") if subject.items or subject.loci or subject.people else None

    def _answer_part(
        self, part: str, previous: Context | None, before: Reading | None = None
    ) -> tuple[Reply, Reading]:
        """Answer a part, once where it is tried again behind the same."""
        key = (part, previous, id(before) if before else None, self.boldly)
        if key not in self.answers:
            answer, reading = self._answer_anew(part, previous, before)
            self.answers[key] = answer, reading.copied(), before
            return answer, reading
        answer, reading, _ = self.answers[key]
        return answer, reading.copied()

    def _answer_anew(
        self, part: str, previous: Context | None, before: Reading | None
    ) -> tuple[Reply, Reading]:
        reading = self._read(part, self.own)
        if self.own:
            read_destinations(self.knowledge, self.knowledge.diary(self.own), reading)
        goes_on(reading, previous, before)
        groups = meant_groups(self.knowledge, self.own, reading)
        readings = [reading] if len(groups) == 1 else [self._read(part, group) for group in groups]
        answers = [
            (group, self._ask_for(group, read, previous))
            for group, read in zip(groups, readings, strict=True)
        ]
        return merged(answers), readings[0] if readings else reading

    def answer_rows(self, folded: str, previous: Context | None) -> Answer:
        answer = _by_rules(self, folded, previous)
        return answer if answer.answered else answer_ranked(self, folded, previous, answer)

    def read(self, part: str) -> Reading:
        return self._read(part, self.own)

    def _read(self, part: str, group: Group | None) -> Reading:
        today = self.now.astimezone(self.knowledge.visit.zone_of(group)).date()
        return self.readings.read(part, today=today, boldly=self.boldly)

    def asking(self, folded: str, previous: Context | None, known: Reading | None = None) -> Asking | None:
        """Read a whole message, or take it as read, for the first group that it concerns."""
        reading = known or self.read(folded)
        groups = meant_groups(self.knowledge, self.own, reading)
        if not groups:
            return None
        asking = self._asking(groups[0], reading, previous)
        if known is None:
            score_intents(asking)
        return asking

    def _asking(self, group: Group, reading: Reading, previous: Context | None) -> Asking:
        diary = self.knowledge.diary(group)
        local = self.now.astimezone(diary.zone)
        period = period_of(reading, diary, local)
        mean_nth_place(reading, self.knowledge, diary, period.day, local)
        if previous is None:
            mean_there(reading, self.knowledge, diary, local)
        mean_own(reading, self.knowledge, diary)
        own = self.own is group or self.own == group
        return Asking(self.knowledge, reading, diary, local, period, self.language, previous, own=own)

    def _ask_for(self, group: Group, reading: Reading, previous: Context | None) -> Reply:
        asking = self._asking(group, reading, previous)
        answer = choose_answer(asking)
        if previous and asking.asks_nothing:
            return replace(answer, subject=kept_subject(answer.subject, previous))
        return answer

    def joined(
        self, replies: Sequence[Reply], reading: Reading | None, parts: Sequence[str] = ("",)
    ) -> Answer:
        answered = [answer for answer in replies if answer.answered]
        choices = [choice for answer in replies if not answer.answered for choice in answer.choices]
        return Answer(
            intent=(answered or replies)[0].intent,
            answered=bool(answered),
            html=word_answer(told_lines(replies, parts), self.language),
            choices=tuple(dict.fromkeys(choices))[:MOST_CHOICES],
            subject=replies[-1].subject.asked_at(self.now, self.own.name if self.own else ""),
            reading=reading,
            silent=len(replies) - len(answered),
            row=replies[0].row if len(replies) == 1 else None,
        )
