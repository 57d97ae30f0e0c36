"""Parts what someone tells from what they ask behind it, or before."""

from __future__ import annotations

from handlers.questions.leaning.tails import is_tail
from handlers.questions.parting.parts import CONFIRMS, MOST_PARTS, WE_NOT, asks_half, joined_questions
from handlers.questions.parting.same_asked import may_repeat
from handlers.questions.patterns.late import Late

_STOPS = Late(r"(?<=[a-z]{3})\.\s+|[!\n;]+|(?<=\?)\s*")
_BREAKS = Late(r"[,:]\s+|,|\s[-–—]+\s")
_FRAMES = Late(
    r"^(?:selain|kecuali|di|ke|dari|pada|pas|saat|ketika|waktu|untuk|utk|buat|soal|terkait|mengenai|tentang|setelah|stlh|sesudah|habis|abis|selesai|selepas|sebelum|sblm|kalau|kalo|klo|jika|besok|bsk|hari|"
    r"jam|jm|pukul|nanti|ntar|lusa|in|at|on|for|after|before|during|when|if|since|as|tomorrow|today|tonight|once)\b"
)
"""What stands before a question and belongs to it: «setelah makan siang, kita ke mana?»."""


def told_and_asked(folded: str) -> tuple[str, list[str]]:
    """Part what someone tells from what they ask; nothing told where all of it asks."""
    told: list[str] = []
    behind: list[str] = []
    asked: list[str] = []
    for sentence in (part.strip() for part in _STOPS.split(folded) if part and part.strip(" .,-?")):
        if asked and (is_tail(sentence) or may_repeat(sentence)):
            asked += [sentence] if is_tail(sentence) else [f"{asked.pop()}, {sentence}"]
            continue
        if not (asks_half(sentence) or CONFIRMS.search(sentence)):
            (behind if asked else told).append(sentence)
            continue
        before, question = _without_story(sentence)
        told += before
        asked += joined_questions(question)
    story = ". ".join(told or behind)
    return (story, asked[:MOST_PARTS]) if story and asked else ("", [])


def _without_story(sentence: str) -> tuple[list[str], str]:
    """Part the clauses before the first one that asks, but for those that say when or where."""
    at = 0
    before: list[str] = []
    for stop in _BREAKS.finditer(sentence):
        clause = sentence[at : stop.start()].strip()
        if (
            asks_half(clause)
            or _FRAMES.match(clause)
            or WE_NOT.match(sentence[stop.end() :])
            or not asks_half(sentence[stop.end() :])
        ):
            break
        before.append(clause)
        at = stop.end()
    return before, sentence[at:]
