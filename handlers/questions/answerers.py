"""What answers each meaning that a question may have."""

from __future__ import annotations

from collections.abc import Callable

from handlers.questions.replies import (
    agenda,
    bodies,
    by_another,
    called_offices,
    checks,
    contacts,
    defined,
    gear,
    groups,
    heads,
    lengths,
    loci,
    moments,
    offices,
    people,
    places,
    speakers,
    taken,
    transport,
    visits,
)
from handlers.questions.replies.around import asks_foreign
from handlers.questions.replies.base import Asking, Reply, reply
from handlers.questions.replies.fact_kinds import telling
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

Answerer = Callable[[Asking], Reply | None]


def _clock(asking: Asking) -> Reply | None:
    now = agenda.answer_now(asking)
    return reply(
        "now",
        line("clock", clock=Clock(asking.now)),
        *(now.lines if now else ()),
        subject=now.subject if now else None,
    )


def asks_way(asking: Asking) -> bool:
    """Say whether it is asked how something is done, which is no item of the agenda: «absen sore caranya gimana?»."""
    return asking.reading.has("how") and not _WAYS_ASKED.isdisjoint(asking.reading.words.words)


_WAYS_ASKED = word_set("cara caranya")


def _plain_agenda(asking: Asking) -> Reply | None:
    """Answer for a day or window; with words that name items, tell when those are."""
    if asking.reading.asks and not asking.reading.anchor and not asking.reading.has("except"):
        if asks_way(asking):
            return None
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


ANSWERERS: dict[str, Answerer] = {
    "agenda": _plain_agenda,
    "ordinal": agenda.answer_ordinal,
    "now": _without_words(agenda.answer_now),
    "next": _without_words(taken.answer_next_place),
    "previous": _without_words(agenda.answer_previous),
    "clock": _without_words(_clock),
    "zone": _without_words(lambda asking: reply("clock", line("clock", clock=Clock(asking.now)))),
    "when": lambda asking: moments.answer_when(asking) or by_another.answer_by_another(asking),
    "dates": _without_words(visits.answer_dates),
    "until": lengths.answer_until,
    "duration": lengths.answer_duration,
    "countdown": lengths.answer_countdown,
    "check": checks.answer_check,
    "where": places.answer_where,
    "loci": _without_words(_loci),
    "count_loci": _without_words(loci.answer_count_loci),
    "define": defined.answer_define,
    "speaker": lambda asking: (
        called_offices.answer_row_on_role(asking)
        or called_offices.answer_role(asking)
        or speakers.answer_speakers(asking)
        or bodies.answer_people_of(asking)
    ),
    "who": lambda asking: people.answer_who(asking) or bodies.answer_people_of(asking),
    "contact": contacts.answer_contact,
    "coach": lambda asking: (
        offices.answer_except(asking, "coach")
        or heads.answer_all(asking, "coach")
        or bodies.answer_called_so(asking)
        or offices.answer_office(asking, "coach")
    ),
    "leader": lambda asking: heads.answer_all(asking, "leader") or heads.answer_leader(asking),
    "head": heads.answer_head,
    "members": groups.answer_members,
    "headcount": groups.answer_headcount,
    "group": groups.answer_group,
    "groups": _without_words(groups.answer_groups),
    "visitors": _without_words(groups.answer_visitors),
    "topic": groups.answer_topic,
    "theme": lambda asking: (
        (asking.reading.mentioned("group") and asking.group.topic and groups.answer_topic(asking))
        or visits.answer_fact(asking, "theme")
    ),
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
