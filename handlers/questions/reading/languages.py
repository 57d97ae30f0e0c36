"""Tells whether a question is Indonesian or English, by the small words that every sentence has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from handlers.questions.words import word_set

_ENGLISH = word_set(
    "what when where who whom whose which why how is are am was were do does did will would can could should the a an of in on at to for "
    "with from we our us my i you your they their there this that it after before next now today tomorrow yesterday please tell me show "
    "until long much many any and or not have has go going be been "
    "thanks thank hello hi by about more during"
)
_INDONESIAN = word_set(
    "apa apakah siapa kapan mana dimana berapa bagaimana mengapa kenapa yang di ke dari pada untuk dengan dan atau ini itu kita kami saya "
    "aku jam pukul hari besok kemarin sekarang nanti setelah sebelum habis ada tidak bukan sudah belum masih akan bisa tolong mohon ya kah "
    "acara jadwal kegiatan kelompok nomor kontak selesai mulai sampai lama makan siang malam pagi sore berikutnya selanjutnya terima kasih "
    "makasih makasi trims mks mksh alamat ruang lantai gedung pak bu bapak ibu saja aja sih dong kok kan lagi juga semua setiap oleh para tanggal tema"
)


_THANKS = word_set("terima kasih")
"""What «thx» is mended into, which is said in both languages."""


_LONGEST = 600
"""Signs of a message that are looked at."""
_SENTENCE, _MORE = 3, 2
"""So many small English words, and so many more than Indonesian ones, are an English sentence, though what it names be Indonesian («Is Penerimaan oleh Bupati at 8?»)."""


def is_sentence(question: str) -> bool:
    """Say whether a message, as it was typed, is plainly English."""
    words = question[:_LONGEST].casefold().split()
    english = sum(map(_ENGLISH.__contains__, words))
    return english >= _SENTENCE and english >= _MORE + sum(map(_INDONESIAN.__contains__, words))


def language_of(typed: Iterable[str], plain: Iterable[str], default: str) -> str:
    """Return the language that the words are plainly in, else the default: «lunch?» is said in both."""
    words = list(typed)
    english = sum(map(_ENGLISH.__contains__, words))
    mended = {word for word in plain if word not in _THANKS}
    indonesian = len(_INDONESIAN.intersection((*words, *mended)))
    if english > indonesian and english:
        return "en"
    return "id" if indonesian > english else default


@lru_cache(maxsize=64)
def is_english(typed: tuple[str, ...]) -> bool:
    """Say whether most of the small words are English, before anything is mended."""
    return sum(map(_ENGLISH.__contains__, typed)) > sum(map(_INDONESIAN.__contains__, typed))
