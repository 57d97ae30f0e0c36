"""What lies from one item to another, both of them with it."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, about, reply, short_item
from handlers.questions.replies.gaps import pair_of, said_slots
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_SINCE = word_set("dari sejak mulai from since")
_UNTIL = word_set("sampai hingga until till to")


@needs(_UNTIL, _SINCE, cued("agenda list what"))
def answer_stretch(asking: Asking) -> Reply | None:
    """List the items from one that is named to another: «agenda dari ISHOMA sampai penutupan»."""
    reading, words = asking.reading, asking.reading.words.words
    if (
        reading.times
        or not reading.has("agenda", "list", "what")
        or reading.has("duration", "gap", "count", "who", "when")
    ):
        return None
    since = next((at for at, word in enumerate(words) if word in _SINCE), None)
    until = next((at for at, word in enumerate(words) if word in _UNTIL and at > (since or at)), None)
    if since is None or until is None:
        return None
    sides = (said_slots(asking, range(since, until)), said_slots(asking, range(until, len(words))))
    pair = pair_of(asking, *sides)
    if not pair or pair[0].start > pair[1].start:
        return None
    chosen = [
        slot for slot in asking.diary.of_day(pair[0].day) if pair[0].start <= slot.start <= pair[1].start
    ]
    head = line("day", day=pair[0].day, group=asking.group.name)
    return reply("agenda", head, *map(short_item, chosen), subject=about("window", chosen))
