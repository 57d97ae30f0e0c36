"""A place that is named by its number: «siapa yang menerima di lokus kedua?» asks of the place that comes second."""

from __future__ import annotations

from handlers.questions.lemmas import lemmas
from handlers.questions.phrases import Mention, Name
from handlers.questions.replies.around import ordinals_of
from handlers.questions.replies.base import Asking
from handlers.questions.replies.loci import nth_locus
from handlers.questions.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.time_words import ORDINALS

_OF_IT = (
    *("when", "start", "until", "end", "duration", "countdown"),
    *("who", "speaker", "receives", "contact", "bring", "wear"),
)
"""What is asked of a place; which it is and where are told with the place itself."""

_LOCI = word_set("lokus locus site sites tempat place lokasi")


def is_numbered(reading: Reading) -> bool:
    """Say whether something is asked of a place that only its number names, which costs little to see."""
    if "loci" not in reading.names or reading.anchor or reading.mentioned("locus"):
        return False
    numbered = not ORDINALS.keys().isdisjoint(reading.words.words)
    return numbered and reading.has(*_OF_IT) and not reading.has("what")


def name_numbered(asking: Asking) -> None:
    """Write the place that is meant into the reading, as if it had been named."""
    reading = asking.reading
    words = reading.words.words
    at = next((at for at, word in enumerate(words) if word in _LOCI), None)
    if at is None or len(ordinals_of(asking)) != 1:
        return
    beside = [near for near in (at - 1, at + 1) if 0 <= near < len(words) and words[near] in ORDINALS]
    locus = nth_locus(asking, ordinals_of(asking)[0]) if beside else None
    if locus is None:
        return
    said = range(min(at, beside[0]), max(at, beside[0]) + 1)
    index = asking.visit.loci.index(locus)
    reading.mentions.append(Mention((Name("locus", index),), said.start, said.stop, lemmas(locus.name)))
    reading.cues = [cue for cue in reading.cues if cue.name != "loci"]
    reading.names -= {"loci"}
    reading.hints = [unit for unit in reading.hints if unit.start not in said]
    reading.asks = [unit for unit in reading.asks if unit.start not in said]
