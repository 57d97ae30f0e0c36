"""Two matters in one question of which each is a row's own: «luas dan jumlah penduduk Sukmajati», «luas wilayah sama APBD berapa»."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from markupsafe import Markup

from handlers.questions.answers import Answer
from handlers.questions.leaning.context import Context
from handlers.questions.patterns.late import Late

_JOINED = Late(r"\s(?:dan|sama|serta|beserta|plus|and|&)\s")
_HEAD = Late(
    r"^(?:(?:ada )?(?:berapa|brp)(?: (?:jumlah|banyak|besar))?|apa(?: saja)?|kapan|siapa|(?:what|how (?:many|much|big)) (?:is |are )?(?:the )?)\b ?"
)
_TAIL = Late(r" (?:itu |nya )?(?:ada |sih )*(?:berapa|brp)(?: (?:ya|sih|banyak))*\W*$")
_ASKS_ELSE = Late(r"\b(?:kapan|di ?mana|siapa|bagaimana|when|where|who|how)\b")
"""What asks for no amount: «catatan sama laporan kapan dikumpul»."""
_COUNTED = "berapa "
_LONGEST = 90


class Talk(Protocol):
    """One message of one person, as it is answered."""

    def answer_rows(self, folded: str, previous: Context | None) -> Answer: ...


def answer_joined(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer both matters, where each is told by a row of its own; None otherwise."""
    found = _JOINED.search(folded) if len(folded) < _LONGEST else None
    if found is None or "," in folded:
        return None
    first, second = folded[: found.start()], folded[found.end() :].strip(" ?.!")
    head, tail = _HEAD.match(first), _TAIL.search(second)
    if not (head or tail) and _ASKS_ELSE.search(second):
        return None
    asks = tail[0].strip() if tail else ""
    sides = (
        first if head else f"{asks or _COUNTED.strip()} {first}",
        second if tail and not head else f"{head[0] if head else _COUNTED}{second}",
    )
    answers = [talk.answer_rows(" ".join(side.split()), previous) for side in sides]
    rows = {answer.row for answer in answers if answer.answered}
    if None in rows or len(rows) < len(answers):
        return None
    return replace(answers[0], html=answers[0].html + Markup("\n") + answers[1].html, row=None)
