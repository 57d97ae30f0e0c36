"""Tells whether a telephone works somewhere («di pulau bisa telponan ga?») from how to reach someone."""

from __future__ import annotations

from handlers.questions.reading.cue_finding import Cue
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_CALLING = word_set("telepon telpon nelpon menelepon whatsapp phone call internetan")
_WHOM = word_set(
    "sopir supir driver koordinator panitia narahubung pic lo pak bu bapak ibu siapa who seksi tim pengurus petugas penanggung pj urus "
    "nomor nomer number kontak kontaknya hubungi dihubungi ketua dinas kantor posko mas mbak beliau dia him her someone them"
)
_IF_ANY = word_set("bisa bisakah can will bs dapat")


def is_signal(words: Words, cue: Cue) -> bool:
    """Take «di pulau bisa telponan ga?» for whether a telephone works there, where nobody is called."""
    said = words.words
    calls = not _CALLING.isdisjoint(said[cue.start : cue.end])
    each_other = said[cue.end : cue.end + 1] == ("an",) or not _BARELY.isdisjoint(said[cue.start : cue.end])
    able = each_other and not _IF_ANY.isdisjoint(said[max(0, cue.start - 1) : cue.start])
    return (
        calls
        and (able or not _WORKS.isdisjoint(said))
        and _WHOM.isdisjoint(said)
        and not _THERE.isdisjoint(said)
    )


_CHATS = word_set("grup group grupnya")


def is_chat_group(words: Words, cue: Cue) -> bool:
    """Take «grup WA» for where all talk, and not for a way to reach someone."""
    beside = {*words.words[max(0, cue.start - 1) : cue.start], *words.words[cue.end : cue.end + 1]}
    return not _CHATS.isdisjoint(beside)


_BARELY = word_set("nelpon menelepon internetan")
_WORKS = word_set("work works working nyala berfungsi")
_THERE = word_set("di on in at sana sini there here")


_AID = word_set("bantuan help")


def is_aid(words: Words, cue: Cue) -> bool:
    """Take «bantuan datang berapa lama» for aid that is on its way, and not for what the bot can do."""
    said = words.words
    return said[cue.start] in _AID and not _ASKS_OF_AID.isdisjoint(said)


_ASKS_OF_AID = word_set("berapa datang tiba sampai nyampe lama menit jam kapan arrive arrives come")
