"""Places of the visit to which a group does not go, and which groups go there."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.replies.around import around_slots
from handlers.questions.replies.base import Asking, Reply, about, item_card, reply
from texts.messages.answers import Listed, line


def not_visited(asking: Asking) -> Reply | None:
    """Say that the group does not go to a place that the visit knows."""
    asked = asking.loci()
    loci = [locus for locus in asked if not _goes_to(asking, locus)]
    if not loci or len(loci) < len(asked):
        return None
    groups = visitors(asking, loci[0].name)
    if not (loci[0].counted or groups):
        return None
    told = line("visited-by", groups=Listed(tuple(groups))) if groups else None
    return reply("not-visited", line("not-visited", locus=loci[0].name, group=asking.group.name), told)


def _goes_to(asking: Asking, locus: Locus) -> bool:
    index = asking.visit.loci.index(locus)
    return any(index in asking.knowledge.words_of(slot.item).loci for slot in asking.diary.slots)


def visitors(asking: Asking, locus: str) -> list[str]:
    return [
        group.name
        for group in asking.visit.groups
        if group != asking.group
        and any(
            row.locus == locus and (not row.groups or group.name in row.groups) for row in asking.visit.agenda
        )
    ]


def _of_now(asking: Asking) -> bool:
    """Say whether a question is about where one is just now: «ini kita ke X ya?»."""
    timed = {at for time in asking.reading.times for at in range(time.start, time.end)}
    here = any(word in _HERE and at not in timed for at, word in enumerate(asking.reading.words.words[:3]))
    return asking.reading.has("now") or (here and not asking.reading.anchor)


_HERE = frozenset({"ini", "sekarang", "this"})


def answer_visits(asking: Asking) -> Reply | None:
    """Say that the group does not go to the place that the question is about."""
    told = not_visited(asking)
    if told is None or asking.reading.asks:
        return None
    if not asking.reading.has("yesno", "tag") or asking.reading.has("when"):
        return told
    anchor = asking.reading.anchor
    then = around_slots(asking)[:1] if anchor and anchor.relation == "after" else []
    then = list(asking.diary.running(asking.now)) if _of_now(asking) else then
    instead = [part for slot in then for part in item_card("at", slot, dated=True)]
    return reply("not-visited", line("no"), *told.lines, *instead, subject=about("at", then))
