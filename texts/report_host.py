"""The report as a host may read it: without anybody's name or number, and of one locus only where it is for that one.

What people wrote about themselves is left out with them: questions, free answers, needs at home, who was reached.
"""

from __future__ import annotations

from dataclasses import replace

from texts.catalogue import Texts
from texts.report_facts import (
    Adoption,
    FormFacts,
    FormPart,
    GroupAgenda,
    HeldItem,
    LocusFacts,
    NoteFacts,
    Questions,
    ReachFacts,
    ReportFacts,
)
from texts.report_names import Redactor, redact_all


def for_host(texts: Texts, facts: ReportFacts, locus: str = "") -> ReportFacts:
    """Make the version for a host: of one locus, or of all."""
    redact = Redactor(
        facts.people,
        facts.things,
        someone=texts.plain("report-someone"),
        number=texts.plain("report-some-number"),
    )
    meant = _of_locus(facts, locus) if locus else facts
    impersonal = replace(
        meant,
        host=locus,
        heads=(),
        groups=tuple(replace(one, heads=(), leader="", coaches=()) for one in meant.groups),
        agendas=tuple(GroupAgenda(one.group, tuple(map(_item, one.items))) for one in meant.agendas),
        loci=tuple(_locus(one) for one in meant.loci),
        notes=tuple(_note(one) for one in meant.notes if one.kind),
        polls=tuple(replace(one, answers=(), missing={}) for one in meant.polls),
        forms=tuple(_form(one) for one in meant.forms),
        questions=Questions(),
        reach=ReachFacts(),
        listed=(),
        people=(),
        things=(),
    )
    return redact_all(impersonal, redact)


def _item(one: HeldItem) -> HeldItem:
    return replace(one, speakers=())


def _locus(one: LocusFacts) -> LocusFacts:
    return replace(one, stays=tuple((group, _item(item)) for group, item in one.stays))


def _note(one: NoteFacts) -> NoteFacts:
    adoption = Adoption(what=one.adoption.what) if one.adoption else None
    return replace(one, author="", group="", adoption=adoption)


def _form(one: FormFacts) -> FormFacts:
    return replace(
        one,
        whole=_part(one.whole),
        by_group=(),
        by_locus=tuple(_part(part) for part in one.by_locus),
    )


def _part(one: FormPart) -> FormPart:
    """Leave out what was written freely."""
    return replace(one, questions=tuple(question for question in one.questions if question.options))


def _of_locus(facts: ReportFacts, locus: str) -> ReportFacts:
    agendas = (
        GroupAgenda(one.group, tuple(item for item in one.items if item.locus == locus))
        for one in facts.agendas
    )
    held = tuple(one for one in agendas if one.items)
    visiting = {one.group for one in held}
    return replace(
        facts,
        groups=tuple(one for one in facts.groups if one.name in visiting),
        agendas=held,
        days=tuple(sorted({item.now.start.date() for one in held for item in one.items})),
        loci=tuple(one for one in facts.loci if one.name == locus),
        notes=tuple(one for one in facts.notes if one.locus == locus),
        polls=(),
        forms=tuple(own for one in facts.forms if (own := _form_at(one, locus))),
    )


def _form_at(one: FormFacts, locus: str) -> FormFacts | None:
    """Return what a form came to at one locus, where it was asked."""
    there = next((part for part in one.by_locus if part.name == locus), None)
    return replace(one, whole=there, by_locus=()) if there else None
