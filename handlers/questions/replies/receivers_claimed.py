"""Whether someone receives or speaks where they are said to: «Bu Rini yang menerima di Command Center kan?»."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.people import speaker_line
from texts.messages.answers import line

_OTHERWISE = ("when", "who", "contact", "count", "position", "coach", "leader", "head", "duration", "until")


@needs(named("person"), cued("receives speaker"), cued("tag yesno"), named("locus"))
def answer_receiver_claimed(asking: Asking) -> Reply | None:
    """Say no and tell who speaks where none of those who are named does; silent where one of them does."""
    reading = asking.reading
    claims = (
        reading.has("tag", "yesno") and reading.has("receives", "speaker") and not reading.has(*_OTHERWISE)
    )
    if not claims or reading.asks or reading.anchor:
        return None
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
