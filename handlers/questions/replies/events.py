"""Events that an agenda names where they take place: what is worn or done at one that this visit does not have is not known."""

from __future__ import annotations

from handlers.questions.lemmas import lemma_of
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_EVENTS = word_set(
    "yudisium wisuda pelantikan workshop lokakarya webinar simposium sarasehan outbound karaoke pameran expo bazar bazaar lomba turnamen pertandingan tausiyah "
    "pengajian ziarah senam zumba pretest posttest kuis piknik rafting snorkeling diving memancing mancing unggun donor golf futsal tenis bulutangkis "
    "badminton jogging hiking trekking camping kemah baksos doorprize kado bukber sahur gala talkshow podcast pemutaran festival karnaval parade konser pentas "
    "graduation exhibition tournament picnic concert hike"
)
_WHETHER = ("exist", "yesno", "tag", "why", "off")
"""Who asks whether there is such an event is told that there is none."""


def names_absent_event(asking: Asking) -> bool:
    """Say whether a question takes for granted an event of which nothing in the visit speaks: «pakai baju apa pas yudisium?»."""
    reading = asking.reading
    named = _EVENTS.intersection(reading.words.typed)
    if not named or reading.has(*_WHETHER):
        return False
    own = asking.knowledge.own_lemmas
    return all(word not in own and lemma_of(word) not in own for word in named)
