"""What a question takes for granted and only wants confirmed: the place that comes next, how many a group is, its topic."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.replies.agenda import answer_next
from handlers.questions.replies.base import Asking, Reply, about, reply, short_item
from handlers.questions.replies.gates import Gates, cued, needs
from handlers.questions.replies.groups import members
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import line

_TAKEN = word_set("ya kan yah right correct betul bener benar bukan")
_ASKING = ("where", "when", "who", "contact", "count", "duration", "until")


def answer_next_place(asking: Asking) -> Reply | None:
    """Tell what comes next, and whether it is at the place that is named: «habis ini ke MPP ya?»."""
    told = answer_next(asking)
    loci = asking.loci()
    if told is None or not loci or not _is_taken(asking):
        return told
    named = {asking.visit.loci.index(locus) for locus in loci}
    coming = asking.diary.after(asking.now)
    there = any(named & asking.knowledge.words_of(slot.item).loci for slot in coming)
    return replace(told, lines=(line("yes") if there else line("no"), *told.lines))


@needs(cued("next"))
def answer_next_claimed(asking: Asking) -> Reply | None:
    """Say whether what is named comes next, and what does: «abis ini makan kan?», «setelah ini perjalanan lagi?»."""
    reading = asking.reading
    claims = _is_taken(asking) or reading.text.rstrip().endswith("?")
    if not (reading.has("next") and reading.asks and claims) or reading.has(*_ASKING, *_OF_NEXT):
        return None
    if reading.mentions or reading.anchor or asking.period.said or asking.remembered():
        return None
    if not all(asking.knowledge.in_titles(unit.lemma) for unit in reading.asks):
        return None
    coming = asking.diary.after(asking.now)
    told = answer_next(asking) if coming and coming[0].day == asking.now.date() else None
    found = asking.find((), reading.asks)
    if told is None or not found.fully or found.noted:
        return None
    head = line("yes") if set(coming) & set(found.slots) else line("no")
    return replace(told, intent="check", lines=(head, *told.lines))


_OF_NEXT = ("what", "list", "exist", "how", "why", "wear", "bring", "transport", "agenda", "loci", "still")


_ONCE = Pattern(
    r"\b(?:cuma|hanya|only|just)\b.{0,12}\b(?:sekali|satu kali|1 kali|satu sesi|once|one)\b|\b(?:sekali|satu kali|once) (?:saja|doang|only)\b"
)


@needs(_ONCE)
def _answer_once(asking: Asking) -> Reply | None:
    """Say whether something comes only once that day: «paparan hari ini cuma sekali kan?»."""
    reading = asking.reading
    if not _ONCE.search(reading.words.text) or not reading.asks or reading.anchor:
        return None
    if reading.has("who", "contact", "duration", "where", "how") or not _is_taken(asking):
        return None
    found = asking.find(reading.mentions, reading.asks)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = [slot for slot in found.slots if slot.day == day] if found.fully and not found.noted else []
    if not slots:
        return None
    head = line("yes") if len(slots) == 1 else line("no")
    return reply("check", head, *map(short_item, slots), subject=about("check", slots[:1]))


@needs(cued("people members"))
def _answer_size(asking: Asking) -> Reply | None:
    """Say whether a group is as many as is taken for granted: «kelompok kita 14 orang kan?»."""
    reading = asking.reading
    about_group = reading.has("mine", "group") or reading.mentioned("group")
    claims = _is_taken(asking) or reading.text.rstrip().endswith("?") or reading.has("tag", "yesno")
    if not (about_group and reading.has("people", "members") and claims):
        return None
    named = {at for mention in reading.mentions for at in range(mention.start, mention.end)}
    words = enumerate(reading.words.words)
    said = [word for at, word in words if at not in named and (word.isdigit() or word in NUMBERS)]
    rest = [unit for unit in reading.asks if reading.words.words[unit.start] not in said]
    count = asking.group.headcount or str(len(members(asking)) or "")
    asks = reading.has(*(cue for cue in _ASKING if cue != "count"))
    if len(said) != 1 or rest or asks or not count:
        return None
    true = said[0] in count.split() or asking.group.headcount.casefold().startswith(said[0])
    bare = count.removesuffix(" orang").removesuffix(" people")
    size = line("headcount", group=asking.group.name, count=bare)
    return reply("members", line("yes") if true else line("no"), size)


@needs(cued("topic theme"))
def _answer_topic(asking: Asking) -> Reply | None:
    """Say whether a group's topic is the one that is taken for granted; silent where it is no group's."""
    reading = asking.reading
    about_group = reading.has("mine", "group") or reading.mentioned("group")
    claims = _is_taken(asking) or reading.text.rstrip().endswith("?")
    if not (about_group and claims) or not _WHAT.isdisjoint(reading.words.words):
        return None
    if reading.has("how", "why", *_ASKING) or not asking.group.topic:
        return None
    spans = [(mention.start, mention.end) for mention in reading.mentioned("group")[:1]]
    spans += [(cue.start, cue.end) for cue in reading.cues if cue.name in _OF_TOPIC]
    passed = {at for start, end in spans for at in range(start, end)}
    said = {u.lemma for u in reading.words.units if u.start not in passed} - _topic_words()
    topics = {group.name: set(lemmas(group.topic)) for group in asking.visit.groups}
    whole = {name for name in topics if _says_topic(asking, name)}
    true = asking.group.name in whole or (not whole and said <= topics[asking.group.name])
    if not said or not (whole or any(said <= topic for topic in topics.values())):
        return None
    told = line("topic", group=asking.group.name, topic=asking.group.topic)
    return reply("topic", line("yes") if true else line("no"), told)


def _says_topic(asking: Asking, group: str) -> bool:
    """Say whether a group's topic is said word for word, which other languages' words for it need not be."""
    found = asking.visit.group(group)
    topic = " ".join(split_words(fold(found.topic))) if found else ""
    return bool(topic) and f" {topic} " in f" {' '.join(split_words(fold(asking.reading.text)))} "


_WHAT = word_set("apa apaan what mana which")
_OF_TOPIC = frozenset({"topic", "theme", "tag", "yesno", "mine", "group"})


@cache
def _topic_words() -> frozenset[str]:
    return lemma_set(
        "itu ini ya kan betul benar right the of s apakah adalah tentang soal kelompok group kita kami our"
    )


def _is_taken(asking: Asking) -> bool:
    taken = not _TAKEN.isdisjoint(asking.reading.words.words) or asking.reading.has("tag", "yesno")
    return taken and not asking.reading.has(*_ASKING)


TAKEN = Gates(_answer_size, _answer_topic, _answer_once)
"""Say whether a group is as many, has a topic, or something as often planned, as is taken for granted."""
