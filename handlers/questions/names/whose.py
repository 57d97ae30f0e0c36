"""Whose agenda a question means: that of groups it names, of the asker's own, of all others."""

from __future__ import annotations

from collections.abc import Callable

from db.visit import Group
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.leaning import HOURS, speaks_of_both, speaks_of_them
from handlers.questions.names.group_kinds import counts_things
from handlers.questions.names.phrases import Mention
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.compare import compares
from handlers.questions.replies.meeting import meets
from handlers.questions.replies.together import is_together
from handlers.questions.words import word_set

_MOST_GROUPS = 8
_LONG = 250
"""Signs from which a message is a story that is never answered for all other groups."""

_EVERY_GROUP = Pattern(
    r"\b(?:semua|setiap|seluruh|tiap|masing masing|kedua|all|every|each|both) (?:of the |the )?(?:kelompok|grup|groups?|tim|teams?)\b"
)


def meant_groups(knowledge: Knowledge, own: Group | None, reading: Reading) -> list[Group]:
    """Return whose agenda is meant: groups that are named, else one's own, else all."""
    groups = knowledge.visit.groups
    mentions = [mention for mention in reading.mentions if mention.kind == "group"]
    named = [groups[index] for mention in mentions for index in mention.indexes("group")]
    words = frozenset(reading.words.words)
    if named and own and (compares(words) or (own not in named and _is_like_theirs(reading, mentions))):
        return [own]
    if own and meets(reading) and own not in named:
        return [own]
    if own and is_together(words, len(set(named)), reading.words.text) and own not in named:
        return [*dict.fromkeys((*named, own))] if reading.has("when", "until") else [own]
    if named:
        return list(dict.fromkeys(named))[:_MOST_GROUPS]
    if own is None or _means_every(reading.words.text):
        return list(groups[:_MOST_GROUPS])
    others = (
        [group for group in groups if group != own]
        if reading.has("other") and reading.has("group") and len(reading.text) < _LONG
        else []
    )
    return others[:_MOST_GROUPS] or [own]


_LIKE = Pattern(
    r"\b(?:kayak|kyk|kaya|kek|kea|seperti|spt|persis|like|same as|sama dengan|sama sama|sama (?:kayak|kaya|kyk|seperti|punya))\b"
)


_LIKES = word_set("kayak kyk kaya kek kea seperti layaknya sebagaimana like as")


def _is_like_theirs(reading: Reading, mentions: list[Mention]) -> bool:
    """Say whether one's own group is likened to another: «kita juga makan di sana kayak kelompok 2?», «debrief kita jam 5 kan sama dengan kelompok C?»."""
    words = reading.words.words
    if _US.isdisjoint(words):
        return False
    if all(not _LIKES.isdisjoint(words[max(0, m.start - 2) : m.start]) for m in mentions):
        return True
    claimed = reading.has("tag", "yesno") and any(time.kind in HOURS for time in reading.times)
    return claimed and bool(_LIKE.search(reading.words.text))


def _means_every(text: str) -> bool:
    """Tell «kedua kelompok» from «lokus kedua kelompok kami»."""
    found = _EVERY_GROUP.search(text)
    both = found is not None and found[0].startswith("kedua")
    return found is not None and not (both and counts_things(text[: found.start()].split()))


_US = word_set("kita kami saya aku we us our my i")
_OF_GROUPS = ("coach", "members", "leader", "next")


def group_before(
    knowledge: Knowledge, reading: Reading, first: Reading | None, story: Callable[[], Reading]
) -> str:
    """Return the words for the group that a part leaves to what stands before it; empty where it says whose it is."""
    if first and speaks_of_their_group(reading):
        return _named_group(first) or _group_of(knowledge, first)
    both = speaks_of_both(reading)
    other = both or speaks_of_them(reading)
    if reading.mentioned("group") or (not other and reading.has("mine", "other")):
        return ""
    goes_on = first is not None and (first.mentioned("group") or first.has("group")) and not _of_both(first)
    if not (other or (goes_on and _US.isdisjoint(reading.words.words))):
        return ""
    told = first if first and first.mentioned("group") else story()
    group = _named_group(told)
    if not group:
        return _group_of(knowledge, first) if first and goes_on and reading.has(*_OF_GROUPS) else ""
    return f"{'sama ' if both else ''}{group}"


_THEIR_GROUP = Pattern(
    r"\b(?:kelompok|grup|group|tim|team|kelas|klp|regu)(?:nya| nya| ny| dia| beliau| itu| tersebut)\b|\b(?:his|her|their|that) (?:group|team|class)\b"
)
"""The group of whom or of what the part before named: «Bu Rina kelompok berapa, kapan kita bareng kelompoknya?»."""


def _named_group(reading: Reading) -> str:
    group = next((mention for mention in reading.mentions if mention.kind == "group"), None)
    return reading.said(group.start, group.end) if group else ""


def speaks_of_their_group(reading: Reading) -> bool:
    return bool(_THEIR_GROUP.search(reading.words.text))


_WITH = word_set("with bareng barengan dengan bersama gabung digabung together")


def _of_both(first: Reading) -> bool:
    """Say whether the part before was about one's own group with another: what follows is about one's own."""
    words = frozenset(first.words.words)
    return bool(words & _US and (words & _WITH or speaks_of_both(first)))


def _group_of(knowledge: Knowledge, reading: Reading) -> str:
    """Return the group of the one participant whom a question names; empty where there is none."""
    people = [
        knowledge.directory.people[index]
        for m in reading.mentioned("person")
        for index in m.indexes("person")
    ]
    groups = {person.participant.group for person in people if person.participant}
    if len(groups) != 1:
        return ""
    name = fold(groups.pop())
    return name if name.split()[0] in knowledge.kinds | {"tim", "team"} else f"kelompok {name}"
