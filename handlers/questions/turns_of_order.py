"""Turns of phrase about what comes before and after something: «X dilanjut apa?» is «setelah X apa?»."""

from __future__ import annotations

_THING = r"(?!(?:nah|oke|ok|terus|trus|lalu|dan|jadi|sekarang|kita|kami|saya|ini|itu|begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh|after|once)\b)(?:(?!\b(?:berapa|brp|jam|jm|pukul|kapan|kpn|siapa|sp|mana|apa|dan|terus|trs)\b)[^,.?;!\n]){3,45}?"
_OVER = r"(?:selesai|rampung|kelar|beres|bubar|usai|tuntas|habis|klar)"
_WHAT_THEN = r"(?:ngapain\w*|ngpain|ke ?mana\w*|kmn|kmana|apa\w*|ap|acara apa|acra ap|agenda apa|kegiatan apa|what\w*|where)"

_SAID_BY = r"(?:(?:pak|bu|ibu|bapak) )?(?!(?:siapa|apa|yang|yg)\b)\w+(?: \w+)?"
_SAYS = r"(?:bilang|blg|menyebut(?:kan)?|nyebut(?:in)?|sebut(?:kan)?|cerita|bercerita|ngomong|menyampaikan|sampaikan|menjelaskan|jelaskan|jelasin)"
"""What a speaker told is asked for without them."""

