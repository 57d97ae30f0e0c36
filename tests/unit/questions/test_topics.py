"""The tables of topics hold to their form, and their words say something."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from handlers.questions.reading.lemmas import lemmas
from handlers.questions.words import word_set
from handlers.questions.words.topics import read_topics, topics


def test_a_block_has_words_asked_and_words_told() -> None:
    shoes, ill = read_topics("shoes: sepatu\n  sandal\n  > bertumit\nill: masuk-angin")
    assert (shoes.name, shoes.asked, shoes.told) == ("shoes", ["sepatu", "sandal"], ["bertumit"])
    assert (ill.name, ill.asked, ill.told) == ("ill", ["masuk-angin"], [])


def test_a_topic_is_part_of_wide_ones_that_are_there() -> None:
    (shoes,) = read_topics("shoes < dress safety: sepatu")
    assert shoes.names == ("shoes", "dress", "safety")
    there = {topic.name for topic in topics()}
    assert {topic.name: topic.wide for topic in topics() if not set(topic.wide) <= there - {topic.name}} == {}


def test_names_are_plain_and_every_topic_has_words_that_ask_for_it() -> None:
    assert [topic.name for topic in topics() if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", topic.name)] == []
    assert [topic.name for topic in topics() if not topic.asked] == []


def test_no_word_stands_in_many_topics() -> None:
    """What half of the topics are called by tells none of them apart."""
    of: dict[str, list[str]] = {}
    for topic in topics():
        for word in topic.asked:
            of.setdefault(word, []).append(topic.name)
    assert {word: names for word, names in of.items() if len(set(names)) > _MANY} == {}


_MANY = 4


def test_no_word_stands_twice_in_a_topic() -> None:
    twice = {
        topic.name: [word for word, times in Counter(topic.asked).items() if times > 1] for topic in topics()
    }
    assert {name: words for name, words in twice.items() if words} == {}


def test_every_word_says_something() -> None:
    """A word without a lemma, or one that any question may hold, would make every row a row on its topic."""
    said = {word: topic.name for topic in topics() for word in chain(topic.asked, topic.told)}
    assert {word: name for word, name in said.items() if word in _NOTHING or not lemmas(word)} == {}


_NOTHING = word_set("ada bawa boleh mau bisa perlu harus apa siapa kapan berapa mana")
