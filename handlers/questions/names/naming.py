"""Finds names of people in a question: words that follow each other and still belong to someone together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.people import Person
from handlers.questions.names.phrases import Mention, Name
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set


def find_people(knowledge: Knowledge, words: Words, free: Sequence[bool]) -> Iterator[Mention]:
    """Find names of people: words that follow each other and still belong to someone together."""
    at = 0
    while at < len(words.words):
        holders = set(_holders(knowledge, words, at)) if free[at] else set()
        if not holders:
            at += 1
            continue
        end = at + 1
        while holders and end < len(words.words) and free[end]:
            narrowed = holders & set(knowledge.directory.of_token(words.words[end]))
            narrowed = (
                narrowed or _begun(knowledge, holders, words, end) or _slipped(knowledge, holders, words, end)
            )
            if not narrowed:
                break
            holders, end = narrowed, end + 1
        if holders and _is_another(knowledge, words, at, end):
            holders = set()
        short = holders and not knowledge.directory.of_token(words.words[at])
        called = at and words.words[at - 1] in _BEFORE_NAMES and _are_named(knowledge, holders)
        if holders and (short or called or _is_name(knowledge, words.words[at:end], holders)):
            names = tuple(Name("person", index) for index in sorted(_nearest(knowledge, holders, end - at)))
            names = _titled_so(knowledge, words, at, names)
            start = at - 1 if at and words.words[at - 1] in _PROFESSIONS else at
            fitting = _shortened(knowledge, words, start, names) if free[at - 1] else ()
            yield Mention(fitting or names, start - bool(fitting), end, words.words[at:end])
        at = end


def _is_another(knowledge: Knowledge, words: Words, at: int, end: int) -> bool:
    """Say whether one name with a slip stands beside one that nobody here has: «Hasan Basri» is no Samsul Bahri."""
    typed, read = words.typed, words.words
    if end - at > 1 or typed[at] == read[at]:
        return False
    return any(_is_strange(knowledge, words, side) for side in (at - 1, end) if 0 <= side < len(read))


def _is_strange(knowledge: Knowledge, words: Words, at: int) -> bool:
    word = words.words[at]
    mender = knowledge.normaliser.mender
    if words.typed[at] in first_names():
        return not mender.is_own(words.typed[at])
    if word != words.typed[at] or len(word) < _SHORTEST_BEGUN or not word.isalpha() or mender.is_known(word):
        return False
    return at in words.strange


def _begun(knowledge: Knowledge, holders: set[int], words: Words, at: int) -> set[int]:
    """Keep those of whose names the word is a beginning that means nothing else: «Nurul Hid» is Nurul Hidayati."""
    word, people = words.words[at], knowledge.directory.people
    if len(word) < _SHORTEST_BEGUN or at not in words.strange:
        return set()
    return {h for h in holders if any(token.startswith(word) for token in people[h].tokens)}


_SHORTEST_BEGUN = 3


@cache
def first_names() -> frozenset[str]:
    """Names by which many Indonesians are called, and which may be words as well."""
    return word_set(
        "abdul achmad adi agung agus ahmad ali amir ana andi andri anton ari arif asep asrul ayu bagus bambang bayu benny budi cut dedi deni desi dewi dian dimas dina dwi eka elisabeth "
        "endang erna fajar fitri gede grace gunawan hadi hari hasan hendra hendri herman ida ika imam indah indra iwan joko kadek kurnia lale lia lina lusi made maria maya mega "
        "muhammad nina noor novi nur nurul oktavianus putri putu rahmat ratna rena rian rina rini rudi samuel sari siti slamet sri surya sugeng tri tuti wahyu wati wawan wayan "
        "wenny yanti yeni yohanes yudi yuli yusuf zainal"
    )


_SHORTEST_SLIPPED, _SLIPS = 6, 2


def _slipped(knowledge: Knowledge, holders: set[int], words: Words, at: int) -> set[int]:
    """Keep those one of whose other names is two slips away from a long word that is none: «Siti Maesrohh»."""
    word, people = words.words[at], knowledge.directory.people
    if len(word) < _SHORTEST_SLIPPED or at not in words.strange:
        return set()
    return {
        h
        for h in holders
        if any(token[0] == word[0] and OSA.distance(word, token) <= _SLIPS for token in people[h].tokens)
    }


def _shortened(knowledge: Knowledge, words: Words, start: int, holders: Sequence[Name]) -> tuple[Name, ...]:
    """Return those whose other name is shortened before the one that was found: «Md. Suardipa», «M. Ridwan»."""
    short = words.words[start - 1] if start else ""
    if not 0 < len(short) < _SHORTEST_CALLED or short in _BEFORE_NAMES | _everyday() or not short.isalpha():
        return ()
    people = knowledge.directory.people
    return tuple(h for h in holders if any(_abbreviates(short, token) for token in people[h.index].tokens))


_TITLES = {
    "dr": "dr",
    "dokter": "dr",
    "prof": "prof",
    "profesor": "prof",
    "ir": "ir",
    "drs": "drs",
    "dra": "dra",
    "hj": "hj",
    "ns": "ns",
    "drg": "drg",
}


def _titled_so(knowledge: Knowledge, words: Words, at: int, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Of several of one name keep those with the title that stands before it: «dr Niken» is no Niken without one."""
    title = _TITLES.get(words.typed[at - 1].strip(".")) if at and len(names) > 1 else None
    if not title:
        return names
    people = knowledge.directory.people
    held = tuple(name for name in names if title in _written_titles(people[name.index]))
    return held or names


