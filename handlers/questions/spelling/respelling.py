"""Spells out the words that hold a message together («sispa», «dmana», «sesdah itu lnjut apa», «hw mny ppl»), before it is parted by them."""

from __future__ import annotations

import re

from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.late import Late
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import split_words
from handlers.questions.spelling.thumbs import thumbed
from handlers.questions.words import word_set
from handlers.questions.words.english_chat import english_short, frequent_english, plain_english

_WORD = Late(r"(?<![\w'’-])[a-z]{2,}(?![\w'’-])")
_ENGLISH_WORD = Late(r"(?<![\w'’.@-])[a-z]+(?![\w'’@-]|\.\w)")
_FRAME = word_set(
    "apa siapa mana kapan berapa bagaimana di ke dari jam pukul kelompok alamat jadwal lanjut selanjutnya berikutnya terus lalu kemudian sekalian serta "
    "kalau setelah sesudah sebelum habis antara itu ini lokasi tempat ruang lantai peta jabatan pembicara saja juga anggota acara panitia "
    "sampai selesai mulai bubar pulang nomor kontak tidak belum sudah kita "
    "beli jual bayar bawa pakai kirim kumpulkan dikumpulkan lapor tampil sopir hotel kamar makan salat sarapan boleh harus perlu wajib oleh-oleh baju seragam "
    "halaman sertifikat tiket bandara parkir obat batas tenggat laporan tugas pagi siang sore malam sekarang"
)
"""Words that ask, that join, and that name what is asked for; names and all other words stay as they were typed."""

_LONG = word_set(
    "sama dan sampai selesai mulai bubar pulang nomor kontak tidak belum sudah kita pagi siang sore malam sekarang"
)
"""Of these only slips in long words are mended: what is short for them is known wherever a message is parted."""

_LONGEST_SHORT = 3
_DOCTORS = Late(r"\bdr\.? ([a-z]+)")
"""Before a name of the visit these letters are someone's title, and not short for «dari»."""


_FATHERS = Late(r"\bpa (?=([a-z]{3,}))")
"""Before a name of the visit it is someone's title, and not short for «apa»."""


def _titled(knowledge: Knowledge, folded: str) -> str:
    return _FATHERS.sub(lambda found: "pak " if knowledge.directory.of_token(found[1]) else found[0], folded)


def respelled(knowledge: Knowledge, folded: str) -> str:
    folded = _titled(knowledge, folded) if "pa " in folded else folded
    if is_english(split_words(folded)):
        return _in_english(knowledge, folded)
    typed = {word for word in _WORD.findall(folded) if word not in _FRAME}
    if "dr" in typed and any(map(knowledge.directory.of_token, _DOCTORS.findall(folded))):
        typed.discard("dr")
    meant = {word: spelled for word in typed if (spelled := _spelled(knowledge, word)) != word}
    return _WORD.sub(lambda found: meant.get(found[0], found[0]), folded) if meant else folded


def _spelled(knowledge: Knowledge, typed: str) -> str:
    plain = knowledge.normaliser.plain_word(typed)
    if not _FRAME.issuperset(plain):
        return typed
    short = len(typed) <= _LONGEST_SHORT and not _LONG.isdisjoint(plain)
    return " ".join(plain) if plain and not short else typed


def _in_english(knowledge: Knowledge, folded: str) -> str:
    strange = {word for word in _ENGLISH_WORD.findall(folded) if word not in plain_english()}
    meant = {word: plain for word in strange if (plain := _english(knowledge, word)) != word}
    if not meant:
        return folded

    def spelled(found: re.Match[str]) -> str:
        lettered = len(found[0]) == 1 and folded[: found.start()].rstrip().rpartition(" ")[2] in _LETTERED
        return found[0] if lettered else meant.get(found[0], found[0])

    return _ENGLISH_WORD.sub(spelled, folded)


def _english(knowledge: Knowledge, typed: str) -> str:
    mender = knowledge.normaliser.mender
    if mender.is_own(typed):
        return typed
    if typed in english_short():
        return english_short()[typed]
    if len(typed) < _SHORTEST_SLIP or mender.is_word(typed):
        return typed
    plural = f"{typed[:-2]}ies" if typed.endswith("ys") else ""
    if plural and mender.is_word(plural):
        return plural
    return mender.own(typed) or thumbed(frequent_english(), typed) or typed


_SHORTEST_SLIP = 4
_LETTERED = word_set(
    "group team class bus room gate block tower zone hall wing type option vitamin building kelompok kelas tim"
)
"""Behind these a single letter is a name."""
