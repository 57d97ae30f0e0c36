"""What groups are called: their names, numbers, cities and other names, each as people say it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from db.visit import Visit
from handlers.questions.names.group_kinds import group_kinds, matters_of
from handlers.questions.names.phrases import Name
from handlers.questions.names.places import (
    city_of,
)
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.spelling.visit_words import (
    SHORTEST_FORM,
)
from handlers.questions.words.synonyms import one_word

if TYPE_CHECKING:
    pass

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SPELT = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")


def group_phrases(visit: Visit) -> Iterator[tuple[tuple[str, ...], Name, int]]:
    kinds, matters = group_kinds(visit), matters_of(visit)
    for index, group in enumerate(visit.groups):
        name = Name("group", index)
        for written in (group.name, *group.aliases):
            phrase = lemmas(written)
            yield phrase, name, 0
            bare = tuple(lemma for lemma in phrase if lemma not in kinds | {"tim"})
            yield ("kelompok", *bare), name, 0
            yield ("tim", *bare), name, 1
            counted = len(bare) == 1 and (bare[0].isdigit() or bare[0] in (*_SPELT, *_ROMAN))
            if not counted:  # «lokus ke-3 kelompok 4» counts places, and names no group 3
                yield (*bare, "tim"), name, 1
                yield (*bare, "kelompok"), name, 1
            yield ("anak", *bare), name, 3
            yield ("peserta", *bare), name, 3
            yield from ((spelt, name, 0) for spelt in _counted(bare))
            matter = written != group.name and set(bare) <= matters
            if bare and len("".join(bare)) > SHORTEST_FORM and not (matter or set(bare) <= _everyday()):
                yield bare, name, 5
        city = city_of(group)
        if city and sum(city_of(other) == city for other in visit.groups) == 1:
            yield city, name, 6
        if city:
            yield ("kelompok", *city), name, 2
            yield ("tim", *city), name, 2


@cache
def _everyday() -> frozenset[str]:
    """Lemmas of words with synonyms: «kesehatan» alone is the matter, only «tim kesehatan» the group."""
    return frozenset(one_word().values())


def _counted(bare: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give `kelompok 3` for Kelompok III or Kelompok Tiga, and the other way round."""
    for number in range(1, len(_SPELT)):
        ways = {str(number), _ROMAN[number], _SPELT[number]}
        if len(bare) == 1 and bare[0] in ways:
            yield from (("kelompok", way) for way in sorted(ways))
