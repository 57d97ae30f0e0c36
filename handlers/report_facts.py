"""Says by name and in local time what a report knows by number, as the wording wants it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from db.arrivals import Role
from db.ballots import SHOWN_FROM
from db.evaluation_results import FormResult, Part, QuestionResult
from db.notes import Note
from db.report import Report
from db.visit import Group, QuestionKind, Visit
from handlers.questions import Knowledge
from handlers.report_agenda import held_agenda, visited_loci
from handlers.report_questions import gather_questions
from handlers.report_reach import reach_of
from texts.catalogue import Texts
from texts.messages.poll_outcomes import results_of
from texts.report_facts import (
    Adoption,
    FormFacts,
    FormPart,
    GroupFacts,
    Listed,
    NoteFacts,
    QuestionOutcome,
    ReportFacts,
)

SCALE: Final = ("1", "2", "3", "4", "5")


def facts_of(report: Report, knowledge: Knowledge | None, texts: Texts) -> ReportFacts:
    """Put a report's facts into the shape in which they are worded.

    With `knowledge` of the visit, questions are answered anew, which takes a while.
    """
    visit = report.visit
    agendas = tuple(held_agenda(report, group) for group in report.groups)
    return ReportFacts(
        visit=visit.name,
        scope="" if report.is_whole else "; ".join(group.name for group in report.groups),
        taken_at=report.taken_at.astimezone(visit.zone),
        program=visit.program,
        cohort=visit.cohort,
        theme=visit.theme,
        organizer=visit.organizer,
        heads=visit.delegation_heads,
        days=tuple(sorted({item.now.start.date() for one in agendas for item in one.items})),
        groups=tuple(_group(report, group) for group in report.groups),
        agendas=agendas,
        loci=tuple(visited_loci(report, agendas)),
        notes=tuple(_note(one, visit, several=len(report.groups) > 1) for one in report.notes),
        polls=tuple(results_of(one, shown_from=SHOWN_FROM) for one in report.polls),
        forms=tuple(map(_form, report.forms)),
        least=SHOWN_FROM,
        questions=gather_questions(report, knowledge),
        reach=reach_of(report, texts),
        listed=tuple(_listed(report)),
        people=tuple(sorted(set(_people(report)))),
        things=tuple(_things(visit)),
    )


def _group(report: Report, group: Group) -> GroupFacts:
    members = [one for one in report.reach.members if one.group_id == group.id]
    return GroupFacts(
        name=group.name,
        city=group.city,
        heads=group.delegation_heads,
        leader=group.leader,
        coaches=group.coaches,
        topic=group.topic,
        size=group.headcount,
        listed=report.reach.listed.get(group.id, 0),
        joined=sum(Role.PARTICIPANT in one.roles for one in members),
        known=report.reach.known(group.id),
    )


def _note(one: Note, visit: Visit, *, several: bool) -> NoteFacts:
    """`several`: the group is told, for there is more than one."""
    adoption = one.adoption
    return NoteFacts(
        kind=one.kind.value if one.kind else "",
        text=one.text,
        written_at=one.written_at.astimezone(visit.zone_of(visit.group(one.group))),
        locus=one.locus,
        item=one.item,
        group=one.group if several else "",
        author=one.author,
        photos=one.photos,
        adoption=Adoption(adoption.what, adoption.need, adoption.project) if adoption else None,
    )


def _form(one: FormResult) -> FormFacts:
    return FormFacts(
        titles=one.titles,
        whole=_part(one.whole),
        by_group=tuple(map(_part, one.by_group)),
        by_locus=tuple(map(_part, one.by_locus)),
    )


def _part(one: Part) -> FormPart:
    return FormPart(
        name=one.name,
        asked=one.asked,
        answered=one.answered,
        questions=tuple(map(_question, one.questions)),
    )


def _question(one: QuestionResult) -> QuestionOutcome:
    is_scale = one.kind is QuestionKind.SCALE
    return QuestionOutcome(
        text=one.text,
        is_scale=is_scale,
        options=SCALE if is_scale else one.choices,
        anonymous=one.anonymous,
        answered=one.answered,
        counts=one.counts,
        mean=one.mean,
        spread=one.spread,
        free=tuple(answer.text for answer in one.answers),
    )


def _listed(report: Report) -> Iterator[Listed]:
    names = {group.name for group in report.groups}
    for one in report.visit.participants:
        if one.group in names:
            yield Listed(name=one.name, agency=one.agency, position=one.position, group=one.group)


def _people(report: Report) -> Iterator[str]:
    """Name everyone who has to do with the visit, in whatever part of it."""
    visit = report.visit
    yield from report.members
    yield from visit.delegation_heads
    for group in visit.groups:
        yield from (*group.delegation_heads, group.leader, *group.coaches)
    for item in visit.agenda:
        yield from item.speakers
    yield from (one.name for one in visit.contacts)
    yield from (one.name for one in visit.participants)
    yield from (one.asker for one in report.forwarded)


def _things(visit: Visit) -> Iterator[str]:
    """Name what may be told even where someone is called the same."""
    yield visit.name
    for group in visit.groups:
        yield from (group.name, group.city, *group.aliases)
    for locus in visit.loci:
        yield from (locus.name, locus.kind, *locus.aliases)
