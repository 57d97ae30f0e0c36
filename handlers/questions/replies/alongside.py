"""Who is there besides someone who is named: «siapa yang mendampingi direktur RSUD?», «pak Bagus ngisi bareng siapa?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_BESIDE = word_set(
    "mendampingi dampingi menemani nemenin temani nemani menemui bareng barengan bersama accompanies accompanying accompany alongside besides"
)
_WITH = word_set("sama dengan with ditemani ditemenin didampingi accompanied")
_WHOM = word_set("siapa who whom")


def answer_alongside(asking: Asking) -> Reply | None:
    """Tell who else speaks where the one that is named does."""
    reading = asking.reading
    words = reading.words.words
    if not reading.has("who") or not (_stands_before_name(asking) or _with_whom(words)):
        return None
    if reading.has("contact", "when", "where", "count", "except", "coach", "leader", "members"):
        return None
    found, _ = people_meant(asking)
    if len(found) != 1:
        return None
    items = {id(item) for item in asking.knowledge.directory.people[found[0]].items}
    index_of = asking.knowledge.directory.index_of
    slots = [slot for slot in asking.pool() if id(slot.item) in items]
    joint = [slot for slot in slots if len(slot.item.speakers) > 1]
    slot = asking.diary.current_or_next(joint, asking.now) or (joint[0] if joint else None)
    if slot is None:
        return None
    told = {
        slot: [n for n in slot.item.speakers if index_of(n) != found[0]]
        for slot in _meant(asking, joint, slot)
    }
    names = [name for spoken in told.values() for name in spoken]
    lines = [part for slot, spoken in told.items() for part in _told(asking, slot, spoken)]
    return reply("speaker", *lines, subject=about("speaker", [slot], people=names))


def _meant(asking: Asking, joint: list[Slot], slot: Slot) -> list[Slot]:
    """Take all items of both where all are asked for, else the one that runs or comes."""
    return joint[:_MOST] if asking.reading.has("list") else [slot]


_MOST = 4


def _told(asking: Asking, slot: Slot, names: list[str]) -> list[Line]:
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    return [head, *(speaker_line(asking, name) for name in names)]


def _stands_before_name(asking: Asking) -> bool:
    """Say whether what one does beside someone stands right before the name or title of that one."""
    words = asking.reading.words.words
    if _BESIDE.isdisjoint(words):
        return False
    starts = {m.start for m in asking.reading.mentioned("person")}
    starts |= {unit.start for unit in asked_title(asking)[:1]}
    return any(word in _BESIDE and {at + 1, at + 2} & starts for at, word in enumerate(words))


def _with_whom(words: tuple[str, ...]) -> bool:
    return any(
        word in _BESIDE | _WITH and words[at + 1 : at + 2] and words[at + 1] in _WHOM
        for at, word in enumerate(words)
    )
