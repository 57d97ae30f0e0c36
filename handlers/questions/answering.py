"""Chooses an answer: what may be meant, in order of likelihood, until one of the answers holds."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.questions.answerers import ANSWERERS
from handlers.questions.intents import score_intents
from handlers.questions.replies import (
    absent,
    addresses,
    alongside,
    alternatives,
    appearances,
    arrivals,
    at_others,
    attendance,
    been,
    beside_us,
    bodies,
    charge,
    claims,
    colleagues,
    crossings,
    departures,
    deputies,
    described,
    doing,
    drivers,
    either,
    elsewhere,
    emergencies,
    errands,
    floors,
    foreign,
    gaps,
    gathering,
    groups,
    handed,
    here,
    info,
    item_groups,
    joint,
    kinds_counted,
    leaving,
    loci,
    meal_kinds,
    moments,
    neighbours,
    notes,
    nth_claims,
    numbered_places,
    order,
    others_items,
    others_of,
    pairs,
    participants,
    people,
    people_counted,
    places,
    presenting,
    receivers_claimed,
    refusals,
    returns,
    room_use,
    roommates,
    row_claims,
    sides,
    staying_away,
    taken,
    together,
    transport,
    turns,
    ways,
    whole_visit,
    whose_group,
)
from handlers.questions.replies.allowed import answer_allowed
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.denied import answer_denied
from handlers.questions.replies.facets import complete
from handlers.questions.replies.held import told_or_unknown
from handlers.questions.replies.info_matches import InfoMatch, match_info
from handlers.questions.replies.lodging import answer_lodging
from handlers.questions.replies.no_day import answer_no_day
from handlers.questions.replies.of_person import answer_of_person
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.replies.written import NEARLY, answer_share, answer_written
from handlers.questions.words import word_set

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
    special = refusals.answer_special(asking) or _asked_again(asking)
    if special:
        return special
    ranked = score_intents(asking)
    matches = match_info(asking)
    return (
        emergencies.answer_emergency(asking)
        or errands.answer_errand(asking)
        or room_use.answer_room_use(asking)
        or presenting.answer_presenting(asking)
        or presenting.answer_turns(asking)
        or handed.answer_handed(asking)
        or presenting.answer_own_claimed(asking)
        or others_of.answer_others_of(asking)
        or been.answer_been(asking)
        or charge.answer_in_charge(asking)
        or answer_of_person(asking)
        or answer_lodging(asking)
        or described.answer_way(asking)
        or described.answer_colour(asking)
        or described.answer_item_place(asking)
        or sides.answer_sides(asking)
        or crossings.answer_crossing(asking)
        or gathering.answer_gathering(asking)
        or beside_us.answer_beside_us(asking)
        or beside_us.answer_turn_claimed(asking)
        or beside_us.answer_own_turn(asking)
        or nth_claims.answer_nth_claimed(asking)
        or (None if neighbours.is_after_elsewhere(asking) else returns.answer_back_there(asking))
        or transport.answer_riders(asking)
        or drivers.answer_who_drives(asking)
        or transport.answer_bus_claimed(asking)
        or whose_group.answer_group_of(asking)
        or roommates.answer_own_room(asking)
        or leaving.answer_leaving(asking)
        or arrivals.answer_arrival(asking)
        or arrivals.answer_all_over(asking)
        or whole_visit.answer_whole_visit(asking)
        or staying_away.answer_away(asking)
        or meal_kinds.answer_served(asking)
        or attendance.answer_attendance(asking)
        or attendance.answer_who_comes(asking)
        or departures.answer_bus(asking, matches)
        or answer_written(asking, matches)
        or departures.answer_heading(asking)
        or ways.answer_way_to(asking)
        or people.answer_claim(asking)
        or receivers_claimed.answer_receiver_claimed(asking)
        or either.answer_either(asking)
        or claims.answer_part(asking)
        or claims.answer_goal_claimed(asking)
        or taken.answer_number(asking)
        or row_claims.answer_row_claim(asking)
        or floors.answer_other_floor(asking)
        or floors.answer_room_floor(asking)
        or addresses.answer_address_claimed(asking)
        or participants.answer_agency(asking)
        or deputies.answer_deputy(asking)
        or doing.answer_doing(asking)
        or doing.answer_comes(asking)
        or doing.answer_when_done(asking)
        or described.answer_group_told(asking)
        or foreign.answer_foreign(asking)
        or at_others.answer_others_now(asking)
        or at_others.answer_others_begun(asking)
        or at_others.answer_wrong_order(asking)
        or joint.answer_joint(asking)
        or pairs.answer_pairs(asking)
        or gaps.answer_pause(asking)
        or colleagues.answer_colleagues(asking)
        or bodies.answer_others_there(asking)
        or here.answer_here(asking)
        or order.answer_order(asking)
        or loci.answer_number_of(asking)
        or numbered_places.answer_beyond(asking)
        or numbered_places.answer_many_claimed(asking)
        or numbered_places.answer_not_yet(asking)
        or numbered_places.answer_longest(asking)
        or kinds_counted.answer_counted_kind(asking)
        or appearances.answer_appearance(asking)
        or together.answer_together(asking)
        or turns.answer_turn(asking)
        or alternatives.answer_alternatives(asking)
        or item_groups.answer_item_groups(asking)
        or people_counted.answer_people_counted(asking)
        or participants.answer_origin_count(asking)
        or answer_share(asking, matches)
        or answer_allowed(asking, matches)
        or alongside.answer_alongside(asking)
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
        or foreign.answer_others_speaker(asking)
        or absent.answer_absent(asking)
        or _by_name(asking)
        or _elsewhere(asking)
        or answer_denied(asking)
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
    if intent not in ANSWERERS or reading.has(*_NEW_QUESTIONS) or len(reading.words.words) > _SHORT:
        return None
    bare = not asking.asks_nothing or asking.period.said or bool(reading.mentioned("group"))
    return ANSWERERS[intent](asking) if bare and (_AGAIN.match(reading.text) or asking.period.day) else None


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
    for answer in (places.answer_define, people.answer_who, moments.answer_when):
        if not asking.asks_nothing:
            told = answer(asking)
            if told:
                return told
    return groups.answer_group(asking) if reading.mentioned("group") and asking.asks_nothing else None
