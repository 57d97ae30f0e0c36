"""Tells whether what stands behind «setelah» names something that the visit does not have, though some of its words are known."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import Unit
from handlers.questions.reading.understood import Anchor
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

_SHORTEST = 3
"""Shorter words are particles."""
_KINDS = word_set(
    "facility facilities site place plant building centre center complex area location venue session event part stop thing fasilitas gedung kawasan kompleks bagian lokasi"
)


def names_another(asking: Asking, anchor: Anchor, kept: Sequence[Unit]) -> bool:
    """Say whether a word that nothing here is called by belongs to the name: «abis dari dinas pendidikan» where there are other offices."""
    words, own = asking.reading.words.words, asking.knowledge.own_lemmas
    spans = [(mention.start, mention.end) for mention in anchor.mentions]
    spans += [(unit.start, unit.end) for unit in kept]
    left = (unit for unit in anchor.asks if unit not in kept)
    return any(
        unit.lemma not in own | vague()
        and words[unit.start] not in _KINDS
        and len(words[unit.start]) >= _SHORTEST
        and not is_verb(words[unit.start])
        and any(unit.start <= end and unit.end >= start for start, end in spans)
        for unit in left
    )
