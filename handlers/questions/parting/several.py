"""Puts several answers together: of several groups, of several questions in one message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.visit import Group
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Reply
from handlers.questions.replies.unknown import unanswered
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_WHO = frozenset({"who", "who-name"})
_WAYS = frozenset({"phone", "telegram", "email"})


def said_once(lines: Sequence[Line]) -> list[Line]:
    """Say once what two answers have in common, but whose number it is wherever someone else was named since.

    What is said of one group may be true of the next as well, and is said under its name again.
    """
    if len(lines) < 2:  # noqa: PLR2004 - nothing is said twice
        return list(lines)
    told: list[Line] = []
    since = 0
    for at, said in enumerate(lines):
        behind = lines[at + 1] if at + 1 < len(lines) else None
        reached = said.name in _WHO and behind is not None and behind.name in _WAYS and behind not in told
        last = next((one for one in reversed(told) if one.name in _WHO), None)
        since = len(told) if _is_head(said) and said not in told else since
        if said not in told[since:] or (reached and last != said):
            told.append(said)
    return told


def _is_head(said: Line) -> bool:
    """Say whether a line only says of which group or office the lines behind it are."""
    return said.name == "for-group" or (said.name.endswith("-of") and said.name != "member-of")


def told_lines(replies: Sequence[Reply], parts: Sequence[str]) -> list[Line]:
    """Say what is known of all parts, then which of them are not answered, so that none goes silent beside others."""
    if not any(answer.answered for answer in replies):
        return said_once([said for answer in replies for said in answer.lines])
    silent = [answer.intent == "unknown" and not answer.answered for answer in replies]
    known = [said for answer, lost in zip(replies, silent, strict=True) if not lost for said in answer.lines]
    lost = [unanswered(part) for part, lost in zip(parts, silent, strict=True) if lost]
    return [*said_once(known), *dict.fromkeys(lost)]


def kept_subject(subject: Context, previous: Context) -> Context:
    """Keep what was talked about before in what the new answer does not say otherwise."""
    return replace(
        subject,
        items=subject.items or previous.items,
        loci=subject.loci or previous.loci,
        people=subject.people or previous.people,
    )


def holds(text: str, reading: Reading) -> bool:
    """Say whether a text that was told has all the words that a question asks of."""
    asked = {unit.lemma for unit in reading.asks} - AT_MOST
    return bool(asked) and asked <= set(lemmas(text))


AT_MOST = lemma_set("maksimal minimal mentok batas maximum minimum")


def leans_on(knowledge: Knowledge, reading: Reading, typed: Reading, first: Reading | None) -> bool:
    """Say whether a part only asks for something of what the one before it asks for; `typed` is it without what was carried to it."""
    return _of_thing(reading, knowledge.title_lemmas) or _of_someone(typed, first)


def _of_thing(reading: Reading, items: frozenset[str]) -> bool:
    """Say whether something is asked of what was named before («tarifnya berapa»), which is no item."""
    if reading.mentions or reading.times or reading.anchor or not reading.asks:
        return False
    return all(u.end - 1 in reading.words.tailed and u.lemma not in items for u in reading.asks)


_SOMEONE = word_set("dia beliau ia he she him her his")


def _of_someone(typed: Reading, first: Reading | None) -> bool:
    """Say whether something is asked of someone who was asked for, and whom nobody names: «moderatornya siapa, dari kelompok mana dia?»."""
    named = typed.mentioned("person") or (first and first.mentioned("person"))
    return not (_SOMEONE.isdisjoint(typed.words.words) or named)


def merged(replies: list[tuple[Group, Reply]]) -> Reply:
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
