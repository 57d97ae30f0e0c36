"""Joins words that a thumb parted with a space («sel esai», «nara sumber»), where a piece means nothing and the whole is known."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.late import Late
from handlers.questions.words import word_set
from handlers.questions.words.frequent import frequent_words

_SHORTEST, _SHORTEST_TITLED = 4, 7
_WORD = Late(r"[a-z]+")
_END = Late(r"[?.,!;:]+$")
_LETTERED = word_set(
    "kelompok klp klpk klmpk kel grup group tim team kelas class regu gugus rombel bus bis blok zona zone gedung lantai pintu ruang room"
)
"""What is called by a letter: «kelompok b apa»."""
_CALLS = word_set("pak bu bapak ibu mas mbak bang kak dr drs prof")
"""What stands before a name, which may be one that nothing knows."""


def rejoined(knowledge: Knowledge, folded: str) -> str:
    """Write words that were typed in two as one."""
    words = _with_places(knowledge, folded.split(" "))
    at = len(words) - 2
    while at >= 0:
        whole = words[at] + words[at + 1]
        lettered = at and len(words[at]) == 1 and words[at - 1] in _LETTERED
        if not lettered and _is_parted(knowledge, words[at], words[at + 1], whole):
            words[at : at + 2] = [whole]
        at -= 1
    return " ".join(words)


_LITTLE = {"d": "di", "k": "ke"}
_PLACES = word_set(
    "ruang ruangan rg rgn hotel htl lobi lobby lantai lt aula mana mna mn gedung gdg kantor kntr balai rm resto restoran dinas bus bis mpp rsud lokus kamar kmr tempat tmpt masjid musala "
    "mushola rumah pendopo kecamatan kelurahan desa puskesmas sini situ sana"
)


def _with_places(knowledge: Knowledge, words: list[str]) -> list[str]:
    """Write «di» for the letter between what is called by letters and a place, where nobody is called so: «diskusi kelompok d ruang apa»."""
    for at in range(1, len(words) - 1):
        little = _LITTLE.get(words[at])
        if little and words[at - 1] in _LETTERED and words[at + 1].rstrip("?.,!") in _PLACES:
            names = (name for group in knowledge.visit.groups for name in (group.name, *group.aliases))
            if words[at] not in {name.casefold().rpartition(" ")[2] for name in names}:
                words[at] = little
    return words


def _is_parted(knowledge: Knowledge, first: str, second: str, whole: str) -> bool:
    mender = knowledge.normaliser.mender
    bare = whole if whole.isalpha() else _END.sub("", whole)
    base = bare if mender.is_known(bare) else bare.removesuffix("nya")
    if len(base) < _SHORTEST or not mender.is_known(base) or not _WORD.fullmatch(bare):
        return False
    if not first.isalpha() or (first in _CALLS and len(bare) < _SHORTEST_TITLED):
        return False
    rest = _END.sub("", second)
    strange = not (mender.is_word(first) and mender.is_word(rest))
    return strange or (bare in _OFTEN and not (mender.is_known(first) and mender.is_known(rest)))


_OFTEN = frozenset(word for word in frequent_words().words if len(word) > _SHORTEST)
