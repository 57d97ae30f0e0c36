"""Turns of phrase about what is on at an hour, when one is free, when something ends, on which day it is, how many there are."""

from __future__ import annotations

from handlers.questions.turns.the_programme import DAYS

_ENDS = r"(?:selesai|kelar|bubar|berakhir|rampung|beres|tutup)"
_NOT = r"(?:ga|gak|g|nggak|ngga|enggak|tidak|tdk|tak|kagak|kaga)"
_NO_ITEM = rf"(?:{_NOT} (?:ada )?(?:acara|kegiatan|agenda|jadwal|apa-apa|sesi|ngapa-ngapain))"

HOURS: tuple[tuple[str, str], ...] = (
    # now
    (
        r"(?<!besok )(?<!kemarin )(?<!lusa )\b(?:di )?jam (?:segini|sgini)(?:an)?\b(?! (?:besok|bsk|lusa|kemarin))",
        "sekarang",
    ),
    (
        r"^(?:ini )?(?:lagi|lg|sedang|tengah) (?:di )?(?:acara|sesi|agenda|kegiatan) (?:apa|apaan|ap)\b(?! (?:sebelum|sesudah|setelah))",
        "sekarang acara apa",
    ),
    (
        r"\b(?:tengah|sedang|lagi|lg) (?:berjalan|jalan|berlangsung|digelar|dilaksanakan)(?= (?:apa|apaan)\b)",
        "berlangsung sekarang",
    ),
    (
        r"\b(?:as we speak|at this (?:very )?(?:moment|minute|point in time)|this very (?:moment|minute))\b",
        "right now",
    ),
    (
        r"\b(?:what|which) (?:session|activity|item|event|part)(?: of the (?:programme|program|agenda))? (?:is this|are we (?:in|at|on))(?: now| right now)?(?=\W*$)",
        "what is on now",
    ),
    (
        r"\bwhere are we (?:in|on) the (?:programme|program|agenda|schedule|rundown)(?: (?:now|right now))?(?=\W*$)",
        "what is on now",
    ),
    # free
    (
        rf"\b(?:kapan|kpn|(?:jam|jm|pukul) (?:berapa|brp))(?: (?:saja|aja|sih|ya|yang|yg|kita|kami|saya))* {_NO_ITEM}",
        "kapan ada waktu bebas",
    ),
    (
        r"\b(?:kapan|kpn)(?: (?:saja|aja|sih|ya|kita|kami|saya|bisa))* (?:bebas|free|kosong|lowong|nganggur|luang|senggang|longgar)(?:nya)?\b(?! (?:asap|rokok|tugas))",
        "kapan ada waktu bebas",
    ),
    (
        rf"\b({DAYS})(?: (?:kita|kami|saya))* (?:bebas|free|kosong|luang|lowong|longgar) (?=(?:jam|jm|pukul) (?:berapa|brp)\b)",
        r"\1 ada waktu bebas ",
    ),
    (
        rf"\b({DAYS}) (?:jam|jm|pukul) (?:berapa|brp)(?: (?:saja|aja|kita|kami|saya))* (?:bebas|free|kosong|luang|lowong|longgar)(?=\W*$)",
        r"\1 kapan ada waktu bebas",
    ),
    (
        rf"\b({DAYS})(?: (?:kita|kami|saya|ada))* (?:sempat|sempet)(?: waktu)? (?:jalan-jalan|keliling|belanja|shopping|kulineran|healing|cari oleh-oleh)(?: (?:ga|gak|nggak|tidak|kah|ya))*(?=\W*$)",
        r"\1 ada waktu bebas tidak",
    ),
    (r"\bsela-selanya (?=(?:jam|jm|pukul|kapan|kpn)\b)", "waktu bebas "),
    (r"\b(?:luang|lowong|senggang|sela)nya (?=(?:jam|jm|pukul|kapan|kpn)\b)", "waktu bebas "),
    (r"\bada sela (?=(?:jam|jm|pukul|kapan|kpn)\b)", "ada waktu bebas "),
    (
        r"\b(?:do|will|can) we (?:get|have) (?:any )?time (?:to|for) ourselves\b|\bwhen (?:can|do|may) we do our own thing\b|\bwhat time are we at leisure\b",
        "when do we have free time",
    ),
    (
        r"\bwhen (?:have we got|do we have|are we having|is there) (?:nothing|no (?:sessions?|activit(?:y|ies)|items?|events?))(?: (?:on|planned|scheduled))?\b",
        "when do we have free time",
    ),
    (
        r"\b(?:are there |is there )?any (?:gaps?|holes?|openings?|empty slots?)(?: in| on)(?: the| our)? (?:schedule|programme|program|agenda|itinerary|day)(?: (?:today|tomorrow))?",
        "when do we have free time",
    ),
    (
        rf"\b((?:jam|jm|pukul|pkl) \d[\d.:]*(?: (?:pagi|siang|sore|malam))?)(?: (?:kita|kami))? (?:sibuk|padat)(?: {_NOT})?(?: (?:kita|kami|ya|kah))*(?=\W*$)",
        r"\1 ada acara apa",
    ),
    # from one hour to another
    (
        r"\b(jam|jm|pukul|pkl) (\d{1,2}(?:[.:]\d\d)?) ?[-–] ?(\d{1,2}(?:[.:]\d\d)?)(?![\d.:])",
        r"\1 \2 sampai jam \3",
    ),
    (
        r"\b((?:dari|mulai|sejak) (?:jam|jm|pukul|pkl) \d[\d.:]*(?: (?:pagi|siang|sore|malam))?) (?:ke ?depan|kedepannya|onwards?)\b",
        r"\1 sampai selesai",
    ),
    (
        r"^(?:habis|abis|setelah|sesudah) (?:jam )?(?:makan|maksi|mkn)(?: siang)?, (?=(?:siang|sore) (?:nanti|ini)\b)",
        "",
    ),
    # when something ends
    (
        r"\b(?:tuntas|abis|habis|udahan|sudahan|rampung)nya (?=(?:jam|jm|pukul|pkl|kapan|kpn)\b)|\b(?:udahan|sudahan) (?=(?:jam|jm|pukul|pkl|kapan|kpn)\b)",
        "selesai ",
    ),
    (r"\bmolor(?:nya)? (?=(?:sampai|sampe|smpe|smp|hingga) (?:jam|jm|pukul|kapan))", ""),
    (rf"\bpaling (?:lambat|telat|lama|lelet|malam) (?={_ENDS}\b)", ""),
    (
        r"\b((?:what time|when) (?:does|do|will|is|did) [^?,.]{3,50}?) (?:wrap(?:s|ped)? up|conclude|let(?:s)? out|adjourn|break up|come to an end|draw to a close)(?=\W*$| (?:today|tomorrow|on)\b)",
        r"\1 end",
    ),
    (r"\b(what time|when) (?:do|are|will) we (?:get |be )?out of ([^?,.]{3,50}?)(?=\W*$)", r"\1 does \2 end"),
    # which day
    (
        r"\b(?:di |pada )?hari (?:pertama|kesatu|1|ke-?1) (?:atau|apa|ato|atw) (?:hari )?(?:kedua|2|ke-?2|terakhir)\b",
        "hari apa",
    ),
    (
        r"\bis ([^?,.]{3,50}?) on (?:the )?(?:first|1st|day one|day 1)(?: day)? or (?:on )?(?:the )?(?:second|2nd|last|day two|day 2)(?: day)?\b",
        r"what day is \1",
    ),
    (
        r"\b(?:which|what) (?:day|date) (?:does|do|will|did) ([^?,.]{3,50}?) (?:take place|happen|fall|occur|be held|come up)(?: on)?(?=\W*$)",
        r"what day is \1",
    ),
    (r"\b([^?,.]{3,50}?) falls on (?:what|which) (?:day|date)(?=\W*$)", r"what day is \1"),
    # how many
    (r"\bke (berapa|brp) (?:lokus|tempat|lokasi|instansi|titik|kantor|dinas|opd)\b", r"\1 lokus"),
    (
        rf"\b({DAYS}) (?:(?:kita|kami|ada|total) )*(berapa|brp) (?:titik|stop|perhentian|pemberhentian|persinggahan)(?=\W*$)",
        r"\1 \2 lokus",
    ),
    (r"\bhow many things (?=(?:are|do we|have we)\b)", "how many items "),
    # anything
    (
        r"\bapa-apa\b(?! (?:saja|aja|yang|yg|kan|ya)\b)(?<!tidak apa-apa)(?<!gak apa-apa)(?<!ga apa-apa)",
        "sesuatu",
    ),
)
