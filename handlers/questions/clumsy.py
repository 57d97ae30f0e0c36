"""Plain questions as they are put by who thinks in another language, or in a roundabout way: «how much group?», «where and when»."""

from __future__ import annotations

CLUMSY: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:head|chair|chairman|chairperson|boss|captain) of (?=(?:the |our |my )?(?:group|team|class|kelompok|kelas|tim)\b)",
        "leader of ",
    ),
    (
        r"^(?!.*\b(?:today|tomorrow|now|next)\b)([^?]{6,60}?), (?:so )?what (?:to do|(?:should|do|can|must) (?:i|we) do)\W*$",
        r"what if \1",
    ),
    (
        r"\b(?:what|which) number is (our|my|the) (bus|coach|car|van|minibus)\b",
        r"what is the number of \1 \2",
    ),
    (r"\bany (?:more )?(?:session|agenda|activit(?:y|ie)|item|event)s? left\b", "what is left"),
    (r"\bwhere and (when|what time)\b", r"\1 and where"),
    (r"\bsee (?=(?:them|(?:the )?(?:group|team|class|others?)\b)[^,?.]*\bagain\b)", "meet "),
    (
        r"\b(?:are|is|am) (?:we|i|everything|it) (?:all )?(?:done|finished|through|over|free) for (?:the day|today|the rest of the day)\b",
        "what time do we finish today",
    ),
    (
        r"\bhow (do|can|should) (i|we) (?:get|go|travel|walk) from (?:the )?[^,?.]{3,40}? to (?=\w)",
        r"how \1 \2 get to ",
    ),
    (
        r"\bhow much (?=(?:groups?|teams?|people|persons?|participants?|members?|places?|locus|loci|days?|sessions?|agendas?|activit(?:y|ies)|events?|items?|speakers?|slides?|pages?|questions?|rooms?|bus(?:es)?|cit(?:y|ies)|hotels?|times)\b)",
        "how many ",
    ),
    (
        r"^(?:(?:eh|lho|loh|lah|min|kak|pak|bu|maaf|terus|trus|tapi|tp),? )*(?:bukannya|bukankah|bukane|bkn(?:nya|ny|kah)|apa bukan)(?: sih| ya)? ([^,?;]{6,}?)(?: (?:ya|yah|kan|sih|to|toh))*(?:\?+|$)",
        r"\1 kan?",
    ),
    (
        r"^(?:nanti |besok )?di ([\w .-]{2,30}?) (?:nanti )?(?:kita|kami|rombongan|saya)(?: nanti| semua)? (?:(?:ber)?kumpul|ngumpul|masuk|duduk|ketemu|bertemu|diterima|naik|diarahkan)(?:nya)?(?: nanti)?(?: di| ke)? (gedung|ruang|ruangan|lantai) (mana|berapa|brp|apa)",
        r"\1 di \2 \3",
    ),
    (
        r"^siapa (?:saja )?(?:yang |yg )?(?:akan |bakal |nanti )?(?:men)?dampingi (?:kelompok |grup |tim )?(?:kita|kami|saya)(?: selama (?:kunjungan|visitasi)\w*)?\W*$",
        "siapa pendamping kelompok kita",
    ),
    (
        r"^who (?:will |is going to )?accompan(?:y|ies) (?:us|me|our (?:group|team))(?: during (?:the |this |our )?(?:visit|trip))?\W*$",
        "who is the coach of our group",
    ),
)
"""Patterns, and what they stand for."""
