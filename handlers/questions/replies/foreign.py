"""Corrects «when do we go to the market?» where only other groups go to one."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.reading.understood import OPENING_HOURS
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.elsewhere import visitors
from handlers.questions.replies.gates import named, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, line

_GOES = word_set(
    "ke menuju kunjungi mengunjungi dikunjungi kunjungan datangi datang tiba berangkat go going visit visiting get to arrive"
)
_OF_IT = word_set("count contact who list wear bring why how private")
_MOST = 2


@needs(named("foreign"))
def answer_foreign(asking: Asking) -> Reply | None:
    """Say that the group does not go to a place of the kind, and which groups do."""
    reading = asking.reading
    if not reading.foreign:
        return None
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


def answer_others_speaker(asking: Asking) -> Reply | None:
    """Tell who receives or speaks where only other groups go, and for which group that is."""
    reading = asking.reading
    loci = asking.loci()
    asked = reading.has("who") and reading.has("receives", "speaker") and not reading.has("contact", "count")
    if (
        not (asking.own and asked and loci)
        or reading.asks
        or any(locus.name in asking.diary.locus_names for locus in loci)
    ):
        return None
    slots = [
        slot
        for group in asking.visit.groups
        for slot in asking.knowledge.diary(group).slots
        if slot.locus in loci and slot.item.speakers and slot.item.groups
    ]
    told = {hint.lemma for hint in reading.hints}
    slots = [slot for slot in slots if told & asking.knowledge.words_of(slot.item).title] or slots
    if not slots:
        return None
    item = slots[0].item
    people = [speaker_line(asking, name) for name in item.speakers]
    return reply(
        "speaker", not_yours(asking, slots[0]), *people, subject=about("speaker", people=item.speakers)
    )


def not_yours(asking: Asking, slot: Slot) -> Line:
    """Say that an item is another group's, and when it is."""
    groups = Listed(tuple(slot.item.groups))
    return line(
        "not-yours", title=slot.item.title, group=asking.group.name, groups=groups, when=span_of(slot)
    )
