"""Groups of which only the first is called one: «kelas A dan B», «kelompok 1, 2 sama 3»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.questions.names.phrases import Mention, PhraseIndex
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_JOINS = word_set("dan sama dengan atau serta and or versus vs")
_COUNTED = word_set("orang menit jam hari kali peserta people minutes hours days times")
_LONGEST = 3


def also_named(phrases: PhraseIndex, words: Words, named: Sequence[Mention]) -> list[Mention]:
    """Find the groups behind «dan» that share the word «kelompok» with the one before."""
    taken = {at for mention in named for at in range(mention.start, mention.end)}
    groups = [mention for mention in named if mention.kind == "group"]
    return [other for mention in groups for other in _behind(phrases, words, mention.end, taken)]


def _behind(phrases: PhraseIndex, words: Words, at: int, taken: set[int]) -> Iterator[Mention]:
    while at + 1 < len(words.words) and words.words[at] in _JOINS and at + 1 not in taken:
        found = _group_at(phrases, words, at + 1)
        if found is None:
            return
        yield found
        at = found.end


def _group_at(phrases: PhraseIndex, words: Words, start: int) -> Mention | None:
    units = [unit for unit in words.units if unit.start >= start][:_LONGEST]
    for last in range(len(units), 0, -1):
        lemmas = tuple(unit.lemma for unit in units[:last])
        names = phrases.named(("kelompok", *lemmas))
        end = units[last - 1].end
        counted = words.words[end : end + 1] and words.words[end] in _COUNTED
        if units[0].start == start and names and names[0].kind == "group" and not counted:
            return Mention(names, start, end, lemmas)
    return None
