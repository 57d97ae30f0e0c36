"""What a right answer about a moment holds: what runs at it, what comes next, whether anything does."""

from __future__ import annotations

import re

from tests.questions.wordings import saying
from tests.questions.wordings.asked import Asked, Right, meaning
from tests.questions.wordings.items import about


@meaning("at")
def at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    moment = asked.times.get("time2" if "time2" in args else "time")
    running = [event for event in asked.today() if moment and event.start <= moment and event.runs(moment)]
    if len(running) != 1 or not moment or moment < asked.at:
        return None
    event = running[0]
    said = saying.title_ways(event.title)
    return Right((f"{said}|{saying.locus_ways(event.locus)}" if event.locus else said,), that=about(event))


@meaning("now")
def now(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group(args[0]) if args else None
    if args and not group:
        return None
    running = [event for event in asked.today(group.name if group else "") if event.runs(asked.at)]
    if len(running) != 1:
        return None
    event = running[0]
    said = saying.locus_ways(event.locus) if group and event.locus else saying.title_ways(event.title)
    return Right((said,), that=about(event))


@meaning("next")
def next_event(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group(args[0]) if args else None
    if args and not group:
        return None
    coming = [event for event in asked.today(group.name if group else "") if event.start > asked.at]
    if not coming or len([e for e in coming if e.start == coming[0].start]) > 1:
        return None
    event = coming[0]
    said = saying.title_ways(event.title)
    ways = f"{said}|{saying.locus_ways(event.locus)}" if event.locus and group else said
    return Right((ways,), that=about(event))


@meaning("next_place")
def next_place(asked: Asked, args: tuple[str, ...]) -> Right | None:
    today = asked.today()
    here = next((event for event in reversed(today) if event.start <= asked.at), None)
    coming = [e for e in today if e.start > asked.at and e.locus and not (here and e.locus is here.locus)]
    if not coming or not here or len([e for e in coming if e.start == coming[0].start]) > 1:
        return None
    if re.search(r"lo[kc]us|site", asked.text) and coming[0].locus and not coming[0].locus.counted:
        return None
    between = [e for e in today if asked.at < e.start < coming[0].start and e.locus]
    event = coming[0]
    return (
        Right((saying.locus_ways(event.locus),), that=about(event)) if event.locus and not between else None
    )


@meaning("is_free")
def is_free(asked: Asked, args: tuple[str, ...]) -> Right | None:
    moment, today = asked.times.get("time"), asked.today()
    if not moment or moment < asked.at or not today or not all(event.end for event in today):
        return None
    near = [event for event in today if event.start <= moment and event.end and event.end > moment]
    if near:
        return Right((saying.title_ways(near[0].title),), that=about(near[0])) if len(near) == 1 else None
    if any(event.end == moment for event in today):
        return None
    coming = [event for event in today if event.start > moment]
    said = "nothing|free|without" if asked.language == "en" else "tidak|kosong|bebas|belum"
    return Right((saying.ways((*said.split("|"), *(e.title for e in coming[:1]))),))
