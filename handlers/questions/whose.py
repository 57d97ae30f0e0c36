"""Whose agenda a question means: that of groups it names, of the asker's own, of all others."""

from __future__ import annotations

import re

from db.visit import Group
from handlers.questions.knowledge import Knowledge
from handlers.questions.replies.compare import compares
from handlers.questions.replies.meeting import meets
from handlers.questions.replies.together import is_together
from handlers.questions.understood import Reading

_MOST_GROUPS = 8
_LONG = 250
"""Signs from which a message is a story that is never answered for all other groups."""

_EVERY_GROUP = re.compile(
    r"\b(?:semua|setiap|seluruh|tiap|masing masing|kedua|all|every|each|both) (?:of the |the )?(?:kelompok|grup|groups?|tim|teams?)\b"
)


def meant_groups(knowledge: Knowledge, own: Group | None, reading: Reading) -> list[Group]:
    """Return whose agenda is meant: groups that are named, else one's own, else all."""
    groups = knowledge.visit.groups
    mentions = [mention for mention in reading.mentions if mention.kind == "group"]
    named = [groups[index] for mention in mentions for index in mention.indexes("group")]
    words = frozenset(reading.words.words)
    if named and own and compares(words):
        return [own]
    if own and meets(reading) and own not in named:
        return [own]
    if own and is_together(words, len(set(named)), " ".join(reading.words.words)) and own not in named:
        return [*dict.fromkeys((*named, own))] if reading.has("when", "until") else [own]
    if named:
        return list(dict.fromkeys(named))[:_MOST_GROUPS]
    if own is None or _EVERY_GROUP.search(" ".join(reading.words.words)):
        return list(groups[:_MOST_GROUPS])
    others = (
        [group for group in groups if group != own]
        if reading.has("other") and reading.has("group") and len(reading.text) < _LONG
        else []
    )
    return others[:_MOST_GROUPS] or [own]
