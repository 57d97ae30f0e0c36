"""What descriptions of places tell: whose a place is, what there is, when it is open, what stands beside another."""

from __future__ import annotations

import re

from db.visit import Locus
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.replies.base import Asking, Reply, described
from handlers.questions.replies.gates import Gates, named, needs
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words.facts import OPENS

_OWNER = Pattern(
    r"\b(?:punya|punyanya|milik|miliknya|kepunyaan)(?: \w+)? (?:siapa|dinas|instansi|lembaga)\b|\b(?:di bawah|dibawah|naungan|binaan|bawahan) (?:dinas|instansi|badan|siapa|lembaga|kementerian)\b|"
    r"\bsiapa (?:yang )?(?:punya|memiliki|miliki|kelola|mengelola|ngelola|menaungi|membina|mengurus|pengelola\w*|pemilik\w*)\b|\b(?:pengelola|pemilik)(?:nya)? (?:itu )?siapa\b|"
    r"\bdikelola (?:oleh )?siapa\b|\bwho (?:owns|runs|manages|operates|is in charge of)\b|\b(?:owned|run|managed|operated) by whom\b|\bwhom? does\b.*\bbelong to\b"
)
_OWNED = Late(
    r"\b(?:milik|dimiliki|pengelola|kelolaan|dikelola|binaan|dibina|naungan|di bawah|perusahaan|owned|run|managed|operated|belongs)\b",
    re.IGNORECASE,
)


@needs(_OWNER, named("locus"))
def _whose(asking: Asking) -> Reply | None:
    """Answer «TPST Wanasri itu punya siapa?» from what its description says."""
    if not _OWNER.search(asking.reading.words.text) or asking.reading.has("when", "contact", "where"):
        return None
    return described([locus for locus in _alone(asking) if _OWNED.search(locus.description)])


_THERE = Pattern(
    r"\bada apa(?: saja| aja)?(?: (?:di|di sana|disana|sih|ya|emangnya|memang))*$|^(?:di )?(?:sana )?apa (?:saja )?yang ada\b|\bada apanya\b|"
    r"\b(?:terkenal|dikenal|ngetop|kondang|tersohor|andalan|andalannya|unggulan|unggulannya|keunggulan|keunggulannya|istimewanya|keistimewaan|keistimewaannya|uniknya|keunikan|keunikannya|menarik|menariknya|kekhasan|khasnya|ciri khas|ciri khasnya)"
    r"(?: \w+){0,3} (?:apa|apanya)\b|\bapa(?:nya)?(?: saja| sih)?(?: yang)? (?:terkenal|dikenal|menarik|unik|istimewa|khas|menonjol|spesial)\b|\bapa (?:keunggulan|keistimewaan|keunikan|kekhasan|istimewanya|uniknya|menariknya)\b|"
    r"\bwhat (?:is|are) (?:there|so special|special|interesting|unique|remarkable)\b|\bwhat s special\b|\bwhat makes\b.*\b(?:special|different|unique)\b|\b(?:known|famous) for\b|\bwhat (?:is|can we see) (?:at|in) \w+"
)
_NO_FEATURE = Late(
    r"^(?:pintu|masuk|lantai|parkir|seberang|sebelah|di (?:sebelah|seberang|belakang|depan|samping|tepi)|gedung di|hotel|tempat (?:menginap|penerimaan|laporan|paparan|presentasi|salat|makan)|"
    r"penerimaan|dikunjungi|buka|tutup|jalan masuk|lift|entrance|opposite|next to|behind|all participants|(?:\w+ ){0,2}(?:menit|minutes|meter)\b|\d+)",
    re.IGNORECASE,
)
"""How descriptions begin that tell of the way, the door or the hours, and of nothing that a place has."""


