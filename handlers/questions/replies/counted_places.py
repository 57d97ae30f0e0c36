"""Whether a text counts what is counted: «berapa puskesmas di kota ini?» is not told by the time people wait at one of them."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.words import word_set

_NUMBER = r"(?:(?!(?:19|20)\d\d\b)\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|one|two|three|four|five|six|seven|eight|nine|ten|no|sebuah|se)"
_KIND_OF = r"(?!(?:in|of|on|at|for|dari|untuk|di|pada)\b)[a-z]+(?:al|ed|ic|ve|er|te)"
"""An English word that says what they are like: «12 public libraries»."""
_CALLED = (
    "puskesmas|community health cent(?:er|re)s?",
    "rumah sakit|rs|rsud|hospitals?",
    "posyandu",
    "sekolah|schools?",
    "pasar|markets?",
    "masjid|mosques?",
    "gereja|church(?:es)?",
    "hotel|hotels",
    "pulau|islands?",
    "jembatan|bridges?",
    "pelabuhan|harbou?rs?|ports?",
    "taman|parks?",
    "museum|museums",
    "terminal|terminals",
    "apotek|pharmac(?:y|ies)",
    "perpustakaan|librar(?:y|ies)",
    "universitas|universit(?:y|ies)",
    "klinik|clinics?",
    "stasiun|stations?",
)
_COUNTS = Late(
    r"(?<!jam )(?<!pukul )(?<!jm )\b(?:berapa|brp|jumlah|banyaknya|how many|number of)(?: (?:jumlah|banyak|total|buah|unit|the|sih))* ("
    + "|".join(_CALLED)
    + r")\b(?! (?:beds?|rooms?|staff|patients?|visitors?|ships?|students?|books?|officers?|employees|boats?|services?|counters?|doctors?|nurses?|stalls?|traders?)\b)"
)
_INHABITED = Late(
    r"\b(?:inhabited|populated|people (?:living|live)|(?:ber)?penghuni|dihuni|berpenduduk|ada (?:penduduk|orang|penghuni)\w*|ditinggali|dihuninya)\b"
)
_HOLDS_PEOPLE = Late(
    r"\b(?:inhabited|populated|berpenghuni|dihuni|berpenduduk|ditinggali|tak berpenghuni|uninhabited)\b"
)
_KINDS: tuple[tuple[Late, Late, Late], ...] = tuple(
    (
        Late(rf"(?:{called})"),
        Late(
            rf"\b{_NUMBER}(?: (?:buah|unit|titik|{_KIND_OF}))? (?:{called})\b|\b(?:{called}) (?:ada |berjumlah |sebanyak )?\d"
        ),
        Late(rf"(?:(?:jumlah|banyaknya|total|number of|the) )*(?:{called})(?: (?:di|in)\b.*)?"),
    )
    for called in _CALLED
)
"""What each is called, a number of them, and the head of a row on how many there are."""
COUNTED = word_set("berapa brp jumlah banyaknya many number")


def miscounts(asking: Asking, head: str, text: str) -> bool:
    """Say whether a kind of place is counted, and a text under its head has no number of those."""
    said = _COUNTS.search(asking.reading.words.text)
    if said is None:
        return False
    told = f"{head}: {text}".casefold()
    if _INHABITED.search(asking.reading.words.text) and not _HOLDS_PEOPLE.search(told):
        return True
    counted, headed = next((number, head) for called, number, head in _KINDS if called.fullmatch(said[1]))
    return not (counted.search(told) or headed.fullmatch(head.casefold().strip()))


def miscounted(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether a kind of place is counted, and a row or a place told that has no number of those."""
    head = asking.visit.info[answer.row].topic if answer.row is not None else ""
    return (bool(head) or answer.intent == "locus") and miscounts(asking, head, text)
