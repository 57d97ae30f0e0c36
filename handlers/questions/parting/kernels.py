"""Finds what a message comes to: the clause that asks, out of the reasons, purposes and remarks told around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from handlers.questions.parting.parts import asking_words, is_manners
from handlers.questions.patterns.late import Late

_SENTENCES = Late(r"(?<=\?)\s*|[!\n]+|(?<=\w{2})\.\s+|\s[-–—]+\s")
_REASONS = Late(
    r"[,:;]\s+|\s(?:sih|ya|yah|dong|nih|deh|min)\s+(?=(?:gw|gue|gua|saya|sy|aku|ak|kita|kami|maklum)\b)|\s(?=(?:karena|krn|karna|soalnya|sebab|biar|supaya|spy|agar|takut\w*|sehingga|jadi(?! (?:berapa|brp|dalam|kapan|sehari|apa))|namun|tapi|tp|tetapi|padahal|makanya|"
    r"(?:untuk|utk|buat|guna) (?:keperluan|kepentingan|persiapan|laporan|surat|undangan|daftar|catatan|absen\w*|data|sppd|spt|me\w{4,}|di\w{4,}|ng\w{3,}|ny\w{3,})|"
    r"because|since|so that|so i|so we|but|in order to|for (?:my|our|the) (?:report|notes|records?|minutes|letter|form|list|paperwork|files?))\b)"
)
"""Where a reason, a purpose or an objection begins."""

_REQUESTS = Late(
    r"\b(?:mohon|mhn|tolong|tlg|minta|mnta|mnt|bagi|bagikan|kasih|kirim\w*|dikirim\w*|share|sharing|send|give|spill|info|infokan|informasi\w*|sebut\w*|"
    r"konfirmasi|butuh|perlu|need|want|looking for|cari|nyari|mencari|please|pls|can you|could you|may i|can i|could i|ada|bisa|boleh|lupa|forgot|is|are|do|does|will)\b"
)
_MOST = 6
"""Clauses of a sentence that are tried."""

_HIM = Late(r"\b(?:beliau|dia|ia|orangnya|orgnya|him|her|his|he|she|they|them|their)\b")
_THERE = Late(
    r"\b(?:(?:di|ke|dari|d|k|dr) ?(?:sana|situ|sono|tempat itu)|disana|disitu|kesana|kesitu|dsana|dsitu|there|it)\b"
)


_WAYS = Late(r"\b(?:no (?:wa|hp|telp\w*)|wa ny|nomor\w*|nomer\w*|nmr\w*|kontak\w*|contact|numbers?)\b")
"""Ways to reach someone: what is asked for beside another question («siapa yang menerima, minta no WA-nya»)."""

_WHICH = Late(r"(?<!\bdi )(?<!\bke )(?<!\bdari )\b(?:mana|mn)\b")
_EXCEPT = Late(r"^(?:selain|kecuali|di luar|except|besides|apart from|other than)\b[^,]*,")


def kernels(folded: str) -> Iterator[str]:
    """Give the parts of a message that may be all of its question, the likeliest first."""
    sentences = [part.strip(" ,.") for part in _SENTENCES.split(folded) if part and part.strip(" .,-?!")]
    sentences = [part for part in sentences if not is_manners(part)]
    asking = [part for part in sentences if _asks(part)] or [s for s in sentences if _REQUESTS.search(s)]
    given = {_bare(folded)}
    wanted = _questions(folded)
    for sentence in reversed(asking):
        if _EXCEPT.match(sentence):
            continue
        for clause in (sentence, *_clauses(sentence)):
            if _bare(clause) not in given and " " in clause and _questions(clause) == wanted:
                given.add(_bare(clause))
                yield clause


def _asks(part: str) -> bool:
    return bool(asking_words(part) or _WHICH.search(part))


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


def _questions(text: str) -> tuple[int, bool]:
    """Count what is asked: a clause must ask all that its message does."""
    others = [found for found in asking_words(text) if not _WAYS.search(found)]
    return len(others) + len(_WHICH.findall(text)), bool(_WAYS.search(text))


def asks_number_only(folded: str) -> bool:
    """Say whether all that a message asks for is how to reach someone."""
    return _questions(folded) == (0, True)


def asks_twice(folded: str) -> bool:
    """Say whether a message has a question before its last one, which may ask for a yes or no."""
    *questions, rest = folded.split("?")
    return sum(bool(part.strip()) for part in questions) > 1 or bool(questions and _asks(rest))


def _clauses(sentence: str) -> Iterator[str]:
    """Give the clauses of a sentence that ask, with what stands before or behind, longer ones first."""
    parts = [part.strip(" ,") for part in _REASONS.split(sentence) if part and part.strip(" ,")][:_MOST]
    if len(parts) < 2:  # noqa: PLR2004 - one is the sentence itself
        return
    told = [_asks(part) for part in parts]
    asking = [at for at, told_so in enumerate(told) if told_so] or [
        at for at, part in enumerate(parts) if _REQUESTS.search(part)
    ]
    for at in reversed(asking):
        yield from _around(parts, at)


def _around(parts: Sequence[str], at: int) -> Iterator[str]:
    if at + 1 < len(parts):
        yield " ".join(parts[: at + 1])
    if at:
        yield " ".join(parts[at:])
        yield " ".join(parts[at - 1 : at + 1])
    yield parts[at]


def speaks_of_someone(kernel: str) -> bool:
    return bool(_HIM.search(kernel))


def with_place(kernel: str, place: str) -> str:
    """Put a place's name where the clause says «di sana»."""
    return _THERE.sub(f"di {place}", kernel, count=1)


def speaks_of_somewhere(kernel: str) -> bool:
    return bool(_THERE.search(kernel))
