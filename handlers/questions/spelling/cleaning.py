"""Takes markup, links and entities off what people type."""

from __future__ import annotations

import html
import re

from handlers.questions.parting.parts import CONFIRMS, asks_half
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold

_SCRIPT = Late(r"<(script|style)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_FEWEST = 3
"""Words that make a question of what stands beside a script."""
_TAG = Late(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)


_LINK = Late(r"\[[^\]]*\]\([^)]*\)|(?:https?://|www\.)\S+", re.IGNORECASE)


_TWICE_SAID = Late(
    r"\b(?!(?:kelompok|klp|klmpk|kel|hari|lantai|lt|sesi|bus|grup|group|tim|team|ruang|gedung|gd|pukul|pkl|jam|jm|lokus|day|tahap|"
    r"angkatan|gate|kota|no|lok|tgl|room|floor|bis|gel|bab)2)([a-z]{3,})2(?=(?:an)?(?:nya)?\b)"
)
"""A noun before a 2 is counted, any other word is said twice."""


_POSSESSIVE = Late(
    r"\b(?!(?:what|who|where|when|how|it|that|there|here|let|he|she)['’])"
    r"([^\W\d_]{3,}|(?:group|team|class|kelompok|kelas|klp|kel|tim|grup|pok)\.? \w{1,3}"
    r"|\w{1,2}(?=['’]s (?:topic|theme|coach|mentor|leader|head|members?|chair|size)\b))['’]s\b",
    re.IGNORECASE,
)


_SAID_FOR_AFTER = Late(
    r"\bbis (?=(?:isoma|ishoma|makan|mkn|maksi|salat|solat|sholat|jumatan|ini|itu|paparan|diskusi|rehat|istirahat|snack|acara|kunjungan|foto|sambutan|pembukaan)\b"
    r".*\b(?:kmn|kemana|ke mana|ngapain|apa|apaan|lanjut|acara)\b)"
)
"""«bis makan ke mana?» is «habis makan»."""

_DOTTED_TITLE = Late(
    r"\b(dr|drs|dra|drg|ir|prof|hj|kh|ns|apt|mr|mrs|ms|capt|muh|moh|mohd|dg|jl|jln|kec|kab|gdg)\.\s*(?=[a-z])"
)
"""The point of a title or a street ends no sentence: «dibimbing oleh Dr. Tri Hastuti?», «on Jl. Merdeka?»."""

_SLIPPED_TWICE_SAID = Late(r"\bol[a-z]{1,3}2(?=(?:nya|ny)?\b)")
"""«olh2», «oldh2», «ole2»"""

_SAID_FOR_BUS = Late(
    r"\bbs (?=(?:\d|(?:warna|nomor|nomer|nmr|no|plat|mana|kelompok|klp|kt|kita|apa|brp|berapa)\b))"
)


_DIGITS_FOR = {
    "2nite": "tonight",
    "2night": "tonight",
    "2day": "today",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "b4": "before",
    "gr8": "great",
}
_DIGIT_WORDS = Late(rf"\b(?:{'|'.join(_DIGITS_FOR)})\b")
"""English words that chats write with figures."""


_LINES = Late(r"\s*\n\s*")
_STOPPED = Late(r"[,.!?;:–-]$")


def _in_one_line(text: str) -> str:
    """End the lines of a message as sentences are ended: who types a question a line leaves the sign out."""
    *lines, last = _LINES.split(text.strip())
    ended = (line if _STOPPED.search(line) else f"{line}{_sign(line)}" for line in lines)
    return " ".join((*ended, last))


def _sign(line: str) -> str:
    return "?" if asks_half(line) or CONFIRMS.search(f"{line}?") else "!"


def _without_links(text: str) -> str:
    linked = "://" in text or "](" in text or "www." in text.casefold()
    return _LINK.sub(" ", text) if linked else text


def _without_possessive(text: str) -> str:
    return _POSSESSIVE.sub(r"\1", text) if "'" in text or "’" in text else text


def clean(text: str) -> str:
    """Take markup and entities away, fold the rest and write words said twice in full (`oleh2`)."""
    said = _SCRIPT.sub(" ", text) if "<" in text else text
    text = said if said is text or len(_TAG.sub(" ", said).split()) >= _FEWEST else text
    untagged = _TAG.sub(" ", text) if "<" in text else text
    folded = fold(_without_possessive(html.unescape(_without_links(untagged))))
    folded = _in_one_line(folded) if "\n" in folded else folded
    folded = _DOTTED_TITLE.sub(r"\1 ", folded) if "." in folded else folded
    if "2" in folded:
        folded = _SLIPPED_TWICE_SAID.sub("oleh-oleh", folded)
    folded = _SAID_FOR_BUS.sub("bus ", _SAID_FOR_AFTER.sub("habis ", folded))
    if _DIGIT.search(folded):
        folded = _DIGIT_WORDS.sub(lambda found: _DIGITS_FOR[found[0]], folded)
        folded = _CLOCK_LETTERS.sub(lambda found: found[0].translate(_FIGURES), folded)
        folded = _TWICE_SAID.sub(r"\1-\1", folded)
    return folded.replace("salah satu", "satu")


_CLOCK_LETTERS = Late(
    r"(?<![\w.:])(?:\do|[12][lio](?=[.:]\d)|[012o]?[\doli][.:][0-5oli][\doli]|(?<=\bjam )[12]?[oli]?[\doli]|(?<=\bjm )[12]?[oli]?[\doli]"
    r"|(?<=\bpukul )[12]?[oli]?[\doli]|(?<=\bpkl )[12]?[oli]?[\doli])(?![\w])"
)
_FIGURES = str.maketrans("oli", "011")
"""Letters that are typed for the figures they look like: «jam l0», «8.3o»."""

_DIGIT = Late(r"\d")
