"""What the agenda has nothing of is not planned: «ada rehat kopi?»."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, reply
from handlers.questions.words import word_set
from texts.messages.answers import line

PERMISSION = word_set("boleh bolehkah dibolehkan diperbolehkan dilarang allowed may can diizinkan")
_TIME = word_set("waktu jam acara time hour hours")
_DRESSED = word_set("casual formal informal")
_EVENTS = word_set(
    "istirahat kopi makan siang malam sarapan salat foto bersama registrasi pembukaan buka penutupan tutup diskusi tanya-jawab kudapan pleno apel "
    "checkin checkout jemput keliling taklimat sambut bebas belanja wisata olahraga senam"
)
"""What a programme may have; where its agenda has none of it, that is an answer."""


def answer_absent(asking: Asking) -> Reply | None:
    """Answer «ada rehat kopi?» where the agenda has none: it is the whole programme."""
    reading = asking.reading
    asked = reading.asks
    if (
        not asked
        or not PERMISSION.isdisjoint(reading.words.words)
        or not reading.has("exist", "yesno", "tag")
        or reading.has("wear", "bring")
        or not _DRESSED.isdisjoint(reading.words.words)
        or reading.has("when", "where", "duration", "who", "count", "until")
        or not all(unit.lemma in _EVENTS for unit in asked)
        or not _OPEN.isdisjoint(reading.words.words)
        or ({unit.lemma for unit in asked} == {"bebas"} and _TIME.isdisjoint(reading.words.words))
    ):
        return None
    if asking.items().fully or asking.find([], asked).fully:
        return None
    words = reading.said(asked[0].start, asked[-1].end)
    return reply("check", line("absent", words=words, group=asking.group.name))


_OPEN = word_set("buka tutup open closed")
"""A restaurant that is still open is no opening."""
