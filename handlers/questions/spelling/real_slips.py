"""Slips that are words themselves («siap yang menerima», «makam siang», «hati ini»), told by the word beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import split_words
from handlers.questions.words import word_set

_WORD = Late(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Slip:
    """What a word is meant for before one of some words, or behind one of others."""

    meant: str
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    first: bool = False
    """Whether only a word that begins a clause is one: «bus siap yang mana» is none."""
    sure: bool = False
    """Whether it is one even where the visit has the word."""


_ROLES = (
    "yg yang saja aja narasumber narsum pembimbing ketua pembicara pengisi penerima pimpinan moderator lo pic sopir supir kepala pendamping wali direktur "
    "namanya yng penanggung fasilitator pemateri coach mc host widyaiswara koordinator contact nama itu sih yah"
)
_COUNTS = "berapa brp berpa brapa bera berap"
_MEALS = word_set("siang malam pagi bersama dimana dmn kmn mlm sng bareng")
_EAT = _Slip("makan", before=_MEALS)
_NOON = _Slip("siang", behind=word_set("makan mkn mkan maem selamat slmt"), sure=True)
_EVENING = _Slip("malam", behind=word_set("makan mkn mkan maem selamat slmt nanti ntar"))
_ASKED_OF_US = word_set(
    "ke k di d mau jalan makan mkn kumpul kmpul pulang plg balik berangkat brngkt brgkt naik turun ngapain diskusi kunjungan tiba sampai smp istirahat dijemput diterima nginap menginap itu siapa sp apa ada udah sudah lg lagi nanti bsk besok boleh perlu harus hrs pakai pake bawa bw"
)
_OURS = word_set(
    "kelompok klp klmpk klompok lokus bus bis pembimbing ketua ruang kamar hotel acara jadwal agenda topik abis habis stlh setelah sebelum jam brp berapa kapan kpn siang malam pagi yg yang"
)
_WE = _Slip("kita", before=_ASKED_OF_US, behind=_OURS, sure=True)
_TIME = _Slip("time", behind=word_set("what same start"))
_DONE = _Slip(
    "habis", before=word_set("ini itu makan mkn isoma ishoma paparan rehat istirahat acara dari dr")
)
_BACK = _Slip(
    "balik", before=word_set("hotel ke lagi wisma penginapan kantor"), behind=word_set("jam abis habis")
)
_HOUR = _Slip("jam", before=word_set(_COUNTS))
_COUNTED = _Slip("berapa", behind=word_set("jam jm pukul pkl lantai lt nomor no"))
_WHICH = _Slip("mana", behind=word_set("di ke dari dr sebelah"), sure=True)
_THIS = _Slip(
    "hari",
    before=word_set("ini pertama kedua ketiga senin selasa rabu kamis jumat sabtu minggu besok terakhir"),
)
_CARRY = _Slip(
    "bawa",
    behind=word_set("harus hrs perlu disuruh wajib mesti suruh diminta boleh usah jangan lupa kudu"),
    before=word_set("laptop baju tas payung obat ktp uang koper dokumen apa"),
)
_PLACE = _Slip(
    "lokus", before=word_set("pertama kedua ketiga keempat terakhir berikutnya selanjutnya mana satu dua")
)
_SLIPS: dict[str, _Slip] = {
    "siap": _Slip(
        "siapa",
        before=word_set(_ROLES),
        behind=word_set(
            "sama sm dengan dgn oleh olh bareng bersama buat bwt untuk utk acara namanya nmnya sekarang dipimpin diisi dibuka ditutup disambut diterima dipandu dibimbing didampingi"
        ),
        first=True,
        sure=True,
    ),
    "makam": _EAT,
    "makna": _EAT,
    "makin": _EAT,
    "maka": _EAT,
    "makal": _EAT,
    "sing": _NOON,
    "saing": _NOON,
    "sang": _NOON,
    "malan": _EVENING,
    "malah": _EVENING,
    "kit": _WE,
    "kia": _WE,
    "haru": _THIS,
    "har": _THIS,
    "man": _Slip("mana", behind=word_set("di ke dari dr sebelah lokus yang yg"), sure=True),
    "bali": _BACK,
    "tie": _TIME,
    "tim": _TIME,
    "tine": _TIME,
    "tome": _TIME,
    "dose": _Slip("does", before=word_set("the our my your group it lunch dinner")),
    "are": _Slip("area", behind=word_set("smoking parking waiting land")),
    "form": _Slip("from", behind=word_set("far leave depart back minutes hours people who come comes")),
    "were": _Slip("where", before=word_set("is are do does can should will the"), first=True),
    "hoe": _Slip("how", before=word_set("many much long far do does can to is")),
    "wear": _Slip("where", before=word_set("is are do does can will we"), first=True),
    "diner": _Slip(
        "dinner",
        before=word_set("at is be start starts time tonight for with place venue"),
        behind=word_set("is for the at after before our where"),
    ),
    "launch": _Slip("lunch", behind=word_set("is for at after before our where eat have having")),
    "by": _Slip("buy", behind=word_set("i we to can could")),
    "wer": _Slip("wear", behind=word_set("i we you to should shud must do")),
    "bust": _Slip(
        "bus",
        behind=word_set("the our which my what a by"),
        before=word_set("number plate leave leaves driver"),
    ),
    "rom": _Slip(
        "room", behind=word_set("the our which my what meeting dining"), before=word_set("number is for")
    ),
    "plan": _Slip(
        "plane", before=word_set("leave leaves land lands take takes depart departs ticket tickets home")
    ),
    "jan": _HOUR,
    "jamu": _HOUR,
    "ham": _HOUR,
    "kam": _HOUR,
    "jak": _HOUR,
    "beras": _COUNTED,
    "berani": _COUNTED,
    "berat": _COUNTED,
    "bera": _COUNTED,
    "nama": _WHICH,
    "maja": _WHICH,
    "maan": _WHICH,
    "maba": _WHICH,
    "maha": _WHICH,
    "abi": _DONE,
    "abid": _DONE,
    "hati": _THIS,
    "hary": _THIS,
    "hai": _THIS,
    "team": _Slip(
        "tema", before=word_set("kegiatan kunjungan visitasi acara benchmarking studi pelatihan pkn angkatan")
    ),
    "bawah": _CARRY,
    "fokus": _PLACE,
    "locus": _PLACE,
    "lotus": _PLACE,
    "krokus": _PLACE,
    "acar": _Slip(
        "acara",
        before=word_set("apa selanjutnya berikutnya ini besok hari jam di malam pagi penutupan pembukaan"),
    ),
    "naik": _Slip("baik", before=word_set("terima")),
    "selasar": _Slip("selasa", behind=word_set("hari")),
    "tempa": _Slip("tempat", before=word_set("makan acara kumpul nya apa di")),
    "tempah": _Slip("tempat", before=word_set("makan acara kumpul nya apa di")),
    "sesuai": _Slip("selesai", before=word_set("jam jm pukul kapan"), behind=word_set("acara")),
    "gedang": _Slip("gedung", before=word_set("apa mana")),
    "pakan": _Slip("pakai", before=word_set("baju batik seragam apa jas")),
    "paka": _Slip("pakai", before=word_set("baju batik seragam apa jas")),
}


def unslipped(knowledge: Knowledge, folded: str) -> str:
    """Write what is meant by words that are slips where they stand; none that the visit has."""
    if _SLIPS.keys().isdisjoint(split_words(folded)):
        return folded
    words = list(_WORD.finditer(folded))
    own = knowledge.normaliser.mender.is_own
    for at in range(len(words) - 1, -1, -1):
        slip = _SLIPS.get(words[at][0])
        if slip and (slip.sure or not own(words[at][0])) and _is_one(folded, words, at, slip):
            folded = f"{folded[: words[at].start()]}{slip.meant}{folded[words[at].end() :]}"
    return folded


def _is_one(folded: str, words: list[re.Match[str]], at: int, slip: _Slip) -> bool:
    before = words[at - 1] if at and folded[words[at - 1].end() : words[at].start()].isspace() else None
    after = words[at + 1] if at + 1 < len(words) else None
    if after and not folded[words[at].end() : after.start()].isspace():
        after = None
    begins = not slip.first or before is None or before[0] in _OPENERS
    return bool((begins and after and after[0] in slip.before) or (before and before[0] in slip.behind))


_OPENERS = word_set(
    "pak bu min kak mas mbak terus trus lalu dan nanti ntar besok kira tanya nanya dong tolong"
)
