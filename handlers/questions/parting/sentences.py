"""Keeps sentences together of which the later ask nothing without the earlier: «jam berapa makan? kelompok mana?», «… kalau penutupan?»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from handlers.questions.patterns.late import Late


def joined_sentences(sentences: Sequence[str], asks: Late) -> list[str]:
    """Join a sentence that only names something else, or says of which group, with the question before it."""
    return list(_which_joined(_also_joined(sentences, asks)))


_WHICH = Late(
    r"^(?:itu |dari |yang |yg )?(?:kelompok|klp|klmpk|tim|grup|group|team|kelas|regu) (?:mana|mn|berapa|brp|apa|yang mana)\W*$|^which (?:group|team|one)\W*$"
)
"""«kelompok mana?» behind a question says what it asks for."""


_ALSO = Late(
    r"^(?:terus |trus |lalu |nah |and )?(?:kalau|kalo|klo|klau|what about|how about) [^,.?]{2,40}\W*$"
)


def _also_joined(sentences: Sequence[str], asks: Late) -> Iterator[str]:
    """Keep «kalau penutupan?» with the question before it, which it repeats."""
    whole = ""
    for part in sentences:
        if whole and _ALSO.match(part) and not asks.search(part):
            whole = f"{whole.rstrip('? ')}, {part}"
            continue
        if whole:
            yield whole
        whole = part
    if whole:
        yield whole


def _which_joined(sentences: Iterable[str]) -> Iterator[str]:
    whole = ""
    for part in sentences:
        if whole and _WHICH.match(part):
            whole = f"{whole.rstrip('? ')} {part}"
            continue
        if whole:
            yield whole
        whole = part
    if whole:
        yield whole
