"""Writes out what a word or two ask of the item that was told just now: its room, its hours, who holds it, what comes when it is over."""

from __future__ import annotations

from handlers.questions.patterns.late import Late

_ITS_ROOM = Late(
    r"(?:di |masuk |masuknya )*(?:ruang|ruangan|aula|gedung|(?:lewat |lwt )?pintu)(?:nya)? (?:apa|mana|berapa|brp|mn)\W*|(?:(?:in|at) )?(?:which|what) (?:room|hall|building|entrance|door)(?: (?:is|was|will) (?:it|that|this)(?: be)?(?: in)?)?\W*"
)
_ITS_HOUR = Late(
    r"(?:(?:terus|trus|dan|and|lalu|untuk|kalau|kalo|klo) )?(?:(?:jam|jm|pukul|pkl|waktu)(?:nya)?|(?:the |what )?(?:time|hours?))(?: (?:ya|dong|sih))?\W*"
)
_ARRIVES = Late(
    r"(?:(?:perkiraan|kira kira|kira-kira|estimasi|terus|trus) )*(?:tiba(?:nya)?|sampainya|nyampe(?:nya)?|nyampai(?:nya)?|(?:sampai|sampe|smpe|tiba|nyampe) (?:di ?)?sana) (?:jam|pukul) (?:berapa|brp)\W*|(?:nyampe|tiba|sampe)nya(?: (?:jam|pukul) (?:berapa|brp))?\W*|what time do we (?:arrive|get there)\W*|when do we (?:arrive|get there)\W*"
)
_TILL = Late(
    r"(?:(?:kira kira|kira-kira|lalu|terus|trs|trus|dan|and|jam|pukul) )*(?:sampai|sampe|smpai|smpe|smp|sampainya|hingga|hgg|s d|s/d|s\.d\.?|sd|until|till|til|finish|ends?|tiba|mendarat|mendaratnya|landing|landingnya|"
    r"nyampe|arrival(?: time)?|arrives?|arrived|landing time|jam tiba|eta|sampai (?:kapan|jam))\W*(?:(?:jam|pukul)\W*)?(?:(?:berapa|brp|kapan)\W*)?"
)
"""The end of what was told just now, in a word or two: «sampai?», «mendarat?»."""
_WITH_WHOM = Late(
    r"(?:itu )?(?:sama|dengan|ama|sm|bareng|with) (?:siapa|sp|sapa|whom?)(?: (?:saja|aja|ya|itu))*\W*|who with\W*"
)
_IS_OVER = Late(
    r"\b(?:setelah|sesudah|stlh|habis|abis|sehabis|selepas|begitu|kalau|klo|kalo) (?:itu |acaranya )?(?:sudah |udah |udh )?(?:selesai|selsai|kelar|beres|bubar|usai|rampung|udahan)(?:nya)?\b|"
    r"\b(?:after|once|when) (?:it|that|this)(?: is| s|'s)? (?:over|done|finished|ends|finishes)\b"
)
_ASKED = (
    (_ITS_HOUR, "jam berapa"),
    (_ITS_ROOM, "tempatnya di mana"),
    (_ARRIVES, "sampai jam berapa"),
    (_TILL, "sampai jam berapa"),
    (_WITH_WHOM, "siapa pengisinya"),
)


def of_told_item(folded: str) -> str:
    """Return the whole question that a message asks of an item, empty where it asks something else."""
    return next((whole for said, whole in _ASKED if said.fullmatch(folded)), "")


def once_over(folded: str) -> str:
    """Write «setelah selesai» as what comes after that item."""
    return _IS_OVER.sub("setelah itu", folded)
