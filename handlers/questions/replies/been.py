"""Whether the group has been at a place yet: «kita sudah ke MPP belum?», «have we been to the port?»."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.stated import stated
from handlers.questions.words import word_set

_DONE = word_set("sudah udah sdh already yet ever")
_NOT_YET = word_set("belum blm blum")
_GONE = word_set(
    "ke dikunjungi dikunjungin kunjungi mengunjungi datangi didatangi mendatangi disambangi ditinjau pernah dari been visited gone visit"
)
_OTHERWISE = (
    *(
        "when",
        "where",
        "who",
        "count",
        "until",
        "duration",
        "contact",
        "over",
        "begun",
        "next",
        "list",
        "wear",
    ),
    *("what", "agenda", "how", "why", "bring", "speaker", "now", "start", "end", "gap", "exist", "previous"),
)


@needs(_DONE | _NOT_YET, _GONE)
def answer_been(asking: Asking) -> Reply | None:
    """Say whether the first stay at a place has begun."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    done, not_yet = bool(words & _DONE), bool(words & _NOT_YET)
    if not (done or (not_yet and reading.has("tag", "yesno"))) or words.isdisjoint(_GONE):
        return None
    if (
        any(cue.name in _OTHERWISE and cue.start for cue in reading.cues)
        or reading.asks
        or reading.anchor
        or asking.period.said
    ):
        return None
    loci = asking.loci()
    slots = [slot for slot in asking.diary.slots if slot.locus in loci]
    if not slots or any(mention.kind not in {"locus", "group"} for mention in reading.mentions):
        return None
    past = [slot for slot in slots if slot.start <= asking.now]
    told = [past[0]] if past else slots[:1]
    head = stated(asking, done=bool(past))
    return reply("check", head, *when_lines(asking, told), subject=about("check", told))
