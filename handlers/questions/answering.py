"""Chooses an answer: what may be meant, in order of likelihood, until one of the answers holds."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.answerers import ANSWERERS
from handlers.questions.intents import score_intents
from handlers.questions.leaning.again import asked_again
from handlers.questions.replies import (
    absent,
    alongside,
    called_offices,
    defined,
    departures,
    elsewhere,
    foreign,
    groups,
    home,
    info,
    moments,
    notes,
    numbered_places,
    others_items,
    participants,
    people,
    refusals,
)
from handlers.questions.replies.allowed import answer_allowed
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.denied import answer_denied
from handlers.questions.replies.done_by import answer_done_by
from handlers.questions.replies.facets import complete
from handlers.questions.replies.held import told_or_unknown
from handlers.questions.replies.info_matches import InfoMatch, match_info
from handlers.questions.replies.no_day import answer_no_day
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.replies.written import NEARLY, answer_share, answer_written
from handlers.questions.tried import FIRST, THEN

_NEAR = 1.6
"""Meanings that score less than the best one by more than this are not tried: better silent than beside the point."""


def choose_answer(asking: Asking) -> Reply:
    """Answer one question for one group; where the data does not hold the answer, offer what it does hold."""
    numbered_places.mean_nth(asking)
    answer = told_or_unknown(asking, complete(asking, _choose(asking)))
    if answer.answered or answer.choices:
        return answer
    return replace(answer, choices=answer_unknown(asking).choices)


def _choose(asking: Asking) -> Reply:
    special = refusals.answer_special(asking) or asked_again(asking)
    if special:
        return special
    ranked = score_intents(asking)
    matches = match_info(asking)
    return (
        FIRST.first(asking)
        or departures.answer_bus(asking, matches)
        or answer_written(asking, matches)
        or THEN.first(asking)
        or answer_share(asking, matches)
        or answer_allowed(asking, matches)
        or alongside.answer_alongside(asking)
        or called_offices.answer_agent_origin(asking)
        or _by_meaning(asking, matches, ranked)
    )


def _by_meaning(asking: Asking, matches: list[InfoMatch], ranked: list[str]) -> Reply:
    """Answer by what is likely meant, then by a row, then by whatever holds some of it."""
    meant = None if refusals.asks_private(asking) else answer_no_day(asking, ranked) or _meant(asking, ranked)
    vaguely = meant is not None and meant.intent == "group" and bool(asking.reading.asks)
    if meant and meant.answered and not vaguely:
        return meant
    told = next((match for match in matches if _may_tell(asking, match, None if vaguely else meant)), None)
    if told:
        row = asking.visit.info[told.row]
        return (
            notes.answer_instead(asking, row)
            or notes.answer_better(asking, row)
            or info.answer_info(asking, told)
        )
    return (
        participants.answer_participants(asking)
        or meant
        or notes.answer_noted(asking)
        or others_items.answer_others_item(asking)
        or home.answer_done(asking)
        or foreign.answer_others_speaker(asking)
        or absent.answer_absent(asking)
        or _by_name(asking)
        or _elsewhere(asking)
        or answer_done_by(asking)
        or answer_denied(asking)
        or info.answer_likely(asking, matches)
        or answer_unknown(asking)
    )


def _may_tell(asking: Asking, match: InfoMatch, meant: Reply | None) -> bool:
    """Let a row answer what the sheets do not; where it is known what they lack, only a row that asks the same."""
    if not info.accepts(asking, match):
        return False
    if meant is None:
        return True
    if meant.intent == "contact" and meant.subject.people:
        return any(name in asking.visit.info[match.row].answer for name in meant.subject.people)
    open_question = not info.kinds_asked(asking) and match.likeness >= NEARLY
    return bool(asking.visit.info[match.row].question) and (open_question or info.same_kind(asking, match))


def _elsewhere(asking: Asking) -> Reply | None:
    """Correct a question that takes for granted that the group goes to a place."""
    if asking.reading.has("who", "contact", "count", "private", "why", "how", "wear", "bring", "other"):
        return None
    return elsewhere.answer_visits(asking)


def _meant(asking: Asking, ranked: list[str]) -> Reply | None:
    """Try the likely meanings in turn; one that knows what is meant but not the answer ends the search."""
    scores = asking.reading.scores
    for intent in ranked:
        if scores[intent] < scores[ranked[0]] - _NEAR:
            break
        if intent == "agenda" and asking.reading.has("who") and "speaker" in ranked:
            continue
        answer = ANSWERERS[intent](asking)
        if answer:
            return answer
        if intent in {"when", "where", "check", "until"}:
            told = elsewhere.answer_visits(asking)
            if told:
                return told
    return None


def _by_name(asking: Asking) -> Reply | None:
    """Answer a bare name: a place, someone, an item, a group."""
    reading = asking.reading
    if reading.has("count", "who", "why", "how", "contact", "duration", "until", "other", "private"):
        return None
    if reading.scores and max(reading.scores.values()) > 2:  # noqa: PLR2004 - something else was asked
        return None
    for answer in (defined.answer_define, people.answer_who, moments.answer_when):
        if not asking.asks_nothing:
            told = answer(asking)
            if told:
                return told
    return groups.answer_group(asking) if reading.mentioned("group") and asking.asks_nothing else None
