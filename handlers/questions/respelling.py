"""Writes slips in the words that ask and join questions as they are spelt («sispa», «sesdah itu lnjut apa»), before a message is parted by them."""

from __future__ import annotations

import re

from handlers.questions.knowledge import Knowledge
from handlers.questions.parting import asks
from handlers.questions.words import word_set

_SMALL = word_set(
    "siapa berapa kapan mana apa bagaimana jam pukul dan terus lalu kemudian kalau setelah sesudah sebelum habis lanjut selanjutnya berikutnya sama sekalian "
    "serta antara sampai selesai mulai bubar pulang alamat nomor kontak tidak belum juga kita anggota"
)
_WORD = re.compile(r"[a-z]{4,}")


def respelled(knowledge: Knowledge, folded: str) -> str:
    """Mend only words that messages are parted by; everything else is mended where it is read."""
    read = knowledge.normaliser.read(folded)
    plain: dict[str, list[str]] = {}
    last = ""
    for typed, word in zip(read.typed, read.words, strict=True):
        if typed == last:
            plain[typed].append(word)
        else:
            plain[typed] = [word]
        last = typed
    slips = {
        typed: words[0]
        for typed, words in plain.items()
        if len(words) == 1 and words[0] in _SMALL and not (typed.startswith(words[0]) or asks(typed))
    }
    return _WORD.sub(lambda found: slips.get(found[0], found[0]), folded) if slips else folded
