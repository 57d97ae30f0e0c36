"""Parts two questions that are typed without anything between them: «checkout jam berapa koper ditaruh di mana»."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern

_WHEN = r"(?:(?:jam|jm|pukul|pkl|tanggal|tgl) (?:be?ra?pa?|brpa?|bp)|kapan|kpn)"
_ASKS = r"(?:apa|apaan|siapa|sapa|sp|di ?mana|dmn\w?|dimn\w?|ke ?mana|kmn\w?|mana|mna|mn|be?ra?pa?|brpa?)"
_GOES_ON = (
    r"(?:di|ke|k|d|dari|dr|pada|sama|dengan|dan|atau|untuk|buat|utk|nya|ya|sih|dong|kah|lagi|nanti|ntar|besok|bsk|hari|kita|kami|"
    r"mulai|selesai|sampai|sampe|brgkt|berangkat|acara|itu|ini|tadi|kalau|kalo|setelah|sebelum|yang|yg|biar|kelompok|klp|tim|grup|per|tiap|setiap)"
)
"""What goes on with the question before it."""

_TWO = Pattern(
    rf"^(?P<first>(?:.*\s)?(?P<subject>\w{{3,}}) {_WHEN}(?: (?:ya|sih|dong))?) (?P<second>(?!{_GOES_ON}\b)\w{{3,}}(?: \w+){{0,4}}? {_ASKS}\b(?: (?:ya|sih|dong|aja|saja))*\W*)$"
)
_NO_SUBJECT = Late(
    r"^(?:ini|itu|nya|yang|yg|dan|tgl|bsk|bpk|ibu|pak|trs|terus|lalu|besok|bsok|nanti|ntar|hari|sore|pagi|siang|malam|lusa|kira|mulai|sampai|sampe|sejak|dari|kami|kita|untuk)$"
)

_MEAL = Late(r"\b(?:makan|mkn) (?:siang|pagi|malam)\b")


def parted(part: str) -> Iterator[str]:
    """Give both questions, or the part as it is."""
    found = _TWO.match(part)
    if found is None or (_NO_SUBJECT.match(found["subject"]) and not _MEAL.search(found["first"])):
        yield part
        return
    yield found["first"]
    yield found["second"]
