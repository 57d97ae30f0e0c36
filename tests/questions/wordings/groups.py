"""What a right answer about the visit's groups holds: where others are, and who is together."""

from __future__ import annotations

from collections.abc import Iterable

from tests.questions.wordings import saying
from tests.questions.wordings.asked import UNKNOWN, Asked, Right, meaning
from tests.questions.wordings.items import about
from tests.questions.wordings.schedule import Event


@meaning("place_at")
def place_at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group, moment = asked.other_group("group"), asked.times.get("time")
    if not group or not moment or moment < asked.at:
        return None
    running = [event for event in asked.today(group.name) if event.runs(moment)]
    if len(running) != 1 or not running[0].locus:
        return None
    event = running[0]
    return Right((saying.locus_ways(event.locus),), that=about(event)) if event.locus else None


def _names(asked: Asked, wanted: set[str]) -> Right:
    """All groups that are meant, and none that is not; one whose name is part of another's can't be told apart."""
    groups = asked.visit.groups
    inside = tuple(saying.group_ways(g, asked.group, asked.language) for g in groups if g.name in wanted)
    outside = [g.name for g in groups if g.name not in wanted and g.name != asked.group]
    wrong = tuple(name for name in outside if not any(name in part or part in name for part in wanted))
    return Right(inside, wrong)


def _whose(asked: Asked, held: Iterable[str]) -> Right | None:
    wanted = set(held)
    if not wanted or len(asked.visit.groups) == 1:
        return None
    if len(wanted) < len(asked.visit.groups):
        return _names(asked, wanted)
    names = "|".join(
        saying.group_ways(g, "", asked.language) for g in asked.visit.groups if g.name != asked.group
    )
    return Right((f"semua|seluruh|all |every|both|kedua|{names}",))


@meaning("which_groups_locus")
def which_groups_locus(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus("locus")
    if not locus or not locus.counted:
        return None
    return _whose(
        asked, (g.name for g in asked.visit.groups if any(e.locus is locus for e in asked.events(g.name)))
    )


@meaning("which_groups_item")
def which_groups_item(asked: Asked, args: tuple[str, ...]) -> Right | None:
    title = asked.slots.get("item")
    return _whose(
        asked, (g.name for g in asked.visit.groups if any(e.title == title for e in asked.events(g.name)))
    )


@meaning("first_group")
def first_group(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus("locus")
    firsts: dict[str, Event] = {}
    for group in asked.visit.groups:
        here = [event for event in asked.events(group.name) if event.locus is locus]
        if here:
            firsts[group.name] = here[0]
    order = sorted(firsts, key=lambda name: firsts[name].start)
    if (
        len(order) < 2
        or firsts[order[0]].start == firsts[order[1]].start
        or firsts[order[0]].day != asked.at.date()
    ):
        return None
    earliest = asked.visit.group(order[0])
    if not earliest:
        return None
    return Right((saying.group_ways(earliest, asked.group, asked.language),), that={"group": earliest})


@meaning("same")
def same(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Together: the same row. Apart: no, or both places (or both times)."""
    names = [arg for arg in args if arg in {"group", "group2", "mine"}]
    one, other = (asked.other_group(name) for name in (*names, "mine")[:2])
    if not one or not other or one is other:
        return None
    first, second = asked.event("item", one.name), asked.event("item", other.name)
    if not first or not second or first.day != second.day:
        return None
    yes = "yes.|yes,|same|together|both" if asked.language == "en" else "ya.|ya,|sama|bersama|bareng|gabung"
    if first.item == second.item:
        named = next(group.name for group in (other, one) if group.name != asked.group)
        return Right((f"{yes}|semua|all groups|{named}",), that=about(first))
    if first.locus is second.locus and first.room == second.room:
        return None
    wrong = ("Ya. " + first.title, "Yes. " + first.title)
    places = "|".join(saying.locus_ways(e.locus) for e in (first, second) if e.locus)
    return Right(
        (f"{saying.NO[asked.language]}|{places}" if places else saying.NO[asked.language],),
        wrong,
        that=about(first),
    )


@meaning("meet")
def meet(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """The next row that both groups share; where one runs now, that one will do as well."""
    group = asked.other_group(args[0])
    if not group or group.name == asked.group:
        return None
    theirs = {event.item for event in asked.events(group.name)}
    shared = [e for e in asked.events() if e.item in theirs and not e.over(asked.at)]
    if not shared:
        return None
    coming = [event for event in shared if event.start > asked.at][:1]
    both = [e for e in shared if e.start <= asked.at] + coming
    placed = [event for event in shared if event.locus][:1]
    return Right((saying.ways(saying.clock(e.start, asked.language) for e in (*both, *placed)),))


@meaning("count_groups")
def count_groups(asked: Asked, args: tuple[str, ...]) -> Right | None:
    nouns = ("kelompok", "grup", "tim", "kelas") if asked.language == "id" else ("group", "team", "class")
    return Right((saying.number(len(asked.visit.groups), nouns, asked.language),))


@meaning("members")
def members(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group(args[0])
    if not group:
        return None
    names = [person.name for person in asked.visit.participants if person.group == group.name]
    if not names:
        return UNKNOWN if not group.description and not group.leader else None
    return Right(
        tuple(saying.short_name(name) for name in (names[0], names[len(names) // 2], names[-1])),
        that={"group": group},
    )


@meaning("count_members")
def count_members(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group(args[0])
    if not group:
        return None
    listed = sum(person.group == group.name for person in asked.visit.participants)
    if not group.headcount and not listed:
        return UNKNOWN
    if not (group.headcount or str(listed)).isdigit():
        return Right((group.headcount.split()[0],), that={"group": group})
    nouns = (
        ("orang", "peserta", "anggota")
        if asked.language == "id"
        else ("people", "member", "participant", "person")
    )
    counts = {int(group.headcount or listed), listed or int(group.headcount)}
    return Right(
        ("|".join(saying.number(count, nouns, asked.language) for count in counts),), that={"group": group}
    )


@meaning("coach")
def coach(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group(args[0] if args else "mine")
    if not group:
        return None
    names = group.coaches or tuple(
        c.name for c in asked.visit.contacts if c.role == "pembimbing" and group.name in c.groups
    )
    others = {saying.short_name(name) for g in asked.visit.groups for name in g.coaches} - {
        saying.short_name(n) for n in names
    }
    if not names:
        return Right((), tuple(sorted(others)), answered=False)
    person = next((c for c in asked.visit.contacts if c.name == names[0]), None)
    return Right(
        tuple(saying.short_name(name) for name in names),
        tuple(sorted(others)),
        that={"group": group, "person": person},
    )
