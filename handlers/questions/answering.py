"""Chooses an answer: what may be meant, in order of likelihood, until one of the answers holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from handlers.questions.intents import score_intents
from handlers.questions.replies import (
    agenda,
    alternatives,
    appearances,
    charge,
    checks,
    claims,
    colleagues,
    contacts,
    departures,
    described,
    doing,
    either,
    elsewhere,
    floors,
    foreign,
    gaps,
    gear,
    groups,
    here,
    info,
    joint,
    lengths,
    loci,
    moments,
    notes,
    order,
    pairs,
    participants,
    people,
    places,
    refusals,
    sides,
    speakers,
    taken,
    together,
    transport,
    turns,
    visits,
)
from handlers.questions.replies.allowed import answer_allowed
from handlers.questions.replies.around import asks_foreign
from handlers.questions.replies.base import Asking, Reply, reply
from handlers.questions.replies.facets import complete
from handlers.questions.replies.fact_kinds import telling
from handlers.questions.replies.info_matches import InfoMatch, match_info
from handlers.questions.replies.no_day import answer_no_day
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.replies.written import NEARLY, answer_share, answer_written
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

Answerer = Callable[[Asking], Reply | None]

_NEAR = 1.6
"""Meanings that score less than the best one by more than this are not tried: better silent than beside the point."""


def _clock(asking: Asking) -> Reply | None:
    now = agenda.answer_now(asking)
    return reply(
        "now",
        line("clock", clock=Clock(asking.now)),
        *(now.lines if now else ()),
        subject=now.subject if now else None,
    )


def _plain_agenda(asking: Asking) -> Reply | None:
    """Answer for a day or window; with words that name items, tell when those are."""
    if asking.reading.asks and not asking.reading.anchor and not asking.reading.has("except"):
        checked = checks.answer_check(asking) if asking.reading.has("yesno", "tag") else None
        return checked or moments.answer_when(asking)
    kinds = all(mention.general for mention in asking.reading.mentioned("locus"))
    if asking.reading.mentioned("locus") and kinds and asking.reading.has("list"):
        return loci.answer_loci(asking)
    if asking.reading.mentioned("locus") and not asking.reading.anchor and not asking.reading.excluded:
        return moments.answer_when(asking)
    if asking.reading.anchor and asks_foreign(asking):
        return None
    return agenda.answer_agenda(asking)


def _loci(asking: Asking) -> Reply | None:
    """List a group's loci; of one without an agenda tell at least its city."""
    named = asking.reading.mentioned("group") and asking.group.city
    return loci.answer_loci(asking) or (groups.answer_group(asking) if named else None)


def _without_words(answer: Answerer) -> Answerer:
    """Answer only where no word of the question is left unaccounted for."""

    def guarded(asking: Asking) -> Reply | None:
        return None if asking.reading.asks and not asking.reading.excluded else answer(asking)

    return guarded


_ANSWERERS: dict[str, Answerer] = {
    "agenda": _plain_agenda,
    "ordinal": agenda.answer_ordinal,
    "now": _without_words(agenda.answer_now),
    "next": _without_words(taken.answer_next_place),
    "previous": _without_words(agenda.answer_previous),
    "clock": _without_words(_clock),
    "zone": _without_words(lambda asking: reply("clock", line("clock", clock=Clock(asking.now)))),
    "when": moments.answer_when,
    "dates": _without_words(visits.answer_dates),
    "until": lengths.answer_until,
    "duration": lengths.answer_duration,
    "countdown": lengths.answer_countdown,
    "check": checks.answer_check,
    "where": places.answer_where,
    "loci": _without_words(_loci),
    "count_loci": _without_words(loci.answer_count_loci),
    "define": places.answer_define,
    "speaker": speakers.answer_speakers,
    "who": people.answer_who,
    "contact": contacts.answer_contact,
    "coach": lambda asking: people.answer_except(asking, "coach") or people.answer_office(asking, "coach"),
    "leader": lambda asking: people.answer_office(asking, "leader"),
    "head": lambda asking: people.answer_office(asking, "head"),
    "members": groups.answer_members,
    "headcount": groups.answer_headcount,
    "group": groups.answer_group,
    "groups": _without_words(groups.answer_groups),
    "visitors": _without_words(groups.answer_visitors),
    "topic": groups.answer_topic,
    "theme": lambda asking: visits.answer_fact(asking, "theme"),
    "program": lambda asking: visits.answer_fact(asking, "program"),
    "organizer": lambda asking: visits.answer_fact(asking, "organizer"),
    "cohort": lambda asking: visits.answer_fact(asking, "cohort"),
    "visitname": lambda asking: visits.answer_fact(asking, "visitname"),
    "wear": lambda asking: gear.answer_notes(asking, "wear"),
    "bring": lambda asking: gear.answer_notes(asking, "bring"),
    "form": visits.answer_forms,
    "transport": lambda asking: telling(asking, transport.answer_transport(asking)),
    "count_items": visits.answer_count_items,
    "gap": _without_words(agenda.answer_gap),
}


