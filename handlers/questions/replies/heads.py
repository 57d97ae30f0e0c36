"""Who leads a group or the delegation, and who heads a place that is named instead."""

from __future__ import annotations

from db.visit import Group, InfoRow
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.offices import answer_office
from handlers.questions.replies.people import card, speaker_line
from handlers.questions.replies.people_meant import heads_there
from handlers.questions.words import word_set
from texts.messages.answers import line


def answer_leader(asking: Asking) -> Reply | None:
    """Tell a group's leader; with a place, who chairs what is there."""
    silent = asking.reading.asks or not asking.loci() or asking.reading.has("group")
    if not silent:
        return _chair_there(asking)
    named = answer_office(asking, "leader")
    row = _row_on_leader(asking) if named and not named.answered else None
    return reply("leader", told(asking, row), subject=about("leader")) if row else named


def _row_on_leader(asking: Asking) -> InfoRow | None:
    """Find the row that tells of a group's leader where the sheet of groups names none: «dipilih pada hari pertama»."""
    own = set(lemmas(asking.group.name))
    rows = (row for row in asking.visit.info if _CHAIR in lemmas(row.topic)[:1])
    return next(
        (row for row in rows if asking.group.name in row.groups or own <= set(lemmas(row.topic))), None
    )


def answer_head(asking: Asking) -> Reply | None:
    """Tell who heads the delegation; with a place, who heads that."""
    silent = asking.reading.asks or not asking.loci() or asking.reading.has("group", "mine")
    return answer_office(asking, "head") if silent else _head_there(asking)


def _head_there(asking: Asking) -> Reply | None:
    """Tell who heads a place («pimpinan puskesmas siapa?»), and not the delegation; silent where nobody is known to."""
    if not _DELEGATION.isdisjoint(asking.reading.words.words):
        return None
    people = [asking.knowledge.directory.people[index] for index in heads_there(asking)]
    lines = [part for person in people for part in card(asking, person, brief=True)]
    return reply("who", *lines, subject=about("who", people=[p.name for p in people])) if lines else None


_DELEGATION = word_set("rombongan delegasi delegation kontingen visitasi")

(_CHAIR,) = lemmas("ketua")


def _chair_there(asking: Asking) -> Reply | None:
    """Tell who chairs what is at a place («ketua bank sampah siapa?»), which is no group's leader."""
    loci = {locus.name for locus in asking.loci()}
    chairs = [
        c.name for c in asking.visit.contacts if loci & set(c.loci) and _CHAIR in lemmas(c.position)[:1]
    ]
    lines = [speaker_line(asking, name) for name in chairs]
    return reply("who", *lines, subject=about("who", people=chairs)) if lines else None


_OF_VISIT = word_set("kunjungan visitasi visit semua seluruh all rombongan rangkaian")


def answer_all(asking: Asking, office: str) -> Reply | None:
    """Tell who holds an office in each group, where all of the visit's are asked for: «siapa saja pembimbing di kunjungan ini?»."""
    reading = asking.reading
    every = reading.has("list") and not _OF_VISIT.isdisjoint(reading.words.words)
    if (
        not every
        or reading.mentions
        or reading.asks
        or reading.has("mine", "group", "contact", "when", "where")
    ):
        return None
    held = [(group, name) for group in asking.visit.groups for name in _holders(group, office)]
    lines = [
        part
        for group, name in held
        for part in (line(f"{office}-of", group=group.name), speaker_line(asking, name))
    ]
    names = [name for _, name in held]
    return reply(office, *lines, subject=about(office, people=names)) if len(held) > 1 else None


def _holders(group: Group, office: str) -> tuple[str, ...]:
    return group.coaches if office == "coach" else (group.leader,) if group.leader else ()
