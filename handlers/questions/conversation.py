"""Answers a message: parts it into questions, finds whose agenda is meant, and keeps the thread of the talk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from markupsafe import Markup

from db.visit import Group
from handlers.questions.answering import choose_answer
from handlers.questions.cleaning import clean
from handlers.questions.context import Context
from handlers.questions.knowledge import Knowledge
from handlers.questions.languages import language_of
from handlers.questions.lemmas import split_words
from handlers.questions.manners import strip_manners
from handlers.questions.parting import (
    asking_clause,
    comes_to_the_point,
    focus,
    part_message,
    without_remark,
)
from handlers.questions.periods import period_of
from handlers.questions.reading import read_question
from handlers.questions.replies.base import Asking, Reply, drop_foreign_kinds, mean_own_loci
from handlers.questions.understood import Reading
from handlers.questions.words import word_set
from texts.messages.answers import Line, line, word_answer

_LONGEST = 600
"""Signs of a message that are read; questions are shorter, and reading costs time."""

_STORY = 250
"""Signs from which a message is a story: its parts are read once, and never for all other groups."""

_MOST_MENDED = 25
"""Words of a message that is read once more with its strange words mended; a longer one costs too much."""

_MOST_GROUPS = 8
_MOST_CHOICES = 4
_EVERY_GROUP = re.compile(
    r"\b(?:semua|setiap|seluruh|tiap|masing masing|kedua|all|every|each|both) (?:of the |the )?(?:kelompok|grup|groups?|tim|teams?)\b"
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a question was understood, for people who want to know why."""

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    times: tuple[str, ...]
    names: tuple[str, ...]
    cues: tuple[str, ...]
    left: tuple[str, ...]
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it is shown: Telegram HTML, and what may be asked instead where it does not know."""

    intent: str
    answered: bool
    html: Markup
    choices: tuple[str, ...] = ()
    subject: Context = field(default_factory=Context)
    reading: Reading | None = field(default=None, compare=False, repr=False)

    @property
    def explanation(self) -> Explanation | None:
        """Explain the last part of the question; computed only when asked for."""
        return explain(self.reading) if self.reading else None


def explain(reading: Reading) -> Explanation:
    return Explanation(
        words=reading.words.words,
        lemmas=tuple(unit.lemma for unit in reading.words.units),
        times=tuple(f"{mention.kind} {mention.value}" for mention in reading.times),
        names=tuple(f"{mention.kind}: {' '.join(mention.lemmas)}" for mention in reading.mentions),
        cues=tuple(f"{cue.name} ({reading.said(cue.start, cue.end)})" for cue in reading.cues),
        left=tuple(unit.lemma for unit in reading.asks),
        scores=reading.scores,
    )


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
    folded = strip_manners(clean(question[: _LONGEST * 2])[:_LONGEST])
    own = knowledge.visit.group(group) if group else None
    talk = _Talk(knowledge, own, now, _language(knowledge, folded, language))
    previous = context if context and context.still_meant(now) else None
    answer = talk.answer(part_message(folded) or [folded], previous)
    if not answer.answered and len(folded) < _STORY and len(part_message(folded)) > 1:
        whole = talk.answer([folded], previous)
        answer = whole if whole.answered else answer
    if answer.answered:
        return answer
    return (
        _answer_clause(talk, folded, previous)
        or _answer_before_remark(talk, folded, previous)
        or _answer_boldly(talk, folded, previous)
        or answer
    )


def _answer_boldly(talk: _Talk, folded: str, previous: Context | None) -> Answer | None:
    """Read once more, with every strange word taken for a slip of the nearest known one."""
    normaliser = talk.knowledge.normaliser
    words = normaliser.read(folded)
    if (
        not words.strange
        or len(words.words) > _MOST_MENDED
        or words.words == normaliser.read(folded, boldly=True).words
    ):
        return None
    answer = replace(talk, boldly=True).answer(part_message(folded) or [folded], previous)
    return answer if answer.answered else None


def _answer_clause(talk: _Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer the clause that asks by itself, where what stands around it was not understood: complaints, circumstances."""
    clause = asking_clause(folded)
    if not clause:
        return None
    answer = talk.answer([clause], previous)
    told = answer.answered and answer.reading is not None and not _is_bare(answer.reading)
    if not told or answer.reading is None:
        return None
    return answer if comes_to_the_point(folded) or not _leaves_out(talk, folded, answer.reading) else None


