"""What a place is, and what the place of an item is called."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.described import not_in_full
from handlers.questions.replies.loci import answer_loci, describe
from handlers.questions.replies.needs import asks_need
from handlers.questions.replies.places import where_items


def answer_define(asking: Asking) -> Reply | None:
    loci = asking.loci() or (asking.remembered_loci() if asking.asks_nothing else [])
    if loci and _asks_name_of_place(asking):
        return where_items(asking)
    if not loci or asking.reading.asks or asks_need(asking):
        return None
    if asking.reading.has("list") and all(mention.general for mention in asking.reading.mentioned("locus")):
        return answer_loci(asking)
    if (asking.reading.has("why") and not loci[0].description) or not_in_full(asking, loci[0]):
        return None
    return describe(asking, loci[0])


def _asks_name_of_place(asking: Asking) -> bool:
    """Say whether it is asked what the place of an item is called: «restoran makan siang kita namanya apa?»."""
    general = all(mention.general for mention in asking.reading.mentioned("locus"))
    return (
        general
        and bool(asking.reading.asks)
        and "nama" in asking.reading.words.words
        and asking.items().fully
    )
