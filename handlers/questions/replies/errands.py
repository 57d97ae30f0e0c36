"""Everyday errands beside the programme, however they are put: who buys for the family wants the row on souvenirs, and no item."""

from __future__ import annotations

from collections.abc import Sequence

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas, split_words
from handlers.questions.replies import info
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.info_matches import InfoMatch, match_info
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words.errands import ALL_WORDS, Errand, find_errand

_LONGEST = 18
"""Words from which a message tells more than one errand."""


@needs(ALL_WORDS)
def answer_errand(asking: Asking) -> Reply | None:
    """Tell the row on the errand that is asked for; nothing of the agenda will do instead."""
    errand = _errand_of(asking)
    if errand is None:
        return None
    at = _row_on(asking, errand)
    if at is not None and asking.reading.has("count") and not _AMOUNT.search(asking.visit.info[at].answer):
        return None
    if at is None and asking.reading.has("contact"):
        return None
    match = _otherwise_named(asking, errand) if at is None else InfoMatch(at, 1.0, 0.0)
    return answer_unknown(asking) if match is None else info.answer_info(asking, match)


def _otherwise_named(asking: Asking, errand: Errand) -> InfoMatch | None:
    """Return the row that is asked for by its own name, and tells such an errand: «ongkos perahu bayar sendiri?»."""
    match = next(iter(match_info(asking)), None)
    if match is None or not info.accepts(asking, match):
        return None
    row = asking.visit.info[match.row]
    named = set(lemmas(row.topic)) & {unit.lemma for unit in asking.reading.asks}
    return match if named and errand.topic.search(row.answer) else None


def asks_errand(asking: Asking) -> bool:
    """Say whether an errand is asked for: what no row on it tells, no other row does."""
    return _errand_of(asking) is not None


def _errand_of(asking: Asking) -> Errand | None:
    words = asking.reading.words.words
    if len(words) > _LONGEST:
        return None
    errand = find_errand(" ".join(words), words) or find_errand(asking.reading.text, words)
    if errand is None or (not errand.by_whom and asking.reading.has("who", "coach", "head", "contact")):
        return None
    if errand.by_whom and _names_row(asking):
        return None
    return None if errand.programme and _is_planned(asking, errand.programme) else errand


def _names_row(asking: Asking) -> bool:
    """Say whether a row is named by all of several words that it is called, which are no errand: «tiket perahu siapa yang bayar?»."""
    said = {unit.lemma for unit in asking.reading.asks}
    topics = (frozenset(lemmas(row.topic)) for row in asking.visit.info)
    return any(len(topic) > 1 and topic <= said for topic in topics)


def is_whole_errand(text: str, parts: Sequence[str]) -> bool:
    """Say whether parts of a message come to one errand: «mau cari camilan buat orang rumah, di mana ya?»."""
    bare = len(parts) > 1 and any(_BARE.match(part.strip()) for part in parts[1:])
    return bare and find_errand(text, split_words(text)) is not None


_BARE = Late(
    r"(?:(?:bisa|bisanya|boleh|enaknya|sebaiknya|kira-kira|itu) )*(?:(?:di|ke) ?mana|where|lewat (?:apa|mana)|bagaimana|caranya|how|bisa|boleh|ada)\b[\w ]{0,25}\W*$"
)
_AMOUNT = Late(r"(?i:\brp|rupiah|\d ?(?:ribu|rb)\b|\d\.000)")


def _is_planned(asking: Asking, programme: Late) -> bool:
    return any(programme.search(f"{slot.item.title} {slot.item.note}") for slot in asking.diary.slots)


def _row_on(asking: Asking, errand: Errand) -> int | None:
    """Return the row that is called after the errand, else the only one whose answer says its words; the group's own first."""
    rows = [
        (at, row)
        for at, row in enumerate(asking.visit.info)
        if (not row.groups or asking.group.name in row.groups)
        and errand.told.search(f"{row.topic}: {row.answer}")
    ]
    called = [(at, row) for at, row in rows if errand.topic.search(_names(row))]
    called = called or [(at, row) for at, row in rows if errand.topic.search(row.answer)]
    called.sort(key=lambda told: (not told[1].groups, not errand.topic.search(told[1].topic), told[0]))
    return called[0][0] if called else None


def _names(row: InfoRow) -> str:
    return f"{row.topic} {row.question} {' '.join(row.keywords)}"
