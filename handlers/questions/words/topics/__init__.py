"""Topics of visits: what rows and questions are about, and the words by which either tells so.

A module holds one table. A topic is a block: `name: words by which people ask`, which goes on in lines that begin with two spaces;
words behind `  > ` are those by which rows tell of it besides. Hyphens join a phrase (masuk-angin). A topic that several modules
have is one topic with the words of all. `name < wide: ...` is part of wider topics: what is about it is about them too. A word
behind `=` counts only as it is written, none of its other forms, and a phrase without words between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from handlers.questions.words.topics import (
    asked_so,
    care,
    city,
    clothing,
    conduct,
    digital,
    emergencies,
    environment,
    faith,
    food,
    government,
    health,
    innovation,
    learning,
    leisure,
    lodging,
    luggage,
    media,
    money,
    people,
    places,
    plainly,
    schools,
    sectors,
    services,
    spoken,
    technology,
    travel,
    villages,
)

_MODULES = (
    clothing, luggage, food, health, travel, lodging, money, technology, conduct, emergencies, faith, leisure,
    learning, services, city, government, digital, innovation, places, people, media,
    care, villages, schools, sectors, environment, spoken, asked_so, plainly,
)  # fmt: skip
_TOLD = "  > "


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with the words that ask for it and those that only rows use, each as it stands in a table."""

    name: str
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    wide: list[str] = field(default_factory=list)

    @property
    def names(self) -> tuple[str, ...]:
        return self.name, *self.wide


@cache
def topics() -> tuple[Topic, ...]:
    found: dict[str, Topic] = {}
    for module in _MODULES:
        for topic in read_topics(module.TOPICS):
            known = found.setdefault(topic.name, Topic(topic.name))
            known.asked.extend(topic.asked)
            known.told.extend(topic.told)
            known.wide.extend(wide for wide in topic.wide if wide not in known.wide)
    return tuple(found.values())


def read_topics(table: str) -> Iterator[Topic]:
    """Read a table's blocks."""
    topic: Topic | None = None
    for line in filter(str.strip, table.splitlines()):
        if not line.startswith(" "):
            if topic:
                yield topic
            head, _, words = line.partition(":")
            name, _, wide = head.partition("<")
            topic = Topic(name.strip(), words.split(), wide=wide.split())
        elif topic:
            words = line.removeprefix(_TOLD)
            (topic.told if line.startswith(_TOLD) else topic.asked).extend(words.split())
    if topic:
        yield topic


@cache
def topics_of_words() -> dict[str, frozenset[str]]:
    """Map each word by which people ask to its topics; one that stands in phrases only to those of its phrases."""
    single: dict[str, set[str]] = {}
    parts: dict[str, set[str]] = {}
    for topic in topics():
        for asked in topic.asked:
            words = asked.removeprefix("=").split("-")
            for word in words:
                (parts if len(words) > 1 else single).setdefault(word, set()).update(topic.names)
    return {word: frozenset(names) for word, names in {**parts, **single}.items()}


def is_other(word: str, mended: str) -> bool:
    """Say whether a word that tells of a topic would be mended into one that is no form of it and tells of none of its topics."""
    table = topics_of_words()
    names = table.get(word) or table.get(word.removesuffix("nya"), frozenset())
    return bool(names) and not mended.startswith(word) and names.isdisjoint(table.get(mended, frozenset()))
