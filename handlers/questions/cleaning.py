"""Takes markup, links and entities off what people type."""

from __future__ import annotations

import html
import re

from handlers.questions.lemmas import fold

_TAG = re.compile(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)


_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)|(?:https?://|www\.)\S+", re.IGNORECASE)


_TWICE_SAID = re.compile(
    r"\b(?!(?:kelompok|klp|klmpk|kel|hari|lantai|lt|sesi|bus|grup|group|tim|team|ruang|gedung|gd|pukul|pkl|jam|jm|lokus|day|tahap|"
    r"angkatan|gate|kota|no|lok|tgl|room|floor|bis|gel|bab)2)([a-z]{3,})2(?=(?:an)?(?:nya)?\b)"
)
"""A noun before a 2 is counted, any other word is said twice."""


_POSSESSIVE = re.compile(
    r"\b(?!(?:what|who|where|when|how|it|that|there|here|let|he|she)['’])([^\W\d_]{3,})['’]s\b", re.IGNORECASE
)


_SAID_FOR_AFTER = re.compile(
    r"\bbis (?=(?:isoma|ishoma|makan|mkn|maksi|salat|solat|sholat|jumatan|ini|itu|paparan|diskusi|rehat|istirahat|snack|acara|kunjungan|foto|sambutan|pembukaan)\b"
    r".*\b(?:kmn|kemana|ke mana|ngapain|apa|apaan|lanjut|acara)\b)"
)
"""«bis makan ke mana?» is «habis makan»."""

_UP_TO = re.compile(r"(?<=\d)\s*(?:wib|wita|wit)?\s*\bs\s*[./]?\s*d\b\.?(?=\s*(?:jam|pukul|pkl|jm)?\.?\s*\d)")
"""«13.00 s.d. 15.00» and «jam 1 s/d jam 3»."""

_PERHAPS = re.compile(
    r"\b(?:siapa|sapa|sp|syp) (?:tahu|tau|th)\b(?= (?:bisa|bs|boleh|ada|masih|msh|sempat|sempet|memang|emang|saya|sy|kita|aku|gw))"
)
"""«siapa tahu bisa izin» asks for nobody."""

_TOO_LATE = re.compile(
    r"\b(?:am i|are we|is it) (?:too |already |running )*late (?:for|to)\b|\b(?:did|have) (?:i|we) (?:already )?miss(?:ed)?\b"
)
_STILL_IN_TIME = re.compile(
    r"\b(?:masih|msh) (?:keburu|kburu|sempat|sempet|bisa) (?:ikut|ngikut|nyusul|masuk)\b"
)
"""Who asks if they are too late asks if it has begun."""

_HOW_LONG = re.compile(
    r"\b(?:sejam|setengah jam|dua jam|2 jam|1 jam)(?:an)? (?:atau|apa|or) (?:lebih|kurang|dua jam|2 jam)\w*(?: lama)?\b"
)
"""«sejam atau lebih?»"""

_MISSES = re.compile(
    r"\b(?:akan |bakal |bakalan |bkl )?(?:ketinggalan|kelewatan|melewatkan|lewatkan|kelewat|missing|be missing|miss) (?=(?:sesi|acara|agenda|kegiatan|apa|which|what)\b)"
)
_MISSED = re.compile(
    r"\b(?:apa(?: saja| aja)?) (?:yang|yg) (?:(?:bakal|akan|saya|sy|aku|gw|kita|kami) )*(?:lewatkan|kelewatan|kelewat|ketinggalan|terlewat)\b|\bwhat (?:will|would|do) i (?:be )?miss(?:ing)?\b"
)
"""Who asks what they miss asks what is on then."""

_SENDS = re.compile(
    r"^(?:mohon |tolong |minta |boleh |bisa |mhn |tlg |coba )*(?:saya )?(?:di)?(?:kirim|share|bagi|sampai|tampil|tunjuk|info|informasi|spill)(?:kan|in|i)?(?: ke saya| dong| ya)? (?=(?:susunan|jadwal|jdwl|agenda|rundown|rangkaian|itinerary|acara|kegiatan)\b)"
)
"""«mohon dikirimkan jadwal …» asks for the schedule, and not for something that is sent."""

_MOST = re.compile(
    r"\b(?:plg|pling|pling2) (?=(?:lama|lma|lm|awal|awl|akhir|akhr|pagi|pgi|malam|mlm|banyak|bnyk|bnyak|panjang|pjg|sebentar|sbntar|telat|cepat|cpt|cepet|lambat|dekat|jauh|bontot|buncit)\b)"
)
"""«plg lama» is «paling lama»; alone it is «pulang»."""

_SAID_FOR_BUS = re.compile(r"\bbs (?=(?:warna|nomor|nomer|no|plat|mana|kelompok|klp)\b)")


_DIGITS_FOR = {
    "2nite": "tonight",
    "2night": "tonight",
    "2day": "today",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "b4": "before",
    "gr8": "great",
}
_DIGIT_WORDS = re.compile(rf"\b(?:{'|'.join(_DIGITS_FOR)})\b")
"""English words that chats write with figures."""


def clean(text: str) -> str:
    """Take markup and entities away, fold the rest and write words said twice in full (`oleh2`)."""
    folded = fold(_POSSESSIVE.sub(r"\1", html.unescape(_LINK.sub(" ", _TAG.sub(" ", text)))))
    folded = _SAID_FOR_BUS.sub("bus ", _SAID_FOR_AFTER.sub("habis ", folded))
    folded = _MOST.sub("paling ", _PERHAPS.sub("mungkin", folded))
    folded = _STILL_IN_TIME.sub("sudah mulai", _TOO_LATE.sub("has it started", folded))
    folded = _SENDS.sub("", _MISSED.sub("acara apa saja", _MISSES.sub("ada ", folded)))
    folded = _HOW_LONG.sub("berapa lama", folded)
    folded = re.sub(r"\bq ?& ?a\b", "tanya jawab", folded)
    folded = _UP_TO.sub(" sampai ", folded)
    folded = _DIGIT_WORDS.sub(lambda found: _DIGITS_FOR[found[0]], folded)
    return _TWICE_SAID.sub(r"\1-\1", folded).replace("salah satu", "satu")
