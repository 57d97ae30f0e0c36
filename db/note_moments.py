"""Which agenda item a note is about: the one of the moment in which it was written, until its author says another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from db.agenda import Agenda, ends, running
from db.visit import Group, Scheduled, Visit, group_agenda

LINGERS: Final = timedelta(hours=1)
"""So long after its end an item is still what is written about, if nothing else has begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """An agenda item with its locus, by number and by the names that they have now; nothing where there is none."""

    item_id: int | None = None
    item_title: str = ""
    locus_id: int | None = None
    locus_name: str = ""


NO_TIE: Final = Tie()


def tie_to(one: Scheduled) -> Tie:
    locus = one.locus
    return Tie(
        item_id=one.item.id,
        item_title=one.item.title,
        locus_id=locus.id if locus else None,
        locus_name=locus.name if locus else "",
    )


def tie_at(visit: Visit, group: Group | None, moment: datetime) -> Tie:
    """Tie to what a group does at a moment. For who has no group, to what all groups do that do something."""
    found = [_at(group_agenda(visit, one), moment) for one in ([group] if group else visit.groups)]
    ties = {tie_to(one) for one in found if one}
    return ties.pop() if len(ties) == 1 else NO_TIE


def _at(agenda: Agenda, moment: datetime) -> Scheduled | None:
    """Return what runs, of several what began last; else what ended last and not long ago."""
    present = running(agenda, moment)
    if present:
        return max(present, key=lambda one: (one.start, one.locus is not None))
    past = [one for one in agenda if moment - LINGERS <= ends(one) <= moment]
    return max(past, key=ends, default=None)


def programme(visit: Visit, group: Group | None) -> Sequence[Scheduled]:
    """List what a note can be about, in order of time: a group's agenda, or that of all groups, each item once."""
    agenda = [one for each in ([group] if group else visit.groups) for one in group_agenda(visit, each)]
    return sorted({one.item.id: one for one in reversed(agenda)}.values(), key=lambda one: one.start)
