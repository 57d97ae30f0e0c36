"""Finds which row of a visit's new version is which row of the old one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import product
from typing import Final, TypeVar

from db.visit import AgendaItem, Contact, FormQuestion, Group, InfoRow, Locus, Participant, Visit
from db.workbook.schema import AGENDA, CONTACTS, FORMS, GROUPS, INFO, LOCI, PARTICIPANTS
from db.workbook.text import fold

R = TypeVar("R")
N = TypeVar("N", Group, Locus)

_COMPARED_EACH_WITH_EACH: Final = 40_000
"""Up to so many pairs of equal items are compared by their starts; more are paired in order."""


@dataclass(frozen=True, slots=True)
class Matches:
    """What became of each row. `old` calls groups and loci as the new visit does; rows are given by their positions."""

    old: Visit
    new: Visit
    pairs: Mapping[str, Mapping[int, int]]
    """By sheet: the position of the old row for that of the new one."""


def match_visits(old: Visit, new: Visit) -> Matches:
    """Match all rows. Agenda items: by code, else title, day and groups, else start, day and groups."""
    groups = _match_named(old.groups, new.groups)
    old = _with_groups_called(
        old, {old.groups[was].name: new.groups[now].name for now, was in groups.items()}
    )
    loci = _match_named(old.loci, new.loci)
    old = _with_loci_called(old, {old.loci[was].name: new.loci[now].name for now, was in loci.items()})
    everyone = frozenset(group.name for group in new.groups)
    pairs = {
        GROUPS: groups,
        LOCI: loci,
        AGENDA: _match_agenda(old.agenda, new.agenda, everyone),
        CONTACTS: match_rows(old.contacts, new.contacts, CONTACT_KEYS),
        PARTICIPANTS: match_rows(old.participants, new.participants, PARTICIPANT_KEYS),
        INFO: match_rows(old.info, new.info, INFO_KEYS),
        FORMS: match_rows(old.form_questions, new.form_questions, FORM_KEYS),
    }
    return Matches(old, new, pairs)


def match_rows(
    old: Sequence[R],
    new: Sequence[R],
    keys: Sequence[Callable[[R], Hashable]],
    pairing: Callable[[list[int], list[int]], list[tuple[int, int]]] | None = None,
) -> dict[int, int]:
    """Match rows by one key after the other; a key of None matches nothing. Equal rows are paired in order."""
    matches: dict[int, int] = {}
    free_old, free_new = list(range(len(old))), list(range(len(new)))
    for key in keys:
        before: dict[Hashable, list[int]] = defaultdict(list)
        after: dict[Hashable, list[int]] = defaultdict(list)
        for position in free_old:
            before[key(old[position])].append(position)
        for position in free_new:
            after[key(new[position])].append(position)
        for value in after.keys() & before.keys() - {None}:
            matches.update((pairing or _in_order)(before[value], after[value]))
        taken = set(matches.values())
        free_old = [position for position in free_old if position not in taken]
        free_new = [position for position in free_new if position not in matches]
    return matches


def _in_order(before: list[int], after: list[int]) -> list[tuple[int, int]]:
    return list(zip(after, before, strict=False))


CONTACT_KEYS: Final[tuple[Callable[[Contact], Hashable], ...]] = (
    lambda row: (fold(row.name), fold(row.position), fold(row.agency), row.phones),
    lambda row: (fold(row.name), fold(row.position), fold(row.agency)),
    lambda row: fold(row.name),
)
PARTICIPANT_KEYS: Final[tuple[Callable[[Participant], Hashable], ...]] = (
    lambda row: (fold(row.name), fold(row.agency), fold(row.position), row.group),
    lambda row: (fold(row.name), fold(row.agency)),
    lambda row: (fold(row.name), row.group),
    lambda row: fold(row.name),
)
INFO_KEYS: Final[tuple[Callable[[InfoRow], Hashable], ...]] = (
    lambda row: (fold(row.topic), fold(row.question), row.answer, frozenset(row.groups), row.language),
    lambda row: (fold(row.topic), fold(row.question), frozenset(row.groups), row.language),
    lambda row: (fold(row.topic), fold(row.question), row.language),
    lambda row: (fold(row.question), row.language) if row.question else None,
    lambda row: (fold(row.topic), frozenset(row.groups), row.language),
)
FORM_KEYS: Final[tuple[Callable[[FormQuestion], Hashable], ...]] = (
    lambda row: (fold(row.form), fold(row.text), row.kind, row.item, frozenset(row.groups)),
    lambda row: (fold(row.form), fold(row.text), row.kind),
)
"""A question with other words or of another kind is another question: its answers can't be counted together."""


