"""The agenda as it was held, and the loci where it took place, for the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from db.notice_entries import NoticedItem
from db.report import Report
from db.report_agenda import ItemHistory
from db.visit import Group, Scheduled, group_agenda
from texts.report_facts import Fate, GroupAgenda, HeldItem, LocusFacts, Slot


def held_agenda(report: Report, group: Group) -> GroupAgenda:
    """List what was held and, where it stood before, what was cancelled."""
    zone = report.visit.zone_of(group)
    histories = report.histories.get(group.id, ())
    by_item = {one.item_id: one for one in histories}
    planned = group_agenda(report.visit, group)
    items = [_held(one, by_item.get(one.item.id), zone) for one in planned]
    known = {one.item.id for one in planned}
    items += [
        HeldItem(item=one.item_id, now=_slot(one.old, zone), fate=Fate.CANCELLED, locus=one.old.place)
        for one in histories
        if one.old and one.item_id not in known
    ]
    return GroupAgenda(group.name, tuple(sorted(items, key=lambda one: one.now.start)))


def _held(one: Scheduled, history: ItemHistory | None, zone: ZoneInfo) -> HeldItem:
    place = ", ".join(filter(None, (one.item.locus, one.room)))
    now = Slot(title=one.item.title, start=one.start, end=one.end, place=place)
    held = HeldItem(item=one.item.id, now=now, locus=one.item.locus, speakers=one.item.speakers)
    if history is None or history.new is None:
        return held
    if history.old is None:
        return replace(held, fate=Fate.ADDED)
    return replace(held, fate=Fate.CHANGED, before=_slot(history.old, zone))


def _slot(item: NoticedItem, zone: ZoneInfo) -> Slot:
    def moment(clock: time) -> datetime:
        return datetime.combine(item.day, clock, tzinfo=item.zone or zone).astimezone(zone)

    return Slot(
        title=item.title,
        start=moment(item.starts),
        end=moment(item.ends) if item.ends is not None else None,
        place=", ".join(filter(None, (item.place, item.room))),
    )


def visited_loci(report: Report, agendas: Sequence[GroupAgenda]) -> Iterator[LocusFacts]:
    """List the loci where a group was, and other places that were noted something of."""
    noted = {note.locus for note in report.notes}
    for locus in report.visit.loci:
        stays = tuple(
            (agenda.group, item)
            for agenda in agendas
            for item in agenda.items
            if item.locus == locus.name and item.fate is not Fate.CANCELLED
        )
        if (locus.counted and stays) or locus.name in noted:
            yield LocusFacts(
                name=locus.name,
                kind=locus.kind,
                address=locus.address,
                description=locus.description,
                stays=stays,
            )