@needs(_THERE, named("locus"))
def _what_there(asking: Asking) -> Reply | None:
    """Answer «di Sukamaju ada apa aja?» and «desa itu terkenal apa?» from what a place is described by."""
    reading = asking.reading
    if not _THERE.search(reading.words.text) or reading.has("when", "who", "count", "contact", "wear"):
        return None
    if reading.times or reading.mentioned("group"):
        return None
    return described([x for x in _alone(asking) if x.description and not _NO_FEATURE.match(x.description)])


_HOURS = Pattern(rf"\b(?:{OPENS}|jam layanan|jam pelayanan|jam operasional|opening hours|office hours)\b")
_ASKED = ("when", "until", "yesno", "tag", "what", "exist")
_OPEN = Late(
    r"\b(?:buka|tutup|layanan|operasional|open|closed|closes)\b.*(?:\d[.:]\d\d|24 (?:jam|hours))",
    re.IGNORECASE,
)


@needs(_HOURS, named("locus"))
def _open_when(asking: Asking) -> Reply | None:
    """Tell when a place is open from its description, where no row does."""
    if not _HOURS.search(asking.reading.words.text) or not asking.reading.has(*_ASKED):
        return None
    told = [locus for locus in _alone(asking) if _OPEN.search(locus.description)]
    on_it = (row for row in asking.visit.info if any(locus.name in row.loci for locus in told))
    return None if any(_OPEN.search(f"{row.topic}: {row.answer}") for row in on_it) else described(told)


_SIDES = {
    "belakang": "belakang",
    "behind": "belakang",
    "sebelah": "sebelah",
    "samping": "sebelah",
    "beside": "sebelah",
    "next": "sebelah",
    "seberang": "seberang",
    "opposite": "seberang",
    "across": "seberang",
    "depan": "depan",
    "front": "depan",
}
_LINKS = frozenset({"dari", "nya", "from", "of", "to", "the"})
_WHAT = Pattern(
    r"\b(?:ada apa|apa(?:an)? (?:saja )?(?:yang )?(?:ada )?(?:di )?(?:belakang|sebelah|samping|seberang|depan)|(?:gedung|bangunan|tempat|masjid|kantor)\b.*\b(?:apa|namanya)|"
    r"what(?: building| place)? (?:is|lies|stands)(?: there)? (?:behind|beside|next|opposite|across|in front)|which (?:building|place) is)"
)


@needs(frozenset(_SIDES), named("locus"))
def _what_beside(asking: Asking) -> Reply | None:
    """Tell what stands beside a place that is named: «gedung di belakang balai kota itu apa?»."""
    reading = asking.reading
    if not _WHAT.search(reading.words.text) or reading.has("when", "who", "count", "contact"):
        return None
    words = reading.words.words
    for mention in reading.mentioned("locus"):
        at = mention.start - 1
        while at > 0 and words[at] in _LINKS:
            at -= 1
        side = _SIDES.get(words[at]) if at >= 0 else None
        if side and not mention.general:
            indexes = mention.indexes("locus")
            named_there = [asking.visit.loci[index] for index in indexes]
            there = [x for x in asking.visit.loci if _lies(x, side, named_there)]
            return described(there[:2]) or answer_unknown(asking)
    return None


def _lies(locus: Locus, side: str, others: list[Locus]) -> bool:
    """Say whether a place is described as being on that side of one of the others."""
    if locus in others or not any(_SIDES.get(word) == side for word in words_told(locus.description)):
        return False
    told = lemmas(locus.description)
    names = (name for other in others for name in (other.name, *other.aliases))
    return any(set(lemmas(name)) <= set(told) for name in names)


def _alone(asking: Asking) -> list[Locus]:
    """Return the one place that is named, if there is one."""
    named = [mention for mention in asking.reading.mentioned("locus") if not mention.general]
    loci = asking.loci()
    return loci if len(loci) == 1 and (named or len(asking.reading.mentioned("locus")) == 1) else []


TOLD_PLACES = Gates(_whose, _what_there, _open_when, _what_beside)
