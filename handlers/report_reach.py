"""Whom Lokus reached, by name, for the report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from db.arrivals import Role
from db.report import Report
from db.report_reach import Counts, MemberReach, Reach
from handlers.targets import name_targets
from texts.catalogue import Texts
from texts.pages import visible
from texts.report_facts import Arrived, GroupReach, MemberFacts, ReachFacts, SentBroadcast, SentNotice

KINDS: Final = ("reminder", "day", "change", "broadcast", "poll", "evaluation", "other")
SAME: Final = {
    "regrouped": "change",
    "poll-reminder": "poll",
    "poll-unclear": "poll",
    "evaluation-reminder": "evaluation",
}
"""Kinds of messages that are told together with another one."""


def reach_of(report: Report, texts: Texts) -> ReachFacts:
    visit, reach = report.visit, report.reach
    names = {group.id: group.name for group in report.groups}
    zones = {group.id: visit.zone_of(group) for group in visit.groups}
    order = [*names, None] if report.is_whole else [*names]
    rows = [(group_id, [one for one in reach.members if one.group_id == group_id]) for group_id in order]
    return ReachFacts(
        groups=tuple(
            _group(reach, group_id or 0, names.get(group_id or 0, ""), members)
            for group_id, members in rows
            if members or reach.listed.get(group_id or 0)
        ),
        kinds=_kinds(reach.members),
        members=tuple(
            MemberFacts(
                name=one.name,
                group=names.get(one.group_id or 0, ""),
                roles=tuple(sorted(one.roles)),
                joined_at=one.joined_at.astimezone(zones.get(one.group_id or 0, visit.zone)),
                unreachable=one.unreachable,
                messages=_arrived(one.messages),
                asked=_arrived(one.asked),
            )
            for one in reach.members
        ),
        not_joined=tuple((one.name, names.get(one.group_id, "")) for one in reach.not_joined),
        broadcasts=tuple(
            SentBroadcast(
                at=one.sent_at.astimezone(visit.zone),
                text=visible(one.html),
                to=name_targets(texts, visit, one.targets),
                asks_reading=one.asks_reading,
                arrived=_arrived(one.counts),
            )
            for one in reach.broadcasts
        ),
        notices=tuple(
            SentNotice(
                at=one.told_at.astimezone(zones.get(one.group_id or 0, visit.zone)),
                group=names.get(one.group_id or 0, ""),
                items=one.items,
                arrived=_arrived(one.counts),
            )
            for one in reach.notices
        ),
    )


def _group(reach: Reach, group_id: int, name: str, members: Iterable[MemberReach]) -> GroupReach:
    members = list(members)
    participants = [one for one in members if Role.PARTICIPANT in one.roles]
    return GroupReach(
        group=name,
        listed=reach.listed.get(group_id, 0),
        joined=len(participants) if name else len(members),
        known=reach.known(group_id),
        unreachable=sum(one.unreachable for one in members),
        messages=_arrived(sum((one.messages for one in members), Counts())),
        asked=_arrived(sum((one.asked for one in members), Counts())),
    )


def _kinds(members: Iterable[MemberReach]) -> Mapping[str, Arrived]:
    found: defaultdict[str, Counts] = defaultdict(Counts)
    for one in members:
        for kind, counts in one.kinds.items():
            name = SAME.get(kind, kind)
            found[name if name in KINDS else KINDS[-1]] += counts
    return {name: _arrived(found[name]) for name in KINDS if found[name] != Counts()}


def _arrived(counts: Counts) -> Arrived:
    return Arrived(counts.sent, counts.lost, counts.read)
