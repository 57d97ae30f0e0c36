"""When the visit as a whole begins and ends: «kapan visitasi ini berakhir?», «when is the trip over?»."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_SAID = word_set("visitasi kunjungan vkn benchmarking rangkaian visit trip tour programme program")
_WHOLE = Late(
    r"\b(?:visitasi|vkn|benchmarking|kunjungan (?:ini|kita|kami)|(?:seluruh|semua|keseluruhan)? ?rangkaian (?:acara|kegiatan|agenda|kunjungan)|"
    r"(?:the|this|our) (?:whole |entire |study )*(?:visit|trip|tour)|(?:whole|entire|this) (?:programme|program))\b"
)
_THIS = Late(
    r"\b(?:(?:visitasi|benchmarking|kunjungan) (?:ini|kita|kami)|(?:the|this|our) (?:whole |entire |study )*(?:visit|trip|tour|programme|program))\b"
)
"""«Mulai visitasi» may mean the first place; the beginning of «visitasi ini» is that of the whole."""
_VISITS = lemma_set("kunjungan visitasi visit tour")
_OTHERWISE = (
    "where",
    "who",
    "contact",
    "duration",
    "countdown",
    "count",
    "tag",
    "next",
    "list",
    "wear",
    "bring",
)


@needs(_SAID, cued("when until"))
def answer_whole_visit(asking: Asking) -> Reply | None:
    """Tell the last item of the last day where the end of the whole visit is asked for, the first where its beginning is."""
    starts, slots = asking.reading.has("start"), asking.diary.slots
    if not _is_asked(asking, starts=starts) or not slots:
        return None
    if starts:
        return reply("when", *when_lines(asking, slots[:1]), subject=about("when", slots[:1]))
    last = slots[-1]
    if last.end is None or not last.item.ends:
        return reply("until", *when_lines(asking, [last]), subject=about("until", [last]))
    said = line("until", title=last.item.title, end=Clock(last.end), when=full_span_of(last))
    return reply("until", said, subject=about("until", [last]))


def _is_asked(asking: Asking, *, starts: bool) -> bool:
    reading = asking.reading
    words = reading.words.words
    if _SAID.isdisjoint(words) or not reading.has("when", "until") or reading.has(*_OTHERWISE):
        return False
    if (
        reading.mentions
        or reading.asks
        or reading.anchor
        or asking.period.said
        or ordinal_of(asking) is not None
    ):
        return False
    whole = _THIS if starts else _WHOLE
    ends = reading.has("end", "until", "over")
    return ends != starts and bool(whole.search(" ".join(words))) and not _means_item(asking)


def _means_item(asking: Asking) -> bool:
    """Say whether «this visit» may be what goes on now or was just talked of: «kunjungan ini» at a «Kunjungan ke MPP»."""
    near = (*asking.remembered(), *asking.diary.running(asking.now))
    return any(_VISITS & asking.knowledge.words_of(slot.item).title for slot in near)
