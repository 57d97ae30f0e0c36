"""Who is in charge of a matter: «siapa yang pegang konsumsi?», «pj bus siapa?», «who handles transport?»."""

from __future__ import annotations

from db.visit import Contact, InfoRow
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies import info
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.contact_finding import is_elsewhere, liaisons_there
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.info_matches import match_info
from handlers.questions.replies.other_kinds import tells
from handlers.questions.replies.people import answer_who
from handlers.questions.replies.reaching import ways
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set

_WORDS = word_set(
    "urus mengurus ngurus ngurusin urusin diurus mengurusi pegang megang dipegang memegang tangani menangani nangani ditangani handle handles handling handled "
    "penanggungjawab bertanggung tanggungjawab koordinir mengkoordinir mengoordinasi coordinates arranges organises"
)
_LEMMAS = lemma_set("penanggungjawab pic") | {"urus", *lemmas("penanggung jawab")}
_NO_MATTER = _LEMMAS | lemma_set("jawab tanggung acara")


@needs(_WORDS | _LEMMAS, cued("who"))
def answer_in_charge(asking: Asking) -> Reply | None:
    """Tell who is there for a matter, before rows and items that only are about it; nobody else stands in for them."""
    reading = asking.reading
    charged = reading.has("who") and (
        not _WORDS.isdisjoint(reading.words.words)
        or not _LEMMAS.isdisjoint(unit.lemma for unit in reading.words.units)
    )
    if not charged or reading.mentioned("locus") or reading.mentioned("person"):
        return None
    matter = {unit.lemma for unit in reading.asks if unit.lemma not in _NO_MATTER}
    matter |= {unit.lemma for unit in reading.hints if unit.lemma in _MATTERS}
    held = liaisons_there(asking) or [
        c for c in asking.visit.contacts if matter and matter <= _held_by(c) and not is_elsewhere(asking, c)
    ]
    if held:
        names = [contact.name for contact in held[:3]]
        said_of = (part for contact in held[:3] for part in ways(contact))
        return reply("contact", *said_of, subject=about("contact", people=names))
    if not reading.has("contact") and asked_title(asking):
        who = answer_who(asking)
        if who:
            return who
    if not matter:
        return None
    accepted = (match for match in match_info(asking) if info.accepts(asking, match))
    told = next((match for match in accepted if _tells_who(asking.visit.info[match.row])), None)
    if told:
        return info.answer_info(asking, told)
    return None if reading.has("transport") else answer_unknown(asking)


_WHO = frozenset({"who"})


def _tells_who(row: InfoRow) -> bool:
    return tells(_WHO, row.answer) or "who" in cue_names(row.question)


_MATTERS = lemma_set("bus konsumsi transportasi dokumentasi acara")


def _held_by(contact: Contact) -> frozenset[str]:
    return frozenset(lemmas(f"{contact.position} {contact.role} {contact.name} {contact.agency}"))