def _written_titles(person: Person) -> frozenset[str]:
    """Give the words in which the sheets write someone's name, titles with it."""
    written = [person.name, *(contact.name for contact in person.contacts)]
    written += [person.participant.name] if person.participant else []
    return frozenset(word for name in written for word in re.findall(r"[a-z]+", name.casefold()))


def _abbreviates(short: str, name: str) -> bool:
    rest = iter(name[1:])
    return len(name) > len(short) and short[0] == name[0] and all(letter in rest for letter in short[1:])


_HONORIFICS = word_set("pak bu bapak ibu dokter dr mas mbak bang kak mr mrs ms ustaz prof pakde")


_PROFESSIONS = word_set(
    "prof ir drs dra hj mr mrs ms dokter ustaz profesor ners ns kapten captain capt doctor professor bidan suster mantri mama om tante opa oma "
    "serka serda sertu serma pelda peltu letda lettu aipda aiptu bripka briptu bripda iptu ipda akp midwife nurse sergeant lieutenant"
)


_SHORTEST_CALLED = 4


def _holders(knowledge: Knowledge, words: Words, at: int) -> Sequence[int]:
    """Find who may be called by a word; behind «bu» and «dokter» also by the beginning of a name («Anin»)."""
    word = words.words[at]
    known = knowledge.directory.of_token(word)
    if known or len(word) < _SHORTEST_CALLED or not at or words.words[at - 1] not in _HONORIFICS:
        return known
    return knowledge.directory.called(word) if word not in _everyday() else ()


def _are_named(knowledge: Knowledge, holders: set[int]) -> bool:
    """Say whether someone of these is a person of the sheets, and no desk or title of a speaker."""
    people = [knowledge.directory.people[holder] for holder in holders]
    return any(
        not person.desk and (person.contacts or person.participant or person.offices) for person in people
    )


def _is_name(knowledge: Knowledge, said: Sequence[str], holders: set[int]) -> bool:
    """Doubt everyday words («meja», «panitia»): they name someone only when the whole name is said."""
    people = [knowledge.directory.people[holder] for holder in holders]
    if any(tuple(said) == person.tokens and (person.contacts or not person.desk) for person in people):
        return True
    if all(person.desk for person in people):
        return False
    return any(word not in _everyday() and len(word) > 1 and word not in knowledge.cities for word in said)


_BEFORE_NAMES = word_set("siapa is who pak bu bapak ibu mr mrs ms dr prof captain kapten")


@cache
def _everyday() -> frozenset[str]:
    from handlers.questions.spelling.vocabulary import common_words  # noqa: PLC0415 - made once, on first use
    from handlers.questions.words.slang import plain_words  # noqa: PLC0415

    short = word_set(
        "posko meja panitia tim petugas kepala kantor sekretariat layanan pusat call center centre hotline"
    )
    return frozenset(common_words().words) | plain_words() | short


def _nearest(knowledge: Knowledge, holders: set[int], said: int) -> set[int]:
    whole = {holder for holder in holders if len(knowledge.directory.people[holder].tokens) == said}
    return whole or holders
