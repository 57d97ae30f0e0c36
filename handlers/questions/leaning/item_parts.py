"""Reads a part of a message as a question on the items that the part before it was about: «di mana kumpulnya?», «yang pertama itu di mana?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.questions.leaning.context import Context
from handlers.questions.patterns.late import Late
from handlers.questions.reading.understood import Reading

_THAT_ONE = Late(
    r"\b(?:(?:yang|yg|the) )?(?:(?:lebih|paling) )?(?:pertama|duluan|dulu|awal|lama|panjang|first|longer|earlier)(?: itu| one\b)|\b(?:that one|yang itu|yg itu)\b"
)


def of_first(part: str, previous: Context | None) -> tuple[str, Context | None]:
    """Read «yang pertama itu di mana?» as a question on the first of the two items that were just told."""
    if previous is None or len(previous.items) < 2 or not _THAT_ONE.search(part):  # noqa: PLR2004 - a pair
        return part, previous
    return _THAT_ONE.sub("", part).strip(), replace(
        previous, items=previous.items[:1], loci=previous.loci[:1]
    )


_BARE_WHO = Late(
    r"^(?:sama |dengan |bareng |oleh |with |by )?(?:siapa|who|whom)(?: saja| aja| ya)*\W*$"
    r"|^siapa (?:saja |aja )?(?:yang |yg )?(?:hadir|datang|dateng|ada)(?: (?:di )?(?:sana|situ)| nanti| ya)*\W*$"
    r"|^who(?: will|s| is|ll)? (?:be )?(?:there|present|attending|coming|joining|speaking|hosting)\W*$"
)
_TOGETHER = Late(r"^(?:bareng|barengan|bersama|together with) (?:siapa|who)")
_GATHERING = Late(r"\s?\b(?:titik )?(?:kumpul|ngumpul)(?:nya|an|annya)\b")


_ITS_PLACE = Late(r"^(?:resto|restoran|restaurant|ruang|ruangan|aula|gedung|lokasi|venue)nya\b")
"""The place of what was just spoken of: «sarapan jam berapa, restonya di lantai berapa?»."""
_GATHERS = Late(r"\s?\b(?:berkumpul|kumpul|ngumpul)\b(?! lagi)")


def of_item(part: str, previous: Context | None, first: Reading | None = None) -> str:
    """Read «sama siapa?» and «di mana kumpulnya?» behind a question on an item as questions on who speaks and where it is.

    Where the first question is on a part of the day, one gathers for what there is then: «malam ini ada acara? kumpul di mana?».
    """
    if previous is None or not previous.items:
        return part
    part = _ITS_PLACE.sub("tempatnya", part)
    if first and first.time("part"):
        part = _GATHERS.sub("", part)
    if _TOGETHER.match(part):
        return f"siapa pengisinya {part}"
    return "siapa pengisinya" if _BARE_WHO.match(part) else _GATHERING.sub("", part)