def _match_named(old: Sequence[N], new: Sequence[N]) -> dict[int, int]:
    """Match by name, else by a new row that keeps the old name among its other names."""
    matches = match_rows(old, new, (lambda row: fold(row.name),))
    taken = set(matches.values())
    free = {fold(row.name): position for position, row in enumerate(old) if position not in taken}
    for position, row in enumerate(new):
        former = next((fold(alias) for alias in row.aliases if fold(alias) in free), None)
        if position not in matches and former is not None:
            matches[position] = free.pop(former)
    return matches


def _match_agenda(
    old: Sequence[AgendaItem], new: Sequence[AgendaItem], everyone: frozenset[str]
) -> dict[int, int]:
    def groups(item: AgendaItem) -> frozenset[str]:
        return frozenset(item.groups) or everyone

    def nearest(before: list[int], after: list[int]) -> list[tuple[int, int]]:
        return _nearest_starts(old, new, before, after)

    keys: tuple[Callable[[AgendaItem], Hashable], ...] = (
        lambda item: fold(item.code) or None,
        lambda item: (fold(item.title), item.day, groups(item)),
        lambda item: (item.starts, item.zone and item.zone.key, item.day, groups(item)),
    )
    return match_rows(old, new, keys, nearest)


def _nearest_starts(
    old: Sequence[AgendaItem], new: Sequence[AgendaItem], before: list[int], after: list[int]
) -> list[tuple[int, int]]:
    """Pair equal items so that the nearest starts come together first."""
    if len(before) == len(after) == 1:
        return [(after[0], before[0])]
    if len(before) * len(after) > _COMPARED_EACH_WITH_EACH:
        before.sort(key=lambda position: old[position].starts)
        after.sort(key=lambda position: new[position].starts)
        return _in_order(before, after)
    nearest = sorted(product(after, before), key=lambda pair: _apart(new[pair[0]], old[pair[1]]))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for now, was in nearest:
        if now not in pairs and was not in taken:
            pairs[now] = was
            taken.add(was)
    return list(pairs.items())


def _apart(one: AgendaItem, other: AgendaItem) -> timedelta:
    return abs(datetime.combine(one.day, one.starts) - datetime.combine(other.day, other.starts))


def _with_groups_called(visit: Visit, names: Mapping[str, str]) -> Visit:
    """Call groups by their new names wherever they are referred to."""

    def called(groups: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.get(name, name) for name in groups)

    if all(name == new for name, new in names.items()):
        return visit
    return replace(
        visit,
        loci=tuple(replace(row, groups=called(row.groups)) for row in visit.loci),
        agenda=tuple(replace(row, groups=called(row.groups)) for row in visit.agenda),
        contacts=tuple(replace(row, groups=called(row.groups)) for row in visit.contacts),
        participants=tuple(replace(row, group=names.get(row.group, row.group)) for row in visit.participants),
        info=tuple(replace(row, groups=called(row.groups)) for row in visit.info),
        form_questions=tuple(replace(row, groups=called(row.groups)) for row in visit.form_questions),
    )


def _with_loci_called(visit: Visit, names: Mapping[str, str]) -> Visit:
    """Call loci by their new names wherever they are referred to."""

    def called(loci: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.get(name, name) for name in loci)

    if all(name == new for name, new in names.items()):
        return visit
    return replace(
        visit,
        agenda=tuple(replace(row, locus=names.get(row.locus, row.locus)) for row in visit.agenda),
        contacts=tuple(replace(row, loci=called(row.loci)) for row in visit.contacts),
        info=tuple(replace(row, loci=called(row.loci)) for row in visit.info),
    )