ORDER: tuple[tuple[str, str], ...] = (
    # what follows
    (
        rf"^(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({_THING}) {_OVER},? (?:kira-kira |sekitar )?(jam|jm|pukul) (?:berapa|brp)(?: (?:itu|ya|sih))*,? ",
        r"\1 selesai \2 berapa, setelah itu ",
    ),
    (
        r"\b(?:kegiatan|acara|agenda|sesi|apa) (?:apa )?(?:yang |yg )?(?:menyusul|nyusul|menyambung|mengikuti)(?:nya)?(?=\W*$)",
        "lanjut apa",
    ),
    (
        rf"^({_THING}) (?:dilanjut(?:kan|in)?|disambung|diteruskan|diikuti|followed by)(?: (?:dengan|sama|oleh|ke))* ({_WHAT_THEN})\b",
        r"setelah \1 \2",
    ),
    (
        rf"^({_THING}) {_OVER},? (?:terus|trs|trus|lalu|lanjut|langsung|kita|lgsg|abis itu|habis itu)(?: (?:lanjut|langsung|kita|ke))* ({_WHAT_THEN})\b(?! jam)",
        r"setelah \1 \2",
    ),
    (
        rf"\b(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({_THING}) (?:sudah |udah |udh )?{_OVER}(?=[ ,])(?! jam| pukul| pkl)",
        r"setelah \1",
    ),
    (
        r"\b(?:once|as soon as|when) ([^,.?;!\n]{3,40}?) (?:is|are|has) (?:over|done|finished|ended|wrapped up)\b,?",
        r"after \1",
    ),
    (
        r"\b(?:kita|kami|rombongan|bus\w*|bis\w*)(?: (?:ini|mau|akan|bakal|mw))* (?:dibawa|di bawa|diantar|dianter|diangkut) (?:ke ?)?(?:mana|kemana|kmn)\b(?!.*\b(?:besok|bsk|kemarin|hari)\b)",
        "habis ini ke mana",
    ),
    (
        r"\b(jam berapa|jam brp|jm brp|pukul berapa|kapan|kpn|di ?mana|dmn|ke ?mana)(?: (?:kita|kami|harus|mesti))* (?:kumpul|ngumpul|berkumpul|kumpulnya) lagi\b",
        r"acara berikutnya \1",
    ),
    (
        r"^(?:(?:kita|kami|harus|nanti) )*(?:kumpul|ngumpul|berkumpul|kumpulnya) lagi(?: nya)? (?=(?:jam berapa|jam brp|jm brp|pukul berapa|kapan|kpn|di ?mana|dmn)\b)",
        "acara berikutnya ",
    ),
    (
        r"\b(?:abis|habis|hbs|setelah|stlh|sesudah|selesai|selepas) ((?!(?:ini|itu|acara)\b)\w+(?: \w+)?) ini (?=(?:acara|acra|agenda|kegiatan|sesi)\w* (?:apa|ap|di ?mana|dmn|jam)\b)",
        r"setelah \1 ",
    ),
    (
        r"\b(?:sebelum|sblm|seblm) ((?!(?:ini|itu|acara)\b)\w+(?: \w+)?) ini (?=(?:acara|acra|agenda|kegiatan|sesi)\w* (?:apa|ap|di ?mana|dmn|jam)\b)",
        r"sebelum \1 ",
    ),
    (
        r"^(?:(?:so )?after this(?: \w+)?,? )?(?:do|are|will) we (?:go|going|head|heading|get taken|taken) (?:straight|directly|right)(?: back)? (?:to )?(?:the )?[\w ]{3,25} or (?:go |is there |to )?(?:somewhere|some where|anywhere|any where|another place) ?(?:else)?(?: first)?",
        "where do we go next",
    ),
    (
        r"^(?:(?:habis|abis|setelah|stlh) (?:ini|dari sini|sini),? )?(?:(?:kita|kami|rombongan) )?(?:langsung|lgsg|lsg|lngsng) (?:(?:pulang|balik|kembali) )?(?:ke )?[\w ]{3,25}? (?:atau|apa|ato) (?:masih |mau |ada |ke )*(?:mampir\w*|(?:tempat|lokus|sesi|acara|agenda|kegiatan) (?:lain|lagi)|ke ?mana|kmn)(?: \w+){0,2}",
        "berikutnya ke mana",
    ),
    (
        r"\b((?:dulu|dulunya|sebelum|sebelumnya|awalnya|semula)\b[^?]{4,}?),? (?:dan |terus |trus )?(?:sekarang|skrg|skrng|kini) (?:tinggal|jadi|menjadi|cuma|sisa) (?=(?:berapa|brp)\b)",
        r"\1 menjadi ",
    ),
    (r"\bsebelum(?:nya)?\b(?=[^?]* menjadi (?:berapa|brp)\b)", "dulu"),
    (
        rf"^(?:(?:tadi|td|barusan|kemarin) {_SAID_BY} {_SAYS}|{_SAID_BY} (?:tadi|td|barusan|kemarin) {_SAYS}) (?:bahwa |kalau |kalo |klo |soal )?(?=\S+ (?:.*\b)?(?:berapa|brp|apa|siapa|mana|kapan)\b)(?!apa\b|tentang\b)",
        "",
    ),
    (
        r"^(?=[^?.]*,\s*(?:kata|ktnya))(.*\b(?:ke ?mana|di ?mana|(?:jam|jm) (?:berapa|brp)|siapa|apa|berapa|brp|kapan|kmn|dmn)\b[^?.]*?),\s*(?:kata|katanya|ktnya) (?![^.?]*\b(?:apa|berapa|brp|mana|siapa|kapan)\b)[^.?!;]*",
        r"\1",
    ),
    (
        rf"\b(?:apa|mana)(?: saja| aja)?(?: yang| yg) (?:akan )?mendahului ({_THING})(?=$|[,.?!;])",
        r"apa sebelum \1",
    ),
    (
        r"\b((?:tutup|buka)(?:nya)?)(?: \w+)? lebih (?:cepat|cepet|awal|lama|malam|sore|siang|pagi|dulu|duluan)\b(?: (?:ga|gak|nggak|ngga|tidak|tdk|ya|kah|kan|apa)\b)*",
        r"\1 jam berapa",
    ),
    (
        r"\b(?:kerjaan|tugas|fungsi|guna)(?:nya apa (?:sih )?(?:kamu|lu|elu)|mu (?:itu |sih )?apa)\b",
        "kamu bisa apa",
    ),
)
