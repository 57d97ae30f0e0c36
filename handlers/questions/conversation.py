"""Answers a message: parts it into questions, finds whose agenda is meant, and keeps the thread of the talk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from markupsafe import Markup

from db.visit import Group
from handlers.questions.answering import choose_answer
from handlers.questions.context import Context
from handlers.questions.knowledge import Knowledge
from handlers.questions.languages import language_of
from handlers.questions.lemmas import split_words
from handlers.questions.normalise import clean
from handlers.questions.periods import period_of
from handlers.questions.phrases import Mention
from handlers.questions.reading import Reading, read_question
from handlers.questions.replies.base import Asking, Reply
from texts.messages.answers import Line, line, word_answer

_LONGEST = 600
"""Signs of a message that are read; questions are shorter, and reading costs time."""

_MOST_PARTS = 3
_MOST_GROUPS = 8
_EVERY_GROUP = re.compile(
    r"\b(?:semua|setiap|seluruh|tiap|masing masing|all|every|each) (?:the )?(?:kelompok|grup|groups?)\b"
)

_ENDS = re.compile(r"(?<=\?)\s*|[!\n;]+|(?<=\w{4})\.\s+")
_JOINS = re.compile(
    r",\s*(?:dan |lalu |terus |and )?|\s(?:dan|terus|trus|lalu|serta|and|plus|kemudian|sekalian|sama)\s"
)
_ASKS = re.compile(
    r"\b(?:kapan|kpn|jam berapa|jam brp|jm brp|pukul berapa|di ?mana\w*|dmn|ke ?mana|kmn|siapa\w*|sp|berapa\w*|brp|apa|apakah|"
    r"when|where|who|what|which|how|nomor\w*|kontak\w*|alamat\w*|jadwal\w*|agenda\w*)\b"
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
    own = knowledge.visit.group(group) if group else None
    folded = clean(question[: _LONGEST * 2])[:_LONGEST]
    previous = context if context and context.still_meant(now) else None
    language = _language(knowledge, folded, language)
    parts = _parts(folded)
    replies: list[Reply] = []
    reading: Reading | None = None
    for at, part in enumerate(parts):
        answers, reading = _answer_part(knowledge, part, own, now, language, previous)
        if at == 0 and len(parts) > 1 and not answers.answered:
            later, _ = _answer_part(knowledge, parts[1], own, now, language, previous)
            answers, reading = _answer_part(
                knowledge, part, own, now, language, later.subject.asked_at(now, "")
            )
        replies.append(answers)
        previous = (
            answers.subject.asked_at(now, "")
            if answers.subject.items or answers.subject.loci or answers.subject.people
            else previous
        )
    return _joined(replies, reading, language, now, own)


def _language(knowledge: Knowledge, folded: str, default: str) -> str:
    typed = split_words(folded)
    return language_of(typed, knowledge.normaliser.read(folded).words, default)


def _parts(folded: str) -> list[str]:
    """Part a message into questions; what asks nothing is left out where something else does."""
    sentences = [part.strip() for part in _ENDS.split(folded) if part.strip(" .,-?")]
    asking = [part for part in sentences if _ASKS.search(part)]
    if len(asking) == 1 and len(sentences) > 1:
        sentences = [" ".join(_context_first(sentences))] if len(sentences) < 4 else asking  # noqa: PLR2004 - a short message
    elif asking:
        sentences = asking
    parts = [part for sentence in sentences for part in _joined_questions(sentence)]
    return parts[:_MOST_PARTS] or [folded]


_MANNERS = re.compile(
    r"^(?:selamat (?:pagi|siang|sore|malam)|halo+|hai+|assalam\w*.*|permisi|mohon (?:izin|ijin|maaf).*|maaf.*|izin.*|ijin.*|terima ?kasih.*|"
    r"makasih.*|thanks.*|thank you.*|hi|hello|good (?:morning|afternoon|evening)|(?:pak|bu|min|kak|mas|mbak)\b.*)$"
)


def _context_first(sentences: Sequence[str]) -> list[str]:
    return [part for part in sentences if not _MANNERS.match(part) or _ASKS.search(part)]


def _joined_questions(sentence: str) -> list[str]:
    """Part `jam berapa ke MPP dan siapa yang menerima` where both sides ask something."""
    parts: list[str] = []
    rest = sentence
    start = 0
    for join in _JOINS.finditer(sentence):
        first, second = sentence[start : join.start()], sentence[join.end() :]
        if _ASKS.search(first) and _ASKS.search(second) and not first.rstrip().endswith("antara"):
            parts.append(first.strip())
            start, rest = join.end(), second
    return [*parts, rest.strip()]


def _answer_part(
    knowledge: Knowledge, part: str, own: Group | None, now: datetime, language: str, previous: Context | None
) -> tuple[Reply, Reading]:
    zone = knowledge.visit.zone_of(own)
    reading = read_question(knowledge, part, today=now.astimezone(zone).date())
    groups = _groups(knowledge, reading, own)
    replies = [
        (
            group,
            _ask_for(
                knowledge,
                reading if len(groups) == 1 else _again(knowledge, reading, part, now, group),
                group,
                own,
                now,
                language,
                previous,
            ),
        )
        for group in groups
    ]
    return _merged(replies), reading


def _again(knowledge: Knowledge, reading: Reading, part: str, now: datetime, group: Group) -> Reading:
    fresh = read_question(knowledge, part, today=now.astimezone(knowledge.visit.zone_of(group)).date())
    reading.scores = fresh.scores
    return fresh


def _groups(knowledge: Knowledge, reading: Reading, own: Group | None) -> list[Group]:
    """Return whose agenda is meant: groups that are named, else one's own, else all."""
    groups = knowledge.visit.groups
    named = [groups[index] for mention in _group_mentions(reading) for index in mention.indexes("group")]
    if named:
        return list(dict.fromkeys(named))[:_MOST_GROUPS]
    if _EVERY_GROUP.search(" ".join(reading.words.words)):
        return list(groups[:_MOST_GROUPS])
    if own and reading.has("other") and reading.has("group"):
        return [group for group in groups if group != own][:_MOST_GROUPS] or [own]
    return [own] if own else list(groups[:_MOST_GROUPS])


def _group_mentions(reading: Reading) -> list[Mention]:
    return [mention for mention in reading.mentions if mention.kind == "group"]


def _ask_for(
    knowledge: Knowledge,
    reading: Reading,
    group: Group,
    own: Group | None,
    now: datetime,
    language: str,
    previous: Context | None,
) -> Reply:
    diary = knowledge.diary(group)
    local = now.astimezone(diary.zone)
    period = period_of(reading, diary, local)
    asking = Asking(knowledge, reading, diary, local, period, language, previous, own=own == group)
    answer = choose_answer(asking)
    return (
        replace(answer, subject=_kept(answer.subject, previous))
        if previous and asking.asks_nothing
        else answer
    )


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


def _joined(
    replies: Sequence[Reply], reading: Reading | None, language: str, now: datetime, own: Group | None
) -> Answer:
    answered = [answer for answer in replies if answer.answered]
    lines = [said for answer in replies for said in answer.lines]
    subject = replace(replies[-1].subject, at=now, group=own.name if own else "")
    return Answer(
        intent=(answered or replies)[0].intent,
        answered=bool(answered),
        html=word_answer(lines, language),
        choices=tuple(choice for answer in replies if not answer.answered for choice in answer.choices)[:4],
        subject=subject,
        reading=reading,
    )
