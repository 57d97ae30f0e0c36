"""Whether someone receives or speaks where they are said to: «Bu Rini yang menerima di Command Center kan?»."""

from __future__ import annotations

from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from texts.messages.answers import line

_OTHERWISE = ("when", "who", "contact", "count", "position", "coach", "leader", "head", "duration", "until")


_WHETHER = word_set("is was are were apakah")
_RECEIVES = word_set(
    "menerima diterima terima nerima menyambut disambut sambut nyambut receive receives receiving received welcome welcomes welcoming welcomed greet greets"
)
_RECEIVED = lemma_set("terima")
_CLOSED = lemma_set("penutupan")


@needs(cued("receives speaker") | _RECEIVES)
def answer_receiver_claimed(asking: Asking) -> Reply | None:
    """Say no and tell who speaks where none of those who are named does; silent where one of them does."""
    reading = asking.reading
    claims = (
        reading.has("tag", "yesno") and reading.has("receives", "speaker") and not reading.has(*_OTHERWISE)
    )
    if reading.anchor or not (claims or _WHETHER.intersection(reading.words.words[:1])):
        return None
    titled = _titled_claimed(asking)
    if titled or not claims or reading.asks:
        return titled
    named = {index for mention in reading.mentioned("person") for index in mention.indexes("person")}
    places = [mention for mention in reading.mentions if mention.kind == "locus"]
    if not named or not places:
        return None
    found = asking.find(places, [], reading.hints)
    spoken = [slot for slot in found.slots if slot.item.speakers] if found.fully else []
    slot = asking.diary.current_or_next(spoken, asking.now) or next(iter(spoken), None)
    index_of = asking.knowledge.directory.index_of
    if slot is None or any(index_of(name) in named for one in spoken for name in one.item.speakers):
        return None
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    names = slot.item.speakers
    told = (speaker_line(asking, name) for name in names)
    return reply("speaker", line("no"), head, *told, subject=about("speaker", [slot], people=names))


def _titled_claimed(asking: Asking) -> Reply | None:
    """Tell whether whoever has a title receives the group, and who does: «yang menerima kita Sekda kan?»."""
    reading = asking.reading
    title = {unit.start for unit in asked_title(asking)}
    if not title or _RECEIVES.isdisjoint(reading.words.words) or reading.mentions:
        return None
    if any(unit.start not in title for unit in reading.asks) or reading.has(
        "when", "contact", "count", "where"
    ):
        return None
    holders, _ = people_meant(asking)
    index_of = asking.knowledge.directory.index_of
    spoken = [slot for slot in asking.pool() if slot.item.speakers and not is_way(asking, slot)]
    theirs = [slot for slot in spoken if any(index_of(name) in holders for name in slot.item.speakers)]
    received = [slot for slot in spoken if _RECEIVED & asking.knowledge.words_of(slot.item).title]
    theirs = [
        slot
        for slot in theirs
        if slot in received or not _CLOSED & asking.knowledge.words_of(slot.item).title
    ]
    meant = [slot for slot in theirs if slot in received] or theirs or received
    if not meant:
        return None
    slot = asking.diary.current_or_next(meant, asking.now) or meant[0]
    told = (speaker_line(asking, name) for name in slot.item.speakers)
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    names = slot.item.speakers
    verdict = line("yes") if theirs else line("no")
    return reply("speaker", verdict, head, *told, subject=about("speaker", [slot], people=names))
