"""Works that someone wants done, which no row does: «translate this», «a recipe»."""

from __future__ import annotations

from handlers.questions.patterns.pieces import Pattern
from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import any_of, needs
from handlers.questions.words import word_set

_TASKS = word_set(
    "translate terjemahkan terjemahin masak memasak resep puisi pantun joke cerita cerpen tuliskan buatkan bikinin write poem hitung calculate "
    "recipe cook election pilkada saham bitcoin kripto liga league timnas sepakbola football"
)
"""Works that someone wants done, which no row does."""

_MYSELF = word_set("i we participants observers members")
"""Who asks whether they write something themselves wants nothing written."""


_RECIPE = Pattern(
    r"\b(?:cara|caranya|gimana|bagaimana|how to) (?:\w+ )?(?:bikin|membuat|buat|memasak|masak|meracik|mengolah|make|cook)\b"
)


@needs(_TASKS | any_of(_RECIPE))
def wants_work(asking: Asking, _asked: Asked, told: Told) -> bool:
    words = set(asking.reading.words.words)
    wanted = _TASKS & words
    if wanted == {"write"} and words & _MYSELF and asking.reading.words.words[0] != "write":
        return False
    makes = _RECIPE.search(asking.reading.words.text) and "cara" not in told.text
    return bool(wanted - set(told.text.split())) or bool(makes)
