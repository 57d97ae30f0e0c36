"""Says a question in other ways that mean the same: slips of the thumb, slang, lost spaces, another order, manners.

Made with a seed, so that a figure can be had again. What is made is only as strange as what people type on a bus.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

from handlers.questions.words.slang import general_slang, own_slang

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHORTEST_MISTYPED = 5
_BEFORE = (
    "mohon izin bertanya pak, ", "min mau nanya dong, ", "assalamualaikum, izin bertanya. ", "maaf mengganggu, ", "halo admin, ",
    "selamat pagi bu, mohon info ", "permisi kak, ", "tolong dong ",
)  # fmt: skip
_BEHIND = (
    " ya min?",
    " terima kasih",
    " makasih ya",
    " mohon infonya 🙏",
    " dong",
    " pak?",
    " ya kak, thanks",
)
_BEFORE_ENGLISH = (
    "hi, quick question: ",
    "sorry to bother you, ",
    "please, ",
    "good morning, ",
    "hello, could you tell me: ",
)
_BEHIND_ENGLISH = (" please", " thanks", " thank you!", " - thanks in advance")

Change = Callable[[str, random.Random, str], str]


def mistyped(question: str, chance: random.Random, _language: str) -> str:
    """Swap, drop, double or misplace one letter of one longer word, never the first."""
    words = question.split()
    long = [at for at, word in enumerate(words) if word.isalpha() and len(word) >= _SHORTEST_MISTYPED]
    if not long:
        return question
    at = chance.choice(long)
    words[at] = chance.choice((_swapped, _dropped, _doubled, _misplaced))(words[at], chance)
    return " ".join(words)


def _swapped(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _dropped(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def _misplaced(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    row = next((row for row in _KEYS if word[at].lower() in row), "")
    beside = [row[near] for near in (row.find(word[at]) - 1, row.find(word[at]) + 1) if 0 <= near < len(row)]
    return word[:at] + (chance.choice(beside) if beside and row else word[at]) + word[at + 1 :]


@cache
def _short_forms() -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for short, words in (*general_slang().items(), *own_slang().items()):
        if len(words) == 1 and words[0] != short:
            forms.setdefault(words[0], []).append(short)
    return {word: sorted(shorts) for word, shorts in forms.items()}


def in_slang(question: str, chance: random.Random, _language: str) -> str:
    """Write every word that has short forms in one of the project's own for it."""
    own = {short for short, words in own_slang().items() if len(words) == 1}
    written = []
    for word in question.split():
        shorts = [short for short in _short_forms().get(word.lower().strip("?,."), ()) if short in own]
        written.append(chance.choice(shorts) if shorts else word)
    return " ".join(written)


def run_together(question: str, chance: random.Random, _language: str) -> str:
    """Lose one space between two words."""
    words = question.split()
    fit = [at for at in range(len(words) - 1) if words[at].isalpha() and words[at + 1].strip("?").isalpha()]
    if not fit:
        return question
    at = chance.choice(fit)
    return " ".join((*words[:at], words[at] + words[at + 1], *words[at + 2 :]))


_FRONTED = ("jam berapa", "di mana", "dimana", "siapa", "berapa lama", "kapan", "apa saja", "pukul berapa")


def reordered(question: str, _chance: random.Random, _language: str) -> str:
    """Put the asking words at the end, as one speaks."""
    folded = question.lower().rstrip("?. ")
    front = next((words for words in _FRONTED if folded.startswith(f"{words} ")), None)
    if front is None:
        return question
    rest = folded.removeprefix(front).strip()
    return f"{rest} {front}?" if len(rest.split()) > 1 else question


def polite(question: str, chance: random.Random, language: str) -> str:
    """Pad with greetings and thanks."""
    before, behind = (_BEFORE, _BEHIND) if language == "id" else (_BEFORE_ENGLISH, _BEHIND_ENGLISH)
    return f"{chance.choice(before)}{question.rstrip('?. ')}{chance.choice(behind)}"


def shouted(question: str, _chance: random.Random, _language: str) -> str:
    return question.upper().rstrip("?") + "???"


CHANGES: dict[str, Change] = {
    "mistyped": mistyped,
    "slang": in_slang,
    "run together": run_together,
    "reordered": reordered,
    "polite": polite,
    "shouted": shouted,
}


def vary(question: str, language: str, *, seed: int) -> dict[str, str]:
    """Return each way of saying the question that differs from it."""
    chance = random.Random(f"{seed} {question}")  # noqa: S311 - variety, no secret
    said = {name: change(question, chance, language) for name, change in CHANGES.items()}
    return {name: text for name, text in said.items() if text != question}
