"""Writes turns of phrase as the plain question they are: «X dilanjut apa?» is «setelah X apa?», «am I late for X?» «has X begun?»."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Patterns
from handlers.questions.turns.asking import ASKING
from handlers.questions.turns.clumsy import CLUMSY
from handlers.questions.turns.clumsy_english import CLUMSY_ENGLISH
from handlers.questions.turns.hours import HOURS
from handlers.questions.turns.joining import JOINING
from handlers.questions.turns.leaving import LEAVING
from handlers.questions.turns.mind import MIND
from handlers.questions.turns.order import ORDER
from handlers.questions.turns.people import PEOPLE
from handlers.questions.turns.places import PLACES
from handlers.questions.turns.plans import PLANS
from handlers.questions.turns.shorthand import SHORTHAND
from handlers.questions.turns.the_day import DAY
from handlers.questions.turns.the_programme import PROGRAMME
from handlers.questions.turns.turned_english import TURNED_ENGLISH

_START = r"(?:^|(?<=[,.?!;]\s))"
"""Where a message or one of its clauses begins."""

_PARTED = Late(r"[,.?!;]\s")

_PLAIN: tuple[tuple[Late, str], ...] = tuple(
    (Late(_START + said[1:] if said.startswith("^") else said), meant)
    for said, meant in (
        *JOINING,
        *MIND,
        *SHORTHAND,
        *PEOPLE,
        *PLACES,
        *PLANS,
        *CLUMSY,
        *TURNED_ENGLISH,
        *CLUMSY_ENGLISH,
        *ASKING,
        *PROGRAMME,
        *HOURS,
        *DAY,
        *LEAVING,
        *ORDER,
        # length
        (
            r"\b(?:sejam|setengah jam|dua jam|2 jam|1 jam)(?:an)? (?:atau|apa|or) (?:lebih|kurang|dua jam|2 jam)\w*(?: lama)?\b",
            "berapa lama",
        ),
        (r"\b(programme|program|day|everything|schedule|agenda)( all)? wraps? up\b", r"\1\2 finish"),
        (
            r"\b(?:sampai|sampe|smpe|smp|hingga|until) (?:kita |mau |waktunya |bed|jam )?(?:tidur|bobo|bubuk|bedtime)\b",
            "sampai malam",
        ),
        # letters
        (r"\bq ?& ?a\b", "tanya jawab"),
        (
            r"\b(?:siapa|sapa|sp|syp) (?:tahu|tau|th)\b(?= (?:bisa|bs|boleh|ada|masih|msh|sempat|sempet|memang|emang|saya|sy|kita|aku|gw))",
            "mungkin",
        ),
        (
            r"\b(?:plg|pling) (?=(?:lama|lma|lm|awal|awl|akhir|akhr|pagi|pgi|malam|mlm|banyak|bnyk|bnyak|panjang|pjg|sebentar|sbntar|telat|cepat|cpt|cepet|lambat|dekat|jauh|bontot|buncit)\b)",
            "paling ",
        ),
        (
            r"(?<=\d)\s*(?:wib|wita|wit)?\s*\bs\s*[./]?\s*d\b\.?\s*(?=(?:jam|pukul|pkl|jm)?\.?\s*\d)",
            " sampai ",
        ),
    )
)

_PLAIN_AT = tuple((said, meant, said.pattern.startswith(_START)) for said, meant in _PLAIN)
_TABLE = Patterns([said for said, _ in _PLAIN])


def plainly(folded: str) -> str:
    """Write what is said in a roundabout way as it is asked plainly."""
    tried = -1
    while True:
        found = _next_found(folded, tried)
        if found is None:
            return folded
        tried, folded = found


def _next_found(folded: str, tried: int) -> tuple[int, str] | None:
    """Rewrite by the next turn of phrase behind those that were tried; return its place and the text, or None."""
    parted: bool | None = None
    for at in _TABLE.possible(folded):
        if at <= tried:
            continue
        said, meant, begins = _PLAIN_AT[at]
        if begins and parted is None:
            parted = bool(_PARTED.search(folded))
        # the beginning of a message of one clause is looked at alone, which is most of what searching costs
        if said.match(folded) if begins and not parted else said.search(folded):
            return at, said.sub(meant, folded)
    return None
