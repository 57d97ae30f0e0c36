"""Writes what follows an item as it is asked plainly: «sarapan terus apa» is «setelah sarapan apa», «melati terus ke mana» asks of a group."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import words_told
from handlers.questions.turns.order import OVER, THING, WHAT_THEN
from handlers.questions.words import word_set

_BEGINS = r"(?:^|(?<=[,.?!;]\s))"
_AND_THEN = r"(?:terus|trus|trs|teros|lalu|lanjut(?:nya)?|lnjt|(?:abis|habis|hbs|setelah|stlh|sesudah) (?:itu|tu)|kemudian)"
_NO_ITEM = r"(?:(?:kelompok|klp|tim|team|grup|group|kelas|regu|anggota|peserta|rombongan|pak|bu|ibu|bapak|mereka|dia|hari|besok|bsk|lusa|tadi|sore|pagi|siang|malam|acara|kegiatan|agenda|sesi|jadwal|tempat|lokasi|lokus|tujuan|habis|dari|ke|di|kok|eh|ok|oke)\b)"

_FOLLOWED = (
    Pattern(
        rf"^(?!{_NO_ITEM})({THING})(?<! ga)(?<! gak)(?<! ngga)(?<! nggak)(?<! tidak)(?<! belum)(?:,? (?:itu|tuh|ini))?,? {_AND_THEN}(?: (?:lanjut|langsung|kita|kami|ada|acaranya))* ({WHAT_THEN})(?: (?:ya|sih|lagi|dong|kak|min|nih|kita))*(?=\W*$)"
    ),
    Pattern(
        rf"{_BEGINS}{OVER}(?:an)? (?:acara |sesi |dari )?(?!{_NO_ITEM})({THING})(?: (?:itu|tuh|ini))?,? (?:(?:{_AND_THEN}|kita|kami|langsung|ada) )*({WHAT_THEN})\b(?! jam)"
    ),
)


def followed(knowledge: Knowledge, folded: str) -> str:
    for pattern in _FOLLOWED:
        found = pattern.search(folded)
        if found and not _names_group(knowledge, found[1]):
            return pattern.sub(r"setelah \1 \2", folded)
    return folded


_GROUPS = word_set(
    "kelompok klp tim team grup group kelas regu anggota peserta rombongan mereka kita kami saya"
)


def _names_group(knowledge: Knowledge, thing: str) -> bool:
    groups = (words_told(name) for group in knowledge.visit.groups for name in (group.name, *group.aliases))
    return not _GROUPS.union(*groups).isdisjoint(thing.split())
