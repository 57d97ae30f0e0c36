"""Reasons to doubt that a word names the place that it looks like: «dinas mana?», «gubernur», «stay»."""

from __future__ import annotations

from handlers.questions.names.people import Directory
from handlers.questions.names.phrases import Mention
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_REGIONS = word_set("kecamatan kelurahan desa")
_NAMES = word_set("nama name")
"""«nama hotelnya apa?» asks for one that is known."""


def is_kind_asked(words: Words, mention: Mention) -> bool:
    """Take «dinas» in «ke dinas mana?» and «kelurahan» in «ada berapa kelurahan?» for what is asked for, and for no place."""
    behind = words.words[mention.end : mention.end + 2]
    said = words.words[mention.start : mention.end]
    if mention.start and words.words[mention.start - 1] == "berapa" and _REGIONS.issuperset(said):
        return True
    if mention.general and words.words[max(0, mention.start - 2) : mention.start] in _FROM_WHICH:
        return True
    asked = words.words[max(0, mention.start - 1) : mention.start] == ("which",)
    if mention.general and asked and _BODIES.issuperset(said):
        return True
    named = mention.start and words.words[mention.start - 1] in _NAMES
    return (
        mention.general
        and not named
        and len(mention.lemmas) == 1
        and behind[:1] in {("mana",), ("apa",)}
        and behind[1:] != ("saja",)
    )


_BODIES = word_set("dinas badan kantor instansi opd office offices agency agencies department")
_FROM_WHICH = frozenset({("from", "which"), ("from", "what")})

_HOLDERS = word_set("gubernur bupati camat lurah rektor menteri presiden regent governor")
_RULERS = word_set("gubernur bupati regent governor")
_HEADED = word_set("kantor hall office house residence")
_THERE = word_set("ke di dari menuju kantor gedung rumah sampai tiba dekat to at from near")


def is_holder(words: Words, mention: Mention) -> bool:
    """Take «gubernur» for the person, and not for the «Kegubernuran», but where one goes there."""
    said = words.words[mention.start : mention.end]
    before = words.words[max(0, mention.start - 1) : mention.start]
    held = said[0] in _HOLDERS if len(said) == 1 else said[0] in _RULERS and said[1] not in _HEADED
    return mention.kind == "locus" and held and _THERE.isdisjoint(before)


_CALLS = word_set("pak bu bapak ibu mas mbak bang kak")


def is_called(directory: Directory, words: Words, mention: Mention) -> bool:
    """Take «pak Agung» for who is called so, and not for the Masjid Agung."""
    called = mention.start and words.words[mention.start - 1] in _CALLS
    single = mention.kind != "person" and mention.end - mention.start == 1
    return bool(called and single and directory.of_token(words.words[mention.start]))


_STAYING = word_set("we i they you us")
_AT_PEOPLE = {("di", "rumah"), ("rumah", "warga"), ("di", "desa"), ("di", "homestay"), ("di", "kampung")}
"""Where one sleeps that is no hotel."""


def without_stay(words: Words, mentions: list[Mention]) -> list[Mention]:
    """Let «stay» name no hotel where it is said where one stays: «how long do we stay at the MPP?»."""
    stays = [
        m
        for m in mentions
        if m.kind == "locus" and set(words.words[m.start : m.end]) <= {"stay", "staying", "inap"}
    ]
    treated = [m for m in stays if words.words[max(0, m.start - 1) : m.start] == ("rawat",)]
    if treated:
        return [m for m in mentions if m not in treated]
    lasts = any(words.words[m.start - 1] in _STAYING for m in stays if m.start)
    lasts = lasts or any(words.words[m.end : m.end + 2] in _AT_PEOPLE for m in stays)
    return [m for m in mentions if m not in stays] if lasts or len(mentions) > len(stays) else mentions
