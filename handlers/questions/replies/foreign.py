"""Corrects «when do we go to the market?» where only other groups go to one."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.moments import visitors
from handlers.questions.understood import OPENING_HOURS
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, line

_GOES = word_set(
    "ke menuju kunjungi mengunjungi dikunjungi kunjungan datangi datang tiba berangkat go going visit visiting get to arrive"
)
_OF_IT = word_set("count contact who list wear bring why how private")
_MOST = 2


def answer_foreign(asking: Asking) -> Reply | None:
    """Say that the group does not go to a place of the kind, and which groups do."""
    reading = asking.reading
    named = {lemma for mention in reading.foreign for lemma in mention.lemmas}
    words = frozenset(reading.words.words)
    asked = reading.has("when", "until", "duration", "start", "countdown", "yesno", "tag")
    if not named or not asked or _GOES.isdisjoint(words) or reading.has(*_OF_IT) or OPENING_HOURS & words:
        return None
    if any(unit.lemma not in named for unit in reading.asks) or reading.mentioned("locus"):
        return None
    loci = [asking.visit.loci[index] for m in reading.foreign for index in m.indexes("locus")]
    told: list[Line] = []
    for locus in [locus for locus in loci if locus.counted][:_MOST]:
        groups = visitors(asking, locus.name)
        told += [line("not-visited", locus=locus.name, group=asking.group.name)] if groups else []
        told += [line("visited-by", groups=Listed(tuple(groups)))] if groups else []
    head = line("no") if reading.has("yesno", "tag") and not reading.has("when") else None
    return reply("not-visited", head, *told, subject=about("not-visited")) if told else None