def choose_answer(asking: Asking) -> Reply:
    """Answer one question for one group; where the data does not hold the answer, offer what it does hold."""
    answer = complete(asking, _choose(asking))
    if answer.answered or answer.choices:
        return answer
    return replace(answer, choices=answer_unknown(asking).choices)


def _choose(asking: Asking) -> Reply:
    special = refusals.answer_special(asking) or _asked_again(asking)
    if special:
        return special
    ranked = score_intents(asking)
    matches = match_info(asking)
    return (
        charge.answer_in_charge(asking)
        or described.answer_way(asking)
        or described.answer_item_place(asking)
        or sides.answer_sides(asking)
        or answer_written(asking, matches)
        or departures.answer_heading(asking)
        or people.answer_claim(asking)
        or either.answer_either(asking)
        or claims.answer_part(asking)
        or taken.answer_number(asking)
        or floors.answer_other_floor(asking)
        or doing.answer_doing(asking)
        or doing.answer_comes(asking)
        or doing.answer_when_done(asking)
        or described.answer_group_told(asking)
        or foreign.answer_foreign(asking)
        or joint.answer_joint(asking)
        or pairs.answer_pairs(asking)
        or gaps.answer_pause(asking)
        or colleagues.answer_colleagues(asking)
        or here.answer_here(asking)
        or order.answer_order(asking)
        or loci.answer_number_of(asking)
        or appearances.answer_appearance(asking)
        or together.answer_together(asking)
        or turns.answer_turn(asking)
        or alternatives.answer_alternatives(asking)
        or groups.answer_item_groups(asking)
        or participants.answer_origin_count(asking)
        or answer_share(asking, matches)
        or answer_allowed(asking, matches)
        or departures.answer_bus(asking, matches)
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
        return notes.answer_better(asking, asking.visit.info[told.row]) or info.answer_info(asking, told)
    return (
        participants.answer_participants(asking)
        or meant
        or notes.answer_noted(asking)
        or moments.answer_others_item(asking)
        or foreign.answer_others_speaker(asking)
        or checks.answer_absent(asking)
        or _by_name(asking)
        or _elsewhere(asking)
        or info.answer_likely(asking, matches)
        or answer_unknown(asking)
    )


_AGAIN = re.compile(
    r"^(?:kalau|kalo|klo|lalu|terus|trus|bagaimana|gimana|and|what about|how about|nah|dan)\b"
)


def _asked_again(asking: Asking) -> Reply | None:
    """Answer «kalau SCC?» and «besok?» with what was asked before, for what is named now."""
    previous, reading = asking.previous, asking.reading
    intent = previous.intent if previous else ""
    if intent not in _ANSWERERS or reading.has(*_NEW_QUESTIONS) or len(reading.words.words) > _SHORT:
        return None
    bare = not asking.asks_nothing or asking.period.said or bool(reading.mentioned("group"))
    return _ANSWERERS[intent](asking) if bare and (_AGAIN.match(reading.text) or asking.period.day) else None


_SHORT = 5
_NEW_QUESTIONS = word_set(
    "when until duration countdown where room map who contact count agenda now next list theme program organizer coach leader head members "
    "why how wear bring loci yesno tag exist begun over define speaker receives transport form topic city position group"
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
        answer = _ANSWERERS[intent](asking)
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
    for answer in (places.answer_define, people.answer_who, moments.answer_when):
        if not asking.asks_nothing:
            told = answer(asking)
            if told:
                return told
    return groups.answer_group(asking) if reading.mentioned("group") and asking.asks_nothing else None