def _answer_before_remark(talk: _Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer «jam berapa selesai, mata sudah 5 watt» without what is said behind the question, where that is no matter of the visit."""
    question, remark = without_remark(folded)
    if not question:
        return None
    said = talk.read(remark)
    if said.mentions or any(unit.lemma in talk.knowledge.own_lemmas for unit in said.asks):
        return None
    answer = talk.answer(part_message(question) or [question], previous)
    return answer if answer.answered else None


def _leaves_out(talk: _Talk, folded: str, clause: Reading) -> bool:
    """Say whether the rest of the message has words that rows of the Info sheet are about."""
    whole = talk.read(folded)
    topics = frozenset().union(*talk.knowledge.info_asked) if talk.knowledge.info_asked else frozenset()
    kept = {unit.lemma for unit in clause.words.units}
    return any(unit.lemma in topics and unit.lemma not in kept for unit in whole.asks)


def _language(knowledge: Knowledge, folded: str, default: str) -> str:
    return language_of(split_words(folded), knowledge.normaliser.read(folded).words, default)


@dataclass(frozen=True, slots=True)
class _Talk:
    """One message of one person: who asks, when, and in which language."""

    knowledge: Knowledge
    own: Group | None
    now: datetime
    language: str
    boldly: bool = False
    """Whether words that nothing knows are taken for slips."""

    def answer(self, parts: Sequence[str], previous: Context | None) -> Answer:
        replies: list[Reply] = []
        reading: Reading | None = None
        for at, part in enumerate(map(focus, parts)):
            answer, reading = self._answer_part(part, previous)
            if at == 0 and len(parts) > 1 and (not answer.answered or _is_bare(reading)):
                answer, reading = self._answer_ahead(part, parts[1], previous)
            told = replies and (
                (replies[-1].intent == "info" and not replies[-1].subject.people)
                or not (replies[-1].answered or previous)
            )
            if at and told and _is_bare(reading):
                continue
            replies.append(answer)
            previous = self._subject(answer) or previous
        return self._joined(replies, reading)

    def _answer_ahead(self, part: str, later: str, previous: Context | None) -> tuple[Reply, Reading]:
        """Answer `jam berapa` of `jam berapa dan di mana rapatnya`, whose subject comes later."""
        answer, ahead = self._answer_part(later, previous)
        times = " ".join(ahead.said(mention.start, mention.end) for mention in ahead.times)
        return self._answer_part(
            f"{part} {times}".strip(), (None if times else self._subject(answer)) or previous
        )

    def _subject(self, answer: Reply) -> Context | None:
        subject = answer.subject
        return subject.asked_at(self.now, "") if subject.items or subject.loci or subject.people else None

    def _answer_part(self, part: str, previous: Context | None) -> tuple[Reply, Reading]:
        reading = self._read(part, self.own)
        groups = self._groups(reading)
        readings = [reading] if len(groups) == 1 else [self._read(part, group) for group in groups]
        answers = [
            (group, self._ask_for(group, read, previous))
            for group, read in zip(groups, readings, strict=True)
        ]
        return _merged(answers), readings[0] if readings else reading

    def read(self, part: str) -> Reading:
        return self._read(part, self.own)

    def _read(self, part: str, group: Group | None) -> Reading:
        zone = self.knowledge.visit.zone_of(group)
        return read_question(self.knowledge, part, today=self.now.astimezone(zone).date(), boldly=self.boldly)

    def _groups(self, reading: Reading) -> list[Group]:
        """Return whose agenda is meant: groups that are named, else one's own, else all."""
        groups = self.knowledge.visit.groups
        mentions = [mention for mention in reading.mentions if mention.kind == "group"]
        named = [groups[index] for mention in mentions for index in mention.indexes("group")]
        if named:
            return list(dict.fromkeys(named))[:_MOST_GROUPS]
        if self.own is None or _EVERY_GROUP.search(" ".join(reading.words.words)):
            return list(groups[:_MOST_GROUPS])
        others = (
            [group for group in groups if group != self.own]
            if reading.has("other") and reading.has("group") and len(reading.text) < _STORY
            else []
        )
        return others[:_MOST_GROUPS] or [self.own]

    def _ask_for(self, group: Group, reading: Reading, previous: Context | None) -> Reply:
        diary = self.knowledge.diary(group)
        drop_foreign_kinds(reading, self.knowledge, diary)
        mean_own_loci(reading, self.knowledge, diary)
        local = self.now.astimezone(diary.zone)
        period = period_of(reading, diary, local)
        own = self.own == group
        asking = Asking(self.knowledge, reading, diary, local, period, self.language, previous, own=own)
        answer = choose_answer(asking)
        goes_on = previous is not None and asking.asks_nothing
        return replace(answer, subject=_kept(answer.subject, previous)) if previous and goes_on else answer

    def _joined(self, replies: Sequence[Reply], reading: Reading | None) -> Answer:
        answered = [answer for answer in replies if answer.answered]
        choices = [choice for answer in replies if not answer.answered for choice in answer.choices]
        return Answer(
            intent=(answered or replies)[0].intent,
            answered=bool(answered),
            html=word_answer([said for answer in replies for said in answer.lines], self.language),
            choices=tuple(dict.fromkeys(choices))[:_MOST_CHOICES],
            subject=replace(replies[-1].subject, at=self.now, group=self.own.name if self.own else ""),
            reading=reading,
        )


def _is_bare(reading: Reading) -> bool:
    """Whether a part asks without saying of what or when."""
    return not (
        reading.asks
        or reading.mentions
        or reading.times
        or reading.anchor
        or reading.has(*_SUBJECTS)
        or any(hint.lemma == "narahubung" for hint in reading.hints)
    )


_SUBJECTS = word_set("now next agenda theme coach leader head transport organizer cohort program form")
"""Cues that are a subject by themselves."""


def _kept(subject: Context, previous: Context) -> Context:
    """Keep what was talked about before in what the new answer does not say otherwise."""
    return replace(
        subject,
        items=subject.items or previous.items,
        loci=subject.loci or previous.loci,
        people=subject.people or previous.people,
    )


def _merged(replies: list[tuple[Group, Reply]]) -> Reply:
    """Say once what is true of all groups; else each group's answer under its name."""
    first = replies[0][1]
    known = [(group, answer) for group, answer in replies if answer.answered] or replies
    if len({answer.lines for _, answer in known}) == 1:
        return known[0][1]
    lines: list[Line] = []
    for group, answer in known:
        lines += [line("for-group", group=group.name), *answer.lines]
    return Reply(
        first.intent,
        tuple(lines),
        answered=any(answer.answered for _, answer in known),
        choices=first.choices,
    )
